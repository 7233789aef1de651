package org.communique.internal.gazetteer;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.internal.gazetteer.NameForm.Token;

/**
 * Finds the rows of a person in the table of holders by name. Immutable and thread-safe.
 *
 * <p>A name fits a person's when their tokens have the same {@link NameForm normal forms}: all of
 * them in any order (then only such persons are given), else all of the shorter one in the order of
 * the longer one, not counting a given name alone. An initial fits every token that begins with it.
 * A hyphen may be left out ({@code Jae-in}, {@code Jaein}).
 */
public final class PersonIndex {
  private static final int PERSON = TableKind.HOLDER.column("person");
  private static final int VARIANTS = TableKind.HOLDER.column("variants");
  private static final String HYPHEN = "-";
  private static final Set<String> FAMILY_NAME_FIRST =
      Set.of("CN", "HU", "KH", "KP", "KR", "SG", "TW", "VN");

  private final Table holders;

  /** The hashes of all forms of tokens, ascending. */
  private final int[] hashes;

  /** Where the rows of each hash end in {@link #rows}. */
  private final int[] ends;

  private final int[] rows;

  PersonIndex(Table holders, int[] hashes, int[] ends, int[] rows) {
    this.holders = holders;
    this.hashes = hashes;
    this.ends = ends;
    this.rows = rows;
  }

  /** Indexes the table of holders. */
  static PersonIndex of(Table holders) {
    Postings postings = new Postings(holders.size() * 4);
    for (int row = 0; row < holders.size(); row++) {
      postings.add(holders, row);
    }
    return postings.index(holders);
  }

  /** The index of a table made from that of this index. */
  PersonIndex moved(Table.Change change) {
    Table table = change.table();
    Postings postings = new Postings(rows.length + 64);
    boolean[] known = new boolean[table.size()];
    int begin = 0;
    for (int group = 0; group < hashes.length; group++) {
      for (int i = begin; i < ends[group]; i++) {
        int row = change.now(rows[i]);
        if (row >= 0) {
          postings.add(hashes[group], row);
          known[row] = true;
        }
      }
      begin = ends[group];
    }
    for (int row = 0; row < known.length; row++) {
      if (!known[row]) {
        postings.add(table, row);
      }
    }
    return postings.index(table);
  }

  /** Collects which row has which form. */
  private static final class Postings {
    private long[] postings;
    private int size;

    Postings(int expected) {
      postings = new long[expected];
    }

    void add(Table holders, int row) {
      Set<String> forms = new HashSet<>();
      for (String name : names(holders, row)) {
        for (Token token : NameForm.tokens(name)) {
          forms.add(token.form());
          forms.add(token.other());
        }
      }
      forms.forEach(form -> add(form.hashCode(), row));
    }

    void add(int hash, int row) {
      if (size == postings.length) {
        postings = Arrays.copyOf(postings, 2 * size + 16);
      }
      postings[size++] = ((long) hash << 32) | row;
    }

    PersonIndex index(Table holders) {
      Arrays.sort(postings, 0, size);
      return grouped(holders, postings, size);
    }
  }

