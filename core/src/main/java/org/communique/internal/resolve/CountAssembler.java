package org.communique.internal.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.Found;
import org.communique.fact.CountFigure;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.NumberMention;
import org.communique.internal.text.Tokens;
import org.communique.value.Country;
import org.communique.value.Quantity;

/** Turns numbers of companies, projects, flights, students, documents and the like into counts. */
final class CountAssembler {
  private static final int NOUN_REACH = 7;
  private static final int FEW = 10;

  private final FigureText text;
  private final FigureParties parties;
  private final FigurePeriods periods;
  private final Map<Quantity, Found<CountFigure>> found = new LinkedHashMap<>();

  CountAssembler(FigureText text, FigureParties parties) {
    this.text = text;
    this.parties = parties;
    this.periods = new FigurePeriods(text);
  }

  void take(int sentence) {
    int start = text.tokens.sentenceStart(sentence);
    int end = text.tokens.sentenceEnd(sentence);
    for (int i = start; i < end; i++) {
      if (text.at(i) instanceof NumberMention number && number.from() == i && isWhole(number)) {
        read(number, sentence, start, end);
      }
    }
  }

  private static boolean isWhole(NumberMention number) {
    BigDecimal value = number.match().value();
    return value.compareTo(BigDecimal.ONE) > 0 && value.stripTrailingZeros().scale() <= 0;
  }

  private void read(NumberMention number, int sentence, int start, int end) {
    int noun = after(number, end);
    if (noun < 0) {
      noun = before(number, start, end);
    } else if (isTold(number, start)) {
      return;
    }
    if (noun >= 0 && !isAttendance(start, end)) {
      add(number, noun, sentence);
    }
  }

  /** The head of the noun phrase that the number begins, -1 if it is nothing counted. */
  private int after(NumberMention number, int end) {
    int head = -1;
    for (int i = number.to(); i < Math.min(end, number.to() + NOUN_REACH); i++) {
      Mention mention = text.at(i);
      boolean word = text.tokens.kind(i) == Tokens.WORD || text.tokens.isDash(i);
      boolean joined = text.tokens.isDash(i - 1);
      if (!word
          || text.isValue(i)
          || mention == null
              && !joined
              && (text.isFunctionWord(i) || text.isVerb(i) && !text.is(i, "rank-modifier"))) {
        break;
      }
      head = i;
      boolean counted = text.is(i, "count-noun") && isPlural(i);
      if (counted && (text.isHead(i, end) || isVerbOf(i, end))) {
        break;
      }
    }
    return head >= 0 && text.is(head, "count-noun") && isPlural(head) ? head : -1;
  }

  /** Whether the word after a plural noun is its verb: {@code students study}. */
  private boolean isVerbOf(int noun, int end) {
    int next = noun + 1;
    return next < end && text.at(next) == null && (text.verbForms(next) & Verbs.BASE) != 0;
  }

  /** {@code direct flights: 250}, {@code companies with offices there number 22}. */
  private int before(NumberMention number, int start, int end) {
    int at = text.before(number.from(), start);
    boolean colon = text.isMark(at, ':');
    boolean verb = text.isWord(at, "number") && at > start && !text.isWord(at - 1, "the");
    boolean closed =
        number.to() >= end
            || text.tokens.kind(number.to()) == Tokens.MARK
            || text.isFunctionWord(number.to())
            || text.tokens.is(number.to(), Tokens.LINE);
    if (!closed || !colon && !verb) {
      return -1;
    }
    for (int i = at - 1; i >= Math.max(start, at - NOUN_REACH); i--) {
      if (text.is(i, "count-noun") && isPlural(i) && text.isHead(i, end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPlural(int token) {
    int word = text.tokens.word(token);
    return text.reading.lexicon.singular(word) != word;
  }

  /** {@code the three agreements}: told before. */
  private boolean isTold(NumberMention number, int start) {
    boolean few = number.match().value().compareTo(BigDecimal.valueOf(FEW)) <= 0;
    int before = number.from() - 1;
    return before >= start && few && text.is(before, "told-word");
  }

  /** Those who take part in an event are not counted. */
  private boolean isAttendance(int start, int end) {
    return text.has(start, end, "attend-verb");
  }

  private void add(NumberMention number, int noun, int sentence) {
    String word = text.tokens.string(noun, noun + 1);
    String name =
        word.chars().skip(1).anyMatch(Character::isUpperCase)
            ? word
            : word.toLowerCase(Locale.ROOT);
    Quantity quantity = new Quantity(number.match().value(), name);
    boolean title = text.reading.layout.isHeadline(number.from());
    if (found.keySet().stream()
        .anyMatch(known -> known.equals(quantity) || title && isSameNumber(known, quantity))) {
      return;
    }
    Evidence evidence =
        new Evidence(text.reading.layout, "count." + text.reading.word(noun), sentence);
    FigureEvidence slots = new FigureEvidence(text, evidence, sentence);
    evidence.slot("value", number.from(), number.to()).slot("noun", noun, noun + 1);
    List<Country> countries = new ArrayList<>();
    for (PartyReference party : countries(number, noun, sentence)) {
      slots.party("countries", party);
      countries.add(Country.of(party.country()));
    }
    if (countries.isEmpty()) {
      return;
    }
    int from = Math.min(number.from(), noun);
    int to = Math.max(number.to(), noun + 1);
    Optional<FigurePeriods.Dated> period =
        periods.of(from, to, from, text.tokens.sentenceEnd(sentence));
    period.ifPresent(dated -> slots.words("period", dated.mention().from(), dated.mention().to()));
    found.put(
        quantity,
        evidence.found(
            new CountFigure(
                quantity,
                number.match().qualifier(),
                countries,
                period.map(FigurePeriods.Dated::period))));
  }

  private static boolean isSameNumber(Quantity one, Quantity two) {
    return one.value().compareTo(two.value()) == 0;
  }

  /**
   * The states of the noun phrase first, then those of the sentence; those that the text is about
   * where it names fewer than two.
   */
  private List<PartyReference> countries(NumberMention number, int noun, int sentence) {
    Map<String, PartyReference> states = new LinkedHashMap<>();
    for (int i = number.from(); i < noun; i++) {
      state(i, states);
    }
    int end = text.tokens.sentenceEnd(sentence);
    for (int i = noun + 1; i < end && states.size() < 2; i++) {
      state(i, states);
    }
    for (int i = text.tokens.sentenceStart(sentence); i < end && states.size() < 2; i++) {
      state(i, states);
    }
    boolean open =
        states.isEmpty()
            || text.has(text.tokens.sentenceStart(sentence), end, "us-word")
            || text.has(text.tokens.sentenceStart(sentence), end, "country-noun");
    for (PartyReference party : open ? parties.pair(number.from()) : List.<PartyReference>of()) {
      if (states.size() < 2) {
        states.putIfAbsent(party.country(), party);
      }
    }
    return new ArrayList<>(states.values());
  }

  private void state(int token, Map<String, PartyReference> states) {
    PartyReference party = parties.of(text.at(token));
    if (party != null && !party.country().isEmpty() && party.from() == token) {
      states.putIfAbsent(party.country(), party);
    }
  }

  List<Found<CountFigure>> assemble() {
    return new ArrayList<>(found.values());
  }
}
