package org.communique.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.value.DatePeriod;
import org.junit.jupiter.api.Test;

/** Expressions on which other programs are known to fail; the README lists them, too. */
class KnownFailuresTest {
  private static final LocalDate DAY = LocalDate.of(2018, 11, 7);

  private final FigureParser figures = FigureParser.forLocale(Locale.ENGLISH);
  private final DateParser dates = DateParser.forLocale(Locale.ENGLISH);

  private List<String> dates(DateParser parser, String text, LocalDate anchor, Direction towards) {
    return parser.find(text, anchor, towards).stream()
        .map(Match::value)
        .map(DatePeriod::toString)
        .collect(Collectors.toList());
  }

  private List<String> dates(String text) {
    return dates(dates, text, DAY, Direction.NEAREST);
  }

  @Test
  void reads_a_code_that_is_glued_to_its_number() {
    Figures found = figures.find("USD34.6 million");
    assertThat(FigureTables.values(found.money())).isEqualTo("USD 34600000");
    assertThat(found.numbers()).isEmpty();
  }

  @Test
  void keeps_tonnes_an_amount_and_a_fiscal_year_apart() {
    String text = "816 000 t valued at $1943 million in 2012-13";
    Figures found = figures.find(text);
    assertThat(found.numbers().get(0).value()).isEqualByComparingTo("816000");
    assertThat(FigureTables.values(found.money())).isEqualTo("USD 1943000000");
    assertThat(dates(text)).containsExactly("2012/2013");
  }

  @Test
  void two_years_joined_by_and_are_no_range() {
    assertThat(dates("2007 and 2009")).containsExactly("2007", "2009");
  }

  @Test
  void all_five_of_us_are_no_lek() {
    Figures found = figures.find("ALL 5 of us");
    assertThat(found.money()).isEmpty();
    assertThat(FigureTables.values(found.numbers())).isEqualTo("5");
  }

  @Test
  void finds_both_ends_of_a_french_range_of_weekdays() {
    DateParser french = DateParser.forLocale(Locale.FRENCH);
    LocalDate may = LocalDate.of(2018, 5, 16);
    assertThat(dates(french, "Du lundi 21 au vendredi 25", may, Direction.NEAREST))
        .containsExactly("2018-05-21/2018-05-25");
  }

  @Test
  void an_amount_of_rupees_is_no_year() {
    assertThat(dates("Rs. 123.45")).isEmpty();
    assertThat(figures.find("Rs. 123.45").money())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.value()).hasToString("INR 123.45");
              assertThat(match.assumed()).isTrue();
            });
  }

  @Test
  void digits_of_an_address_are_no_year() {
    for (String address :
        List.of(
            "http://example.org/2016/05/12345.html",
            "www.example.org/news/2017",
            "press2018@example.org")) {
      assertThat(dates("See " + address + " for more")).as(address).isEmpty();
      assertThat(figures.find(address).numbers()).as(address).isEmpty();
    }
  }

  @Test
  void looks_for_january_in_the_direction_that_the_caller_states() {
    assertThat(dates(dates, "January", DAY, Direction.PAST)).containsExactly("2018-01");
    assertThat(dates(dates, "January", DAY, Direction.FUTURE)).containsExactly("2019-01");
  }

  @Test
  void a_document_read_after_another_gives_what_it_gives_alone() {
    String a = "In June of the same year exports rose to $5 million, a month later to 6 million.";
    String b =
        "A$3 million was agreed in April 1999, and on 3 May of the same year 7 million euros.";
    DateParser fresh = DateParser.forLocale(Locale.ENGLISH);
    List<String> alone = dates(fresh, a, DAY, Direction.NEAREST);
    List<Object> figuresAlone = new ArrayList<>(List.of(figures.find(a)));
    assertThat(dates(b)).isNotEmpty();
    assertThat(figures.find(b).money()).hasSize(2);
    assertThat(dates(a)).isEqualTo(alone);
    assertThat(List.<Object>of(figures.find(a))).isEqualTo(figuresAlone);
  }
}
