package org.communique.normalize;

import org.jspecify.annotations.Nullable;

/** The parts of a phrase, by their place in the pattern of a rule. */
final class Slots {
  private static final int MOST = 16;

  private final DateRun run;
  private final DateChart.@Nullable Edge[] edges = new DateChart.Edge[MOST];

  Slots(DateRun run) {
    this.run = run;
  }

  void set(int item, DateChart.@Nullable Edge edge) {
    edges[item] = edge;
  }

  private DateChart.Edge edge(int item) {
    DateChart.Edge edge = edges[item];
    if (edge == null) {
      throw new IllegalStateException("part " + item + " of the phrase is absent");
    }
    return edge;
  }

  boolean has(int item) {
    return edges[item] != null;
  }

  boolean is(int item, DateCategory category) {
    DateChart.Edge edge = edges[item];
    return edge != null && edge.category() == category;
  }

  int number(int item) {
    return (Integer) edge(item).value();
  }

  DateNode node(int item) {
    return (DateNode) edge(item).value();
  }

  DateUnit unit(int item) {
    return (DateUnit) edge(item).value();
  }

  Modifier modifier(int item) {
    return (Modifier) edge(item).value();
  }

  RelativeNodes.Length length(int item) {
    return (RelativeNodes.Length) edge(item).value();
  }

  OtherCalendar calendar(int item) {
    return (OtherCalendar) edge(item).value();
  }

  OtherNodes.Month otherMonth(int item) {
    return (OtherNodes.Month) edge(item).value();
  }

  /** Whether the part is written without a space before it. */
  boolean isGlued(int item) {
    return run.isGlued(edge(item).start());
  }

  /** Whether the part is written in letters. */
  boolean isInWords(int item) {
    return run.isInWords(edge(item).start());
  }

  /** Whether the part is two figures, the first of them 0. */
  boolean isPadded(int item) {
    int token = edge(item).start();
    return run.end(token) - run.start(token) == 2 && number(item) < 10;
  }

  /** Whether nothing of the run comes after the part. */
  boolean isLast(int item) {
    return edge(item).end() == run.size() && run.rightStart() == run.rightEnd();
  }
}
