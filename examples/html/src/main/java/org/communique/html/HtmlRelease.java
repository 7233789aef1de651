package org.communique.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A release as it stands on a saved web page: its headline, its text and what the page says of it,
 * with the way back to the page's source. Immutable and thread-safe.
 */
public final class HtmlRelease {
  private final Optional<String> title;
  private final String text;
  private final Optional<LocalDate> published;
  private final Optional<String> siteName;
  private final Optional<Locale> language;
  private final String source;
  private final OffsetMap textOffsets;
  private final @Nullable OffsetMap titleOffsets;

  private HtmlRelease(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    PageData data = new PageData(page);
    Element article = Article.in(page);
    Element heading = heading(page, article);
    TracedText words = heading == null ? null : new TextCollector(html, null).collect(heading);
    boolean named = words != null && words.length() > 0;
    TracedText body = new TextCollector(html, named ? heading : null).collect(article);
    source = html;
    text = body.text();
    textOffsets = body.map();
    title =
        named && words != null
            ? Optional.of(words.text())
            : data.headline().or(() -> Optional.of(page.title()).filter(name -> !name.isBlank()));
    titleOffsets = named && words != null ? words.map() : null;
    published = data.published();
    siteName = data.siteName();
    language = data.language();
  }

  /** Reads a page. Never throws on any page, however broken. */
  public static HtmlRelease read(String html) {
    return new HtmlRelease(Objects.requireNonNull(html, "html"));
  }

  /**
   * Reads a page from its bytes, in the encoding that its byte order mark or a {@code meta} element
   * names, else UTF-8. Offsets into the source count in the decoded characters, without a byte
   * order mark.
   */
  public static HtmlRelease read(byte[] page) {
    try {
      Charset charset = Jsoup.parse(new ByteArrayInputStream(page), null, "").charset();
      String html = new String(page, charset);
      return read(html.startsWith("\ufeff") ? html.substring(1) : html);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be read", e);
    }
  }

  /** The first main heading in the article or right before it. */
  private static @Nullable Element heading(Document page, Element article) {
    Element inside = article.selectFirst("h1");
    List<Element> all = page.select("h1");
    return inside != null ? inside : all.size() == 1 ? all.get(0) : null;
  }

  /** The headline: the main heading, else what the page says it is. */
  public Optional<String> title() {
    return title;
  }

  /** The article's text: paragraphs are a blank line apart. */
  public String text() {
    return text;
  }

  /** The day of publication, if the page states it, as written there in its own time zone. */
  public Optional<LocalDate> published() {
    return published;
  }

  /** Whose page it is, if it says so. */
  public Optional<String> siteName() {
    return siteName;
  }

  /** The page's language, if it says so. */
  public Optional<Locale> language() {
    return language;
  }

  /** The page's source, decoded. */
  public String source() {
    return source;
  }

  /**
   * Where a span of the title or text stands in the source; empty for a title that is taken from
   * the page's data.
   *
   * @throws IndexOutOfBoundsException if the span does not lie within the text
   */
  public List<SourceRange> toSource(Span span) {
    OffsetMap map = span.part() == Span.Part.TITLE ? titleOffsets : textOffsets;
    return map == null ? List.of() : map.toSource(span.start(), span.end());
  }

  /** Reads the facts of the release, with the headline and the day that the page states. */
  public Extraction extract(Extractor extractor) {
    Extractor.Request request = extractor.from(text);
    title.ifPresent(request::title);
    published.ifPresent(request::publishedOn);
    return request.extract();
  }
}
