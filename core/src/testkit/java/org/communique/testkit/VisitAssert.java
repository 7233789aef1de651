package org.communique.testkit;

import java.util.List;
import java.util.Optional;
import org.communique.Found;
import org.communique.fact.Visit;
import org.communique.value.Place;

/** Assertions on visits. Not thread-safe. */
public final class VisitAssert extends AbstractFactAssert<VisitAssert, Visit> {
  VisitAssert(List<Found<Visit>> candidates, String text) {
    super(candidates, text, "Visit");
  }

  /** Requires the place of that name. */
  public VisitAssert heldIn(String place) {
    return matching(
        "held in " + place, fact -> fact.place().equals(Optional.of(Place.of(place))));
  }

  @Override
  VisitAssert self() {
    return this;
  }
}
