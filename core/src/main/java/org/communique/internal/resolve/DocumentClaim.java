package org.communique.internal.resolve;

import java.util.List;
import java.util.Optional;
import org.communique.fact.AgreementStatus;

/**
 * What the text says of a document at one place.
 *
 * @param rule the frame or rule that read it
 * @param status how far the document has come
 * @param parties between whom
 * @param date when
 * @param from first token of the words that say so
 * @param to token after them
 * @param signing whether it is said to be signed, so that less certain nouns count as documents too
 */
record DocumentClaim(
    String rule,
    AgreementStatus status,
    List<PartyReference> parties,
    Optional<EventDates.Dated> date,
    int from,
    int to,
    boolean signing) {
  /** Copies the parties. */
  public DocumentClaim {
    parties = List.copyOf(parties);
  }

  DocumentClaim withStatus(AgreementStatus other) {
    return new DocumentClaim(rule, other, parties, date, from, to, signing);
  }

  DocumentClaim withParties(List<PartyReference> others) {
    return new DocumentClaim(rule, status, others, date, from, to, signing);
  }
}
