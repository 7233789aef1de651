package org.communique.normalize;

import java.util.ArrayList;
import java.util.List;

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

  /** Whether a phrase of a category starts at a token. */
  boolean starts(DateCategory category, int token) {
    return (present[token] & category.bit()) != 0;
  }

  private void addWords(int start) {
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
    for (DateWord.Reading reading : run.readings(start)) {
      add(reading.category(), start, start + 1, reading.value());
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
    for (DateGrammar.Opening opening : grammar.alone(first.category())) {
      fill(opening.rule(), 0, opening.first());
      slots.set(opening.first(), first);
      fill(opening.rule(), opening.first() + 1, opening.rule().size());
      make(opening.rule(), first.start(), first.end());
    }
    long followers = grammar.followers(first.category()) & present[first.end()];
    if (followers == 0) {
      return;
    }
    List<Edge> next = edges.get(first.end());
    for (int i = 0; i < next.size(); i++) {
      Edge second = next.get(i);
      if ((followers & second.category().bit()) != 0) {
        extend(first, second);
      }
    }
  }

  private void extend(Edge first, Edge second) {
    for (DateGrammar.Opening opening : grammar.startingWith(first.category(), second.category())) {
      DateRule rule = opening.rule();
      fill(rule, 0, opening.first());
      slots.set(opening.first(), first);
      fill(rule, opening.first() + 1, opening.second());
      slots.set(opening.second(), second);
      match(rule, opening.second() + 1, first.start(), second.end());
    }
  }

  /** Marks items as absent. */
  private void fill(DateRule rule, int from, int to) {
    for (int item = from; item < to && item < rule.size(); item++) {
      slots.set(item, null);
    }
  }

  private void make(DateRule rule, int start, int end) {
    Object made = rule.make(slots);
    if (made != null) {
      add(rule.category(made), start, end, made);
    }
  }

  private void match(DateRule rule, int item, int start, int at) {
    if (item == rule.size()) {
      make(rule, start, at);
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
}
