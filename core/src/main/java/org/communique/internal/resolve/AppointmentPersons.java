package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.frame.Argument;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.text.Folding;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the persons that a phrase names; capitalized words where only a person can stand become a person of the document. */
final class AppointmentPersons {
  private final Reading reading;
  private final Parties parties;

  AppointmentPersons(Reading reading) {
    this.reading = reading;
    this.parties = new Parties(reading);
  }

  /**
   * A person in a phrase.
   *
   * @param entity the person, null where the words are not known as one yet
   * @param from first token of the name
   * @param to token after it
   * @param resolved whether the phrase only refers to the person
   */
  record Named(@Nullable PersonEntity entity, int from, int to, boolean resolved) {}

  List<Named> of(List<Argument> arguments) {
    List<Named> found = new ArrayList<>();
    for (Argument argument : arguments) {
      NounPhrase phrase = argument.phrase();
      if (phrase.isPronoun() || phrase.possessivePronoun() >= 0 && phrase.mentions().isEmpty()) {
        parties.of(phrase).stream().filter(party -> party.person() != null).forEach(party -> found.add(new Named(party.person(), phrase.from(), phrase.to(), true)));
      }
      boolean any = false;
      for (Mention mention : phrase.mentions()) {
        Named named = named(mention, phrase);
        if (named != null) {
          found.add(named);
          any = true;
        }
      }
      if (!any && phrase.headMention() instanceof PostMention post) {
        PersonEntity holder = reading.persons.holder(post, post.from());
        if (holder != null) {
          found.add(new Named(holder, post.from(), post.to(), true));
        }
      }
    }
    return found;
  }

  /** The persons named between two tokens. */
  List<Named> within(int from, int to) {
    List<Named> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Mention mention = reading.mentionAt[i];
      PersonEntity entity = mention == null ? null : reading.persons.of(mention);
      if (mention != null && entity != null) {
        found.add(new Named(entity, mention.from(), mention.to(), false));
      }
    }
    return found;
  }

  private @Nullable Named named(Mention mention, NounPhrase phrase) {
    PersonEntity entity = reading.persons.of(mention);
    if (entity != null) {
      int from = mention instanceof PersonMention person ? person.nameFrom() : mention.from();
      int to = mention instanceof PersonMention person ? person.nameTo() : mention.to();
      return new Named(entity, from, to, false);
    }
    boolean name = mention instanceof Unknown && mention.to() - mention.from() >= 2 && mention.from() == phrase.from() && isName(mention);
    return name ? new Named(null, mention.from(), mention.to(), false) : null;
  }

  private boolean isName(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      boolean body = reading.scan.is(i, WordClass.ORGANIZATION_HEAD) || reading.scan.is(i, WordClass.COMPANY) || reading.scan.is(i, WordClass.DOCUMENT_NOUN);
      if (body || reading.tokens.kind(i) == Tokens.NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** The person of a phrase; one that is not known yet is added to the document's persons. */
  PersonEntity entity(Named named) {
    PersonEntity known = named.entity();
    if (known != null) {
      return known;
    }
    String name = reading.tokens.string(named.from(), named.to());
    for (PersonEntity entity : reading.persons.entities()) {
      if (entity.name.equals(name)) {
        return entity;
      }
    }
    List<String> words = new ArrayList<>();
    for (int i = named.from(); i < named.to(); i++) {
      if (reading.tokens.kind(i) == Tokens.WORD) {
        words.add(Folding.fold(reading.tokens.string(i, i + 1)).replace(".", "").replace("'", ""));
      }
    }
    PersonEntity entity = new PersonEntity(name, words, named.from(), named.to());
    reading.persons.entities().add(entity);
    return entity;
  }
}
