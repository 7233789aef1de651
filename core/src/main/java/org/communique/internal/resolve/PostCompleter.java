package org.communique.internal.resolve;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Institution;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Term;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.internal.text.Folding;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Post;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the phrases themselves leave open about posts: the country, the organization, the post
 * of a counterpart, what a bare title stands for.
 */
final class PostCompleter {
  /** Roles that are posts of a country even where an organization is named. */
  private static final Set<Role> NATIONAL =
      Set.of(
          Role.HEAD_OF_STATE,
          Role.HEAD_OF_GOVERNMENT,
          Role.VICE_HEAD_OF_STATE,
          Role.DEPUTY_HEAD_OF_GOVERNMENT,
          Role.FOREIGN_MINISTER,
          Role.MINISTER,
          Role.DEPUTY_FOREIGN_MINISTER,
          Role.DEPUTY_MINISTER,
          Role.AMBASSADOR,
          Role.PERMANENT_REPRESENTATIVE);

  /** Roles that a company or organization has without any country. */
  static final Set<Role> STATELESS =
      Set.of(Role.HEAD_OF_ORGANIZATION, Role.DEPUTY_HEAD_OF_ORGANIZATION, Role.BUSINESS_LEADER);

  /** Titles that are also given names or courtesies. */
  private static final Set<String> SOVEREIGNS = Set.of("sultan", "king", "emir", "amir", "queen");

  /** Titles that mean little by themselves. */
  private static final Set<String> REFINABLE =
      Set.of(
          "secretary",
          "president",
          "minister",
          "federal minister",
          "union minister",
          "chairperson",
          "chairman",
          "chair",
          "chairwoman",
          "secretary general",
          "secretary-general",
          "director general",
          "director-general",
          "speaker",
          "managing director",
          "high representative");

  private final Reading reading;

  PostCompleter(Reading reading) {
    this.reading = reading;
  }

  /**
   * Fills in the countries of posts: from the neighbour in a list, from the gazetteer, from the
   * issuer.
   */
  void complete() {
    Surroundings surroundings = new Surroundings(reading);
    new ApposedLists(reading).read();
    shareInLists();
    counterparts();
    for (PersonEntity entity : reading.persons.entities()) {
      for (HeldPost post : entity.posts) {
        post.organization = inFull(post.organization);
        bodies(post);
        if (post.country == null && !isInternational(post)) {
          refine(entity, post);
        }
        if (STATELESS.contains(post.role)
            && post.organization == null
            && post.country == null
            && !post.body.isEmpty()) {
          post.organization = post.body;
        }
        if (post.country == null && !isInternational(post)) {
          post.country = country(entity, post, surroundings);
          post.assumed = post.country != null;
          byUsage(post);
        }
      }
      for (HeldPost post : entity.posts) {
        if (post.role == Role.DEPUTY_MINISTER
            && post.portfolio == null
            && isForeignMinistry(post)) {
          post.role = Role.DEPUTY_FOREIGN_MINISTER;
        }
      }
      removeDoubles(entity);
      for (HeldPost post : entity.posts) {
        post.weak |=
            (post.role == Role.ROYAL || SOVEREIGNS.contains(post.phrase) && post.assumed)
                && entity.posts.stream()
                    .anyMatch(other -> !other.equals(post) && NATIONAL.contains(other.role));
      }
    }
  }

  /** {@code Secretary of State}: a minister in one country, a minister's deputy in another. */
  private static void byUsage(HeldPost post) {
    Role usual = post.organization == null ? post.usage.get("country:" + post.country) : null;
    if (usual != null) {
      boolean foreign = post.role == Role.FOREIGN_MINISTER && usual == Role.DEPUTY_MINISTER;
      post.role = foreign && post.portfolio != null ? Role.DEPUTY_FOREIGN_MINISTER : usual;
    }
  }

  /** Leaves one of two posts that have turned out to be the same. */
  private static void removeDoubles(PersonEntity entity) {
    List<HeldPost> kept = new ArrayList<>();
    for (HeldPost post : entity.posts) {
      boolean twice =
          kept.stream()
              .anyMatch(
                  other ->
                      (other.role == post.role || isLess(post, other))
                          && other.former == post.former
                          && Objects.equals(other.country, post.country)
                          && (post.portfolio == null
                              || Objects.equals(other.portfolio, post.portfolio))
                          && (post.organization == null
                              || Objects.equals(other.organization, post.organization)));
      if (!twice) {
        kept.add(post);
      }
    }
    entity.posts.retainAll(kept);
  }

