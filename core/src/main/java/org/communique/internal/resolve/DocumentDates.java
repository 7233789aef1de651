package org.communique.internal.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.gazetteer.Term;
import org.communique.internal.clause.Clause;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.internal.text.Tokens;
import org.communique.normalize.DateExpression;
import org.communique.normalize.Direction;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Works out the day of publication: given by the caller, else from the dateline, a date that stands
 * by itself, the header, or, where these fail or contradict what the text tells of, from the text
 * itself.
 */
final class DocumentDates {
  private static final int DATELINE_TOKENS = 30;
  private static final int ALONE_TOKENS = 8;

  private final Reading reading;
  private final List<Diagnostic> diagnostics;
  private @Nullable DateMention header;

  DocumentDates(Reading reading, List<Diagnostic> diagnostics) {
    this.reading = reading;
    this.diagnostics = diagnostics;
  }

  Optional<DocumentDate> determine(Optional<LocalDate> given) {
    header = header();
    Optional<DocumentDate> result =
        given.map(day -> new DocumentDate(day, DocumentDate.Source.CALLER, Optional.empty()));
    if (result.isEmpty()) {
      result = dateline();
    }
    if (result.isEmpty()) {
      result = alone();
    }
    DateMention stated = header;
    if (result.isEmpty() && stated != null) {
      result =
          day(stated.match().value())
              .map(
                  day ->
                      new DocumentDate(day, DocumentDate.Source.HEADER, Optional.of(span(stated))));
    }
    return result;
  }

