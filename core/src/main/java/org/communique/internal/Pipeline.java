package org.communique.internal;

import java.util.List;
import java.util.Optional;
import org.communique.Mentions;
import org.communique.gazetteer.Gazetteer;

/** The stages in their order. Immutable and thread-safe. */
public final class Pipeline {
  /** Prepares the stages for a gazetteer. */
  public Pipeline(Gazetteer gazetteer) {}

  /** Reads a document. */
  public Result read(Input input) {
    return new Result(
        List.of(), new Mentions(List.of(), List.of(), List.of()), Optional.empty(), List.of());
  }
}
