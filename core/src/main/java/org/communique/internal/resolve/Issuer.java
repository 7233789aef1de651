package org.communique.internal.resolve;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.gazetteer.Term;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.internal.text.Tokens;
import org.communique.value.Country;
import org.jspecify.annotations.Nullable;

/** Works out whose release a document is, and which other country it is about. */
final class Issuer {
  private static final int HEAD_TOKENS = 45;
  private static final int DATELINE_TOKENS = 8;
  private static final int AGENCY = 8;
  private static final int DATELINE = 5;
  private static final int PERSON = 3;
  private static final int JOURNEY = 9;
  private static final int FIRST_PERSON_NAMED = 5;
  private static final int TITLE_TOKENS = 30;
  private static final int FEWEST = 3;
  private static final int MOST_MENTIONS = 6;

  private final Reading reading;

  Issuer(Reading reading) {
    this.reading = reading;
  }

  /** Sets the issuer unless the caller gave it, and the partner. */
  void determine(String given) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    mentions(votes);
    Map<String, Integer> counts = new LinkedHashMap<>(votes);
    votes.replaceAll((code, count) -> Math.min(count, MOST_MENTIONS));
    head(votes);
    boolean firstPerson = isFirstPerson();
    persons(votes, firstPerson);
    if (!firstPerson) {
      journeys(votes);
    }
    String heaviest = heaviest(votes, evidence(votes, counts), "");
    boolean enough = !heaviest.isEmpty() && votes.getOrDefault(heaviest, 0) >= FEWEST;
    reading.issuer = !given.isEmpty() ? given : enough ? heaviest : "";
    reading.partner = heaviest(counts, Map.of(), reading.issuer);
  }

  /**
   * One vote for every time a country is spoken of; names of ministries and seats of power count
   * double.
   */
  private void mentions(Map<String, Integer> votes) {
    for (Mention mention : reading.mentions) {
      if (mention instanceof Named named) {
        Name name = named.name();
        switch (name.concept()) {
          case COUNTRY, DEMONYM -> vote(votes, name.key(), isOwner(named) ? 3 : 1);
          case METONYM -> vote(votes, name.key(), 2);
          case CITY -> vote(votes, name.key().substring(0, 2), 1);
          case BODY -> vote(votes, name.key().substring(0, 2), isUnique(named) ? 3 : 0);
          default -> {}
        }
      } else if (mention instanceof PersonMention person) {
        person.posts().stream()
            .flatMap(post -> post.countries().stream())
            .forEach(code -> vote(votes, code, 0));
      } else if (mention instanceof PostMention post) {
        post.posts().stream()
            .flatMap(p -> p.countries().stream())
            .forEach(code -> vote(votes, code, 0));
      }
    }
  }

  /** Whether the name stands before {@code government}, {@code ministry} or the like. */
  private boolean isOwner(Named named) {
    for (int i = named.to(); i < Math.min(reading.tokens.size(), named.to() + 3); i++) {
      if (reading.scan.is(i, WordClass.GOVERNMENT)
          || reading.scan.is(i, WordClass.MINISTRY)
          || reading.scan.is(i, WordClass.DIPLOMACY)
          || reading.scan.is(i, WordClass.DELEGATION_NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only one country has a body of that name. */
  private static boolean isUnique(Named named) {
    return named.readings().stream()
            .map(name -> name.key().substring(0, Math.min(2, name.key().length())))
            .distinct()
            .count()
        == 1;
  }

  private static void vote(Map<String, Integer> votes, String code, int weight) {
    votes.merge(code, weight, Integer::sum);
  }

  /** {@code Ministry of Foreign Affairs of A} in the first words. */
  private void ministries(Map<String, Integer> votes, int first) {
    int end = Math.min(reading.tokens.size(), first + HEAD_TOKENS);
    for (int i = 0; i < end; i++) {
      if ((i < TITLE_TOKENS || i >= first) && reading.scan.is(i, WordClass.MINISTRY)) {
        for (int k = i + 1; k < Math.min(reading.tokens.size(), i + 9); k++) {
          String code = reading.countryAt(k);
          String before = reading.word(reading.scan.is(k - 1, WordClass.DET) ? k - 2 : k - 1);
          if (!code.isEmpty() && before.equals("of")) {
            vote(votes, code, AGENCY);
            break;
          }
        }
      }
    }
  }

  /**
   * The country that the title names first is the issuer's rather, one behind {@code to}, {@code
   * with} or {@code in} the other.
   */
  private void partners(Map<String, Integer> votes, int first) {
    boolean leading = true;
    boolean other = false;
    for (int i = 0; i < first; i++) {
      String code = reading.countryAt(i);
      String word = reading.word(i);
      other |= word.equals("to") || word.equals("with") || word.equals("in");
      if (!code.isEmpty()) {
        int before = i > 1 && reading.scan.is(i - 1, WordClass.DET) ? i - 2 : i - 1;
        boolean complement = before >= 0 && reading.tokens.isWord(before, "of");
        vote(votes, code, other ? -PERSON : leading && !complement ? PERSON : 0);
        leading = false;
        other = false;
      }
    }
  }

  /** The dateline's city or country and the agency that is credited there. */
  private void head(Map<String, Integer> votes) {
    int first = reading.tokens.tokenAt(reading.layout.textStart());
    ministries(votes, first);
    partners(votes, first);
    boolean city = false;
    for (Mention mention : reading.mentions) {
      int at = mention.from() - first;
      if (at < 0 || at >= HEAD_TOKENS) {
        continue;
      }
      if (mention instanceof Named named) {
        Name name = named.name();
        if (name.concept() == Concept.BODY && isUnique(named)) {
          vote(votes, name.key().substring(0, 2), AGENCY);
        } else if (name.concept() == Concept.COUNTRY
            && at < 2
            && reading.tokens.isMark(named.to(), ',')) {
          city = true;
          vote(votes, name.key(), DATELINE);
        } else if (name.concept() == Concept.CITY && !city && at < DATELINE_TOKENS) {
          city = true;
          vote(votes, name.key().substring(0, 2), DATELINE);
        }
      }
    }
  }

  /** Releases name their own officials without their country, and foreign ones with it. */
  private void persons(Map<String, Integer> votes, boolean firstPerson) {
    PersonEntity leading = leading();
    PersonEntity author = firstPerson ? Signature.of(reading) : null;
    for (PersonEntity entity : reading.persons.entities()) {
      boolean explicit = entity.posts.stream().anyMatch(post -> post.country != null);
      for (HeldPost post : entity.posts) {
        if (!post.implied.isEmpty() && post.country == null) {
          vote(votes, post.implied, PERSON);
        }
      }
      if (!explicit && !entity.posts.isEmpty()) {
        String known = knownCountry(entity);
        if (!known.isEmpty()) {
          vote(
              votes,
              known,
              entity == author
                  ? AGENCY
                  : firstPerson ? -PERSON : entity == leading ? FIRST_PERSON_NAMED : PERSON);
        }
      }
    }
  }

  /**
   * The official whom the text or its title names first, and names without a country, does not
   * travel to his own.
   */
  private void journeys(Map<String, Integer> votes) {
    PersonEntity leading = leading();
    Set<String> abroad = new LinkedHashSet<>();
    for (FrameMatch match : reading.matches) {
      if (match.frame().record().equals("visit")
          && match.get("visitor").stream().anyMatch(visitor -> isOwn(visitor, leading))) {
        match.get("destination").stream()
            .flatMap(argument -> argument.phrase().mentions().stream())
            .filter(mention -> mention instanceof Named named && isPlace(named))
            .forEach(mention -> abroad.add(((Named) mention).name().key().substring(0, 2)));
      }
    }
    int weight = leading == null || knownCountry(leading).isEmpty() ? -JOURNEY : -DATELINE;
    abroad.forEach(code -> vote(votes, code, weight));
  }

  private static boolean isPlace(Named named) {
    return named.is(Concept.COUNTRY) || named.is(Concept.CITY);
  }

  private boolean isOwn(Argument visitor, @Nullable PersonEntity leading) {
    if (!(visitor.phrase().headMention() instanceof PersonMention person)) {
      return false;
    }
    PersonEntity entity = reading.persons.of(person);
    boolean title = reading.layout.isTitle(person.from());
    boolean bare =
        person.posts().stream().allMatch(post -> post.country() == null)
            && person.origin().isEmpty();
    return bare && entity != null && (title || entity == leading && entity.country().isEmpty());
  }

  /** The person with a post whom the text names first. */
  private @Nullable PersonEntity leading() {
    int first = reading.tokens.tokenAt(reading.layout.textStart());
    for (Mention mention : reading.mentions) {
      if (mention.from() >= first
          && mention instanceof PersonMention person
          && !person.posts().isEmpty()) {
        return reading.persons.of(mention);
      }
    }
    return null;
  }

  /**
   * Whether the text speaks as {@code I} or {@code we}: then the persons named are, as a rule, the
   * others.
   */
  private boolean isFirstPerson() {
    int count = 0;
    for (int i = reading.tokens.tokenAt(reading.layout.textStart());
        i < reading.tokens.size();
        i++) {
      boolean quoted = reading.tokens.is(i, Tokens.QUOTED);
      if (!quoted && reading.tokens.kind(i) == Tokens.WORD) {
        String word = reading.word(i);
        count += word.equals("i") || word.equals("my") ? 2 : word.equals("we") ? 1 : 0;
      }
    }
    return count > 1;
  }

  private String knownCountry(PersonEntity entity) {
    LocalDate day = reading.date.orElse(null);
    String found = "";
    for (Term term : reading.officesOf(entity.name)) {
      boolean time =
          day == null || term.period().contains(day) || term.period().contains(day.minusYears(1));
      String code = term.post().country().map(Country::code).orElse("");
      if (time && !term.abroad() && entity.hasRole(term.post().role()) && !code.isEmpty()) {
        if (!found.isEmpty() && !found.equals(code)) {
          return "";
        }
        found = code;
      }
    }
    return found;
  }

  /**
   * What speaks for a country besides the times it is named, less the posts that are expressly its
   * own.
   */
  private Map<String, Integer> evidence(Map<String, Integer> votes, Map<String, Integer> counts) {
    Map<String, Integer> evidence = new LinkedHashMap<>();
    votes.forEach(
        (code, vote) ->
            evidence.put(code, vote - Math.min(counts.getOrDefault(code, 0), MOST_MENTIONS)));
    for (Mention mention : reading.mentions) {
      if (mention instanceof PersonMention person) {
        person.posts().stream()
            .flatMap(post -> post.countries().stream())
            .forEach(code -> evidence.merge(code, -1, Integer::sum));
      } else if (mention instanceof PostMention post) {
        post.posts().stream()
            .flatMap(p -> p.countries().stream())
            .forEach(code -> evidence.merge(code, -1, Integer::sum));
      }
    }
    return evidence;
  }

  /** The country with most votes, of equals the one with more evidence. */
  private static String heaviest(
      Map<String, Integer> votes, Map<String, Integer> evidence, String except) {
    String best = "";
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      String code = vote.getKey();
      int more = best.isEmpty() ? 1 : Integer.compare(vote.getValue(), votes.getOrDefault(best, 0));
      boolean better =
          more > 0 || more == 0 && evidence.getOrDefault(code, 0) > evidence.getOrDefault(best, 0);
      if (!code.equals(except) && better) {
        best = code;
      }
    }
    return best;
  }
}
