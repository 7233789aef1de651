package org.communique.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for decades and centuries. */
final class DecadeRules {
  private DecadeRules() {}

  static List<DateRule> rules() {
    return List.of(
        new DateRule(null, "THE? DECADE YEARWORD?", s -> decade(s.number(1))),
        new DateRule(null, "DECADES YEAR4|YY", s -> tens(s.number(1))),
        new DateRule(null, "DECADES N", s -> s.isInWords(1) ? tens(s.number(1)) : null),
        new DateRule(null, "P DECADE", s -> decadeOf(s.node(0), s.number(1))),
        new DateRule(null, "P OF? THE? P", s -> decadeIn(s.node(0), s.node(3))),
        new DateRule(null, "N DECADE", s -> inWords(s.number(0), s.number(1))),
        new DateRule(null, "NTH DECADES", s -> s.number(0) < 100 ? tens(s.number(0)) : null));
  }

  private static DateNode decade(int value) {
    int first = value < 100 ? 1900 + value : value;
    return value >= 1000 && value % 100 == 0 && value < 2000
        ? Calendars.span(first, first + 99, DateGranularity.CENTURY)
        : Calendars.span(first, first + 9, DateGranularity.DECADE);
  }

  static @Nullable DateNode tens(int value) {
    boolean full = value % 10 == 0 && (value >= 1000 || (value >= 10 && value < 100));
    return full ? decade(value) : null;
  }

  /** The eighties of a century. */
  static @Nullable DateNode decadeOf(DateNode century, int tens) {
    if (century.granularity() != DateGranularity.CENTURY || tens > 90 || tens % 10 != 0) {
      return null;
    }
    if (century instanceof DateNode.Fixed fixed) {
      int first = fixed.period().start().orElseThrow().getYear() + tens;
      return Calendars.span(first, first + 9, DateGranularity.DECADE);
    }
    return new PartNodes.Units(century, DateUnit.DECADE, tens / 10 + 1, 1);
  }

  /** {@code the nineties of the last century}. */
  private static @Nullable DateNode decadeIn(DateNode decade, DateNode century) {
    return decade instanceof DateNode.Fixed fixed && fixed.granularity() == DateGranularity.DECADE
        ? decadeOf(century, fixed.period().start().orElseThrow().getYear() % 100)
        : null;
  }

  /** {@code nineteen seventies}, {@code bin dokuz yüz yetmişler}. */
  private static @Nullable DateNode inWords(int hundreds, int tens) {
    int century = hundreds >= 15 && hundreds <= 21 ? 100 * hundreds : hundreds;
    boolean fits = century >= 1500 && century <= 2100 && century % 100 == 0;
    return fits && tens < 100 ? decade(century + tens) : null;
  }
}