  /** {@code the Deputy Minister} of whom the document says in what. */
  private static boolean isLess(HeldPost post, HeldPost other) {
    return post.role == Role.DEPUTY_MINISTER
        && post.portfolio == null
        && other.role == Role.DEPUTY_FOREIGN_MINISTER;
  }

  /**
   * Whether the document is its foreign ministry's own: it names the country's foreign minister.
   */
  private boolean isForeignMinistry(HeldPost post) {
    String code = post.country;
    return code != null
        && code.equals(reading.issuer)
        && reading.persons.entities().stream()
            .flatMap(entity -> entity.posts.stream())
            .anyMatch(other -> other.role == Role.FOREIGN_MINISTER && code.equals(other.country));
  }

  /**
   * Tells national agencies, which have a country, from international organizations, which have
   * none.
   */
  private void bodies(HeldPost post) {
    if (post.organization == null) {
      return;
    }
    String seat = seat(post.organization);
    if (seat != null) {
      post.country = post.country == null ? seat : post.country;
      post.role =
          switch (post.role) {
            case HEAD_OF_ORGANIZATION -> Role.HEAD_OF_AGENCY;
            case DEPUTY_HEAD_OF_ORGANIZATION -> Role.SENIOR_OFFICIAL;
            default -> post.role;
          };
    } else if (post.role == Role.HEAD_OF_AGENCY
        && reading.gazetteer.organization(post.organization).isPresent()) {
      post.role = Role.HEAD_OF_ORGANIZATION;
    }
  }

  /**
   * The country of a national agency that the gazetteer has; null for an international
   * organization.
   */
  private @Nullable String seat(String organization) {
    return reading
        .gazetteer
        .organization(organization)
        .filter(institution -> institution.kind().equals("agency"))
        .flatMap(Institution::seat)
        .map(city -> city.country().code())
        .orElse(null);
  }

  /** {@code the Bank's President}: the bank that the document names in full. */
  private @Nullable String inFull(@Nullable String organization) {
    if (organization == null
        || organization.indexOf(' ') >= 0
        || !reading.gazetteer.names(Name.Concept.ORGANIZATION, organization).isEmpty()) {
      return organization;
    }
    String word = Folding.fold(organization);
    Map<String, Integer> named = new LinkedHashMap<>();
    for (Mention mention : reading.mentions) {
      if (mention instanceof Mention.Named name && name.is(Name.Concept.ORGANIZATION)) {
        boolean whole =
            reading.gazetteer.names(Name.Concept.ORGANIZATION, name.name().key()).stream()
                .map(other -> " " + Folding.fold(other.text()) + " ")
                .anyMatch(
                    full -> full.contains(" " + word + " ") && full.length() > word.length() + 2);
        if (whole) {
          named.merge(name.name().key(), 1, Integer::sum);
        }
      }
    }
    return named.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(organization);
  }

  private boolean isInternational(HeldPost post) {
    if (post.organization == null) {
      return false;
    }
    return STATELESS.contains(post.role)
        || !NATIONAL.contains(post.role)
            && reading.gazetteer.organization(post.organization).isPresent();
  }

  /** {@code his Brazilian colleague A} has the post of the person whose colleague he is. */
  private void counterparts() {
    PersonEntity before = null;
    for (Mention mention : reading.mentions) {
      if (mention instanceof PersonMention person) {
        PersonEntity entity = reading.persons.of(person);
        PersonEntity peer = subjectBefore(person.from(), before);
        if (entity != null
            && person.counterpart()
            && entity.posts.isEmpty()
            && peer != null
            && !peer.equals(entity)) {
          HeldPost model =
              peer.posts.stream()
                  .filter(post -> !post.weak && !post.former)
                  .reduce((a, b) -> b)
                  .orElse(null);
          if (model != null) {
            if (model.country == null && !isInternational(model)) {
              refine(peer, model);
            }
            HeldPost post = new HeldPost(model.role, person.from(), person.to());
            post.country = person.origin().isEmpty() ? null : person.origin();
            post.portfolio = model.portfolio;
            post.assumed = true;
            if (post.country == null) {
              post.country = known(entity, post).orElse(null);
            }
            if (post.country == null && !reading.partner.isEmpty()) {
              post.country = reading.partner;
            }
            entity.posts.add(post);
          }
        }
        if (entity != null && !entity.posts.isEmpty()) {
          before = entity;
        }
      }
    }
  }

