package org.communique.json;

import java.util.List;
import java.util.Optional;
import org.communique.fact.Agreement;
import org.communique.fact.AgreementKind;
import org.communique.fact.AgreementStatus;
import org.communique.fact.Appointment;
import org.communique.fact.AppointmentKind;
import org.communique.fact.CountFigure;
import org.communique.fact.EventStatus;
import org.communique.fact.Fact;
import org.communique.fact.FigureStatus;
import org.communique.fact.Initiative;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.InvestmentMeasure;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.fact.Membership;
import org.communique.fact.MembershipRole;
import org.communique.fact.Official;
import org.communique.fact.Ranking;
import org.communique.fact.TradeFigure;
import org.communique.fact.TradeMeasure;
import org.communique.fact.Visit;
import org.communique.fact.VisitKind;
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

/** Facts of every type, with all slots set and with only the required ones. */
public final class SomeFacts {
  static final Country GB = Country.of("GB");
  static final Country KZ = Country.of("KZ");
  static final Organization ASEAN = Organization.of("ASEAN");
  static final Person ASSEL = Person.of("Assel Nurlanova");

  static final TradeFigure TURNOVER =
      TradeFigure.builder()
          .measure(TradeMeasure.TURNOVER)
          .countries(GB, KZ)
          .amount(Money.of("USD", 5_000_000_000L))
          .qualifier(Qualifier.OVER)
          .period(DatePeriod.parse("2018-01/2018-07"))
          .change(Change.parse("+25.2%"))
          .status(FigureStatus.FORECAST)
          .build();

  private static final Optional<DatePeriod> DAY = Optional.of(DatePeriod.parse("2018-10-19"));

  static final List<Fact> FULL =
      List.of(
          new Official(ASSEL, Post.of(Role.MINISTER, KZ).withPortfolio("trade"), true),
          new Official(
              ASSEL, Post.of(Role.HEAD_OF_ORGANIZATION, Organization.of("World Bank")), false),
          new Meeting(
              List.of(ASSEL, GB, ASEAN),
              List.of(KZ, GB),
              EventStatus.PLANNED,
              MeetingMode.VIDEO,
              DAY,
              Optional.of(Place.of("Astana"))),
          new Visit(
              ASSEL,
              Optional.of(KZ),
              GB,
              EventStatus.PLANNED,
              Optional.of(VisitKind.WORKING),
              DAY,
              Optional.of(Place.of("London"))),
          TURNOVER,
          TURNOVER.toBuilder().countries(KZ, ASEAN, Country.of("NZ")).build(),
          new InvestmentFigure(
              Money.parse("EUR 1.5"),
              Optional.of(GB),
              Optional.of(ASEAN),
              Optional.of(InvestmentMeasure.PLEDGE),
              Qualifier.UP_TO,
              Optional.of(DatePeriod.parse("2005/..")),
              FigureStatus.TARGET),
          new Initiative("Northern Corridor", Optional.of(KZ)),
          new Agreement(
              AgreementKind.JOINT_STATEMENT,
              List.of(GB, ASEAN, ASSEL),
              AgreementStatus.IN_FORCE,
              DAY,
              Optional.of("Statement on \"trade\"")),
          new Membership(KZ, ASEAN, MembershipRole.NON_PERMANENT_MEMBER),
          new Appointment(
              ASSEL,
              Role.CHARGE_D_AFFAIRES,
              AppointmentKind.PRESENTED_CREDENTIALS,
              Optional.of(KZ),
              DAY),
          new Ranking(GB, 10, Optional.of(KZ), Optional.of("investors")),
          new CountFigure(Quantity.of(600, "companies"), Qualifier.AT_LEAST, List.of(GB, KZ), DAY));

  static final List<Fact> BARE =
      List.of(
          new Official(
              ASSEL,
              new Post(Role.OTHER, Optional.empty(), Optional.empty(), Optional.empty()),
              false),
          Meeting.builder().build(),
          Visit.builder().visitor(GB).destination(KZ).build(),
          TradeFigure.builder()
              .measure(TradeMeasure.BALANCE)
              .amount(Money.parse("USD -13800000"))
              .build(),
          InvestmentFigure.builder().amount(Money.parse("USD 1")).build(),
          new Initiative("Northern Corridor", Optional.empty()),
          Agreement.builder().kind(AgreementKind.PLAN).status(AgreementStatus.PROPOSED).build(),
          new Membership(KZ, ASEAN, MembershipRole.MEMBER),
          Appointment.builder()
              .person(ASSEL)
              .role(Role.AMBASSADOR)
              .kind(AppointmentKind.APPOINTED)
              .build(),
          new Ranking(ASEAN, 1, Optional.empty(), Optional.empty()),
          new CountFigure(Quantity.of(3, "flights"), Qualifier.EXACT, List.of(), Optional.empty()));

  private SomeFacts() {}

  /** All facts above. */
  public static List<Fact> all() {
    return java.util.stream.Stream.concat(FULL.stream(), BARE.stream()).toList();
  }
}
