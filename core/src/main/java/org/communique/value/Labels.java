package org.communique.value;

import java.util.Locale;

/**
 * The written form of enum constants in the facts format: lower case with hyphens ({@code
 * HEAD_OF_STATE} is {@code head-of-state}). Stateless and thread-safe.
 */
public final class Labels {
  private Labels() {}

  /** The written form of a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant that is written so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String label) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(label)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " is written so: " + label);
  }
}
