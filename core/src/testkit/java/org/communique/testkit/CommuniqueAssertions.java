package org.communique.testkit;

import org.communique.Extraction;

/** The entry to the assertions on extractions. Thread-safe. */
public final class CommuniqueAssertions {
  private CommuniqueAssertions() {}

  /** Starts assertions on the facts of an extraction. */
  public static ExtractionAssert assertThat(Extraction actual) {
    return new ExtractionAssert(actual);
  }
}
