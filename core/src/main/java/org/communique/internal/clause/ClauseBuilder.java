package org.communique.internal.clause;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.clause.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/** Builds the clauses of one sentence from its chunks, in one pass from left to right. */
final class ClauseBuilder {
  private final List<Clause> clauses = new ArrayList<>();
  private final int sentence;
  private final Actors actors;
  private Clause current;
  private @Nullable Node joint;
  private @Nullable Node preposition;
  private @Nullable Node previous;
  private List<NounPhrase> group = new ArrayList<>();
  private int depth;
  private List<Node> nodes = List.of();
  private int index;
  private @Nullable Clause outside;
  private @Nullable NounPhrase afterComma;

  ClauseBuilder(int sentence, Actors actors) {
    this.sentence = sentence;
    this.actors = actors;
    this.current = open(Clause.Kind.MAIN, null);
  }

  List<Clause> build(List<Node> all, boolean quoted) {
    nodes = all;
    for (index = 0; index < nodes.size(); index++) {
      Node node = nodes.get(index);
      take(node);
      previous = node;
    }
    for (Clause clause : clauses) {
      invert(clause);
      clause.quoted = quoted;
      clause.conditional |= clause.parent != null && clause.parent.conditional;
    }
    return clauses;
  }

  /**
   * {@code said Minister A}, {@code Also in the meeting were A and B}: the subject stands behind
   * its verb.
   */
  private void invert(Clause clause) {
    VerbGroup verb = clause.verb;
    boolean bare =
        verb != null
            && verb.form() == Form.FINITE
            && !verb.passive()
            && clause.kind == Clause.Kind.MAIN
            && clause.subject.isEmpty();
    if (bare
        && !clause.object.isEmpty()
        && actors.kind(clause.object.get(0)) == Actors.Kind.ACTOR) {
      clause.subject.addAll(clause.object);
      clause.object.clear();
    }
  }

  private Clause open(Clause.Kind kind, @Nullable Clause parent) {
    Clause clause = new Clause(kind, parent, sentence);
    clauses.add(clause);
    current = clause;
    group = clause.subject;
    preposition = null;
    return clause;
  }

  private void take(Node node) {
    switch (node.kind()) {
      case PHRASE -> phrase(node);
      case VERB -> verb(node);
      case DATE -> date(node);
      case PREPOSITION -> {
        preposition = node;
        joint = previous != null && isJoint(previous) ? joint : null;
      }
      case COORDINATOR -> joint = node;
      case COMMA ->
          joint =
              joint != null && joint.kind() == Node.Kind.COORDINATOR && previous == joint
                  ? joint
                  : node;
      case SUBORDINATOR -> {
        Clause clause = open(Clause.Kind.SUBORDINATE, current);
        clause.marker = node.word();
        clause.conditional = node.word().equals("if") || node.word().equals("unless");
        joint = null;
      }
      case RELATIVE -> relative(node);
      case BREAK -> breakAt(node);
      case OPEN -> {
        if (depth++ == 0) {
          outside = current;
          open(Clause.Kind.SUBORDINATE, null);
        }
        joint = null;
      }
      case CLOSE -> close();
    }
  }

