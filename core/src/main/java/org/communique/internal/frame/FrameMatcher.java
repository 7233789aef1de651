package org.communique.internal.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Argument.Part;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the frames whose trigger and roles a clause has. Immutable and thread-safe. */
public final class FrameMatcher {
  /** Marks a slot that takes persons only, as in {@code object=parties:person}. */
  private static final String PERSON = ":person";

  private static final long PEOPLE =
      WordClass.DELEGATION_NOUN.bit() | WordClass.SIDES_NOUN.bit() | WordClass.COUNTERPART.bit();

  private static final long BODIES =
      WordClass.ORGANIZATION_HEAD.bit()
          | WordClass.AGENCY.bit()
          | WordClass.COMPANY.bit()
          | WordClass.MEETING_NOUN.bit()
          | WordClass.DOCUMENT_NOUN.bit();

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
    Map<NounPhrase, Clause> relatives = new HashMap<>();
    for (Clause clause : clauses) {
      VerbGroup verb = clause.verb();
      boolean reduced = clause.kind() == Clause.Kind.PARTICIPLE && verb != null && verb.passive();
      if ((clause.kind() == Clause.Kind.RELATIVE || reduced) && clause.antecedent() != null) {
        relatives.putIfAbsent(clause.antecedent(), clause);
      }
    }
    for (Clause clause : clauses) {
      VerbGroup verb = clause.verb();
      if (verb != null) {
        for (Frame frame : byVerb.getOrDefault(verb.lemma(), List.of())) {
          verb(frame, clause, verb, tokens, matches);
        }
      }
      nouns(clause, relatives, tokens, matches);
    }
    return matches;
  }

  private void verb(
      Frame frame, Clause clause, VerbGroup verb, Tokens tokens, List<FrameMatch> matches) {
    if (!frame.particles().isEmpty()
        && (verb.to() >= tokens.size()
            || !frame.particles().contains(lexicon.word(tokens.word(verb.to()))))) {
      return;
    }
    if (!frame.subjects().isEmpty()
        && logicalSubject(clause, verb).stream().noneMatch(s -> isOneOf(s, frame.subjects()))) {
      return;
    }
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

  /** Whether the noun is one of such things: {@code an exchange of views}. */
  private boolean isOf(List<PrepositionalPhrase> following, java.util.Set<String> nouns) {
    return !following.isEmpty()
        && following.get(0).preposition().equals("of")
        && following.get(0).phrases().stream().anyMatch(phrase -> isOneOf(phrase, nouns));
  }

  private boolean isOneOf(NounPhrase phrase, java.util.Set<String> nouns) {
    return phrase.headWord() != 0 && nouns.contains(lexicon.word(phrase.headWord()));
  }

  private List<NounPhrase> logicalSubject(Clause clause, VerbGroup verb) {
    if (verb.passive()) {
      return clause.prepositions().stream()
          .filter(pp -> pp.preposition().equals("by"))
          .flatMap(pp -> pp.phrases().stream())
          .toList();
    }
    if (clause.kind() == Clause.Kind.RELATIVE
        && clause.antecedent() != null
        && ownSubject(clause).isEmpty()) {
      return clause.antecedents();
    }
    Clause parent = clause.parent();
    VerbGroup governing = parent == null ? null : parent.verb();
    if (parent != null && governing != null && clause.kind() == Clause.Kind.INFINITIVE) {
      if (parent.subject().stream().anyMatch(s -> reality.isUpcoming(s.headWord()))) {
        return invited(parent);
      }
      if (reality.controlsObject(governing.lemma())) {
        return governing.passive() ? parent.subject() : invited(parent);
      }
    }
    return clause.subject();
  }

  /**
   * Whom a request or invitation is made to: the object, or the person behind {@code to} where the
   * object is the invitation.
   */
  private static List<NounPhrase> invited(Clause clause) {
    for (PrepositionalPhrase pp : clause.prepositions()) {
      if (pp.preposition().equals("to")) {
        return pp.phrases();
      }
    }
    return clause.object();
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

  /** Whether the phrase speaks of people rather than of a state or thing. */
  private boolean isPerson(NounPhrase phrase) {
    Mention head = phrase.headMention();
    if (head != null) {
      boolean body = phrase.isBody() || lexicon.isAny(phrase.headWord(), BODIES);
      return head instanceof Mention.PersonMention
          || head instanceof Mention.PostMention
          || head instanceof Mention.Unknown && !body;
    }
    return phrase.isPronoun() || lexicon.isAny(phrase.headWord(), PEOPLE);
  }

  private void add(
      Frame frame, String role, List<NounPhrase> phrases, Map<String, List<Argument>> arguments) {
    String slot = frame.roles().get(role);
    if (slot != null) {
      boolean persons = slot.endsWith(PERSON);
      for (NounPhrase phrase : phrases) {
        if (persons && !isPerson(phrase)) {
          continue;
        }
        String name = persons ? slot.substring(0, slot.length() - PERSON.length()) : slot;
        arguments
            .computeIfAbsent(name, s -> new ArrayList<>())
            .add(new Argument(phrase, Part.WHOLE));
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

  private void nouns(
      Clause clause, Map<NounPhrase, Clause> relatives, Tokens tokens, List<FrameMatch> matches) {
    for (int i = 0; i < clause.elements().size(); i++) {
      Object element = clause.elements().get(i);
      if (element instanceof NounPhrase phrase) {
        noun(phrase, i, null, clause, relatives, tokens, matches);
      } else if (element instanceof PrepositionalPhrase pp) {
        for (NounPhrase phrase : pp.phrases()) {
          noun(phrase, i, pp, clause, relatives, tokens, matches);
        }
      }
    }
    for (List<NounPhrase> list : List.of(clause.object(), clause.subject())) {
      for (int k = 1; k < list.size(); k++) {
        if (!clause.elements().contains(list.get(k))) {
          noun(
              list.get(k),
              clause.elements().indexOf(list.get(0)),
              null,
              clause,
              relatives,
              tokens,
              matches);
        }
      }
    }
  }

  private void noun(
      NounPhrase phrase,
      int index,
      @Nullable PrepositionalPhrase governor,
      Clause clause,
      Map<NounPhrase, Clause> relatives,
      Tokens tokens,
      List<FrameMatch> matches) {
    List<Frame> frames = byNoun.getOrDefault(phrase.headWord(), List.of());
    if (frames.isEmpty()) {
      return;
    }
    VerbGroup verb = clause.verb();
    boolean object =
        verb != null
            && (clause.object().contains(phrase)
                || governor != null && isParticle(governor.preposition()));
    Clause relative = relative(phrase, following(clause, index), relatives);
    for (Frame frame : frames) {
      if (!frame.objects().isEmpty() && !isOf(following(clause, index), frame.objects())) {
        continue;
      }
      Map<String, List<Argument>> arguments = new HashMap<>();
      add(frame, "head", List.of(phrase), arguments);
      own(frame, phrase, arguments);
      List<PrepositionalPhrase> following = following(clause, index);
      boolean light = verb != null && frame.light().contains(lexicon.word(verb.lemma()));
      if (light && verb != null) {
        if (object) {
          add(
              frame,
              "subject",
              verb.passive() ? clause.subject() : logicalSubject(clause, verb),
              arguments);
        }
        following = clause.prepositions();
      }
      if (governor == null
          && verb != null
          && verb.lemma() == lexicon.word("be")
          && clause.subject().contains(phrase)) {
        following = clause.prepositions();
      }
      if (governor != null
          && verb != null
          && isHosting(governor.preposition())
          && !attaches(governor, clause)) {
        List<NounPhrase> agents = logicalSubject(clause, verb);
        add(frame, "host", agents.isEmpty() ? clause.subject() : agents, arguments);
      }
      if (governor != null
          && verb != null
          && (governor.preposition().equals("on")
              || governor.preposition().equals("for")
              || governor.preposition().equals("during") && isIndefinite(phrase))
          && frame.roles().containsKey("goer")) {
        add(frame, "goer", goers(clause, verb, index), arguments);
        following = clause.prepositions();
      }
      for (PrepositionalPhrase pp : following) {
        if (pp != governor
            && (pp.token() > phrase.from()
                || light && object && pp.preposition().equals("with")
                || arguments.containsKey(frame.roles().getOrDefault("goer", ""))
                    && pp.preposition().equals("in"))) {
          add(frame, pp.preposition(), pp.phrases(), arguments);
        }
      }
      boolean direct =
          object
              || governor == null
              || governor.preposition().equals("for")
              || governor.preposition().equals("on");
      boolean ahead = governor != null && isAhead(governor, index, clause);
      Clause claiming =
          direct
                  || governor != null
                      && reality.of(clause, tokens) == Reality.PLANNED
                      && isHosting(governor.preposition())
              ? clause
              : null;
      List<PrepositionalPhrase> adjuncts = following;
      Clause dated = clause;
      VerbGroup told = relative == null ? null : relative.verb();
      if (relative != null && told != null && frame.light().contains(lexicon.word(told.lemma()))) {
        boolean own =
            relative.kind() == Clause.Kind.RELATIVE && !relative.subject().equals(clause.subject());
        add(frame, "subject", own ? relative.subject() : List.of(), arguments);
        relative
            .prepositions()
            .forEach(pp -> add(frame, pp.preposition(), pp.phrases(), arguments));
        adjuncts = relative.prepositions();
        claiming = relative.kind() == Clause.Kind.RELATIVE ? relative : claiming;
        dated = relative;
      }
      Reality claim = reality.of(phrase, claiming, tokens);
      if (claiming == relative
          && relative != null
          && direct
          && reality.of(phrase, clause, tokens) == Reality.NONE) {
        claim = Reality.NONE;
      }
      finish(
          frame,
          dated,
          phrase,
          arguments,
          adjuncts,
          ahead && claim == Reality.HELD ? Reality.PLANNED : claim,
          matches);
    }
  }

  /** {@code During a visit to B, A said}: nobody else is said to go. */
  private static boolean isIndefinite(NounPhrase phrase) {
    return !phrase.isDefinite() && phrase.possessivePronoun() < 0 && phrase.possessor() == null;
  }

  /** {@code ahead of the visit}, {@code the details of the visit}: an event to come. */
  private boolean isAhead(PrepositionalPhrase governor, int index, Clause clause) {
    if (reality.isAhead(governor.preposition())) {
      return true;
    }
    Object before = index > 0 ? clause.elements().get(index - 1) : null;
    NounPhrase head =
        before instanceof NounPhrase phrase
            ? phrase
            : before instanceof PrepositionalPhrase pp
                ? pp.phrases().get(pp.phrases().size() - 1)
                : null;
    boolean of = governor.preposition().equals("of") || governor.preposition().equals("for");
    return of && head != null && reality.isPreparation(head.headWord());
  }

  /** What the phrase itself says: its modifiers and its owner. */
  private void own(Frame frame, NounPhrase phrase, Map<String, List<Argument>> arguments) {
    String modifier = frame.roles().get("modifier");
    if (modifier != null && phrase.mentions().stream().anyMatch(m -> m.to() < phrase.to())) {
      arguments
          .computeIfAbsent(modifier, s -> new ArrayList<>())
          .add(new Argument(phrase, Part.MODIFIERS));
    }
    NounPhrase possessor = phrase.possessor();
    if (possessor != null) {
      add(frame, "possessor", List.of(possessor), arguments);
    }
    String owner = frame.roles().get("possessor");
    if (owner != null && phrase.possessivePronoun() >= 0) {
      arguments
          .computeIfAbsent(owner, s -> new ArrayList<>())
          .add(new Argument(phrase, Part.OWNER));
    }
  }

  /**
   * Whether a phrase with {@code for} or {@code in} belongs to the object before it rather than to
   * the verb.
   */
  private static boolean attaches(PrepositionalPhrase governor, Clause clause) {
    return (governor.preposition().equals("for") || governor.preposition().equals("in"))
        && !clause.object().isEmpty();
  }

  /** {@code preside over the talks}, {@code wrap up the talks}: what follows is an object. */
  private static boolean isParticle(String preposition) {
    return preposition.equals("over") || preposition.equals("up");
  }

  /** Whether the subject of a clause takes part in an event that stands behind this preposition. */
  private static boolean isHosting(String preposition) {
    return switch (preposition) {
      case "at",
          "during",
          "in the course of",
          "following",
          "after",
          "in",
          "for",
          "within the framework of" ->
          true;
      default -> false;
    };
  }

  /** Who is on a visit: the person named last before the phrase, else the subject. */
  private List<NounPhrase> goers(Clause clause, VerbGroup verb, int index) {
    for (int i = index - 1; i > clause.elements().indexOf(verb) && i >= 0; i--) {
      if (clause.elements().get(i) instanceof NounPhrase phrase && isPerson(phrase)) {
        return List.of(phrase);
      }
    }
    return logicalSubject(clause, verb);
  }

  /**
   * The relative clause of a noun, or that after the phrases that depend on it: {@code the visit to
   * A, which began}.
   */
  private static @Nullable Clause relative(
      NounPhrase phrase, List<PrepositionalPhrase> following, Map<NounPhrase, Clause> relatives) {
    Clause own = relatives.get(phrase);
    for (PrepositionalPhrase pp : following) {
      Clause after = own == null ? relatives.get(pp.phrases().get(pp.phrases().size() - 1)) : null;
      own = after != null && "which".equals(after.marker()) ? after : own;
    }
    return own;
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
