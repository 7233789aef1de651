package org.communique.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.jspecify.annotations.Nullable;

/** What the words around a title say about the post; filled while a phrase is read. */
final class Complement {
  final List<String> countries = new ArrayList<>();
  String portfolio = "";
  @Nullable String organization;
  @Nullable String bodyClass;
  boolean foreign;
  boolean former;
  boolean deputy;

  /** Whether a country after "for" is the one that the post deals with, not whose post it is. */
  boolean sent;

  /** Whether the post is one at home only, so that {@code to B} is no part of it. */
  boolean ruling;

  /** Whether the post may be one at the head of a firm. */
  boolean business;

  /** Whether the post is held abroad, so that {@code in B} is where, not whose. */
  boolean resident;

  void addPortfolio(String words) {
    portfolio = portfolio.isEmpty() ? words : portfolio + ' ' + words;
  }

  boolean isEmpty() {
    return countries.isEmpty() && organization == null && portfolio.isEmpty() && bodyClass == null;
  }

  /** Takes what the name says about the post, if it says anything. */
  boolean take(Scan.Found found, boolean after) {
    Name institution = found.of(Concept.ORGANIZATION);
    Name country = found.of(Concept.COUNTRY);
    Name demonym = found.of(Concept.DEMONYM);
    Name metonym = found.of(Concept.METONYM);
    Name body = found.of(Concept.BODY);
    if (body != null && isNewsAgency(body)) {
      return false;
    }
    if (country != null) {
      countries.add(country.key());
    } else if (demonym != null && !after) {
      countries.add(demonym.key());
    } else if (body != null && institution == null) {
      takeBody(body);
    } else if (institution != null) {
      organization = institution.key();
      bodyClass = "org";
    } else if (metonym != null) {
      countries.add(metonym.key());
    } else {
      return after && found.is(Concept.CITY) && takeCity(found);
    }
    return true;
  }

  private static boolean isNewsAgency(Name body) {
    return body.key().endsWith(":news-agency");
  }

  private boolean takeCity(Scan.Found found) {
    Name city = java.util.Objects.requireNonNull(found.of(Concept.CITY));
    countries.add(city.key().substring(0, 2));
    return true;
  }

  private void takeBody(Name body) {
    String country = body.key().substring(0, 2);
    String kind = body.key().substring(body.key().indexOf(':') + 1);
    if (countries.isEmpty() && !body.is(Name.Flag.AMBIGUOUS)) {
      countries.add(country);
    }
    organization = body.text();
    switch (kind) {
      case "foreign-ministry" -> {
        foreign = true;
        bodyClass = "ministry";
      }
      case "parliament" -> bodyClass = "parliament";
      case "government" -> bodyClass = "government";
      case "security-council" -> bodyClass = "security-council";
      case "central-bank" -> bodyClass = "agency";
      default -> {
        if (kind.endsWith("-ministry")) {
          bodyClass = "ministry";
          addPortfolio(kind.substring(0, kind.length() - "-ministry".length()));
        }
      }
    }
  }
}
