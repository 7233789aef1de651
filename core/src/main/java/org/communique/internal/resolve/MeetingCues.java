package org.communique.internal.resolve;

import java.util.List;
import org.communique.fact.MeetingMode;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;

/**
 * What the words around a meeting say about it: how many meetings, which mode, whether it is a
 * further or an earlier one.
 */
final class MeetingCues {
  private final Reading reading;
  private final WordSet phoneWords;
  private final WordSet faceWords;
  private final WordSet videoWords;
  private final WordSet separateWords;
  private final WordSet speakers;
  private final WordSet resuming;
  private final WordSet separateOpenings;
  private final WordSet separateLinks;
  private final WordSet roundWords;
  private final WordSet earlierWords;
  private final WordSet gatheringWords;
  private final WordSet singleTalks;

  MeetingCues(Reading reading, WordLists lists) {
    this.reading = reading;
    this.phoneWords = lists.get("phone-word");
    this.faceWords = lists.get("meeting-word");
    this.videoWords = lists.get("video-word");
    this.resuming = lists.get("resuming-verb");
    this.speakers = lists.get("speaker-word");
    this.separateWords = lists.get("separate-word");
    this.separateOpenings = lists.get("separate-opening");
    this.separateLinks = lists.get("separate-link");
    this.gatheringWords = lists.get("gathering-word");
    this.singleTalks = lists.get("single-talks");
    this.earlierWords = lists.get("earlier-word");
    this.roundWords = lists.get("round-word");
  }

  /** Whether the phrase takes up a meeting told of before. */
  boolean isMeeting(NounPhrase phrase) {
    return phrase.isPronoun() || phrase.isDefinite() && isGathering(phrase);
  }

  /** Whether the phrase speaks of a meeting, or of an event where people meet. */
  boolean isGathering(NounPhrase phrase) {
    return phrase.isPronoun()
        || reading.scan.is(phrase.head(), WordClass.MEETING_NOUN)
        || reading.hasWord(phrase.head(), phrase.to(), gatheringWords);
  }

  boolean isFurther(FrameMatch match, NounPhrase noun) {
    var verb = match.clause().verb();
    return hasRoundWord(noun) || verb != null && resuming.contains(verb.lemma());
  }

  boolean hasRoundWord(NounPhrase noun) {
    return reading.hasWord(noun.from(), noun.to(), roundWords);
  }

  /** Whether one party is {@code I} or {@code we}. */
  boolean speaks(FrameMatch match) {
    return List.of("host", "parties").stream()
        .flatMap(slot -> match.get(slot).stream())
        .anyMatch(argument -> isSpeaker(argument.phrase()));
  }

  boolean isSpeaker(NounPhrase phrase) {
    int token = phrase.isPronoun() ? phrase.head() : phrase.possessivePronoun();
    return token >= 0 && reading.hasWord(token, token + 1, speakers);
  }

  /** Whether a preposition is repeated for each party: {@code with A and with B}. */
  static boolean isRepeated(FrameMatch match) {
    for (String preposition : List.of("with", "by")) {
      long groups =
          match.adjuncts().stream()
              .filter(pp -> pp.preposition().equals(preposition) && isFilled(match, pp))
              .count();
      if (groups > 1) {
        return true;
      }
    }
    return false;
  }

  static boolean isFilled(FrameMatch match, PrepositionalPhrase pp) {
    return List.of("parties", "host").stream()
        .flatMap(slot -> match.get(slot).stream())
        .anyMatch(argument -> pp.phrases().contains(argument.phrase()));
  }

  boolean isSplit(FrameMatch match) {
    NounPhrase noun = match.noun();
    if (noun != null && noun.isPlural() && !reading.hasWord(noun.head(), noun.to(), singleTalks)) {
      return true;
    }
    int from = reading.tokens.sentenceStart(match.clause().sentence());
    int to = reading.tokens.sentenceEnd(match.clause().sentence());
    return reading.hasWord(from, to, separateWords) || isOneByOne(from, to);
  }

  /** {@code one by one}, {@code one after the other}. */
  boolean isOneByOne(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (reading.tokens.word(i) != 0
          && separateOpenings.contains(reading.tokens.word(i))
          && separateLinks.contains(reading.tokens.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the meeting lies before what the text is about: {@code They had last met in A}. */
  boolean isEarlier(FrameMatch match) {
    var verb = match.clause().verb();
    NounPhrase noun = match.noun();
    boolean perfect =
        verb != null
            && verb.past()
            && verb.head() > verb.from()
            && reading.tokens.isWord(verb.from(), "had");
    return noun == null
        ? perfect
        : reading.hasWord(noun.from(), noun.to(), earlierWords) || perfect && isTold(match, noun);
  }

  MeetingMode mode(FrameMatch match) {
    String fixed = match.frame().sets().get("mode");
    int from = reading.tokens.sentenceStart(match.clause().sentence());
    int to = reading.tokens.sentenceEnd(match.clause().sentence());
    if (reading.hasWord(from, to, videoWords)) {
      return MeetingMode.VIDEO;
    }
    boolean met = reading.hasWord(from, to, faceWords) && !reading.hasWord(from, to, phoneWords);
    if (fixed != null && !(met && fixed.equals("phone"))) {
      return MeetingMode.parse(fixed);
    }
    return reading.hasWord(from, to, phoneWords) ? MeetingMode.PHONE : MeetingMode.IN_PERSON;
  }

  static boolean isTold(FrameMatch match, NounPhrase noun) {
    return match.clause().subject().contains(noun)
        || match.clause().object().contains(noun)
        || match.clause().antecedent() == noun;
  }

  boolean isLight(FrameMatch match) {
    var verb = match.clause().verb();
    return verb != null && match.frame().light().contains(reading.lexicon.word(verb.lemma()));
  }

  /**
   * {@code Three things were settled with A}: whoever settled them is the one the text is about.
   */
  static boolean isAgentless(FrameMatch match) {
    var verb = match.clause().verb();
    return match.noun() == null && verb != null && verb.passive() && match.get("host").isEmpty();
  }
}
