package org.communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.communique.fact.Agreement;
import org.communique.fact.AgreementKind;
import org.communique.fact.AgreementStatus;
import org.communique.fact.CountFigure;
import org.communique.fact.Fact;
import org.communique.fact.FigureStatus;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.fact.Official;
import org.communique.fact.Ranking;
import org.communique.fact.TradeFigure;
import org.communique.fact.TradeMeasure;
import org.communique.fact.Visit;
import org.communique.gazetteer.Gazetteer;
import org.communique.value.Change;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Organization;
import org.communique.value.Person;
import org.communique.value.Place;
import org.communique.value.Post;
import org.communique.value.Qualifier;
import org.communique.value.Quantity;
import org.communique.value.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CardWriterTest {
  private static final Country PORTUGAL = Country.of("PT");
  private static final Country KYRGYZSTAN = Country.of("KG");

  private static CardWriter cards;

  @BeforeAll
  static void load() {
    cards = new CardWriter(new CountryNames(Gazetteer.bundled()));
  }

  @Test
  void names_countries_and_circumstances() {
    Meeting meeting =
        Meeting.builder()
            .parties(PORTUGAL, Organization.of("OSCE"), Person.of("Ana Lima"))
            .mode(MeetingMode.IN_PERSON)
            .date(DatePeriod.of(LocalDate.of(2024, 5, 3)))
            .place(Place.of("Oslo"))
            .build();

    assertCard(meeting, "Portugal, OSCE and Ana Lima", "2024-05-03 · Oslo · in person");
  }

  @Test
  void leaves_out_circumstances_that_the_text_does_not_give() {
    Visit visit = Visit.builder().visitor(Person.of("Ana Lima")).destination(KYRGYZSTAN).build();

    assertCard(visit, "Ana Lima to Kyrgyzstan", "");
  }

  @Test
  void writes_amounts_exactly_with_their_qualifier() {
    TradeFigure figure =
        TradeFigure.builder()
            .measure(TradeMeasure.TURNOVER)
            .countries(KYRGYZSTAN, PORTUGAL)
            .amount(Money.of("USD", new BigDecimal("5200000.5")))
            .qualifier(Qualifier.OVER)
            .period(DatePeriod.ofQuarter(2019, 1))
            .change(Change.percent(new BigDecimal("12.5")))
            .build();

    assertCard(
        figure,
        "turnover over USD 5\u202f200\u202f000.5",
        "Kyrgyzstan and Portugal · 2019-Q1 · +12.5%");
  }

  @Test
  void tells_from_whom_an_investment_comes_and_where_it_goes() {
    InvestmentFigure figure =
        new InvestmentFigure(
            Money.of("EUR", 40_000_000),
            Optional.of(PORTUGAL),
            Optional.of(KYRGYZSTAN),
            Optional.empty(),
            Qualifier.EXACT,
            Optional.of(DatePeriod.of(Year.of(2012))),
            FigureStatus.REPORTED);

    assertCard(figure, "EUR 40\u202f000\u202f000", "from Portugal · to Kyrgyzstan · 2012");
  }

  @Test
  void tells_the_post_of_an_official() {
    Post post = Post.of(Role.MINISTER, KYRGYZSTAN).withPortfolio("trade");

    assertCard(
        new Official(Person.of("Ana Lima"), post, true),
        "Ana Lima",
        "former minister · trade · Kyrgyzstan");
  }

  @Test
  void calls_an_agreement_by_its_kind_where_it_has_no_title() {
    Agreement agreement =
        new Agreement(
            AgreementKind.MEMORANDUM,
            List.of(PORTUGAL, KYRGYZSTAN),
            AgreementStatus.SIGNED,
            Optional.empty(),
            Optional.empty());

    assertCard(agreement, "memorandum", "Portugal and Kyrgyzstan");
  }

  @Test
  void writes_counts_and_places_among_others() {
    CountFigure count =
        new CountFigure(
            new Quantity(new BigDecimal(12_000), "companies"),
            Qualifier.EXACT,
            List.of(),
            Optional.empty());

    assertCard(count, "12\u202f000 companies", "");
    assertCard(
        new Ranking(PORTUGAL, 3, Optional.of(KYRGYZSTAN), Optional.of("investment")),
        "Portugal is number 3 of Kyrgyzstan",
        "investment");
    assertCard(
        new Ranking(PORTUGAL, 3, Optional.empty(), Optional.empty()),
        "Portugal is number 3 of the world",
        "");
  }

  @Test
  void shows_the_code_of_a_country_that_the_gazetteer_does_not_name() {
    CardWriter nameless = new CardWriter(new CountryNames(Gazetteer.builder().build()));
    Visit visit = Visit.builder().visitor(PORTUGAL).destination(KYRGYZSTAN).build();

    assertThat(nameless.write(visit).title()).isEqualTo("PT to KG");
  }

  private static void assertCard(Fact fact, String title, String note) {
    assertThat(cards.write(fact)).isEqualTo(new Card(title, note));
  }
}
