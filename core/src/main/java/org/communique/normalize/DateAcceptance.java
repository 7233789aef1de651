package org.communique.normalize;

/**
 * Decides whether a phrase that may be a date is one where it stands: {@code 2005} is none in
 * {@code Rs. 2005} or {@code 2005 projects}, {@code May} is none in {@code Theresa May}.
 */
final class DateAcceptance {
  /** Words that a year follows. */
  private static final long BEFORE_YEAR =
      DateCategory.IN.bit()
          | DateCategory.OF.bit()
          | DateCategory.SINCE.bit()
          | DateCategory.UNTIL.bit()
          | DateCategory.BY.bit()
          | DateCategory.FROM.bit()
          | DateCategory.TO.bit()
          | DateCategory.BEFORE.bit()
          | DateCategory.AFTER.bit()
          | DateCategory.BETWEEN.bit()
          | DateCategory.AND.bit()
          | DateCategory.PART.bit()
          | DateCategory.THE.bit();

  /** Words after which a unit is not the one of the anchor: {@code the year before}. */
  private static final long AFTER_ARTICLE =
      DateCategory.OF.bit() | DateCategory.BEFORE.bit() | DateCategory.AFTER.bit();

  /** Words that belong to the number of a unit. */
  private static final long NUMERIC =
      DateCategory.N.bit()
          | DateCategory.CARD.bit()
          | DateCategory.UNIT.bit()
          | DateCategory.UNITS.bit();

  private static final int FIRST_PLAIN_YEAR = 1900;
  private static final int LAST_PLAIN_YEAR = 2100;

  /** So many words of a number between 1100 and 2200 are a year even without such a word. */
  private static final int WORDS_OF_A_YEAR = 4;

  private final DateLanguage language;
  private final char[] text;
  private final DateRun run;
  private final DateChart chart;

  DateAcceptance(DateLanguage language, char[] text, DateRun run, DateChart chart) {
    this.language = language;
    this.text = text;
    this.run = run;
    this.chart = chart;
  }

  /** Whether the phrase is a date here. */
  boolean accepts(DateChart.Edge edge) {
    int width = edge.end() - edge.start();
    if (isRepeated(edge.start())) {
      return false;
    }
    if (width == 1) {
      if (run.has(edge.start(), DateCategory.YEAR4) && edge.category() == DateCategory.Y) {
        return isYear(edge.start());
      }
      if (run.has(edge.start(), DateCategory.MONTH) && isGivenName(edge.start())) {
        return false;
      }
      DateWord word = run.word(edge.start());
      return word == null || !word.isAmbiguous() || isNamed(edge.start());
    }
    if (edge.category() == DateCategory.Y && isEarly(edge)) {
      return !isFollowedByWord(edge.end() - 1) && !isCounted(edge.end() - 1);
    }
    if (edge.value() instanceof DateNode.Open open) {
      return isOpenYear(edge, open) && !isCutShort(edge);
    }
    if (edge.category() == DateCategory.Y && isInWords(edge)) {
      boolean isLong = width >= WORDS_OF_A_YEAR;
      return (isLong || isLed(edge.start())) && !isFollowedByWord(edge.end() - 1);
    }
    return !isVerb(edge) && !isCutShort(edge) && !isTornOff(edge);
  }

  /** {@code половиной года назад}: a unit whose number stands before it and is not read. */
  private boolean isTornOff(DateChart.Edge edge) {
    boolean bare =
        edge.value() instanceof RelativeNodes.Moved moved
            && moved.base() == null
            && run.has(edge.start(), DateCategory.UNIT);
    return bare && edge.start() > 0 && run.hasAny(edge.start() - 1, NUMERIC);
  }

  /** {@code the year 476}, which may as well be a count in a year: {@code year 300 people}. */
  private static boolean isEarly(DateChart.Edge edge) {
    return edge.value() instanceof DateNode.Fixed fixed
        && fixed.period().start().orElseThrow().getYear() < 1000;
  }

  /** {@code two thousand}: a year only where a year is looked for. */
  private boolean isInWords(DateChart.Edge edge) {
    boolean words = edge.value() instanceof DateNode.Fixed;
    for (int token = edge.start(); token < edge.end(); token++) {
      words &= run.isInWords(token) && !run.has(token, DateCategory.YEARWORD);
    }
    return words;
  }

  private boolean isLed(int token) {
    return token > 0
        && run.hasAny(token - 1, BEFORE_YEAR)
        && !run.has(token - 1, DateCategory.THE)
        && !run.has(token - 1, DateCategory.AND);
  }

  /** {@code this may}: a small word that is a month only where a number stands with it. */
  private boolean isVerb(DateChart.Edge edge) {
    boolean verb = false;
    for (int token = edge.start(); token < edge.end(); token++) {
      DateWord word = run.word(token);
      if (word == null || run.has(token, DateCategory.CARD)) {
        return false;
      }
      verb |=
          word.isAmbiguous()
              && word.has(DateCategory.MONTH)
              && !Character.isUpperCase(text[run.start(token)]);
    }
    return verb;
  }

