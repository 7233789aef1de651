package org.communique.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.internal.gazetteer.GazetteerCompiler;
import org.communique.internal.gazetteer.Problems;
import org.communique.internal.gazetteer.Row;
import org.communique.internal.gazetteer.RowFlag;
import org.communique.internal.gazetteer.Source;
import org.communique.internal.gazetteer.Table;
import org.communique.internal.gazetteer.TableKind;
import org.communique.internal.gazetteer.Tables;
import org.communique.internal.gazetteer.TablesMerger;
import org.communique.internal.gazetteer.TablesReader;
import org.communique.value.DatePeriod;
import org.communique.value.Organization;
import org.communique.value.Post;

/** The layers that a builder collects. Not thread-safe. */
final class Overlay {
  private final List<Tables> layers = new ArrayList<>();

  /** Entries added by code since the last layer, by kind. */
  private final List<Row> holders = new ArrayList<>();

  private final List<NameRow> names = new ArrayList<>();

  private record NameRow(TableKind kind, Row row) {}

  void add(Tables tables) {
    closeLayer();
    layers.add(tables);
  }

  void load(InputStream compiled) throws IOException {
    add(TablesReader.read(compiled));
  }

  void read(Path path) throws IOException {
    Problems problems = new Problems();
    add(GazetteerCompiler.read(path, tables(), problems), problems);
  }

  void read(Reader reader, String fileName) throws IOException {
    Problems problems = new Problems();
    add(GazetteerCompiler.read(reader, fileName, tables(), problems), problems);
  }

  private void add(Tables tables, Problems problems) {
    if (!problems.messages().isEmpty()) {
      throw new GazetteerFormatException(problems.messages());
    }
    add(tables);
  }

  void remove(Name name) {
    closeLayer();
    name(name, RowFlag.NO.bit());
    closeLayer();
  }

  void remove(Term term) {
    closeLayer();
    holder(term, RowFlag.NO.bit());
    closeLayer();
  }

  void name(Name name) {
    name(name, 0);
  }

  void holder(Term term) {
    holder(term, 0);
  }

  private void name(Name name, int no) {
    if (name.concept() == Name.Concept.PERSON) {
      throw new IllegalArgumentException("a person's name is added with a term: " + name);
    }
    int bits = no;
    for (Name.Flag flag : name.flags()) {
      bits |= RowFlag.valueOf(flag.name()).bit();
    }
    TableKind kind = NameList.kind(name.concept());
    List<String> cells = new ArrayList<>(List.of(name.key(), name.language(), name.text()));
    if (kind == TableKind.BODY) {
      int colon = name.key().indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("a body's key is country:kind, not " + name.key());
      }
      cells.set(0, name.key().substring(colon + 1));
      cells.add(0, name.key().substring(0, colon));
    }
    names.add(new NameRow(kind, row(cells, bits, name.valid(), Table.OPEN_START)));
  }

  private void holder(Term term, int no) {
    Post post = term.post();
    String key =
        post.country()
            .map(country -> country.code())
            .or(() -> post.organization().map(Organization::toString))
            .orElseThrow(() -> new IllegalArgumentException("whose post is it: " + post));
    int bits = no | (term.attested() ? RowFlag.ATTESTED.bit() : 0);
    List<String> cells =
        List.of(
            key,
            term.person().name(),
            String.join("|", term.variants()),
            post.portfolio().orElse(""),
            post.role().toString());
    int lastSeen = term.lastSeen().map(Days::of).orElse(Table.OPEN_START);
    holders.add(row(cells, bits, Optional.of(term.period()), lastSeen));
  }

  private static Row row(List<String> cells, int bits, Optional<DatePeriod> period, int lastSeen) {
    return new Row(
        cells,
        bits,
        period.flatMap(DatePeriod::start).map(Days::of).orElse(Table.OPEN_START),
        period.flatMap(DatePeriod::end).map(Days::of).orElse(Table.OPEN_END),
        lastSeen,
        0);
  }

  private void closeLayer() {
    for (TableKind kind : TableKind.values()) {
      List<Row> rows = new ArrayList<>(kind == TableKind.HOLDER ? holders : List.of());
      names.stream().filter(name -> name.kind() == kind).map(NameRow::row).forEach(rows::add);
      if (!rows.isEmpty()) {
        Source source = new Source("builder", kind, "", "", "", Table.OPEN_END, rows.size());
        layers.add(Tables.of(source, rows));
      }
    }
    holders.clear();
    names.clear();
  }

  /** All layers, merged. */
  Tables tables() {
    closeLayer();
    Tables merged = TablesMerger.merge(layers);
    layers.clear();
    layers.add(merged);
    return merged;
  }
}
