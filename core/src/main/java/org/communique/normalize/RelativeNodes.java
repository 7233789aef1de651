package org.communique.normalize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/** Expressions that are counted from the anchor. */
final class RelativeNodes {
  private RelativeNodes() {}

  /** {@code this week} (0), {@code last year} (-1), {@code tomorrow} (1). */
  record Shifted(DateUnit unit, int offset) implements DateNode {
    @Override
    public DatePeriod resolve(DateFrame frame) {
      return unit.around(unit.step(unit == DateUnit.DAY ? frame.anchor() : first(frame), offset));
    }

    private LocalDate first(DateFrame frame) {
      return unit.around(frame.anchor()).start().orElseThrow();
    }

    @Override
    public DateGranularity granularity() {
      return unit.granularity();
    }
  }

  /** How a weekday, month or date is picked by {@code last}, {@code next} and the like. */
  enum Pick {
    /** By the direction of the frame. */
    ANY,
    /** The one in the unit of the anchor: {@code this Friday} is the one of this week. */
    THIS,
    /** The last one before the anchor. */
    LAST,
    /** The one in the unit after that of the anchor: {@code next Friday} is one of next week. */
    NEXT,
    /** The first one after the anchor. */
    COMING
  }

  /** {@code Tuesday}, {@code last Friday}. */
  record Weekday(DayOfWeek day, Pick pick) implements DateNode {
    @Override
    public DatePeriod resolve(DateFrame frame) {
      LocalDate anchor = frame.anchor();
      LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate found =
          switch (pick) {
            case ANY -> towards(anchor, frame.direction());
            case THIS -> monday.with(TemporalAdjusters.nextOrSame(day));
            case LAST -> anchor.with(TemporalAdjusters.previous(day));
            case NEXT -> monday.plusDays(7).with(TemporalAdjusters.nextOrSame(day));
            case COMING -> anchor.with(TemporalAdjusters.next(day));
          };
      return DatePeriod.of(found);
    }

    private LocalDate towards(LocalDate anchor, Direction direction) {
      LocalDate before = anchor.with(TemporalAdjusters.previousOrSame(day));
      LocalDate after = anchor.with(TemporalAdjusters.nextOrSame(day));
      boolean later =
          direction == Direction.FUTURE
              || (direction == Direction.NEAREST
                  && after.toEpochDay() - anchor.toEpochDay()
                      < anchor.toEpochDay() - before.toEpochDay());
      return later ? after : before;
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.DAY;
    }
  }

  /** {@code last October}, {@code this summer}, {@code next 6 April}. */
  record Picked(Yearly part, Pick pick) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      LocalDate anchor = frame.anchor();
      return switch (pick) {
        case ANY -> part.resolve(frame);
        case THIS -> part.in(anchor.getYear());
        case LAST -> last(anchor);
        case NEXT, COMING -> part.from(anchor.plusDays(1));
      };
    }

    private @Nullable DatePeriod last(LocalDate anchor) {
      DatePeriod found = part.last(anchor);
      if (found != null && found.contains(anchor)) {
        found = part.last(found.start().orElseThrow().minusDays(1));
      }
      return found;
    }

    @Override
    public DateGranularity granularity() {
      return part.granularity();
    }
  }

  /** A length of time in calendar units. */
  record Length(int months, int days, DateUnit smallest) {
    static Length of(DateUnit unit, int count) {
      LocalDate zero = LocalDate.of(2000, 1, 1);
      LocalDate moved = unit.step(zero, count);
      boolean byMonths = unit.compareTo(DateUnit.MONTH) >= 0;
      int months = byMonths ? (moved.getYear() - 2000) * 12 + moved.getMonthValue() - 1 : 0;
      return new Length(
          months, byMonths ? 0 : (int) (moved.toEpochDay() - zero.toEpochDay()), unit);
    }

    Length plus(Length other) {
      DateUnit least = smallest.compareTo(other.smallest) < 0 ? smallest : other.smallest;
      return new Length(months + other.months, days + other.days, least);
    }

    LocalDate after(LocalDate day, int sign) {
      return day.plusMonths((long) sign * months).plusDays((long) sign * days);
    }
  }

  /** {@code two weeks ago}, {@code in three days}, {@code 3 days after Tuesday}. */
  record Moved(@Nullable DateNode base, Length length, int sign) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      if (base == null) {
        return DatePeriod.of(length.after(frame.anchor(), sign));
      }
      DatePeriod from = base.resolve(frame);
      if (from == null || from.start().isEmpty() || from.end().isEmpty()) {
        return null;
      }
      return DatePeriod.of(length.after(from.start().get(), sign));
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.DAY;
    }

    @Override
    public boolean isAbsolute() {
      return base != null && base.isAbsolute();
    }
  }

  /**
   * {@code the last 3 days}, {@code the next two quarters}, {@code within 5 days}: a stretch that
   * ends or starts at the anchor.
   */
  record Rolling(Length length, int count, boolean ahead, boolean withAnchor) implements DateNode {
    @Override
    public DatePeriod resolve(DateFrame frame) {
      LocalDate anchor = frame.anchor();
      if (length.smallest().isAligned() && !withAnchor) {
        DateUnit unit = length.smallest();
        LocalDate first = unit.around(anchor).start().orElseThrow();
        DatePeriod a = unit.around(unit.step(first, ahead ? 1 : -count));
        DatePeriod b = unit.around(unit.step(first, ahead ? count : -1));
        return new DatePeriod(a.start(), b.end());
      }
      if (ahead) {
        LocalDate first = withAnchor ? anchor : anchor.plusDays(1);
        return DatePeriod.of(first, length.after(first, 1).minusDays(1));
      }
      return DatePeriod.of(length.after(anchor, -1), anchor.minusDays(1));
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.RANGE;
    }
  }

  /** {@code 3 days starting from next Monday}. */
  record Span(DateNode base, Length length) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod from = base.resolve(frame);
      if (from == null || from.start().isEmpty()) {
        return null;
      }
      LocalDate first = from.start().get();
      return DatePeriod.of(first, length.after(first, 1).minusDays(1));
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.RANGE;
    }

    @Override
    public boolean isAbsolute() {
      return base.isAbsolute();
    }
  }

  /** {@code the week}, {@code the year}: the one of the anchor, unless it is meant in general. */
  record Article(DateUnit unit) implements DateNode {
    @Override
    public DatePeriod resolve(DateFrame frame) {
      return unit.around(frame.anchor());
    }

    @Override
    public DateGranularity granularity() {
      return unit.granularity();
    }
  }

  /** {@code Thursday the 21st}, {@code the 15th}: the nearest month that fits, by direction. */
  record DayOfMonth(int day, @Nullable DayOfWeek weekday) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      LocalDate month = frame.anchor().withDayOfMonth(1);
      int[] order =
          switch (frame.direction()) {
            case PAST -> new int[] {0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12};
            case FUTURE -> new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
            case NEAREST -> new int[] {0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6};
          };
      for (int offset : order) {
        LocalDate first = month.plusMonths(offset);
        if (day <= first.lengthOfMonth()) {
          LocalDate found = first.withDayOfMonth(day);
          if (weekday == null || found.getDayOfWeek() == weekday) {
            return DatePeriod.of(found);
          }
        }
      }
      return null;
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.DAY;
    }
  }
}
