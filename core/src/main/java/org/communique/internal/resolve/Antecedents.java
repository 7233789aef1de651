package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.PostReading;
import org.communique.internal.text.Folding;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person that a pronoun or a bare post ({@code the Minister}) refers to. A pronoun means,
 * as a rule, who was the subject of a main clause last; a bare post means the holder from the
 * issuer's country, if the document names one.
 */
final class Antecedents {
  private static final Set<Role> MINISTERIAL =
      Set.of(
          Role.FOREIGN_MINISTER,
          Role.MINISTER,
          Role.DEPUTY_FOREIGN_MINISTER,
          Role.DEPUTY_MINISTER,
          Role.DEPUTY_HEAD_OF_GOVERNMENT);
  private static final int REACH = 4;
  private static final int FAR = 2000;
  private static final int TRIES = 100;

  private record Subject(PersonEntity person, Clause clause, int from, int sentence) {}

  private final Reading reading;
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<Integer, Clause> clauseOfPronoun = new HashMap<>();
  private final Map<Set<String>, Optional<PersonEntity>> mostNamed = new HashMap<>();
  private final Map<PersonEntity, Integer> weights = new HashMap<>();
  private final Set<PersonEntity> men = new HashSet<>();
  private final Set<PersonEntity> women = new HashSet<>();

  Antecedents(Reading reading, WordLists lists) {
    this.reading = reading;
    genders(lists.get("masculine-title"), lists.get("feminine-title"));
    for (Clause clause : reading.clauses) {
      if (hasOwnSubject(clause)) {
        clause.subject().forEach(this::weigh);
      }
    }
    for (Clause clause : reading.clauses) {
      if (hasOwnSubject(clause)) {
        clause.subject().forEach(phrase -> subject(clause, phrase));
      }
      VerbGroup verb = clause.verb();
      if (verb != null && verb.passive() && clause.subject().stream().noneMatch(this::isPersonal)) {
        clause.prepositions().stream()
            .filter(pp -> pp.preposition().equals("by"))
            .forEach(pp -> pp.phrases().forEach(phrase -> subject(clause, phrase)));
      }
      for (Object element : clause.elements()) {
        if (element instanceof NounPhrase phrase) {
          pronoun(clause, phrase);
        } else if (element instanceof PrepositionalPhrase pp) {
          pp.phrases().forEach(phrase -> pronoun(clause, phrase));
        }
      }
    }
    subjects.sort(java.util.Comparator.comparingInt(Subject::from));
  }

  private void genders(WordSet masculine, WordSet feminine) {
    for (Mention mention : reading.mentions) {
      PersonEntity entity = mention instanceof PersonMention ? reading.persons.of(mention) : null;
      if (entity != null && mention instanceof PersonMention person) {
        for (int i = Math.max(0, person.from() - 1); i < person.nameTo(); i++) {
          if (reading.hasWord(i, i + 1, masculine)) {
            men.add(entity);
          } else if (reading.hasWord(i, i + 1, feminine)) {
            women.add(entity);
          }
        }
      }
    }
  }

  private static boolean hasOwnSubject(Clause clause) {
    Clause parent = clause.parent();
    return parent == null || clause.subject() != parent.subject();
  }

  private boolean isPersonal(NounPhrase phrase) {
    Mention head = phrase.headMention();
    return phrase.isPronoun() || head != null && personOf(head) != null;
  }

  private void weigh(NounPhrase phrase) {
    Mention head = phrase.headMention();
    PersonEntity named = head == null ? null : reading.persons.of(head);
    if (named != null && !reading.layout.isHeadline(phrase.from())) {
      weights.merge(named, 1, Integer::sum);
    }
  }

  private void subject(Clause clause, NounPhrase phrase) {
    Mention head = phrase.headMention();
    PersonEntity entity = head == null ? null : personOf(head);
    if (entity != null) {
      subjects.add(new Subject(entity, clause, phrase.from(), clause.sentence()));
    }
  }

  private void pronoun(Clause clause, NounPhrase phrase) {
    if (phrase.isPronoun()) {
      clauseOfPronoun.put(phrase.head(), clause);
    }
  }

