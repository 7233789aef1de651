package org.communique.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Leniency;
import org.communique.export.Source;
import org.communique.gazetteer.Gazetteer;
import org.communique.json.FactsDocument;
import org.communique.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ViewPageTest {
  private static final String TEXT =
      "President Ana Lima of Portugal met Prime Minister Jonas Berg of Norway in Oslo on 3 May.";

  private static final String SVG = "http://www.w3.org/2000/svg";

  private static Extractor extractor;
  private static ViewPage page;

  @BeforeAll
  static void load() {
    extractor = Extractor.create();
    page = new ViewPage(extractor.gazetteer());
  }

  @Test
  void holds_the_characters_of_every_slot() {
    JsonNode meeting = fact(data(document("a", TEXT)), "meeting");

    assertThat(meeting.at("/slots/place").textValue()).isEqualTo("Oslo");
    JsonNode place = meeting.at("/words/place/0");
    assertThat(TEXT.substring(place.get(1).intValue(), place.get(2).intValue())).isEqualTo("Oslo");
    assertThat(meeting.get("days"))
        .extracting(JsonNode::textValue)
        .containsExactly("2024-05-03", "2024-05-03");
  }

  @Test
  void no_text_can_end_the_element_that_holds_it() {
    String text = TEXT + " </script><script>alert(1)</script> <!-- \u2028";

    String written = document("a", text);

    assertThat(written.indexOf("</script>")).isEqualTo(written.length() - "</script>\n".length());
    assertThat(written).doesNotContain("<!--", "\u2028");
    assertThat(data(written).get("text").textValue()).isEqualTo(text);
  }

  @Test
  void says_each_fact_as_people_do_and_keeps_its_exact_slots() {
    JsonNode figure =
        fact(
            data(document("a", "Trade between Portugal and Norway reached $1.4 billion in 2023.")),
            "trade-figure");

    assertThat(figure.get("title").textValue())
        .isEqualTo("turnover USD 1\u202f400\u202f000\u202f000");
    assertThat(figure.get("note").textValue()).isEqualTo("Portugal and Norway · 2023");
    assertThat(figure.at("/slots/amount").textValue()).isEqualTo("USD 1400000000");
    assertThat(figure.at("/figure/amount").textValue()).isEqualTo("1400000000");
  }

  @Test
  void tells_how_a_fact_was_derived() {
    JsonNode meeting = fact(data(document("a", TEXT)), "meeting");

    assertThat(meeting.get("rule").textValue()).startsWith("meeting.");
    assertThat(meeting.get("level").textValue()).isEqualTo("certain");
    assertThat(meeting.get("steps"))
        .anySatisfy(
            step -> {
              assertThat(step.get("kind").textValue()).isEqualTo("gazetteer");
              assertThat(step.get("detail").textValue()).contains("NO:oslo");
            });
  }

  @Test
  void tells_what_was_seen_but_led_to_no_fact() {
    String text = "The museum opened on 3 May.";

    assertThat(data(document("a", text)).get("remarks"))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.get("kind").textValue()).isEqualTo("leftover");
              assertThat(text.substring(remark.at("/span/1").asInt(), remark.at("/span/2").asInt()))
                  .isEqualTo("3 May");
            });
  }

  @Test
  void an_open_period_is_drawn_at_its_only_day() {
    String text = "Since 2012 Portuguese investment in Norway has totalled €40 million.";

    assertThat(fact(data(document("a", text)), "investment-figure").get("days"))
        .extracting(JsonNode::textValue)
        .containsExactly("2012-01-01", "2012-01-01");
  }

  @Test
  void the_policy_allows_its_own_script_and_style_and_nothing_else() {
    String head = page.head();
    String script = between(page.tail(), "<script>", "</script>");
    String style = between(head, "<style>", "</style>");

    assertThat(between(head, "Content-Security-Policy\" content=\"", "\""))
        .isEqualTo(
            "default-src 'none'; style-src '"
                + hash(style)
                + "'; script-src '"
                + hash(script)
                + "'; base-uri 'none'; form-action 'none'");
    assertThat((head + page.tail()).replace(SVG, ""))
        .doesNotContain("http://", "https://", "src=", "@import", "url(");
  }

  @Test
  void the_same_document_gives_the_same_bytes() {
    assertThat(document("a", TEXT)).isEqualTo(document("a", TEXT));
    ViewPage other = new ViewPage(Gazetteer.bundled());
    assertThat(page.head() + page.tail()).isEqualTo(other.head() + other.tail());
  }

  @Test
  void refuses_the_text_of_another_document() {
    Extraction read = extractor.from(TEXT).extract();
    FactsDocument facts = FactsDocument.of("a", read, Leniency.LIKELY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> page.document(facts, new Source(Optional.empty(), "Other.")))
        .withMessageContaining("another document");
  }

  private String document(String id, String text) {
    Extraction read = extractor.from(text).publishedOn(LocalDate.of(2024, 5, 14)).extract();
    return page.document(
        FactsDocument.of(id, read, Leniency.LIKELY), new Source(Optional.empty(), text));
  }

  private static JsonNode data(String written) {
    return new Json().read(between(written, ">", "</script>"));
  }

  private static JsonNode fact(JsonNode document, String type) {
    for (JsonNode fact : document.get("facts")) {
      if (fact.get("type").textValue().equals(type)) {
        return fact;
      }
    }
    throw new AssertionError("no " + type + " in " + document);
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }

  private static String hash(String content) {
    byte[] digest = Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
