package org.communique.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and writing of values, and what they refuse. */
class ValuesTest {
  private static final int ROUNDS = 1000;

  static Stream<BigDecimal> decimals() {
    Random random = new Random(7);
    return Stream.concat(
        Stream.of("0", "-0.000", "1E+20", "100", "0.010", "-13800000", "1280000000.00")
            .map(BigDecimal::new),
        Stream.generate(() -> BigDecimal.valueOf(random.nextLong(), random.nextInt(30) - 5))
            .limit(ROUNDS));
  }

  private static <T> void round(T value, Function<String, T> parse) {
    T again = parse.apply(value.toString());
    assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
  }

  @ParameterizedTest
  @MethodSource("decimals")
  void amounts_read_back_what_they_write(BigDecimal number) {
    round(Money.of("USD", number), Money::parse);
    round(Percentage.of(number), Percentage::parse);
    round(new Quantity(number, "joint ventures"), Quantity::parse);
    round(Change.percent(number), Change::parse);
    round(Change.factor(number), Change::parse);
    round(Change.amount(Money.of("KZT", number)), Change::parse);
  }

  @ParameterizedTest
  @CsvSource({"1.50, 1.5", "0.00, 0", "100, 100", "1E+2, 100", "-0.0, 0"})
  void trailing_zeros_do_not_count(BigDecimal one, BigDecimal other) {
    assertThat(Money.of("EUR", one))
        .isEqualTo(Money.of("EUR", other))
        .hasSameHashCodeAs(Money.of("EUR", other));
    assertThat(Percentage.of(one))
        .isEqualTo(Percentage.of(other))
        .hasSameHashCodeAs(Percentage.of(other));
    assertThat(new Quantity(one, "firms")).isEqualTo(new Quantity(other, "firms"));
    assertThat(Change.percent(one)).isEqualTo(Change.percent(other));
    assertThat(Money.of("EUR", one)).hasToString("EUR " + other.toPlainString());
  }

  @Test
  void amounts_are_written_without_an_exponent() {
    assertThat(Money.of("USD", new BigDecimal("1.28E+9"))).hasToString("USD 1280000000");
    assertThat(Percentage.of(new BigDecimal("1E+2"))).hasToString("100%");
    assertThat(Change.factor(new BigDecimal("4.0"))).hasToString("x4");
    assertThat(Change.percent(new BigDecimal("25.2"))).hasToString("+25.2%");
    assertThat(Change.amount(Money.of("USD", -13_800_000))).hasToString("-13800000 USD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "USD",
        "USD ",
        "USD1280",
        "usd 5",
        "US$ 5",
        "USD 1e9",
        "USD 1e999999999",
        "USD 1,280",
        "USD 5 ",
        "USD ٥",
        "USD --5",
        "USD 1.2.3",
        "USD .",
        "EURO 5"
      })
  void rejects_what_is_no_money(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
  }

