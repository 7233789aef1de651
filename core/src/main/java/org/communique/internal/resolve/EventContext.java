package org.communique.internal.resolve;

import java.util.List;
import java.util.Optional;
import org.communique.fact.EventStatus;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Completes events by those told of around them: a meeting inside a visit has the visit's city and,
 * if none of its own, its dates; a meeting told of right after another on the same occasion has
 * that one's place.
 */
final class EventContext {
  private final Reading reading;
  private final WordSet hosting;
  private final WordSet same;
  private final WordSet days;

  EventContext(Reading reading, WordLists lists) {
    this.reading = reading;
    this.same = lists.get("same-word");
    this.days = lists.get("day-word");
    this.hosting = lists.get("hosting-verb");
  }

  /** Fills what the drafts lack. */
  void complete(List<MeetingDraft> meetings, List<VisitDraft> visits) {
    for (MeetingDraft meeting : meetings) {
      VisitDraft visit = around(meeting, visits);
      if (visit != null) {
        within(meeting, visit);
      }
    }
    MeetingDraft before = null;
    for (MeetingDraft meeting : meetings) {
      if (before != null && !meeting.title) {
        after(meeting, before);
      }
      before = meeting;
      if (meeting.place == null && !meeting.title && !meeting.earlier) {
        meeting.place = gathering(meeting);
      }
    }
  }

  /**
   * The city that hosts the forum or conference of which the sentences beside the meeting's tell.
   */
  private Places.@Nullable Located gathering(MeetingDraft meeting) {
    int sentence = meeting.evidence.sentence();
    for (Clause clause : reading.clauses) {
      VerbGroup verb = clause.verb();
      boolean near = Math.abs(clause.sentence() - sentence) <= 1 && clause.sentence() != sentence;
      if (near && verb != null && verb.passive() && hosting.contains(verb.lemma())) {
        NounPhrase event =
            clause.antecedent() != null
                ? clause.antecedent()
                : clause.subject().isEmpty() ? null : clause.subject().get(0);
        boolean gathering =
            event != null
                && (event.isBody() || reading.scan.is(event.head(), WordClass.MEETING_NOUN));
        Places.Located city = gathering ? Places.city(reading, clause.prepositions()) : null;
        if (city != null) {
          return city;
        }
      }
    }
    return null;
  }

  /** The visit of one party to the country of another. */
  private static @Nullable VisitDraft around(MeetingDraft meeting, List<VisitDraft> visits) {
    VisitDraft best = null;
    for (VisitDraft visit : visits) {
      boolean visitor = meeting.parties.stream().anyMatch(party -> party.isSame(visit.visitor));
      boolean host =
          meeting.parties.stream()
              .anyMatch(
                  party ->
                      party.country().equals(visit.destination) || party.organization() != null);
      host |= distance(visit, meeting) <= 1 && visit.status == meeting.status;
      boolean time =
          visit.status == meeting.status
              || visit.status == EventStatus.HELD && meeting.date.isEmpty();
      boolean days =
          meeting.date.isEmpty()
              || visit.date.isEmpty()
              || meeting.date.get().period().overlaps(visit.date.get().period());
      if (visitor
          && host
          && time
          && days
          && (best == null || distance(visit, meeting) < distance(best, meeting))) {
        best = visit;
      }
    }
    return best;
  }

  private static int distance(VisitDraft visit, MeetingDraft meeting) {
    return Math.abs(visit.evidence.sentence() - meeting.evidence.sentence());
  }

  private static void within(MeetingDraft meeting, VisitDraft visit) {
    if (meeting.place != null
        && meeting.place.isCity()
        && visit.place == null
        && meeting.place.country().equals(visit.destination)) {
      visit.place = meeting.place;
    }
    if (meeting.place == null) {
      meeting.place = visit.place;
    }
    if (meeting.date.isEmpty()) {
      meeting.date = visit.date;
    }
  }

  /** {@code The same day he was received by B}; {@code He also met C}. */
  private void after(MeetingDraft meeting, MeetingDraft before) {
    boolean shared =
        meeting.parties.stream().anyMatch(party -> before.parties.stream().anyMatch(party::isSame));
    boolean near = meeting.evidence.sentence() - before.evidence.sentence() <= 1;
    if (meeting.date.isEmpty()
        && before.date.isPresent()
        && isSameDay(meeting.evidence.sentence())) {
      meeting.date = before.date;
    }
    boolean day = before.date.isPresent() && before.date.get().period().isDay();
    boolean same =
        meeting.evidence.sentence() == before.evidence.sentence()
            || meeting.status == EventStatus.HELD;
    if (meeting.date.isEmpty()
        && shared
        && near
        && day
        && same
        && !meeting.earlier
        && !before.earlier
        && meeting.status == before.status) {
      meeting.date = before.date;
    }
    if (shared
        && near
        && meeting.status == before.status
        && meeting.place == null
        && compatible(meeting.date, before.date)) {
      meeting.place = before.place;
    }
  }

  private static boolean compatible(
      Optional<EventDates.Dated> one, Optional<EventDates.Dated> two) {
    return one.isEmpty() || two.isEmpty() || one.get().period().overlaps(two.get().period());
  }

  private boolean isSameDay(int sentence) {
    int to = reading.tokens.sentenceEnd(sentence);
    for (int i = reading.tokens.sentenceStart(sentence); i + 1 < to; i++) {
      if (reading.hasWord(i, i + 1, same) && reading.hasWord(i + 1, i + 2, days)) {
        return true;
      }
    }
    return false;
  }
}