  /**
   * Whether the phrase after a comma is the subject that a fronted clause waits for: {@code
   * Receiving A, B said}. A finite verb follows it, with nothing between but prepositional phrases
   * and dates.
   */
  private boolean beginsMainClause() {
    boolean clause =
        current.kind != Clause.Kind.MAIN
            && current.kind != Clause.Kind.RELATIVE
            && current.verb != null
            && hasOpenAncestor();
    boolean adverbial =
        current.verb == null && current.subject.isEmpty() && group != current.subject;
    if (!clause && !adverbial || joint == null || joint.kind() != Node.Kind.COMMA) {
      return false;
    }
    for (int i = index + 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      VerbGroup verb = node.verb();
      switch (node.kind()) {
        case VERB -> {
          return verb != null && verb.form() == Form.FINITE;
        }
        case PREPOSITION, DATE -> {}
        case PHRASE -> {
          if (nodes.get(i - 1).kind() != Node.Kind.PREPOSITION
              && nodes.get(i - 1).kind() != Node.Kind.COORDINATOR) {
            return false;
          }
        }
        case COORDINATOR -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isJoint(Node node) {
    return node.kind() == Node.Kind.COMMA || node.kind() == Node.Kind.COORDINATOR;
  }

  private void close() {
    if (depth > 0 && --depth == 0 && outside != null) {
      current = outside;
      group =
          current.object.isEmpty() && current.verb == null ? current.subject : lastGroup(current);
      preposition = null;
      joint = null;
    }
  }

  /** Whether a list of actors begins after a colon or goes on after a semicolon. */
  private boolean continuesList(char mark) {
    if (group.isEmpty() || current.verb == null) {
      return false;
    }
    boolean list = mark == ':' || actors.kind(group.get(group.size() - 1)) == Actors.Kind.ACTOR;
    for (int i = index + 1; list && i < nodes.size(); i++) {
      Node node = nodes.get(i);
      NounPhrase phrase = node.phrase();
      if (phrase != null) {
        boolean verb = i + 1 < nodes.size() && nodes.get(i + 1).kind() == Node.Kind.VERB;
        Actors.Kind kind = actors.kind(phrase);
        return (kind == Actors.Kind.ACTOR || mark == ';' && kind == Actors.Kind.NAME) && !verb;
      }
      if (node.kind() != Node.Kind.COORDINATOR) {
        return false;
      }
    }
    return false;
  }

  /** After a semicolon, {@code of B, Minister Y} goes on with {@code the Ministers of A, X}. */
  private boolean isElliptic() {
    NounPhrase last = lastPhrase();
    int person = index + 4;
    if (last == null || person >= nodes.size() || actors.kind(last) != Actors.Kind.ACTOR) {
      return false;
    }
    NounPhrase phrase = nodes.get(person).phrase();
    return nodes.get(index + 1).kind() == Node.Kind.PREPOSITION
        && nodes.get(index + 2).kind() == Node.Kind.PHRASE
        && nodes.get(index + 3).kind() == Node.Kind.COMMA
        && phrase != null
        && actors.kind(phrase) != Actors.Kind.OTHER;
  }

  /** The list that a colon opens: in {@code with each of the following} that of {@code with}. */
  private List<NounPhrase> listed() {
    int size = current.elements.size();
    boolean nested =
        size > 1
            && current.elements.get(size - 1) instanceof PrepositionalPhrase of
            && of.preposition().equals("of")
            && of.phrases == group;
    return nested && current.elements.get(size - 2) instanceof PrepositionalPhrase outer
        ? outer.phrases
        : group;
  }

  private static List<NounPhrase> lastGroup(Clause clause) {
    for (int i = clause.elements.size() - 1; i >= 0; i--) {
      Object element = clause.elements.get(i);
      if (element instanceof PrepositionalPhrase pp) {
        return pp.phrases;
      }
      if (element instanceof NounPhrase) {
        return clause.verb == null ? clause.subject : clause.object;
      }
    }
    return clause.subject;
  }

  private void breakAt(Node node) {
    joint = null;
    preposition = null;
    char c = node.word().charAt(0);
    boolean quote =
        c == '"'
            || c == '\u201c'
            || c == '\u201d'
            || c == '\u00ab'
            || c == '\u00bb'
            || c == '\u2018'
            || c == '\u2019'
            || c == '\'';
    boolean hyphen = c == '-' || c == '\u2013' || c == '\u2014';
    if (quote && (previous == null || previous.kind() != Node.Kind.COMMA && current.verb == null)) {
      return;
    }
    if (hyphen && current.verb == null && !current.subject.isEmpty()) {
      open(Clause.Kind.MAIN, null);
      return;
    }
    if (c == ';' && isElliptic()) {
      joint = Node.of(Node.Kind.COORDINATOR, node.from(), node.to(), node.word());
      index += 3;
      return;
    }
    if (c == ':') {
      group = listed();
    }
    if ((c == ';' || c == ':') && continuesList(c)) {
      joint = Node.of(Node.Kind.COORDINATOR, node.from(), node.to(), node.word());
      return;
    }
    if (c == ';' || c == ':' || c == '.' || c == '!' || c == '?' || quote || hyphen) {
      open(Clause.Kind.MAIN, null);
    }
  }

  private void date(Node node) {
    var date = node.date();
    if (date != null) {
      current.dates.add(date);
    }
    preposition = null;
  }

  private void relative(Node node) {
    NounPhrase antecedent = lastPhrase();
    List<NounPhrase> antecedents = List.copyOf(group);
    boolean governed = preposition != null;
    Clause clause = open(Clause.Kind.RELATIVE, current);
    clause.marker = governed ? "in which" : node.word();
    clause.antecedent = antecedent;
    clause.antecedents = antecedent == null ? List.of() : antecedents;
    joint = null;
  }

  private @Nullable NounPhrase lastPhrase() {
    return group.isEmpty() ? null : group.get(group.size() - 1);
  }

  private void phrase(Node node) {
    NounPhrase phrase = node.phrase();
    if (phrase == null) {
      return;
    }
    if (preposition != null && !(joint != null && preposition.from() < joint.from())) {
      governed(phrase, preposition);
    } else if (joint != null && !beginsMainClause() && coordinates(phrase)) {
      group.add(phrase);
    } else {
      free(phrase);
    }
    joint = null;
  }

  private void governed(NounPhrase phrase, Node prep) {
    if (joint != null
        && current.verb != null
        && current.object.isEmpty()
        && current.prepositions.isEmpty()
        && current.kind == Clause.Kind.PARTICIPLE
        && joint.kind() == Node.Kind.COMMA) {
      popToOpen();
    }
    PrepositionalPhrase pp = new PrepositionalPhrase(prep.from(), prep.word());
    pp.phrases.add(phrase);
    current.prepositions.add(pp);
    current.elements.add(pp);
    group = pp.phrases;
    preposition = null;
  }

  /**
   * Whether the phrase continues the list before it. If an earlier list of the clause fits better,
   * that one is taken.
   */
  private boolean coordinates(NounPhrase phrase) {
    if (group.isEmpty()) {
      return false;
    }
    boolean comma = joint != null && joint.kind() == Node.Kind.COMMA;
    Actors.Kind kind = actors.kind(phrase);
    Actors.Kind last = actors.kind(group.get(group.size() - 1));
    boolean marked = joint != null && (joint.word().equals(":") || joint.word().equals(";"));
    if (marked) {
      return true;
    }
    if (kind == last) {
      return !comma || kind != Actors.Kind.OTHER;
    }
    for (int i = current.elements.size() - 1; i >= 0; i--) {
      List<NounPhrase> earlier = groupOf(current.elements.get(i));
      if (!earlier.isEmpty()
          && kind != Actors.Kind.OTHER
          && actors.kind(earlier.get(earlier.size() - 1)) == kind
          && !comma) {
        group = earlier;
        return true;
      }
    }
    return !comma;
  }

  private List<NounPhrase> groupOf(Object element) {
    if (element instanceof PrepositionalPhrase pp) {
      return pp.phrases;
    }
    return current.object.contains(element)
        ? current.object
        : current.subject.contains(element) ? current.subject : List.of();
  }

  private void free(NounPhrase phrase) {
    boolean comma = joint != null && joint.kind() == Node.Kind.COMMA;
    afterComma = comma ? phrase : null;
    if (comma && current.kind != Clause.Kind.MAIN && current.verb != null && hasOpenAncestor()) {
      popToOpen();
    }
    if (current.kind == Clause.Kind.RELATIVE && current.verb == null && current.subject.isEmpty()) {
      current.subject.add(phrase);
      group = current.subject;
    } else if (current.verb == null) {
      if (current.subject.isEmpty()) {
        current.subject.add(phrase);
        group = current.subject;
      } else {
        group = new ArrayList<>(List.of(phrase));
      }
    } else {
      current.object.add(phrase);
      group = current.object;
    }
    current.elements.add(phrase);
  }

  /** Whether a clause outside the current one still waits for its subject or verb. */
  private boolean hasOpenAncestor() {
    for (Clause at = current.parent; at != null; at = at.parent) {
      if (at.verb == null) {
        return true;
      }
    }
    return false;
  }

  private void popToOpen() {
    for (Clause at = current.parent; at != null; at = at.parent) {
      if (at.verb == null) {
        current = at;
        group = at.subject;
        return;
      }
    }
  }

  private void verb(Node node) {
    VerbGroup verb = node.verb();
    if (verb == null) {
      return;
    }
    switch (verb.form()) {
      case INFINITIVE -> infinitive(verb);
      case ING -> participle(verb);
      case PARTICIPLE -> participle(verb);
      case FINITE -> finite(verb);
    }
    joint = null;
    preposition = null;
  }

  private void set(Clause clause, VerbGroup verb) {
    clause.verb = verb;
    clause.elements.add(verb);
    current = clause;
    group = clause.object;
    preposition = null;
  }

  private void infinitive(VerbGroup verb) {
    if (current.verb == null && current.parent == null && !current.subject.isEmpty()) {
      set(current, verb);
      return;
    }
    Clause parent = current;
    boolean afterRelative =
        joint != null
            && joint.kind() == Node.Kind.COMMA
            && current.kind == Clause.Kind.RELATIVE
            && current.verb != null;
    if (afterRelative && current.parent != null) {
      parent = current.parent;
    }
    set(open(Clause.Kind.INFINITIVE, parent), verb);
  }

  private void participle(VerbGroup verb) {
    Node marker = preposition;
    NounPhrase antecedent =
        previous != null && previous.kind() == Node.Kind.PHRASE ? lastPhrase() : null;
    boolean afterComma = joint != null;
    Clause parent = current;
    if (current.kind == Clause.Kind.SUBORDINATE
        && current.verb == null
        && current.subject.isEmpty()
        && current.parent != null) {
      parent = current.parent;
    }
    Clause clause = open(Clause.Kind.PARTICIPLE, parent);
    clause.marker = marker == null ? null : marker.word();
    if (antecedent != null && !afterComma) {
      clause.antecedent = antecedent;
      if (verb.form() == Form.ING) {
        clause.subject.add(antecedent);
      }
    }
    set(clause, verb);
  }

  private void finite(VerbGroup verb) {
    boolean coordinated = joint != null && joint.kind() == Node.Kind.COORDINATOR;
    boolean phraseBefore = previous != null && previous.kind() == Node.Kind.PHRASE;
    if (current.verb == null) {
      set(current, verb);
      return;
    }
    if (phraseBefore && takesOver(verb)) {
      return;
    }
    if (coordinated) {
      Clause shared = verb.bare() ? current : coordinationParent();
      Clause clause =
          open(
              shared.kind == Clause.Kind.INFINITIVE ? Clause.Kind.INFINITIVE : Clause.Kind.MAIN,
              shared.kind == Clause.Kind.INFINITIVE ? shared.parent : null);
      if (clause.kind == Clause.Kind.MAIN) {
        clause.subject.addAll(shared.subject());
      }
      set(clause, verb.bare() && shared.verb != null ? sharing(verb, shared.verb) : verb);
      return;
    }
    if (hasOpenAncestorWithSubject()) {
      popToOpen();
      set(current, verb);
      return;
    }
    VerbGroup before = current.verb;
    if (before.form() == Form.INFINITIVE
        && current.kind == Clause.Kind.MAIN
        && !current.subject.isEmpty()) {
      postpone(Clause.Kind.INFINITIVE, before, verb);
      return;
    }
    boolean afterComma = previous != null && previous.kind() == Node.Kind.COMMA;
    boolean reducible = verb.base() && !isAfterComma(before);
    if (before.base() && reducible && (afterComma || phraseBefore && !current.object.isEmpty())) {
      reducedRelative(verb);
      return;
    }
    if (before.base()
        && current.object.isEmpty()
        && !current.subject.isEmpty()
        && before.form() == Form.FINITE) {
      reduce(verb);
      return;
    }
    if (verb.base() && phraseBefore) {
      reducedRelative(verb);
      return;
    }
    Clause clause = open(Clause.Kind.MAIN, null);
    clause.subject.addAll(current.subject);
    set(clause, verb);
  }

  /**
   * A bare verb after {@code and} has the auxiliaries of the verb before: {@code will call on A and
   * meet B}.
   */
  private static VerbGroup sharing(VerbGroup verb, VerbGroup before) {
    return new VerbGroup(
        verb.from(),
        verb.to(),
        verb.head(),
        verb.lemma(),
        before.form(),
        verb.passive(),
        before.negated(),
        before.mood(),
        before.past() && before.mood() != VerbGroup.Mood.REAL,
        false,
        true);
  }

  private Clause coordinationParent() {
    Clause at = current;
    while (at.parent != null && at.kind != Clause.Kind.SUBORDINATE && at.kind != Clause.Kind.MAIN) {
      at = at.parent;
    }
    return at;
  }

  private boolean hasOpenAncestorWithSubject() {
    for (Clause at = current.parent; at != null; at = at.parent) {
      if (at.verb == null && !at.subject.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last phrase, taken for an object or list member, turns out to be the subject of this verb.
   */
  private boolean takesOver(VerbGroup verb) {
    NounPhrase last = lastPhrase();
    boolean list = group.size() > 1;
    boolean object = group == current.object && !group.isEmpty();
    boolean fresh = last != null && last == afterComma && actors.kind(last) == Actors.Kind.ACTOR;
    if (last == null || verb.base() && !list && !fresh || !list && !object) {
      return false;
    }
    if (verb.base() && actors.kind(last) == Actors.Kind.OTHER) {
      return false;
    }
    boolean whole =
        list
            && group == current.object
            && group.get(0) == afterComma
            && current.object.size() == group.size();
    List<NounPhrase> taken = whole ? List.copyOf(group) : List.of(last);
    group.removeAll(taken);
    current.elements.removeAll(taken);
    Clause clause = open(Clause.Kind.MAIN, null);
    clause.subject.addAll(taken);
    set(clause, verb);
    return true;
  }

  private boolean isAfterComma(VerbGroup verb) {
    for (int i = 1; i < nodes.size(); i++) {
      if (nodes.get(i).verb() == verb) {
        return nodes.get(i - 1).kind() == Node.Kind.COMMA;
      }
    }
    return false;
  }

  /** The earlier verb was a participle: {@code the talks held in Rome ended}. */
  private void reduce(VerbGroup verb) {
    VerbGroup before = java.util.Objects.requireNonNull(current.verb);
    postpone(
        Clause.Kind.PARTICIPLE,
        new VerbGroup(
            before.from(),
            before.to(),
            before.head(),
            before.lemma(),
            Form.PARTICIPLE,
            true,
            before.negated(),
            before.mood(),
            true,
            false,
            false),
        verb);
  }

  /**
   * The earlier verb turns out to depend on the subject: it gets a clause of its own, and the later
   * one takes its place.
   */
  private void postpone(Clause.Kind kind, VerbGroup dependent, VerbGroup verb) {
    Clause main = current;
    VerbGroup before = java.util.Objects.requireNonNull(main.verb);
    Clause reduced = new Clause(kind, main, sentence);
    reduced.verb = dependent;
    reduced.antecedent =
        kind == Clause.Kind.PARTICIPLE ? main.subject.get(main.subject.size() - 1) : null;
    int index = main.elements.indexOf(before);
    List<Object> rest = new ArrayList<>(main.elements.subList(index, main.elements.size()));
    main.elements.removeAll(rest);
    for (Object element : rest) {
      if (element instanceof PrepositionalPhrase pp) {
        main.prepositions.remove(pp);
        reduced.prepositions.add(pp);
      } else if (element instanceof NounPhrase phrase) {
        main.object.remove(phrase);
        reduced.object.add(phrase);
      }
    }
    reduced.elements.addAll(rest);
    reduced.dates.addAll(main.dates);
    clauses.add(reduced);
    set(main, verb);
  }

  private void reducedRelative(VerbGroup verb) {
    NounPhrase antecedent = lastPhrase();
    Clause clause = open(Clause.Kind.PARTICIPLE, current);
    clause.antecedent = antecedent;
    set(
        clause,
        new VerbGroup(
            verb.from(),
            verb.to(),
            verb.head(),
            verb.lemma(),
            Form.PARTICIPLE,
            true,
            verb.negated(),
            verb.mood(),
            true,
            false,
            false));
  }
}
