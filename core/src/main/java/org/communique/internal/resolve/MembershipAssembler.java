package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.fact.Membership;
import org.communique.fact.MembershipRole;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.internal.mention.Mention;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Role;

/** Gathers what frames and nouns say of countries in organizations, each once. */
final class MembershipAssembler {
  private final Reading reading;
  private final MentionParties mentions;
  private final Organizations organizations;
  private final MembershipNouns nouns;
  private final List<Found<Membership>> found = new ArrayList<>();

  MembershipAssembler(Reading reading, Parties parties, WordLists lists) {
    this.reading = reading;
    this.mentions = new MentionParties(reading);
    this.organizations = new Organizations(reading);
    this.nouns = new MembershipNouns(reading, parties, organizations, lists);
  }

  /**
   * Takes {@code X joined ORG} and {@code X chairs ORG}; only a state can do either, and not in the
   * name of its official.
   */
  void take(FrameMatch match) {
    if (match.reality() == Reality.NONE) {
      return;
    }
    MembershipRole role = MembershipRole.parse(match.frame().sets().getOrDefault("role", "member"));
    var verb = match.clause().verb();
    boolean over =
        role == MembershipRole.CHAIR
            && verb != null
            && verb.past()
            && verb.mood() == VerbGroup.Mood.REAL
            && !isPerfect(verb.from());
    boolean participle = verb != null && verb.form() == VerbGroup.Form.ING;
    boolean invited =
        match.reality() == Reality.PLANNED
            && verb != null
            && verb.mood() != VerbGroup.Mood.FUTURE
            && match.clause().kind() == Clause.Kind.INFINITIVE;
    if (over || participle || invited) {
      return;
    }
    for (Organizations.Found organization : organizations(match)) {
      for (Argument member : match.get("member")) {
        Mention head = member.phrase().headMention();
        if (head instanceof Mention.Named) {
          mentions
              .of(head)
              .forEach(
                  state ->
                      add(
                          match.frame().id(),
                          state,
                          organization,
                          exact(role, match, organization),
                          verb == null ? head.from() : verb.from(),
                          verb == null ? head.to() : verb.to()));
        }
      }
    }
  }

  /**
   * The organizations of a clause; for several elected, the one named in the sentence before:
   * {@code The assembly voted on seats in ORG. It elected A, B and C}.
   */
  private List<Organizations.Found> organizations(FrameMatch match) {
    List<Organizations.Found> found = new ArrayList<>();
    for (Argument argument : match.get("organization")) {
      Organizations.Found organization = organization(argument);
      if (organization != null) {
        found.add(organization);
      }
    }
    var verb = match.clause().verb();
    boolean several = match.get("member").size() > 1 && match.get("organization").isEmpty();
    Organizations.Found before =
        several && verb != null ? organizations.lastBefore(verb.from()) : null;
    if (before != null && match.clause().sentence() - reading.sentenceOf(before.from()) == 1) {
      found.add(before);
    }
    return found;
  }

  /** Whoever is elected to the Security Council is no permanent member of it. */
  private static MembershipRole exact(
      MembershipRole role, FrameMatch match, Organizations.Found organization) {
    boolean elected = match.frame().id().equals("membership.elect");
    return elected && organization.name().endsWith("Security Council")
        ? MembershipRole.NON_PERMANENT_MEMBER
        : role;
  }

  private boolean isPerfect(int token) {
    return reading.scan.is(token, org.communique.internal.lexicon.WordClass.HAVE);
  }

  private Organizations.@org.jspecify.annotations.Nullable Found organization(Argument argument) {
    int to = argument.phrase().to();
    for (int i = argument.phrase().from(); i < to; i++) {
      Organizations.Found organization = organizations.at(i, to);
      if (organization != null) {
        return organization.to() == to ? organization : null;
      }
    }
    if (argument.phrase().isPronoun()) {
      boolean it = reading.tokens.isWord(argument.phrase().head(), "it");
      return it ? organizations.lastBefore(argument.phrase().from()) : null;
    }
    boolean back =
        nouns.isBackReference(argument.phrase().head()) && argument.phrase().isDefinite();
    return back ? organizations.lastBefore(argument.phrase().from()) : null;
  }

  private void add(
      String rule,
      PartyReference member,
      Organizations.Found organization,
      MembershipRole role,
      int from,
      int to) {
    if (member.country().isEmpty() || organization.name().equals(member.country())) {
      return;
    }
    Membership fact =
        new Membership(
            Country.of(member.country()),
            Organization.of(organizations.written(organization)),
            role);
    if (found.stream().anyMatch(known -> known.fact().equals(fact))) {
      return;
    }
    Evidence evidence = new Evidence(reading.layout, rule, reading.sentenceOf(from));
    evidence
        .slot("member", member.from(), member.to())
        .slot("organization", organization.from(), organization.to())
        .slot("role", from, to);
    if (member.resolved()) {
      evidence.resolved("refers to " + member.country(), member.from(), member.to());
    }
    if (reading.sentenceOf(organization.from()) != evidence.sentence()) {
      evidence.atMost(Leniency.LIKELY);
    }
    found.add(evidence.found(fact));
  }

  /** A head of state or minister who chairs an organization does so for the country. */
  private void chairsInPerson() {
    for (PersonEntity person : reading.persons.entities()) {
      boolean national =
          person.posts.stream().anyMatch(post -> isNational(post.role) && !post.former);
      for (PersonEntity.HeldPost post : person.posts) {
        String organization = post.organization;
        if (national
            && post.role == Role.HEAD_OF_ORGANIZATION
            && organization != null
            && !post.former
            && !person.country().isEmpty()) {
          PartyReference state =
              PartyReference.state(person.country(), person.nameFrom, person.nameTo, false);
          add(
              "membership.person",
              state,
              new Organizations.Found(organization, post.from, post.to, false),
              MembershipRole.CHAIR,
              post.from,
              post.to);
        }
      }
    }
  }

  private static boolean isNational(Role role) {
    return role == Role.HEAD_OF_STATE
        || role == Role.HEAD_OF_GOVERNMENT
        || role == Role.FOREIGN_MINISTER;
  }

  List<Found<Membership>> assemble() {
    for (MembershipNouns.Stated stated : nouns.read()) {
      for (PartyReference member : stated.members()) {
        add(
            "membership." + stated.role(),
            member,
            stated.organization(),
            stated.role(),
            stated.from(),
            stated.to());
      }
    }
    chairsInPerson();
    return found;
  }
}
