package org.communique.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** All phrases of the lexicon that begin at each token of a document, overlapping ones included. */
public final class TermMatches {
  private final int[] first;
  private final int[] ends;
  private final List<List<Term>> readings;

  /** For each token the kinds of all phrases that begin at it, a bit each. */
  private final byte[] kinds;

  private TermMatches(int[] first, int[] ends, List<List<Term>> readings, byte[] kinds) {
    this.first = first;
    this.ends = ends;
    this.readings = readings;
    this.kinds = kinds;
  }

  /** Finds the phrases of a document; none runs over the end of a sentence. */
  public static TermMatches find(Tokens tokens, Lexicon lexicon) {
    Collector collector = new Collector(tokens.size());
    for (int s = 0; s < tokens.sentences(); s++) {
      int limit = tokens.sentenceEnd(s);
      for (int i = tokens.sentenceStart(s); i < limit; i++) {
        collector.begin(i);
        lexicon.terms().visit(tokens, i, limit, collector);
      }
    }
    return collector.matches();
  }

  /** Gathers what the trie finds, token by token. */
  private static final class Collector implements TermTrie.Visitor {
    private final int[] first;
    private final byte[] kinds;
    private final List<List<Term>> readings = new ArrayList<>();
    private int[] ends;
    private int token;

    Collector(int tokens) {
      first = new int[tokens + 1];
      kinds = new byte[tokens];
      ends = new int[Math.max(16, tokens / 2)];
    }

    void begin(int at) {
      token = at;
      first[at] = readings.size();
    }

    @Override
    public void match(int end, List<Term> terms) {
      if (readings.size() == ends.length) {
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      ends[readings.size()] = end;
      readings.add(terms);
      for (int i = 0; i < terms.size(); i++) {
        kinds[token] |= (byte) terms.get(i).kind().bit();
      }
    }

    TermMatches matches() {
      first[kinds.length] = readings.size();
      return new TermMatches(first, ends, readings, kinds);
    }
  }

  /** Whether a phrase of any kind begins at the token. */
  public boolean hasAny(int token) {
    return kinds[token] != 0;
  }

  private boolean hasNone(int token, Term.Kind kind) {
    return (kinds[token] & kind.bit()) == 0;
  }

  /** A phrase that was found. */
  public record Match(int from, int to, Term term) {}

  /** The longest phrase of that kind at the token, ending at or before the limit. */
  public @Nullable Match longest(int token, int limit, Term.Kind kind) {
    if (token >= limit || hasNone(token, kind)) {
      return null;
    }
    for (int i = first[token + 1] - 1; i >= first[token]; i--) {
      if (ends[i] <= limit) {
        List<Term> terms = readings.get(i);
        for (int k = 0; k < terms.size(); k++) {
          if (terms.get(k).kind() == kind) {
            return new Match(token, ends[i], terms.get(k));
          }
        }
      }
    }
    return null;
  }

  /** All readings of that kind of the longest phrase at the token that has one. */
  public List<Term> allOfLongest(int token, int limit, Term.Kind kind) {
    if (token >= limit || hasNone(token, kind)) {
      return List.of();
    }
    for (int i = first[token + 1] - 1; i >= first[token]; i--) {
      List<Term> found = ends[i] <= limit ? ofKind(readings.get(i), kind) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Term> ofKind(List<Term> terms, Term.Kind kind) {
    int count = 0;
    for (int k = 0; k < terms.size(); k++) {
      count += terms.get(k).kind() == kind ? 1 : 0;
    }
    if (count == terms.size()) {
      return terms;
    }
    List<Term> found = new ArrayList<>(count);
    for (int k = 0; k < terms.size() && count > 0; k++) {
      if (terms.get(k).kind() == kind) {
        found.add(terms.get(k));
      }
    }
    return found;
  }
}
