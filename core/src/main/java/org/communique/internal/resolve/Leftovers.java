package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Diagnostic;
import org.communique.Found;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.internal.mention.Mention.PercentMention;

/**
 * Reports what was seen but ended in no fact: dates, amounts, percentages, and triggers of frames,
 * each with the reason.
 */
final class Leftovers {
  private final Reading reading;
  private final Map<Span.Part, BitSet> used = new EnumMap<>(Span.Part.class);
  private final Map<Span.Part, BitSet> told = new EnumMap<>(Span.Part.class);

  /** The words that gave the document's own date are used, as those that fill slots are. */
  Leftovers(Reading reading, List<Found<? extends Fact>> facts, Optional<Span> dateline) {
    this.reading = reading;
    dateline.ifPresent(span -> mark(used, span));
    for (Found<? extends Fact> found : facts) {
      found.slots().values().forEach(spans -> spans.forEach(span -> mark(used, span)));
      mark(told, found.span());
    }
  }

  List<Diagnostic> report() {
    List<Diagnostic> report = new ArrayList<>();
    for (Mention mention : reading.mentions) {
      Span span = reading.layout.span(mention.from(), mention.to());
      if (isMarked(used, span)) {
        continue;
      }
      if (mention instanceof MoneyMention) {
        report.add(
            leftover(
                span,
                "amount in no figure: nothing near it says what it measures, or between whom"));
      } else if (mention instanceof PercentMention) {
        report.add(leftover(span, "percentage in no figure: it is no change of a stated amount"));
      } else if (mention instanceof DateMention) {
        report.add(
            leftover(
                span, "date in no fact: nothing that is told with it is a fact of a known kind"));
      }
    }
    triggers(report);
    return report;
  }

  private static void mark(Map<Span.Part, BitSet> marks, Span span) {
    marks.computeIfAbsent(span.part(), part -> new BitSet()).set(span.start(), span.end());
  }

  /** Whether a character of the span is marked. */
  private static boolean isMarked(Map<Span.Part, BitSet> marks, Span span) {
    BitSet bits = marks.get(span.part());
    int next = bits == null ? -1 : bits.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private void triggers(List<Diagnostic> report) {
    for (FrameMatch match : reading.matches) {
      var verb = match.clause().verb();
      var noun = match.noun();
      boolean copula = noun == null && verb != null && verb.lemma() == reading.lexicon.word("be");
      if (noun == null && verb == null || copula) {
        continue;
      }
      Span span =
          noun != null
              ? reading.layout.span(noun.from(), noun.to())
              : reading.layout.span(java.util.Objects.requireNonNull(verb).from(), verb.to());
      if (!isMarked(used, span) && !isMarked(told, span)) {
        String reason =
            match.reality() == Reality.NONE
                ? "denied, cancelled or only imagined"
                : "a slot that it needs could not be filled";
        report.add(leftover(span, match.frame().id() + " led to no fact: " + reason));
      }
    }
  }

  private static Diagnostic leftover(Span span, String message) {
    return new Diagnostic(Diagnostic.Kind.LEFTOVER, span, message);
  }
}
