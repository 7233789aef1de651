package org.communique.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communique.value.Party;
import org.jspecify.annotations.Nullable;

/** What the records share in handling their slots. */
final class Slots {
  private Slots() {}

  static <T> T require(@Nullable T value, String slot) {
    if (value == null) {
      throw new IllegalStateException("required slot is not set: " + slot);
    }
    return value;
  }

  static List<Party> join(List<? extends Party> some, List<? extends Party> others) {
    return ImmutableList.<Party>builder().addAll(some).addAll(others).build();
  }
}
