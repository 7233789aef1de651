package org.communique.internal.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Name;
import org.communique.internal.text.Tokenizer;
import org.communique.internal.text.Tokens;
import org.communique.internal.text.Vocabulary;
import org.communique.value.DatePeriod;

/**
 * All words and phrases of a language, with the names of a gazetteer. Immutable and thread-safe.
 */
public final class Lexicon {
  private final Vocabulary vocabulary;
  private final Tokenizer tokenizer;
  private final TermTrie terms;
  private final Verbs verbs;
  private final long[] classes;
  private final int[] singular;

  private Lexicon(
      Vocabulary vocabulary,
      Tokenizer tokenizer,
      TermTrie terms,
      Verbs verbs,
      long[] classes,
      int[] singular) {
    this.vocabulary = vocabulary;
    this.tokenizer = tokenizer;
    this.terms = terms;
    this.verbs = verbs;
    this.classes = classes;
    this.singular = singular;
  }

  /**
   * The lexicon of a language folder with a gazetteer's names.
   *
   * @param nouns further singular nouns that frames ask for
   */
  public static Lexicon load(String language, Gazetteer gazetteer, Iterable<String> nouns) {
    return new Loader(language).load(gazetteer, nouns);
  }

  /** Splits documents into tokens. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** Finds titles, portfolios and names. */
  public TermTrie terms() {
    return terms;
  }

  /** The verb forms. */
  public Verbs verbs() {
    return verbs;
  }

  /** The number of a word, {@link Vocabulary#UNKNOWN} if the lexicon has none. */
  public int word(String word) {
    return vocabulary.find(word);
  }

  /** How many numbers of words are in use. */
  public int size() {
    return vocabulary.size();
  }

  /** The folded word of a number. */
  public String word(int id) {
    return vocabulary.word(id);
  }

  /** Whether the word belongs to the class. */
  public boolean is(int word, WordClass wordClass) {
    return (classes[word] & wordClass.bit()) != 0;
  }

  /** Whether the word belongs to one of the classes of a mask. */
  public boolean isAny(int word, long mask) {
    return (classes[word] & mask) != 0;
  }

  /** The singular of a known plural noun, else the word itself. */
  public int singular(int word) {
    return singular[word];
  }

  /** Reads the files of a language. */
  private static final class Loader {
    private static final int FIRST_YEAR = 1990;
    private final String language;
    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    private final TermTrie.Builder trie = new TermTrie.Builder();
    private final Verbs.Builder verbs = new Verbs.Builder(vocabulary);
    private final Map<Integer, Long> classes = new HashMap<>();
    private final Map<Integer, Integer> singular = new HashMap<>();
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private final Tokenizer splitter;

    Loader(String language) {
      this.language = language;
      DataFile file = DataFile.read(language, "words.tsv");
      for (DataFile.Row row : file.rows()) {
        words.computeIfAbsent(WordClass.of(row), c -> new TreeSet<>()).addAll(row.words(1));
      }
      Vocabulary.Builder abbreviations = new Vocabulary.Builder();
      words.getOrDefault(WordClass.ABBREVIATION, Set.of()).forEach(abbreviations::add);
      splitter =
          new Tokenizer(
              abbreviations.build(),
              words.getOrDefault(WordClass.ABBREVIATION, Set.of()),
              Set.of(),
              Set.of(),
              Set.of());
    }

