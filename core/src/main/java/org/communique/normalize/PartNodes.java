package org.communique.normalize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/** Expressions that name a part of another period. */
final class PartNodes {
  private PartNodes() {}

  /** {@code June last year}, {@code the first half of the same year}. */
  record InYear(DateNode year, Yearly part) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod whole = year.resolve(frame);
      if (whole == null || whole.start().isEmpty()) {
        return null;
      }
      LocalDate start = whole.start().get();
      // A fiscal year starts within a calendar year, and its parts come after that day.
      return start.getDayOfYear() == 1 ? part.in(start.getYear()) : part.from(start);
    }

    @Override
    public DateGranularity granularity() {
      return part.granularity();
    }

    @Override
    public boolean isAbsolute() {
      return year.isAbsolute();
    }
  }

  /**
   * {@code the first eight months of 2018}, {@code the last week of May}: {@code count} units of
   * the whole, from the {@code index}th on (1 is the first, -1 the last).
   */
  record Units(DateNode whole, DateUnit unit, int index, int count) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = whole.resolve(frame);
      if (period == null || period.start().isEmpty() || period.end().isEmpty()) {
        return null;
      }
      LocalDate start = period.start().get();
      LocalDate end = period.end().get();
      if (unit == DateUnit.WEEK) {
        return week(start, end);
      }
      if (unit == DateUnit.FORTNIGHT && count == 1 && end.isBefore(start.plusDays(31))) {
        LocalDate middle = start.plusDays(15);
        return index == 1 ? DatePeriod.of(start, middle.minusDays(1)) : DatePeriod.of(middle, end);
      }
      if (unit == DateUnit.WEEKEND) {
        return weekend(start, end);
      }
      if (unit == DateUnit.TENDAYS && index == 3 && count == 1) {
        return unit.around(end);
      }
      LocalDate first = index > 0 ? unit.step(start, index - 1) : unit.step(next(end), -count);
      LocalDate last = unit.step(first, count).minusDays(1);
      return last.isAfter(end) || first.isBefore(start) ? null : DatePeriod.of(first, last);
    }

    private static LocalDate next(LocalDate day) {
      return day.plusDays(1);
    }

    /** A weekend belongs to the period in which its Saturday lies. */
    private @Nullable DatePeriod weekend(LocalDate start, LocalDate end) {
      LocalDate saturday =
          index > 0
              ? start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)).plusWeeks(index - 1L)
              : end.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      boolean within = !saturday.isAfter(end) && !saturday.isBefore(start);
      return count == 1 && within ? DatePeriod.of(saturday, saturday.plusDays(1)) : null;
    }

    /** A week belongs to the period in which its Thursday lies. */
    private @Nullable DatePeriod week(LocalDate start, LocalDate end) {
      LocalDate first =
          index > 0
              ? start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(index - 1L)
              : end.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                  .minusWeeks(count - 1L);
      LocalDate last = first.plusWeeks(count - 1L);
      return last.isAfter(end) || first.isBefore(start)
          ? null
          : new DatePeriod(DateUnit.WEEK.around(first).start(), DateUnit.WEEK.around(last).end());
    }

    @Override
    public DateGranularity granularity() {
      return count == 1 ? unit.granularity() : DateGranularity.RANGE;
    }

    @Override
    public boolean isAbsolute() {
      return whole.isAbsolute();
    }
  }

  /** {@code Friday of next week} (nth 0), {@code the first Friday of May}. */
  record WeekdayOf(DateNode whole, DayOfWeek day, int nth) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = whole.resolve(frame);
      if (period == null || period.start().isEmpty() || period.end().isEmpty()) {
        return null;
      }
      LocalDate found =
          nth < 0
              ? period.end().get().with(TemporalAdjusters.previousOrSame(day))
              : period
                  .start()
                  .get()
                  .with(TemporalAdjusters.nextOrSame(day))
                  .plusWeeks(Math.max(0, nth - 1));
      return period.contains(found) ? DatePeriod.of(found) : null;
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.DAY;
    }

    @Override
    public boolean isAbsolute() {
      return whole.isAbsolute();
    }
  }

  /** {@code the 20th of next month}. */
  record DayIn(DateNode month, int day) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = month.resolve(frame);
      if (period == null || period.start().isEmpty()) {
        return null;
      }
      LocalDate found = period.start().get().plusDays(day - 1L);
      return period.contains(found) ? DatePeriod.of(found) : null;
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.DAY;
    }

    @Override
    public boolean isAbsolute() {
      return month.isAbsolute();
    }
  }

  /** The rest of a running period: {@code the rest of the year}. */
  record Rest(DateNode whole) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = whole.resolve(frame);
      return period != null && period.contains(frame.anchor())
          ? new DatePeriod(Optional.of(frame.anchor()), period.end())
          : period;
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.RANGE;
    }
  }

  /** {@code week 10}, {@code week 3 of 2027}: weeks of ISO 8601. */
  record WeekOfYear(DateNode year, int week) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = year.resolve(frame);
      if (period == null || period.start().isEmpty()) {
        return null;
      }
      LocalDate inYear = Year.of(period.start().get().getYear()).atMonth(7).atDay(1);
      if (week < 1
          || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum()) {
        return null;
      }
      return DateUnit.WEEK.around(inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week));
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.WEEK;
    }

    @Override
    public boolean isAbsolute() {
      return year.isAbsolute();
    }
  }

  /** {@code the week of March 14}: the unit that a day lies in. */
  record UnitAround(DateUnit unit, DateNode day) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = day.resolve(frame);
      return period == null || period.start().isEmpty() ? null : unit.around(period.start().get());
    }

    @Override
    public DateGranularity granularity() {
      return unit.granularity();
    }

    @Override
    public boolean isAbsolute() {
      return day.isAbsolute();
    }
  }

  /** {@code the day after tomorrow}, and the like: the unit next to another period. */
  record NextTo(DateNode base, DateUnit unit, int offset) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = base.resolve(frame);
      return period == null || period.start().isEmpty()
          ? null
          : unit.around(unit.step(period.start().get(), offset));
    }

    @Override
    public DateGranularity granularity() {
      return unit.granularity();
    }

    @Override
    public boolean isAbsolute() {
      return base.isAbsolute();
    }
  }

  /** {@code the same year}: the calendar unit of what was mentioned before it. */
  record SameUnit(DateUnit unit) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DateNode antecedent = frame.antecedent();
      DatePeriod period = antecedent == null ? null : antecedent.resolve(frame);
      return period == null || period.start().isEmpty() ? null : unit.around(period.start().get());
    }

    @Override
    public DateGranularity granularity() {
      return unit.granularity();
    }
  }

  /** {@code the current fiscal year}. */
  record FiscalAround(int offset) implements DateNode {
    @Override
    public DatePeriod resolve(DateFrame frame) {
      return frame.fiscal().around(frame.anchor(), offset);
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.YEAR;
    }
  }

  /** {@code the year to June 2015}: a length of time up to the end of another period. */
  record EndingWith(DateNode last, RelativeNodes.Length length) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      DatePeriod period = last.resolve(frame);
      if (period == null || period.end().isEmpty()) {
        return null;
      }
      LocalDate next = period.end().get().plusDays(1);
      return DatePeriod.of(length.after(next, -1), next.minusDays(1));
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.RANGE;
    }

    @Override
    public boolean isAbsolute() {
      return last.isAbsolute();
    }
  }

  /** {@code 2013-14}, {@code FY2024}: depends on whose fiscal year it is. */
  record Fiscal(int year, boolean spanning) implements DateNode {
    @Override
    public DatePeriod resolve(DateFrame frame) {
      return spanning ? frame.fiscal().spanning(year) : frame.fiscal().named(year);
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.YEAR;
    }

    @Override
    public boolean isAbsolute() {
      return true;
    }
  }
}
