/** The world facts that ship with Communiqué. */
module org.communique.gazetteers {
  requires org.communique.core;

  provides org.communique.gazetteer.GazetteerProvider with
      org.communique.gazetteers.BundledGazetteers;
}
