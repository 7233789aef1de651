package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.Found;
import org.communique.fact.Initiative;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;

/** Turns names of initiatives into facts, one for each initiative. */
final class InitiativeAssembler {
  private final Reading reading;

  InitiativeAssembler(Reading reading) {
    this.reading = reading;
  }

  List<Found<Initiative>> assemble() {
    Map<String, Named> longest = new LinkedHashMap<>();
    for (Mention mention : reading.mentions) {
      if (mention instanceof Named named && named.is(Concept.INITIATIVE)) {
        longest.merge(named.name().key(), named, (a, b) -> length(b) > length(a) ? b : a);
      }
    }
    List<Found<Initiative>> found = new ArrayList<>();
    for (Named named : longest.values()) {
      Initiative fact =
          new Initiative(
              reading.tokens.string(named.from(), named.to()), java.util.Optional.empty());
      Evidence evidence =
          new Evidence(reading.layout, "initiative.name", reading.sentenceOf(named.from()));
      evidence
          .slot("name", named.from(), named.to())
          .gazetteer("initiative " + named.name().key(), named.from(), named.to());
      found.add(evidence.found(fact));
    }
    return found;
  }

  private static int length(Named named) {
    return named.to() - named.from();
  }
}
