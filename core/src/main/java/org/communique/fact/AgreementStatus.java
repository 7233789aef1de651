package org.communique.fact;

import org.communique.value.Labels;

/** How far a document has come. Written in lower case with hyphens. */
public enum AgreementStatus {
  /** Signed, concluded, adopted. */
  SIGNED,
  /** Under negotiation or to be signed. */
  PLANNED,
  /** In force. */
  IN_FORCE,
  /** Only proposed. */
  PROPOSED;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static AgreementStatus parse(String text) {
    return Labels.parse(AgreementStatus.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
