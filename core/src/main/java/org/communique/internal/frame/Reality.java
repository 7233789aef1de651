package org.communique.internal.frame;

/** What a text claims of an event. */
public enum Reality {
  /** It took place or is under way. */
  HELD,
  /** It is announced, agreed, scheduled or proposed. */
  PLANNED,
  /** It was cancelled, denied, or is only imagined. */
  NONE
}
