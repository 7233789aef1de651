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

  private TermMatches(int[] first, int[] ends, List<List<Term>> readings) {
    this.first = first;
    this.ends = ends;
    this.readings = readings;
  }

  /** Finds the phrases of a document; none runs over the end of a sentence. */
  public static TermMatches find(Tokens tokens, Lexicon lexicon) {
    int[] first = new int[tokens.size() + 1];
    List<List<Term>> readings = new ArrayList<>();
    int[][] ends = {new int[Math.max(16, tokens.size() / 2)]};
    for (int s = 0; s < tokens.sentences(); s++) {
      int limit = tokens.sentenceEnd(s);
      for (int i = tokens.sentenceStart(s); i < limit; i++) {
        first[i] = readings.size();
        lexicon
            .terms()
            .visit(
                tokens,
                i,
                limit,
                (end, terms) -> {
                  if (readings.size() == ends[0].length) {
                    ends[0] = Arrays.copyOf(ends[0], ends[0].length * 2);
                  }
                  ends[0][readings.size()] = end;
                  readings.add(terms);
                });
      }
    }
    first[tokens.size()] = readings.size();
    return new TermMatches(first, ends[0], readings);
  }

  /** A phrase that was found. */
  public record Match(int from, int to, Term term) {}

  /** The longest phrase of that kind at the token, ending at or before the limit. */
  public @Nullable Match longest(int token, int limit, Term.Kind kind) {
    if (token >= limit) {
      return null;
    }
    for (int i = first[token + 1] - 1; i >= first[token]; i--) {
      if (ends[i] <= limit) {
        for (Term term : readings.get(i)) {
          if (term.kind() == kind) {
            return new Match(token, ends[i], term);
          }
        }
      }
    }
    return null;
  }

  /** All readings of that kind of the longest phrase at the token that has one. */
  public List<Term> allOfLongest(int token, int limit, Term.Kind kind) {
    if (token >= limit) {
      return List.of();
    }
    for (int i = first[token + 1] - 1; i >= first[token]; i--) {
      if (ends[i] <= limit) {
        List<Term> found = readings.get(i).stream().filter(term -> term.kind() == kind).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
