package org.communique.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What a page says of itself: JSON-LD, meta elements and elements with a date. Immutable. */
final class PageData {
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(date|dc\\.date|dc\\.date\\.issued|dcterms\\.(date|created|issued)|pubdate)$]",
          "[itemprop=datePublished]");

  private final Document page;
  private final List<JsonNode> linked = new ArrayList<>();

  PageData(Document page) {
    this.page = page;
    ObjectMapper mapper = new ObjectMapper();
    for (Element script : page.select("script[type=application/ld+json]")) {
      add(tree(mapper, script.data()));
    }
  }

  /** A page may hold what is no JSON; what else it says of itself still counts. */
  private static JsonNode tree(ObjectMapper mapper, String data) {
    try {
      return mapper.readTree(data);
    } catch (JsonProcessingException e) {
      return mapper.missingNode();
    }
  }

  private void add(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::add);
    } else if (node.isObject()) {
      linked.add(node);
      add(node.path("@graph"));
    }
  }

  Optional<String> headline() {
    return linked("headline").or(() -> meta("meta[property=og:title]"));
  }

  Optional<String> siteName() {
    return linked.stream()
        .map(node -> node.path("publisher").path("name").asText(""))
        .filter(name -> !name.isBlank())
        .findFirst()
        .or(() -> meta("meta[property=og:site_name]"));
  }

  /** The day of publication as it is written, in the page's own time zone. */
  Optional<LocalDate> published() {
    Optional<LocalDate> day = linked("datePublished").flatMap(PageData::day);
    for (String selector : DATES) {
      day = day.or(() -> firstDay(page.select(selector)));
    }
    return day.or(() -> firstDay(timesWithin("article")))
        .or(() -> firstDay(timesWithin("main")))
        .or(() -> firstDay(page.select("time[pubdate]")));
  }

  private static Optional<LocalDate> firstDay(List<Element> elements) {
    return elements.stream().map(PageData::value).flatMap(value -> day(value).stream()).findFirst();
  }

  /** In one pass: a selector with an ancestor climbs from each element, however deep it stands. */
  private List<Element> timesWithin(String container) {
    List<Element> times = new ArrayList<>();
    int[] open = {0};
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            open[0] += node.nameIs(container) ? 1 : 0;
            if (open[0] > 0 && node.nameIs("time") && node.hasAttr("datetime")) {
              times.add((Element) node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            open[0] -= node.nameIs(container) ? 1 : 0;
          }
        });
    return times;
  }

  Optional<Locale> language() {
    String tag = page.select("html").attr("lang").strip();
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
    return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
  }

  private Optional<String> linked(String property) {
    return linked.stream()
        .map(node -> node.path(property).asText(""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private Optional<String> meta(String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr("content").strip())
        .filter(value -> !value.isEmpty());
  }

  private static String value(Element element) {
    String content = element.attr("content");
    return content.isBlank() ? element.attr("datetime") : content;
  }

  private static Optional<LocalDate> day(String value) {
    String stripped = value.strip();
    if (stripped.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(stripped.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
