package org.communique.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the article, in time that grows with the page, however
 * deep its elements nest. For one page.
 */
final class Article implements NodeFilter {
  private static final List<String> NAMED =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  private static final int FEWEST_CHARACTERS = 80;

  /** The length of the running text of each element so far: links count against it. */
  private final IdentityHashMap<Node, Integer> weights = new IdentityHashMap<>();

  private int links;

  private Article() {}

  /**
   * The element that is marked as the article, else the smallest one with most of the page's
   * running text.
   */
  static Element in(Document page) {
    Article article = new Article();
    page.filter(article);
    for (String selector : NAMED) {
      Element best = null;
      for (Element element : page.select(selector)) {
        int weight = article.weight(element);
        if (weight >= FEWEST_CHARACTERS && (best == null || weight > article.weight(best))) {
          best = element;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return article.densest(page.body());
  }

  private Element densest(Element body) {
    Element best = body;
    Element next = heaviestChild(body);
    while (next != null) {
      best = next;
      next = heaviestChild(best);
    }
    return best;
  }

  /** The child with more than half of the text; null if it is spread over several. */
  private @Nullable Element heaviestChild(Element element) {
    int whole = weight(element);
    for (Element child : element.children()) {
      if (child.isBlock() && 2 * weight(child) > whole) {
        return child.children().isEmpty() || child.normalName().equals("p") ? null : child;
      }
    }
    return null;
  }

  private int weight(Element element) {
    return Math.max(0, weights.getOrDefault(element, 0));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      int length = words.text().strip().length();
      add(node, links > 0 ? -length : length);
    } else if (node instanceof Element element) {
      if (TextCollector.isSkipped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += isLink(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      add(node, weights.getOrDefault(node, 0));
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  private void add(Node part, int weight) {
    Node whole = part.parent();
    if (whole != null) {
      weights.merge(whole, weight, Integer::sum);
    }
  }
}
