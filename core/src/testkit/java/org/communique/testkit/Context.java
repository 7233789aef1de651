package org.communique.testkit;

import java.util.List;
import org.communique.Found;
import org.communique.Span;
import org.communique.fact.Fact;

/** Facts for a failure message, each with the text around its span in brackets. */
final class Context {
  private static final int AROUND = 40;

  private Context() {}

  static String of(List<? extends Found<? extends Fact>> all, String text) {
    StringBuilder out = new StringBuilder();
    for (Found<? extends Fact> found : all) {
      out.append("\n  ").append(found.fact()).append("\n    at ").append(found.span());
      if (found.span().part() == Span.Part.TEXT) {
        out.append(": ").append(around(found.span(), text));
      }
    }
    return out.isEmpty() ? " none" : out.toString();
  }

  private static String around(Span span, String text) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    return text.substring(from, span.start())
        + "["
        + text.substring(span.start(), span.end())
        + "]"
        + text.substring(span.end(), to);
  }
}
