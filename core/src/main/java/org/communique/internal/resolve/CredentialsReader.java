package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds the envoys who present their credentials: in the clause, else those whom the sentences
 * around it name.
 */
final class CredentialsReader {
  private static final int SENTENCES_BEFORE = 1;
  private static final int SENTENCES_AFTER = 8;

  private final Reading reading;
  private final AppointmentPersons persons;
  private final WordSet words;

  CredentialsReader(Reading reading, AppointmentPersons persons, WordLists lists) {
    this.reading = reading;
    this.persons = persons;
    this.words = lists.get("credentials-word");
  }

  List<AppointmentPersons.Named> envoys(FrameMatch match) {
    int sentence = match.clause().sentence();
    int from = reading.tokens.sentenceStart(sentence);
    int to = reading.tokens.sentenceEnd(sentence);
    if (!reading.hasWord(from, to, words)) {
      return List.of();
    }
    String receiver = receiver(match);
    List<AppointmentPersons.Named> named = new ArrayList<>();
    for (AppointmentPersons.Named one : persons.of(match.get("person"), List.of())) {
      if (one.entity() != null && isForeign(one.entity(), receiver)) {
        named.add(one);
      }
    }
    if (!named.isEmpty()) {
      return named;
    }
    for (AppointmentPersons.Named one :
        persons.within(
            reading.tokens.sentenceStart(Math.max(0, sentence - SENTENCES_BEFORE)),
            reading.tokens.sentenceEnd(
                Math.min(reading.tokens.sentences() - 1, sentence + SENTENCES_AFTER)))) {
      PersonEntity entity = one.entity();
      if (entity != null
          && isForeign(entity, receiver)
          && named.stream().noneMatch(other -> other.entity() == entity)) {
        named.add(one);
      }
    }
    return named;
  }

  private static boolean isForeign(PersonEntity entity, String receiver) {
    HeldPost post = mission(entity);
    return post != null && (receiver.isEmpty() || !receiver.equals(post.country));
  }

  /** The country in which the envoys are received. */
  private String receiver(FrameMatch match) {
    for (AppointmentPersons.Named one : persons.of(match.get("receiver"), List.of())) {
      PersonEntity entity = one.entity();
      if (entity != null && !entity.country().isEmpty()) {
        return entity.country();
      }
    }
    return reading.issuer;
  }

  /** The post at the head of a mission that the person holds; null if none. */
  static @Nullable HeldPost mission(PersonEntity entity) {
    for (HeldPost post : entity.posts) {
      boolean head =
          post.role == Role.AMBASSADOR
              || post.role == Role.PERMANENT_REPRESENTATIVE
              || post.role == Role.CHARGE_D_AFFAIRES;
      if (head && !post.former) {
        return post;
      }
    }
    return null;
  }
}