  private static PersonIndex grouped(Table holders, long[] postings, int size) {
    int[] hashes = new int[size];
    int[] ends = new int[size];
    int[] rows = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      int hash = (int) (postings[i] >> 32);
      if (count == 0 || hashes[count - 1] != hash) {
        hashes[count++] = hash;
      }
      ends[count - 1] = i + 1;
      rows[i] = (int) postings[i];
    }
    return new PersonIndex(holders, Arrays.copyOf(hashes, count), Arrays.copyOf(ends, count), rows);
  }

  int[] hashes() {
    return hashes.clone();
  }

  int[] ends() {
    return ends.clone();
  }

  int[] rows() {
    return rows.clone();
  }

  /** The ways to write the person's name, those with a hyphen also without it. */
  private static List<String> names(Table holders, int row) {
    List<String> names = new ArrayList<>(4);
    addBoth(names, holders.cell(row, PERSON));
    String variants = holders.cell(row, VARIANTS);
    if (!variants.isEmpty()) {
      Splitter.on('|').split(variants).forEach(variant -> addBoth(names, variant));
    }
    return names;
  }

  private static void addBoth(List<String> names, String name) {
    names.add(name);
    if (name.indexOf(HYPHEN) >= 0) {
      names.add(joined(name));
    }
  }

  private static String joined(String name) {
    return name.replace(HYPHEN, "");
  }

  /** The rows of the persons whom the name fits best, in the order of the table. */
  public List<Integer> rows(String name) {
    List<Integer> found = rows(NameForm.tokens(name));
    return found.isEmpty() && name.indexOf(HYPHEN) >= 0
        ? rows(NameForm.tokens(joined(name)))
        : found;
  }

  private List<Integer> rows(List<Token> query) {
    List<Integer> equal = new ArrayList<>();
    List<Integer> partial = new ArrayList<>();
    Map<String, Fit> known = new HashMap<>();
    for (int row : candidates(query)) {
      Fit fit = known.computeIfAbsent(person(row), person -> fit(query, row));
      if (fit == Fit.EQUAL) {
        equal.add(row);
      } else if (fit == Fit.PARTIAL) {
        partial.add(row);
      }
    }
    return equal.isEmpty() ? partial : equal;
  }

  /** What the fit depends on. */
  private String person(int row) {
    return holders.cell(row, PERSON) + '|' + holders.cell(row, VARIANTS) + '|' + familyFirst(row);
  }

  private boolean familyFirst(int row) {
    return FAMILY_NAME_FIRST.contains(holders.key(row));
  }

  private Fit fit(List<Token> query, int row) {
    Fit best = Fit.NONE;
    for (String name : names(holders, row)) {
      Fit fit = fit(query, NameForm.tokens(name), familyFirst(row));
      best = fit.compareTo(best) > 0 ? fit : best;
    }
    return best;
  }

  /** The rows with at least two of the tokens, or the only one. */
  private int[] candidates(List<Token> query) {
    List<Token> whole = query.stream().filter(token -> token.form().length() > 1).toList();
    int[] found = {};
    for (Token token : whole) {
      int[] rowsOfToken = group(token.form());
      if (!token.form().equals(token.other())) {
        int[] both = Ints.concat(rowsOfToken, group(token.other()));
        Arrays.sort(both);
        rowsOfToken = repeated(both, 1);
      }
      found = Ints.concat(found, rowsOfToken);
    }
    Arrays.sort(found);
    return repeated(found, Math.min(2, whole.size()));
  }

  private int[] group(String form) {
    int group = Arrays.binarySearch(hashes, form.hashCode());
    int begin = group > 0 ? ends[group - 1] : 0;
    return group < 0 ? new int[0] : Arrays.copyOfRange(rows, begin, ends[group]);
  }

  /** The numbers that stand there so many times at least, each once; the array is used up. */
  private static int[] repeated(int[] sorted, int times) {
    int kept = 0;
    int i = 0;
    while (i < sorted.length) {
      int end = i;
      while (end < sorted.length && sorted[end] == sorted[i]) {
        end++;
      }
      if (end - i >= times) {
        sorted[kept++] = sorted[i];
      }
      i = end;
    }
    return Arrays.copyOf(sorted, kept);
  }

  private enum Fit {
    NONE,
    PARTIAL,
    EQUAL
  }

  private static Fit fit(List<Token> query, List<Token> known, boolean familyFirst) {
    if (query.size() == known.size() && inAnyOrder(query, known)) {
      return Fit.EQUAL;
    }
    boolean shorter = query.size() < known.size();
    List<Token> part = shorter ? query : known;
    List<Token> whole = shorter ? known : query;
    if (part.isEmpty() || !inOrder(part, whole)) {
      return Fit.NONE;
    }
    boolean givenNameAlone = part.size() == 1 && part.get(0).matches(whole.get(0)) && !familyFirst;
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
