package org.communique;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.fact.Fact;

/**
 * The facts of one type in a document, in the order of the text, to be narrowed down and read.
 * Immutable and thread-safe.
 *
 * @param <F> the type of fact
 */
public final class Selection<F extends Fact> implements Iterable<F> {
  private final List<Found<F>> found;
  private final String document;

  Selection(List<Found<F>> found, String document) {
    this.found = List.copyOf(found);
    this.document = document;
  }

  /** The facts that also meet the condition. */
  public Selection<F> where(Predicate<? super F> condition) {
    return new Selection<>(found.stream().filter(f -> condition.test(f.fact())).toList(), document);
  }

  /** The facts that were derived at least that surely. */
  public Selection<F> atLeast(Leniency level) {
    return new Selection<>(
        found.stream().filter(f -> f.level().compareTo(level) <= 0).toList(), document);
  }

  /** The facts that were read within a stretch of the document. */
  public Selection<F> within(Span stretch) {
    return new Selection<>(
        found.stream().filter(f -> stretch.encloses(f.span())).toList(), document);
  }

  /** The first fact, if there is one. */
  public Optional<F> first() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).fact());
  }

  /**
   * The only fact.
   *
   * @throws NoSuchElementException if there is none or more than one; the message lists them
   */
  public F expectOne() {
    if (found.size() != 1) {
      throw new NoSuchElementException(
          "expected one fact but there are " + found.size() + ":\n" + explain());
    }
    return found.get(0).fact();
  }

  /** Whether there is no fact. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** How many facts there are. */
  public int size() {
    return found.size();
  }

  /** The facts. */
  public List<F> toList() {
    return stream().toList();
  }

  /** The facts. */
  public Stream<F> stream() {
    return found.stream().map(Found::fact);
  }

  /** The facts with where and how they were read. */
  public List<Found<F>> found() {
    return found;
  }

  /** A readable account: each fact, the words that state it, and how it was derived. */
  public String explain() {
    return found.stream().map(this::explain).collect(Collectors.joining("\n"));
  }

  private String explain(Found<F> one) {
    Span span = one.span();
    String words =
        span.part() == Span.Part.TEXT ? document.substring(span.start(), span.end()) : "(title)";
    String steps =
        one.why().steps().stream()
            .map(step -> "\n    " + step.kind() + " " + step.span() + " " + step.detail())
            .collect(Collectors.joining());
    return one.fact()
        + "\n  "
        + span
        + " \""
        + words
        + "\"\n  "
        + one.level()
        + " by "
        + one.why().rule()
        + steps;
  }

  @Override
  public Iterator<F> iterator() {
    return stream().iterator();
  }
}