  /** The person that a mention names or whose post it is. */
  @Nullable PersonEntity personOf(Mention mention) {
    if (mention instanceof PostMention post) {
      return post.plural() || post.counterpart() ? null : holder(post);
    }
    return reading.persons.of(mention);
  }

  /** Who holds a post that stands without a name. */
  @Nullable PersonEntity holder(PostMention mention) {
    PostReading wanted = mention.posts().get(0);
    if (wanted.country() != null || wanted.organization() != null || reading.issuer.isEmpty()) {
      return reading.persons.holder(mention, mention.from());
    }
    PersonEntity best = null;
    for (PersonEntity entity : reading.persons.entities()) {
      if (holds(entity, wanted)
          && (best == null || isFitter(entity, best, wanted, mention.from()))) {
        best = entity;
      }
    }
    return best != null ? best : reading.persons.holder(mention, mention.from());
  }

  /**
   * Whether one holder is meant rather than another: the more often a subject, the issuer's, the
   * nearer.
   */
  private boolean isFitter(PersonEntity one, PersonEntity other, PostReading wanted, int token) {
    int more = Integer.compare(weight(one, wanted), weight(other, wanted));
    return more > 0 || more == 0 && distance(one, token) < distance(other, token);
  }

  /** The person of a country who holds a post, null if the document names none. */
  @Nullable PersonEntity holder(PostReading wanted, String country) {
    for (PersonEntity entity : reading.persons.entities()) {
      if (entity.country().equals(country) && holds(entity, wanted)) {
        return entity;
      }
    }
    return null;
  }

  private static boolean holds(PersonEntity entity, PostReading wanted) {
    boolean anyMinister = wanted.role() == Role.MINISTER && wanted.portfolio() == null;
    boolean anyDeputy = wanted.role() == Role.DEPUTY_MINISTER && wanted.portfolio() == null;
    return entity.posts.stream()
        .anyMatch(
            post ->
                post.former == wanted.former()
                    && (post.role == wanted.role()
                        || anyDeputy && post.role == Role.DEPUTY_FOREIGN_MINISTER
                        || anyMinister && MINISTERIAL.contains(post.role)));
  }

  private int weight(PersonEntity person, PostReading wanted) {
    String title = wanted.title().phrase();
    boolean same =
        person.posts.stream().anyMatch(post -> Folding.fold(post.phrase).contains(title));
    return weights.getOrDefault(person, 0) * 2
        + (person.country().equals(reading.issuer) ? 3 : 0)
        + (same ? 3 : 0);
  }

  private static int distance(PersonEntity entity, int token) {
    return entity.nameFrom <= token ? token - entity.nameFrom : 100_000 + entity.nameFrom - token;
  }

  /**
   * The person of that country whose role is that of somebody from another country: a counterpart.
   */
  @Nullable PersonEntity counterpart(String country, int token) {
    PersonEntity one = before(token, person -> !person.country().equals(country), null);
    if (one != null) {
      for (PersonEntity entity : reading.persons.entities()) {
        if (entity.country().equals(country)
            && one.posts.stream().anyMatch(post -> entity.hasRole(post.role))) {
          return entity;
        }
      }
    }
    return null;
  }

  /** A first name in {@code -a} is more often a woman's; used only to choose between persons. */
  private static boolean hasFeminineName(PersonEntity person) {
    return person.words.size() > 1 && person.words.get(0).endsWith("a");
  }

