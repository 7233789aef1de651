package org.communique.normalize;

/** The kinds of words and phrases that the grammar of dates is written in; at most 64. */
enum DateCategory {
  // Numbers as they stand in the text: a day of a month, a year in two or four digits, words.
  DOM,
  YY,
  YEAR4,
  ORD,
  CARD,
  ORDMARK,
  // Names of the calendar; MWORD and DWORD make a month or day of the number before them.
  MONTH,
  OTHERMONTH,
  ERA,
  MWORD,
  DWORD,
  WEEKDAY,
  UNIT,
  UNITS,
  YEARWORD,
  DECADE,
  DECADES,
  // Words that pick a unit, or a part of one.
  MOD,
  SAME,
  PART,
  REST,
  FY,
  TAG,
  // Words that count from a day.
  AGO,
  PREAGO,
  HENCE,
  WITHIN,
  NOW,
  // Function words and signs.
  THE,
  OF,
  IN,
  FROM,
  TO,
  BETWEEN,
  AND,
  SINCE,
  UNTIL,
  BY,
  BEFORE,
  AFTER,
  ORLATER,
  ABLATIVE,
  DATIVE,
  BRACKET,
  POSTUNTIL,
  POSTBEFORE,
  POSTAFTER,
  COMMA,
  DASH,
  SLASH,
  DOT,
  POSS,
  VETO,
  // What rules make of them: a number, an ordinal, a day number, a length of time, a month and a
  // day in figures.
  N,
  NTH,
  DN,
  LENGTH,
  FIG,
  // Days, weeks, months, years, other named periods, and periods between two ends.
  D,
  W,
  M,
  Y,
  P,
  R;

  /** A set with this category alone. */
  long bit() {
    return 1L << index();
  }

  /** Its place among the categories, for tables that are built anew at each start. */
  @SuppressWarnings("EnumOrdinal")
  int index() {
    return ordinal();
  }

  /** The category of a node, by what it names. */
  static DateCategory of(DateNode node) {
    return switch (node.granularity()) {
      case DAY -> D;
      case WEEK -> W;
      case MONTH -> M;
      case YEAR -> Y;
      case WEEKEND, QUARTER, SEASON, HALF, DECADE, CENTURY -> P;
      case RANGE -> R;
    };
  }
}
