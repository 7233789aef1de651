package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.fact.Initiative;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Turns names of initiatives into facts, one for each initiative, with who proposed it where the
 * text tells.
 */
final class InitiativeAssembler {
  private final Reading reading;
  private final Parties parties;
  private final MentionParties mentions;
  private final Organizations organizations;
  private final List<Draft> drafts = new ArrayList<>();

  InitiativeAssembler(Reading reading, Parties parties, WordLists lists) {
    this.reading = reading;
    this.parties = parties;
    this.mentions = new MentionParties(reading);
    this.organizations = new Organizations(reading);
    for (Mention mention : reading.mentions) {
      if (mention instanceof Named named && isInitiative(named)) {
        add(new Draft(named.name().key(), named.from(), named.to(), "initiative.name"));
      }
    }
    for (InitiativeNames.Written written : new InitiativeNames(reading, lists).read()) {
      add(new Draft("", written.from(), written.to(), written.rule()));
    }
  }

  /** A name of an initiative, or of an organization that calls itself one. */
  private boolean isInitiative(Named named) {
    boolean body = named.is(Concept.ORGANIZATION) && named.to() - named.from() > 1;
    return named.is(Concept.INITIATIVE)
        || body && reading.scan.isWord(named.to() - 1, reading.tokens.size(), "initiative");
  }

  /** An initiative being put together. */
  private static final class Draft {
    final String key;
    int from;
    int to;
    String rule;
    final List<int[]> places = new ArrayList<>();
    @Nullable PartyReference proposer;

    Draft(String key, int from, int to, String rule) {
      this.key = key;
      this.from = from;
      this.to = to;
      this.rule = rule;
      places.add(new int[] {from, to});
    }
  }

  private void add(Draft draft) {
    for (Draft known : drafts) {
      boolean same =
          draft.key.isEmpty()
              ? string(known).equals(string(draft)) || overlaps(known, draft)
              : known.key.equals(draft.key);
      if (same) {
        known.places.add(new int[] {draft.from, draft.to});
        boolean longer = draft.to - draft.from > known.to - known.from;
        if (longer) {
          known.from = draft.from;
          known.to = draft.to;
        }
        return;
      }
    }
    drafts.add(draft);
  }

  private static boolean overlaps(Draft one, Draft two) {
    return one.places.stream().anyMatch(place -> place[0] < two.to && two.from < place[1]);
  }

  private String string(Draft draft) {
    return reading.tokens.string(draft.from, draft.to);
  }

  /** Takes who proposed an initiative from a frame. */
  void take(FrameMatch match) {
    List<Argument> named = new ArrayList<>(match.get("initiative"));
    List<PartyReference> proposers = parties.of(match.get("proposer"));
    if (proposers.size() != 1) {
      return;
    }
    PartyReference proposer = proposers.get(0).asState();
    for (Argument argument : named) {
      Draft draft = draft(argument.phrase());
      if (draft != null && draft.proposer == null && proposer.person() == null) {
        draft.proposer = proposer;
        draft.rule = match.frame().id();
      }
    }
  }

  private @Nullable Draft draft(NounPhrase phrase) {
    for (Draft draft : drafts) {
      if (draft.places.stream()
          .anyMatch(place -> place[0] < phrase.to() && phrase.from() < place[1])) {
        return draft;
      }
    }
    return null;
  }

  List<Found<Initiative>> assemble() {
    List<Found<Initiative>> found = new ArrayList<>();
    for (Draft draft : drafts) {
      PartyReference proposer = draft.proposer != null ? draft.proposer : owner(draft);
      Initiative fact =
          new Initiative(string(draft), Optional.ofNullable(proposer).map(PartyReference::party));
      Evidence evidence = new Evidence(reading.layout, draft.rule, reading.sentenceOf(draft.from));
      evidence.slot("name", draft.from, draft.to);
      if (draft.key.isEmpty()) {
        evidence.atMost(Leniency.LIKELY);
      } else {
        evidence.gazetteer("initiative " + draft.key, draft.from, draft.to);
      }
      if (proposer != null) {
        evidence.slot("proposer", proposer.from(), proposer.to());
      }
      found.add(evidence.found(fact));
    }
    return found;
  }

  /**
   * Whose initiative it is by its name: {@code the EU's Global Gateway}, {@code the ASEAN Outlook}.
   */
  private @Nullable PartyReference owner(Draft draft) {
    for (int[] place : draft.places) {
      Mention before =
          place[0] > 1 && reading.tokens.kind(place[0] - 1) == Tokens.POSSESSIVE
              ? ending(place[0] - 1)
              : null;
      PartyReference owner = before == null ? null : single(before);
      if (owner != null) {
        return owner;
      }
      PartyReference leading = leading(place[0], place[1] - 1);
      if (leading != null) {
        return leading;
      }
    }
    return null;
  }

  /**
   * The state or organization with which a name begins, unless another is joined to it: {@code the
   * ASEAN Outlook}.
   */
  private @Nullable PartyReference leading(int from, int limit) {
    if (limit <= from) {
      return null;
    }
    PartyReference state = organizations.state(from, limit);
    Organizations.Found organization = state == null ? organizations.at(from, limit) : null;
    int to = state != null ? state.to() : organization != null ? organization.to() : from;
    if (to == from
        || to >= limit
        || reading.tokens.isDash(to)
        || organization != null && organization.initiative()) {
      return null;
    }
    return organization == null
        ? state
        : PartyReference.organization(organization.name(), organization.from(), organization.to());
  }

  private @Nullable Mention ending(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 8); i--) {
      Mention mention = reading.mentionAt[i];
      if (mention != null) {
        return mention.to() == token ? mention : null;
      }
    }
    return null;
  }

  private @Nullable PartyReference single(Mention mention) {
    boolean initiative =
        mention instanceof Named named && named.name().concept() == Name.Concept.INITIATIVE;
    List<PartyReference> owners = initiative ? List.of() : mentions.of(mention);
    return owners.size() == 1 ? owners.get(0) : null;
  }
}
