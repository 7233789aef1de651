package org.communique;

/**
 * A stretch of a document: UTF-16 offsets into the caller's own title or text, end exclusive.
 * Immutable and thread-safe.
 *
 * @param part whether the offsets count in the title or in the text
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(Part part, int start, int end) implements Comparable<Span> {

  /** The two texts of a document. */
  public enum Part {
    /** The headline. */
    TITLE,
    /** The text. */
    TEXT
  }

  /** Checks the offsets. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** A stretch of the text. */
  public static Span of(int start, int end) {
    return new Span(Part.TEXT, start, end);
  }

  /** Whether the other stretch lies within this one. */
  public boolean encloses(Span other) {
    return part == other.part && start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    int byPart = part.compareTo(other.part);
    int byStart = byPart != 0 ? byPart : Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** {@code 12..34}, or {@code title:12..34}. */
  @Override
  public String toString() {
    return (part == Part.TITLE ? "title:" : "") + start + ".." + end;
  }
}
