package org.communique.normalize;

/** The kinds of words and phrases that the grammar of dates is written in. */
enum DateCategory {
  // Numbers as they stand in the text.
  INT,
  DOM,
  MNUM,
  YY,
  YEAR4,
  ORD,
  CARD,
  MULT,
  // Names of the calendar.
  MONTH,
  WEEKDAY,
  UNIT,
  UNITS,
  YEARWORD,
  SEASON,
  DECADE,
  DAYREL,
  FIXEDDAY,
  // Words that pick one of them, or a part.
  MOD,
  SAME,
  PART,
  REST,
  FY,
  CALENDAR,
  QTAG,
  HTAG,
  WTAG,
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
  ON,
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
  COMMA,
  DASH,
  SLASH,
  DOT,
  POSS,
  VETO,
  // What rules make of them: a count, an ordinal, a day number, a length of time,
  // a month and day in figures.
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
    return 1L << ordinal();
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
