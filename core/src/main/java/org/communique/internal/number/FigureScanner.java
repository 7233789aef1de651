package org.communique.internal.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.communique.value.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of one text, in one pass from left to right: in time linear in the length of
 * the text. Used once; not thread-safe.
 */
final class FigureScanner {
  private static final BigDecimal YEARS = BigDecimal.valueOf(1000);

  private final Lexicon lexicon;
  private final CharSequence text;
  private final int limit;
  private final boolean numbersOnly;
  private final boolean seeksInsideWords;
  private final NumberReader number;
  private final NumberReader second;
  private final AtomReader atom;
  private final MoneyReader money;
  private final TextCursor cursor;
  private final Qualifiers qualifiers;
  private final List<Figure> found = new ArrayList<>();

  private int betweenEnd = -1;
  private boolean tenths;

  /**
   * Prepares a scan.
   *
   * @param numbersOnly whether to find every number, be it a part of a percentage or an amount of
   *     money or not, and nothing else
   * @param evidence the currency that an ambiguous word means where it can mean it
   */
  FigureScanner(
      Lexicon lexicon, CharSequence text, boolean numbersOnly, @Nullable String evidence) {
    this.lexicon = lexicon;
    this.text = text;
    this.limit = text.length();
    this.numbersOnly = numbersOnly;
    this.seeksInsideWords = lexicon.is("compounds") || !lexicon.setting("prefixes").isEmpty();
    this.number = new NumberReader(lexicon, text, limit);
    this.second = new NumberReader(lexicon, text, limit);
    this.atom = new AtomReader(lexicon, text, limit);
    this.money = new MoneyReader(lexicon, text, limit, evidence);
    this.cursor = new TextCursor(text);
    this.qualifiers = new Qualifiers(lexicon, text, cursor);
  }

