package org.communique.internal.gazetteer;

import com.google.common.base.Splitter;
import java.util.Optional;

/** Reads the flags of one row. One object reads one cell. */
final class RowFlagsReader {
  private static final String REMEDY = "write a date as 2018, 2018-10 or 2018-10-19";

  private final String file;
  private final int line;
  private final int offset;
  private final Problems problems;
  private int bits;
  private Optional<PartialDate> from = Optional.empty();
  private Optional<PartialDate> to = Optional.empty();
  private Optional<PartialDate> lastSeen = Optional.empty();

  RowFlagsReader(String file, int line, int offset, Problems problems) {
    this.file = file;
    this.line = line;
    this.offset = offset;
    this.problems = problems;
  }

  /** Reads the cell up to a comment. */
  void read(String cell) {
    int comment = cell.indexOf('#');
    int at = offset;
    for (String word : Splitter.on(' ').split(comment < 0 ? cell : cell.substring(0, comment))) {
      if (!word.isEmpty()) {
        read(word, at);
      }
      at += word.length() + 1;
    }
    if (from.isPresent() && to.isPresent() && to.get().last().isBefore(from.get().first())) {
      problems.add(file, line, offset, "to is before from", "put the dates in order");
    }
    if (to.isPresent() && lastSeen.isPresent()) {
      problems.add(file, line, offset, "both to and last-seen", "last-seen is for an open end");
    }
  }

  private void read(String word, int at) {
    Optional<RowFlag> flag = RowFlag.of(word);
    if (flag.isPresent()) {
      if (flag.get().in(bits)) {
        problems.add(file, line, at, "flag " + word + " twice", "keep one");
      }
      bits |= flag.get().bit();
    } else if (word.startsWith("from=")) {
      from = date(word, at, from);
    } else if (word.startsWith("to=")) {
      to = date(word, at, to);
    } else if (word.startsWith("last-seen=")) {
      lastSeen = date(word, at, lastSeen);
    } else {
      problems.add(file, line, at, "unknown flag " + word, "correct or remove it");
    }
  }

  private Optional<PartialDate> date(String word, int at, Optional<PartialDate> earlier) {
    int equals = word.indexOf('=');
    if (earlier.isPresent()) {
      problems.add(file, line, at, word.substring(0, equals) + " twice", "keep one");
    }
    Optional<PartialDate> date = PartialDate.parse(word.substring(equals + 1));
    if (date.isEmpty()) {
      problems.add(file, line, at, "no date in " + word, REMEDY);
    }
    return date;
  }

  int bits() {
    return bits;
  }

  Optional<PartialDate> from() {
    return from;
  }

  Optional<PartialDate> to() {
    return to;
  }

  Optional<PartialDate> lastSeen() {
    return lastSeen;
  }
}
