package org.communique.internal.icu;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.Optional;

/** The names that Unicode CLDR has for countries in a language. Immutable and thread-safe. */
public final class RegionNames {
  private final LocaleDisplayNames names;

  private RegionNames(LocaleDisplayNames names) {
    this.names = names;
  }

  /**
   * The names in a language.
   *
   * @param language BCP 47
   */
  public static RegionNames in(String language) {
    return new RegionNames(LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language)));
  }

  /**
   * The name of a country as it stands alone; empty if there is none.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public Optional<String> of(String country) {
    return Optional.ofNullable(names.regionDisplayName(country))
        .filter(name -> !name.equals(country));
  }

  /** The version of ICU4J, and with it of the names. */
  public static String version() {
    return VersionInfo.ICU_VERSION.toString();
  }
}
