package org.communique.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Derivation;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Mentions;
import org.communique.Span;
import org.communique.cli.input.Document;
import org.communique.cli.input.Origin;
import org.communique.fact.Fact;
import org.communique.fact.Meeting;
import org.communique.json.FactsDocument;
import org.communique.json.SomeFacts;
import org.communique.value.Country;
import org.communique.value.Person;
import org.communique.value.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReportTest {
  private static final String TEXT =
      "ASTANA, 5 March 2018. Minister Assel Nurlanova met\nthe British\u001B[2J delegation in Astana."
          + " Talks go on.";
  private static final Document DOCUMENT =
      new Document(Origin.of("a.txt"), "a.txt", Optional.empty(), Optional.empty(), TEXT);

  @Test
  void groups_facts_by_type_with_the_words_that_state_them() {
    assertThat(new Report(new Style(false)).write(facts(), DOCUMENT))
        .isEqualTo(
            """
            == a.txt
            2018-03-05  (dateline "5 March 2018")
            meeting
              Assel Nurlanova and @GB, held, in-person, Astana  (likely)
                  "Minister Assel Nurlanova met the British [2J delegation"
            ambiguous  two readings  22..30

            """);
  }

  @Test
  void colours_only_where_it_is_asked_for() {
    assertThat(new Report(new Style(true)).write(facts(), DOCUMENT)).contains("\u001B[36mmeeting");
    assertThat(new Report(new Style(false)).write(facts(), DOCUMENT)).doesNotContain("\u001B");
  }

  @Test
  void says_so_where_there_is_nothing() {
    FactsDocument nothing =
        new FactsDocument(
            "a.txt",
            Optional.empty(),
            List.of(),
            new Mentions(List.of(), List.of(), List.of()),
            List.of());

    assertThat(new Report(new Style(false)).write(nothing, DOCUMENT))
        .isEqualTo("== a.txt\ndate unknown\nno facts\n\n");
  }

  @Test
  void explains_each_fact_and_lists_what_is_left_over() {
    assertThat(new Explanation(new Style(false)).write(facts(), DOCUMENT))
        .isEqualTo(
            """
            == a.txt
            2018-03-05  (dateline "5 March 2018")

            1 meeting  Assel Nurlanova and @GB, held, in-person, Astana
               sentence  [[Minister Assel Nurlanova met the British [2J delegation]] in Astana.
               slot  parties  31..46 "Assel Nurlanova"
               slot  parties  55..62 "British"
               slot  place  81..87 "Astana"
               rule  meeting.met  (likely)
               gazetteer  KZ:astana city  81..87 "Astana"

            to be careful about
               ambiguous  two readings  22..30
                 22..30 "Minister"

            seen but led to no fact
               leftover  the trigger has no parties  89..94
                 89..94 "Talks"

            """);
  }

  @TestFactory
  List<DynamicTest> has_a_line_for_every_fact() {
    return SomeFacts.all().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.toString(),
                    () -> assertThat(FactLine.of(fact)).isNotBlank().doesNotContain("Optional")))
        .toList();
  }

  private static FactsDocument facts() {
    Meeting meeting =
        Meeting.builder()
            .parties(Person.of("Assel Nurlanova"), Country.of("GB"))
            .place(Place.of("Astana"))
            .build();
    Span place = at("Astana.", 6);
    Found<Fact> found =
        new Found<>(
            meeting,
            Span.of(22, at(" in Astana.", 0).end()),
            Map.of(
                "parties",
                List.of(at("Assel Nurlanova", 15), at("British", 7)),
                "place",
                List.of(place)),
            Leniency.LIKELY,
            new Derivation(
                "meeting.met",
                Span.of(22, place.end() + 1),
                List.of(
                    new Derivation.Step(Derivation.Step.Kind.GAZETTEER, "KZ:astana city", place))));
    return new FactsDocument(
        "a.txt",
        Optional.of(
            new DocumentDate(
                LocalDate.of(2018, 3, 5),
                DocumentDate.Source.DATELINE,
                Optional.of(at("5 March 2018", 12)))),
        List.of(found),
        new Mentions(List.of(), List.of(), List.of()),
        List.of(
            new Diagnostic(Diagnostic.Kind.AMBIGUOUS, at("Minister", 8), "two readings"),
            new Diagnostic(
                Diagnostic.Kind.LEFTOVER, at("Talks", 5), "the trigger has no parties")));
  }

  private static Span at(String words, int length) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + length);
  }
}