  /** The person with a post who was last the subject of a clause, else the last one named. */
  private @Nullable PersonEntity subjectBefore(int token, @Nullable PersonEntity last) {
    for (int s = reading.sentenceOf(token); s >= 0; s--) {
      for (Clause clause : Lists.reverse(reading.clausesOf(s))) {
        for (NounPhrase phrase : Lists.reverse(clause.subject())) {
          PersonEntity entity = phrase.from() < token ? withPost(phrase.headMention()) : null;
          if (entity != null) {
            return entity;
          }
        }
      }
    }
    return last;
  }

  /** The person whom a mention names or stands for, if the document gives that person a post. */
  private @Nullable PersonEntity withPost(@Nullable Mention mention) {
    PersonEntity entity = mention == null ? null : reading.persons.of(mention);
    if (mention instanceof Mention.PostMention post && !post.plural() && !post.counterpart()) {
      entity = reading.persons.holder(post, post.from());
    }
    return entity == null || entity.posts.isEmpty() ? null : entity;
  }

  /**
   * A title without any complement stands for what the gazetteer knows the person to have been on
   * the day: {@code Secretary A} for a foreign minister, {@code President B} for the head of a
   * bank.
   */
  private void refine(PersonEntity entity, HeldPost post) {
    LocalDate day = reading.date.orElse(null);
    if (day == null
        || post.organization != null
        || post.portfolio != null
        || !REFINABLE.contains(post.phrase)) {
      return;
    }
    List<Term> active =
        reading.gazetteer.officesOf(entity.name, day).stream()
            .filter(term -> !term.abroad())
            .toList();
    for (Term term : active) {
      if (term.post().role() == post.role) {
        post.organization =
            STATELESS.contains(post.role)
                ? term.post().organization().map(Organization::name).orElse(null)
                : null;
        return;
      }
    }
    if (active.size() == 1) {
      Post known = active.get(0).post();
      post.role = known.role();
      post.country = known.country().map(Country::code).orElse(null);
      post.organization = known.organization().map(Organization::name).orElse(null);
      post.portfolio = known.portfolio().orElse(null);
      post.weak = false;
      post.assumed = true;
    }
  }

  /** {@code Kosovo President A and Prime Minister B}: B is of Kosovo too. */
  private void shareInLists() {
    Mention before = null;
    for (Mention mention : reading.mentions) {
      if (before instanceof PersonMention one
          && mention instanceof PersonMention two
          && joined(one, two)) {
        PersonEntity first = reading.persons.of(one);
        PersonEntity second = reading.persons.of(two);
        boolean open =
            !two.posts().isEmpty()
                && two.posts().get(0).countries().isEmpty()
                && two.posts().get(0).organization() == null;
        if (first != null
            && second != null
            && open
            && second.country().isEmpty()
            && explicitCountryBefore(one)) {
          second.country = first.country();
        }
      }
      before = mention;
    }
  }

  private static boolean explicitCountryBefore(PersonMention one) {
    return !one.posts().isEmpty() && one.posts().get(0).country() != null && one.origin().isEmpty();
  }

  private boolean joined(PersonMention one, PersonMention two) {
    int limit = reading.tokens.size();
    int before =
        reading.scan.isWord(two.from() - 1, limit, "with") ? two.from() - 2 : two.from() - 1;
    boolean comma = two.from() - one.to() == 1 && reading.scan.isMark(before, limit, ',');
    return comma || two.from() - one.to() <= 3 && reading.scan.isWord(before, limit, "and");
  }

  private @Nullable String country(PersonEntity entity, HeldPost post, Surroundings surroundings) {
    Optional<String> known = known(entity, post);
    if (known.isPresent()) {
      return known.get();
    }
    if (!entity.country().isEmpty()) {
      return entity.country();
    }
    Optional<String> near = surroundings.country(entity, post);
    if (near.isPresent()) {
      return near.get();
    }
    if (!post.implied.isEmpty()) {
      return post.implied;
    }
    return STATELESS.contains(post.role) || reading.issuer.isEmpty() ? null : reading.issuer;
  }

  /** The country in which the gazetteer knows the person in that post. */
  private Optional<String> known(PersonEntity entity, HeldPost post) {
    LocalDate day = reading.date.orElse(null);
    List<String> codes = new ArrayList<>();
    for (Term term : reading.officesOf(entity.name)) {
      boolean time =
          day == null
              || term.period().contains(day)
              || term.period().contains(day.minusYears(1))
              || post.former;
      if (term.post().role() == post.role && time && !term.abroad()) {
        term.post()
            .country()
            .map(Country::code)
            .filter(code -> !codes.contains(code))
            .ifPresent(codes::add);
      }
    }
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }
}
