package org.communique.internal.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number, in digits and words of one language. It takes atom after atom as long as they
 * make a larger whole, and remembers the longest reading that was complete. Keeps what it last
 * read; not thread-safe.
 */
final class NumberReader {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private final Lexicon lexicon;
  private final CharSequence text;
  private final int limit;
  private final int depth;
  private final AtomReader atom;
  private final Parts parts = new Parts();
  private final boolean unspaced;
  private final boolean inverted;
  private final boolean tensLink;
  private final boolean needsLink;
  private @Nullable NumberReader inner;

  private boolean money;
  private BigDecimal largestMultiplier = BigDecimal.ZERO;

  private boolean linked;
  private boolean article;
  private int tentative = -1;
  private boolean afterTimes;
  private boolean afterDigits;
  private boolean afterUnit;
  private boolean concatenated;
  private boolean cancelled;
  private boolean complete;
  private boolean startsWithDigits;
  private BigDecimal lastMultiplier = BigDecimal.ONE;

  private int end;
  private BigDecimal value = BigDecimal.ZERO;
  private int groupEnd;
  private BigDecimal groupValue = BigDecimal.ZERO;
  private boolean scaled;
  private boolean signs;
  private boolean ambiguous;
  private boolean some;

  NumberReader(Lexicon lexicon, CharSequence text, int limit) {
    this(lexicon, text, limit, 0);
  }

  private NumberReader(Lexicon lexicon, CharSequence text, int limit, int depth) {
    this.lexicon = lexicon;
    this.text = text;
    this.limit = limit;
    this.depth = depth;
    this.atom = new AtomReader(lexicon, text, limit);
    this.unspaced = lexicon.is("unspaced");
    this.inverted = lexicon.is("inverted");
    this.tensLink = lexicon.is("tens-link");
    this.needsLink = lexicon.is("needs-link");
  }

  /** The offset after the number; after a failed reading, where to go on. */
  int end() {
    return end;
  }

  /** The number. */
  BigDecimal value() {
    return value;
  }

  /** Whether the number has a scale word or letter. */
  boolean isScaled() {
    return scaled;
  }

  /** Whether the number has grouping or decimal signs. */
  boolean hasSigns() {
    return signs;
  }

  /** The scale that multiplies the whole number, one where there is none. */
  BigDecimal scale() {
    return scaled ? lastMultiplier : BigDecimal.ONE;
  }

  /** Whether the number starts with digits. */
  boolean startsWithDigits() {
    return startsWithDigits;
  }

