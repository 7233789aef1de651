package org.communique.value;

import java.util.Optional;

/**
 * A post that a person can hold. Immutable and thread-safe.
 *
 * @param role the kind of post
 * @param country whose post it is; absent for a post in an organization that is no country's
 * @param organization the body in which the post is, where the text names one
 * @param portfolio a minister's portfolio in plain words: {@code trade and investment}
 */
public record Post(
    Role role,
    Optional<Country> country,
    Optional<Organization> organization,
    Optional<String> portfolio) {

  /** A post of a country. */
  public static Post of(Role role, Country country) {
    return new Post(role, Optional.of(country), Optional.empty(), Optional.empty());
  }

  /** A post in an organization. */
  public static Post of(Role role, Organization organization) {
    return new Post(role, Optional.empty(), Optional.of(organization), Optional.empty());
  }

  /** The same post with a portfolio. */
  public Post withPortfolio(String newPortfolio) {
    return new Post(role, country, organization, Optional.of(newPortfolio));
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Post parse(String text) {
    Optional<Country> country = Optional.empty();
    Optional<String> portfolio = Optional.empty();
    Optional<Organization> organization = Optional.empty();
    int space = text.indexOf(' ');
    String role = space < 0 ? text : text.substring(0, space);
    String rest = text.substring(role.length()).strip();
    if (rest.startsWith("@")) {
      space = rest.indexOf(' ');
      String code = space < 0 ? rest : rest.substring(0, space);
      country = Optional.of(Country.parse(code));
      rest = rest.substring(code.length()).strip();
    }
    if (rest.startsWith("(")) {
      int followed = rest.indexOf(") #");
      int end = followed < 0 && rest.endsWith(")") ? rest.length() - 1 : followed;
      if (end < 0) {
        throw new IllegalArgumentException("the bracket of the portfolio is not closed: " + text);
      }
      portfolio = Optional.of(rest.substring(1, end));
      rest = rest.substring(end + 1).strip();
    }
    if (!rest.isEmpty()) {
      organization = Optional.of(Organization.parse(rest));
    }
    return new Post(Role.parse(role), country, organization, portfolio);
  }

  /**
   * Role, country, portfolio and organization as far as given: {@code minister @AU (trade)}, {@code
   * head-of-organization #OSCE}.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(role.toString());
    country.ifPresent(c -> out.append(' ').append(c));
    portfolio.ifPresent(p -> out.append(" (").append(p).append(')'));
    organization.ifPresent(o -> out.append(' ').append(o));
    return out.toString();
  }
}
