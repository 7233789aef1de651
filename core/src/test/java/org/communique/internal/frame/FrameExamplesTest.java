package org.communique.internal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Derivation;
import org.communique.Extractor;
import org.communique.fact.Fact;
import org.communique.internal.FactSlots;
import org.communique.internal.SmallGazetteer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every example of every frame: what must match does so, with these slots, and what must not
 * match does not.
 */
class FrameExamplesTest {
  private final Extractor extractor = Extractor.builder().gazetteer(SmallGazetteer.build()).build();

  @TestFactory
  Stream<DynamicTest> every_example_holds() {
    return FrameFile.readAll("en").stream()
        .flatMap(frame -> frame.examples().stream().map(example -> test(frame, example)));
  }

  private DynamicTest test(Frame frame, Frame.Example example) {
    String place = frame.file() + ":" + example.line();
    return DynamicTest.dynamicTest(place + " " + frame.id(), () -> check(frame, example, place));
  }

  private void check(Frame frame, Frame.Example example, String place) {
    List<Fact> facts = facts(frame, example.text());
    if (!example.positive()) {
      assertThat(facts).as("%s: must not match: %s", place, example.text()).isEmpty();
      return;
    }
    List<Map<String, String>> slots = facts.stream().map(FactSlots::of).toList();
    assertThat(slots)
        .as("%s: must give %s: %s", place, example.slots(), example.text())
        .anyMatch(
            found ->
                example.slots().entrySet().stream()
                    .allMatch(slot -> same(slot.getValue(), found.get(slot.getKey()))));
  }

  /** The facts of the frame's type that the frame itself derived, or to which it added. */
  private List<Fact> facts(Frame frame, String text) {
    return extractor.from(text).publishedOn(LocalDate.of(2024, 5, 14)).extract().facts().stream()
        .filter(
            found -> found.fact().type().equals(frame.record()) && isFrom(found.why(), frame.id()))
        .<Fact>map(found -> found.fact())
        .toList();
  }

  private static boolean isFrom(Derivation why, String frame) {
    return why.rule().equals(frame)
        || why.steps().stream()
            .anyMatch(
                step -> step.kind() == Derivation.Step.Kind.MERGE && step.detail().contains(frame));
  }

  /** Lists compare in any order. */
  private static boolean same(String expected, String found) {
    return found != null && parts(expected).equals(parts(found));
  }

  private static Set<String> parts(String list) {
    return Arrays.stream(list.split("\\|"))
        .map(part -> FactSlots.plain(part.strip()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
