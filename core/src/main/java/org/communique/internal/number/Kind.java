package org.communique.internal.number;

/** What a word does inside a number. Written in lower case with hyphens in the language files. */
enum Kind {
  /** Adds its value: {@code seven}, {@code twenty}. */
  ADD,
  /** Multiplies what stands before it: {@code hundred}, {@code million}. */
  TIMES,
  /** Multiplies all that stands before it: {@code dozen}. */
  ALL_TIMES,
  /** Joins two parts: {@code and}. */
  LINK,
  /** Joins a whole number with its fraction or decimals: {@code con}. */
  SPLIT,
  /** Stands between a whole number and its decimals: {@code point}. */
  POINT,
  /** Divides by its value: {@code half}, {@code fifths}. */
  FRACTION,
  /** Adds a fraction to what stands before it: Turkish {@code buçuk}. */
  PLUS,
  /** Stands between a fraction and its scale: {@code of}. */
  OF,
  /** Counts as one before a multiplier or fraction: {@code a}. */
  ARTICLE,
  /** Changes the sign: {@code minus}. */
  MINUS,
  /** Divides the number before it by the number after it: {@code out of}. */
  OVER,
  /** Puts the denominator before the numerator: Chinese {@code 分之}. */
  PARTS_OF,
  /** Ends a denominator: Portuguese {@code avos}. */
  DENOMINATOR,
  /** Makes an approximate number of what it stands in or after: Chinese {@code 余}. */
  SOME,
  /** Makes a percentage of the number before it. */
  PERCENT,
  /** Makes a percentage of the number after it. */
  PERCENT_BEFORE,
  /** Makes a percentage of a tenth: Chinese {@code 成}. */
  TENTH,
  /** Stands between the ends of a range: {@code to}. */
  RANGE,
  /** Opens a range: {@code between}. */
  BETWEEN,
  /** Makes an ordinal of the number before it, which then is left out. */
  ORDINAL,
  /** Looks like a number and is none: {@code one another}. */
  NOT
}
