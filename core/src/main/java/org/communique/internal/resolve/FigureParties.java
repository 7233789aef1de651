package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells which states and organizations stand at a place of the text, and whom the text around it is
 * about.
 */
final class FigureParties {
  private static final int SENTENCES_BACK = 3;

  private final FigureText text;

  private final Map<Integer, List<PartyReference>> ranked = new HashMap<>();

  FigureParties(FigureText text) {
    this.text = text;
  }

  /**
   * Remembers that a sentence compares the partners of {@code of}: figures beside are about these
   * two.
   */
  void rank(int sentence, PartyReference subject, PartyReference of) {
    ranked.putIfAbsent(sentence, List.of(of, subject));
  }

  /**
   * The partner and the one whose partner it is, as ranked in a sentence; empty if it ranks none.
   */
  List<PartyReference> ranked(int sentence) {
    return ranked.getOrDefault(sentence, List.of());
  }

  /** The state or organization that a mention names, null if it names none. */
  @Nullable PartyReference of(@Nullable Mention mention) {
    if (!(mention instanceof Named named)) {
      return null;
    }
    Name name = named.name();
    if (name.concept() == Concept.DEMONYM && name.key().equals("EU")) {
      return null;
    }
    return switch (name.concept()) {
      case COUNTRY, METONYM, DEMONYM ->
          PartyReference.state(name.key(), named.from(), named.to(), false);
      case BODY -> {
        String code = text.reading.stateOf(named);
        yield code.isEmpty() ? null : PartyReference.state(code, named.from(), named.to(), false);
      }
      case ORGANIZATION -> PartyReference.organization(name.key(), named.from(), named.to());
      default -> null;
    };
  }

  /** As {@link #of}, and a capital for its state. */
  @Nullable PartyReference orCapital(@Nullable Mention mention) {
    if (mention instanceof Named named && named.is(Concept.CITY)) {
      return PartyReference.state(
          named.name().key().substring(0, 2), named.from(), named.to(), false);
    }
    return of(mention);
  }

  /** The coordinated parties that begin at a token: {@code the UK, France and the EU}. */
  List<PartyReference> list(int token, int end) {
    List<PartyReference> found = new ArrayList<>();
    int at = token;
    while (at < end) {
      if (text.reading.scan.is(at, WordClass.DET)) {
        at++;
        continue;
      }
      PartyReference party = orCapital(text.at(at));
      if (party == null
          || text.at(at) instanceof Named named && named.is(Concept.DEMONYM) && !isNoun(named)) {
        break;
      }
      found.add(party);
      at = party.to();
      if (at < end && (text.isWord(at, "and") || text.isMark(at, ',')) && at + 1 < end) {
        at++;
        at = text.isWord(at, "and") ? at + 1 : at;
      } else {
        break;
      }
    }
    return found;
  }

  private static boolean isNoun(Named named) {
    return named.name().is(Name.Flag.PLURAL);
  }

  /** The one party named at a token, a determiner before it skipped; null if none is. */
  @Nullable PartyReference single(int token, int end) {
    int at = token;
    while (at < end && text.reading.scan.is(at, WordClass.DET)) {
      at++;
    }
    return at < end ? of(text.at(at)) : null;
  }

  /**
   * {@code the country}, {@code that republic}, {@code his country}: the tokens' end, or the token
   * itself if it is not so.
   */
  int countryNoun(int token, int end) {
    boolean determiner =
        token < end
            && (text.reading.scan.is(token, WordClass.DET)
                || text.reading.scan.is(token, WordClass.POSSESSIVE));
    return determiner
            && token + 1 < end
            && text.is(token + 1, "country-noun")
            && text.at(token + 1) == null
            && text.isHead(token + 1, end)
        ? token + 2
        : token;
  }

  /**
   * The state last spoken of before a token that is not the excepted one; null if there is none.
   */
  @Nullable PartyReference antecedent(int token, String except) {
    int sentence = text.reading.sentenceOf(token);
    int first = text.tokens.sentenceStart(Math.max(0, sentence - SENTENCES_BACK));
    for (int i = token - 1; i >= first; i--) {
      Mention mention = text.at(i);
      PartyReference party = of(mention);
      if (party == null
          && mention instanceof PostMention post
          && !post.posts().isEmpty()
          && post.posts().get(0).country() != null) {
        party = PartyReference.state(post.posts().get(0).country(), post.from(), post.to(), false);
      }
      if (party != null && !party.country().isEmpty() && !party.country().equals(except)) {
        return PartyReference.state(party.country(), party.from(), party.to(), true);
      }
    }
    String code = text.reading.partner.equals(except) ? text.reading.issuer : text.reading.partner;
    return code.isEmpty() ? null : PartyReference.state(code, token, token + 1, true);
  }

  /**
   * The state last spoken of before a token that no preposition governs: whom {@code its} means.
   */
  @Nullable PartyReference topic(int token, String except) {
    int sentence = text.reading.sentenceOf(token);
    int first = text.tokens.sentenceStart(Math.max(0, sentence - SENTENCES_BACK));
    for (int i = token - 1; i >= first; i--) {
      PartyReference party = of(text.at(i));
      if (party != null
          && !party.country().isEmpty()
          && !party.country().equals(except)
          && !isGoverned(party)) {
        return PartyReference.state(party.country(), party.from(), party.to(), true);
      }
    }
    return antecedent(token, except);
  }