  @Test
  void says_what_is_wrong_with_a_currency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("dollar", 5))
        .withMessage("currency is not three capital letters (ISO 4217): dollar");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.parse("1280000000 USD"))
        .withMessageContaining("USD 1280000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12.5", "%", "12,5%", "1e3%", "12.5 %", "٥%", "12.5%%"})
  void rejects_what_is_no_percentage(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parse(text));
  }

  @Test
  void percentages_are_ordered_by_their_number() {
    assertThat(List.of(Percentage.parse("9%"), Percentage.parse("-1%"), Percentage.parse("10.5%")))
        .extracting(p -> p.compareTo(Percentage.parse("9.0%")))
        .containsExactly(0, -1, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "600", "companies", "600 ", " companies", "6e2 companies", "six companies"})
  void rejects_what_is_no_quantity(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25.2", "x", "%", "5", "+ USD", "4x", "5 dollars", "x1e5", "1e5%"})
  void rejects_what_is_no_change(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Change.parse(text));
  }

  @Test
  void a_currency_goes_with_an_amount_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(Change.Kind.PERCENT, BigDecimal.ONE, Optional.of("USD")))
        .withMessageContaining("PERCENT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(Change.Kind.AMOUNT, BigDecimal.ONE, Optional.empty()));
  }

  static Stream<Party> parties() {
    return Stream.of(
        Country.of("KZ"),
        Country.of("EU"),
        Country.of("XK"),
        Organization.of("OSCE"),
        Organization.of("World Bank (IBRD)"),
        Person.of("Kairat Abdrakhmanov"),
        Person.of("N’Golo @ Home"),
        Person.of("王毅"));
  }

  @ParameterizedTest
  @MethodSource("parties")
  void parties_read_back_what_they_write(Party party) {
    round(party, Party::parse);
  }

  @Test
  void parties_are_told_apart_by_their_mark() {
    assertThat(Party.parse("@KZ")).isEqualTo(Country.of("KZ")).hasToString("@KZ");
    assertThat(Party.parse("#OSCE")).isEqualTo(Organization.of("OSCE")).hasToString("#OSCE");
    assertThat(Party.parse("Wang Yi")).isEqualTo(Person.of("Wang Yi")).hasToString("Wang Yi");
    assertThat(Person.of("KZ")).isNotEqualTo(Country.of("KZ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "@", "@K", "@KAZ", "@kz", "@ÄÖ", "#", "# ", "\u2003"})
  void rejects_what_is_no_party(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Party.parse(text));
  }

  @Test
  void a_name_has_no_space_around_it_and_no_mark_before_it() {
    assertThat(Person.of("  Wang Yi\n")).isEqualTo(Person.of("Wang Yi"));
    assertThat(Place.of(" Astana ")).isEqualTo(Place.parse("Astana")).hasToString("Astana");
    assertThat(Organization.of(" OSCE ")).isEqualTo(Organization.of("OSCE"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.of(" @KZ"))
        .withMessageContaining("@KZ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of(" "))
        .withMessage("name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("kz"))
        .withMessage("code is not two capital letters (ISO 3166-1 alpha-2): kz");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("KZ"))
        .withMessageContaining("as in @KZ");
  }

  static Stream<Post> posts() {
    Country country = Country.of("AU");
    Organization body = Organization.of("UN");
    return Stream.of(
        Post.of(Role.HEAD_OF_STATE, country),
        Post.of(Role.MINISTER, country).withPortfolio("trade and investment"),
        Post.of(Role.MINISTER, country).withPortfolio("trade (goods) & #1 services"),
        Post.of(Role.HEAD_OF_ORGANIZATION, body),
        Post.of(Role.HEAD_OF_ORGANIZATION, Organization.of("Group of Friends (GF)")),
        new Post(
            Role.PERMANENT_REPRESENTATIVE,
            Optional.of(country),
            Optional.of(body),
            Optional.empty()),
        new Post(
            Role.ADVISER,
            Optional.of(country),
            Optional.of(body),
            Optional.of("national security")),
        new Post(
            Role.HEAD_OF_AGENCY,
            Optional.empty(),
            Optional.of(Organization.of("Bank (State) @ Home")),
            Optional.of("credit")),
        new Post(Role.OTHER, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("posts")
  void posts_read_back_what_they_write(Post post) {
    round(post, Post::parse);
  }

  @Test
  void a_post_is_written_from_the_role_to_the_body() {
    assertThat(Post.of(Role.MINISTER, Country.of("AU")).withPortfolio("trade"))
        .hasToString("minister @AU (trade)");
    assertThat(Post.of(Role.HEAD_OF_ORGANIZATION, Organization.of("OSCE")))
        .hasToString("head-of-organization #OSCE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "king", "minister AU", "minister @AUS", "minister (trade", "minister @AU #"})
  void rejects_what_is_no_post(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Post.parse(text));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void roles_read_back_what_they_write(Role role) {
    round(role, Role::parse);
    assertThat(role.toString()).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @EnumSource(Qualifier.class)
  void qualifiers_read_back_what_they_write(Qualifier qualifier) {
    round(qualifier, Qualifier::parse);
  }

  @Test
  void names_the_kind_of_label_it_does_not_know() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Role.parse("HEAD_OF_STATE"))
        .withMessage("no Role is written so: HEAD_OF_STATE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Qualifier.parse("more"))
        .withMessage("no Qualifier is written so: more");
  }
}
