package org.communique.internal.resolve;

import java.util.List;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.gazetteer.Name.Flag;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of organizations token by token, also within a longer mention: {@code the chair of
 * the OSCE}.
 */
final class Organizations {
  private final Reading reading;

  Organizations(Reading reading) {
    this.reading = reading;
  }

  /**
   * An organization's name as it stands in the text, by the key of the gazetteer where that knows
   * it.
   */
  record Found(String name, int from, int to) {}

  /** The organization whose name begins at the token; null if none does. */
  @Nullable Found at(int token, int limit) {
    if (token >= limit || reading.tokens.kind(token) == Tokens.MARK) {
      return null;
    }
    TermMatches terms = reading.scan.terms();
    TermMatches.Match match = terms.longest(token, limit, Term.Kind.NAME);
    if (match != null) {
      Name name = best(terms.allOfLongest(token, limit, Term.Kind.NAME), token, match.to());
      if (name != null) {
        return new Found(key(name), token, match.to());
      }
    }
    Mention mention = reading.mentionAt[token];
    boolean body = mention instanceof Mention.Unknown && isBody(mention);
    return body && mention != null
        ? new Found(
            reading.tokens.string(mention.from(), mention.to()), mention.from(), mention.to())
        : null;
  }

  private static String key(Name name) {
    return name.concept() == Concept.SUMMIT && name.key().endsWith(" summit")
        ? name.key().substring(0, name.key().length() - 7)
        : name.key();
  }

  private @Nullable Name best(List<Term> terms, int from, int to) {
    Name found = null;
    for (Term term : terms) {
      Name name = term.name();
      boolean organization =
          name != null
              && (name.concept() == Concept.ORGANIZATION
                  || name.concept() == Concept.INITIATIVE
                  || name.concept() == Concept.SUMMIT
                  || name.key().equals("EU") && name.concept() == Concept.COUNTRY);
      if (name != null
          && organization
          && fits(name, from, to)
          && (found == null || name.concept() == Concept.ORGANIZATION)) {
        found = name;
      }
    }
    return found;
  }

  private boolean fits(Name name, int from, int to) {
    return name.is(Flag.CASE_EXACT)
        ? reading.tokens.string(from, to).equals(name.text())
        : reading.tokens.is(from, Tokens.CAPITAL) || reading.tokens.kind(from) == Tokens.NUMBER;
  }

  private boolean isBody(Mention mention) {
    return mention.to() - mention.from() > 1
        && reading.scan.is(mention.to() - 1, WordClass.ORGANIZATION_HEAD);
  }

  /**
   * The organization named last before a token, in its sentence or an earlier one; null if none
   * was.
   */
  @Nullable Found lastBefore(int token) {
    int sentence = reading.sentenceOf(token);
    int floor = reading.tokens.sentenceStart(Math.max(0, sentence - 3));
    for (int i = token - 1; i >= floor; i--) {
      Found found = at(i, token);
      if (found != null && reading.mentionAt[i] != null) {
        return found;
      }
    }
    return null;
  }
}
