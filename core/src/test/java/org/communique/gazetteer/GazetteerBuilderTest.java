package org.communique.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Person;
import org.communique.value.Post;
import org.communique.value.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerBuilderTest {
  private static final Country KZ = Country.of("KZ");
  private static final Post MINISTER = Post.of(Role.FOREIGN_MINISTER, KZ);
  private static Gazetteer base;

  @BeforeAll
  static void load() throws IOException {
    base = TestGazetteer.load();
  }

  private static Gazetteer.Builder over() {
    return Gazetteer.builder().addAll(base);
  }

  private static List<String> ministers(Gazetteer gazetteer, String date) {
    return gazetteer.holders(Role.FOREIGN_MINISTER, KZ, LocalDate.parse(date)).values().stream()
        .map(term -> term.person().name())
        .toList();
  }

  @Test
  void a_new_holder_ends_the_open_term_before() {
    Gazetteer gazetteer =
        over()
            .holder(
                Term.of(Person.of("Aigul Example"), MINISTER, DatePeriod.parse("2025-09-26/..")))
            .build();

    assertThat(ministers(gazetteer, "2025-09-25")).containsExactly("Murat Nurtleu");
    assertThat(ministers(gazetteer, "2025-09-27")).containsExactly("Aigul Example");
    assertThat(gazetteer.officesOf("Example", LocalDate.of(2040, 1, 1))).hasSize(1);
    assertThat(ministers(base, "2025-09-27")).containsExactly("Murat Nurtleu");
  }

  @Test
  void a_later_term_of_the_same_person_replaces_the_earlier_one() {
    Gazetteer gazetteer =
        over()
            .holder(
                Term.of(
                    Person.of("Murat Nurtleu"), MINISTER, DatePeriod.parse("2023-04-03/2025-09")))
            .build();

    assertThat(ministers(gazetteer, "2023-04-02")).containsExactly("Mukhtar Tileuberdi");
    assertThat(gazetteer.officesOf("Nurtleu")).hasSize(1);
    assertThat(ministers(gazetteer, "2025-10-01")).isEmpty();
  }

  @Test
  void a_file_of_the_source_format_adds_and_removes() throws IOException {
    String text =
        """
        #% concept=holder
        #% key=ISO 3166-1 alpha-2
        #% columns=key person variants portfolio flags
        #% source=our own list
        #% licence=CC0-1.0
        #% horizon=2026-11-01
        #% rows=2
        KZ\tMurat Nurtleu\t\t\tno from=2023\tnot ours
        KZ\tAigul Example\tA. Sample\t\tfrom=2023-04-03
        """;

    Gazetteer gazetteer = over().read(new StringReader(text), "foreign-minister.tsv").build();

    assertThat(ministers(gazetteer, "2026-10-01")).containsExactly("Aigul Example");
    assertThat(gazetteer.officesOf("Sample")).hasSize(1);
  }

  @Test
  void rejects_a_file_with_every_error_and_uses_none_of_it() {
    String text =
        """
        #% concept=holder
        #% columns=key person variants portfolio flags
        #% source=our own list
        #% licence=CC0-1.0
        #% horizon=2026-11-01
        #% rows=3
        KZ\tAigul Example\t\t\tfrom=2024-13
        ZZ\tNobody Known\t\t\tfrom=2024 shiny
        """;
    Gazetteer.Builder builder = over();

    assertThatExceptionOfType(GazetteerFormatException.class)
        .isThrownBy(() -> builder.read(new StringReader(text), "foreign-minister.tsv"))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .anyMatch(p -> p.startsWith("foreign-minister.tsv:1:1 header has no key"))
                    .anyMatch(p -> p.startsWith("foreign-minister.tsv:6:1 rows=3 but 2"))
                    .anyMatch(
                        p -> p.startsWith("foreign-minister.tsv:7:20 no date in from=2024-13"))
                    .anyMatch(p -> p.startsWith("foreign-minister.tsv:8:1 unknown country <ZZ>"))
                    .anyMatch(p -> p.startsWith("foreign-minister.tsv:8:29 unknown flag shiny")));
    assertThat(builder.build().officesOf("Example")).isEmpty();
  }

  @Test
  void names_can_be_added_changed_and_removed() {
    Name added =
        new Name(Name.Concept.COUNTRY, "KZ", "en", "Qazaqstan", Set.of(), Optional.empty());
    Name changed =
        new Name(
            Name.Concept.COUNTRY, "GB", "en", "UK", Set.of(Name.Flag.AMBIGUOUS), Optional.empty());
    Name official = base.names(Name.Concept.COUNTRY, "KZ").get(1);

    Gazetteer gazetteer = over().name(added).name(changed).remove(official).build();

    assertThat(gazetteer.names(Name.Concept.COUNTRY, "KZ"))
        .extracting(Name::text)
        .containsExactly("Kazakhstan", "Qazaqstan");
    assertThat(gazetteer.names(Name.Concept.COUNTRY, "GB")).contains(changed).hasSize(2);
    assertThat(gazetteer.country("GB")).isPresent();
  }

  @Test
  void a_removed_term_can_be_added_again() {
    Term term = base.officesOf("Atamkulov").get(0);

    assertThat(over().remove(term).build().officesOf("Atamkulov")).isEmpty();
    assertThat(over().remove(term).holder(term).build().officesOf("Atamkulov"))
        .containsExactly(term);
  }

  @Test
  void rejects_a_holder_of_nobodys_post() {
    Post post = new Post(Role.ADVISER, Optional.empty(), Optional.empty(), Optional.empty());
    Term term = Term.of(Person.of("Aigul Example"), post, DatePeriod.parse("2020/.."));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gazetteer.builder().holder(term))
        .withMessageContaining("adviser");
  }

  @Test
  void an_empty_gazetteer_answers_none() {
    Gazetteer empty = Gazetteer.builder().build();

    assertThat(empty.names()).isEmpty();
    assertThat(empty.holders(Role.ADVISER, KZ, LocalDate.of(2020, 1, 1)).status())
        .isEqualTo(Answer.Status.NONE);
    assertThat(empty.capital(KZ, LocalDate.of(2020, 1, 1)).status()).isEqualTo(Answer.Status.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "Mahmoud Ahmadinejad, Mahmud Ahmadi-Nejad",
    "Moon Jae-in, Moon Jaein",
    "Moon Jae-in, Jae In Moon",
    "Abdel Fattah el-Sisi, Abdul Fattah Al-Sissi",
    "Abdel Fattah el-Sisi, Al-Sisi",
    "Andrés Manuel López Obrador, Lopez Obrador"
  })
  void finds_a_person_by_another_spelling(String person, String name) {
    Term term = Term.of(Person.of(person), MINISTER, DatePeriod.parse("2001/2002"));

    assertThat(Gazetteer.builder().holder(term).build().officesOf(name)).containsExactly(term);
  }
}
