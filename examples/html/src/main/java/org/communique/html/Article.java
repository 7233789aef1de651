package org.communique.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the article. Stateless and thread-safe. */
final class Article {
  private static final List<String> NAMED =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  private static final int FEWEST_CHARACTERS = 80;

  private Article() {}

  /**
   * The element that is marked as the article, else the smallest one with most of the page's
   * running text.
   */
  static Element in(Document page) {
    for (String selector : NAMED) {
      Element best = null;
      for (Element element : page.select(selector)) {
        if (weight(element) >= FEWEST_CHARACTERS
            && (best == null || weight(element) > weight(best))) {
          best = element;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return densest(page.body());
  }

  private static Element densest(Element body) {
    Element best = body;
    Element next = heaviestChild(body, weight(body));
    while (next != null) {
      best = next;
      next = heaviestChild(best, weight(best));
    }
    return best;
  }

  /** The child with more than half of the text; null if it is spread over several. */
  private static @Nullable Element heaviestChild(Element element, int whole) {
    for (Element child : element.children()) {
      if (child.isBlock() && !TextCollector.isSkipped(child) && 2 * weight(child) > whole) {
        return child.children().isEmpty() || child.normalName().equals("p") ? null : child;
      }
    }
    return null;
  }

  /** The length of the running text: links count against it. */
  private static int weight(Element element) {
    if (TextCollector.isSkipped(element)) {
      return 0;
    }
    int text = element.text().length();
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return Math.max(0, text - 2 * links);
  }
}
