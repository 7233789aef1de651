package org.communique.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.text.Tokens;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads persons: posts, honorifics and names in the orders in which they stand together, and posts
 * without a name.
 */
final class PersonReader {
  private static final int COUNTRY_REACH = 12;
  private static final int MOST_IN_LIST = 40;

  /** Posts whose holders may have an ambassador's rank. */
  private static final Set<Role> DIPLOMATIC =
      Set.of(
          Role.AMBASSADOR,
          Role.PERMANENT_REPRESENTATIVE,
          Role.SPECIAL_ENVOY,
          Role.CHARGE_D_AFFAIRES,
          Role.SENIOR_OFFICIAL,
          Role.DEPUTY_FOREIGN_MINISTER,
          Role.ADVISER,
          Role.HEAD_OF_AGENCY,
          Role.HEAD_OF_ORGANIZATION,
          Role.DEPUTY_HEAD_OF_ORGANIZATION,
          Role.OTHER);

  private final Scan scan;
  private final NameReader names;
  private final PostReader posts;

  PersonReader(Scan scan, NameReader names, PostReader posts) {
    this.scan = scan;
    this.names = names;
    this.posts = posts;
  }

  /** The persons or posts of the phrase that begins at the token; empty if none does. */
  List<Mention> read(int token, int limit) {
    int start = scan.skipDet(names.afterHonorifics(token, limit), limit);
    PostPhrase post =
        start >= limit ? null : posts.read(scan.is(token, WordClass.DET) ? token : start, limit);
    Scan.Found longer = post == null ? null : scan.name(post.from(), limit);
    if (post != null && longer != null && longer.to() > post.to()) {
      post = null;
    }
    if (post != null) {
      return post.plural() ? readPlural(post, limit) : List.of(readWithPost(post, limit));
    }
    List<Mention> peers = readCounterparts(token, limit);
    if (!peers.isEmpty()) {
      return peers;
    }
    Mention other = readCounterpart(token, limit);
    if (other == null) {
      other = readNameFirst(token, limit);
    }
    return other == null ? List.of() : List.of(other);
  }

  private Mention readWithPost(PostPhrase post, int limit) {
    int at = post.to();
    if (scan.isMark(at, limit, '(') && scan.isMark(at + 2, limit, ')')) {
      at += 3;
    }
    int start = names.afterHonorifics(at, limit);
    int end = surnameEnd(start, limit);
    if (end == start && scan.isMark(at, limit, ',')) {
      start = names.afterHonorifics(at + 1, limit);
      int ranked = afterRank(post, start, limit);
      end = ranked > start ? surnameEnd(ranked, limit) : appositiveNameEnd(start, limit);
      start = end > ranked ? ranked : start;
    }
    if (end == start) {
      return new PostMention(post.from(), post.to(), post.posts(), false, false, "");
    }
    return withTail(post.from(), start, end, post.posts(), start > at, false, "", limit);
  }

  /**
   * The token after {@code Ambassador} where it is the rank of an envoy whose post stands before:
   * {@code the Permanent Representative of A, Ambassador B}.
   */
  private int afterRank(PostPhrase post, int at, int limit) {
    TermMatches.Match title = at < limit ? scan.title(at, limit) : null;
    boolean envoy = post.posts().stream().map(PostReading::role).anyMatch(DIPLOMATIC::contains);
    return envoy
            && title != null
            && title.term().title() != null
            && title.term().title().role() == Role.AMBASSADOR
        ? title.to()
        : at;
  }

  /** The end of a name right after a title; {@code May} and {@code Will} are names there. */
  private int surnameEnd(int start, int limit) {
    int end = names.nameEndAfterTitle(start, limit);
    boolean modal =
        end < limit && scan.is(end, WordClass.MODAL) && scan.tokens.isCapitalized(end) && end > 0;
    return modal && !scan.tokens.is(end, Tokens.UPPER) ? end + 1 : end;
  }

