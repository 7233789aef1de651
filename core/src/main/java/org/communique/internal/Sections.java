package org.communique.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Found;
import org.communique.Mentions;
import org.communique.fact.Fact;
import org.communique.internal.text.Cuts;
import org.communique.normalize.Match;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Percentage;

/**
 * The sections of a document, one for any release and several for a text longer than {@link
 * #LONGEST}. The first one has the title and settles the document date; a fact that a section tells
 * again is left out.
 */
final class Sections {
  /** The characters of a section at most; it ends with a line or word. */
  static final int LONGEST = 100_000;

  private final Input whole;
  private final Set<Fact> known = new HashSet<>();
  private final List<Found<? extends Fact>> facts = new ArrayList<>();
  private final List<Match<DatePeriod>> dates = new ArrayList<>();
  private final List<Match<Money>> money = new ArrayList<>();
  private final List<Match<Percentage>> percentages = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<DocumentDate> date = Optional.empty();
  private int start;
  private int end = -1;

  /**
   * A part of the text to be read as a document.
   *
   * @param start where it begins in the text
   */
  record Section(Input input, int start) {}

  Sections(Input whole) {
    this.whole = whole;
  }

  boolean hasNext() {
    return end < whole.text().length();
  }

  Section next() {
    String text = whole.text();
    boolean first = end < 0;
    start = Math.max(end, 0);
    end =
        text.length() - start <= LONGEST
            ? text.length()
            : Cuts.before(text, start + LONGEST / 2, start + LONGEST);
    Input input =
        new Input(
            text.substring(start, end),
            first ? whole.title() : Optional.empty(),
            whole.published().or(() -> date.map(DocumentDate::day)),
            whole.issuer());
    return new Section(input, start);
  }

  /** Adds what the last section told. */
  void add(Result read) {
    boolean first = start == 0;
    if (first) {
      date = read.documentDate();
    }
    for (Found<? extends Fact> found : read.facts()) {
      if (known.add(found.fact()) || first) {
        facts.add(found);
      }
    }
    for (Diagnostic diagnostic : read.diagnostics()) {
      if (first || diagnostic.kind() != Diagnostic.Kind.DATE_UNKNOWN) {
        diagnostics.add(diagnostic);
      }
    }
    dates.addAll(read.mentions().dates());
    money.addAll(read.mentions().money());
    percentages.addAll(read.mentions().percentages());
  }

  Result result() {
    return new Result(
        List.copyOf(facts), new Mentions(dates, money, percentages), date, diagnostics);
  }
}
