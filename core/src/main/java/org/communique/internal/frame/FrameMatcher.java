package org.communique.internal.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the frames whose trigger and roles a clause has. Immutable and thread-safe. */
public final class FrameMatcher {
  private final Lexicon lexicon;
  private final RealityReader reality;
  private final Map<Integer, List<Frame>> byVerb = new HashMap<>();
  private final Map<Integer, List<Frame>> byNoun = new HashMap<>();

  /** Indexes frames by their triggers. */
  public FrameMatcher(List<Frame> frames, Lexicon lexicon, RealityReader reality) {
    this.lexicon = lexicon;
    this.reality = reality;
    for (Frame frame : frames) {
      index(frame.verbs(), byVerb, frame);
      index(frame.nouns(), byNoun, frame);
    }
  }

  private void index(Iterable<String> words, Map<Integer, List<Frame>> into, Frame frame) {
    for (String word : words) {
      int id = lexicon.word(word);
      if (id == 0) {
        throw new IllegalArgumentException(
            frame.file() + ":" + frame.line() + ": the lexicon has no word " + word);
      }
      into.computeIfAbsent(id, w -> new ArrayList<>()).add(frame);
    }
  }

  /** All matches in the clauses, in order. */
  public List<FrameMatch> match(List<Clause> clauses, Tokens tokens) {
    List<FrameMatch> matches = new ArrayList<>();
    for (Clause clause : clauses) {
      VerbGroup verb = clause.verb();
      if (verb != null) {
        for (Frame frame : byVerb.getOrDefault(verb.lemma(), List.of())) {
          verb(frame, clause, verb, tokens, matches);
        }
      }
      nouns(clause, tokens, matches);
    }
    return matches;
  }

  private void verb(
      Frame frame, Clause clause, VerbGroup verb, Tokens tokens, List<FrameMatch> matches) {
    List<NounPhrase> object = logicalObject(clause, verb);
    if (!frame.objects().isEmpty() && object.stream().noneMatch(o -> isOneOf(o, frame.objects()))) {
      return;
    }
    Map<String, List<Argument>> arguments = new HashMap<>();
    add(frame, "subject", logicalSubject(clause, verb), arguments);
    add(frame, "object", object, arguments);
    for (PrepositionalPhrase pp : clause.prepositions()) {
      if (!(verb.passive() && pp.preposition().equals("by"))) {
        add(frame, pp.preposition(), pp.phrases(), arguments);
      }
    }
    finish(
        frame, clause, null, arguments, clause.prepositions(), reality.of(clause, tokens), matches);
  }

  private boolean isOneOf(NounPhrase phrase, java.util.Set<String> nouns) {
    return phrase.headWord() != 0 && nouns.contains(lexicon.word(phrase.headWord()));
  }

  private static List<NounPhrase> logicalSubject(Clause clause, VerbGroup verb) {
    if (verb.passive()) {
      return clause.prepositions().stream()
          .filter(pp -> pp.preposition().equals("by"))
          .findFirst()
          .map(PrepositionalPhrase::phrases)
          .orElse(List.of());
    }
    if (clause.kind() == Clause.Kind.RELATIVE
        && clause.antecedent() != null
        && ownSubject(clause).isEmpty()) {
      return List.of(clause.antecedent());
    }
    return clause.subject();
  }

  /** The subject unless it is only that of the parent. */
  private static List<NounPhrase> ownSubject(Clause clause) {
    Clause parent = clause.parent();
    List<NounPhrase> subject = clause.subject();
    return parent != null
            && clause.kind() == Clause.Kind.RELATIVE
            && subject.equals(parent.subject())
        ? List.of()
        : subject;
  }

  private static List<NounPhrase> logicalObject(Clause clause, VerbGroup verb) {
    if (verb.passive()) {
      NounPhrase antecedent = clause.antecedent();
      if (antecedent != null
          && (clause.kind() == Clause.Kind.PARTICIPLE || ownSubject(clause).isEmpty())) {
        return List.of(antecedent);
      }
      return clause.subject();
    }
    boolean gap =
        clause.kind() == Clause.Kind.RELATIVE
            && clause.antecedent() != null
            && !ownSubject(clause).isEmpty();
    if (gap && clause.object().isEmpty() && clause.antecedent() != null) {
      return List.of(clause.antecedent());
    }
    return clause.object();
  }

