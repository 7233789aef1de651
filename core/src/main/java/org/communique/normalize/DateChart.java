package org.communique.normalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a run bottom-up, from its last token to its first: every phrase that starts at a token is
 * known before the tokens to the left of it are looked at. For each start, end and category one
 * reading is kept, the first found, so that the work is bounded. Not thread-safe: made for one
 * pass.
 */
final class DateChart {
  /** A phrase: tokens {@code start} to {@code end} (exclusive), what it is and what it means. */
  record Edge(DateCategory category, int start, int end, Object value) {}

  private static final int WIDEST = 24;

  private final DateGrammar grammar;
  private final List<List<Edge>> edges = new ArrayList<>();
  private final long[] present = new long[DateRun.CAPACITY + 1];
  private DateRun run;
  private Slots slots;

  DateChart(DateGrammar grammar, DateRun run) {
    this.grammar = grammar;
    this.run = run;
    this.slots = new Slots(run);
    for (int i = 0; i <= DateRun.CAPACITY; i++) {
      edges.add(new ArrayList<>());
    }
  }

  /** Reads the run as it is now. */
  void read(DateRun next) {
    run = next;
    slots = new Slots(run);
    present[run.size()] = 0;
    edges.get(run.size()).clear();
    for (int start = run.size() - 1; start >= 0; start--) {
      edges.get(start).clear();
      present[start] = 0;
      addWords(start);
      List<Edge> here = edges.get(start);
      for (int i = 0; i < here.size(); i++) {
        extend(here.get(i));
      }
    }
  }

  /** The phrases that start at a token. */
  List<Edge> startingAt(int token) {
    return edges.get(token);
  }

  private void addWords(int start) {
    for (DateWord.Reading reading : run.readings(start)) {
      add(reading.category(), start, start + 1, reading.value());
    }
    DateWord phrase = run.word(start);
    for (int next = start + 1; phrase != null && next < run.size(); next++) {
      if (DateLexer.isJoint(run, next)) {
        continue;
      }
      DateWord word = run.word(next);
      phrase = word == null ? null : phrase.then(word);
      if (phrase != null) {
        for (DateWord.Reading reading : phrase.readings()) {
          add(reading.category(), start, next + 1, reading.value());
        }
      }
    }
  }

  private void add(DateCategory category, int start, int end, Object value) {
    List<Edge> here = edges.get(start);
    for (int i = 0; i < here.size(); i++) {
      Edge other = here.get(i);
      if (other.end() == end && other.category() == category) {
        return;
      }
    }
    here.add(new Edge(category, start, end, value));
    present[start] |= category.bit();
  }

  private void extend(Edge first) {
    for (DateGrammar.Opening opening : grammar.startingWith(first.category())) {
      DateRule rule = opening.rule();
      for (int item = 0; item < opening.item(); item++) {
        slots.set(item, null);
      }
      slots.set(opening.item(), first);
      match(rule, opening.item() + 1, first.start(), first.end());
    }
  }

  private void match(DateRule rule, int item, int start, int at) {
    if (item == rule.size()) {
      Object made = rule.make(slots);
      if (made != null) {
        add(rule.category(made), start, at, made);
      }
      return;
    }
    if (at - start < WIDEST && at < run.size() && rule.takesAny(item, present[at])) {
      List<Edge> here = edges.get(at);
      for (int i = 0; i < here.size(); i++) {
        Edge edge = here.get(i);
        if (rule.takes(item, edge.category())) {
          slots.set(item, edge);
          match(rule, item + 1, start, edge.end());
        }
      }
    }
    if (rule.isOptional(item)) {
      slots.set(item, null);
      match(rule, item + 1, start, at);
    }
  }

  /** The reading of one category over these tokens, or null. */
  @Nullable Edge find(DateCategory category, int start, int end) {
    for (Edge edge : edges.get(start)) {
      if (edge.end() == end && edge.category() == category) {
        return edge;
      }
    }
    return null;
  }
}
