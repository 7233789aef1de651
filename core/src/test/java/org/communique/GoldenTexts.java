package org.communique;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.fact.Fact;
import org.communique.internal.SmallGazetteer;

/** The golden corpus and a release as plain texts, and all that is read in them as a string. */
final class GoldenTexts {
  private GoldenTexts() {}

  /** The texts of the golden documents as they stand in the files, and a release. */
  static List<String> all() {
    List<String> texts = new ArrayList<>();
    texts.add(Releases.text("talks-in-lima.txt"));
    for (String file : List.of("golden/docs.jsonl", "golden/negative.jsonl")) {
      try (InputStream in = GoldenTexts.class.getResourceAsStream(file)) {
        new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .forEach(line -> texts.add(line.replace("\\n", "\n").replace("\\\"", "\"")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** All that an extractor reads in a text, with its evidence. */
  static String printed(Extractor extractor, String text) {
    Extraction extraction =
        extractor
            .from(text)
            .title("Finnish President Noor Tessaly to visit Peru")
            .publishedOn(LocalDate.of(2021, 5, 4))
            .extract();
    return String.join(
        "\n",
        extraction.select(Fact.class, Leniency.LATENT).found().toString(),
        extraction.mentions().toString(),
        extraction.documentDate().toString(),
        extraction.diagnostics().toString());
  }

  /** Reads the corpus with two gazetteers and writes what was read to the file named. */
  public static void main(String[] args) throws IOException {
    Extractor small = Extractor.builder().gazetteer(SmallGazetteer.build()).build();
    StringBuilder all = new StringBuilder();
    for (String text : all()) {
      all.append(printed(Releases.EXTRACTOR, text)).append('\n');
      all.append(printed(small, text)).append('\n');
    }
    all.append(Releases.gazetteer().names()).append(SmallGazetteer.build().names());
    Files.writeString(Path.of(args[0]), all, StandardCharsets.UTF_8);
  }
}
