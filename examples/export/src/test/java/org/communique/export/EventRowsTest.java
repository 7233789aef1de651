package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Derivation;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Mentions;
import org.communique.Span;
import org.communique.fact.Agreement;
import org.communique.fact.AgreementKind;
import org.communique.fact.AgreementStatus;
import org.communique.fact.EventStatus;
import org.communique.fact.Fact;
import org.communique.fact.FigureStatus;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.InvestmentMeasure;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.fact.Official;
import org.communique.fact.Visit;
import org.communique.json.FactsDocument;
import org.communique.json.SomeFacts;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Person;
import org.communique.value.Place;
import org.communique.value.Post;
import org.communique.value.Role;
import org.junit.jupiter.api.Test;

class EventRowsTest {
  private static final Person ANA = Person.of("Ana Lima");
  private static final Person BERG = Person.of("Jonas Berg");
  private static final Country PT = Country.of("PT");
  private static final Country NO = Country.of("NO");
  private static final Official PRESIDENT =
      new Official(ANA, Post.of(Role.HEAD_OF_STATE, PT), false);
  private static final Official GENERAL =
      new Official(BERG, Post.of(Role.MILITARY_CHIEF, NO), false);

  @Test
  void a_meeting_is_a_consultation_both_ways() throws IOException {
    assertThat(
            rows(PRESIDENT, GENERAL, meeting(EventStatus.HELD, MeetingMode.IN_PERSON, ANA, BERG)))
        .extracting(row -> cells(row, "source", "target", "cameo", "plover"))
        .containsExactly("PRTGOV/NORMIL/040/CONSULT", "NORMIL/PRTGOV/040/CONSULT");
  }

  @Test
  void a_call_is_a_discussion_by_telephone() throws IOException {
    assertThat(rows(meeting(EventStatus.HELD, MeetingMode.PHONE, PT, NO)))
        .extracting(row -> cells(row, "cameo", "plover_mode"))
        .containsOnly("041/phone");
  }

  @Test
  void a_planned_meeting_is_an_agreement_and_no_consultation() throws IOException {
    assertThat(rows(meeting(EventStatus.PLANNED, MeetingMode.IN_PERSON, PT, NO)))
        .extracting(row -> cells(row, "cameo", "cameo_root", "plover"))
        .containsExactly("036/03/AGREE", "036/03/AGREE");
  }

  @Test
  void three_parties_give_a_row_for_each_ordered_pair() throws IOException {
    Fact meeting = meeting(EventStatus.HELD, MeetingMode.VIDEO, PT, NO, Organization.of("NATO"));

    assertThat(rows(meeting))
        .extracting(row -> cells(row, "source", "target"))
        .containsExactly(
            "PRTGOV/NORGOV",
            "PRTGOV/IGO",
            "NORGOV/PRTGOV",
            "NORGOV/IGO",
            "IGO/PRTGOV",
            "IGO/NORGOV");
  }

  @Test
  void a_visit_is_made_and_hosted() throws IOException {
    Fact visit =
        Visit.builder()
            .visitor(ANA)
            .destination(NO)
            .status(EventStatus.HELD)
            .date(DatePeriod.of(LocalDate.of(2024, 5, 3)))
            .build();

    assertThat(rows(PRESIDENT, visit))
        .extracting(row -> cells(row, "date", "source", "target", "cameo", "goldstein"))
        .containsExactly("2024-05-03/PRTGOV/NORGOV/042/1.9", "2024-05-03/NORGOV/PRTGOV/043/2.8");
  }

  @Test
  void a_signed_treaty_is_support_and_a_planned_one_is_not() throws IOException {
    assertThat(rows(treaty(AgreementStatus.SIGNED)))
        .extracting(row -> cells(row, "cameo", "plover"))
        .containsOnly("057/SUPPORT");
    assertThat(rows(treaty(AgreementStatus.PLANNED)))
        .extracting(row -> cells(row, "cameo", "plover"))
        .containsOnly("032/AGREE");
  }

  @Test
  void pledges_are_not_yet_investments_and_stocks_are_no_events() throws IOException {
    assertThat(rows(investment(InvestmentMeasure.PROJECT)))
        .extracting(row -> cells(row, "source", "target", "cameo"))
        .containsExactly("NORGOV/PRTGOV/061");
    assertThat(rows(investment(InvestmentMeasure.PLEDGE)))
        .extracting(row -> cells(row, "cameo", "plover"))
        .containsExactly("0311/AGREE");
    assertThat(rows(investment(InvestmentMeasure.STOCK))).isEmpty();
  }

  @Test
  void a_city_of_neither_side_is_elsewhere() throws IOException {
    Span place = Span.of(3, 7);
    Derivation.Step city =
        new Derivation.Step(Derivation.Step.Kind.GAZETTEER, "CITY CH:geneva: Geneva", place);
    Fact meeting = meeting(EventStatus.HELD, MeetingMode.IN_PERSON, PT, NO);
    Found<Fact> found =
        new Found<>(
            meeting,
            Span.of(0, 4),
            Map.of("place", List.of(place)),
            Leniency.CERTAIN,
            new Derivation("rule", Span.of(0, 4), List.of(city)));

    assertThat(parse(List.of(found)))
        .extracting(row -> cells(row, "cameo", "plover_mode"))
        .containsOnly("044/third-party");
  }

  @Test
  void every_fact_can_be_given_and_every_row_has_all_columns() throws IOException {
    Fact[] all = SomeFacts.all().toArray(new Fact[0]);

    assertThat(rows(all))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).hasSize(20))
        .allSatisfy(row -> assertThat(row.get("quote")).isEqualTo("Some"));
  }

  private static Meeting meeting(EventStatus status, MeetingMode mode, Party... parties) {
    return new Meeting(
        List.of(parties),
        List.of(),
        status,
        mode,
        Optional.empty(),
        Optional.of(Place.of("Oslo, Norway")));
  }

  private static Agreement treaty(AgreementStatus status) {
    return new Agreement(
        AgreementKind.TREATY, List.of(PT, NO), status, Optional.empty(), Optional.empty());
  }

  private static InvestmentFigure investment(InvestmentMeasure measure) {
    return InvestmentFigure.builder()
        .amount(Money.parse("EUR 5"))
        .investor(NO)
        .host(PT)
        .measure(measure)
        .status(FigureStatus.REPORTED)
        .build();
  }

  private static List<Map<String, String>> rows(Fact... facts) throws IOException {
    return parse(SomeDocuments.of("a", List.of(facts), Span.of(0, 4), Map.of()).facts());
  }

  private static List<Map<String, String>> parse(List<Found<Fact>> found) throws IOException {
    EventRows events = new EventRows();
    FactsDocument document =
        new FactsDocument(
            "a", Optional.empty(), found, new Mentions(List.of(), List.of(), List.of()), List.of());
    String table =
        events.header() + events.write(document, new Source(Optional.empty(), "Some words."));
    try (MappingIterator<Map<String, String>> read =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(table)) {
      return read.readAll();
    }
  }

  private static String cells(Map<String, String> row, String... columns) {
    return String.join("/", List.of(columns).stream().map(row::get).toList());
  }
}
