package org.communique.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the gazetteer says to a question about a day. Immutable and thread-safe if its values are.
 *
 * @param <T> what was asked for
 * @param status whether the values are known to hold on the day
 * @param values for {@link Status#KNOWN} what held on the day, the newest last; for {@link
 *     Status#AFTER_HORIZON} what held when the data were last kept, if anything did; for {@link
 *     Status#NONE} empty
 * @param horizon the last day that the data tell of; absent where they do not age
 */
public record Answer<T>(Status status, List<T> values, Optional<LocalDate> horizon) {

  /** How much is known. */
  public enum Status {
    /** The values hold on the day. */
    KNOWN,
    /** The day lies after the data's horizon: the values may have changed. */
    AFTER_HORIZON,
    /** The data have nothing for that day. */
    NONE
  }

  /** Copies the values. */
  public Answer {
    values = List.copyOf(values);
  }

  /** Whether the values hold on the day. */
  public boolean isKnown() {
    return status == Status.KNOWN;
  }

  /** The newest value that holds on the day; empty if that is not known. */
  public Optional<T> known() {
    return isKnown() ? Optional.of(values.get(values.size() - 1)) : Optional.empty();
  }
}
