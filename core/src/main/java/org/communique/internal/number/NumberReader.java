package org.communique.internal.number;

import java.math.BigDecimal;

/**
 * Reads one number, in digits and words of one language. It takes atom after atom as long as they
 * make a larger whole, and remembers the longest reading that was complete. Keeps what it last
 * read; not thread-safe.
 */
final class NumberReader extends FractionGrammar {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal LONGEST_IN_DIGITS = BigDecimal.ONE.scaleByPowerOfTen(12);

  NumberReader(Lexicon lexicon, CharSequence text, int limit) {
    this(lexicon, text, limit, 0);
  }

  NumberReader(Lexicon lexicon, CharSequence text, int limit, int depth) {
    super(lexicon, text, limit, depth);
  }

  /**
   * Reads the number at an offset.
   *
   * @param inMoney whether a currency stands before it, so that {@code m} means million
   * @return false if there is none; {@link #end} then says where to go on
   */
  boolean read(int start, boolean inMoney) {
    return read(start, inMoney, BigDecimal.ONE.scaleByPowerOfTen(40));
  }

  boolean read(int start, boolean inMoney, BigDecimal largest) {
    reset(start, inMoney, largest);
    int at = start;
    boolean first = true;
    while (true) {
      int next = first ? at : gap(at);
      if (next < 0 || parts.isFull() || !atom.read(next)) {
        if (first) {
          end = Math.max(start + 1, atom.end());
        }
        break;
      }
      boolean glued = next == at && !first;
      if (!take(glued)) {
        break;
      }
      at = atom.end();
      first = false;
    }
    return !cancelled && complete;
  }

  private boolean take(boolean glued) {
    NumberWord word = atom.word();
    if (word == null) {
      return takeDigits(glued);
    }
    if (glued && afterDigits && word.kind() != Kind.TIMES && !unspaced) {
      return false;
    }
    return switch (word.kind()) {
      case ADD -> takeAdd(word);
      case TIMES -> takeTimes(word, glued);
      case ALL_TIMES -> takeAllTimes(word);
      case LINK -> takeLink();
      case SPLIT -> takeSplit(word);
      case POINT -> takePoint();
      case FRACTION -> takeFraction(word);
      case PLUS -> takePlus(word);
      case ARTICLE -> takeArticle();
      case OVER -> takeOver(word);
      case PARTS_OF, PERCENT_BEFORE -> takePartsOf(word);
      case SOME -> takeSome();
      case ORDINAL -> takeOrdinal();
      default -> false;
    };
  }

  private boolean takeDigits(boolean glued) {
    DigitReader digits = atom.digits();
    BigDecimal number = digits.value();
    if (parts.isEmpty() && !article) {
      parts.push(number, BigDecimal.ONE, false);
      signs = digits.hasSigns();
      ambiguous = digits.isAmbiguous();
      startsWithDigits = true;
      moved(false, true, false);
      complete();
      return !takeDigitFraction();
    }
    boolean fits = !parts.isEmpty() && number.compareTo(parts.floor()) < 0;
    if (!fits || number.signum() == 0 || (glued && !unspaced && !linked)) {
      return false;
    }
    boolean hundreds = afterTimes && isThousand(parts.floor()) && isHundreds(number, digits);
    boolean free = unspaced || hundreds || (linked && parts.floor().compareTo(HUNDRED) == 0);
    if (!free && !isTimes(atom.peek(gapAfterDigits(atom.end())))) {
      return false;
    }
    openGroup();
    parts.push(number, BigDecimal.ONE, false);
    moved(false, true, false);
    if (free) {
      complete();
    }
    return true;
  }

  private static boolean isThousand(BigDecimal number) {
    return number.compareTo(THOUSAND) == 0;
  }

  private static boolean isHundreds(BigDecimal number, DigitReader digits) {
    return number.compareTo(HUNDRED) >= 0 && digits.isPlainInteger();
  }

