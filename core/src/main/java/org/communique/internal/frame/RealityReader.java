package org.communique.internal.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.lexicon.DataFile;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether what a clause tells of took place, is planned or neither. Immutable and
 * thread-safe.
 */
public final class RealityReader {
  private final Lexicon lexicon;
  private final Set<Integer> planning = new HashSet<>();
  private final Set<Integer> undoing = new HashSet<>();
  private final Set<Integer> upcoming = new HashSet<>();
  private final Set<Integer> unreal = new HashSet<>();
  private final Set<Integer> programme = new HashSet<>();
  private final Set<Integer> control = new HashSet<>();
  private final Set<Integer> preparation = new HashSet<>();
  private final Set<String> ahead = new HashSet<>();

  /** Reads {@code reality.tsv} of a language. */
  public RealityReader(String language, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (DataFile.Row row : DataFile.read(language, "reality.tsv").rows()) {
      if (row.cell(0).equals("ahead-preposition")) {
        ahead.addAll(row.words(1));
        continue;
      }
      Set<Integer> target =
          switch (row.cell(0)) {
            case "planning-verb" -> planning;
            case "undoing-verb" -> undoing;
            case "upcoming-word" -> upcoming;
            case "unreal-word" -> unreal;
            case "programme-word" -> programme;
            case "object-control-verb" -> control;
            case "preparation-word" -> preparation;
            default -> throw row.error("unknown class " + row.cell(0));
          };
      row.words(1).forEach(word -> target.add(lexicon.word(word)));
    }
    for (Set<Integer> words :
        List.of(planning, undoing, upcoming, unreal, programme, control, preparation)) {
      words.remove(0);
    }
  }

  /** What the clause claims of its verb. */
  public Reality of(Clause clause, Tokens tokens) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return Reality.HELD;
    }
    Clause over = clause.parent();
    if (clause.kind() == Clause.Kind.SUBORDINATE
        && over != null
        && over.verb() != null
        && undoing.contains(over.verb().lemma())) {
      return Reality.NONE;
    }
    if (verb.negated() || clause.isConditional() || verb.mood() == VerbGroup.Mood.HYPOTHETICAL) {
      return verb.mood() == VerbGroup.Mood.HYPOTHETICAL && !verb.negated() && isReported(clause)
          ? Reality.PLANNED
          : Reality.NONE;
    }
    if (verb.mood() == VerbGroup.Mood.FUTURE) {
      return Reality.PLANNED;
    }
    if (verb.form() == VerbGroup.Form.INFINITIVE) {
      return ofInfinitive(clause, tokens);
    }
    if (verb.form() != VerbGroup.Form.FINITE
        && clause.parent() != null
        && clause.kind() == Clause.Kind.PARTICIPLE
        && verb.form() == VerbGroup.Form.ING) {
      Reality parent = of(clause.parent(), tokens);
      return parent == Reality.NONE ? Reality.HELD : parent;
    }
    Clause parent = clause.parent();
    boolean present =
        clause.kind() == Clause.Kind.RELATIVE
            && !verb.past()
            && verb.form() == VerbGroup.Form.FINITE;
    return present && parent != null && isFuture(parent.verb()) ? Reality.PLANNED : Reality.HELD;
  }

  /** {@code He will be in Rome, where he has a meeting with A}. */
  private static boolean isFuture(@Nullable VerbGroup verb) {
    return verb != null && verb.mood() == VerbGroup.Mood.FUTURE && !verb.negated();
  }

  /** {@code He said that he would meet her}: future in the past. */
  private boolean isReported(Clause clause) {
    VerbGroup verb = clause.verb();
    Clause parent = clause.parent();
    return verb != null
        && parent != null
        && clause.kind() == Clause.Kind.SUBORDINATE
        && "that".equals(clause.marker())
        && parent.verb() != null;
  }

  private Reality ofInfinitive(Clause clause, Tokens tokens) {
    Clause parent = clause.parent();
    if (parent == null || parent.verb() == null) {
      return Reality.PLANNED;
    }
    VerbGroup governing = parent.verb();
    Reality outer = of(parent, tokens);
    if (outer == Reality.NONE || undoing.contains(governing.lemma())) {
      return Reality.NONE;
    }
    boolean goingTo = governing.lemma() == lexicon.word("go") && !governing.past();
    if (goingTo || planning.contains(governing.lemma()) || outer == Reality.PLANNED) {
      return Reality.PLANNED;
    }
    return isPlanning(parent.object()) ? Reality.PLANNED : Reality.HELD;
  }

  private boolean isPlanning(List<NounPhrase> objects) {
    return objects.stream()
        .anyMatch(
            object -> planning.contains(object.headWord()) || upcoming.contains(object.headWord()));
  }

  /**
   * What is claimed of an event noun.
   *
   * @param governing the clause of which it is subject or object, null where it only stands in a
   *     prepositional phrase
   */
  public Reality of(NounPhrase noun, @Nullable Clause governing, Tokens tokens) {
    for (int i = noun.from(); i < noun.to(); i++) {
      if (unreal.contains(tokens.word(i))) {
        return Reality.NONE;
      }
    }
    Reality clause = governing == null ? Reality.HELD : of(governing, tokens);
    VerbGroup verb = governing == null ? null : governing.verb();
    if (verb != null && undoing.contains(verb.lemma())) {
      return Reality.NONE;
    }
    for (int i = noun.from(); i < noun.to(); i++) {
      if (upcoming.contains(tokens.word(i)) && clause != Reality.NONE) {
        return Reality.PLANNED;
      }
    }
    boolean inverted =
        verb != null
            && governing != null
            && verb.lemma() == lexicon.word("be")
            && governing.subject().stream()
                .anyMatch(subject -> upcoming.contains(subject.headWord()));
    if (inverted && clause == Reality.HELD) {
      return Reality.PLANNED;
    }
    boolean planned = verb != null && (planning.contains(verb.lemma()) || isOnProgramme(governing));
    return planned && clause == Reality.HELD ? Reality.PLANNED : clause;
  }

  /** {@code Talks with A are on the agenda}. */
  private boolean isOnProgramme(@Nullable Clause clause) {
    return clause != null
        && clause.prepositions().stream()
            .anyMatch(
                pp ->
                    pp.preposition().equals("on")
                        && pp.phrases().stream().anyMatch(p -> programme.contains(p.headWord())));
  }

  /** Whether what depends on the verb is planned. */
  public boolean isPlanning(int lemma) {
    return planning.contains(lemma);
  }

  /** Whether the noun is an invitation, a plan or the like. */
  boolean isUpcoming(int noun) {
    return upcoming.contains(noun);
  }

  /** Whether what follows the preposition is still to come. */
  boolean isAhead(String preposition) {
    return ahead.contains(preposition);
  }

  /** Whether the noun speaks of getting something ready: {@code the details of the visit}. */
  boolean isPreparation(int noun) {
    return preparation.contains(noun);
  }

  /** Whether what depends on the verb is done by its object: {@code invited A to visit}. */
  boolean controlsObject(int lemma) {
    return control.contains(lemma);
  }
}
