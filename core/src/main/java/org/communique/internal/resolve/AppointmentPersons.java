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
import org.communique.internal.mention.PostReading;
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
   * @param post the post that stands with the name, null if none does
   */
  record Named(
      @Nullable PersonEntity entity,
      int from,
      int to,
      boolean resolved,
      @Nullable PostReading post) {
    Named(@Nullable PersonEntity entity, int from, int to, boolean resolved) {
      this(entity, from, to, resolved, null);
    }
  }

  /**
   * The persons of a slot.
   *
   * @param subject the clause's subject, of whom a pronoun elsewhere in the clause does not speak
   */
  List<Named> of(List<Argument> arguments, List<NounPhrase> subject) {
    List<Named> found = new ArrayList<>();
    for (Argument argument : arguments) {
      NounPhrase phrase = argument.phrase();
      if (phrase.isPronoun() && isSingular(phrase.from())) {
        Named spokenOf = spokenOf(phrase.from(), phrase.to(), subject);
        if (spokenOf != null) {
          found.add(spokenOf);
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
      if (!any && phrase.headMention() instanceof PostMention post && !post.plural()) {
        PersonEntity holder = reading.persons.holder(post, post.from());
        Named apposed = apposedName(post);
        if (apposed != null) {
          found.add(apposed);
        } else if (holder != null) {
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

  private boolean isSingular(int token) {
    return switch (reading.word(token)) {
      case "he", "she", "him", "her", "who", "whom" -> true;
      default -> false;
    };
  }

  /** {@code The new Ambassador in Oslo, Ana Lima,}: the name after a post and its place. */
  private @Nullable Named apposedName(PostMention post) {
    int limit = Math.min(reading.tokens.size(), post.to() + 6);
    for (int i = post.to(); i + 1 < limit; i++) {
      if (reading.tokens.isMark(i, ',')) {
        Mention mention = reading.mentionAt[i + 1];
        boolean name =
            mention instanceof Unknown && mention.to() - mention.from() >= 2 && isName(mention);
        if (mention == null
            || !name
            || !reading.scan.isMark(mention.to(), reading.tokens.size(), ',')) {
          return null;
        }
        PersonEntity entity = reading.persons.of(mention);
        return new Named(entity, mention.from(), mention.to(), false, post.posts().get(0));
      }
    }
    return null;
  }

  /** The name right before a verb, where the clause itself has no subject. */
  List<Named> before(int verb, int sentence) {
    for (int i = verb - 1; i >= Math.max(reading.tokens.sentenceStart(sentence), verb - 14); i--) {
      Mention mention = reading.mentionAt[i];
      if (mention != null) {
        boolean near =
            mention.to() == verb
                || reading.tokens.isMark(mention.to(), ',') && mention.to() + 1 == verb;
        Named named = near ? single(mention) : null;
        return named == null ? List.of() : List.of(named);
      }
    }
    return List.of();
  }

  private @Nullable Named single(Mention mention) {
    PersonEntity entity = reading.persons.of(mention);
    boolean name =
        mention instanceof Unknown && mention.to() - mention.from() >= 2 && isName(mention);
    return entity != null || name ? new Named(entity, mention.from(), mention.to(), false) : null;
  }

  /**
   * The person last spoken of before a token, those of the subject left out where the token stands
   * outside it.
   */
  private @Nullable Named spokenOf(int token, int to, List<NounPhrase> subject) {
    boolean own =
        subject.stream().anyMatch(phrase -> phrase.from() <= token && token < phrase.to());
    int sentence = reading.sentenceOf(token);
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      int from = reading.tokens.sentenceStart(s);
      int end = Math.min(token, reading.tokens.sentenceEnd(s));
      for (int i = from; i < end; i++) {
        Mention mention = reading.mentionAt[i];
        int at = i;
        boolean ofSubject =
            !own && subject.stream().anyMatch(phrase -> phrase.from() <= at && at < phrase.to());
        boolean candidate = !ofSubject && mention != null;
        Named named = candidate && mention != null ? single(mention) : null;
        if (named != null && named.entity() == null && i != from) {
          named = null;
        }
        if (named != null) {
          boolean known = named.entity() != null;
          return new Named(
              named.entity(), known ? token : named.from(), known ? to : named.to(), known);
        }
      }
    }
    return null;
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
    Named spokenOf = spokenOf(noun.from(), noun.from() + 1, List.of());
    return spokenOf == null ? List.of() : List.of(spokenOf);
  }

  /** Of whom {@code on being appointed} speaks: whom the clause before acts on. */
  List<Named> ofClauseBefore(Clause clause) {
    int index = reading.indexOf(clause);
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
    return mention == null ? null : single(mention);
  }

  /** The persons named between two tokens. */
  List<Named> within(int from, int to) {
    List<Named> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Mention mention = reading.mentionAt[i];
      PersonEntity entity = mention == null ? null : reading.persons.of(mention);
      if (entity == null && mention instanceof Unknown) {
        entity = known(new Named(null, mention.from(), mention.to(), false));
      }
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

  /** The person of a phrase, if the document's persons have one of that name. */
  @Nullable PersonEntity known(Named named) {
    if (named.entity() != null) {
      return named.entity();
    }
    String name = reading.tokens.string(named.from(), named.to());
    return reading.persons.entities().stream()
        .filter(entity -> entity.name.equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The person of a phrase; one that is not known yet is added to the document's persons. */
  PersonEntity entity(Named named) {
    PersonEntity known = known(named);
    if (known != null) {
      return known;
    }
    String name = reading.tokens.string(named.from(), named.to());
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
