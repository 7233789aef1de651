package org.communique.examples.client;

import static org.communique.testkit.CommuniqueAssertions.assertThat;

import java.time.LocalDate;
import org.communique.Extraction;
import org.junit.jupiter.api.Test;

/** A client's test with the assertions of the test kit. */
class TestKitTest {
  @Test
  void finds_the_meeting_of_the_two() {
    Extraction extraction =
        OwnOfficials.extractor()
            .from(
                "LISBON, 5 March 2027 - Foreign Minister Sigrún Hallsdóttir met with Foreign"
                    + " Minister of Portugal Duarte Vilhena in Lisbon on 5 March 2027.")
            .publishedOn(LocalDate.of(2027, 3, 5))
            .extract();

    assertThat(extraction).hasMeeting().between("IS", "PT").heldIn("Lisbon");
  }
}
