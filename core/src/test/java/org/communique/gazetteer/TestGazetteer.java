package org.communique.gazetteer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The small gazetteer of the tests. */
final class TestGazetteer {
  private TestGazetteer() {}

  static Gazetteer load() throws IOException {
    return Gazetteer.builder().read(folder()).build();
  }

  static Path folder() {
    URL file = Objects.requireNonNull(TestGazetteer.class.getResource("countries.tsv"));
    try {
      return Objects.requireNonNull(Path.of(file.toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