  private int gapAfterDigits(int at) {
    int next = at;
    while (next < limit && Folding.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Reads {@code /4} after {@code 3}, or {@code 3/4} after {@code 2}. */
  private boolean takeDigitFraction() {
    DigitFraction fraction = new DigitFraction(text, limit);
    BigDecimal whole = parts.last();
    if (signs || whole.scale() > 0 || !fraction.read(whole, end)) {
      return false;
    }
    parts.replaceLast(fraction.value(), BigDecimal.ONE);
    end = fraction.end();
    value = fraction.value();
    signs = true;
    return true;
  }

  private boolean takeAdd(NumberWord word) {
    BigDecimal number = word.value();
    if (word.has(NumberWord.DECIMALS) || article) {
      return false;
    }
    if (number.signum() == 0 && afterUnit && unspaced && !linked) {
      return takeNextDigit(number);
    }
    if (number.signum() == 0 && !parts.isEmpty()) {
      linked = unspaced;
      afterUnit = false;
      return unspaced;
    }
    if (parts.isEmpty()) {
      parts.push(number, word.floor(), false);
      moved(false, false, true);
      complete();
      return true;
    }
    if (number.compareTo(parts.floor()) < 0 && (linked || !needsLink)) {
      return takeSmaller(word);
    }
    if (inverted && linked && isUnit(parts.last()) && isTens(number)) {
      parts.replaceLast(parts.last().add(number), BigDecimal.ONE);
      moved(false, false, false);
      complete();
      return true;
    }
    if (unspaced && afterUnit && isUnit(number) && !linked) {
      return takeNextDigit(number);
    }
    if (!linked && word.has(NumberWord.OR_FRACTION)) {
      return takeFraction(word);
    }
    if (linked && tentative < 0) {
      tentative = parts.size();
      parts.push(number, word.floor(), true);
      moved(false, false, true);
      return true;
    }
    return false;
  }

  /** Reads Chinese digits that stand side by side: 二〇一八 is 2018. */
  private boolean takeNextDigit(BigDecimal digit) {
    if (parts.last().compareTo(LONGEST_IN_DIGITS) > 0) {
      cancelled = true;
      return false;
    }
    parts.replaceLast(parts.last().multiply(TEN).add(digit), BigDecimal.ONE);
    concatenated = true;
    complete();
    return true;
  }

  private boolean takeSmaller(NumberWord word) {
    if (linked && startsWithDigits && !unspaced && !isTimes(atom.peek(peekGap(atom.end())))) {
      return false;
    }
    boolean standard = tensLink && parts.floor().compareTo(TEN) == 0;
    openGroup();
    parts.push(word.value(), word.floor(), linked && !standard);
    boolean direct = afterTimes && !linked;
    moved(false, false, true);
    afterTimes = direct && unspaced;
    complete();
    if (unspaced && direct) {
      takeImplied(word.value());
    }
    afterTimes = false;
    return true;
  }

  /** In Chinese a last digit counts a tenth of the unit before it: 一千三 is 1300. */
  private void takeImplied(BigDecimal digit) {
    NumberWord next = atom.peek(peekGap(atom.end()));
    boolean last = next == null || next.kind() == Kind.POINT || !isNumeric(next);
    boolean digits = atom.end() < limit && DigitReader.isDigit(text.charAt(atom.end()));
    if (last && !digits && lastMultiplier.compareTo(HUNDRED) >= 0 && isUnit(digit)) {
      parts.replaceLast(digit.multiply(lastMultiplier).divide(TEN), BigDecimal.ONE);
      complete();
    }
  }

  private static boolean isUnit(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(TEN) < 0 && number.scale() <= 0;
  }

  private static boolean isTens(BigDecimal number) {
    return number.compareTo(HUNDRED) < 0
        && number.compareTo(TEN) > 0
        && number.remainder(TEN).signum() == 0;
  }

  @Override
  boolean takeTimes(NumberWord word, boolean glued) {
    BigDecimal multiplier = word.value();
    if ((word.has(NumberWord.DIGITS) && !afterDigits)
        || (word.has(NumberWord.GLUED) && !glued)
        || !isLetterMeant(word)
        || multiplier.compareTo(largestMultiplier) > 0
        || concatenated) {
      if (concatenated) {
        cancelled = true;
      }
      return false;
    }
    if (parts.isEmpty()) {
      return openWithTimes(word);
    }
    boolean implicit =
        word.has(NumberWord.ALONE)
            && parts.last().compareTo(multiplier) >= 0
            && multiplier.compareTo(parts.floor()) < 0;
    if (implicit) {
      openGroup();
      parts.push(multiplier, multiplier, linked);
      moved(true, false, false);
      lastMultiplier = multiplier;
      complete();
      return true;
    }
    return multiply(multiplier);
  }

  /** Whether a single letter may be a scale here: {@code 5M}, but {@code m} only of money. */
  private boolean isLetterMeant(NumberWord word) {
    boolean upper = Character.isUpperCase(text.charAt(atom.start()));
    if (word.has(NumberWord.UPPER) && upper) {
      return true;
    }
    return word.has(NumberWord.MONEY) ? money : !word.has(NumberWord.UPPER);
  }

  private boolean openWithTimes(NumberWord word) {
    if (!article && !word.has(NumberWord.ALONE)) {
      return false;
    }
    parts.push(article ? word.value() : word.floor(), word.value(), false);
    boolean weak = !article && word.has(NumberWord.WEAK);
    moved(true, false, false);
    lastMultiplier = word.value();
    scaled = word.value().compareTo(THOUSAND) >= 0;
    if (!weak) {
      complete();
    }
    return true;
  }

  private boolean multiply(BigDecimal multiplier) {
    if (unspaced && multiplier.compareTo(THOUSAND) <= 0 && !afterDigits && !isUnit(parts.last())) {
      if (parts.last().signum() != 0) {
        return false;
      }
    }
    int from = Math.max(0, tentative);
    BigDecimal sum = parts.popBelow(multiplier, from);
    if (sum.signum() == 0) {
      if (parts.size() == from) {
        sum = BigDecimal.ONE;
      } else if ((afterTimes && !linked) || afterDigits) {
        sum = parts.pop();
      } else {
        return false;
      }
    }
    BigDecimal product = sum.multiply(multiplier);
    boolean onItsOwn = tentative >= 0 && parts.size() == tentative;
    if (!onItsOwn && !parts.isEmpty() && product.compareTo(parts.floor()) >= 0) {
      end = groupEnd;
      value = groupValue;
      return false;
    }
    boolean whole = sum.stripTrailingZeros().scale() <= 0;
    // After mil milhões, which is one scale in two words, come smaller millions.
    boolean thousands = sum.compareTo(THOUSAND) >= 0 && sum.remainder(THOUSAND).signum() == 0;
    BigDecimal floor = thousands ? multiplier.multiply(THOUSAND) : multiplier;
    parts.push(product, whole ? floor : BigDecimal.ONE, onItsOwn);
    scaled |= multiplier.compareTo(THOUSAND) >= 0;
    moved(true, false, false);
    lastMultiplier = multiplier;
    complete();
    return true;
  }

  private boolean takeAllTimes(NumberWord word) {
    if (parts.isEmpty() && !article && !word.has(NumberWord.ALONE)) {
      return false;
    }
    BigDecimal sum = parts.isEmpty() ? BigDecimal.ONE : parts.sumFrom(0);
    parts.clear();
    parts.push(sum.multiply(word.value()), BigDecimal.ONE, false);
    moved(false, false, false);
    complete();
    return false;
  }

  private boolean takeLink() {
    if (parts.isEmpty() || (tentative >= 0 && !inverted)) {
      return false;
    }
    linked = true;
    afterDigits = false;
    return true;
  }

  private boolean takeArticle() {
    if (!parts.isEmpty() && !linked) {
      return false;
    }
    NumberWord next = atom.peek(peekGap(atom.end()));
    article = next != null && (isTimes(next) || next.kind() == Kind.FRACTION);
    return article;
  }

  private boolean takePlus(NumberWord word) {
    if (parts.isEmpty()) {
      return false;
    }
    parts.replaceLast(parts.last().add(word.value()), BigDecimal.ONE);
    moved(false, false, false);
    complete();
    return true;
  }

  private boolean takeSome() {
    if (parts.isEmpty()) {
      return false;
    }
    some = true;
    end = atom.end();
    return true;
  }

  private boolean takeOrdinal() {
    cancelled = !parts.isEmpty() && parts.floor().compareTo(BigDecimal.ONE) > 0;
    return false;
  }
}
