package org.communique.internal.lexicon;

import org.communique.gazetteer.Name;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a phrase.
 *
 * @param kind what it is read as
 * @param plural whether it is the plural of a title
 * @param title the title, for {@link Kind#TITLE}
 * @param name the gazetteer's row, for {@link Kind#NAME}
 * @param wordClass the class, for {@link Kind#CLASS}
 * @param label the modifier's or portfolio's kind
 */
public record Term(
    Kind kind,
    boolean plural,
    @Nullable Title title,
    @Nullable Name name,
    @Nullable WordClass wordClass,
    String label) {

  /** The kinds of readings. */
  public enum Kind {
    /** A title of a post. */
    TITLE(1),
    /** A word before a title. */
    TITLE_MODIFIER(2),
    /** A word or phrase of which portfolios are made. */
    PORTFOLIO(4),
    /** A name of the gazetteers. */
    NAME(8),
    /** A phrase of a word class. */
    CLASS(16);

    private final int bit;

    Kind(int bit) {
      this.bit = bit;
    }

    /** A bit of its own, for sets of kinds. */
    int bit() {
      return bit;
    }
  }

  static Term title(Title title, boolean plural) {
    return new Term(Kind.TITLE, plural, title, null, null, title.phrase());
  }

  static Term name(Name name) {
    return new Term(Kind.NAME, false, null, name, null, name.key());
  }

  static Term ofClass(WordClass wordClass) {
    return new Term(Kind.CLASS, false, null, null, wordClass, wordClass.label());
  }

  static Term modifier(String kind) {
    return new Term(Kind.TITLE_MODIFIER, false, null, null, null, kind);
  }

  static Term portfolio(String kind) {
    return new Term(Kind.PORTFOLIO, false, null, null, null, kind);
  }
}
