package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Found;
import org.communique.Mentions;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Name;
import org.communique.internal.Input;
import org.communique.internal.Result;
import org.communique.internal.clause.Clause;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.RealityReader;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.mention.ValueFinder;
import org.communique.internal.text.Tokenizer;
import org.communique.internal.text.Tokens;
import org.communique.normalize.LeftOut;
import org.communique.normalize.Match;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Percentage;

/** Resolves a document as a whole and assembles its facts. Immutable and thread-safe. */
public final class Resolver {
  private final Gazetteer gazetteer;
  private final RealityReader reality;
  private final Words words;
  private final ValueFinder values;

  /** Prepares for a language and a gazetteer. */
  public Resolver(Gazetteer gazetteer, RealityReader reality, Words words, ValueFinder values) {
    this.gazetteer = gazetteer;
    this.reality = reality;
    this.words = words;
    this.values = values;
  }

  /**
   * The facts of a document.
   *
   * @param textStart where the text begins in the joined characters of title and text
   * @param leftOut what looks like a value in these characters and is none
   */
  public Result resolve(
      Input input,
      int textStart,
      Scan scan,
      List<Mention> mentions,
      List<Clause> clauses,
      List<FrameMatch> matches,
      List<LeftOut> leftOut) {
    Layout layout =
        new Layout(scan.tokens(), input.title().map(String::length).orElse(0), textStart, mentions);
    Reading reading = new Reading(scan, gazetteer, layout, mentions, clauses, matches, reality);
    List<Diagnostic> diagnostics = new ArrayList<>();
    DocumentDates dates = new DocumentDates(reading, diagnostics);
    Optional<DocumentDate> date = dates.determine(input.published());
    reading.date = date.map(DocumentDate::day);
    reading.persons.group(mentions);
    new Issuer(reading).determine(input.issuer().map(Country::code).orElse(""));
    currencies(reading);
    AppointmentAssembler appointments = new AppointmentAssembler(reading, words.signals());
    appointments.read();
    OfficialAssembler officials = new OfficialAssembler(reading);
    new PostCompleter(reading).complete();
    date = dates.check(date);
    reading.date = date.map(DocumentDate::day);
    reading.setSpeakers(new Speakers(reading, words.signals()));
    List<Found<? extends Fact>> facts = new ArrayList<>(officials.assemble());
    facts.addAll(appointments.assemble());
    events(reading, facts);
    facts.addAll(new FigureAssembler(reading, words.figures(), diagnostics).assemble());
    facts.sort(Comparator.comparing((Found<? extends Fact> found) -> found.span()));
    diagnostics.addAll(cut(layout, scan.tokens()));
    diagnostics.addAll(unreadable(layout, leftOut));
    diagnostics.addAll(new Leftovers(reading, facts, date.flatMap(DocumentDate::span)).report());
    return new Result(List.copyOf(facts), mentions(reading), date, diagnostics);
  }

