package org.communique.normalize;

import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a date expression says, before it is resolved. Trees of nodes are immutable; their depth is
 * bounded by the number of tokens of one expression.
 */
interface DateNode {
  /** The days meant, or null where there are none: {@code 29 February last year}. */
  @Nullable DatePeriod resolve(DateFrame frame);

  /** The size of the unit named. */
  DateGranularity granularity();

  /** Whether the days do not depend on the frame. */
  default boolean isAbsolute() {
    return false;
  }

  /** The part of any year that this names, if it does not say of which one. */
  default @Nullable Yearly yearless() {
    return null;
  }

  /** Days that are known from the text alone. */
  record Fixed(DatePeriod period, DateGranularity granularity) implements DateNode {
    @Override
    public DatePeriod resolve(DateFrame frame) {
      return period;
    }

    @Override
    public boolean isAbsolute() {
      return true;
    }
  }

  /** A period with one open end, or a deadline. */
  record Open(DateNode base, DateBound bound) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = base.resolve(frame);
      if (period == null || period.start().isEmpty() || period.end().isEmpty()) {
        return null;
      }
      return switch (bound) {
        case SINCE -> DatePeriod.since(period.start().get());
        case AFTER -> DatePeriod.since(period.end().get().plusDays(1));
        case UNTIL -> DatePeriod.until(period.end().get());
        case BEFORE -> DatePeriod.until(period.start().get().minusDays(1));
        case BY, NONE -> period;
      };
    }

    @Override
    public DateGranularity granularity() {
      return bound == DateBound.BY ? base.granularity() : DateGranularity.RANGE;
    }

    @Override
    public boolean isAbsolute() {
      return base.isAbsolute();
    }
  }

  /** A date that no calendar has: {@code 31 June}. */
  record Impossible(String reason) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      return null;
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.DAY;
    }
  }
}
