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
    int[] found = new int[16];
    int size = 0;
    for (Token token : whole) {
      for (String form : forms(token)) {
        int group = Arrays.binarySearch(hashes, form.hashCode());
        int begin = group > 0 ? ends[group - 1] : 0;
        int length = group < 0 ? 0 : ends[group] - begin;
        if (size + length > found.length) {
          found = Arrays.copyOf(found, size * 2 + length);
        }
        System.arraycopy(rows, begin, found, size, length);
        size += length;
      }
    }
    Arrays.sort(found, 0, size);
    return repeated(found, size, Math.min(2, whole.size()));
  }

  /** The numbers that stand there so many times at least, each once. */
  private static int[] repeated(int[] sorted, int size, int times) {
    int kept = 0;
    int i = 0;
    while (i < size) {
      int end = i;
      while (end < size && sorted[end] == sorted[i]) {
        end++;
      }
      if (end - i >= times) {
        sorted[kept++] = sorted[i];
      }
      i = end;
    }
    return Arrays.copyOf(sorted, kept);
  }

  private static List<String> forms(Token token) {
    return token.form().equals(token.other())
        ? List.of(token.form())
        : List.of(token.form(), token.other());
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
