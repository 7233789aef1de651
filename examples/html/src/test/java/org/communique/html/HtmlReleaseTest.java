package org.communique.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Found;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.fact.Meeting;
import org.communique.fact.TradeFigure;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlReleaseTest {
  private static HtmlRelease page(String name) throws IOException {
    try (InputStream file = HtmlReleaseTest.class.getResourceAsStream(name)) {
      return HtmlRelease.read(file.readAllBytes());
    }
  }

  @Test
  void takes_the_article_and_leaves_out_what_stands_around_it() throws IOException {
    assertThat(page("ministry.html").text())
        .isEqualTo(
            """
            14 May 2024

            Minister of Foreign Affairs of Portugal Ana Lima met her Norwegian counterpart Jonas Berg in Lisbon today.
            They spoke of fish & ships.

            Trade between Portugal and Norway reached $1.4 billion in 2023.""");
  }

  @Test
  void reads_what_the_page_says_of_itself() throws IOException {
    HtmlRelease release = page("ministry.html");

    assertThat(release.title()).contains("Foreign Minister Ana Lima receives Norwegian colleague");
    assertThat(release.published()).contains(LocalDate.of(2024, 5, 14));
    assertThat(release.siteName()).contains("Ministry of Foreign Affairs of Portugal");
    assertThat(release.language()).contains(Locale.ENGLISH);
  }

  @Test
  void reads_linked_data_and_passes_over_what_is_no_json() throws IOException {
    HtmlRelease release = page("agency.html");

    assertThat(release.title()).contains("Norway and Portugal sign treaty");
    assertThat(release.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(release.siteName()).contains("Northern Agency");
  }

  @Test
  void entries_and_rows_are_lines_of_their_own() throws IOException {
    assertThat(page("agency.html").text())
        .isEqualTo(
            """
            Norway and Portugal signed a treaty on extradition in Oslo on 2 May 2024.

            President Ana Lima of Portugal
            Prime Minister Jonas Berg of Norway

            Exports $5 million
            Imports $7 million""");
  }

  @Test
  void the_spans_of_facts_lead_to_their_characters_in_the_page() throws IOException {
    HtmlRelease release = page("ministry.html");
    Extraction read = release.extract(Extractor.create());

    assertThat(read.select(Meeting.class).toList()).hasSize(1);
    assertThat(read.select(TradeFigure.class).toList()).hasSize(1);
    for (Found<? extends Fact> found : read.facts()) {
      for (List<Span> spans : found.slots().values()) {
        for (Span span : spans) {
          String text = span.part() == Span.Part.TEXT ? release.text() : release.title().orElse("");
          assertThat(shown(release, span)).isEqualTo(text.substring(span.start(), span.end()));
        }
      }
    }
  }

  /** What a browser shows of the source of a span. */
  private static String shown(HtmlRelease release, Span span) {
    String html =
        release.toSource(span).stream()
            .map(range -> release.source().substring(range.start(), range.end()))
            .collect(Collectors.joining());
    return Jsoup.parse(html).body().wholeText().replaceAll("[\\s\u00a0]+", " ");
  }

  @Test
  void words_with_tags_between_them_have_several_ranges() throws IOException {
    HtmlRelease release = page("ministry.html");
    int at = release.text().indexOf("Ana Lima");

    assertThat(release.toSource(Span.of(at, at + "Ana Lima".length())))
        .extracting(range -> release.source().substring(range.start(), range.end()))
        .containsExactly("Ana&nbsp;", "Lima");
  }

  @Test
  void decodes_a_page_in_the_encoding_that_it_names() throws IOException {
    assertThat(page("cp1251.html").text()).startsWith("Министр встретился с послом Норвегии");
    assertThat(page("cp1251.html").title()).contains("Пресс-релиз");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_source() {
    byte[] page = "\ufeff<p>Ana Lima of Portugal spoke.".getBytes(StandardCharsets.UTF_8);

    assertThat(HtmlRelease.read(page).source()).startsWith("<p>");
  }

  @Test
  void an_empty_page_has_no_text() {
    assertThat(HtmlRelease.read("").text()).isEmpty();
    assertThat(HtmlRelease.read("").title()).isEmpty();
    assertThat(HtmlRelease.read("<html><body><p></p></body>").text()).isEmpty();
  }

  @Test
  void reads_a_page_whose_elements_nest_without_end() {
    String words = "Minister Ana Lima of Portugal met Minister Jonas Berg of Norway in Lisbon. ";
    String opened = "<main>" + "<div><time datetime='x'>".repeat(20_000) + "<p>";

    assertThat(HtmlRelease.read(opened + words.repeat(3)).text())
        .isEqualTo(words.repeat(3).strip());
  }

  @Test
  void the_article_is_what_has_most_text_that_is_no_link() {
    String link = "<li><a href='/'>Foreign Minister speaks at the opening of a new school</a></li>";
    String page =
        "<div><ul>"
            + link.repeat(9)
            + "</ul></div><div><p>Ministers met.</p><p>All agreed.</p></div>";

    assertThat(HtmlRelease.read(page).text()).isEqualTo("Ministers met.\n\nAll agreed.");
  }

  @Property(tries = 300)
  void any_page_can_be_read_and_every_character_of_its_text_traced(
      @ForAll @Size(max = 40) List<Piece> pieces) {
    String html = pieces.stream().map(piece -> piece.html).collect(Collectors.joining());
    HtmlRelease release = HtmlRelease.read(html);

    for (int i = 0; i < release.text().length(); i++) {
      for (SourceRange range : release.toSource(Span.of(i, i + 1))) {
        assertThat(range.start()).isBetween(0, html.length());
        assertThat(range.end()).isBetween(range.start(), html.length());
      }
    }
  }

  /** What broken pages are made of. */
  enum Piece {
    P("<p>"),
    P_END("</p>"),
    DIV("<div class='x"),
    TABLE("<table><td>"),
    LIST("<ul><li>a<li>"),
    NAME("Ana &Eacute;lan"),
    ENTITY("&am"),
    LONG_ENTITY("&CounterClockwiseContourIntegral;"),
    NUMERIC("&#x1F682;&#0;&#xD800;"),
    COMMENT("<!-- "),
    CDATA("<![CDATA["),
    SCRIPT("<script>"),
    END("</"),
    RETURNS("\r\n\r"),
    NUL("\u0000"),
    SURROGATE("\ud83d"),
    LESS("<"),
    QUOTE("'>\"");

    private final String html;

    Piece(String html) {
      this.html = html;
    }
  }
}
