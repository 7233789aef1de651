package org.communique.export;

import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Map;

/** The columns of each type of fact. Stateless and thread-safe. */
final class CsvColumns {
  private static final List<String> EVIDENCE = List.of("level", "part", "start", "end");

  private static final Map<String, List<String>> SLOTS =
      Map.ofEntries(
          slots("official", "name", "role", "country", "organization", "portfolio", "former"),
          slots("meeting", "parties", "countries", "status", "mode", "date", "place"),
          slots("visit", "visitor", "home", "destination", "status", "kind", "date", "place"),
          slots(
              "trade-figure",
              "measure",
              "countries",
              "amount",
              "qualifier",
              "period",
              "change",
              "status"),
          slots(
              "investment-figure",
              "amount",
              "investor",
              "host",
              "measure",
              "qualifier",
              "period",
              "status"),
          slots("initiative", "name", "proposer"),
          slots("agreement", "kind", "parties", "status", "date", "title"),
          slots("membership", "member", "organization", "role"),
          slots("appointment", "person", "role", "kind", "country", "date"),
          slots("ranking", "subject", "of", "rank", "measure"),
          slots("count", "value", "noun", "qualifier", "countries", "period"));

  private CsvColumns() {}

  /** The document, the slots, and where the fact was read. */
  static CsvSchema of(String type) {
    List<String> slots = SLOTS.get(type);
    if (slots == null) {
      throw new IllegalArgumentException("no columns for the fact type " + type);
    }
    CsvSchema.Builder columns = CsvSchema.builder();
    columns.addColumn("document").addColumn("published");
    slots.forEach(columns::addColumn);
    EVIDENCE.forEach(columns::addColumn);
    return columns.setUseHeader(true).setLineSeparator("\r\n").build();
  }

  private static Map.Entry<String, List<String>> slots(String type, String... names) {
    return Map.entry(type, List.of(names));
  }
}
