package org.communique.internal.clause;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.mention.Mention.DateMention;
import org.jspecify.annotations.Nullable;

/** A verb group with what depends on it. Filled by {@link ClauseBuilder} only. */
public final class Clause {
  /** How a clause hangs on the others. */
  public enum Kind {
    MAIN,
    RELATIVE,
    SUBORDINATE,
    PARTICIPLE,
    INFINITIVE
  }

  final Kind kind;
  final @Nullable Clause parent;
  final int depth;
  final int sentence;
  @Nullable VerbGroup verb;
  boolean conditional;
  boolean quoted;
  @Nullable String marker;
  @Nullable NounPhrase antecedent;
  List<NounPhrase> antecedents = List.of();
  final List<NounPhrase> subject = new ArrayList<>();
  final List<NounPhrase> object = new ArrayList<>();
  final List<PrepositionalPhrase> prepositions = new ArrayList<>();
  final List<DateMention> dates = new ArrayList<>();
  final List<Object> elements = new ArrayList<>();

  Clause(Kind kind, @Nullable Clause parent, int sentence) {
    this.kind = kind;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.sentence = sentence;
  }

  /** How the clause hangs on its parent. */
  public Kind kind() {
    return kind;
  }

  /** The clause that this one depends on. */
  public @Nullable Clause parent() {
    return parent;
  }

  /** The index of the sentence. */
  public int sentence() {
    return sentence;
  }

  /** The verb group; null in a fragment. */
  public @Nullable VerbGroup verb() {
    return verb;
  }

  /** Whether it is a condition, or depends on one. */
  public boolean isConditional() {
    return conditional;
  }

  /** Whether it stands within quotation marks. */
  public boolean isQuoted() {
    return quoted;
  }

  /** The subordinator or preposition that introduces it. */
  public @Nullable String marker() {
    return marker;
  }

  /** The noun phrase that a relative or reduced clause tells of. */
  public @Nullable NounPhrase antecedent() {
    return antecedent;
  }

  /** The antecedent with the phrases that it is coordinated with. */
  public List<NounPhrase> antecedents() {
    return antecedents;
  }

  /** The subject; that of the parent where the clause has none of its own. */
  public List<NounPhrase> subject() {
    Clause at = this;
    int steps = 0;
    while (at.subject.isEmpty()
        && at.parent != null
        && at.kind != Kind.SUBORDINATE
        && steps++ < 64) {
      at = at.parent;
    }
    return at.subject;
  }

  /** The objects and complements in order. */
  public List<NounPhrase> object() {
    return object;
  }

  /** The prepositional phrases in order. */
  public List<PrepositionalPhrase> prepositions() {
    return prepositions;
  }

  /** The dates that stand as adverbials. */
  public List<DateMention> dates() {
    return dates;
  }

  /**
   * The noun phrases, prepositional phrases and verb group in the order of the text. A {@link
   * NounPhrase} here stands as subject, object or in apposition, those of prepositional phrases are
   * in these.
   */
  public List<Object> elements() {
    return elements;
  }

  /** The nearest clause around this one that still waits for its verb. */
  @Nullable Clause openAncestor() {
    Clause at = parent;
    while (at != null && at.verb != null) {
      at = at.parent;
    }
    return at;
  }

  /** Whether a clause around this one has a subject and still waits for its verb. */
  boolean hasWaitingAncestor() {
    Clause at = parent;
    while (at != null && (at.verb != null || at.subject.isEmpty())) {
      at = at.parent;
    }
    return at != null;
  }

  /** Moves the verb group and all that stands after it to another clause. */
  void moveTo(Clause other, VerbGroup first) {
    List<Object> rest = elements.subList(elements.indexOf(first), elements.size());
    for (Object element : rest) {
      if (element instanceof PrepositionalPhrase pp) {
        prepositions.remove(pp);
        other.prepositions.add(pp);
      } else if (element instanceof NounPhrase phrase) {
        object.remove(phrase);
        other.object.add(phrase);
      }
    }
    other.elements.addAll(rest);
    rest.clear();
    other.dates.addAll(dates);
  }
}