  private static List<Diagnostic> cut(Layout layout, Tokens tokens) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      if (tokens.isCut(s)) {
        diagnostics.add(
            new Diagnostic(
                Diagnostic.Kind.TRUNCATED,
                layout.span(tokens.sentenceStart(s), tokens.sentenceEnd(s)),
                "no full stop within "
                    + Tokenizer.LONGEST
                    + " words: read as a sentence of its own"));
      }
    }
    return diagnostics;
  }

  /** Names of things with digits in them, addresses and the like are not worth telling of. */
  private static List<Diagnostic> unreadable(Layout layout, List<LeftOut> leftOut) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (LeftOut out : leftOut) {
      if (out.reason() == LeftOut.Reason.IMPOSSIBLE_DATE
          || out.reason() == LeftOut.Reason.BROKEN_GROUPING) {
        Span span = layout.characters(out.start(), out.end());
        diagnostics.add(
            new Diagnostic(Diagnostic.Kind.UNREADABLE, span, "not read: " + out.message()));
      }
    }
    return diagnostics;
  }

  private void currencies(Reading reading) {
    for (Mention mention : reading.mentions) {
      if (mention instanceof Mention.MoneyMention amount && amount.match().assumed()) {
        if (words.figures().isDollarIssuer(reading.issuer)) {
          reading.localMoney.put(
              amount, values.moneyIn(reading.issuer, amount, reading.tokens.text()));
        } else if (!amount.match().value().currency().equals("USD")) {
          ofCountry(reading, amount);
        }
      }
    }
  }

  /** {@code Rs 660 billion} in a text about Pakistan: the currency of the country named first. */
  private void ofCountry(Reading reading, Mention.MoneyMention amount) {
    Set<String> countries = new LinkedHashSet<>(Arrays.asList(reading.issuer, reading.partner));
    for (Mention mention : reading.mentions) {
      if (mention instanceof Mention.Named named
          && (named.is(Name.Concept.COUNTRY) || named.is(Name.Concept.DEMONYM))) {
        countries.add(named.name().key());
      }
    }
    for (String country : countries) {
      Money money = values.moneyIn(country, amount, reading.tokens.text());
      if (!country.isEmpty() && money.currency().startsWith(country)) {
        reading.localMoney.put(amount, money);
        return;
      }
    }
  }

  private void events(Reading reading, List<Found<? extends Fact>> facts) {
    Parties parties = new Parties(reading, words.signals());
    MeetingAssembler meetings = new MeetingAssembler(reading, parties, words.signals());
    VisitAssembler visits = new VisitAssembler(reading, parties, words.signals());
    Sides sides = new Sides(reading, parties);
    AgreementAssembler agreements =
        new AgreementAssembler(reading, parties, words.documents(), words.signals());
    InitiativeAssembler initiatives =
        new InitiativeAssembler(reading, parties, words.initiatives());
    MembershipAssembler memberships =
        new MembershipAssembler(reading, parties, words.memberships());
    for (FrameMatch match : textFirst(reading)) {
      reading.scan.watch().check();
      sides.advance(match.clause());
      switch (match.frame().record()) {
        case "meeting" -> meetings.take(match);
        case "visit" -> visits.take(match);
        case "agreement" -> agreements.take(match);
        case "membership" -> memberships.take(match);
        case "initiative" -> initiatives.take(match);
        default -> {}
      }
    }
    visits.takeVisiting();
    new EventContext(reading, words.signals()).complete(meetings.drafts(), visits.drafts());
    facts.addAll(meetings.assemble());
    facts.addAll(visits.assemble());
    facts.addAll(agreements.assemble());
    facts.addAll(memberships.assemble());
    facts.addAll(initiatives.assemble());
  }

  /**
   * The matches of the text in order, then those of the title, which only tells again what the text
   * tells.
   */
  private static List<FrameMatch> textFirst(Reading reading) {
    List<FrameMatch> ordered = new ArrayList<>();
    List<FrameMatch> title = new ArrayList<>();
    for (FrameMatch match : reading.matches) {
      boolean inTitle =
          reading.layout.isHeadline(reading.tokens.sentenceStart(match.clause().sentence()));
      (inTitle ? title : ordered).add(match);
    }
    ordered.addAll(title);
    return ordered;
  }

  private static Mentions mentions(Reading reading) {
    List<Match<DatePeriod>> dates = new ArrayList<>();
    List<Match<Money>> money = new ArrayList<>();
    List<Match<Percentage>> percentages = new ArrayList<>();
    int shift = reading.layout.textStart();
    for (Mention mention : reading.mentions) {
      if (reading.tokens.start(mention.from()) < shift) {
        continue;
      }
      if (mention instanceof Mention.DateMention date && !date.match().value().isLoose()) {
        reading.resolve(date).ifPresent(period -> dates.add(moved(date.match(), shift, period)));
      } else if (mention instanceof Mention.MoneyMention amount) {
        money.add(moved(amount.match(), shift, reading.money(amount)));
      } else if (mention instanceof Mention.PercentMention percent) {
        percentages.add(moved(percent.match(), shift, percent.match().value()));
      }
    }
    return new Mentions(dates, money, percentages);
  }

  private static <T> Match<T> moved(Match<?> match, int shift, T value) {
    return new Match<>(
        match.start() - shift, match.end() - shift, value, match.qualifier(), match.assumed());
  }
}
