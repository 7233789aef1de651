package org.communique.gazetteers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.GazetteerProvider;

/** The data of this artifact, as its build compiled them. Stateless and thread-safe. */
public final class BundledGazetteers implements GazetteerProvider {
  private static final String RESOURCE = "gazetteers.bin";

  /** Called by the service loader. */
  public BundledGazetteers() {}

  @Override
  public void provide(Gazetteer.Builder builder) {
    try (InputStream in = BundledGazetteers.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " beside " + getClass().getName());
      }
      builder.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
