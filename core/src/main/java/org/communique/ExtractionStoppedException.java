package org.communique;

/**
 * Thrown where an extraction is given up before its end: its time is over, or its thread was
 * interrupted. Nothing of it is given, so that what is given never depends on the speed of a
 * machine.
 */
public final class ExtractionStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why. */
  public ExtractionStoppedException(String reason) {
    super(reason);
  }
}
