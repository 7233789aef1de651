package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.mention.PostReading;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.internal.text.Folding;
import org.communique.internal.text.Tokens;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/** The persons of a document: groups the mentions that are of one person. */
final class Persons {
  private static final Set<Role> MINISTERIAL =
      Set.of(
          Role.FOREIGN_MINISTER,
          Role.MINISTER,
          Role.DEPUTY_FOREIGN_MINISTER,
          Role.DEPUTY_MINISTER,
          Role.DEPUTY_HEAD_OF_GOVERNMENT);

  private final Tokens tokens;
  private final List<PersonEntity> entities = new ArrayList<>();
  private final Map<Mention, PersonEntity> byMention = new HashMap<>();

  Persons(Tokens tokens) {
    this.tokens = tokens;
  }

  List<PersonEntity> entities() {
    return entities;
  }

  /** Groups all mentions: full names first, then what is left of them. */
  void group(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention instanceof PersonMention person
          && words(person.nameFrom(), person.nameTo()).size() > 1) {
        full(person);
      }
    }
    for (Mention mention : mentions) {
      if (mention instanceof PersonMention person && !byMention.containsKey(mention)) {
        partial(person, mentions);
      } else if (mention instanceof Unknown unknown) {
        PersonEntity entity = find(words(unknown.from(), unknown.to()), List.of());
        if (entity != null) {
          byMention.put(mention, entity);
          lengthen(entity, unknown.from(), unknown.to());
        }
      }
    }
  }

  private List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.WORD) {
        words.add(Folding.fold(tokens.string(i, i + 1)).replace(".", "").replace("'", ""));
      }
    }
    return words;
  }

  private void full(PersonMention person) {
    List<String> words = words(person.nameFrom(), person.nameTo());
    PersonEntity entity = find(words, person.posts());
    if (entity == null) {
      entity = add(person, words);
    } else {
      lengthen(entity, person.nameFrom(), person.nameTo());
    }
    attach(person, entity);
  }

  private void partial(PersonMention person, List<Mention> mentions) {
    List<String> words = words(person.nameFrom(), person.nameTo());
    PersonEntity entity = find(words, person.posts());
    if (entity == null) {
      entity = inFull(words, mentions);
    }
    attach(person, entity == null ? add(person, words) : entity);
  }

  /** A person whose full name stands elsewhere without a post. */
  private @Nullable PersonEntity inFull(List<String> words, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention instanceof Unknown unknown && words.size() == 1) {
        List<String> full = words(unknown.from(), unknown.to());
        if (full.size() > 1 && full.size() < 5 && last(full).equals(words.get(0))) {
          PersonEntity entity =
              new PersonEntity(
                  tokens.string(unknown.from(), unknown.to()), full, unknown.from(), unknown.to());
          entities.add(entity);
          byMention.put(mention, entity);
          return entity;
        }
      }
    }
    return null;
  }

  private PersonEntity add(PersonMention person, List<String> words) {
    PersonEntity entity =
        new PersonEntity(
            tokens.string(person.nameFrom(), person.nameTo()),
            words,
            person.nameFrom(),
            person.nameTo());
    entities.add(entity);
    return entity;
  }

  private void lengthen(PersonEntity entity, int from, int to) {
    List<String> words = words(from, to);
    if (words.size() > entity.words.size()) {
      entity.name = tokens.string(from, to);
      entity.words = words;
      entity.nameFrom = from;
      entity.nameTo = to;
    }
  }

  private void attach(PersonMention person, PersonEntity entity) {
    byMention.put(person, entity);
    entity.honorific |= person.honorific();
    if (!person.origin().isEmpty()) {
      entity.origin = person.origin();
    }
    for (PostReading reading : person.posts()) {
      addPost(entity, reading);
    }
  }

  /** Gives the entity a post, or what the reading adds to a post that it has. */
  static HeldPost addPost(PersonEntity entity, PostReading reading) {
    HeldPost fresh = new HeldPost(reading.role(), reading.from(), reading.to());
    fresh.country = reading.country();
    fresh.organization = reading.organization();
    fresh.portfolio = reading.portfolio();
    fresh.former = reading.former();
    fresh.implied =
        reading.portfolio() == null || reading.title().byComplement().isEmpty()
            ? reading.title().implied()
            : "";
    fresh.phrase = reading.title().phrase();
    fresh.usage = reading.title().byComplement();
    fresh.body = reading.title().body();
    fresh.weak =
        reading.role() == Role.OTHER && reading.organization() == null && reading.country() == null;
    for (HeldPost held : entity.posts) {
      if (isSame(held, fresh)) {
        merge(held, fresh);
        return held;
      }
    }
    entity.posts.add(fresh);
    return fresh;
  }

  private static boolean isSame(HeldPost one, HeldPost two) {
    boolean country = one.country == null || two.country == null || one.country.equals(two.country);
    boolean generic =
        isGeneric(one) && MINISTERIAL.contains(two.role)
            || isGeneric(two) && MINISTERIAL.contains(one.role);
    boolean portfolio =
        one.portfolio == null || two.portfolio == null || overlap(one.portfolio, two.portfolio);
    boolean organization =
        one.organization == null
            || two.organization == null
            || one.organization.equals(two.organization);
    return country
        && (one.former == two.former || isBare(two))
        && (generic || one.role == two.role && portfolio && organization);
  }

  private static boolean overlap(String one, String two) {
    Set<String> words = new LinkedHashSet<>(List.of(one.split(" ")));
    return List.of(two.split(" ")).stream().anyMatch(words::contains);
  }

  /** Whether the phrase is the title alone: it may be said of a former holder too. */
  private static boolean isBare(HeldPost post) {
    return post.country == null && post.organization == null && post.portfolio == null;
  }

  private static boolean isGeneric(HeldPost post) {
    return post.role == Role.MINISTER && post.portfolio == null;
  }

  private static void merge(HeldPost held, HeldPost more) {
    if (held.country == null) {
      held.country = more.country;
    }
    if (held.organization == null) {
      held.organization = more.organization;
    }
    if (held.portfolio == null
        || more.portfolio != null && more.portfolio.length() > held.portfolio.length()) {
      held.portfolio = more.portfolio;
    }
    held.weak &= more.weak;
  }

  private @Nullable PersonEntity find(List<String> words, List<PostReading> posts) {
    PersonEntity best = null;
    int bestScore = 0;
    for (PersonEntity entity : entities) {
      int score = score(entity, words, posts);
      if (score > 0 && score >= bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(PersonEntity entity, List<String> words, List<PostReading> posts) {
    int names = similarity(entity.words, words);
    if (names == 0) {
      return 0;
    }
    int fit = 2;
    for (PostReading post : posts) {
      String country = post.country();
      boolean sameRole =
          entity.hasRole(post.role()) || post.role() == Role.MINISTER || post.role() == Role.OTHER;
      boolean otherCountry =
          country != null && !entity.country().isEmpty() && !entity.country().equals(country);
      if (otherCountry && words.size() == 1) {
        return 0;
      }
      fit += sameRole ? 3 : 0;
      fit -= !sameRole && !entity.posts.isEmpty() && words.size() == 1 ? 1 : 0;
    }
    return names == 1 && fit < 4 ? 0 : names * 4 + fit;
  }

  /**
   * 3 for one within the other, 2 for a first or last name alone, 1 for the same family name with
   * another first name.
   */
  private static int similarity(List<String> known, List<String> words) {
    List<String> shorter = known.size() <= words.size() ? known : words;
    List<String> longer = shorter == known ? words : known;
    if (shorter.isEmpty()) {
      return 0;
    }
    if (isWithin(shorter, longer)) {
      return shorter.size() > 1 || known.size() == words.size() ? 3 : 2;
    }
    String one = last(known);
    boolean family =
        one.length() > 2 && isSameWord(one, last(words)) && known.size() > 1 && words.size() > 1;
    return family && known.get(0).charAt(0) == words.get(0).charAt(0) ? 1 : 0;
  }

  /** Whether the longer name has all words of the shorter one, the last of them in full. */
  private static boolean isWithin(List<String> shorter, List<String> longer) {
    for (String word : shorter) {
      if (!hasWord(longer, word, 1)) {
        return false;
      }
    }
    String last = last(shorter);
    return last.length() > 1 && hasWord(longer, last, 2);
  }

  private static boolean hasWord(List<String> words, String word, int shortest) {
    for (String other : words) {
      if (other.length() >= shortest && isSameWord(word, other)) {
        return true;
      }
    }
    return false;
  }

  private static String last(List<String> words) {
    int end = words.size() - 1;
    while (end > 0
        && (words.get(end).equals("jr")
            || words.get(end).equals("sr")
            || words.get(end).equals("ii")
            || words.get(end).equals("iii"))) {
      end--;
    }
    return words.get(end);
  }

  private static boolean isSameWord(String one, String two) {
    if (one.equals(two)) {
      return true;
    }
    if (one.length() == 1 || two.length() == 1) {
      return one.charAt(0) == two.charAt(0);
    }
    return one.length() > 5 && Math.abs(one.length() - two.length()) <= 1 && isOneEdit(one, two);
  }

  private static boolean isOneEdit(String one, String two) {
    int i = 0;
    while (i < one.length() && i < two.length() && one.charAt(i) == two.charAt(i)) {
      i++;
    }
    int a = one.length() >= two.length() ? i + 1 : i;
    int b = two.length() >= one.length() ? i + 1 : i;
    return i > 1
        && one.substring(Math.min(a, one.length()))
            .equals(two.substring(Math.min(b, two.length())));
  }

  /** The person of a mention; null where it is none. */
  @Nullable PersonEntity of(Mention mention) {
    return byMention.get(mention);
  }

  /**
   * The person last named before a token who holds the post; the first named after it if none was
   * before.
   */
  @Nullable PersonEntity holder(PostMention mention, int token) {
    if (mention.posts().isEmpty()) {
      return null;
    }
    PostReading wanted = mention.posts().get(0);
    PersonEntity best = null;
    for (PersonEntity entity : entities) {
      if (fits(entity, wanted)
          && (best == null || distance(entity, token) < distance(best, token))) {
        best = entity;
      }
    }
    return best;
  }

  private static int distance(PersonEntity entity, int token) {
    return entity.nameFrom <= token ? token - entity.nameFrom : 100_000 + entity.nameFrom - token;
  }

  private static boolean fits(PersonEntity entity, PostReading wanted) {
    for (HeldPost post : entity.posts) {
      boolean ministerial =
          wanted.role() == Role.MINISTER
              && wanted.portfolio() == null
              && MINISTERIAL.contains(post.role);
      boolean deputy =
          wanted.role() == Role.DEPUTY_MINISTER
              && wanted.portfolio() == null
              && post.role == Role.DEPUTY_FOREIGN_MINISTER;
      boolean role =
          post.role == wanted.role()
              || deputy
              || ministerial
              || wanted.role() == Role.OTHER
                  && post.role == Role.FOREIGN_MINISTER
                  && wanted.title().phrase().equals("secretary");
      boolean country =
          wanted.country() == null
              || wanted.country().equals(post.country)
              || wanted.country().equals(entity.country());
      if (role && country && post.former == wanted.former()) {
        return true;
      }
    }
    return false;
  }
}
