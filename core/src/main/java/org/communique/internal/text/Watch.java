package org.communique.internal.text;

/** What may end an extraction before its end; asked about once a sentence. */
@FunctionalInterface
public interface Watch {
  /** Goes on, or throws to end the extraction. */
  void check();
}
