package org.communique.cli.run;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.communique.cli.input.Failure;

/**
 * Counts what is done, shows it while it goes on, and sums it up. Failures are told when they
 * happen and listed at the end. Not thread-safe.
 */
public final class Tally {
  private static final int MOST_LISTED = 10_000;
  private static final long FIRST_SHOWN_MILLIS = 1000;
  private static final long SHOWN_EVERY_MILLIS = 250;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean live;
  private final long startNanos = System.nanoTime();
  private final List<Failure> failures = new ArrayList<>();
  private final Supplier<String> sums;
  private long failed;
  private long nextShown = FIRST_SHOWN_MILLIS;
  private boolean shown;

  /**
   * A tally of nothing.
   *
   * @param err where it is written
   * @param live whether progress is shown, as on a terminal
   * @param sums tells what is done so far: {@code 58 documents, 431 facts}
   */
  public Tally(PrintWriter err, boolean live, Supplier<String> sums) {
    this.err = err;
    this.live = live;
    this.sums = sums;
  }

  /** A number with its noun, in the plural where it must be. */
  public static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Shows how far it is, if it is time to. */
  public void progress() {
    long now = millis();
    if (live && now >= nextShown) {
      nextShown = now + SHOWN_EVERY_MILLIS;
      shown = true;
      err.print(ERASE_LINE + state() + " …");
      err.flush();
    }
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
    progress();
  }

  /** Tells something that a user should know, but that is no failure. */
  public void note(String text) {
    erase();
    err.println("communique: " + text);
    err.flush();
  }

  /** Whether anything failed. */
  public boolean anyFailed() {
    return failed > 0;
  }

  /** Writes the sums, and the failures once more. */
  public void sumUp() {
    erase();
    err.println(state());
    if (failed > 0) {
      err.println("failed:");
      failures.forEach(failure -> err.println("  " + failure));
      if (failed > failures.size()) {
        err.println("  and " + (failed - failures.size()) + " more, told above");
      }
    }
    err.flush();
  }

  private void erase() {
    if (shown) {
      err.print(ERASE_LINE);
      shown = false;
    }
  }

  private String state() {
    long tenths = millis() / 100;
    return sums.get() + ", " + failed + " failed, " + tenths / 10 + "." + tenths % 10 + " s";
  }

  private long millis() {
    return (System.nanoTime() - startNanos) / 1_000_000;
  }
}