  /** {@code Sunday 3 weeks}, {@code the year of}: what follows makes it something else. */
  private boolean isCutShort(DateChart.Edge edge) {
    int next = edge.end();
    if (next == run.size()) {
      boolean season = ((DateNode) edge.value()).granularity() == DateGranularity.SEASON;
      return season && run.isInWords(next - 1) && isFollowedByWord(next - 1) && isRightCapital();
    }
    boolean number = run.has(next - 1, DateCategory.DOM);
    boolean unit = run.has(next, DateCategory.UNIT) || run.has(next, DateCategory.UNITS);
    Object base = edge.value() instanceof DateNode.Open open ? open.base() : edge.value();
    boolean article = base instanceof RelativeNodes.Article;
    boolean stretch =
        edge.value() instanceof RelativeNodes.Rolling && run.has(next, DateCategory.AGO);
    boolean picked =
        edge.value() instanceof RelativeNodes.Moved || (article && base != edge.value());
    boolean ahead = picked && run.has(next, DateCategory.MOD);
    boolean compound = article && run.has(next, DateCategory.DASH) && run.isGlued(next);
    boolean picks = article && language.hasPostpositives() && chart.starts(DateCategory.MOD, next);
    return (number && unit)
        || (article && run.hasAny(next, AFTER_ARTICLE))
        || stretch
        || ahead
        || compound
        || picks;
  }

  /** {@code April Glaspie}: the name of a month before a name, and nothing that leads to a date. */
  private boolean isGivenName(int token) {
    boolean led =
        token > 0 && (run.hasAny(token - 1, BEFORE_YEAR) || run.has(token - 1, DateCategory.COMMA));
    return !led
        && isFollowedByWord(token)
        && isRightCapital()
        && run.rightStart() == run.end(token) + 1;
  }

  /** {@code every Monday} is no day. */
  private boolean isRepeated(int token) {
    if (token == 0) {
      return false;
    }
    for (DateWord.Reading reading : run.readings(token - 1)) {
      if (reading.category() == DateCategory.VETO && reading.value().equals(1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * After {@code by}, {@code before} and the like, a number may still be a count of something, or
   * belong to a noun: {@code before the 2014 election}.
   */
  private boolean isOpenYear(DateChart.Edge edge, DateNode.Open open) {
    int last = edge.end() - 1;
    boolean bare = open.base().granularity() == DateGranularity.YEAR;
    if (!bare || !run.has(last, DateCategory.YEAR4)) {
      return true;
    }
    return !isCounted(last) && !(run.has(last - 1, DateCategory.THE) && isFollowedByWord(last));
  }

  private boolean isYear(int token) {
    int year = Letters.digit(text[run.start(token)]) < 0 ? 2000 : yearOf(token);
    boolean led = token > 0 && run.hasAny(token - 1, BEFORE_YEAR);
    if (isCounted(token) || isLabelled(token)) {
      return false;
    }
    if (year < FIRST_PLAIN_YEAR || year > LAST_PLAIN_YEAR) {
      return led && !run.has(token - 1, DateCategory.THE) && !isFollowedByWord(token);
    }
    return led || !isFollowedByWord(token) || isRightCapital();
  }

  private int yearOf(int token) {
    int year = 0;
    for (int i = run.start(token); i < run.end(token); i++) {
      year = 10 * year + Letters.digit(text[i]);
    }
    return year;
  }

  /** Whether a plural or a unit follows, of which the number is a count. */
  private boolean isCounted(int token) {
    if (token + 1 < run.size()) {
      return run.has(token + 1, DateCategory.UNIT) || run.has(token + 1, DateCategory.VETO);
    }
    int start = run.rightStart();
    int end = run.rightEnd();
    if (end == start) {
      return false;
    }
    if (Letters.isCurrencySign(text[start]) || text[start] == '%') {
      return true;
    }
    DateWord word = language.lexicon().find(text, start, end);
    if (word != null && word.has(DateCategory.VETO)) {
      return true;
    }
    boolean plural = Letters.fold(text[end - 1]) == 's' && Character.isLowerCase(text[start]);
    boolean led = token > 0 && run.hasAny(token - 1, BEFORE_YEAR);
    return plural && !led && language.hasCountNouns();
  }

  /** Whether a word before it says that the number is an amount or a label. */
  private boolean isLabelled(int token) {
    if (token > 0) {
      return run.has(token - 1, DateCategory.VETO) || run.has(token - 1, DateCategory.UNIT);
    }
    int start = run.leftStart();
    int end = run.leftEnd();
    if (end == start) {
      return false;
    }
    if (Letters.isCurrencySign(text[end - 1])) {
      return true;
    }
    boolean dot = text[end - 1] == '.' && end - 1 > start;
    DateWord word = language.lexicon().find(text, start, dot ? end - 1 : end);
    return word != null && word.has(DateCategory.VETO);
  }

  private boolean isFollowedByWord(int token) {
    return token + 1 == run.size()
        && run.rightEnd() > run.rightStart()
        && Letters.isLetter(text[run.rightStart()]);
  }

  private boolean isRightCapital() {
    return Character.isUpperCase(text[run.rightStart()]);
  }

  /** Whether a word that means other things too stands where a date does. */
  private boolean isNamed(int token) {
    if (!Character.isUpperCase(text[run.start(token)]) || language.isHeadFinal()) {
      return language.isHeadFinal() && Character.isUpperCase(text[run.start(token)]);
    }
    boolean led =
        token > 0
            && run.hasAny(token - 1, BEFORE_YEAR)
            && !run.has(token - 1, DateCategory.AND)
            && !run.has(token - 1, DateCategory.THE);
    return led
        && !(token + 1 == run.size() && run.rightEnd() > run.rightStart() && isRightCapital());
  }
}
