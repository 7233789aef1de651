/**
 * Typed facts from diplomatic press releases and official news.
 *
 * <p>Start at {@link org.communique.Extractor}; the number, money and date parsers in {@link
 * org.communique.normalize} can be called on their own.
 */
module org.communique.core {
  requires transitive org.jspecify;
  requires com.google.common;
  requires com.ibm.icu;
  requires org.slf4j;

  exports org.communique;
  exports org.communique.fact;
  exports org.communique.value;
  exports org.communique.normalize;
  exports org.communique.gazetteer;

  uses org.communique.gazetteer.GazetteerProvider;
}
