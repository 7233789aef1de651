package org.communique.internal.frame;

import java.util.List;
import java.util.Map;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.jspecify.annotations.Nullable;

/**
 * A frame in a document.
 *
 * @param frame the frame
 * @param clause the clause in which it matched
 * @param noun the phrase that triggered it, null where a verb did
 * @param arguments slot to what fills it
 * @param adjuncts the prepositional phrases that belong to the event: its dates and places stand in
 *     them
 * @param reality whether the event took place, is planned, or neither
 */
public record FrameMatch(
    Frame frame,
    Clause clause,
    @Nullable NounPhrase noun,
    Map<String, List<Argument>> arguments,
    List<PrepositionalPhrase> adjuncts,
    Reality reality) {

  /** The arguments of a slot; empty if it has none. */
  public List<Argument> get(String slot) {
    return arguments.getOrDefault(slot, List.of());
  }
}