    Lexicon load(Gazetteer gazetteer, Iterable<String> nouns) {
      for (String file :
          List.of("signals.tsv", "reality.tsv", "memberships.tsv", "initiatives.tsv")) {
        for (DataFile.Row row : DataFile.read(language, file).rows()) {
          row.words(1).forEach(vocabulary::add);
        }
      }
      DataFile.read(language, "figures.tsv").rows().forEach(this::figureWords);
      for (DataFile.Row row : DataFile.read(language, DocumentNouns.FILE).rows()) {
        row.words(1).forEach(this::split);
        row.words(2).forEach(this::split);
      }
      nouns.forEach(this::frameNoun);
      words.forEach((wordClass, list) -> list.forEach(word -> addClass(wordClass, word)));
      for (DataFile.Row row : DataFile.read(language, "nouns.tsv").rows()) {
        row.words(1).forEach(noun -> addNoun(WordClass.of(row), noun));
      }
      DataFile.read(language, "verbs.tsv").rows().forEach(verbs::add);
      for (DataFile.Row row : DataFile.read(language, "titles.tsv").rows()) {
        Title title = Title.read(row);
        trie.add(split(title.phrase()), Term.title(title, false));
        trie.add(split(pluralTitle(title.phrase())), Term.title(title, true));
      }
      for (DataFile.Row row : DataFile.read(language, "title-modifiers.tsv").rows()) {
        row.words(1).forEach(word -> trie.add(split(word), Term.modifier(row.cell(0))));
      }
      for (DataFile.Row row : DataFile.read(language, "portfolios.tsv").rows()) {
        row.words(1).forEach(word -> trie.add(split(word), Term.portfolio(row.cell(0))));
      }
      for (Name name : gazetteer.names()) {
        if (name.language().equals(language) && !isHistorical(name)) {
          trie.add(split(name.text()), Term.name(name));
        }
      }
      Vocabulary built = vocabulary.build();
      long[] masks = new long[built.size()];
      classes.forEach((word, mask) -> masks[word] = mask);
      int[] singulars = IntStream.range(0, built.size()).toArray();
      singular.forEach((plural, one) -> singulars[plural] = one);
      Set<String> open = new HashSet<>();
      for (WordClass c :
          List.of(
              WordClass.DET,
              WordClass.POSSESSIVE,
              WordClass.PREPOSITION,
              WordClass.COORDINATOR,
              WordClass.MODAL)) {
        open.addAll(words.getOrDefault(c, Set.of()));
      }
      Tokenizer tokenizer =
          new Tokenizer(
              built,
              words.getOrDefault(WordClass.ABBREVIATION, Set.of()),
              open,
              words.getOrDefault(WordClass.OPENER, Set.of()),
              words.getOrDefault(WordClass.HONORIFIC, Set.of()));
      return new Lexicon(
          built, tokenizer, trie.build(), verbs.build(built.size()), masks, singulars);
    }

    /** Whether the name was out of use before the gazetteers' own time begins. */
    private static boolean isHistorical(Name name) {
      return name.valid()
          .flatMap(DatePeriod::end)
          .map(end -> end.getYear() < FIRST_YEAR)
          .orElse(false);
    }

    private void addClass(WordClass wordClass, String phrase) {
      int[] ids = isAbbreviation(phrase) ? new int[] {vocabulary.add(phrase)} : split(phrase);
      if (ids.length == 1) {
        classes.merge(ids[0], wordClass.bit(), (a, b) -> a | b);
      } else {
        trie.add(ids, Term.ofClass(wordClass));
      }
    }

    /** {@code h.e.} is one token in a text, with its last full stop and without it. */
    private static boolean isAbbreviation(String phrase) {
      return phrase.indexOf('.') > 0 && phrase.indexOf(' ') < 0;
    }

    private void addNoun(WordClass wordClass, String entry) {
      int slash = entry.indexOf('/');
      String one = slash < 0 ? entry : entry.substring(0, slash);
      String many = slash < 0 ? Inflection.plural(one) : entry.substring(slash + 1);
      addClass(wordClass, one);
      addClass(wordClass, many);
      pair(one, many);
    }

    /** A noun with its plural; a word of grammar such as {@code it} has none. */
    private void frameNoun(String noun) {
      if (words.values().stream().anyMatch(list -> list.contains(noun))) {
        vocabulary.add(noun);
      } else {
        pair(noun, Inflection.plural(noun));
      }
    }

    private void pair(String one, String many) {
      int[] plural = split(many);
      int[] noun = split(one);
      if (plural.length == 1 && noun.length == 1) {
        singular.put(plural[0], noun[0]);
      }
    }

    private void figureWords(DataFile.Row row) {
      for (String word : row.words(1)) {
        if (row.cell(0).endsWith("-noun")) {
          pair(word, Inflection.plural(word));
        } else {
          int equals = word.indexOf('=');
          vocabulary.add(equals < 0 ? word : word.substring(0, equals));
        }
      }
    }

    private int[] split(String phrase) {
      Tokens tokens = splitter.tokenize(phrase, 0);
      int[] ids = new int[tokens.size()];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = vocabulary.add(phrase.subSequence(tokens.start(i), tokens.end(i)));
      }
      return ids;
    }

    private static String pluralTitle(String phrase) {
      List<String> parts = new ArrayList<>(List.of(phrase.split(" ")));
      int head = parts.size() - 1;
      for (int i = 1; i < parts.size(); i++) {
        String part = parts.get(i);
        if (part.equals("of")
            || part.equals("for")
            || part.equals("to")
            || part.equals("extraordinary")
            || part.equals("general")
            || part.equals("at")) {
          head = i - 1;
          break;
        }
      }
      String word = parts.get(head);
      int hyphen =
          word.endsWith("-general") || word.endsWith("-in-office") || word.endsWith("-elect")
              ? word.indexOf('-')
              : -1;
      parts.set(
          head,
          hyphen < 0
              ? Inflection.plural(word)
              : Inflection.plural(word.substring(0, hyphen)) + word.substring(hyphen));
      return String.join(" ", parts);
    }
  }
}
