package org.communique.internal.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerCompilerTest {
  @TempDir private Path folder;

  private static String file(String concept, String columns, String... rows) {
    String header =
        """
        #% concept=CONCEPT
        #% key=test
        #% columns=COLUMNS
        #% source=made for the test
        #% licence=Apache-2.0
        #% horizon=2026-05-17
        #% rows=ROWS
        """
            .replace("CONCEPT", concept)
            .replace("COLUMNS", columns)
            .replace("ROWS", Integer.toString(rows.length));
    String body = String.join("\n", rows).replace("|t|", "\t");
    return header + body + "\n";
  }

  private static String countries(String... rows) {
    return file("country", "key iso3 m49 flags", rows);
  }

  private static String countryNames(String... rows) {
    return file("country-name", "key lang name flags", rows);
  }

  private static String holders(String... rows) {
    return file("holder", "key person variants portfolio flags", rows);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Tables compile() throws IOException {
    Path compiled = folder.resolve("out/compiled");
    GazetteerCompiler.main(new String[] {folder.toString(), compiled.toString()});
    try (InputStream in = Files.newInputStream(compiled)) {
      return TablesReader.read(in);
    }
  }

  private static List<String> problems(String name, String text) throws IOException {
    Problems problems = new Problems();
    String known = countries("GB|t|GBR|t|826", "KZ|t|KAZ|t|398");
    Tables below =
        GazetteerCompiler.read(
            new StringReader(known), "countries.tsv", Tables.empty(), new Problems());
    GazetteerCompiler.read(new StringReader(text), name, below, problems);
    return problems.messages();
  }

  @Test
  void reads_back_what_it_compiled() throws IOException {
    write("countries.tsv", countries("KZ|t|KAZ|t|398|t|from=1991-12-16"));
    write("country-names.tsv", countryNames("KZ|t|en|t|Kazakhstan|t|preferred"));
    write("holders/foreign-minister.tsv", holders("KZ|t|A. Example|t||t||t|from=1960 to=1969-12"));

    Tables tables = compile();

    Table holders = tables.get(TableKind.HOLDER);
    assertThat(holders.size()).isEqualTo(1);
    assertThat(holders.from(0)).isEqualTo(-3653);
    assertThat(holders.to(0)).isEqualTo(-1);
    assertThat(holders.lastSeen(0)).isEqualTo(Table.OPEN_START);
    assertThat(holders.cell(0, TableKind.HOLDER.column("role"))).isEqualTo("foreign-minister");
    assertThat(tables.persons().rows("Example")).containsExactly(0);
    assertThat(tables.get(TableKind.COUNTRY).to(0)).isEqualTo(Table.OPEN_END);
  }

  @Test
  void adds_the_names_of_countries_that_unicode_has() throws IOException {
    write("countries.tsv", countries("KZ|t|KAZ|t|398"));
    write(
        "country-names.tsv",
        countryNames(
            "KZ|t|de|t|Kasachstan|t|no|t|to see that it stays out",
            "KZ|t|en|t|Kazakhstan|t|preferred"));

    Table names = compile().get(TableKind.COUNTRY_NAME);

    assertThat(names.rows("KZ"))
        .extracting(row -> row.cells().get(1) + " " + row.cells().get(2))
        .contains("en Kazakhstan", "ru Казахстан", "fr Kazakhstan")
        .doesNotContain("de Kasachstan");
  }

  @Test
  void compiles_the_same_sources_to_the_same_bytes() throws IOException {
    write("countries.tsv", countries("GB|t|GBR|t|826", "KZ|t|KAZ|t|398"));
    compile();
    byte[] first = Files.readAllBytes(folder.resolve("out/compiled"));
    compile();

    assertThat(folder.resolve("out/compiled")).hasBinaryContent(first);
  }

  @Test
  void tells_the_errors_of_all_files_and_writes_nothing() throws IOException {
    write("countries.tsv", countries("Kz|t|KAZ|t|398"));
    write("country-names.tsv", "#% concept=city-name\n");
    write("holders/grand-vizier.tsv", holders("KZ|t|A. Example|t||t||t|from=1990"));

    assertThatIllegalArgumentException()
        .isThrownBy(this::compile)
        .withMessageContaining("countries.tsv:8:1 key <Kz>")
        .withMessageContaining("country-names.tsv:1:1 unknown concept city-name")
        .withMessageContaining("country-names.tsv:1:1 header has no licence")
        .withMessageContaining("holders/grand-vizier.tsv:1:1 no role <grand-vizier>")
        .withMessageContaining("holders/grand-vizier.tsv:8:1 unknown country <KZ>");
    assertThat(folder.resolve("out/compiled")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KZ|t|en|t|Kazakhstan|t|preferred shiny; :8:28 unknown flag shiny",
        "KZ|t|en|t|Kazakhstan|t|preferred preferred; :8:28 flag preferred twice",
        "KZ|t|en|t|Kazakhstan|t|from=2019-02-30; :8:18 no date in from=2019-02-30",
        "KZ|t|en|t|Kazakhstan|t|from=2019 to=2018-12; :8:18 to is before from",
        "KZ|t|en|t|Kazakhstan|t|last-seen=2019; :8:18 last-seen",
        "KZ|t|en|t|Kazakhstan|t|adjective; :8:18 flag adjective in a country-name",
        "KZ|t|en|t|Kazakhstan|t|no; :8:18 no without a reason",
        "KZ|t|en|t|Kazakhstan |t|preferred; :8:7 blanks around",
        "KZ|t|en|t||t|preferred; :8:7 no name",
        "KZ|t|English|t|Kazakhstan|t|preferred; :8:4 language <English>",
        "ZZ|t|en|t|Nowhere|t|preferred; :8:1 unknown country <ZZ>",
        "KZ|t|en|t|Kazakhstan|t|preferred|t|why|t|more; :8:18 too many cells",
        "|t|en|t|Kazakhstan|t|preferred; :8:1 no key"
      })
  void tells_what_is_wrong_in_a_row_and_where(String row, String problem) throws IOException {
    assertThat(problems("names.tsv", countryNames(row)))
        .anyMatch(message -> message.startsWith("names.tsv" + problem));
  }

  @Test
  void tells_a_decomposed_character() throws IOException {
    assertThat(problems("names.tsv", countryNames("KZ|t|en|t|Kaza\u0301khstan|t|preferred")))
        .containsExactly("names.tsv:8:10 not in NFC; write the composed character");
  }

  @Test
  void tells_the_same_name_in_another_case() throws IOException {
    String text =
        countryNames(
            "GB|t|en|t|UK|t|case=exact",
            "GB|t|en|t|uk|t|case=exact",
            "GB|t|en|t|Albion",
            "GB|t|en|t|ALBION");

    assertThat(problems("names.tsv", text))
        .containsExactly("names.tsv:11:1 same entry as names.tsv:10; remove one of the two");
  }

  @Test
  void one_name_may_be_valid_twice() throws IOException {
    String text =
        countryNames("GB|t|en|t|Albion|t|to=1066", "GB|t|en|t|Albion|t|from=1700 to=1800");

    assertThat(problems("names.tsv", text)).isEmpty();
  }

  @Test
  void tells_rows_out_of_order() throws IOException {
    String text =
        countryNames(
            "KZ|t|en|t|Kazakhstan",
            "KZ|t|en|t|Kazakh Republic|t|preferred",
            "KZ|t|fr|t|Kazakhstan",
            "KZ|t|en|t|Republic of Kazakhstan",
            "GB|t|en|t|United Kingdom");

    assertThat(problems("names.tsv", text))
        .hasSize(3)
        .anyMatch(message -> message.startsWith("names.tsv:9:1 preferred after another name"))
        .anyMatch(message -> message.startsWith("names.tsv:11:1 <en> again"))
        .anyMatch(message -> message.startsWith("names.tsv:12:1 <GB> after <KZ>"));
  }

  @Test
  void tells_a_name_of_two_things() throws IOException {
    String text =
        countryNames(
            "GB|t|en|t|Albion|t|ambiguous",
            "KZ|t|en|t|Albion",
            "KZ|t|en|t|Steppe",
            "KZ|t|fr|t|Steppe");
    String two = countryNames("GB|t|en|t|Steppe", "KZ|t|en|t|steppe");

    assertThat(problems("names.tsv", text)).isEmpty();
    assertThat(problems("names.tsv", two))
        .singleElement()
        .asString()
        .startsWith("names.tsv:9:7 also a name of GB in names.tsv:8; flag at least one");
  }

  @Test
  void tells_two_preferred_names_at_a_time() throws IOException {
    String text =
        countryNames(
            "GB|t|en|t|Albion|t|preferred to=1999",
            "GB|t|en|t|Britain|t|preferred from=2000",
            "KZ|t|en|t|Kazakhstan|t|preferred",
            "KZ|t|en|t|Qazaqstan|t|preferred from=2020");

    assertThat(problems("names.tsv", text))
        .singleElement()
        .asString()
        .startsWith("names.tsv:11:17 preferred beside line 10");
  }

  @Test
  void tells_overlapping_terms_of_one_office() throws IOException {
    String text =
        holders(
            "KZ|t|A. Example|t||t||t|from=2010-01-05 to=2012-03-10",
            "KZ|t|B. Example|t||t||t|from=2012-03-08 to=2013-05",
            "KZ|t|C. Example|t||t||t|from=2013-05-20");

    assertThat(problems("foreign-minister.tsv", text))
        .singleElement()
        .asString()
        .startsWith(
            "foreign-minister.tsv:9:17 overlaps the term of A. Example in line 8; end the earlier");
  }

  @ParameterizedTest
  @CsvSource({
    "foreign-minister.tsv, '', from=2010 to=2012-03-10, from=2012-03-10",
    "foreign-minister.tsv, '', from=2010 to=2012, from=2012-03-10",
    "foreign-minister.tsv, '', from=2010 collective, from=2012 collective",
    "deputy-foreign-minister.tsv, '', from=2010, from=2012",
    "minister.tsv, '', from=2010, from=2012"
  })
  void lets_terms_meet_on_a_day_or_in_a_partial_date(
      String name, String portfolio, String first, String second) throws IOException {
    String text =
        holders(
            "KZ|t|A. Example|t||t|" + portfolio + "|t|" + first,
            "KZ|t|B. Example|t||t|" + portfolio + "|t|" + second);

    assertThat(problems(name, text)).isEmpty();
  }

  @Test
  void ministers_of_one_portfolio_may_not_overlap() throws IOException {
    String text =
        holders("KZ|t|A. Example|t||t|trade|t|from=2010", "KZ|t|B. Example|t||t|trade|t|from=2012");

    assertThat(problems("minister.tsv", text)).hasSize(1);
  }

  @Test
  void a_holder_needs_a_first_day() throws IOException {
    assertThat(problems("minister.tsv", holders("KZ|t|A. Example|t||t||t|attested")))
        .singleElement()
        .asString()
        .startsWith("minister.tsv:8:17 no first day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "CGA1", "\u0001\u0002\u0003\u0004\u0005\u0006"})
  void refuses_what_is_no_compiled_gazetteer(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> TablesReader.read(new ByteArrayInputStream(bytes)));
  }

  @Test
  void refuses_a_compiled_gazetteer_that_is_cut_off() throws IOException {
    write("countries.tsv", countries("KZ|t|KAZ|t|398"));
    compile();
    byte[] bytes = Files.readAllBytes(folder.resolve("out/compiled"));

    for (int length = 0; length < bytes.length; length += 7) {
      InputStream in = new ByteArrayInputStream(bytes, 0, length);
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> TablesReader.read(in));
    }
  }
}
