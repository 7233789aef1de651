package org.communique.fact;

import org.communique.value.Labels;

/** As what a country belongs to an organization. Written in lower case with hyphens. */
public enum MembershipRole {
  /** Member. */
  MEMBER,
  /** Elected, non-permanent member. */
  NON_PERMANENT_MEMBER,
  /** Observer. */
  OBSERVER,
  /** Chair or presidency. */
  CHAIR,
  /** Partner, associate. */
  PARTNER;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static MembershipRole parse(String text) {
    return Labels.parse(MembershipRole.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
