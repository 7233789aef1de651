package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.PostReading;
import org.communique.internal.text.Tokens;

/**
 * Tells which states and organizations mentions stand for, token by token: what lists of parties
 * need.
 */
final class MentionParties {
  private final Reading reading;

  MentionParties(Reading reading) {
    this.reading = reading;
  }

  /** The states or the organization that a mention stands for; empty if for none. */
  List<PartyReference> of(Mention mention) {
    PersonEntity entity = reading.persons.of(mention);
    if (entity != null) {
      return entity.country().isEmpty()
          ? List.of()
          : List.of(PartyReference.state(entity.country(), mention.from(), mention.to(), false));
    }
    if (mention instanceof PostMention post) {
      return post(post);
    }
    if (mention instanceof Named named) {
      return named(named);
    }
    return UnknownBodies.of(reading, mention);
  }

  private List<PartyReference> post(PostMention mention) {
    List<PartyReference> states = new ArrayList<>();
    for (PostReading post : mention.posts()) {
      post.countries()
          .forEach(
              code -> add(states, PartyReference.state(code, mention.from(), mention.to(), false)));
    }
    if (states.isEmpty() && !mention.plural()) {
      PersonEntity holder = reading.persons.holder(mention, mention.from());
      if (holder != null && !holder.country().isEmpty()) {
        states.add(PartyReference.state(holder.country(), mention.from(), mention.to(), true));
      }
    }
    return states;
  }

  private List<PartyReference> named(Named named) {
    Name name = named.name();
    return switch (name.concept()) {
      case COUNTRY, METONYM, DEMONYM ->
          List.of(PartyReference.state(name.key(), named.from(), named.to(), false));
      case BODY -> {
        String code = reading.stateOf(named);
        yield code.isEmpty()
            ? List.of()
            : List.of(PartyReference.state(code, named.from(), named.to(), false));
      }
      case ORGANIZATION ->
          List.of(PartyReference.organization(name.key(), named.from(), named.to()));
      default -> List.of();
    };
  }

  /** The parties named in a stretch of tokens, each once. */
  List<PartyReference> within(int from, int to) {
    List<PartyReference> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Mention mention = reading.mentionAt[i];
      if (mention instanceof Named) {
        of(mention).forEach(party -> add(found, party));
      }
    }
    return found;
  }

  /** A list of parties, with the token after it. */
  record PartyList(List<PartyReference> parties, int end) {}

  /** The parties that are listed from a token on: {@code the Governments of A, B and C}. */
  PartyList list(int from, int limit) {
    List<PartyReference> found = new ArrayList<>();
    int at = from;
    int end = from;
    boolean open = true;
    while (at < limit) {
      Mention mention = reading.mentionAt[at];
      List<PartyReference> parties = mention == null ? that(at, limit) : of(mention);
      if (!parties.isEmpty() && open) {
        parties.forEach(party -> add(found, party));
        at = mention == null ? at + 2 : mention.to();
        end = at;
        open = false;
      } else if (parties.isEmpty() && isFiller(at, limit)) {
        open |= isJoint(at);
        at++;
      } else {
        break;
      }
    }
    return new PartyList(found, end);
  }

  private boolean isJoint(int at) {
    return reading.tokens.isMark(at, ',')
        || reading.tokens.isMark(at, '&')
        || reading.scan.is(at, WordClass.COORDINATOR);
  }

  /** The state that {@code that country} means: the one named first in its sentence. */
  private List<PartyReference> that(int at, int limit) {
    boolean that = reading.scan.isWord(at, limit, "that") || reading.scan.isWord(at, limit, "this");
    if (!that || !reading.scan.isWord(at + 1, limit, "country")) {
      return List.of();
    }
    for (int i = reading.tokens.sentenceStart(reading.sentenceOf(at)); i < at; i++) {
      if (reading.mentionAt[i] instanceof Named named && named.is(Name.Concept.COUNTRY)) {
        return List.of(PartyReference.state(named.name().key(), at, at + 2, true));
      }
    }
    return List.of();
  }

  private boolean isFiller(int at, int limit) {
    if (reading.tokens.kind(at) == Tokens.MARK) {
      return reading.tokens.isMark(at, ',') || reading.tokens.isMark(at, '&');
    }
    return reading.scan.is(at, WordClass.DET)
        || reading.scan.is(at, WordClass.POSSESSIVE)
        || reading.scan.is(at, WordClass.COORDINATOR)
        || reading.scan.is(at, WordClass.DELEGATION_NOUN)
        || reading.scan.is(at, WordClass.SIDES_NOUN)
        || reading.scan.is(at, WordClass.GOVERNMENT)
        || reading.scan.is(at, WordClass.MINISTRY)
        || reading.scan.isWord(at, limit, "of")
        || reading.tokens.kind(at) == Tokens.POSSESSIVE;
  }

  /** Adds a party unless it is there. */
  static void add(List<PartyReference> parties, PartyReference party) {
    if (parties.stream().noneMatch(party::isSame)) {
      parties.add(party);
    }
  }
}