  /**
   * The end of a name that stands between commas after a post: two words at least, and then no
   * further word of a name.
   */
  private int appositiveNameEnd(int start, int limit) {
    boolean addressed = start > 0 && scan.is(start - 1, WordClass.HONORIFIC);
    int plain = names.nameEnd(start, limit);
    int longer = names.nameEndAfterTitle(start, limit);
    boolean enclosed =
        plain > start
            && (scan.isMark(longer, limit, ',') || scan.isMark(longer, limit, '.'))
            && longer > plain;
    int end = addressed || enclosed ? longer : plain;
    boolean closed =
        end >= limit
            || scan.is(end, WordClass.POSTNOMINAL)
            || scan.tokens.kind(end) == Tokens.MARK
            || scan.isFunctionWord(end)
            || !scan.tokens.isCapitalized(end);
    boolean post = end > start && scan.isMark(end, limit, ',') && followsOwnPost(end, limit);
    return (end - start >= 2 || addressed && end > start) && closed && !post ? end : start;
  }

  private boolean followsOwnPost(int comma, int limit) {
    PostPhrase next = posts.read(scan.skipDet(comma + 1, limit), limit);
    return next != null
        && !isNameAhead(next.to(), 1, limit)
        && !(scan.isMark(next.to(), limit, ',') && isNameAhead(next.to() + 1, 2, limit));
  }

  /** Whether a name of so many words at least stands there, with or without titles of address. */
  private boolean isNameAhead(int at, int words, int limit) {
    int start = names.afterHonorifics(at, limit);
    return start < limit && names.nameEnd(start, limit) - start >= words;
  }

  /**
   * Reads what may follow a name: letters after it, a nickname, an origin, a post in apposition.
   */
  private PersonMention withTail(
      int from,
      int start,
      int end,
      List<PostReading> given,
      boolean honorific,
      boolean counterpart,
      String origin,
      int limit) {
    int at = end;
    while (at < limit
        && (scan.is(at, WordClass.POSTNOMINAL)
            || scan.isMark(at, limit, ',')
                && at + 1 < limit
                && scan.is(at + 1, WordClass.POSTNOMINAL))
        && scan.tokens.is(at + (scan.isMark(at, limit, ',') ? 1 : 0), Tokens.UPPER)) {
      at += scan.isMark(at, limit, ',') ? 2 : 1;
    }
    String from2 = origin;
    if (scan.isMark(at, limit, '(')) {
      Scan.Found inside = scan.name(at + 1, limit);
      Name land = inside == null ? null : inside.of(Concept.COUNTRY);
      if (inside != null && land != null && scan.isMark(inside.to(), limit, ')')) {
        from2 = land.key();
        at = inside.to() + 1;
      } else if (scan.isMark(at + 2, limit, ')') && scan.tokens.isCapitalized(at + 1)) {
        at += 3;
      }
    }
    List<PostReading> all = new ArrayList<>(given);
    if (scan.isWord(at, limit, "of")) {
      int name = scan.skipDet(at + 1, limit);
      Scan.Found found = scan.name(name, limit);
      Name country = found == null ? null : found.of(Concept.COUNTRY);
      if (found != null && country != null) {
        from2 = country.key();
        at = found.to();
      } else if (found != null && found.is(Concept.BODY) && !all.isEmpty()) {
        all.replaceAll(post -> posts.at(post, found));
        at = found.to();
      }
    }
    int apposition = appositionEnd(start, at, limit, all);
    if (!from2.isEmpty()) {
      String code = from2;
      all.replaceAll(
          post ->
              post.countries().isEmpty() && post.organization() == null
                  ? post.withCountries(List.of(code), post.role())
                  : post);
    }
    return new PersonMention(from, apposition, start, end, all, honorific, counterpart, from2);
  }