  private static void add(
      Frame frame, String role, List<NounPhrase> phrases, Map<String, List<Argument>> arguments) {
    String slot = frame.roles().get(role);
    if (slot != null) {
      for (NounPhrase phrase : phrases) {
        arguments.computeIfAbsent(slot, s -> new ArrayList<>()).add(new Argument(phrase, false));
      }
    }
  }

  private void finish(
      Frame frame,
      Clause clause,
      @Nullable NounPhrase noun,
      Map<String, List<Argument>> arguments,
      List<PrepositionalPhrase> adjuncts,
      Reality claimed,
      List<FrameMatch> matches) {
    if (arguments.keySet().containsAll(frame.needs())) {
      matches.add(new FrameMatch(frame, clause, noun, arguments, adjuncts, claimed));
    }
  }

  private void nouns(Clause clause, Tokens tokens, List<FrameMatch> matches) {
    for (int i = 0; i < clause.elements().size(); i++) {
      Object element = clause.elements().get(i);
      if (element instanceof NounPhrase phrase) {
        noun(phrase, i, null, clause, tokens, matches);
      } else if (element instanceof PrepositionalPhrase pp) {
        for (NounPhrase phrase : pp.phrases()) {
          noun(phrase, i, pp, clause, tokens, matches);
        }
      }
    }
    for (List<NounPhrase> list : List.of(clause.object(), clause.subject())) {
      for (int k = 1; k < list.size(); k++) {
        if (!clause.elements().contains(list.get(k))) {
          noun(list.get(k), clause.elements().indexOf(list.get(0)), null, clause, tokens, matches);
        }
      }
    }
  }

  private void noun(
      NounPhrase phrase,
      int index,
      @Nullable PrepositionalPhrase governor,
      Clause clause,
      Tokens tokens,
      List<FrameMatch> matches) {
    List<Frame> frames = byNoun.getOrDefault(phrase.headWord(), List.of());
    if (frames.isEmpty()) {
      return;
    }
    VerbGroup verb = clause.verb();
    boolean object = verb != null && clause.object().contains(phrase);
    boolean subject = governor == null && !object;
    for (Frame frame : frames) {
      Map<String, List<Argument>> arguments = new HashMap<>();
      add(frame, "head", List.of(phrase), arguments);
      String modifier = frame.roles().get("modifier");
      if (modifier != null && phrase.mentions().stream().anyMatch(m -> m.to() < phrase.to())) {
        arguments.computeIfAbsent(modifier, s -> new ArrayList<>()).add(new Argument(phrase, true));
      }
      NounPhrase possessor = phrase.possessor();
      if (possessor != null) {
        add(frame, "possessor", List.of(possessor), arguments);
      }
      List<PrepositionalPhrase> own = following(clause, index);
      boolean light = verb != null && frame.light().contains(lexicon.word(verb.lemma()));
      if (light && verb != null) {
        if (object) {
          add(frame, "subject", logicalSubject(clause, verb), arguments);
        }
        own = clause.prepositions();
      }
      if (governor != null && frame.roles().containsKey("host") && isTime(governor.preposition())) {
        add(
            frame,
            "host",
            verb == null || verb.passive() ? List.of() : clause.subject(),
            arguments);
        arguments.remove(verb == null ? "host" : "");
      }
      for (PrepositionalPhrase pp : own) {
        if (pp != governor && pp.token() > phrase.from()) {
          add(frame, pp.preposition(), pp.phrases(), arguments);
        }
      }
      Reality claimed = reality.of(phrase, object || subject ? clause : null, tokens);
      finish(frame, clause, phrase, arguments, own, claimed, matches);
    }
  }

  private static boolean isTime(String preposition) {
    return switch (preposition) {
      case "at", "during", "in the course of", "following", "after", "in" -> true;
      default -> false;
    };
  }

  /** The prepositional phrases that follow an element without anything between. */
  private static List<PrepositionalPhrase> following(Clause clause, int index) {
    List<PrepositionalPhrase> found = new ArrayList<>();
    for (int i = index + 1;
        i < clause.elements().size() && clause.elements().get(i) instanceof PrepositionalPhrase pp;
        i++) {
      found.add(pp);
    }
    return found;
  }
}
