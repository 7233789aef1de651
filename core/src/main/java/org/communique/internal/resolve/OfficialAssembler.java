package org.communique.internal.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.Found;
import org.communique.fact.Official;
import org.communique.gazetteer.Term;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Person;
import org.communique.value.Post;
import org.communique.value.Role;

/** Turns persons with posts into officials, and finds the countries of posts that the phrase itself leaves open. */
final class OfficialAssembler {
  /** Roles that are posts of a country even where an organization is named. */
  private static final Set<Role> NATIONAL =
      Set.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.VICE_HEAD_OF_STATE, Role.DEPUTY_HEAD_OF_GOVERNMENT, Role.FOREIGN_MINISTER, Role.MINISTER, Role.DEPUTY_FOREIGN_MINISTER, Role.DEPUTY_MINISTER);

  /** Roles that a company or organization has without any country. */
  private static final Set<Role> STATELESS =
      Set.of(Role.HEAD_OF_ORGANIZATION, Role.DEPUTY_HEAD_OF_ORGANIZATION, Role.BUSINESS_LEADER);

  private final Reading reading;

  OfficialAssembler(Reading reading) {
    this.reading = reading;
  }

  /** Fills in the countries of posts: from the neighbour in a list, from the gazetteer, from the issuer. */
  void complete() {
    shareInLists();
    for (PersonEntity entity : reading.persons.entities()) {
      for (HeldPost post : entity.posts) {
        if (post.country == null && post.organization == null) {
          post.country = country(entity, post);
          post.assumed = post.country != null;
        } else if (post.country == null && !STATELESS.contains(post.role) && NATIONAL.contains(post.role)) {
          post.country = country(entity, post);
          post.assumed = post.country != null;
        }
      }
    }
  }

  /** {@code Kosovo President A and Prime Minister B}: B is of Kosovo too. */
  private void shareInLists() {
    Mention before = null;
    for (Mention mention : reading.mentions) {
      if (before instanceof PersonMention one && mention instanceof PersonMention two && joined(one, two)) {
        PersonEntity first = reading.persons.of(one);
        PersonEntity second = reading.persons.of(two);
        boolean open = !two.posts().isEmpty() && two.posts().get(0).countries().isEmpty() && two.posts().get(0).organization() == null;
        if (first != null && second != null && open && second.country().isEmpty() && explicitCountryBefore(one)) {
          second.country = first.country();
        }
      }
      before = mention;
    }
  }

  private static boolean explicitCountryBefore(PersonMention one) {
    return !one.posts().isEmpty() && one.posts().get(0).country() != null && one.posts().get(0).from() < one.nameFrom() && one.origin().isEmpty();
  }

  private boolean joined(PersonMention one, PersonMention two) {
    return two.from() - one.to() <= 2 && reading.scan.isWord(two.from() - 1, reading.tokens.size(), "and");
  }

  private @org.jspecify.annotations.Nullable String country(PersonEntity entity, HeldPost post) {
    Optional<String> known = known(entity, post);
    if (known.isPresent()) {
      return known.get();
    }
    if (!entity.country().isEmpty()) {
      return entity.country();
    }
    return STATELESS.contains(post.role) || reading.issuer.isEmpty() ? null : reading.issuer;
  }

  /** The country in which the gazetteer knows the person in that post. */
  private Optional<String> known(PersonEntity entity, HeldPost post) {
    LocalDate day = reading.date.orElse(null);
    List<String> codes = new ArrayList<>();
    for (Term term : reading.gazetteer.officesOf(entity.name)) {
      boolean time = day == null || term.period().contains(day) || term.period().contains(day.minusYears(1)) || post.former;
      if (term.post().role() == post.role && time) {
        term.post().country().map(Country::code).filter(code -> !codes.contains(code)).ifPresent(codes::add);
      }
    }
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  List<Found<Official>> assemble() {
    List<Found<Official>> found = new ArrayList<>();
    for (PersonEntity entity : reading.persons.entities()) {
      boolean strong = entity.posts.stream().anyMatch(post -> !post.weak);
      for (HeldPost post : entity.posts) {
        if (!post.weak || !strong && post.role != Role.OTHER) {
          found.add(official(entity, post));
        }
      }
    }
    return found;
  }

  private Found<Official> official(PersonEntity entity, HeldPost post) {
    boolean international = STATELESS.contains(post.role) && post.organization != null;
    Optional<Country> country = Optional.ofNullable(international ? null : post.country).map(Country::of);
    Optional<Organization> organization = Optional.ofNullable(post.organization).map(Organization::of);
    boolean minister = post.role == Role.MINISTER || post.role == Role.DEPUTY_MINISTER;
    Optional<String> portfolio = minister ? Optional.ofNullable(post.portfolio) : Optional.empty();
    Official fact = new Official(Person.of(entity.name), new Post(post.role, country, organization, portfolio), post.former);
    Evidence evidence = new Evidence(reading.layout, "official.post", reading.sentenceOf(post.from));
    evidence.slot("role", post.from, post.to);
    if (reading.sentenceOf(entity.nameFrom) == evidence.sentence()) {
      evidence.slot("name", entity.nameFrom, entity.nameTo);
    }
    if (post.assumed) {
      evidence.resolved("country " + post.country + " from the document as a whole", post.from, post.to);
    }
    return evidence.found(fact);
  }
}