  /** Whether a party stands after a preposition or owns what follows. */
  boolean isGoverned(PartyReference party) {
    boolean owns =
        party.to() < text.tokens.size() && text.tokens.kind(party.to()) == Tokens.POSSESSIVE;
    return owns || isObject(party);
  }

  /** Whether a party stands after a preposition. */
  boolean isObject(PartyReference party) {
    int at = party.from() - 1;
    while (at >= 0 && text.reading.scan.is(at, WordClass.DET)) {
      at--;
    }
    return at >= 0
        && text.at(at) == null
        && (text.isWord(at, "of")
            || text.isWord(at, "in")
            || text.isWord(at, "with")
            || text.isWord(at, "to")
            || text.isWord(at, "for")
            || text.isWord(at, "from")
            || text.isWord(at, "against")
            || text.isWord(at, "after"));
  }

  /** The issuer's state, referred to at a token; null if the issuer is not known. */
  @Nullable PartyReference issuer(int token) {
    String own = text.reading.ownState(token);
    return own.isEmpty() ? null : PartyReference.state(own, token, token + 1, true);
  }

  /** The parties that a sentence names, each once, in order; persons stand for their states. */
  List<PartyReference> in(int sentence) {
    Map<String, PartyReference> found = new LinkedHashMap<>();
    for (int i = text.tokens.sentenceStart(sentence); i < text.tokens.sentenceEnd(sentence); i++) {
      Mention mention = text.at(i);
      PartyReference party = of(mention);
      String code = party != null ? party.country() : mention == null ? "" : personState(mention);
      if (mention != null && !code.isEmpty()) {
        found.putIfAbsent(code, PartyReference.state(code, mention.from(), mention.to(), true));
      }
    }
    return new ArrayList<>(found.values());
  }

  private String personState(Mention mention) {
    PersonEntity entity = text.reading.persons.of(mention);
    if (entity != null) {
      return entity.country();
    }
    boolean post = mention instanceof PostMention named && !named.posts().isEmpty();
    String country = post ? ((PostMention) mention).posts().get(0).country() : null;
    return country == null ? "" : country;
  }

  /** The two states that the text around a token is about; empty if that is not clear. */
  List<PartyReference> pair(int token) {
    int sentence = text.reading.sentenceOf(token);
    List<PartyReference> compared = ranked.getOrDefault(sentence, List.of());
    if (compared.isEmpty() && in(sentence).isEmpty()) {
      compared = ranked.getOrDefault(sentence - 1, List.of());
    }
    if (!compared.isEmpty()) {
      return compared;
    }
    Map<String, PartyReference> found = new LinkedHashMap<>();
    for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK) && found.size() < 2; s--) {
      List<PartyReference> here = in(s);
      if (here.size() + found.size() <= 2 || here.size() == 2) {
        here.forEach(party -> found.putIfAbsent(party.country(), party));
      }
      if (found.size() == 1 && !text.reading.issuer.isEmpty()) {
        found.putIfAbsent(
            text.reading.issuer, PartyReference.state(text.reading.issuer, token, token + 1, true));
      }
    }
    for (String code : List.of(text.reading.issuer, text.reading.partner)) {
      if (!code.isEmpty() && found.size() < 2) {
        found.putIfAbsent(code, PartyReference.state(code, token, token + 1, true));
      }
    }
    return found.size() < 2 ? List.of() : new ArrayList<>(found.values()).subList(0, 2);
  }

  /** Whom the text is about beside a party: the other of its pair; null if that is not clear. */
  @Nullable PartyReference other(PartyReference party, int token) {
    String code = party.country();
    String issuer = text.reading.issuer;
    if (!issuer.isEmpty() && !issuer.equals(code)) {
      return PartyReference.state(issuer, token, token + 1, true);
    }
    for (PartyReference one : pair(token)) {
      if (!one.country().equals(code) && isNamedBefore(one.country(), token)) {
        return one;
      }
    }
    String partner = text.reading.partner;
    return partner.isEmpty() || partner.equals(code) || !isNamedBefore(partner, token)
        ? null
        : PartyReference.state(partner, token, token + 1, true);
  }

  /** Whether the text has spoken of the country up to the end of the token's sentence. */
  private boolean isNamedBefore(String code, int token) {
    int end = text.sentenceEnd(token);
    for (Mention mention : text.reading.mentions) {
      if (mention.from() >= end) {
        return false;
      }
      boolean named =
          mention instanceof Named name && name.name().key().startsWith(code)
              || mention instanceof Mention.PersonMention person
                  && isOf(text.reading.persons.of(person), code)
              || mention instanceof Mention.PostMention post
                  && post.posts().stream().anyMatch(held -> held.countries().contains(code));
      if (named) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(@Nullable PersonEntity person, String code) {
    return person != null && person.country().equals(code);
  }

  /** Whether the token begins a name that no list knows: a company or fund. */
  boolean isUnknownName(int token) {
    return text.at(token) instanceof Mention.Unknown && text.tokens.kind(token) == Tokens.WORD;
  }
}
