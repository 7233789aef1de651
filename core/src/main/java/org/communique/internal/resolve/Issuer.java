package org.communique.internal.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;

/** Works out whose release a document is, and which other country it is about. */
final class Issuer {
  private static final int HEAD_TOKENS = 40;

  private final Reading reading;

  Issuer(Reading reading) {
    this.reading = reading;
  }

  /** Sets the issuer unless the caller gave it, and the partner. */
  void determine(String given) {
    Map<String, Integer> weights = weights();
    String issuer = given;
    if (issuer.isEmpty()) {
      issuer = fromHead();
    }
    if (issuer.isEmpty()) {
      issuer = heaviest(weights, "");
    }
    reading.issuer = issuer;
    reading.partner = heaviest(weights, issuer);
  }

  /** A state body or agency in the first words, else the country of the dateline. */
  private String fromHead() {
    String city = "";
    int end = Math.min(reading.tokens.size(), firstTextToken() + HEAD_TOKENS);
    for (Mention mention : reading.mentions) {
      if (mention.from() < firstTextToken()) {
        continue;
      }
      if (mention.from() >= end) {
        break;
      }
      if (mention instanceof Named named) {
        Name name = named.name();
        if (name.concept() == Concept.BODY) {
          return name.key().substring(0, 2);
        }
        boolean first = mention.from() - firstTextToken() < 6;
        if (first && city.isEmpty() && name.concept() == Concept.CITY) {
          city = name.key().substring(0, 2);
        }
      }
    }
    return city;
  }

  private int firstTextToken() {
    return reading.tokens.tokenAt(reading.layout.textStart());
  }

  private Map<String, Integer> weights() {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Mention mention : reading.mentions) {
      for (String code : codes(mention)) {
        weights.merge(code, reading.layout.isTitle(mention.from()) ? 3 : 1, Integer::sum);
      }
    }
    return weights;
  }

  private static List<String> codes(Mention mention) {
    if (mention instanceof Named named) {
      Name name = named.name();
      return switch (name.concept()) {
        case COUNTRY, DEMONYM, METONYM -> List.of(name.key());
        case BODY, CITY -> List.of(name.key().substring(0, 2));
        default -> List.of();
      };
    }
    if (mention instanceof PersonMention person) {
      return person.posts().isEmpty() ? List.of() : person.posts().get(0).countries();
    }
    return mention instanceof PostMention post && !post.posts().isEmpty() ? post.posts().get(0).countries() : List.of();
  }

  private static String heaviest(Map<String, Integer> weights, String except) {
    Map<String, Integer> rest = new HashMap<>(weights);
    rest.remove(except);
    return weights.keySet().stream()
        .filter(code -> !code.equals(except))
        .reduce((a, b) -> rest.getOrDefault(b, 0) > rest.getOrDefault(a, 0) ? b : a)
        .orElse("");
  }
}
