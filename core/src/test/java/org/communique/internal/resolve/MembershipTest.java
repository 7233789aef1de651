package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Membership;
import org.junit.jupiter.api.Test;

/** Memberships from sentences. */
class MembershipTest {
  private final Reader reader = new Reader();

  private List<String> memberships(String text) {
    return reader.slots(text, Membership.class, "member", "organization", "role");
  }

  @Test
  void reads_an_apposition() {
    assertThat(memberships("Portugal, this year's chair of the OSCE, proposed talks."))
        .containsExactly("PT/OSCE/chair");
  }

  @Test
  void tells_elected_members_of_a_council() {
    assertThat(
            memberships(
                "The minister recalled Norway's non-permanent membership in the UN Security Council."))
        .containsExactly("NO/UN Security Council/non-permanent-member");
  }

  @Test
  void reads_a_list_of_members() {
    assertThat(memberships("The tour took in the ASEAN member states Singapore and Japan."))
        .containsExactly("SG/ASEAN/member", "JP/ASEAN/member");
  }

  @Test
  void counts_what_is_to_come_but_not_a_chair_that_is_over() {
    assertThat(
            memberships(
                "Finland will take over the chairmanship of the OSCE. Norway was the chair of ASEAN in 1999."))
        .containsExactly("FI/OSCE/chair");
  }

  @Test
  void reads_the_organization_of_a_relative_clause() {
    assertThat(memberships("They praised NATO, of which Norway is a member."))
        .containsExactly("NO/NATO/member");
  }

  @Test
  void leaves_bids_and_trade_partners_alone() {
    assertThat(
            memberships(
                "Norway supports Finland's bid for membership in ASEAN. Japan is the largest trading partner of ASEAN."))
        .isEmpty();
  }

  @Test
  void leaves_out_what_is_denied() {
    assertThat(memberships("Norway is not a member of ASEAN.")).isEmpty();
    assertThat(memberships("Norway has never been a member of ASEAN.")).isEmpty();
  }

  @Test
  void reads_several_organizations_and_chairs_to_come() {
    assertThat(memberships("Norway is a member of both NATO and the OSCE."))
        .containsExactly("NO/NATO/member", "NO/OSCE/member");
    assertThat(memberships("Norway will chair the OSCE next year."))
        .containsExactly("NO/OSCE/chair");
  }

  @Test
  void several_elected_are_members_of_the_organization_named_before() {
    assertThat(
            memberships(
                "The Assembly today voted on seats in the UN Security Council. By secret ballot it elected Norway, Portugal and Japan."))
        .containsExactlyInAnyOrder(
            "NO/UN Security Council/non-permanent-member",
            "PT/UN Security Council/non-permanent-member",
            "JP/UN Security Council/non-permanent-member");
  }

  @Test
  void a_chair_handed_over_is_its_receivers() {
    assertThat(memberships("Norway handed over the chairmanship of ASEAN to Portugal."))
        .containsExactly("PT/ASEAN/chair");
  }
}