  /** Whether a sign in the number could have been read otherwise. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Whether the number says itself that it is somewhat larger: Chinese {@code 余}. */
  boolean isSome() {
    return some;
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

  private boolean read(int start, boolean inMoney, BigDecimal largest) {
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

  private void reset(int start, boolean inMoney, BigDecimal largest) {
    money = inMoney;
    largestMultiplier = largest;
    parts.clear();
    linked = false;
    article = false;
    tentative = -1;
    afterTimes = false;
    afterDigits = false;
    afterUnit = false;
    concatenated = false;
    cancelled = false;
    complete = false;
    startsWithDigits = false;
    lastMultiplier = BigDecimal.ONE;
    end = start;
    groupEnd = start;
    scaled = false;
    signs = false;
    ambiguous = false;
    some = false;
  }

  /** The offset of the next atom, over spaces and hyphens; -1 where a number cannot go on. */
  private int gap(int at) {
    if (atom.isInsideCompound(at)) {
      return at;
    }
    int next = at;
    int lines = 0;
    while (next < limit && Folding.isSpace(text.charAt(next))) {
      lines += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    if (next < limit && lines == 0 && Folding.isDash(text.charAt(next))) {
      if (afterDigits && (next > at || !isTimes(atom.peek(next + 1)))) {
        return -1;
      }
      next++;
      while (next < limit && text.charAt(next) == ' ') {
        next++;
      }
      return next < limit && Character.isLetter(text.charAt(next)) ? next : -1;
    }
    return lines > 1 || next >= limit ? -1 : next;
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

  private void complete() {
    if (tentative >= 0) {
      return;
    }
    complete = true;
    end = atom.end();
    value = parts.sumFrom(0);
  }

  private void openGroup() {
    if (afterTimes || linked) {
      groupEnd = end;
      groupValue = value;
    }
  }

  private void moved(boolean times, boolean digits, boolean unit) {
    afterTimes = times;
    afterDigits = digits;
    afterUnit = unit;
    linked = false;
    article = false;
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
    if (!fits || number.signum() == 0 || (glued && !unspaced)) {
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

  private static boolean isTimes(@Nullable NumberWord word) {
    return word != null && (word.kind() == Kind.TIMES || word.kind() == Kind.ALL_TIMES);
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
      parts.replaceLast(parts.last().multiply(TEN), BigDecimal.ONE);
      concatenated = true;
      complete();
      return true;
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
      parts.replaceLast(parts.last().multiply(TEN).add(number), BigDecimal.ONE);
      concatenated = true;
      complete();
      return true;
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

  private static boolean isNumeric(NumberWord word) {
    return word.kind() == Kind.ADD || word.kind() == Kind.TIMES || word.kind() == Kind.PARTS_OF;
  }

  private int peekGap(int at) {
    int next = gap(at);
    return next < 0 ? limit : next;
  }

  private static boolean isUnit(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(TEN) < 0 && number.scale() <= 0;
  }

  private static boolean isTens(BigDecimal number) {
    return number.compareTo(HUNDRED) < 0
        && number.compareTo(TEN) > 0
        && number.remainder(TEN).signum() == 0;
  }

  private boolean takeTimes(NumberWord word, boolean glued) {
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
    parts.push(product, whole ? multiplier : BigDecimal.ONE, onItsOwn);
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

  private boolean takeFraction(NumberWord word) {
    boolean opens = parts.isEmpty() || linked;
    if (parts.isEmpty() && !article && !word.has(NumberWord.ALONE)) {
      return false;
    }
    int joint = opens ? parts.size() : joint();
    BigDecimal numerator = opens ? BigDecimal.ONE : parts.sumFrom(joint);
    if (joint > 0 && !opens && numerator.compareTo(word.value()) >= 0 && tentative < 0) {
      joint = 0;
      numerator = parts.sumFrom(0);
    }
    if (word.has(NumberWord.ONE) && numerator.compareTo(BigDecimal.ONE) != 0) {
      cancelled = parts.floor().compareTo(BigDecimal.ONE) > 0 || parts.last().compareTo(TEN) > 0;
      return false;
    }
    boolean bare = opens && parts.isEmpty() && !article && word.has(NumberWord.WEAK);
    parts.truncate(joint);
    return addFraction(numerator, word.value(), atom.end(), bare);
  }

  /**
   * Adds a fraction to what was read before it.
   *
   * @param bare whether it counts only if a scale word follows
   */
  private boolean addFraction(BigDecimal numerator, BigDecimal by, int after, boolean bare) {
    BigDecimal fraction = numerator.divide(by, PRECISION);
    BigDecimal head = parts.isEmpty() ? BigDecimal.ZERO : parts.sumFrom(0);
    boolean large = !unspaced && !parts.isEmpty() && parts.floor().compareTo(THOUSAND) >= 0;
    int at = after;
    NumberWord next = atom.peek(peekGap(at));
    for (int i = 0; i < 2 && next != null && isFiller(next); i++) {
      at = atom.peekEnd();
      next = atom.peek(peekGap(at));
    }
    boolean scale = next != null && isTimes(next) && !next.has(NumberWord.DIGITS);
    if (bare && !scale) {
      return false;
    }
    complete = true;
    end = after;
    if (scale && next != null) {
      end = atom.peekEnd();
      scaled = true;
      BigDecimal part = large ? fraction : head.add(fraction);
      value = part.multiply(next.value()).add(large ? head : BigDecimal.ZERO);
    } else {
      value = head.add(large ? fraction.multiply(parts.floor()) : fraction);
    }
    signs = true;
    return false;
  }

  private static boolean isFiller(NumberWord word) {
    return word.kind() == Kind.OF || word.kind() == Kind.ARTICLE;
  }

  private NumberReader inner() {
    NumberReader reader = inner;
    if (reader == null) {
      reader = new NumberReader(lexicon, text, limit, depth + 1);
      inner = reader;
    }
    return reader;
  }

  private boolean takePoint() {
    if (parts.isEmpty() || depth > 0 || parts.sumFrom(0).scale() > 0) {
      return false;
    }
    return readDecimals(atom.end());
  }

  private boolean readDecimals(int start) {
    BigDecimal most = lexicon.is("thousand-decimals") ? THOUSAND : HUNDRED;
    StringBuilder decimals = new StringBuilder();
    int at = start;
    while (decimals.length() < 40) {
      int next = gapBeforeDecimals(at);
      NumberWord word = next < 0 ? null : atom.peek(next);
      if (word != null && word.kind() == Kind.ADD && word.value().signum() == 0) {
        decimals.append('0');
        at = atom.peekEnd();
      } else if (word != null && word.kind() == Kind.ADD && unspaced) {
        decimals.append(word.value().toPlainString());
        at = atom.peekEnd();
      } else if (word != null && isNumeric(word) && inner().read(next, false, most)) {
        decimals.append(inner().value().toPlainString());
        at = inner().end();
      } else if (next >= 0
          && decimals.isEmpty()
          && DigitReader.isDigit(text.charAt(next))
          && inner().read(next, false, BigDecimal.ZERO)) {
        decimals.append(inner().value().toPlainString());
        at = inner().end();
      } else {
        break;
      }
    }
    if (decimals.isEmpty()) {
      return false;
    }
    BigDecimal number = parts.sumFrom(0).add(new BigDecimal("0." + decimals));
    parts.clear();
    parts.push(number, BigDecimal.ONE, false);
    moved(false, false, false);
    atom.read(start);
    end = at;
    value = number;
    signs = true;
    return continueFrom(at);
  }

  private int gapBeforeDecimals(int at) {
    int next = gap(at);
    return next >= limit ? -1 : next;
  }

  /** Reads a scale word after decimals in words. */
  private boolean continueFrom(int at) {
    int next = gap(at);
    if (next >= 0 && isTimes(atom.peek(next)) && atom.read(next)) {
      NumberWord word = atom.word();
      return word != null && takeTimes(word, false);
    }
    return false;
  }

  private boolean takeSplit(NumberWord word) {
    if (parts.isEmpty() || depth > 0) {
      return false;
    }
    int next = peekGap(atom.end());
    NumberWord link = atom.peek(next);
    if (link != null && link.kind() == Kind.LINK) {
      next = peekGap(atom.peekEnd());
    }
    if (next >= limit || !inner().read(next, false)) {
      return false;
    }
    BigDecimal number = inner().value();
    if (number.compareTo(BigDecimal.ONE) < 0 && number.signum() > 0) {
      return addFraction(number, BigDecimal.ONE, inner().end(), false);
    }
    return !word.has(NumberWord.WEAK) && readDecimals(next);
  }

  /** The index of the part at which a fraction may begin. */
  private int joint() {
    return tentative >= 0 ? tentative : Math.max(0, parts.lastJoined());
  }

  private boolean takeOver(NumberWord word) {
    if (parts.isEmpty() || depth > 0 || linked || (word.has(NumberWord.WEAK) && startsWithDigits)) {
      return false;
    }
    int next = peekGap(atom.end());
    if (next >= limit || !inner().read(next, false)) {
      return false;
    }
    BigDecimal by = inner().value();
    int joint = joint();
    BigDecimal numerator = parts.sumFrom(joint);
    boolean proper = numerator.compareTo(by) < 0 || word.has(NumberWord.ALONE);
    if (!proper || by.signum() == 0 || numerator.signum() == 0) {
      return false;
    }
    parts.truncate(joint);
    return addFraction(numerator, by, inner().end(), false);
  }

  private boolean takePartsOf(NumberWord word) {
    if (parts.isEmpty() || depth > 1 || concatenated) {
      return false;
    }
    int next = peekGap(atom.end());
    if (next >= limit || !inner().read(next, false) || parts.sumFrom(0).signum() == 0) {
      return false;
    }
    BigDecimal by = parts.sumFrom(0).multiply(word.value());
    complete = true;
    value = inner().value().divide(by, PRECISION);
    end = inner().end();
    signs = true;
    return false;
  }
}