  /**
   * Checks the date against the terms of the officials named and the periods of the text, once
   * persons are known. A header that cannot be right is replaced by the last day that the text
   * allows.
   */
  Optional<DocumentDate> check(Optional<DocumentDate> date) {
    if (date.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Kind.DATE_UNKNOWN,
              org.communique.Span.of(0, 0),
              "no date of publication is given or stated: pass publishedOn(...) to resolve relative dates"));
      return date;
    }
    LocalDate earliest = latestMention();
    Window window = terms();
    DocumentDate known = date.get();
    boolean late = window.end != null && known.day().isAfter(window.end);
    boolean early = earliest != null && known.day().isBefore(earliest.minusYears(1));
    if (!late && !early || earliest != null && window.end != null && earliest.isAfter(window.end)) {
      return date;
    }
    String message =
        "the document date "
            + known.day()
            + " ("
            + known.source()
            + ") disagrees with the text, which "
            + (earliest == null ? "" : "tells of time up to " + earliest)
            + (earliest != null && window.end != null ? " and " : "")
            + (window.end == null
                ? ""
                : "names " + window.reason + " in office, until " + window.end);
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Kind.DATE_DISAGREES,
            known.span().orElse(org.communique.Span.of(0, 0)),
            message));
    if (known.source() != DocumentDate.Source.HEADER || window.end == null) {
      return date;
    }
    return Optional.of(
        new DocumentDate(
            window.end, DocumentDate.Source.CONTENT, window.span, possible(earliest, window.end)));
  }

  /**
   * The days after the last period that is reported as past, while all officials were in office.
   */
  private static DatePeriod possible(@Nullable LocalDate reported, LocalDate end) {
    return reported == null || !reported.isBefore(end)
        ? DatePeriod.until(end)
        : DatePeriod.of(reported.plusDays(1), end);
  }

  /** The last day on which all officials named were in office. */
  private record Window(
      @Nullable LocalDate end, String reason, Optional<org.communique.Span> span) {}

  private Window terms() {
    Window window = new Window(null, "", Optional.empty());
    for (PersonEntity entity : reading.persons.entities()) {
      for (HeldPost post : entity.posts) {
        String code = post.country;
        if (code == null || post.former || entity.words.size() < 2) {
          continue;
        }
        LocalDate last = lastDay(entity, post, code);
        if (last != null && (window.end == null || last.isBefore(window.end))) {
          window =
              new Window(
                  last,
                  entity.name + " as " + post.role + " of " + code,
                  Optional.of(reading.layout.span(entity.nameFrom, entity.nameTo)));
        }
      }
    }
    return window;
  }

  private @Nullable LocalDate lastDay(PersonEntity entity, HeldPost post, String code) {
    LocalDate last = null;
    for (Term term : reading.officesOf(entity.name)) {
      boolean same =
          term.post().role() == post.role
              && term.post().country().equals(Optional.of(Country.of(code)));
      if (same) {
        LocalDate end = term.period().end().orElse(null);
        if (end == null) {
          return null;
        }
        last = last == null || end.isAfter(last) ? end : last;
      }
    }
    return last;
  }

  /** The day after the last period that the text reports as past. */
  private @Nullable LocalDate latestMention() {
    LocalDate latest = null;
    Set<DateMention> past = pastDates();
    for (Mention mention : reading.mentions) {
      if (mention instanceof DateMention date
          && mention != header
          && !reading.layout.isTitle(date.from())) {
        Optional<LocalDate> end = date.match().value().absolute().flatMap(DatePeriod::end);
        if (end.isPresent()
            && isShort(date)
            && past.contains(date)
            && (latest == null || end.get().isAfter(latest))) {
          latest = end.get();
        }
      }
    }
    return latest;
  }

  /** Whether the period is a year at most: longer ones reach into the future. */
  private static boolean isShort(DateMention date) {
    return date.match()
        .value()
        .absolute()
        .flatMap(
            p -> p.start().flatMap(first -> p.end().map(last -> !last.isAfter(first.plusYears(1)))))
        .orElse(false);
  }

  /** The dates whose clause tells of the past. */
  private Set<DateMention> pastDates() {
    Set<DateMention> seen = new HashSet<>();
    Set<DateMention> past = new HashSet<>();
    for (Clause clause : reading.clauses) {
      boolean tellsOfPast = clause.verb() != null && clause.verb().past();
      for (DateMention date : clause.dates()) {
        if (seen.add(date) && tellsOfPast) {
          past.add(date);
        }
      }
    }
    return past;
  }

  private int firstToken() {
    return reading.tokens.tokenAt(reading.layout.textStart());
  }

  /** A crawler's header: the word {@code date} and an ISO date at the very beginning. */
  private @Nullable DateMention header() {
    int first = firstToken();
    boolean word =
        first + 1 < reading.tokens.size() && reading.tokens.string(first, first + 1).equals("date");
    return word
            && reading.mentionAt[first + 1] instanceof DateMention date
            && date.match().value().isFullDate()
        ? date
        : null;
  }

  private Optional<DocumentDate> dateline() {
    int first = firstToken();
    int end = Math.min(reading.tokens.size(), first + DATELINE_TOKENS);
    for (int i = first; i < end; i++) {
      if (reading.mentionAt[i] instanceof DateMention date && date != header && isDateline(date)) {
        Optional<LocalDate> day = day(date.match().value());
        if (day.isPresent()) {
          return Optional.of(
              new DocumentDate(day.get(), DocumentDate.Source.DATELINE, Optional.of(span(date))));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A day in the first words that is set off by punctuation: {@code KIEV, May 26, 2014. /AGENCY/}.
   */
  private boolean isDateline(DateMention date) {
    Tokens tokens = reading.tokens;
    boolean before =
        date.from() > 0
            && (tokens.isMark(date.from() - 1, ',')
                || tokens.isMark(date.from() - 1, '.')
                || tokens.is(date.from(), Tokens.PARAGRAPH));
    boolean after =
        date.to() >= tokens.size()
            || tokens.kind(date.to()) == Tokens.MARK && !tokens.isMark(date.to(), ',')
            || tokens.is(date.to(), Tokens.PARAGRAPH)
            || tokens.is(date.to(), Tokens.UPPER);
    return (before || after)
        && (date.match().value().isFullDate() || date.match().value().isYearless())
        && (before || date.match().value().isFullDate());
  }

  /** A full date in a line or sentence of its own. */
  private Optional<DocumentDate> alone() {
    List<DateMention> candidates = new ArrayList<>();
    for (Mention mention : reading.mentions) {
      if (mention instanceof DateMention date
          && date != header
          && date.match().value().isFullDate()
          && !reading.layout.isTitle(date.from())) {
        int s = reading.sentenceOf(date.from());
        boolean line =
            reading.tokens.is(date.from(), Tokens.LINE)
                && (date.to() >= reading.tokens.size()
                    || reading.tokens.is(date.to(), Tokens.LINE));
        int rest =
            reading.tokens.sentenceEnd(s)
                - reading.tokens.sentenceStart(s)
                - (date.to() - date.from());
        if (line || rest <= ALONE_TOKENS - 4) {
          candidates.add(date);
        }
      }
    }
    return candidates.stream()
        .findFirst()
        .flatMap(
            date ->
                day(date.match().value())
                    .map(
                        day ->
                            new DocumentDate(
                                day, DocumentDate.Source.TEXT, Optional.of(span(date)))));
  }

  private Optional<LocalDate> day(DateExpression expression) {
    Optional<DatePeriod> period = expression.absolute();
    DateMention stated = header;
    if (period.isEmpty() && stated != null) {
      Optional<LocalDate> anchor = stated.match().value().absolute().flatMap(DatePeriod::end);
      period = anchor.flatMap(day -> expression.resolve(day, Direction.NEAREST));
    }
    return period.filter(DatePeriod::isDay).flatMap(DatePeriod::start);
  }

  private org.communique.Span span(DateMention date) {
    return reading.layout.span(date.from(), date.to());
  }
}
