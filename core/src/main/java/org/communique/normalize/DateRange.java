package org.communique.normalize;

import java.time.LocalDate;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * From the first day of one expression to the last day of another. An end that does not say its
 * year takes it from the other one; where neither does, the second follows the first.
 */
record DateRange(DateNode from, DateNode to) implements DateNode {
  @Override
  public @Nullable DatePeriod resolve(DateFrame frame) {
    DatePeriod first;
    DatePeriod last;
    Yearly early = from.yearless();
    Yearly late = to.yearless();
    if (early != null && late == null) {
      last = to.resolve(frame);
      first = last == null || last.start().isEmpty() ? null : before(early, last);
    } else {
      first = from.resolve(frame);
      last = first == null || first.start().isEmpty() ? null : after(first, late, frame);
    }
    if (first == null || last == null) {
      return null;
    }
    boolean inOrder =
        first.start().isEmpty()
            || last.end().isEmpty()
            || !last.end().get().isBefore(first.start().get());
    return inOrder ? new DatePeriod(first.start(), last.end()) : null;
  }

  private static @Nullable DatePeriod before(Yearly early, DatePeriod last) {
    DatePeriod sameYear = early.in(last.end().or(last::start).orElseThrow().getYear());
    boolean fits =
        sameYear != null
            && last.end().isPresent()
            && !sameYear.start().orElseThrow().isAfter(last.end().get());
    return fits ? sameYear : early.last(last.start().orElseThrow());
  }

  private @Nullable DatePeriod after(DatePeriod first, @Nullable Yearly late, DateFrame frame) {
    LocalDate start = first.start().orElseThrow();
    if (late != null) {
      return late.next(start);
    }
    return to instanceof RelativeNodes.Weekday || to instanceof RelativeNodes.DayOfMonth
        ? to.resolve(frame.at(start, Direction.FUTURE))
        : to.resolve(frame);
  }

  @Override
  public DateGranularity granularity() {
    return DateGranularity.RANGE;
  }

  @Override
  public boolean isAbsolute() {
    boolean early = from.isAbsolute();
    boolean late = to.isAbsolute();
    return (early && late) || (early && to.yearless() != null) || (late && from.yearless() != null);
  }
}
