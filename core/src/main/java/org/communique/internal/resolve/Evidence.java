package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.Derivation;
import org.communique.Derivation.Step;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Span;
import org.communique.fact.Fact;

/** Collects where and how a fact was read. */
final class Evidence {
  private final Layout layout;
  private final String rule;
  private final int sentence;
  private final Map<String, List<Span>> slots = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private Leniency level = Leniency.CERTAIN;
  private int from = Integer.MAX_VALUE;
  private int to;

  Evidence(Layout layout, String rule, int sentence) {
    this.layout = layout;
    this.rule = rule;
    this.sentence = sentence;
  }

  Evidence slot(String name, int fromToken, int toToken) {
    slots.computeIfAbsent(name, s -> new ArrayList<>()).add(layout.span(fromToken, toToken));
    for (int i = fromToken; i < toToken; i++) {
      layout
          .row(i)
          .ifPresent(
              row ->
                  gazetteer(
                      row.concept() + " " + row.key() + ": " + row.text(), row.from(), row.to()));
    }
    return words(fromToken, toToken);
  }

  /** Widens the words that state the fact; what stands in another sentence only adds to it. */
  Evidence words(int fromToken, int toToken) {
    if (layout.isIn(sentence, fromToken)) {
      from = Math.min(from, fromToken);
      to = Math.max(to, toToken);
    }
    return this;
  }

  Evidence resolved(String detail, int fromToken, int toToken) {
    steps.add(new Step(Step.Kind.RESOLUTION, detail, layout.span(fromToken, toToken)));
    atMost(Leniency.LIKELY);
    return this;
  }

  Evidence gazetteer(String detail, int fromToken, int toToken) {
    steps.add(new Step(Step.Kind.GAZETTEER, detail, layout.span(fromToken, toToken)));
    return this;
  }

  /** Lowers the level to this one if it is higher. */
  Evidence atMost(Leniency most) {
    if (level.compareTo(most) < 0) {
      level = most;
    }
    return this;
  }

  int sentence() {
    return sentence;
  }

  /** Where the words that state the fact begin. */
  int from() {
    return from;
  }

  <F extends Fact> Found<F> found(F fact) {
    Span whole = layout.sentence(sentence);
    Span span = to == 0 ? whole : layout.spanWithin(from, to, whole);
    return new Found<>(
        fact, span, slots, level, new Derivation(rule, whole, steps.stream().distinct().toList()));
  }
}
