package org.communique.normalize;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a date expression is resolved against. */
record DateFrame(
    LocalDate anchor, Direction direction, FiscalYear fiscal, @Nullable DateNode antecedent) {
  DateFrame at(LocalDate day, Direction towards) {
    return new DateFrame(day, towards, fiscal, antecedent);
  }
}
