package org.communique.view;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.export.Source;
import org.communique.gazetteer.Gazetteer;
import org.communique.json.FactsDocument;
import org.communique.json.Json;

/**
 * One HTML page that shows documents with their facts: the text with the words of each fact marked,
 * a card for each fact, how it was derived, and over several documents a timeline and the figures
 * of trade. The page needs no network and loads nothing; a content security policy lets it run its
 * own script and style only. It is written in three parts: {@link #head}, any number of {@link
 * #document}, {@link #tail}. The same documents give the same bytes. Immutable and thread-safe.
 */
public final class ViewPage {
  private static final List<String> SCRIPTS =
      List.of("dom.js", "text.js", "cards.js", "overview.js", "page.js");
  private static final String DOCUMENTS = "{documents}\n";

  private final Json json = new Json();
  private final ViewData data;
  private final String head;
  private final String tail;

  /**
   * An empty page.
   *
   * @param gazetteer where the names of countries are from
   */
  public ViewPage(Gazetteer gazetteer) {
    data = new ViewData(new CountryNames(gazetteer));
    String style = resource("view.css");
    String script = SCRIPTS.stream().map(ViewPage::resource).collect(Collectors.joining("\n"));
    String template = resource("view.html");
    int documents = template.indexOf(DOCUMENTS);
    head =
        template
            .substring(0, documents)
            .replace("{style-hash}", hash(style))
            .replace("{script-hash}", hash(script))
            .replace("{style}", style);
    tail = template.substring(documents + DOCUMENTS.length()).replace("{script}", script);
  }

  /** The beginning of the page. */
  public String head() {
    return head;
  }

  /**
   * A document's part of the page.
   *
   * @param source the texts in which the facts were read
   * @throws IllegalArgumentException if a fact lies outside these texts
   */
  public String document(FactsDocument document, Source source) {
    String written = json.write(data.of(document, source));
    return "<script type=\"application/json\" class=\"document\">"
        + harmless(written)
        + "</script>\n";
  }

  /** The end of the page. */
  public String tail() {
    return tail;
  }

  /** Keeps whatever a text holds from ending the element that it stands in. */
  private static String harmless(String data) {
    return data.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static String hash(String content) {
    byte[] digest = Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String resource(String name) {
    try (InputStream file =
        Objects.requireNonNull(ViewPage.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
