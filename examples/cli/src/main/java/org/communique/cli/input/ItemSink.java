package org.communique.cli.input;

import java.io.IOException;

/** Takes what was read, in order. */
@FunctionalInterface
public interface ItemSink {
  /**
   * Takes one item.
   *
   * @throws IOException if it could not be passed on
   */
  void accept(Item item) throws IOException;
}
