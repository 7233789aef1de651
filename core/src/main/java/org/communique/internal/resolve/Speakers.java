package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who speaks between quotation marks: {@code "We export more," said Minister A}. */
final class Speakers {
  private final Reading reading;
  private final WordSet verbs;
  private final @Nullable PersonEntity author;
  private final List<Quote> quotes = new ArrayList<>();

  /**
   * A stretch between quotation marks.
   *
   * @param from first token after the opening mark
   * @param to the closing mark
   * @param speaker who speaks, null if the text does not say
   */
  private record Quote(int from, int to, @Nullable PersonEntity speaker) {}

  Speakers(Reading reading, WordLists lists) {
    this.reading = reading;
    this.verbs = lists.get("speech-verb");
    this.author = Signature.of(reading);
    Tokens tokens = reading.tokens;
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      char c = tokens.kind(i) == Tokens.MARK ? tokens.first(i) : 0;
      if (tokens.is(i, Tokens.PARAGRAPH) && c != '"') {
        open = -1;
      }
      if (c == '\u201c' || c == '\u00ab' || c == '"' && open < 0) {
        open = i + 1;
      } else if (open >= 0 && (c == '\u201d' || c == '\u00bb' || c == '"')) {
        quotes.add(new Quote(open, i, speaker(open, i)));
        open = -1;
      }
    }
  }

  /**
   * Who speaks at a token: whoever is quoted, outside quotation marks whoever signs the text; null
   * where the text does not say.
   */
  @Nullable PersonEntity at(int token) {
    for (Quote quote : quotes) {
      if (quote.from() <= token && token < quote.to()) {
        return quote.speaker();
      }
    }
    return author;
  }

  /** The subject of a verb of speech right after the quotation, else right before it. */
  private @Nullable PersonEntity speaker(int open, int close) {
    int after = reading.sentenceOf(Math.min(close + 1, reading.tokens.size() - 1));
    PersonEntity speaker = speaker(after, close, Integer.MAX_VALUE);
    if (speaker == null && open > 1) {
      speaker = speaker(reading.sentenceOf(open - 2), -1, open);
    }
    return speaker;
  }

  private @Nullable PersonEntity speaker(int sentence, int from, int to) {
    for (Clause clause : reading.clausesOf(sentence)) {
      VerbGroup verb = clause.verb();
      boolean speech =
          verb != null
              && verb.lemma() != 0
              && verbs.contains(verb.lemma())
              && verb.from() > from
              && verb.from() < to;
      if (speech) {
        for (NounPhrase phrase : clause.subject()) {
          PersonEntity person = person(phrase);
          if (person != null) {
            return person;
          }
        }
      }
    }
    return null;
  }

  private @Nullable PersonEntity person(NounPhrase phrase) {
    Mention head = phrase.headMention();
    if (head instanceof PostMention post && !post.plural() && !post.counterpart()) {
      return reading.persons.holder(post, post.from());
    }
    PersonEntity named = head == null ? null : reading.persons.of(head);
    boolean address = reading.scan.is(phrase.head(), WordClass.HONORIFIC);
    return named == null && (phrase.isPronoun() || address) ? lastNamed(phrase.from()) : named;
  }

  /** The person named last before a token. */
  private @Nullable PersonEntity lastNamed(int token) {
    for (int i = token - 1; i >= 0; i--) {
      PersonEntity person =
          reading.mentionAt[i] instanceof PersonMention mention
              ? reading.persons.of(mention)
              : null;
      if (person != null) {
        return person;
      }
    }
    return null;
  }
}
