package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.text.Folding;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons that a phrase names; capitalized words where only a person can stand become a
 * person of the document.
 */
final class AppointmentPersons {
  private final Reading reading;

  AppointmentPersons(Reading reading) {
    this.reading = reading;
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

  /**
   * The persons of a slot.
   *
   * @param subject the clause's subject, of whom a pronoun elsewhere in the clause does not speak
   */
  List<Named> of(List<Argument> arguments, List<NounPhrase> subject) {
    List<Named> found = new ArrayList<>();
    for (Argument argument : arguments) {
      NounPhrase phrase = argument.phrase();
      if (phrase.isPronoun()) {
        PersonEntity spokenOf = spokenOf(phrase.from(), subject);
        if (spokenOf != null) {
          found.add(new Named(spokenOf, phrase.from(), phrase.to(), true));
        }
      }
      boolean any = false;
      for (Mention mention : phrase.mentions()) {
        Named named = named(mention, phrase);
        if (named != null) {
          found.add(named);
          any = true;
        }
      }
      if (!any && isWholeName(phrase)) {
        found.add(new Named(null, phrase.from(), phrase.to(), false));
        any = true;
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

  /** A name in which a word is also that of a city or the like: {@code Ana Lima}. */
  private boolean isWholeName(NounPhrase phrase) {
    List<Mention> mentions = phrase.mentions();
    if (phrase.to() - phrase.from() < 2
        || mentions.isEmpty()
        || mentions.get(0).from() != phrase.from()
        || !(mentions.get(0) instanceof Unknown)) {
      return false;
    }
    int at = phrase.from();
    for (Mention mention : mentions) {
      boolean part =
          mention instanceof Unknown && isName(mention)
              || mention instanceof Mention.Named named
                  && named.is(org.communique.gazetteer.Name.Concept.CITY);
      if (mention.from() != at || !part) {
        return false;
      }
      at = mention.to();
    }
    return at == phrase.to();
  }

  /**
   * The person last spoken of before a token, those of the subject left out where the token stands
   * outside it.
   */
  private @Nullable PersonEntity spokenOf(int token, List<NounPhrase> subject) {
    boolean own =
        subject.stream().anyMatch(phrase -> phrase.from() <= token && token < phrase.to());
    PersonEntity first = null;
    int sentence = reading.sentenceOf(token);
    for (int s = sentence; s >= Math.max(0, sentence - 2) && first == null; s--) {
      int from = reading.tokens.sentenceStart(s);
      int to = Math.min(token, reading.tokens.sentenceEnd(s));
      for (int i = from; i < to && first == null; i++) {
        Mention mention = reading.mentionAt[i];
        PersonEntity entity = mention == null ? null : reading.persons.of(mention);
        int at = i;
        boolean ofSubject =
            !own && subject.stream().anyMatch(phrase -> phrase.from() <= at && at < phrase.to());
        if (entity != null && !ofSubject) {
          first = entity;
        }
      }
    }
    return first;
  }

  /**
   * Whom {@code his} or {@code her} before an event noun means: the object of the clause, else its
   * subject.
   */
  List<Named> owner(FrameMatch match) {
    NounPhrase noun = match.noun();
    if (noun == null || noun.possessivePronoun() < 0) {
      return List.of();
    }
    for (List<NounPhrase> phrases : List.of(match.clause().object(), match.clause().subject())) {
      List<Argument> arguments =
          phrases.stream()
              .filter(phrase -> phrase.to() <= noun.from())
              .map(phrase -> new Argument(phrase, Argument.Part.WHOLE))
              .toList();
      List<Named> found = of(arguments, List.of());
      if (!found.isEmpty()) {
        return found.subList(0, 1);
      }
    }
    PersonEntity spokenOf = spokenOf(noun.from(), List.of());
    return spokenOf == null
        ? List.of()
        : List.of(
            new Named(spokenOf, noun.possessivePronoun(), noun.possessivePronoun() + 1, true));
  }

  /** Of whom {@code on being appointed} speaks: whom the clause before acts on. */
  List<Named> ofClauseBefore(Clause clause) {
    int index = reading.clauses.indexOf(clause);
    if (index <= 0 || reading.clauses.get(index - 1).sentence() != clause.sentence()) {
      return List.of();
    }
    Clause before = reading.clauses.get(index - 1);
    VerbGroup verb = before.verb();
    List<NounPhrase> affected =
        verb == null || verb.passive() || before.object().isEmpty()
            ? before.subject()
            : before.object();
    return of(
        affected.stream().map(phrase -> new Argument(phrase, Argument.Part.WHOLE)).toList(),
        List.of());
  }

  /** The person whose name a line of a list begins with; null if none. */
  @Nullable Named beginning(int from, int to) {
    int at = from;
    while (at < to && reading.tokens.kind(at) == Tokens.MARK) {
      at++;
    }
    Mention mention = at < to ? reading.mentionAt[at] : null;
    if (mention == null) {
      return null;
    }
    PersonEntity entity = reading.persons.of(mention);
    boolean name =
        mention instanceof Unknown && mention.to() - mention.from() >= 2 && isName(mention);
    return entity != null || name ? new Named(entity, mention.from(), mention.to(), false) : null;
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
    boolean name =
        mention instanceof Unknown
            && mention.to() - mention.from() >= 2
            && mention.from() == phrase.from()
            && isName(mention);
    return name ? new Named(null, mention.from(), mention.to(), false) : null;
  }

  private boolean isName(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      boolean body =
          reading.scan.is(i, WordClass.ORGANIZATION_HEAD)
              || reading.scan.is(i, WordClass.COMPANY)
              || reading.scan.is(i, WordClass.DOCUMENT_NOUN);
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
