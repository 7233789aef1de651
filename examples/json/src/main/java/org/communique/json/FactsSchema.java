package org.communique.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of the lines that {@link FactsFormat} writes; it lies in the jar as
 * {@code org/communique/json/facts.schema.json}. Stateless and thread-safe.
 */
public final class FactsSchema {
  private static final String RESOURCE = "facts.schema.json";

  private FactsSchema() {}

  /** The schema, a JSON text. */
  public static String text() {
    try (InputStream schema = FactsSchema.class.getResourceAsStream(RESOURCE)) {
      if (schema == null) {
        throw new IllegalStateException("no " + RESOURCE + " beside " + FactsSchema.class);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
