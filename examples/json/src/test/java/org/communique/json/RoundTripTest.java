package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Leniency;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole documents, written and read back: the golden corpus and the sample releases. */
class RoundTripTest {
  private static final Path GOLDEN =
      Path.of("../../core/src/test/resources/org/communique/golden/docs.jsonl");
  private static final Path SAMPLES = Path.of("../releases");

  private final Extractor extractor = Extractor.create();
  private final FactsFormat format = new FactsFormat();

  @TestFactory
  Stream<DynamicTest> golden_documents_are_read_back_equal_and_fit_the_schema() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(GOLDEN)) {
      SlotReader slots = new SlotReader(new Json().read(line), "$");
      Extractor.Request request = extractor.from(slots.required("text", Function.identity()));
      slots.optional("title", Function.identity()).ifPresent(request::title);
      slots.optional("date", LocalDate::parse).ifPresent(request::publishedOn);
      tests.add(roundTrip(slots.required("id", Function.identity()), request));
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> sample_releases_are_read_back_equal_and_fit_the_schema() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<DynamicTest> tests = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        tests.add(roundTrip(file.getFileName().toString(), extractor.from(Files.readString(file))));
      }
      return tests.stream();
    }
  }

  private DynamicTest roundTrip(String id, Extractor.Request request) {
    return DynamicTest.dynamicTest(
        id,
        () -> {
          Extraction extraction = request.extract();
          FactsDocument written = FactsDocument.of(id, extraction, Leniency.LATENT);

          String line = format.write(written, extraction.text());

          assertThat(format.read(line)).isEqualTo(written);
          assertThat(FactsSchemaTest.errors(line)).isEmpty();
        });
  }
}
