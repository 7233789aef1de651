package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.value.DatePeriod;

/** Finds when an event took place among the dates of its clause. */
final class EventDates {
  private final Reading reading;

  EventDates(Reading reading) {
    this.reading = reading;
  }

  /** A date with the mention that states it. */
  record Dated(DatePeriod period, DateMention mention) {}

  /** The date nearest to the event's trigger, those in its own phrase first. */
  Optional<Dated> of(FrameMatch match) {
    NounPhrase noun = match.noun();
    if (noun != null) {
      Optional<Dated> own = within(noun);
      if (own.isPresent()) {
        return own;
      }
    }
    var verb = match.clause().verb();
    int trigger = noun != null ? noun.head() : verb != null ? verb.head() : 0;
    return nearest(match.clause(), match.adjuncts(), trigger);
  }

  /** The date that stands in the event's own phrase or in one of those that depend on it. */
  Optional<Dated> own(FrameMatch match) {
    NounPhrase noun = match.noun();
    Optional<Dated> inside = noun == null ? Optional.empty() : within(noun);
    if (inside.isPresent()) {
      return inside;
    }
    for (PrepositionalPhrase pp : match.adjuncts()) {
      for (NounPhrase phrase : pp.phrases()) {
        if (phrase.headMention() instanceof DateMention date) {
          return dated(date);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Dated> within(NounPhrase phrase) {
    for (NounPhrase at = phrase; at != null; at = at.possessor()) {
      for (Mention mention : at.mentions()) {
        if (mention instanceof DateMention date) {
          return dated(date);
        }
      }
    }
    return Optional.empty();
  }

  Optional<Dated> nearest(Clause clause, List<PrepositionalPhrase> adjuncts, int trigger) {
    List<DateMention> dates = new ArrayList<>(clause.dates());
    for (PrepositionalPhrase pp : adjuncts) {
      for (NounPhrase phrase : pp.phrases()) {
        if (phrase.headMention() instanceof DateMention date) {
          dates.add(date);
        }
      }
    }
    DateMention best = null;
    for (DateMention date : dates) {
      boolean days = date.match().value().absolute().isPresent() || reading.date.isPresent();
      if (days && (best == null || distance(date, trigger) < distance(best, trigger))) {
        best = date;
      }
    }
    return best == null ? Optional.empty() : dated(best);
  }

  private static int distance(DateMention date, int trigger) {
    return date.from() >= trigger ? date.from() - trigger : (trigger - date.from()) * 2;
  }

  private Optional<Dated> dated(DateMention mention) {
    return reading
        .resolve(mention)
        .filter(period -> period.start().isPresent() && period.end().isPresent())
        .map(period -> new Dated(period, mention));
  }
}
