package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Works out between whom a document is: from its name, the words after it, the clause, the document
 * as a whole.
 */
final class AgreementParties {
  private static final int SENTENCES_BACK = 3;
  private static final int MOST_ADVERBIALS = 2;

  private final Reading reading;
  private final Parties parties;
  private final MentionParties mentions;
  private final Organizations organizations;
  private final WordSet negotiation;
  private final WordSet behalfWords;
  private final WordSet signed;
  private List<PartyReference> lastGroup = List.of();

  AgreementParties(Reading reading, Parties parties, WordLists lists) {
    this.reading = reading;
    this.parties = parties;
    this.mentions = new MentionParties(reading);
    this.organizations = new Organizations(reading);
    this.negotiation = lists.get("negotiation-word");
    this.signed = lists.get("signed-word");
    this.behalfWords = lists.get("behalf-word");
  }

  /**
   * The parties.
   *
   * @param match the frame that tells of the document, null if none does
   */
  List<PartyReference> of(DocumentMention document, @Nullable FrameMatch match) {
    int limit = reading.tokens.sentenceEnd(document.sentence());
    List<PartyReference> named = inName(document);
    List<PartyReference> stated = after(document, limit, "between");
    if (stated.isEmpty()) {
      stated = after(document, limit, "among");
    }
    if (stated.size() > 1) {
      return remembered(stated);
    }
    if (named.size() > 1) {
      return remembered(named);
    }
    List<PartyReference> all = new ArrayList<>(named);
    after(document, limit, "with").forEach(party -> MentionParties.add(all, party));
    after(document, limit, "by").forEach(party -> MentionParties.add(all, party));
    after(document, limit, "of").forEach(party -> MentionParties.add(all, party));
    atStart(document).forEach(party -> MentionParties.add(all, party));
    if (match != null) {
      stated(match, all);
    }
    return remembered(completed(all, document));
  }

  private List<PartyReference> after(DocumentMention document, int limit, String link) {
    int at = document.to();
    if (!reading.scan.isWord(at, limit, link)
        && reading.scan.isWord(document.headTo(), limit, link)) {
      at = document.headTo();
    }
    if (at < limit
        && reading.tokens.word(at) != 0
        && negotiation.contains(reading.tokens.word(at))) {
      at++;
    }
    at = afterSigned(at, limit);
    return reading.scan.isWord(at, limit, link)
        ? mentions.list(at + 1, limit).parties()
        : List.of();
  }

  /** The token after {@code signed in May}, {@code concluded last week in Oslo}. */
  private int afterSigned(int token, int limit) {
    int at = reading.tokens.isMark(token, ',') ? token + 1 : token;
    if (at >= limit || !reading.hasWord(at, at + 1, signed)) {
      return token;
    }
    at++;
    for (int i = 0; i < MOST_ADVERBIALS && at < limit; i++) {
      boolean in = reading.scan.isWord(at, limit, "in") || reading.scan.isWord(at, limit, "on");
      Mention mention = reading.mentionAt[in ? at + 1 : at];
      boolean place = in && mention instanceof Mention.Named named && named.is(Concept.CITY);
      if (mention instanceof Mention.DateMention || place) {
        at = java.util.Objects.requireNonNull(mention).to();
      }
    }
    return at;
  }

  /** {@code With Norway, an agreement will be signed}. */
  private List<PartyReference> atStart(DocumentMention document) {
    int start = reading.tokens.sentenceStart(document.sentence());
    for (int i = start; i < document.start(); i++) {
      start = reading.tokens.isMark(i, ';') ? i + 1 : start;
    }
    return reading.scan.isWord(start, document.start(), "with")
        ? mentions.list(start + 1, document.start()).parties()
        : List.of();
  }

  /**
   * The states and organizations in a document's name: {@code the EU-Singapore Free Trade
   * Agreement}.
   */
  private List<PartyReference> inName(DocumentMention document) {
    List<PartyReference> found =
        new ArrayList<>(
            mentions.within(
                document.start(), document.proper() ? document.to() : document.headTo()));
    for (int i = document.start(); i < document.head(); i++) {
      PartyReference state = organizations.state(i, document.head());
      Organizations.Found organization =
          state == null ? organizations.at(i, document.head()) : null;
      if (state != null) {
        MentionParties.add(found, state);
      } else if (organization != null
          && !organization.initiative()
          && organization.to() < document.head()
          && reading.mentionAt[organization.from()] instanceof Mention.Unknown == false) {
        MentionParties.add(
            found,
            PartyReference.organization(
                organization.name(), organization.from(), organization.to()));
      }
    }
    return found;
  }

