package org.communique.internal.resolve;

/**
 * Records the words of slots: those of the figure's own sentence as its words, others as what was
 * resolved.
 */
final class FigureEvidence {
  private final FigureText text;
  private final Evidence evidence;
  private final int sentence;

  FigureEvidence(FigureText text, Evidence evidence, int sentence) {
    this.text = text;
    this.evidence = evidence;
    this.sentence = sentence;
  }

  void party(String slot, PartyReference party) {
    if (party.resolved()) {
      evidence.resolved("taken to be " + party.party(), party.from(), party.to());
    }
    words(slot, party.from(), party.to());
  }

  void words(String slot, int from, int to) {
    if (text.reading.sentenceOf(from) == sentence) {
      evidence.slot(slot, from, to);
    } else {
      evidence.resolved(slot + " from another sentence", from, to);
    }
  }
}
