package org.communique.internal.gazetteer;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.internal.gazetteer.NameForm.Token;

/**
 * Finds the rows of a person in the table of holders by name. Immutable and thread-safe.
 *
 * <p>A name fits a person's when their tokens have the same {@link NameForm normal forms}: all of
 * them in any order (then only such persons are given), else all of the shorter one in the order of
 * the longer one, not counting a given name alone. An initial fits every token that begins with it.
 */
public final class PersonIndex {
  private static final int PERSON = TableKind.HOLDER.column("person");
  private static final int VARIANTS = TableKind.HOLDER.column("variants");
  private static final Set<String> FAMILY_NAME_FIRST =
      Set.of("CN", "HU", "KH", "KP", "KR", "SG", "TW", "VN");

  private final Table holders;

  /** Sorted; a token's hash in the upper half, a row with that token in the lower. */
  private final long[] postings;

  /** Indexes the table of holders. */
  public PersonIndex(Table holders) {
    this.holders = holders;
    this.postings = postings(holders);
  }

  private static long[] postings(Table holders) {
    long[] found = new long[holders.size() * 4];
    int size = 0;
    Set<String> forms = new HashSet<>();
    for (int row = 0; row < holders.size(); row++) {
      forms.clear();
      for (String name : names(holders, row)) {
        for (Token token : NameForm.tokens(name)) {
          forms.add(token.form());
          forms.add(token.other());
        }
      }
      if (size + forms.size() > found.length) {
        found = Arrays.copyOf(found, size * 2 + forms.size());
      }
      for (String form : forms) {
        found[size++] = posting(form, row);
      }
    }
    long[] postings = Arrays.copyOf(found, size);
    Arrays.sort(postings);
    return postings;
  }

  private static long posting(String form, int row) {
    return ((long) form.hashCode() << 32) | row;
  }

  private static List<String> names(Table holders, int row) {
    String variants = holders.cell(row, VARIANTS);
    String person = holders.cell(row, PERSON);
    if (variants.isEmpty()) {
      return List.of(person);
    }
    List<String> names = new ArrayList<>(Splitter.on('|').splitToList(variants));
    names.add(person);
    return names;
  }

  /** The rows of the persons whom the name fits best, in the order of the table. */
  public List<Integer> rows(String name) {
    List<Token> query = NameForm.tokens(name);
    List<Integer> equal = new ArrayList<>();
    List<Integer> partial = new ArrayList<>();
    for (int row : candidates(query)) {
      Fit fit = Fit.NONE;
      for (String known : names(holders, row)) {
        Fit next = fit(query, NameForm.tokens(known), holders.key(row));
        fit = next.compareTo(fit) > 0 ? next : fit;
      }
      if (fit == Fit.EQUAL) {
        equal.add(row);
      } else if (fit == Fit.PARTIAL) {
        partial.add(row);
      }
    }
    return equal.isEmpty() ? partial : equal;
  }

  /** The rows with at least two of the tokens, or the only one. */
  private int[] candidates(List<Token> query) {
    List<Token> whole = query.stream().filter(token -> token.form().length() > 1).toList();
    int[] rows = new int[16];
    int size = 0;
    for (Token token : whole) {
      for (String form : forms(token)) {
        for (int at = first(form); at < postings.length && hash(at) == form.hashCode(); at++) {
          if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
          }
          rows[size++] = (int) postings[at];
        }
      }
    }
    Arrays.sort(rows, 0, size);
    int needed = Math.min(2, whole.size());
    int kept = 0;
    for (int i = 0; i < size; ) {
      int end = i;
      while (end < size && rows[end] == rows[i]) {
        end++;
      }
      if (end - i >= needed) {
        rows[kept++] = rows[i];
      }
      i = end;
    }
    return Arrays.copyOf(rows, kept);
  }

  private static List<String> forms(Token token) {
    return token.form().equals(token.other())
        ? List.of(token.form())
        : List.of(token.form(), token.other());
  }

  private int hash(int at) {
    return (int) (postings[at] >> 32);
  }

  private int first(String form) {
    int at = Arrays.binarySearch(postings, posting(form, 0));
    return at < 0 ? -at - 1 : at;
  }

  private enum Fit {
    NONE,
    PARTIAL,
    EQUAL
  }

  private static Fit fit(List<Token> query, List<Token> known, String country) {
    if (query.size() == known.size() && inAnyOrder(query, known)) {
      return Fit.EQUAL;
    }
    boolean shorter = query.size() < known.size();
    List<Token> part = shorter ? query : known;
    List<Token> whole = shorter ? known : query;
    if (part.isEmpty() || !inOrder(part, whole)) {
      return Fit.NONE;
    }
    boolean givenNameAlone =
        part.size() == 1
            && part.get(0).matches(whole.get(0))
            && !FAMILY_NAME_FIRST.contains(country);
    return givenNameAlone ? Fit.NONE : Fit.PARTIAL;
  }

  private static boolean same(Token left, Token right) {
    return left.matches(right) || left.isInitialOf(right) || right.isInitialOf(left);
  }

  private static boolean inAnyOrder(List<Token> left, List<Token> right) {
    List<Token> rest = new ArrayList<>(right);
    for (Token token : left) {
      int at = 0;
      while (at < rest.size() && !same(token, rest.get(at))) {
        at++;
      }
      if (at == rest.size()) {
        return false;
      }
      rest.remove(at);
    }
    return true;
  }

  private static boolean inOrder(List<Token> part, List<Token> whole) {
    int at = 0;
    for (Token token : part) {
      while (at < whole.size() && !same(token, whole.get(at))) {
        at++;
      }
      if (at == whole.size()) {
        return false;
      }
      at++;
    }
    return true;
  }
}