  /** Whom {@code he}, {@code him}, {@code her} or the like at a token means. */
  @Nullable PersonEntity pronoun(int token) {
    String word = reading.word(token);
    boolean female = word.equals("she") || word.equals("her");
    boolean object = word.equals("him") || word.equals("her");
    Clause own = object ? clauseOfPronoun.get(token) : null;
    if (female) {
      PersonEntity woman =
          before(
              token,
              person -> women.contains(person) || !men.contains(person) && hasFeminineName(person),
              own);
      if (woman != null) {
        return woman;
      }
    }
    java.util.function.Predicate<PersonEntity> fits =
        person -> !(female ? men : women).contains(person);
    PersonEntity alone = before(token, person -> fits.test(person) && !isJoint(person, token), own);
    PersonEntity best = alone != null ? alone : before(token, fits, own);
    if (best != null) {
      return best;
    }
    int start = reading.tokens.sentenceStart(reading.sentenceOf(token));
    for (int i = token - 1; i >= Math.max(0, start - FAR); i--) {
      PersonEntity entity =
          reading.mentionAt[i] instanceof PersonMention person ? reading.persons.of(person) : null;
      if (entity != null
          && !(female ? men : women).contains(entity)
          && (i < start || best == null)) {
        best = entity;
        if (i < start) {
          return best;
        }
      }
    }
    return best;
  }

  /**
   * The last person named before a token who is not of the country, in its sentence or so many
   * before it.
   */
  @Nullable PersonEntity foreigner(int token, String country, int back) {
    int from = reading.tokens.sentenceStart(Math.max(0, reading.sentenceOf(token) - back));
    for (int i = token - 1; i >= from; i--) {
      Mention mention = reading.mentionAt[i];
      PersonEntity person = mention instanceof PersonMention ? reading.persons.of(mention) : null;
      if (person != null && !person.country().equals(country)) {
        return person;
      }
    }
    return null;
  }

  /**
   * The person of another country than these who was last the subject of a clause before a token.
   */
  @Nullable PersonEntity protagonist(int token, Set<String> countries) {
    PersonEntity subject =
        before(
            token,
            person -> !person.country().isEmpty() && !countries.contains(person.country()),
            null);
    return subject != null
        ? subject
        : mostNamed.computeIfAbsent(countries, this::mostNamed).orElse(null);
  }

  private Optional<PersonEntity> mostNamed(Set<String> countries) {
    Map<PersonEntity, Integer> counts = new HashMap<>();
    PersonEntity best = null;
    int most = 0;
    for (Mention mention : reading.mentions) {
      PersonEntity person = reading.persons.of(mention);
      if (person != null && !person.country().isEmpty() && !countries.contains(person.country())) {
        int count = counts.merge(person, 1, Integer::sum);
        if (count > most) {
          most = count;
          best = person;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable PersonEntity before(
      int token, java.util.function.Predicate<PersonEntity> fits, @Nullable Clause own) {
    int sentence = reading.sentenceOf(token);
    Subject dependent = null;
    int first = firstAfter(token) - 1;
    for (int i = first;
        i >= Math.max(0, first - TRIES) && subjects.get(i).sentence() >= sentence - REACH;
        i--) {
      Subject subject = subjects.get(i);
      if (subject.clause() == own || !fits.test(subject.person())) {
        continue;
      }
      if (subject.clause().kind() == Clause.Kind.MAIN) {
        if (dependent == null || dependent.sentence() == subject.sentence()) {
          return firstOf(subject, i, fits);
        }
        return dependent.person();
      }
      dependent = dependent == null ? subject : dependent;
    }
    return dependent == null ? null : dependent.person();
  }

  /**
   * Whether the person was last the subject of a clause together with others, so that {@code he} is
   * another.
   */
  private boolean isJoint(PersonEntity person, int token) {
    int first = firstAfter(token) - 1;
    for (int i = first; i >= Math.max(0, first - TRIES); i--) {
      Subject subject = subjects.get(i);
      if (subject.person() == person) {
        return i > 0 && subjects.get(i - 1).clause() == subject.clause()
            || i + 1 < subjects.size() && subjects.get(i + 1).clause() == subject.clause();
      }
    }
    return false;
  }

  /** The first of several subjects of one clause. */
  private PersonEntity firstOf(
      Subject last, int index, java.util.function.Predicate<PersonEntity> fits) {
    PersonEntity first = last.person();
    for (int i = index - 1; i >= 0 && subjects.get(i).clause() == last.clause(); i--) {
      first = fits.test(subjects.get(i).person()) ? subjects.get(i).person() : first;
    }
    return first;
  }

  private int firstAfter(int token) {
    int low = 0;
    int high = subjects.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (subjects.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
