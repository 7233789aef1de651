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
    Optional<String> portfolio = Optional.empty();
    String rest = text;
    int bracket = rest.indexOf('(');
    if (bracket > 0 && rest.endsWith(")")) {
      portfolio = Optional.of(rest.substring(bracket + 1, rest.length() - 1));
      rest = rest.substring(0, bracket).strip();
    }
    Optional<Organization> organization = Optional.empty();
    int hash = rest.indexOf('#');
    if (hash > 0) {
      organization = Optional.of(Organization.parse(rest.substring(hash)));
      rest = rest.substring(0, hash).strip();
    }
    Optional<Country> country = Optional.empty();
    int at = rest.indexOf('@');
    if (at > 0) {
      country = Optional.of(Country.parse(rest.substring(at)));
      rest = rest.substring(0, at).strip();
    }
    return new Post(Role.parse(rest), country, organization, portfolio);
  }

  /** Role, country, organization and portfolio as far as given: {@code minister @AU (trade)}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(role.toString());
    country.ifPresent(c -> out.append(' ').append(c));
    organization.ifPresent(o -> out.append(' ').append(o));
    portfolio.ifPresent(p -> out.append(" (").append(p).append(')'));
    return out.toString();
  }
}
