package org.communique.gazetteer;

/** Contributes data to {@link Gazetteer#bundled()}; found by {@link java.util.ServiceLoader}. */
public interface GazetteerProvider {
  /** Adds the provider's data. Called once per {@link Gazetteer#bundled()}. */
  void provide(Gazetteer.Builder builder);
}
