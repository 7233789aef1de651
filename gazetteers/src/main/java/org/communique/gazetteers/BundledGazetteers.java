package org.communique.gazetteers;

import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.GazetteerProvider;

/** The data of this artifact. Stateless and thread-safe. */
public final class BundledGazetteers implements GazetteerProvider {
  /** Called by the service loader. */
  public BundledGazetteers() {}

  @Override
  public void provide(Gazetteer.Builder builder) {}
}
