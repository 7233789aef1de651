package org.communique.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text of an element: paragraphs a blank line apart, entries and rows a line each, white
 * space joined, what is no part of the article left out. For one element.
 */
final class TextCollector implements NodeFilter {
  private static final int LONGEST_ENTITY = 40;
  private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "br");

  private static final Set<String> CELLS = Set.of("td", "th", "tbody", "thead", "tfoot");

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "iframe",
          "svg",
          "select",
          "textarea",
          "figure",
          "video",
          "audio",
          "object");

  private static final Set<String> SKIPPED_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "menu");

  private static final Set<String> SKIPPED_CLASSES =
      Set.of(
          "share",
          "sharing",
          "social",
          "related",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "comments",
          "newsletter",
          "sidebar",
          "menu",
          "advert",
          "pagination",
          "tags");

  private final String html;
  private final @Nullable Element title;
  private final TracedText text = new TracedText();

  /**
   * Prepares to collect.
   *
   * @param html the page's source
   * @param title the headline, which is left out
   */
  TextCollector(String html, @Nullable Element title) {
    this.html = html;
    this.title = title;
  }

  TracedText collect(Element element) {
    element.filter(this);
    text.trimEnd();
    return text;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element element) {
      if (depth > 0 && (element == title || isSkipped(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (isBlock(element)) {
        lines(LINES.contains(element.normalName()) ? 1 : 2);
      } else if (CELLS.contains(element.normalName())) {
        space();
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      lines(LINES.contains(element.normalName()) ? 1 : 2);
    }
    return FilterResult.CONTINUE;
  }

  static boolean isSkipped(Element element) {
    if (SKIPPED.contains(element.normalName())
        || SKIPPED_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")) {
      return true;
    }
    boolean pageHeader =
        element.normalName().equals("header")
            && element.parent() != null
            && element.parent().normalName().equals("body");
    return pageHeader
        || element.classNames().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(
                name ->
                    SKIPPED_CLASSES.contains(name)
                        || SKIPPED_CLASSES.contains(name.substring(0, firstWord(name))));
  }

  private static int firstWord(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != '-' && name.charAt(end) != '_') {
      end++;
    }
    return end;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !CELLS.contains(element.normalName())
        || LINES.contains(element.normalName());
  }

  /** Ends the line, or the paragraph. */
  private void lines(int wanted) {
    if (text.length() == 0) {
      return;
    }
    int ends = text.lineEnds();
    if (ends == 0) {
      text.trimEnd();
    }
    for (int i = ends; i < wanted && text.length() > 0; i++) {
      text.add('\n');
    }
  }

  private void space() {
    if (text.length() > 0 && !Character.isWhitespace(text.last())) {
      text.add(' ');
    }
  }

  /** Adds the characters of a text node, each with where it stands in the source. */
  private void words(TextNode node) {
    String decoded = node.getWholeText();
    int at = node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
    int limit = node.sourceRange().isTracked() ? node.sourceRange().endPos() : 0;
    int i = 0;
    while (i < decoded.length()) {
      int length = 1;
      int end = Math.min(limit, at + 1);
      if (at < limit && html.charAt(at) == '&') {
        int entity = entityEnd(at, limit);
        String meant = Parser.unescapeEntities(html.substring(at, entity), false);
        if (decoded.startsWith(meant, i) && !meant.isEmpty()) {
          length = meant.length();
          end = entity;
        }
      } else if (at < limit && html.charAt(at) == '\r' && decoded.charAt(i) == '\n') {
        end = at + 1 < limit && html.charAt(at + 1) == '\n' ? at + 2 : at + 1;
      }
      for (int k = 0; k < length; k++) {
        character(decoded.charAt(i + k), at, end);
      }
      i += length;
      at = end;
    }
  }

  private void character(char c, int start, int end) {
    if (!Character.isWhitespace(c) && c != '\u00a0') {
      text.add(c, start, end);
    } else if (text.length() > 0 && !Character.isWhitespace(text.last())) {
      text.add(' ', start, end);
    }
  }

  /** The offset after a character reference that begins at an ampersand. */
  private int entityEnd(int at, int limit) {
    int end = at + 1;
    int most = Math.min(limit, at + LONGEST_ENTITY);
    while (end < most && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
      end++;
    }
    return end < most && html.charAt(end) == ';' ? end + 1 : end;
  }
}
