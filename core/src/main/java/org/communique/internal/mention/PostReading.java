package org.communique.internal.mention;

import java.util.List;
import org.communique.internal.lexicon.Title;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * A post as one phrase states it.
 *
 * @param title the title's entry in the lexicon
 * @param role the kind of post, by title and complement
 * @param countries ISO 3166-1 codes of the countries that the phrase names as the post's own, in
 *     order; usually one
 * @param organization the body in which the post is, as the text or the gazetteer names it
 * @param portfolio a minister's portfolio in plain words
 * @param former whether the phrase makes it a former post
 * @param from first token
 * @param to token after the last
 */
public record PostReading(
    Title title,
    Role role,
    List<String> countries,
    @Nullable String organization,
    @Nullable String portfolio,
    boolean former,
    int from,
    int to) {
  /** Copies the list. */
  public PostReading {
    countries = List.copyOf(countries);
  }

  /** The post's country, if the phrase names exactly one. */
  public @Nullable String country() {
    return countries.size() == 1 ? countries.get(0) : null;
  }

  public PostReading asFormer() {
    return new PostReading(title, role, countries, organization, portfolio, true, from, to);
  }

  public PostReading withCountries(List<String> codes, Role newRole) {
    return new PostReading(title, newRole, codes, organization, portfolio, former, from, to);
  }
}
