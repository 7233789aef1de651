package org.communique.internal.clause;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.clause.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/** Builds the clauses of one sentence from its chunks, in one pass from left to right. */
final class ClauseBuilder {
  /** Clauses nested deeper begin anew: keeps every walk to the outermost clause short. */
  private static final int DEEPEST = 32;

  private final List<Clause> clauses = new ArrayList<>();
  private final int sentence;
  private final Actors actors;
  private Clause current;
  private @Nullable Node joint;
  private @Nullable Node preposition;
  private @Nullable Node previous;
  private List<NounPhrase> group = new ArrayList<>();
  private int depth;
  private int asideEnd = -1;
  private List<Node> nodes = List.of();
  private Lookahead ahead;
  private int index;
  private @Nullable Clause outside;
  private @Nullable NounPhrase afterComma;
  private @Nullable VerbGroup detached;

  ClauseBuilder(int sentence, Actors actors) {
    this.sentence = sentence;
    this.actors = actors;
    this.ahead = new Lookahead(List.of(), actors);
    this.current = open(Clause.Kind.MAIN, null);
  }

  List<Clause> build(List<Node> all, boolean quoted) {
    nodes = all;
    ahead = new Lookahead(all, actors);
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
    boolean deep = parent != null && parent.depth >= DEEPEST;
    Clause clause = new Clause(kind, deep ? null : parent, sentence);
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
      case OPEN -> openAside();
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
            && current.openAncestor() != null;
    boolean adverbial =
        current.verb == null && current.subject.isEmpty() && group != current.subject;
    if (!clause && !adverbial || joint == null || joint.kind() != Node.Kind.COMMA) {
      return false;
    }
    return ahead.isSubject(index);
  }

  private static boolean isJoint(Node node) {
    return node.kind() == Node.Kind.COMMA || node.kind() == Node.Kind.COORDINATOR;
  }

  private void openAside() {
    if (depth++ == 0) {
      outside = current;
      open(Clause.Kind.SUBORDINATE, null);
    }
    joint = null;
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
    if (index == asideEnd) {
      close();
      return;
    }
    boolean actor =
        current.dates.isEmpty()
            && !current.subject.isEmpty()
            && actors.kind(current.subject.get(0)) == Actors.Kind.ACTOR;
    boolean aside = hyphen && c != '-' && actor && current.verb == null && depth == 0;
    int end = aside ? ahead.asideEnd(index) : -1;
    if (end > index) {
      asideEnd = end;
      openAside();
      return;
    }
    if (hyphen && current.verb == null && !current.subject.isEmpty()) {
      open(Clause.Kind.MAIN, null);
      return;
    }
    if (c == ';' && !group.isEmpty() && ahead.isElliptic(index, group.get(group.size() - 1))) {
      joint = Node.of(Node.Kind.COORDINATOR, node.from(), node.to(), node.word());
      index += 3;
      return;
    }
    if (c == ':') {
      group = listed();
    }
    if ((c == ';' || c == ':')
        && !group.isEmpty()
        && current.verb != null
        && ahead.continuesList(index, c, group.get(group.size() - 1))) {
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
    if (comma
        && current.kind != Clause.Kind.MAIN
        && current.verb != null
        && current.openAncestor() != null) {
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

  private void popToOpen() {
    Clause open = current.openAncestor();
    if (open != null) {
      current = open;
      group = open.subject;
    }
  }

  private void verb(Node node) {
    VerbGroup verb = node.verb();
    if (verb == null) {
      return;
    }
    boolean comma = previous != null && previous.kind() == Node.Kind.COMMA;
    switch (verb.form()) {
      case INFINITIVE -> infinitive(verb);
      case ING -> participle(verb);
      case PARTICIPLE -> participle(verb);
      case FINITE -> finite(verb);
    }
    detached = comma ? verb : detached;
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
    if (current.verb.isAuxiliary() && current.object.isEmpty()) {
      VerbGroup whole = verb.sharing(current.verb);
      current.elements.remove(current.verb);
      set(current, whole);
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
      set(clause, verb.bare() && shared.verb != null ? verb.sharing(shared.verb) : verb);
      return;
    }
    if (current.hasWaitingAncestor()) {
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
    boolean reducible = verb.base() && before != detached;
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

  private Clause coordinationParent() {
    Clause at = current;
    while (at.parent != null && at.kind != Clause.Kind.SUBORDINATE && at.kind != Clause.Kind.MAIN) {
      at = at.parent;
    }
    return at;
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

  /** The earlier verb was a participle: {@code the talks held in Rome ended}. */
  private void reduce(VerbGroup verb) {
    VerbGroup before = java.util.Objects.requireNonNull(current.verb);
    postpone(Clause.Kind.PARTICIPLE, before.reduced(), verb);
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
    main.moveTo(reduced, before);
    clauses.add(reduced);
    set(main, verb);
  }

  private void reducedRelative(VerbGroup verb) {
    NounPhrase antecedent = lastPhrase();
    Clause clause = open(Clause.Kind.PARTICIPLE, current);
    clause.antecedent = antecedent;
    set(clause, verb.reduced());
  }
}
