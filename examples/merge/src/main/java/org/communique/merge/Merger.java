package org.communique.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.Extraction;
import org.communique.fact.Fact;
import org.communique.fact.Meeting;
import org.communique.fact.TradeFigure;
import org.communique.fact.TradeMeasure;
import org.communique.value.DatePeriod;

/**
 * Merges extractions of several documents, each under an id of the caller's. The result depends on
 * ids and extractions only, never on the order of the map. Stateless and thread-safe.
 */
public final class Merger {
  /** Reports of one meeting may lie that many days apart, from one to the next. */
  private static final long DAYS_APART = 3;

  private Merger() {}

  /**
   * Meetings of the same parties, status and mode whose dates follow each other within three days.
   * A meeting without a date joins the others when they are one meeting, else stands alone.
   */
  public static List<Merged<Meeting>> meetings(Map<String, Extraction> documents) {
    List<Merged<Meeting>> merged = new ArrayList<>();
    for (List<Evidence<Meeting>> same :
        grouped(documents, Meeting.class, Merger::meetingKey).values()) {
      for (List<Evidence<Meeting>> meeting : byTime(same)) {
        List<Disagreement> disagreements = new ArrayList<>();
        dates(meeting).ifPresent(disagreements::add);
        differing("place", meeting, m -> m.place().map(Object::toString))
            .ifPresent(disagreements::add);
        merged.add(new Merged<>(meeting, disagreements));
      }
    }
    return List.copyOf(merged);
  }

  /**
   * Trade figures of the same measure, countries, period, status and currency. Amounts that differ
   * are a disagreement, whatever their qualifiers; turnover has no direction.
   */
  public static List<Merged<TradeFigure>> tradeFigures(Map<String, Extraction> documents) {
    List<Merged<TradeFigure>> merged = new ArrayList<>();
    for (List<Evidence<TradeFigure>> same :
        grouped(documents, TradeFigure.class, Merger::figureKey).values()) {
      List<Disagreement> disagreements =
          differing("amount", same, f -> Optional.of(f.amount().toString())).stream().toList();
      merged.add(new Merged<>(same, disagreements));
    }
    return List.copyOf(merged);
  }

  private static String meetingKey(Meeting meeting) {
    return meeting.status() + "|" + meeting.mode() + "|" + sorted(meeting.participants());
  }

  private static String figureKey(TradeFigure figure) {
    Object countries =
        figure.measure() == TradeMeasure.TURNOVER ? sorted(figure.countries()) : figure.countries();
    String period = figure.period().map(DatePeriod::toString).orElse("");
    return figure.measure()
        + "|"
        + countries
        + "|"
        + period
        + "|"
        + figure.status()
        + "|"
        + figure.amount().currency();
  }

  private static List<String> sorted(List<?> values) {
    return values.stream().map(Object::toString).distinct().sorted().toList();
  }

  private static <F extends Fact> Map<String, List<Evidence<F>>> grouped(
      Map<String, Extraction> documents, Class<F> type, Function<F, String> key) {
    Map<String, List<Evidence<F>>> groups = new TreeMap<>();
    new TreeMap<>(documents)
        .forEach(
            (id, extraction) ->
                extraction.select(type).found().stream()
                    .sorted(Comparator.comparing(f -> f.span()))
                    .forEach(
                        f ->
                            groups
                                .computeIfAbsent(key.apply(f.fact()), k -> new ArrayList<>())
                                .add(new Evidence<>(id, f))));
    return groups;
  }

  private static List<List<Evidence<Meeting>>> byTime(List<Evidence<Meeting>> same) {
    List<Evidence<Meeting>> undated = new ArrayList<>();
    List<Evidence<Meeting>> dated = new ArrayList<>();
    same.forEach(e -> (start(e).isPresent() ? dated : undated).add(e));
    dated.sort(Comparator.comparing(e -> start(e).orElseThrow()));
    List<List<Evidence<Meeting>>> meetings = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Evidence<Meeting> evidence : dated) {
      LocalDate day = start(evidence).orElseThrow();
      if (meetings.isEmpty() || ChronoUnit.DAYS.between(last, day) > DAYS_APART) {
        meetings.add(new ArrayList<>());
      }
      meetings.get(meetings.size() - 1).add(evidence);
      last = day;
    }
    if (meetings.size() == 1) {
      meetings.get(0).addAll(undated);
    } else {
      undated.forEach(e -> meetings.add(new ArrayList<>(List.of(e))));
    }
    meetings.forEach(
        m ->
            m.sort(
                Comparator.comparing((Evidence<Meeting> e) -> e.document())
                    .thenComparing(e -> e.found().span())));
    return meetings;
  }

  private static Optional<LocalDate> start(Evidence<Meeting> evidence) {
    return evidence.found().fact().date().flatMap(DatePeriod::start);
  }

  /** Dates disagree when two have no day in common: a month encloses its days. */
  private static Optional<Disagreement> dates(List<Evidence<Meeting>> meeting) {
    List<DatePeriod> dates =
        meeting.stream().flatMap(e -> e.found().fact().date().stream()).distinct().toList();
    boolean apart = dates.stream().anyMatch(a -> dates.stream().anyMatch(b -> !a.overlaps(b)));
    return apart ? Optional.of(new Disagreement("date", sorted(dates))) : Optional.empty();
  }

  private static <F extends Fact> Optional<Disagreement> differing(
      String slot, List<Evidence<F>> same, Function<F, Optional<String>> value) {
    List<String> values =
        sorted(same.stream().flatMap(e -> value.apply(e.found().fact()).stream()).toList());
    return values.size() > 1 ? Optional.of(new Disagreement(slot, values)) : Optional.empty();
  }
}
