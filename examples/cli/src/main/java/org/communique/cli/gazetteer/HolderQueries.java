package org.communique.cli.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.communique.gazetteer.Answer;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Term;

/** Answers {@link HolderQuery queries} and counts the answers. Not thread-safe. */
public final class HolderQueries {
  private final Gazetteer gazetteer;
  private final boolean lastKnown;
  private long known;
  private long afterHorizon;
  private long none;

  /**
   * Answers queries.
   *
   * @param gazetteer who is asked
   * @param lastKnown whether a day after the data's horizon gets the holder last known
   */
  public HolderQueries(Gazetteer gazetteer, boolean lastKnown) {
    this.gazetteer = gazetteer;
    this.lastKnown = lastKnown;
  }

  /**
   * The names of who held the office, spelling variants included, with {@code |} between; empty
   * where nobody is known.
   *
   * @throws IllegalArgumentException if the line is no query; the message says why
   */
  public String names(String line) {
    return names(HolderQuery.parse(line).ask(gazetteer));
  }

  /** How many queries had which answer. */
  public String sums() {
    return known
        + " known, "
        + afterHorizon
        + " after the horizon of the data, "
        + none
        + " with nobody known";
  }

  private String names(Answer<Term> answer) {
    switch (answer.status()) {
      case KNOWN -> known++;
      case AFTER_HORIZON -> afterHorizon++;
      case NONE -> none++;
    }
    if (!answer.isKnown() && !lastKnown) {
      return "";
    }
    Set<String> names = new LinkedHashSet<>();
    for (Term term : answer.values()) {
      names.add(term.person().name());
      names.addAll(term.variants());
    }
    return String.join("|", names);
  }
}
