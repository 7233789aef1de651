package org.communique;

/** How surely a fact was derived; the order is from most to least certain. */
public enum Leniency {
  /** Every key slot was read in the clause that states the fact. */
  CERTAIN,
  /**
   * A key slot comes from the document as a whole: an issuer, an antecedent, the sentence before.
   */
  LIKELY,
  /** A reading that the text allows but does not force; left out unless it is asked for. */
  LATENT
}
