package org.communique.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.gazetteer.Name.Flag;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds all mentions of a document, from left to right; where two would overlap, the one that
 * begins first stands.
 */
public final class MentionFinder {
  private static final int EVERY = 1024;

  private final Scan scan;
  private final PersonReader persons;
  private final NameReader names;
  private final OrganizationReader organizations;
  private int sentenceStart;

  /** Prepares the readers for a document. */
  public MentionFinder(Scan scan) {
    this.scan = scan;
    this.names = new NameReader(scan);
    this.organizations = new OrganizationReader(scan, names);
    this.persons = new PersonReader(scan, names, new PostReader(scan, organizations));
  }

  /**
   * Finds the mentions.
   *
   * @param values dates and amounts, sorted, not overlapping
   */
  public List<Mention> find(List<? extends Mention> values) {
    List<Mention> found = new ArrayList<>();
    Tokens tokens = scan.tokens();
    int next = 0;
    int checked = 0;
    for (int s = 0; s < tokens.sentences(); s++) {
      int end = tokens.sentenceEnd(s);
      int at = tokens.sentenceStart(s);
      sentenceStart = at;
      while (at < end) {
        if (at - checked >= EVERY) {
          scan.watch().check();
          checked = at;
        }
        while (next < values.size() && values.get(next).from() < at) {
          next++;
        }
        int limit = next < values.size() ? Math.min(end, values.get(next).from()) : end;
        if (limit == at) {
          Mention value = values.get(next++);
          found.add(value);
          at = Math.max(at + 1, value.to());
          continue;
        }
        at = findAt(at, limit, found);
      }
    }
    return found;
  }

  private int findAt(int at, int limit, List<Mention> found) {
    Tokens tokens = scan.tokens();
    if (tokens.kind(at) != Tokens.WORD) {
      return at + 1;
    }
    List<Mention> read = persons.read(at, limit);
    if (!read.isEmpty()) {
      found.addAll(read);
      return read.get(read.size() - 1).to();
    }
    Mention named = isGivenName(at, limit) ? null : named(at, limit);
    if (named == null && tokens.isCapitalized(at)) {
      named = unknown(at, limit);
    }
    if (named == null) {
      return at + 1;
    }
    found.add(named);
    return named.to();
  }

  /**
   * {@code Nursultan Nazarbayev}: a name of a place that may be one of a person, before another.
   */
  private boolean isGivenName(int at, int limit) {
    Scan.Found found = scan.tokens().isCapitalized(at) ? scan.name(at, limit) : null;
    return found != null
        && found.to() == at + 1
        && found.is(Concept.CITY)
        && !found.is(Concept.COUNTRY)
        && found.names().stream().allMatch(name -> name.is(Flag.AMBIGUOUS))
        && names.nameEnd(at, limit) > at + 1;
  }

  private @Nullable Mention named(int at, int limit) {
    Scan.Found found = scan.name(at, limit);
    if (found == null) {
      return null;
    }
    int longer = scan.tokens().isCapitalized(at) ? organizations.endWithHead(at, limit) : at;
    boolean modifier =
        found.is(Concept.COUNTRY) || found.is(Concept.DEMONYM) || found.is(Concept.CITY);
    if (longer > found.to() && modifier && isProperBody(at, longer, found)) {
      return new Unknown(at, longer);
    }
    Name best =
        found.names().stream()
            .filter(name -> !name.is(Flag.AMBIGUOUS))
            .findFirst()
            .orElse(found.first());
    List<Name> readings = new ArrayList<>(found.names());
    readings.remove(best);
    readings.add(0, best);
    return new Named(at, found.to(), best, readings);
  }

  /**
   * Whether a country's name or adjective is part of a body's name: its next words are capitalized,
   * none a title.
   */
  private boolean isProperBody(int at, int end, Scan.Found found) {
    int next = found.to();
    if (next >= end || !scan.tokens().isCapitalized(next) && !scan.isJoiner(next, end)) {
      return false;
    }
    for (int i = at; i < end; i++) {
      if (scan.isTitle(i, end) || scan.tokens().kind(i) == Tokens.POSSESSIVE) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Mention unknown(int at, int limit) {
    Tokens tokens = scan.tokens();
    if (scan.isFunctionWord(at) || scan.isPreposition(at, limit)) {
      return null;
    }
    int end = Math.max(names.nameEnd(at, limit), organizations.endWithHead(at, limit));
    if (end == at) {
      return null;
    }
    boolean startsSentence = at == sentenceStart || tokens.kind(at - 1) == Tokens.MARK;
    int forms = scan.lexicon().verbs().forms(tokens.word(at));
    boolean verb = (forms & (Verbs.BASE | Verbs.THIRD | Verbs.PAST | Verbs.ING)) != 0;
    boolean noun =
        scan.is(at, WordClass.SIDES_NOUN)
            || scan.is(at, WordClass.MEETING_NOUN)
            || scan.is(at, WordClass.DOCUMENT_NOUN);
    if (end == at + 1 && startsSentence && (verb || noun)) {
      return null;
    }
    return new Unknown(at, end);
  }
}
