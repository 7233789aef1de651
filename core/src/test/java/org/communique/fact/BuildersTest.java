package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.value.Change;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Person;
import org.communique.value.Place;
import org.communique.value.Qualifier;
import org.communique.value.Role;
import org.junit.jupiter.api.Test;

/** Builders of facts: a client's test states the fact that it expects. */
class BuildersTest {
  private static final Country PERU = Country.of("PE");
  private static final Country JAPAN = Country.of("JP");
  private static final Person ENVOY = Person.of("Ana Quilla");
  private static final DatePeriod MAY = DatePeriod.parse("2021-05");
  private static final Money AMOUNT = Money.of("USD", 3_000_000);

  private static final Meeting MEETING =
      Meeting.builder()
          .parties(ENVOY, JAPAN)
          .countries(PERU, JAPAN)
          .status(EventStatus.PLANNED)
          .mode(MeetingMode.VIDEO)
          .date(MAY)
          .place(Place.of("Lima"))
          .build();
  private static final Visit VISIT =
      Visit.builder()
          .visitor(ENVOY)
          .home(PERU)
          .destination(JAPAN)
          .status(EventStatus.PLANNED)
          .kind(VisitKind.STATE)
          .date(MAY)
          .place(Place.of("Nara"))
          .build();
  private static final TradeFigure TRADE =
      TradeFigure.builder()
          .measure(TradeMeasure.EXPORTS)
          .countries(PERU, JAPAN)
          .amount(AMOUNT)
          .qualifier(Qualifier.OVER)
          .period(MAY)
          .change(Change.percent(BigDecimal.TEN))
          .status(FigureStatus.TARGET)
          .build();
  private static final InvestmentFigure INVESTMENT =
      InvestmentFigure.builder()
          .amount(AMOUNT)
          .investor(Organization.of("ADB"))
          .host(PERU)
          .measure(InvestmentMeasure.PLEDGE)
          .qualifier(Qualifier.UP_TO)
          .period(MAY)
          .status(FigureStatus.FORECAST)
          .build();
  private static final Agreement AGREEMENT =
      Agreement.builder()
          .kind(AgreementKind.PROTOCOL)
          .parties(PERU, JAPAN)
          .status(AgreementStatus.SIGNED)
          .date(MAY)
          .title("Protocol on Fisheries")
          .build();
  private static final Appointment APPOINTMENT =
      Appointment.builder()
          .person(ENVOY)
          .role(Role.AMBASSADOR)
          .kind(AppointmentKind.RESIGNED)
          .country(PERU)
          .date(MAY)
          .build();

  @Test
  void a_builder_of_a_fact_builds_an_equal_fact() {
    assertThat(MEETING.toBuilder().build()).isEqualTo(MEETING).hasSameHashCodeAs(MEETING);
    assertThat(VISIT.toBuilder().build()).isEqualTo(VISIT).hasSameHashCodeAs(VISIT);
    assertThat(TRADE.toBuilder().build()).isEqualTo(TRADE).hasSameHashCodeAs(TRADE);
    assertThat(INVESTMENT.toBuilder().build()).isEqualTo(INVESTMENT).hasSameHashCodeAs(INVESTMENT);
    assertThat(AGREEMENT.toBuilder().build()).isEqualTo(AGREEMENT).hasSameHashCodeAs(AGREEMENT);
    assertThat(APPOINTMENT.toBuilder().build())
        .isEqualTo(APPOINTMENT)
        .hasSameHashCodeAs(APPOINTMENT);
  }

  @Test
  void one_slot_is_changed_and_the_rest_is_kept() {
    Meeting held = MEETING.toBuilder().status(EventStatus.HELD).build();

    assertThat(held).isNotEqualTo(MEETING);
    assertThat(held.place()).contains(Place.of("Lima"));
    assertThat(held.toBuilder().status(EventStatus.PLANNED).build()).isEqualTo(MEETING);
  }

  @Test
  void what_is_not_set_is_absent_or_the_usual() {
    Meeting meeting = Meeting.builder().parties(PERU, JAPAN).build();
    TradeFigure figure =
        TradeFigure.builder().measure(TradeMeasure.IMPORTS).countries(PERU).amount(AMOUNT).build();

    assertThat(meeting)
        .isEqualTo(
            new Meeting(
                List.of(PERU, JAPAN),
                List.of(),
                EventStatus.HELD,
                MeetingMode.IN_PERSON,
                Optional.empty(),
                Optional.empty()));
    assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
    assertThat(figure.status()).isEqualTo(FigureStatus.REPORTED);
    assertThat(figure.period()).isEmpty();
    assertThat(figure.change()).isEmpty();
  }

  @Test
  void a_required_slot_that_is_not_set_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TradeFigure.builder().measure(TradeMeasure.EXPORTS).build())
        .withMessage("required slot is not set: amount");
    assertThatIllegalStateException()
        .isThrownBy(() -> Visit.builder().visitor(ENVOY).build())
        .withMessage("required slot is not set: destination");
    assertThatIllegalStateException()
        .isThrownBy(() -> Agreement.builder().kind(AgreementKind.PLAN).build())
        .withMessage("required slot is not set: status");
    assertThatIllegalStateException()
        .isThrownBy(() -> Appointment.builder().build())
        .withMessage("required slot is not set: person");
    assertThatIllegalStateException()
        .isThrownBy(() -> InvestmentFigure.builder().host(PERU).build())
        .withMessage("required slot is not set: amount");
  }

  @Test
  void a_list_that_changes_later_does_not_change_the_fact() {
    List<Party> parties = new ArrayList<>(List.of(PERU, JAPAN));
    Meeting meeting = Meeting.builder().parties(parties).build();
    parties.clear();

    assertThat(meeting.parties()).containsExactly(PERU, JAPAN);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> meeting.parties().remove(0));
  }

  @Test
  void every_record_with_more_than_four_slots_has_a_builder() throws NoSuchMethodException {
    for (Class<?> type : Fact.class.getPermittedSubclasses()) {
      RecordComponent[] slots = type.getRecordComponents();
      if (slots.length > 4) {
        Class<?> builder = type.getMethod("builder").getReturnType();
        assertThat(type.getMethod("toBuilder").getReturnType()).isEqualTo(builder);
        assertThat(builder.getMethod("build").getReturnType()).isEqualTo(type);
        assertThat(Arrays.stream(builder.getMethods()).map(m -> m.getName()))
            .contains(Arrays.stream(slots).map(RecordComponent::getName).toArray(String[]::new));
      }
    }
  }

  @Test
  void a_fact_names_its_type_as_the_facts_format_does() {
    assertThat(List.of(MEETING, VISIT, TRADE, INVESTMENT, AGREEMENT, APPOINTMENT))
        .extracting(Fact::type)
        .containsExactly(
            "meeting", "visit", "trade-figure", "investment-figure", "agreement", "appointment");
  }
}
