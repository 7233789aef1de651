package org.communique.internal.number;

import java.math.BigDecimal;

/**
 * The parts that a number under construction is the sum of, largest first. What is added must be
 * smaller than the floor of the part before it: after {@code twenty} comes less than ten.
 */
final class Parts {
  private static final int MOST = 24;

  private final BigDecimal[] values = new BigDecimal[MOST];
  private final BigDecimal[] floors = new BigDecimal[MOST];
  private final boolean[] joined = new boolean[MOST];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean isFull() {
    return size == MOST;
  }

  int size() {
    return size;
  }

  /** Adds a part; {@code isJoined} if a linking word stood before it that may open a fraction. */
  void push(BigDecimal value, BigDecimal floor, boolean isJoined) {
    values[size] = value;
    floors[size] = floor;
    joined[size] = isJoined;
    size++;
  }

  BigDecimal last() {
    return values[size - 1];
  }

  BigDecimal floor() {
    return floors[size - 1];
  }

  /** Puts another part in the place of the last. */
  void replaceLast(BigDecimal value, BigDecimal floor) {
    values[size - 1] = value;
    floors[size - 1] = floor;
  }

  /** Takes off the last part. */
  BigDecimal pop() {
    size--;
    return values[size];
  }

  /** Takes off the parts from an index on that are smaller than a multiplier; their sum. */
  BigDecimal popBelow(BigDecimal multiplier, int from) {
    BigDecimal sum = BigDecimal.ZERO;
    while (size > from && values[size - 1].compareTo(multiplier) < 0) {
      sum = sum.add(pop());
    }
    return sum;
  }

  /** The index of the last joined part, or -1. */
  int lastJoined() {
    for (int i = size - 1; i > 0; i--) {
      if (joined[i]) {
        return i;
      }
    }
    return -1;
  }

  /** The sum of the parts from an index on. */
  BigDecimal sumFrom(int index) {
    if (size == index + 1) {
      return values[index];
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = index; i < size; i++) {
      sum = sum.add(values[i]);
    }
    return sum;
  }

  /** Drops the parts from an index on. */
  void truncate(int index) {
    size = index;
  }
}