  /** Whom {@code the four governments} means: the last group of that size. */
  private List<PartyReference> group(NounPhrase phrase) {
    for (int i = phrase.from(); i < Math.min(reading.tokens.size(), phrase.to() + 4); i++) {
      int size =
          switch (reading.word(i)) {
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            default -> 0;
          };
      if (size > 0 && size == lastGroup.size()) {
        return lastGroup;
      }
    }
    return List.of();
  }

  private void stated(FrameMatch match, List<PartyReference> all) {
    for (PrepositionalPhrase pp : match.clause().prepositions()) {
      if (pp.preposition().equals("on behalf of")) {
        pp.phrases().stream()
            .flatMap(phrase -> parties.of(phrase).stream())
            .map(PartyReference::asState)
            .forEach(party -> MentionParties.add(all, party));
      }
    }
    for (Argument argument : match.get("parties")) {
      List<PartyReference> group = group(argument.phrase());
      for (PartyReference party : group.isEmpty() ? parties.of(List.of(argument)) : group) {
        PartyReference side = side(party);
        if (side.person() == null) {
          MentionParties.add(all, side);
        }
      }
    }
  }

  /** For whom a party signs: an official of an organization for that, any other for the state. */
  private PartyReference side(PartyReference party) {
    PersonEntity person = party.person();
    int sentence = reading.sentenceOf(party.from());
    boolean behalf =
        reading.hasWord(
            reading.tokens.sentenceStart(sentence),
            reading.tokens.sentenceEnd(sentence),
            behalfWords);
    if (person == null || behalf && !party.country().isEmpty()) {
      return party.asState();
    }
    for (PersonEntity.HeldPost post : person.posts) {
      String organization = post.organization;
      boolean international =
          organization != null
              && !post.former
              && !reading.gazetteer.names(Concept.ORGANIZATION, organization).isEmpty();
      boolean national =
          post.role == Role.HEAD_OF_STATE
              || post.role == Role.HEAD_OF_GOVERNMENT
              || post.role == Role.FOREIGN_MINISTER
              || post.role == Role.AMBASSADOR
              || post.role == Role.PERMANENT_REPRESENTATIVE;
      if (international && !national && organization != null) {
        return PartyReference.organization(organization, party.from(), party.to());
      }
    }
    return party.asState();
  }

  private List<PartyReference> remembered(List<PartyReference> all) {
    if (all.size() > 2) {
      lastGroup = List.copyOf(all);
    }
    return all;
  }

  /**
   * Adds the other side where only one is named, or both where none is: whom the sentences around
   * speak of.
   */
  private List<PartyReference> completed(List<PartyReference> all, DocumentMention document) {
    if (all.size() > 1) {
      return all;
    }
    boolean issuerKnown =
        reading.issuer.isEmpty()
            || all.stream().anyMatch(party -> party.country().equals(reading.issuer));
    if (!issuerKnown) {
      all.add(PartyReference.state(reading.issuer, document.head(), document.headTo(), true));
    }
    for (int s = document.sentence();
        all.size() < 2 && s >= Math.max(0, document.sentence() - SENTENCES_BACK);
        s--) {
      PartyReference near = nearest(s, document, all);
      if (near != null) {
        all.add(near);
      }
    }
    if (all.size() == 1
        && !reading.partner.isEmpty()
        && !all.get(0).country().equals(reading.partner)) {
      all.add(PartyReference.state(reading.partner, document.head(), document.headTo(), true));
    }
    return all;
  }

  /** The first state of a sentence that is no place where something happens and no party yet. */
  private @Nullable PartyReference nearest(
      int sentence, DocumentMention document, List<PartyReference> all) {
    int end = reading.tokens.sentenceEnd(sentence);
    for (int i = reading.tokens.sentenceStart(sentence); i < end; i++) {
      Mention mention = reading.mentionAt[i];
      boolean near =
          sentence == document.sentence()
              || mention instanceof Mention.PersonMention
              || mention instanceof Mention.PostMention;
      boolean actor = mention != null && near && !document.covers(i) && !isPlace(i);
      List<PartyReference> states = actor && mention != null ? mentions.of(mention) : List.of();
      for (PartyReference state : states) {
        if (!state.country().isEmpty() && all.stream().noneMatch(state::isSame)) {
          return PartyReference.state(state.country(), document.head(), document.headTo(), true);
        }
      }
    }
    return null;
  }

  private boolean isPlace(int token) {
    int before = token - 1;
    if (before >= 0 && reading.scan.is(before, WordClass.DET)) {
      before--;
    }
    return before >= 0
        && (reading.tokens.isWord(before, "in")
            || reading.tokens.isWord(before, "at")
            || reading.tokens.isWord(before, "from"));
  }
}
