package org.communique.cli.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Extraction;
import org.communique.Extractor;

/** The documents of our own writing that lie beside the tests of the core. */
final class Corpus {
  private static final Path FOLDER = Path.of("../../core/src/test/resources/org/communique/golden");

  private Corpus() {}

  record Document(String id, Optional<LocalDate> date, Optional<String> title, String text) {
    Extraction read(Extractor extractor) {
      Extractor.Request request = extractor.from(text);
      title.ifPresent(request::title);
      date.ifPresent(request::publishedOn);
      return request.extract();
    }
  }

  static List<Document> read(String file) {
    ObjectMapper json = new ObjectMapper();
    List<Document> documents = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FOLDER.resolve(file))) {
        JsonNode node = json.readTree(line);
        documents.add(
            new Document(
                node.get("id").asText(),
                text(node, "date").map(LocalDate::parse),
                text(node, "title"),
                node.get("text").asText()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static Optional<String> text(JsonNode node, String member) {
    return Optional.ofNullable(node.get(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
