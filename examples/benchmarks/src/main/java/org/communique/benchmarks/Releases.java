package org.communique.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sample releases. */
final class Releases {
  private Releases() {}

  /**
   * The text of a sample release.
   *
   * @param name its file name without {@code .txt}
   */
  static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(Releases.class.getResourceAsStream(name + ".txt"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
