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
      if (isWritten(constant.name(), label)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " is written so: " + label);
  }

  /** Whether {@link #of} writes the constant so; makes no string. */
  private static boolean isWritten(String name, String label) {
    if (name.length() != label.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (label.charAt(i) != (c == '_' ? '-' : Character.toLowerCase(c))) {
        return false;
      }
    }
    return true;
  }
}
