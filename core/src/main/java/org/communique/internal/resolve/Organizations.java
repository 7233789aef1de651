package org.communique.internal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.gazetteer.Name.Flag;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of organizations and states token by token, also within a longer mention: {@code the
 * chair of the OSCE}.
 */
final class Organizations {
  private static final String SUMMIT = " summit";

  private final Reading reading;

  Organizations(Reading reading) {
    this.reading = reading;
  }

  /**
   * An organization's name as it stands in the text.
   *
   * @param name the key of the gazetteer where that knows it, else the words of the text
   * @param from first token
   * @param to token after the last
   * @param initiative whether the gazetteer lists it as an initiative
   */
  record Found(String name, int from, int to, boolean initiative) {}

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
        return new Found(key(name), token, match.to(), name.concept() == Concept.INITIATIVE);
      }
    }
    Mention mention = reading.mentionAt[token];
    boolean body = mention instanceof Mention.Unknown && isBody(mention);
    return body && mention != null
        ? new Found(
            reading.tokens.string(mention.from(), mention.to()),
            mention.from(),
            mention.to(),
            false)
        : null;
  }

  private static String key(Name name) {
    boolean summit = name.concept() == Concept.SUMMIT && name.key().endsWith(SUMMIT);
    return summit ? name.key().substring(0, name.key().length() - SUMMIT.length()) : name.key();
  }

  private @Nullable Name best(List<Term> terms, int from, int to) {
    Name found = null;
    for (Term term : terms) {
      Name name = term.name();
      if (name != null
          && isOrganization(name)
          && fits(name, from, to)
          && (found == null || name.concept() == Concept.ORGANIZATION)) {
        found = name;
      }
    }
    return found;
  }

  private static boolean isOrganization(Name name) {
    return switch (name.concept()) {
      case ORGANIZATION, INITIATIVE, SUMMIT -> true;
      case COUNTRY -> name.key().equals("EU");
      default -> false;
    };
  }

  private boolean fits(Name name, int from, int to) {
    if (name.is(Flag.CASE_EXACT)) {
      return reading.tokens.string(from, to).equals(name.text());
    }
    return reading.tokens.is(from, Tokens.CAPITAL) || reading.tokens.kind(from) == Tokens.NUMBER;
  }

  private boolean isBody(Mention mention) {
    return mention.to() - mention.from() > 1
        && reading.scan.is(mention.to() - 1, WordClass.ORGANIZATION_HEAD);
  }

  /** The organization in which the post of a mention is; null if the phrase names none. */
  static @Nullable Found ofPost(@Nullable Mention mention) {
    if (!(mention instanceof PostMention post) || post.posts().isEmpty()) {
      return null;
    }
    String organization = post.posts().get(0).organization();
    return organization == null || organization.indexOf(' ') < 0
        ? null
        : new Found(organization, post.from(), post.to(), false);
  }

  /**
   * The organization named last before a token, in its sentence or one of the three before it; null
   * if none was.
   */
  @Nullable Found lastBefore(int token) {
    int floor = reading.tokens.sentenceStart(Math.max(0, reading.sentenceOf(token) - 3));
    for (int i = token - 1; i >= floor; i--) {
      Found found = at(i, token);
      if (found == null) {
        found = ofPost(reading.mentionAt[i]);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The organization of which the document speaks most often before a token; null if of none. */
  @Nullable Found mostSpokenOf(int token) {
    Map<String, Integer> times = new HashMap<>();
    Found best = null;
    int i = 0;
    while (i < token) {
      Found found = at(i, token);
      if (found != null) {
        int count = times.merge(found.name(), 1, Integer::sum);
        if (best == null || count >= times.getOrDefault(best.name(), 0)) {
          best = found;
        }
      }
      i = found == null ? i + 1 : found.to();
    }
    return best;
  }

  /**
   * The state whose name or adjective begins at the token, also within a longer mention; null if
   * none does.
   */
  @Nullable PartyReference state(int token, int limit) {
    TermMatches terms = reading.scan.terms();
    TermMatches.Match match = terms.longest(token, limit, Term.Kind.NAME);
    if (match == null || !reading.tokens.isCapitalized(token)) {
      return null;
    }
    for (Term term : terms.allOfLongest(token, limit, Term.Kind.NAME)) {
      Name name = term.name();
      if (name != null
          && (name.concept() == Concept.COUNTRY || name.concept() == Concept.DEMONYM)) {
        return PartyReference.state(name.key(), token, match.to(), false);
      }
    }
    return null;
  }

  /**
   * How a fact names the organization: by its acronym where the text has it, else as the text does.
   */
  String written(Found found) {
    String key = found.name();
    if (key.equals("EU") || contains(key)) {
      return key;
    }
    Found here = at(found.from(), found.to());
    boolean name = here != null && here.name().equals(key) && here.to() == found.to();
    return name ? reading.tokens.string(found.from(), found.to()) : key;
  }

  private boolean contains(String name) {
    String text = reading.tokens.text().toString();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
