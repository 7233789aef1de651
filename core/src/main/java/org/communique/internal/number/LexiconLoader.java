package org.communique.internal.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.value.Qualifier;

/** Reads the language files into a {@link Lexicon}. */
final class LexiconLoader {
  private static final Map<String, Integer> NUMBER_FLAGS =
      Map.ofEntries(
          Map.entry("alone", NumberWord.ALONE),
          Map.entry("digits", NumberWord.DIGITS),
          Map.entry("glued", NumberWord.GLUED | NumberWord.DIGITS),
          Map.entry("upper", NumberWord.UPPER),
          Map.entry("money", NumberWord.MONEY),
          Map.entry("piece", NumberWord.PIECE),
          Map.entry("one", NumberWord.ONE),
          Map.entry("decimals", NumberWord.DECIMALS),
          Map.entry("prefix", NumberWord.PREFIX),
          Map.entry("stem", NumberWord.STEM),
          Map.entry("only-piece", NumberWord.ONLY_PIECE | NumberWord.PIECE),
          Map.entry("or-fraction", NumberWord.OR_FRACTION),
          Map.entry("weak", NumberWord.WEAK));
  private static final Map<String, Integer> CURRENCY_FLAGS =
      Map.ofEntries(
          Map.entry("code", CurrencyWord.CODE | CurrencyWord.BEFORE),
          Map.entry("symbol", CurrencyWord.SYMBOL | CurrencyWord.BEFORE),
          Map.entry("minor", CurrencyWord.MINOR),
          Map.entry("weak", CurrencyWord.WEAK),
          Map.entry("before", CurrencyWord.BEFORE),
          Map.entry("stem", CurrencyWord.STEM),
          Map.entry("lower", CurrencyWord.LOWER),
          Map.entry("only-before", CurrencyWord.ONLY_BEFORE | CurrencyWord.BEFORE),
          Map.entry("tenth", CurrencyWord.TENTH));

  private final PhraseTrie trie = new PhraseTrie();
  private final WordFilter filter = new WordFilter();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> endings = new HashSet<>();

  private LexiconLoader() {}

  /**
   * Reads the words of a language.
   *
   * @param language the folder's name, an ISO 639 code
   */
  static Lexicon load(String language) {
    LexiconLoader loader = new LexiconLoader();
    DataLines root = DataLines.read("root/currencies.tsv");
    Currencies currencies = new Currencies(root.rows());
    root.rows().forEach(row -> loader.addShared(row));
    DataLines numbers = DataLines.read(language + "/numbers.tsv");
    numbers.rows().forEach(loader::addNumber);
    DataLines.read(language + "/currencies.tsv").rows().forEach(loader::addCurrency);
    DataLines.read(language + "/qualifiers.tsv").rows().forEach(loader::addQualifier);
    return new Lexicon(
        loader.trie,
        loader.filter,
        List.copyOf(loader.entries),
        Set.copyOf(loader.endings),
        numbers,
        currencies);
  }

  private void addShared(DataLines.Row row) {
    switch (row.cell(1)) {
      case "code" -> {
        int flags = flags(row, 3, CURRENCY_FLAGS) | CurrencyWord.CODE | CurrencyWord.BEFORE;
        add(row.cell(0), new Entry(null, new CurrencyWord(row.cell(0), flags), null));
      }
      case "family" -> {}
      default -> addCurrency(row);
    }
  }

  private void addNumber(DataLines.Row row) {
    if (row.cell(1).equals("ending")) {
      endings.add(Folding.fold(row.cell(0)));
      return;
    }
    try {
      Kind kind = Kind.valueOf(row.cell(1).replace('-', '_').toUpperCase(Locale.ROOT));
      BigDecimal value = row.cell(2).isEmpty() ? BigDecimal.ONE : new BigDecimal(row.cell(2));
      BigDecimal floor = kind == Kind.ADD ? floor(value) : value;
      List<String> words = new ArrayList<>();
      for (String word : row.words(3)) {
        if (word.startsWith("floor=")) {
          floor = new BigDecimal(word.substring(6));
        } else {
          words.add(word);
        }
      }
      int flags =
          words.stream().mapToInt(w -> flag(row, w, NUMBER_FLAGS)).reduce(0, (a, b) -> a | b);
      add(row.cell(0), new Entry(new NumberWord(kind, value, floor, flags), null, null));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
    }
  }

  /** What can be added to a number word: less than its last place. */
  private static BigDecimal floor(BigDecimal value) {
    if (value.compareTo(BigDecimal.valueOf(20)) < 0 || value.scale() > 0) {
      return BigDecimal.ONE;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-Math.min(0, stripped.scale()));
  }

  private void addCurrency(DataLines.Row row) {
    int flags = flags(row, 2, CURRENCY_FLAGS);
    add(row.cell(0), new Entry(null, new CurrencyWord(row.cell(1), flags), null));
  }

  private void addQualifier(DataLines.Row row) {
    Qualifier qualifier = Qualifier.parse(row.cell(1));
    boolean after = row.words(2).contains("after");
    add(row.cell(0), new Entry(null, null, new QualifierWord(qualifier, after)));
  }

  private static int flags(DataLines.Row row, int cell, Map<String, Integer> known) {
    int flags = 0;
    for (String word : row.words(cell)) {
      flags |= flag(row, word, known);
    }
    return flags;
  }

  private static int flag(DataLines.Row row, String word, Map<String, Integer> known) {
    Integer flag = known.get(word);
    if (flag == null) {
      throw new IllegalStateException(row.place() + ": unknown flag " + word);
    }
    return flag;
  }

  private void add(String phrase, Entry entry) {
    String folded = Folding.fold(phrase);
    int known = trie.get(folded);
    if (known == PhraseTrie.NONE) {
      trie.put(folded, entries.size());
      filter.add(folded);
      entries.add(entry);
    } else {
      entries.set(known, entries.get(known).with(entry));
    }
  }
}
