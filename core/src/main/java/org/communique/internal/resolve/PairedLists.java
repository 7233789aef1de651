package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.mention.PostReading;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lists of names with a country each, after a post in the plural: {@code Three ambassadors
 * presented their credentials: A of X, B of Y and C of Z}.
 */
final class PairedLists {
  private static final int REACH = 60;
  private static final int FEWEST = 2;

  private final Reading reading;
  private final AppointmentPersons persons;

  PairedLists(Reading reading, AppointmentPersons persons) {
    this.reading = reading;
    this.persons = persons;
  }

  /**
   * A name with its country.
   *
   * @param name the mention of the name
   * @param country ISO code
   * @param to token after the country
   */
  private record Pair(Mention name, String country, int to) {}

  /** Gives those listed the post, each for the country beside the name. */
  void read() {
    int at = 0;
    while (at < reading.tokens.size()) {
      List<Pair> list = list(at);
      PostReading post = list.size() < FEWEST ? null : pluralBefore(at);
      if (post != null) {
        list.forEach(pair -> give(pair, post));
      }
      at = list.isEmpty() ? at + 1 : list.get(list.size() - 1).to();
    }
  }

  private List<Pair> list(int token) {
    Pair pair = pair(token);
    if (pair == null) {
      return List.of();
    }
    List<Pair> list = new ArrayList<>();
    int at = token;
    while (pair != null) {
      list.add(pair);
      at = pair.to();
      int limit = reading.tokens.size();
      boolean mark = reading.scan.isMark(at, limit, ',') || reading.scan.isMark(at, limit, ';');
      int next = mark ? at + 1 : at;
      next = next < limit && reading.scan.is(next, WordClass.COORDINATOR) ? next + 1 : next;
      pair = next > at ? pair(next) : null;
    }
    return list;
  }

  private @Nullable Pair pair(int token) {
    Mention name = token < reading.tokens.size() ? reading.mentionAt[token] : null;
    boolean person =
        name instanceof PersonMention one && one.posts().isEmpty()
            || name instanceof Unknown && name.to() - name.from() > 1;
    if (name == null || !person) {
      return null;
    }
    int limit = reading.tokens.size();
    boolean of =
        reading.scan.isWord(name.to(), limit, "of") || reading.scan.isMark(name.to(), limit, '(');
    int land = name.to() + 1;
    land = land < limit && reading.scan.is(land, WordClass.DET) ? land + 1 : land;
    if (of
        && land < limit
        && reading.mentionAt[land] instanceof Named named
        && named.is(Concept.COUNTRY)) {
      return new Pair(name, named.name().key(), afterBracket(named.to()));
    }
    return name instanceof PersonMention one && !one.origin().isEmpty()
        ? new Pair(name, one.origin(), name.to())
        : null;
  }

  private int afterBracket(int token) {
    return reading.scan.isMark(token, reading.tokens.size(), ')') ? token + 1 : token;
  }

  /**
   * The post in the plural, without a country, that stands last before a token; vice presidents of
   * several countries are those of a body.
   */
  private @Nullable PostReading pluralBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      if (reading.mentionAt[i] instanceof PostMention post && !post.posts().isEmpty()) {
        PostReading first = post.posts().get(0);
        boolean open = post.plural() && first.countries().isEmpty() && first.organization() == null;
        return open && first.role() != Role.VICE_HEAD_OF_STATE ? first : null;
      }
    }
    return null;
  }

  /** New envoys of several countries are their ambassadors. */
  private void give(Pair pair, PostReading post) {
    List<AppointmentPersons.Named> named =
        persons.within(pair.name().from(), pair.name().from() + 1);
    AppointmentPersons.Named one =
        named.isEmpty()
            ? new AppointmentPersons.Named(null, pair.name().from(), pair.name().to(), false)
            : named.get(0);
    boolean envoys = post.title().phrase().equals("envoy");
    Role role = envoys ? Role.AMBASSADOR : post.role();
    Persons.addPost(persons.entity(one), post.withCountries(List.of(pair.country()), role));
  }
}
