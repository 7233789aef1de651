package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.fact.Facts.between;
import static org.communique.fact.Facts.during;
import static org.communique.fact.Facts.involving;
import static org.communique.fact.Facts.on;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Organization;
import org.communique.value.Person;
import org.communique.value.Post;
import org.communique.value.Qualifier;
import org.communique.value.Quantity;
import org.communique.value.Role;
import org.junit.jupiter.api.Test;

/** The predicates for selections. */
class FactsTest {
  private static final Country PERU = Country.of("PE");
  private static final Country JAPAN = Country.of("JP");
  private static final Person ENVOY = Person.of("Ana Quilla");

  private static final Meeting TALKS =
      Meeting.builder()
          .parties(ENVOY, JAPAN)
          .countries(PERU, JAPAN)
          .date(DatePeriod.parse("2021-05-04/2021-05-05"))
          .build();
  private static final TradeFigure TURNOVER =
      TradeFigure.builder()
          .measure(TradeMeasure.TURNOVER)
          .countries(PERU, JAPAN)
          .amount(Money.of("USD", 3_000_000))
          .period(DatePeriod.parse("2021-H1"))
          .build();
  private static final Agreement UNDATED =
      Agreement.builder()
          .kind(AgreementKind.TREATY)
          .parties(PERU, JAPAN)
          .status(AgreementStatus.IN_FORCE)
          .build();

  @Test
  void between_takes_both_countries_in_any_order() {
    assertThat(between("PE", "JP")).accepts(TALKS, TURNOVER, UNDATED);
    assertThat(between("JP", "PE")).accepts(TALKS, TURNOVER, UNDATED);
    assertThat(between("PE", "FR")).rejects(TALKS, TURNOVER, UNDATED);
  }

  @Test
  void involving_takes_persons_countries_and_organizations() {
    Membership seat = new Membership(PERU, Organization.of("APEC"), MembershipRole.CHAIR);

    assertThat(involving("PE")).accepts(TALKS, TURNOVER, seat);
    assertThat(involving(ENVOY)).accepts(TALKS).rejects(TURNOVER, seat);
    assertThat(involving(Organization.of("APEC"))).accepts(seat).rejects(TALKS);
  }

  @Test
  void a_code_that_is_none_is_refused_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between("Peru", "JP"))
        .withMessageContaining("Peru");
    assertThatIllegalArgumentException().isThrownBy(() -> involving("jp"));
  }

  @Test
  void during_takes_what_lies_wholly_within() {
    assertThat(during(Year.of(2021))).accepts(TALKS, TURNOVER);
    assertThat(during(YearMonth.of(2021, 5))).accepts(TALKS).rejects(TURNOVER);
    assertThat(during(DatePeriod.parse("2021-02/.."))).accepts(TALKS).rejects(TURNOVER);
    assertThat(during(Year.of(2020))).rejects(TALKS, TURNOVER);
  }

  @Test
  void a_fact_without_a_date_is_during_nothing() {
    assertThat(during(DatePeriod.parse("0001/.."))).rejects(UNDATED);
    assertThat(on(LocalDate.of(2021, 5, 4))).rejects(UNDATED);
  }

  @Test
  void on_takes_facts_of_that_very_day() {
    Meeting oneDay = TALKS.toBuilder().date(DatePeriod.parse("2021-05-04")).build();

    assertThat(on(LocalDate.of(2021, 5, 4))).accepts(oneDay).rejects(TALKS, TURNOVER);
    assertThat(on(LocalDate.of(2021, 5, 5))).rejects(oneDay);
  }

  @Test
  void predicates_combine_as_any_others_do() {
    assertThat(
            between("PE", "JP").and(during(Year.of(2021))).and(fact -> fact instanceof TradeFigure))
        .accepts(TURNOVER)
        .rejects(TALKS, UNDATED);
    assertThat(involving("PE").negate()).rejects(TALKS);
  }

  @Test
  void everyone_in_a_fact_takes_part_in_it() {
    Organization bank = Organization.of("ADB");
    Visit visit = Visit.builder().visitor(ENVOY).home(PERU).destination(JAPAN).build();
    InvestmentFigure loan =
        InvestmentFigure.builder().amount(Money.of("USD", 5)).investor(bank).host(PERU).build();
    Appointment appointment =
        Appointment.builder()
            .person(ENVOY)
            .role(Role.AMBASSADOR)
            .kind(AppointmentKind.APPOINTED)
            .country(PERU)
            .build();
    Ranking ranking = new Ranking(PERU, 3, Optional.of(JAPAN), Optional.of("trade"));
    CountFigure count =
        new CountFigure(
            Quantity.of(4, "flights"), Qualifier.EXACT, List.of(PERU, JAPAN), Optional.empty());

    assertThat(visit.participants()).containsExactlyInAnyOrder(ENVOY, PERU, JAPAN);
    assertThat(loan.participants()).containsExactlyInAnyOrder(bank, PERU);
    assertThat(appointment.participants()).containsExactlyInAnyOrder(ENVOY, PERU);
    assertThat(ranking.participants()).containsExactlyInAnyOrder(PERU, JAPAN);
    assertThat(count.participants()).containsExactlyInAnyOrder(PERU, JAPAN);
    assertThat(new Initiative("Andean Bridge", Optional.of(PERU)).participants())
        .containsExactly(PERU);
    assertThat(new Official(ENVOY, Post.of(Role.AMBASSADOR, PERU), false).participants())
        .containsExactlyInAnyOrder(ENVOY, PERU);
    assertThat(new Official(ENVOY, Post.of(Role.HEAD_OF_ORGANIZATION, bank), false).participants())
        .containsExactlyInAnyOrder(ENVOY, bank);
  }
}
