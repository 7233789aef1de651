package org.communique.internal.clause;

import java.util.List;
import org.communique.internal.clause.VerbGroup.Form;

/** What the chunks after a joint tell about it: whether a list goes on or a subject begins. */
final class Lookahead {
  private final List<Node> nodes;
  private final Actors actors;

  Lookahead(List<Node> nodes, Actors actors) {
    this.nodes = nodes;
    this.actors = actors;
  }

  /**
   * Whether the phrase at the index has a finite verb, with nothing but adverbials and coordinated
   * phrases between.
   */
  boolean isSubject(int index) {
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

  /** Whether a list of actors begins after a colon or goes on after a semicolon. */
  boolean continuesList(int index, char mark, NounPhrase last) {
    boolean list = mark == ':' || actors.kind(last) == Actors.Kind.ACTOR;
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
  boolean isElliptic(int index, NounPhrase last) {
    int person = index + 4;
    if (person >= nodes.size() || actors.kind(last) != Actors.Kind.ACTOR) {
      return false;
    }
    NounPhrase phrase = nodes.get(person).phrase();
    return nodes.get(index + 1).kind() == Node.Kind.PREPOSITION
        && nodes.get(index + 2).kind() == Node.Kind.PHRASE
        && nodes.get(index + 3).kind() == Node.Kind.COMMA
        && phrase != null
        && actors.kind(phrase) != Actors.Kind.OTHER;
  }

  /**
   * The dash that ends an aside without a verb, {@code the leaders – A and B – met}; -1 if there is
   * none.
   */
  int asideEnd(int dash) {
    for (int i = dash + 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      switch (node.kind()) {
        case PHRASE, COORDINATOR, COMMA, PREPOSITION, DATE -> {}
        case BREAK -> {
          char c = node.word().charAt(0);
          return c == '-' || c == '\u2013' || c == '\u2014' ? i : -1;
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }
}