  /** Reads {@code , Minister of …,} after a name, unless that post has a name of its own. */
  private int appositionEnd(int name, int at, int limit, List<PostReading> all) {
    boolean comma = scan.isMark(at, limit, ',');
    if (!comma && !scan.isMark(at, limit, '(')) {
      return at;
    }
    int adverb = afterAdverb(at + 1, limit);
    int start = scan.skipDet(adverb, limit);
    if (scan.is(Math.min(start, limit - 1), WordClass.POSSESSIVE)) {
      start++;
    }
    String land = "";
    if (isCountryNoun(start, limit)) {
      land = countryBefore(name);
      start += 2;
    }
    PostPhrase post = start < limit ? posts.read(start, limit) : null;
    if (post == null || post.plural()) {
      return at;
    }
    int closed = post.to();
    if (scan.isMark(closed, limit, '(') && scan.isMark(closed + 2, limit, ')')) {
      closed += 3;
    }
    if (closed < limit && scan.tokens.kind(closed) == Tokens.POSSESSIVE) {
      return at;
    }
    boolean open =
        closed < limit && scan.tokens.kind(closed) == Tokens.WORD && !scan.isFunctionWord(closed);
    boolean subject =
        comma
            && start > adverb
            && isOpening(name)
            && at - name > 1
            && !post.first().countries().isEmpty();
    if (open && !subject && (scan.isHeadline(closed) || scan.isVerb(closed))) {
      return at;
    }
    int after = names.afterHonorifics(closed, limit);
    boolean named = after < limit && names.nameEnd(after, limit) > after;
    boolean namedLater =
        scan.isMark(after, limit, ',') && isNameAhead(after + 1, 2, limit) && !all.isEmpty();
    if (named || namedLater || posts.isWeak(post) && !all.isEmpty()) {
      return at;
    }
    boolean former = adverb > at + 1 && isClass(at + 1, limit, WordClass.UNTIL_NOW);
    for (PostReading reading : post.posts()) {
      PostReading placed =
          land.isEmpty() || !reading.countries().isEmpty()
              ? reading
              : reading.withCountries(List.of(land), reading.role());
      all.add(former ? placed.asFormer() : placed);
    }
    return furtherEnd(post, limit, all);
  }

  /**
   * {@code , Vice President, Deputy Prime Minister and Chairman of X}: the rest of a list of posts.
   */
  private int furtherEnd(PostPhrase first, int limit, List<PostReading> all) {
    int at = first.to();
    PostPhrase rest = scan.isMark(at, limit, ',') ? posts.read(at + 1, limit) : null;
    boolean list =
        rest != null
            && !rest.plural()
            && rest.posts().size() > 1
            && !isNameAhead(rest.to(), 1, limit);
    if (rest == null || !list) {
      return at;
    }
    all.addAll(rest.posts());
    return rest.to();
  }

  /** {@code , the country's Prime Minister}. */
  private boolean isCountryNoun(int at, int limit) {
    return at + 1 < limit
        && (scan.isWord(at, limit, "country") || scan.isWord(at, limit, "nation"))
        && scan.tokens.kind(at + 1) == Tokens.POSSESSIVE;
  }

