package org.communique.cli.normalize;

import java.util.List;
import org.communique.normalize.Direction;

/** Answers normalizer cases and counts what was found. Not thread-safe. */
public final class CaseAnswers {
  private final CaseFormat format = new CaseFormat();
  private final Finder finder;
  private long cases;
  private long found;

  /** Answers cases; dates without a year are looked for in that direction from the case's day. */
  public CaseAnswers(Direction direction) {
    this.finder = new Finder(direction);
  }

  /**
   * The answer to a line, without the line end.
   *
   * @throws IllegalArgumentException if the line is no case, or there is no parser for its
   *     language; the message says which
   */
  public String answer(String line) {
    Case one = format.read(line);
    List<Find> finds = finder.find(one);
    cases++;
    found += finds.size();
    return format.write(one.id(), finds);
  }

  /** How many cases were answered. */
  public long cases() {
    return cases;
  }

  /** How many expressions were found. */
  public long found() {
    return found;
  }
}
