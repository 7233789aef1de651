package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Found;
import org.communique.fact.Official;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Person;
import org.communique.value.Post;
import org.communique.value.Role;

/** Turns persons with posts into officials, one for each person and post. */
final class OfficialAssembler {
  private final Reading reading;

  OfficialAssembler(Reading reading) {
    this.reading = reading;
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
    boolean international =
        PostCompleter.STATELESS.contains(post.role) && post.organization != null;
    Optional<Country> country =
        Optional.ofNullable(international ? null : post.country).map(Country::of);
    Optional<Organization> organization =
        Optional.ofNullable(post.organization).map(Organization::of);
    boolean minister = post.role == Role.MINISTER || post.role == Role.DEPUTY_MINISTER;
    Optional<String> portfolio = minister ? Optional.ofNullable(post.portfolio) : Optional.empty();
    Official fact =
        new Official(
            Person.of(entity.name),
            new Post(post.role, country, organization, portfolio),
            post.former);
    Evidence evidence =
        new Evidence(reading.layout, "official.post", reading.sentenceOf(post.from));
    evidence.slot("role", post.from, post.to);
    if (reading.sentenceOf(entity.nameFrom) == evidence.sentence()) {
      evidence.slot("name", entity.nameFrom, entity.nameTo);
    }
    if (post.assumed) {
      evidence.resolved(
          "country " + post.country + " from the document as a whole", post.from, post.to);
    }
    return evidence.found(fact);
  }
}