  /** The country named last before a token of the sentence; empty if none is near. */
  private String countryBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - COUNTRY_REACH); i--) {
      String code = scan.country(i, token);
      if (code != null) {
        return code;
      }
    }
    return "";
  }

  /** Whether a sentence or line begins at the token, so that no verb stands before it. */
  private boolean isOpening(int token) {
    return token == 0 || scan.tokens.is(token, Tokens.LINE) || scan.tokens.isMark(token - 1, '.');
  }

  /** The token after {@code now}, {@code at present}, {@code until recently} or the like. */
  private int afterAdverb(int at, int limit) {
    for (WordClass adverb : List.of(WordClass.UNTIL_NOW, WordClass.ADVERB)) {
      if (isClass(at, limit, adverb)) {
        TermMatches.Match phrase = scan.terms.longest(at, limit, Term.Kind.CLASS);
        return phrase == null ? at + 1 : Math.max(phrase.to(), at + 1);
      }
    }
    return at;
  }

  /** Whether a word or phrase of the class begins at the token. */
  private boolean isClass(int at, int limit, WordClass wordClass) {
    TermMatches.Match phrase = at < limit ? scan.terms.longest(at, limit, Term.Kind.CLASS) : null;
    return at < limit
        && (scan.is(at, wordClass) || phrase != null && phrase.term().wordClass() == wordClass);
  }

  /**
   * {@code Presidents A of X and B of Y}; {@code the ambassadors of X and Y, A and B}; or no names
   * at all.
   */
  private List<Mention> readPlural(PostPhrase post, int limit) {
    List<Mention> pairs = readPairs(post, limit);
    if (!pairs.isEmpty()) {
      return pairs;
    }
    List<int[]> found = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    int at =
        scan.isMark(post.to(), limit, ',') || scan.isMark(post.to(), limit, ':')
            ? post.to() + 1
            : post.to();
    while (found.size() < MOST_IN_LIST) {
      int start = names.afterHonorifics(at, limit);
      int end = names.nameEnd(start, limit);
      if (end == start) {
        break;
      }
      String origin = "";
      int after = end;
      if (scan.isWord(end, limit, "of")) {
        Scan.Found place = scan.name(scan.skipDet(end + 1, limit), limit);
        Name country = place == null ? null : place.of(Concept.COUNTRY);
        if (place != null && country != null) {
          origin = country.key();
          after = place.to();
        }
      }
      found.add(new int[] {start, end, after});
      origins.add(origin);
      int next = listJoint(after, limit);
      if (next == after) {
        break;
      }
      at = next;
    }
    List<String> countries = post.first().countries();
    boolean separated = post.to() < limit && scan.tokens.kind(post.to()) == Tokens.MARK;
    boolean respectively = found.size() == countries.size() && found.size() > 1;
    boolean apposed =
        countries.size() <= 1
            && found.size() > 1
            && found.stream().allMatch(name -> name[1] - name[0] > 1);
    if (found.isEmpty() || separated && !respectively && !apposed) {
      return List.of(new PostMention(post.from(), post.to(), post.posts(), true, false, ""));
    }
    List<Mention> persons = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int[] name = found.get(i);
      String code =
          !origins.get(i).isEmpty()
              ? origins.get(i)
              : respectively ? countries.get(i) : countries.size() == 1 ? countries.get(0) : "";
      PostReading reading =
          post.first()
              .withCountries(code.isEmpty() ? List.of() : List.of(code), post.first().role());
      persons.add(
          new PersonMention(
              i == 0 ? post.from() : name[0],
              name[2],
              name[0],
              name[1],
              List.of(reading),
              false,
              false,
              code));
    }
    return persons;
  }

  /** {@code the ministers of X, A; of Y, B; and of Z, C}. */
  private List<Mention> readPairs(PostPhrase post, int limit) {
    List<Mention> persons = new ArrayList<>();
    List<String> countries = post.first().countries();
    int at = post.to();
    String country = countries.size() == 1 ? countries.get(0) : "";
    while (!country.isEmpty() && scan.isMark(at, limit, ',') && persons.size() < MOST_IN_LIST) {
      int start = names.afterHonorifics(at + 1, limit);
      int end = names.nameEnd(start, limit);
      if (end - start < 2) {
        break;
      }
      PostReading reading = post.first().withCountries(List.of(country), post.first().role());
      persons.add(
          new PersonMention(
              persons.isEmpty() ? post.from() : start,
              end,
              start,
              end,
              List.of(reading),
              false,
              false,
              country));
      int next = scan.isMark(end, limit, ';') || scan.isMark(end, limit, ',') ? end + 1 : end;
      next = scan.isWord(next, limit, "and") ? next + 1 : next;
      country = "";
      if (next > end) {
        int land = scan.isWord(next, limit, "of") ? next + 1 : next;
        Scan.Found place = scan.name(scan.skipDet(land, limit), limit);
        Name name = place == null ? null : place.of(Concept.COUNTRY);
        if (place != null && name != null) {
          country = name.key();
          at = place.to();
        }
      }
    }
    return persons.size() > 1 ? persons : List.of();
  }

  /** The token after a comma or {@code and} that is followed by another name. */
  private int listJoint(int at, int limit) {
    int next = at;
    if (scan.isMark(next, limit, ',')) {
      next++;
    }
    if (scan.isWord(next, limit, "and")) {
      next++;
    }
    int start = next >= limit ? next : names.afterHonorifics(next, limit);
    return next > at && start < limit && names.nameEnd(start, limit) > start ? next : at;
  }

  /** {@code counterparts from X, A, and Y, B}; {@code counterparts A of X and B of Y}. */
  private List<Mention> readCounterparts(int token, int limit) {
    int end = counterpartEnd(token, limit);
    if (end == token || scan.tokens.text().charAt(scan.tokens.end(end - 1) - 1) != 's') {
      return List.of();
    }
    List<Mention> peers = new ArrayList<>();
    int at = end;
    boolean from = scan.isWord(at, limit, "from") || scan.isWord(at, limit, "of");
    at += from ? 1 : 0;
    while (at < limit && peers.size() < MOST_IN_LIST) {
      Peer peer = from ? peerAfterLand(at, limit) : peerBeforeLand(at, limit);
      if (peer == null) {
        break;
      }
      peers.add(
          new PersonMention(
              peers.isEmpty() ? token : peer.from(),
              peer.to(),
              peer.from(),
              peer.nameTo(),
              List.of(),
              false,
              true,
              peer.land()));
      at = afterJoint(peer.to(), limit);
      if (at == peer.to()) {
        break;
      }
    }
    return peers.size() > 1 ? peers : List.of();
  }

  /**
   * One of several counterparts.
   *
   * @param from first token of the name
   * @param nameTo token after the name
   * @param to token after the name and the country
   * @param land ISO code of the country
   */
  private record Peer(int from, int nameTo, int to, String land) {}

  /** {@code Finland, Aino Salo}. */
  private @Nullable Peer peerAfterLand(int token, int limit) {
    Scan.Found found = scan.name(scan.skipDet(token, limit), limit);
    Name land = found == null ? null : found.of(Concept.COUNTRY);
    if (found == null || land == null || !scan.isMark(found.to(), limit, ',')) {
      return null;
    }
    int start = names.afterHonorifics(found.to() + 1, limit);
    int end = start < limit ? names.nameEnd(start, limit) : start;
    return end - start >= 2 ? new Peer(start, end, end, land.key()) : null;
  }

  /** {@code Aino Salo of Finland}, {@code Aino Salo (Finland)}. */
  private @Nullable Peer peerBeforeLand(int token, int limit) {
    int start = names.afterHonorifics(token, limit);
    int end = start < limit ? names.nameEnd(start, limit) : start;
    boolean bracket = scan.isMark(end, limit, '(');
    if (end - start < 2
        || !bracket && !scan.isWord(end, limit, "of") && !scan.isWord(end, limit, "from")) {
      return null;
    }
    Scan.Found found = scan.name(scan.skipDet(end + 1, limit), limit);
    Name land = found == null ? null : found.of(Concept.COUNTRY);
    return found == null || land == null
        ? null
        : new Peer(start, end, bracket ? found.to() + 1 : found.to(), land.key());
  }

  /** The token after a comma, {@code and} or both. */
  private int afterJoint(int at, int limit) {
    int next = scan.isMark(at, limit, ',') ? at + 1 : at;
    return scan.isWord(next, limit, "and") ? next + 1 : next;
  }

  private @Nullable Mention readCounterpart(int token, int limit) {
    int at = token;
    String origin = "";
    Scan.Found found = scan.name(at, limit);
    if (found != null) {
      Name name =
          found.of(Concept.DEMONYM) != null ? found.of(Concept.DEMONYM) : found.of(Concept.COUNTRY);
      if (name == null) {
        return null;
      }
      origin = name.key();
      at =
          found.to() < limit && scan.tokens.kind(found.to()) == Tokens.POSSESSIVE
              ? found.to() + 1
              : found.to();
    }
    int end = counterpartEnd(at, limit);
    if (end == at) {
      return null;
    }
    if (scan.isWord(end, limit, "from") || scan.isWord(end, limit, "of")) {
      Scan.Found land = scan.name(scan.skipDet(end + 1, limit), limit);
      Name country = land == null ? null : land.of(Concept.COUNTRY);
      if (land != null && country != null) {
        origin = country.key();
        end = land.to();
      }
    }
    boolean plural =
        scan.tokens.text().charAt(scan.tokens.end(counterpartEnd(at, limit) - 1) - 1) == 's';
    int start = names.afterHonorifics(scan.isMark(end, limit, ',') ? end + 1 : end, limit);
    int nameEnd = names.nameEnd(start, limit);
    boolean appositive = scan.isMark(end, limit, ',');
    PostPhrase post = appositive ? posts.read(scan.skipDet(end + 1, limit), limit) : null;
    if (post != null
        && !post.plural()
        && readWithPost(post, limit) instanceof PersonMention person) {
      return new PersonMention(
          token,
          person.to(),
          person.nameFrom(),
          person.nameTo(),
          located(person.posts(), origin),
          person.honorific(),
          true,
          origin);
    }
    if (nameEnd > start && (!appositive || nameEnd - start >= 2)) {
      return withTail(token, start, nameEnd, List.of(), start > end, true, origin, limit);
    }
    return new PostMention(token, end, List.of(), plural, true, origin);
  }

  /** The token after {@code counterpart}, {@code opposite number} or the like. */
  private int counterpartEnd(int at, int limit) {
    TermMatches.Match phrase = at < limit ? scan.terms.longest(at, limit, Term.Kind.CLASS) : null;
    if (phrase != null && phrase.term().wordClass() == WordClass.COUNTERPART) {
      return phrase.to();
    }
    return at < limit && scan.is(at, WordClass.COUNTERPART) ? at + 1 : at;
  }

  private static List<PostReading> located(List<PostReading> readings, String origin) {
    return readings.stream()
        .map(
            post ->
                post.countries().isEmpty() && post.organization() == null && !origin.isEmpty()
                    ? post.withCountries(List.of(origin), post.role())
                    : post)
        .toList();
  }

  private @Nullable Mention readNameFirst(int token, int limit) {
    int start = names.afterHonorifics(token, limit);
    int end = start < limit ? surnameEnd(start, limit) : start;
    if (end == start) {
      return null;
    }
    boolean honorific = start > token;
    PersonMention person = withTail(token, start, end, List.of(), honorific, false, "", limit);
    if (!person.posts().isEmpty() && (end - start >= 2 || honorific)) {
      return person;
    }
    PersonMention counterpart = counterpartApposition(token, start, end, limit, honorific);
    if (counterpart != null) {
      return counterpart;
    }
    return honorific
        ? new PersonMention(token, end, start, end, List.of(), true, false, person.origin())
        : null;
  }

  /** {@code Mr A, his Mauritian counterpart}. */
  private @Nullable PersonMention counterpartApposition(
      int token, int start, int end, int limit, boolean honorific) {
    if (!scan.isMark(end, limit, ',')
        || end + 1 >= limit
        || !scan.is(end + 1, WordClass.POSSESSIVE)) {
      return null;
    }
    return readCounterpart(end + 2, limit) instanceof PostMention mention && mention.counterpart()
        ? new PersonMention(
            token, mention.to(), start, end, List.of(), honorific, true, mention.origin())
        : null;
  }
}
