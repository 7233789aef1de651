package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.frame.FrameMatch;
import org.jspecify.annotations.Nullable;

/**
 * Works out between whom a document is: from its name, the words after it, the clause, the document
 * as a whole.
 */
final class AgreementParties {
  private final Reading reading;
  private final Parties parties;
  private final MentionParties mentions;

  AgreementParties(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
    this.mentions = new MentionParties(reading);
  }

  /**
   * The parties.
   *
   * @param match the frame that tells of the document, null if none does
   */
  List<PartyReference> of(DocumentMention document, @Nullable FrameMatch match) {
    int limit = reading.tokens.sentenceEnd(document.sentence());
    List<PartyReference> named = mentions.within(document.start(), document.to());
    List<PartyReference> stated = after(document, limit, "between");
    if (stated.isEmpty()) {
      stated = after(document, limit, "among");
    }
    if (stated.size() > 1) {
      return stated;
    }
    if (named.size() > 1) {
      return named;
    }
    List<PartyReference> all = new ArrayList<>(named);
    after(document, limit, "with").forEach(party -> MentionParties.add(all, party));
    after(document, limit, "by").forEach(party -> MentionParties.add(all, party));
    if (match != null) {
      for (PartyReference party : parties.of(match.get("parties"))) {
        PartyReference state = party.asState();
        if (state.person() == null) {
          MentionParties.add(all, state);
        }
      }
    }
    return completed(all, document);
  }

  private List<PartyReference> after(DocumentMention document, int limit, String link) {
    int at = document.to();
    if (!reading.scan.isWord(at, limit, link)
        && !reading.scan.isWord(document.headTo(), limit, link)) {
      return List.of();
    }
    return mentions
        .list((reading.scan.isWord(at, limit, link) ? at : document.headTo()) + 1, limit)
        .parties();
  }

  /** Adds the other side where only one is named, or both where none is. */
  private List<PartyReference> completed(List<PartyReference> all, DocumentMention document) {
    if (all.size() > 1) {
      return all;
    }
    for (String code : List.of(reading.issuer, reading.partner)) {
      boolean same = all.stream().anyMatch(party -> party.country().equals(code));
      if (!code.isEmpty() && !same && all.size() < 2) {
        all.add(PartyReference.state(code, document.head(), document.headTo(), true));
      }
    }
    return all;
  }
}
