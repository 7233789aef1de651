package org.communique.gazetteer;

import java.util.AbstractList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.internal.gazetteer.RowFlag;
import org.communique.internal.gazetteer.Table;
import org.communique.internal.gazetteer.TableKind;
import org.communique.internal.gazetteer.Tables;

/** All names in the tables, each made when it is asked for. Immutable and thread-safe. */
final class NameList extends AbstractList<Name> implements RandomAccess {
  private static final List<TableKind> KINDS =
      List.of(
          TableKind.COUNTRY_NAME,
          TableKind.DEMONYM,
          TableKind.CITY,
          TableKind.METONYM,
          TableKind.ORGANIZATION_NAME,
          TableKind.BODY,
          TableKind.INITIATIVE_NAME,
          TableKind.SUMMIT_NAME);

  private final Table[] tables = new Table[KINDS.size()];
  private final int[] ends = new int[KINDS.size()];
  private final Map<Integer, Set<Name.Flag>> flags = new ConcurrentHashMap<>();

  NameList(Tables all) {
    int end = 0;
    for (int i = 0; i < tables.length; i++) {
      tables[i] = all.get(KINDS.get(i));
      end += tables[i].size();
      ends[i] = end;
    }
  }

  @Override
  public int size() {
    return ends[ends.length - 1];
  }

  @Override
  public Name get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    int at = 0;
    while (index >= ends[at]) {
      at++;
    }
    return name(tables[at], index - (ends[at] - tables[at].size()));
  }

  /** The name of a row of a table of names. */
  Name name(Table table, int row) {
    TableKind kind = table.kind();
    int language = kind.language();
    String key =
        kind == TableKind.BODY ? table.key(row) + ':' + table.cell(row, 1) : table.key(row);
    return new Name(
        concept(kind),
        key,
        table.cell(row, language),
        table.cell(row, language + 1),
        flags.computeIfAbsent(table.bits(row), NameList::flags),
        Days.period(table.from(row), table.to(row)));
  }

  /** The kind of table in which the names of a concept are. */
  static TableKind kind(Name.Concept concept) {
    return switch (concept) {
      case COUNTRY -> TableKind.COUNTRY_NAME;
      case DEMONYM -> TableKind.DEMONYM;
      case CITY -> TableKind.CITY;
      case METONYM -> TableKind.METONYM;
      case ORGANIZATION -> TableKind.ORGANIZATION_NAME;
      case BODY -> TableKind.BODY;
      case INITIATIVE -> TableKind.INITIATIVE_NAME;
      case SUMMIT -> TableKind.SUMMIT_NAME;
      case PERSON -> TableKind.HOLDER;
    };
  }

  private static Name.Concept concept(TableKind kind) {
    return switch (kind) {
      case COUNTRY_NAME -> Name.Concept.COUNTRY;
      case DEMONYM -> Name.Concept.DEMONYM;
      case CITY -> Name.Concept.CITY;
      case METONYM -> Name.Concept.METONYM;
      case ORGANIZATION_NAME -> Name.Concept.ORGANIZATION;
      case BODY -> Name.Concept.BODY;
      case INITIATIVE_NAME -> Name.Concept.INITIATIVE;
      case SUMMIT_NAME -> Name.Concept.SUMMIT;
      default -> throw new IllegalArgumentException(kind + " has no names");
    };
  }

  private static Set<Name.Flag> flags(int bits) {
    Set<Name.Flag> flags = EnumSet.noneOf(Name.Flag.class);
    for (Name.Flag flag : Name.Flag.values()) {
      if (RowFlag.valueOf(flag.name()).in(bits)) {
        flags.add(flag);
      }
    }
    return flags;
  }
}
