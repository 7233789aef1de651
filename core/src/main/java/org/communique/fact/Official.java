package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.communique.value.Party;
import org.communique.value.Person;
import org.communique.value.Post;

/**
 * A named person whom the document gives a post. Immutable and thread-safe.
 *
 * @param person the fullest form of the name in the document, without honorifics.
 * @param post the post.
 * @param former whether the post is a former one.
 */
public record Official(Person person, Post post, boolean former) implements Fact {
  @Override
  public String type() {
    return "official";
  }

  @Override
  public List<Party> participants() {
    List<Party> body = post.organization().<List<Party>>map(List::of).orElse(List.of());
    return Slots.join(
        List.of(person), Slots.join(post.country().map(List::of).orElse(List.of()), body));
  }

  @Override
  public Optional<DatePeriod> time() {
    return Optional.empty();
  }
}
