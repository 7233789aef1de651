package org.communique;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.communique.gazetteer.Gazetteer;

/** The releases of our own writing that single tests read, and an extractor for them. */
final class Releases {
  /** Knows the countries and cities of the releases, and no person. */
  static final Extractor EXTRACTOR = Extractor.builder().gazetteer(gazetteer()).build();

  private Releases() {}

  static String text(String file) {
    try (InputStream in = Releases.class.getResourceAsStream("releases/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Gazetteer gazetteer() {
    URL file = Objects.requireNonNull(Releases.class.getResource("releases/gazetteer/cities.tsv"));
    try {
      return Gazetteer.builder().read(Path.of(file.toURI()).getParent()).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
