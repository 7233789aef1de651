package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Organization;
import org.communique.value.Party;

/**
 * A country is, becomes or chairs a member of an organization. Immutable and thread-safe.
 *
 * @param member the country.
 * @param organization the organization.
 * @param role as what.
 */
public record Membership(Country member, Organization organization, MembershipRole role)
    implements Fact {
  @Override
  public String type() {
    return "membership";
  }

  @Override
  public List<Party> participants() {
    return List.of(member, organization);
  }

  @Override
  public Optional<DatePeriod> time() {
    return Optional.empty();
  }
}
