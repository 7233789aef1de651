package org.communique.cli.run;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.communique.cli.input.Failure;

/**
 * Counts what is done, shows it while it goes on, and sums it up. Failures are told when they
 * happen and listed at the end. Not thread-safe.
 */
public final class Tally {
  private static final int MOST_LISTED = 100;
  private static final long FIRST_SHOWN_MILLIS = 1000;
  private static final long SHOWN_EVERY_MILLIS = 250;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean live;
  private final long startNanos = System.nanoTime();
  private final List<Failure> failures = new ArrayList<>();
  private long documents;
  private long facts;
  private long failed;
  private long nextShown = FIRST_SHOWN_MILLIS;
  private boolean shown;

  /**
   * A tally of nothing.
   *
   * @param err where it is written
   * @param live whether progress is shown, as on a terminal
   */
  public Tally(PrintWriter err, boolean live) {
    this.err = err;
    this.live = live;
  }

  /** Counts a document with its facts. */
  public void document(int factCount) {
    documents++;
    facts += factCount;
    show();
  }

  /** Tells and counts a failure. */
  public void failure(Failure failure) {
    failed++;
    if (failures.size() < MOST_LISTED) {
      failures.add(failure);
    }
    erase();
    err.println("communique: " + failure);
    err.flush();
    show();
  }

  /** Whether anything failed. */
  public boolean anyFailed() {
    return failed > 0;
  }

  /** Writes the sums, and the failures once more where there was more to see than one. */
  public void sumUp() {
    erase();
    err.println(sums() + ", " + seconds() + " s");
    if (failed > 0 && documents + failed > 1) {
      err.println("failed:");
      failures.forEach(failure -> err.println("  " + failure));
      if (failed > failures.size()) {
        err.println("  and " + (failed - failures.size()) + " more, told above");
      }
    }
    err.flush();
  }

  private void show() {
    long now = millis();
    if (live && now >= nextShown) {
      nextShown = now + SHOWN_EVERY_MILLIS;
      shown = true;
      err.print(ERASE_LINE + sums() + ", " + seconds() + " s …");
      err.flush();
    }
  }

  private void erase() {
    if (shown) {
      err.print(ERASE_LINE);
      shown = false;
    }
  }

  private String sums() {
    return counted(documents, "document")
        + ", "
        + counted(facts, "fact")
        + ", "
        + failed
        + " failed";
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String seconds() {
    long tenths = millis() / 100;
    return tenths / 10 + "." + tenths % 10;
  }

  private long millis() {
    return (System.nanoTime() - startNanos) / 1_000_000;
  }
}
