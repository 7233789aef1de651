package org.communique.testkit;

import java.util.List;
import org.communique.Found;
import org.communique.fact.Fact;

/** Assertions on facts of a type without calls of its own. Not thread-safe. */
public final class FactAssert<F extends Fact> extends AbstractFactAssert<FactAssert<F>, F> {
  FactAssert(List<Found<F>> candidates, String text, String type) {
    super(candidates, text, type);
  }

  @Override
  FactAssert<F> self() {
    return this;
  }
}
