package org.communique;

import java.time.Duration;
import java.util.Optional;
import org.communique.internal.text.Watch;

/** Ends an extraction whose time is over or whose thread is interrupted. For one extraction. */
final class Deadline implements Watch {
  private final long begin = System.nanoTime();
  private final Optional<Duration> most;

  Deadline(Optional<Duration> most) {
    this.most = most;
  }

  /** The thread stays marked as interrupted. */
  @Override
  public void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new ExtractionStoppedException("the thread that reads was interrupted");
    }
    most.ifPresent(this::check);
  }

  private void check(Duration time) {
    if (Duration.ofNanos(System.nanoTime() - begin).compareTo(time) > 0) {
      throw new ExtractionStoppedException("the document was not read within " + time);
    }
  }
}
