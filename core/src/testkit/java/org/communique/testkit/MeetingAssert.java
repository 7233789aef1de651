package org.communique.testkit;

import java.util.List;
import java.util.Optional;
import org.communique.Found;
import org.communique.fact.Meeting;
import org.communique.value.Place;

/** Assertions on meetings. Not thread-safe. */
public final class MeetingAssert extends AbstractFactAssert<MeetingAssert, Meeting> {
  MeetingAssert(List<Found<Meeting>> candidates, String text) {
    super(candidates, text, "Meeting");
  }

  /** Requires the place of that name. */
  public MeetingAssert heldIn(String place) {
    return matching(
        "held in " + place, fact -> fact.place().equals(Optional.of(Place.of(place))));
  }

  @Override
  MeetingAssert self() {
    return this;
  }
}
