package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.communique.Derivation;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Mentions;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.fact.Initiative;
import org.communique.json.FactWriter;
import org.communique.json.FactsDocument;
import org.communique.json.SomeFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTablesTest {
  @TempDir Path folder;

  @Test
  void a_csv_reader_gets_back_every_slot_of_every_fact() throws IOException {
    write(SomeFacts.all());

    Map<String, List<Map<String, String>>> expected = new TreeMap<>();
    for (Fact fact : SomeFacts.all()) {
      expected.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(slots(fact));
    }
    for (String type : expected.keySet()) {
      List<Map<String, String>> rows = read(type);
      assertThat(rows).hasSameSizeAs(expected.get(type));
      for (int i = 0; i < rows.size(); i++) {
        assertThat(rows.get(i)).as(type).containsAllEntriesOf(expected.get(type).get(i));
      }
    }
  }

  @Test
  void rows_name_their_document_and_where_the_fact_was_read() throws IOException {
    write(List.of(new Initiative("Northern Corridor", Optional.empty())));

    assertThat(folder.resolve("initiative.csv"))
        .content()
        .isEqualTo(
            "document,published,name,proposer,level,part,start,end\r\n"
                + "a.txt,,\"Northern Corridor\",,likely,title,3,8\r\n");
  }

  @Test
  void keeps_quotes_commas_and_line_ends_in_a_cell() throws IOException {
    String name = "The \"Corridor\", north\nand south";
    write(List.of(new Initiative(name, Optional.empty())));

    assertThat(read("initiative"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("name", name));
  }

  @Test
  void makes_no_table_for_a_type_that_does_not_occur() throws IOException {
    write(List.of());

    assertThat(folder).isEmptyDirectory();
  }

  private void write(List<Fact> facts) throws IOException {
    Span span = new Span(Span.Part.TITLE, 3, 8);
    Derivation why = new Derivation("rule", span, List.of());
    List<Found<Fact>> found = new ArrayList<>();
    facts.forEach(fact -> found.add(new Found<>(fact, span, Map.of(), Leniency.LIKELY, why)));
    Mentions mentions = new Mentions(List.of(), List.of(), List.of());
    try (CsvTables tables = new CsvTables(folder)) {
      tables.add(new FactsDocument("a.txt", Optional.empty(), found, mentions, List.of()));
    }
  }

  private List<Map<String, String>> read(String type) throws IOException {
    try (Reader reader = Files.newBufferedReader(folder.resolve(type + ".csv"));
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(reader)) {
      return rows.readAll();
    }
  }

  private static Map<String, String> slots(Fact fact) {
    ObjectNode node = FactWriter.write(fact);
    node.remove("type");
    Map<String, String> slots = new TreeMap<>();
    node.properties()
        .forEach(
            slot ->
                slots.put(
                    slot.getKey(),
                    slot.getValue().isArray()
                        ? String.join(
                            ";",
                            StreamSupport.stream(slot.getValue().spliterator(), false)
                                .map(v -> v.asText())
                                .toList())
                        : slot.getValue().asText()));
    return slots;
  }
}
