package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.Span;
import org.communique.fact.EventStatus;
import org.communique.fact.Fact;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.fact.TradeFigure;
import org.communique.fact.TradeMeasure;
import org.communique.fact.Visit;
import org.communique.json.SomeFacts;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Person;
import org.communique.value.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonLdTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final String DOCUMENT = "https://example.org/release";
  private static final Source SOURCE = new Source(Optional.empty(), "Some words of a release.");
  private static final Country PT = Country.of("PT");
  private static final Person ANA = Person.of("Ana Lima");

  private static final Meeting MEETING =
      new Meeting(
          List.of(ANA, Country.of("NO")),
          List.of(PT, Country.of("NO")),
          EventStatus.HELD,
          MeetingMode.IN_PERSON,
          Optional.of(DatePeriod.parse("2024-05-03/2024-05-04")),
          Optional.of(Place.of("Oslo")));

  /** Every statement that a JSON-LD processor reads, as {@code predicate object}. */
  private static Set<String> triples(Fact fact) throws JsonLdError {
    RdfDataset dataset =
        com.apicatalog.jsonld.JsonLd.toRdf(JsonDocument.of(new StringReader(write(fact)))).get();
    return dataset.toList().stream().map(JsonLdTest::written).collect(Collectors.toSet());
  }

  private static String written(RdfNQuad quad) {
    RdfValue object = quad.getObject();
    String type =
        object.isLiteral() ? object.asLiteral().getDatatype().replaceAll(".*[#/]", "^^") : "";
    return quad.getPredicate().getValue().replace(SCHEMA, "")
        + " "
        + object.getValue().replace(SCHEMA, "")
        + (type.equals("^^string") ? "" : type);
  }

  private static String write(Fact fact) {
    return new JsonLd()
        .write(SomeDocuments.of(DOCUMENT, List.of(fact), Span.of(5, 10), Map.of()), SOURCE);
  }

  @Test
  void a_meeting_is_an_event_with_its_attendees_days_and_place() throws JsonLdError {
    assertThat(triples(MEETING))
        .contains(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#type Event",
            "name Ana Lima",
            "identifier NO",
            "startDate 2024-05-03^^date",
            "endDate 2024-05-04^^date",
            "name Oslo",
            "eventAttendanceMode OfflineEventAttendanceMode");
  }

  @Test
  void a_planned_visit_is_a_journey_that_has_not_been_made() throws JsonLdError {
    Visit visit = Visit.builder().visitor(ANA).destination(PT).status(EventStatus.PLANNED).build();

    assertThat(triples(visit))
        .contains(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#type TravelAction",
            "actionStatus PotentialActionStatus");
  }

  @Test
  void amounts_keep_all_their_digits() throws JsonLdError {
    TradeFigure figure =
        TradeFigure.builder()
            .measure(TradeMeasure.EXPORTS)
            .countries(PT)
            .amount(Money.parse("EUR 12345678901234567890.01"))
            .build();

    assertThat(triples(figure)).contains("currency EUR", "value 12345678901234567890.01^^decimal");
  }

  @Test
  void says_where_each_fact_was_read() throws JsonLdError {
    assertThat(triples(MEETING))
        .contains(
            "text words", JsonLd.TERMS + "start 5^^integer", JsonLd.TERMS + "end 10^^integer");
    assertThat(write(MEETING)).contains("\"@id\":\"" + DOCUMENT + "#meeting-1\"");
  }

  @TestFactory
  List<DynamicTest> nothing_that_is_written_is_lost_to_a_processor() {
    return SomeFacts.all().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.toString(),
                    () -> {
                      Set<String> read = triples(fact);
                      assertThat(read).anyMatch(triple -> triple.startsWith("mentions "));
                      assertThat(read).noneMatch(triple -> triple.contains("null"));
                      assertThat(read).hasSizeGreaterThan(9);
                    }))
        .toList();
  }

  @Test
  void each_fact_has_an_iri_of_its_own() {
    String line =
        new JsonLd()
            .write(
                SomeDocuments.of("a b", List.of(MEETING, MEETING), Span.of(0, 4), Map.of()),
                SOURCE);

    assertThat(line).contains("urn:x-communique:a%20b#meeting-1", "a%20b#meeting-2");
  }
}
