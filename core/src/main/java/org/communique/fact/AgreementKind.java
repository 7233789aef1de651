package org.communique.fact;

import org.communique.value.Labels;

/** The kinds of documents. Written in lower case with hyphens. */
public enum AgreementKind {
  /** Memorandum of understanding or cooperation. */
  MEMORANDUM,
  /** Agreement, accord, deal. */
  AGREEMENT,
  /** Treaty, convention. */
  TREATY,
  /** Protocol. */
  PROTOCOL,
  /** Joint statement or communiqué. */
  JOINT_STATEMENT,
  /** Declaration. */
  DECLARATION,
  /** Contract. */
  CONTRACT,
  /** Roadmap, action plan, programme of cooperation. */
  PLAN,
  /** Resolution. */
  RESOLUTION,
  /** Any other document. */
  OTHER;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static AgreementKind parse(String text) {
    return Labels.parse(AgreementKind.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
