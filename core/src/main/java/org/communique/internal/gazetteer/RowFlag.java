package org.communique.internal.gazetteer;

import java.util.Locale;
import java.util.Optional;

/** What the flags column can say apart from dates, with the bits of the compiled form. */
public enum RowFlag {
  /** The usual name. */
  PREFERRED(1),
  /** The official name. */
  OFFICIAL(2),
  /** A name that is no longer in use. */
  FORMER(4),
  /** Another name, an acronym. */
  ALIAS(8),
  /** Also stands for something else. */
  AMBIGUOUS(16),
  /** Only in exactly this case; written {@code case=exact}. */
  CASE_EXACT(32),
  /** Excluded on purpose; in an overlay, takes the row away. */
  NO(64),
  /** An adjective of nationality. */
  ADJECTIVE(128),
  /** A person of a nationality. */
  NOUN(256),
  /** Persons of a nationality. */
  PLURAL(512),
  /** A term whose bounds are only sightings. */
  ATTESTED(1024),
  /** A term of an office that several people hold at once. */
  COLLECTIVE(2048),
  /** A term as head of a country that is not the holder's own. */
  ABROAD(4096);

  private final int bit;

  RowFlag(int bit) {
    this.bit = bit;
  }

  /** The flag's place in a row's bits. */
  public int bit() {
    return bit;
  }

  /** Whether the flag is among the bits. */
  public boolean in(int bits) {
    return (bits & bit) != 0;
  }

  /** How the flag is written. */
  public String label() {
    return this == CASE_EXACT ? "case=exact" : name().toLowerCase(Locale.ROOT);
  }

  /** The flag that is written so. */
  static Optional<RowFlag> of(String label) {
    for (RowFlag flag : values()) {
      if (flag.label().equals(label)) {
        return Optional.of(flag);
      }
    }
    return Optional.empty();
  }
}
