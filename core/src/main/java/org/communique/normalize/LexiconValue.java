package org.communique.normalize;

/** Turns the category and the value of a line of the lexicon into the meaning of its words. */
final class LexiconValue {
  private LexiconValue() {}

  static DateWord.Reading reading(String category, String value) {
    return switch (category) {
      case "dayrel" -> node(new RelativeNodes.Shifted(DateUnit.DAY, Integer.parseInt(value)));
      case "yearrel" -> node(new RelativeNodes.Shifted(DateUnit.YEAR, Integer.parseInt(value)));
      case "shifted" -> node(shifted(value));
      case "season" -> node(season(Integer.parseInt(value)));
      case "half" -> node(half(Integer.parseInt(value)));
      case "article" -> node(new RelativeNodes.Article(DateUnit.valueOf(Letters.upper(value))));
      case "monthpart" -> node(monthPart(value));
      case "easter" -> node(Easter.PLAIN);
      case "fixedday" -> node(monthDay(value));
      case "length" -> new DateWord.Reading(DateCategory.LENGTH, length(value));
      default -> plain(DateCategory.valueOf(Letters.upper(category)), value);
    };
  }

  private static DateWord.Reading plain(DateCategory category, String value) {
    Object meaning =
        switch (category) {
          case UNIT, UNITS, TAG -> DateUnit.valueOf(Letters.upper(value));
          case ERA -> OtherCalendar.valueOf(Letters.upper(value));
          case OTHERMONTH -> otherMonth(value);
          case MOD -> Modifier.valueOf(Letters.upper(value));
          default -> value.isEmpty() ? 0 : Integer.valueOf(value);
        };
    return new DateWord.Reading(category, meaning);
  }

  private static DateWord.Reading node(DateNode node) {
    return new DateWord.Reading(DateCategory.of(node), node);
  }

  private static DateNode season(int firstMonth) {
    return Yearly.months(firstMonth, (firstMonth + 1) % 12 + 1, DateGranularity.SEASON);
  }

  private static DateNode half(int number) {
    return Yearly.months(6 * number - 5, 6 * number, DateGranularity.HALF);
  }

  /** {@code -1 month}. */
  private static DateNode shifted(String value) {
    int space = value.indexOf(' ');
    return new RelativeNodes.Shifted(
        DateUnit.valueOf(Letters.upper(value.substring(space + 1))),
        Integer.parseInt(value.substring(0, space)));
  }

  /** {@code 1 fortnight}. */
  private static DateNode monthPart(String value) {
    int space = value.indexOf(' ');
    DateUnit unit = DateUnit.valueOf(Letters.upper(value.substring(space + 1)));
    DateNode month = new RelativeNodes.Shifted(DateUnit.MONTH, 0);
    return new PartNodes.Units(month, unit, Integer.parseInt(value.substring(0, space)), 1);
  }

  /** {@code hijri 9}. */
  private static OtherNodes.Month otherMonth(String value) {
    int space = value.indexOf(' ');
    return new OtherNodes.Month(
        OtherCalendar.valueOf(Letters.upper(value.substring(0, space))),
        Integer.parseInt(value.substring(space + 1)));
  }

  /** {@code 12-25}. */
  private static DateNode monthDay(String value) {
    return Yearly.day(
        Integer.parseInt(value.substring(0, 2)), Integer.parseInt(value.substring(3)));
  }

  /** {@code 2 week}. */
  private static RelativeNodes.Length length(String value) {
    int space = value.indexOf(' ');
    return RelativeNodes.Length.of(
        DateUnit.valueOf(Letters.upper(value.substring(space + 1))),
        Integer.parseInt(value.substring(0, space)));
  }
}