  /** All figures, in the order of the text. */
  List<Figure> scan() {
    int at = 0;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (Folding.isLetter(c)) {
        at = readWord(at);
      } else if (atom.isNumberStart(at)) {
        int chain = cursor.isGluedBefore(at) ? cursor.skipWord(at) : codeEnd(at);
        at = chain > at ? chain : readNumber(at, at, false);
      } else if (Folding.isDash(c) || c == '+') {
        at = readSign(at);
      } else {
        at = c == '%' || c > 0x7F || c == '$' ? readSymbol(at) : at + 1;
      }
    }
    return found;
  }

  private int readSign(int at) {
    boolean minus = text.charAt(at) != '+';
    boolean free = at == 0 || !TextCursor.isValueEnd(text.charAt(at - 1));
    int next = at + 1;
    if (free && cursor.isOnlyExpression(at)) {
      next = cursor.spaces(next);
    }
    if (free && next < limit && atom.isNumberStart(next)) {
      int chain = codeEnd(next);
      return chain > 0 ? chain : readNumber(at, next, minus);
    }
    return at + 1;
  }

  /** Where a telephone number, clock time or date in digits ends that starts here; else 0. */
  private int codeEnd(int at) {
    int chain = Math.max(cursor.chainEnd(at), cursor.hextetsEnd(at));
    return chain > 0 ? chain : PhoneNumbers.end(text, at);
  }

  private int readSymbol(int at) {
    char c = text.charAt(at);
    boolean known = c < 0x80 || TextCursor.isCurrencySign(c) || c == '％' || c == '٪';
    return known ? readWord(at) : at + 1;
  }

  private int readWord(int at) {
    long match = lexicon.match(text, at, limit, Entry.ANY);
    if (match == Lexicon.NONE) {
      return readUnknown(at);
    }
    Entry entry = lexicon.entry(match);
    int end = Lexicon.end(match);
    NumberWord word = entry.number();
    if (word != null && word.kind() == Kind.NOT) {
      return end;
    }
    int after = readCurrency(entry, at, end);
    if (after < 0 && word != null) {
      after = readNumberWord(word, at, end);
    }
    if (after < 0 && entry.qualifier() != null && !entry.qualifier().after()) {
      qualifiers.remember(entry.qualifier().qualifier(), end);
      after = end;
    }
    if (after >= 0) {
      return after;
    }
    return cursor.isDigitAt(end) && isCurrencyHere(entry.currency(), at, end)
        ? end
        : cursor.skipWord(at);
  }

  /** Whether a word glued to digits is a currency, so that the digits are a number. */
  private boolean isCurrencyHere(@Nullable CurrencyWord word, int at, int end) {
    return numbersOnly
        && word != null
        && !word.has(CurrencyWord.WEAK)
        && money.opens(word, at, end);
  }

  private int readUnknown(int at) {
    char c = text.charAt(at);
    if (!seeksInsideWords || !Folding.isLetter(c)) {
      return cursor.skipWord(at);
    }
    if (cursor.isPrefixOfDigits(at, lexicon.setting("prefixes"))) {
      return at + 1;
    }
    if (atom.read(at)) {
      NumberWord word = atom.word();
      int start = word != null && word.kind() == Kind.LINK ? atom.end() : at;
      int after = readNumber(start, start, false);
      if (after > start) {
        return after;
      }
    }
    return cursor.skipWord(at);
  }

  private int readCurrency(Entry entry, int at, int end) {
    CurrencyWord currency = entry.currency();
    if (currency == null || numbersOnly || !money.opens(currency, at, end)) {
      return -1;
    }
    int start = money.numberStart(currency, end);
    boolean sign = currency.has(CurrencyWord.SYMBOL) || currency.has(CurrencyWord.CODE);
    if (start >= limit || !(atom.isNumberStart(start) || (sign && atom.read(start)))) {
      return -1;
    }
    if (!number.read(start, true) || cursor.isGluedAfter(number.end())) {
      return -1;
    }
    return money.takeAfter(currency, number, start == end) ? emitMoney(at, start) : -1;
  }

  private int emitMoney(int at, int numberStart) {
    int start =
        at > 0 && Folding.isDash(text.charAt(at - 1)) && cursor.isFreeSign(at - 1) ? at - 1 : at;
    int connector = connector(number.end());
    if (connector > 0 && money.end() == number.end()) {
      int next = connector;
      long match = lexicon.match(text, next, limit, Entry.CURRENCY);
      next = match == Lexicon.NONE ? next : cursor.spaces(Lexicon.end(match));
      if (next < limit && atom.isNumberStart(next) && second.read(next, true)) {
        BigDecimal low = shared(money.value());
        add(Figure.Kind.MONEY, start, money.end(), low);
        if (match == Lexicon.NONE) {
          money.set(second.value(), second.end());
          add(Figure.Kind.MONEY, numberStart < next ? next : start, money.end(), money.value());
          return money.end();
        }
        return connector;
      }
    }
    add(Figure.Kind.MONEY, start, money.end(), start < at ? money.value().negate() : money.value());
    return money.end();
  }

  /** The lower end of a range, with the scale of the upper end where it has none. */
  private BigDecimal shared(BigDecimal low) {
    if (number.isScaled() || !second.isScaled()) {
      return low;
    }
    BigDecimal scaled = low.multiply(second.scale());
    return scaled.compareTo(second.value()) < 0 ? scaled : low;
  }

  private int readNumberWord(NumberWord word, int at, int end) {
    switch (word.kind()) {
      case MINUS -> {
        int next = cursor.spaces(end);
        boolean apart = next > end || Lexicon.isUnspaced(text.charAt(at));
        return apart && next < limit && atom.read(next) ? readNumber(at, next, true) : -1;
      }
      case PERCENT_BEFORE, PERCENT -> {
        return word.kind() == Kind.PERCENT && !word.has(NumberWord.ALONE)
            ? -1
            : readPercentBefore(word, at, end);
      }
      case BETWEEN -> {
        betweenEnd = end;
        return end;
      }
      case ADD, TIMES, ALL_TIMES, FRACTION, ARTICLE, PARTS_OF -> {
        int after = readNumber(at, at, false);
        return after > at ? after : -1;
      }
      default -> {
        return -1;
      }
    }
  }

  private int readPercentBefore(NumberWord word, int at, int end) {
    int next = cursor.spaces(end);
    if (numbersOnly) {
      return end;
    }
    if (cursor.isDigitAt(at - 1) || next >= limit) {
      return -1;
    }
    NumberWord all = atom.peek(next);
    if (number.read(next, false)) {
      BigDecimal value = number.value().multiply(BigDecimal.valueOf(100));
      value = value.divide(word.value(), MathContext.DECIMAL128);
      add(Figure.Kind.PERCENTAGE, at, number.end(), value);
      return readUpperPercent(word, number.end());
    }
    if (all != null && all.kind() == Kind.TIMES && all.value().compareTo(word.value()) == 0) {
      add(Figure.Kind.PERCENTAGE, at, atom.peekEnd(), BigDecimal.valueOf(100));
      return atom.peekEnd();
    }
    return -1;
  }

  /** Reads the upper end of {@code %3-5}, whose sign stands before the lower one. */
  private int readUpperPercent(NumberWord word, int end) {
    int next = connector(end);
    NumberWord first = next < 0 ? null : atom.peek(next);
    boolean plain =
        next >= 0 && (cursor.isDigitAt(next) || (first != null && first.kind() == Kind.ADD));
    if (!plain || !second.read(next, false) || cursor.isGluedAfter(second.end())) {
      return end;
    }
    int upperEnd = second.end();
    if (percentEnd(upperEnd) > 0 || money.readAfter(second, upperEnd)) {
      return end;
    }
    BigDecimal value = second.value().multiply(BigDecimal.valueOf(100));
    add(Figure.Kind.PERCENTAGE, next, upperEnd, value.divide(word.value(), MathContext.DECIMAL128));
    return upperEnd;
  }

  /**
   * Reads a number and what belongs to it.
   *
   * @param start where the sign or number starts
   * @param numberStart where the number starts
   * @return where to go on; {@code start} where a word turned out to be no number
   */
  private int readNumber(int start, int numberStart, boolean negative) {
    boolean afterSign = numberStart > 0 && TextCursor.isCurrencySign(text.charAt(numberStart - 1));
    if (!number.read(numberStart, numbersOnly && afterSign)) {
      return Math.max(number.end(), start + 1) == start + 1 && !cursor.isDigitAt(numberStart)
          ? start
          : cursor.skipWord(Math.max(number.end(), start + 1));
    }
    int end = number.end();
    if (numbersOnly) {
      if (cursor.isGluedAfter(end)) {
        return cursor.skipWord(end);
      }
      add(Figure.Kind.NUMBER, start, end, negative ? number.value().negate() : number.value());
      int percent = percentEnd(end);
      return percent > 0 && !tenths ? percent : end;
    }
    return readUnit(start, negative, end);
  }

  private int readUnit(int start, boolean negative, int end) {
    BigDecimal value = negative ? number.value().negate() : number.value();
    int percent = percentEnd(end);
    if (percent > 0) {
      return tenths ? readTenths(start, value, percent) : emitPercent(start, percent, value);
    }
    if (money.readAfter(number, end)) {
      BigDecimal amount = negative ? money.value().negate() : money.value();
      add(Figure.Kind.MONEY, start, money.end(), amount);
      return money.end();
    }
    if (cursor.isGluedAfter(end)) {
      return readGluedScale(start, negative, end);
    }
    int after = readRange(start, value, end);
    if (after > 0) {
      return after;
    }
    add(Figure.Kind.NUMBER, start, end, value);
    return end;
  }

  /** Reads {@code 2.6m euros}: a letter that means a scale only because money follows. */
  private int readGluedScale(int start, boolean negative, int end) {
    int numberStart = negative ? start + 1 : start;
    boolean readable = atom.isNumberStart(numberStart) && number.read(numberStart, true);
    if (readable && number.end() > end && money.readAfter(number, number.end())) {
      BigDecimal amount = negative ? money.value().negate() : money.value();
      add(Figure.Kind.MONEY, start, money.end(), amount);
      return money.end();
    }
    return cursor.skipWord(end);
  }

  private int percentEnd(int end) {
    NumberWord word = atom.peek(cursor.unitStart(end));
    tenths = word != null && word.kind() == Kind.TENTH;
    boolean either = word != null && word.kind() == Kind.PERCENT_BEFORE && isAfter(word);
    boolean percent = word != null && (word.kind() == Kind.PERCENT || tenths || either);
    return percent ? atom.peekEnd() : -1;
  }

  private int emitPercent(int start, int end, BigDecimal value) {
    add(Figure.Kind.PERCENTAGE, start, end, value);
    return end;
  }

  /** Reads Chinese tenths: 七成 is 70%, 七成六 is 76%, 七五折 is 75%. */
  private int readTenths(int start, BigDecimal value, int end) {
    if (value.compareTo(BigDecimal.TEN) > 0) {
      return emitPercent(start, end, value);
    }
    BigDecimal percent = value.multiply(BigDecimal.TEN);
    int next = cursor.spaces(end);
    NumberWord unit = atom.peek(next);
    boolean isUnit = unit != null && unit.kind() == Kind.ADD && unit.value().signum() > 0;
    int unitEnd = atom.peekEnd();
    if (isUnit && unit != null && second.read(next, false) && second.end() == unitEnd) {
      return emitPercent(start, unitEnd, percent.add(unit.value()));
    }
    return emitPercent(start, end, percent);
  }

  /** Whether a sign that may stand on either side of its number belongs to the one before. */
  private boolean isAfter(NumberWord word) {
    int next = cursor.spaces(atom.peekEnd());
    return word.has(NumberWord.ALONE) && !cursor.isDigitAt(next);
  }

  /** Reads the upper end of a range whose unit or scale the lower end shares. */
  private int readRange(int start, BigDecimal low, int end) {
    int next = connector(end);
    if (next < 0 || !second.read(next, false)) {
      return -1;
    }
    int upperEnd = second.end();
    int percent = percentEnd(upperEnd);
    if (percent > 0) {
      add(Figure.Kind.PERCENTAGE, start, end, low);
      add(Figure.Kind.PERCENTAGE, next, percent, second.value());
      return percent;
    }
    if (isYear(low)) {
      return -1;
    }
    if (money.readAfter(second, upperEnd)) {
      BigDecimal high = money.value();
      add(Figure.Kind.MONEY, start, end, shared(low));
      add(Figure.Kind.MONEY, next, money.end(), high);
      return money.end();
    }
    if (second.isScaled() && !number.isScaled() && !cursor.isGluedAfter(upperEnd)) {
      add(Figure.Kind.NUMBER, start, end, shared(low));
      add(Figure.Kind.NUMBER, next, upperEnd, second.value());
      return upperEnd;
    }
    return -1;
  }

  /**
   * {@code 20 million in 2001 to 145 million}: four digits that would be above the upper end with
   * its scale are no lower end.
   */
  private boolean isYear(BigDecimal low) {
    return second.isScaled()
        && !number.isScaled()
        && low.compareTo(YEARS) >= 0
        && shared(low).compareTo(low) == 0;
  }

  /** Where the upper end of a range starts, -1 where no range is. */
  private int connector(int end) {
    int at = cursor.spaces(end);
    if (at >= limit) {
      return -1;
    }
    char c = text.charAt(at);
    if (Folding.isDash(c) || c == '~' || c == 0x301C || c == 0xFF5E) {
      int next = at == end ? at + 1 : cursor.spaces(at + 1);
      boolean starts =
          next < limit
              && (atom.isNumberStart(next) || TextCursor.isCurrencySign(text.charAt(next)));
      return starts && cursor.isDigitAt(end - 1) ? next : -1;
    }
    NumberWord word = atom.peek(at);
    boolean joins =
        word != null
            && (word.kind() == Kind.RANGE || (word.kind() == Kind.LINK && isBetweenPending()));
    int next = joins ? cursor.spaces(atom.peekEnd()) : -1;
    return next < limit ? next : -1;
  }

  private boolean isBetweenPending() {
    return betweenEnd >= 0 && number.end() - betweenEnd < 60;
  }

  private void add(Figure.Kind kind, int start, int end, BigDecimal value) {
    boolean isMoney = kind == Figure.Kind.MONEY;
    boolean assumed = number.isAmbiguous() || (isMoney && money.isAssumed());
    String currency = isMoney ? money.currency() : "";
    Qualifier qualifier = qualifiers.of(start, end, number.isSome());
    found.add(new Figure(kind, start, end, value, currency, qualifier, assumed));
  }
}
