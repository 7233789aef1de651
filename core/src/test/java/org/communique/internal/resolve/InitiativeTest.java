package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Initiative;
import org.junit.jupiter.api.Test;

/** Initiatives from sentences. */
class InitiativeTest {
  private final Reader reader = new Reader();

  private List<String> initiatives(String text) {
    return reader.slots(text, Initiative.class, "name", "proposer");
  }

  @Test
  void finds_names_of_the_gazetteer_once() {
    assertThat(
            initiatives(
                "They praised China's Belt and Road Initiative. The Belt and Road Initiative is ten years old."))
        .containsExactly("Belt and Road Initiative/CN");
  }

  @Test
  void finds_names_that_no_list_knows_by_their_form() {
    assertThat(initiatives("The aid comes under the Northern Harbours Security Initiative."))
        .containsExactly("Northern Harbours Security Initiative/-");
  }

  @Test
  void finds_a_name_in_quotation_marks() {
    assertThat(initiatives("He put forward the initiative “Green Fjords Together” in Oslo."))
        .containsExactly("Green Fjords Together/-");
  }

  @Test
  void tells_who_launched_it() {
    assertThat(initiatives("Norway launched the Blue Harbours Programme in 2021."))
        .containsExactly("Blue Harbours Programme/NO");
  }

  @Test
  void leaves_domestic_plans_and_common_nouns_alone() {
    assertThat(
            initiatives(
                "The initiative of the staff led to a strategy. The National Development Plan of Norway was discussed."))
        .isEmpty();
  }
}
