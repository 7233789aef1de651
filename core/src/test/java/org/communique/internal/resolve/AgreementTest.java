package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.Span;
import org.communique.fact.Agreement;
import org.junit.jupiter.api.Test;

/** Agreements from sentences. */
class AgreementTest {
  private final Reader reader = new Reader();

  private List<String> agreements(String text) {
    return reader.slots(text, Agreement.class, "kind", "parties", "status", "title");
  }

  @Test
  void gives_each_named_document_a_fact_of_its_own() {
    assertThat(
            agreements(
                "Norway and Finland signed a Treaty on Border Rivers and an agreement on fish farming."))
        .containsExactly(
            "treaty/NO | FI/signed/Treaty on Border Rivers",
            "agreement/NO | FI/signed/agreement on fish farming");
  }

  @Test
  void tells_one_document_once() {
    assertThat(
            agreements(
                "Portugal and Norway signed a Protocol on Customs Matters. The Protocol will help traders. The document has twelve pages."))
        .containsExactly("protocol/PT | NO/signed/Protocol on Customs Matters");
  }

  @Test
  void finds_the_parties_in_the_name() {
    assertThat(agreements("Exports rose under the Portugal-Singapore Free Trade Agreement."))
        .containsExactly("agreement/PT | SG/in-force/Portugal-Singapore Free Trade Agreement");
  }

  @Test
  void takes_the_agreement_between_two_states_for_a_document_of_theirs() {
    assertThat(
            agreements(
                "The agreement between Norway and Finland on fish farming entered into force on 1 May 2024."))
        .containsExactly("agreement/NO | FI/in-force/-");
  }

  @Test
  void does_not_report_a_document_under_negotiation_as_signed() {
    assertThat(agreements("A free trade agreement between Japan and Norway is under negotiation."))
        .containsExactly("agreement/JP | NO/planned/free trade agreement");
  }

  @Test
  void does_not_report_a_hoped_for_conclusion_as_signed() {
    assertThat(
            agreements(
                "The ministers called for an early conclusion of the Agreement on Nordic Trains between Norway and Finland."))
        .containsExactly("agreement/NO | FI/planned/Agreement on Nordic Trains");
  }

  @Test
  void reads_the_lines_of_a_list_of_documents() {
    assertThat(
            agreements(
                "Norway and Finland met in Oslo. The following documents were signed by Norway and Finland:\n\n- Memorandum of Understanding on Forests\n\n- Protocol on Ferries\n"))
        .containsExactly(
            "memorandum/NO | FI/signed/Memorandum of Understanding on Forests",
            "protocol/NO | FI/signed/Protocol on Ferries");
  }

  @Test
  void takes_a_joint_statement_for_a_document_by_its_title() {
    var agreements =
        reader
            .read("Joint statement of Norway and Finland", "We agreed on ferries.")
            .agreements()
            .toList();
    assertThat(agreements)
        .hasSize(1)
        .first()
        .extracting(fact -> Reader.line(fact, "kind", "parties", "status"))
        .isEqualTo("joint-statement/NO | FI/signed");
  }

  @Test
  void leaves_words_that_only_look_like_documents_alone() {
    assertThat(
            agreements(
                "There was broad agreement in Norway that the treaty of friendship with the sea is a fine plan."))
        .isEmpty();
  }

  @Test
  void points_at_the_words_of_each_slot() {
    String text = "Norway and Finland signed a Treaty on Border Rivers on 3 May 2024.";
    var found = reader.read(text).agreements().found().get(0);
    assertThat(text(text, found.slots().get("title").get(0))).isEqualTo("Treaty on Border Rivers");
    assertThat(text(text, found.slots().get("date").get(0))).isEqualTo("3 May 2024");
  }

  private static String text(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  @Test
  void shares_the_parties_at_the_end_of_a_list() {
    assertThat(
            agreements(
                "Several documents were signed, including an agreement on trains, a memorandum on youth policy and a protocol on customs between Norway and Portugal."))
        .containsExactly(
            "agreement/NO | PT/signed/agreement on trains",
            "memorandum/NO | PT/signed/memorandum on youth policy",
            "protocol/NO | PT/signed/protocol on customs");
  }

  @Test
  void reads_on_whose_behalf_a_document_was_signed() {
    assertThat(
            agreements(
                "The memorandum was signed by Minister Jonas Berg on behalf of Norway and by Minister Ana Lima on behalf of Portugal."))
        .containsExactly("memorandum/NO | PT/signed/-");
  }

  @Test
  void reads_who_signed_after_the_date_of_signing() {
    assertThat(
            agreements(
                "Under the terms of a deal signed on 3 May 2024 by Norway and Portugal, a cable will be built."))
        .containsExactly("agreement/NO | PT/signed/-");
  }

  @Test
  void counts_issued_declarations_as_signed() {
    assertThat(agreements("The leaders of Norway and Portugal issued a joint declaration."))
        .containsExactly("declaration/NO | PT/signed/-");
  }

  @Test
  void a_signing_that_is_only_approved_is_still_planned() {
    assertThat(
            agreements(
                "The cabinet of Portugal approved the signing of the memorandum with Norway."))
        .containsExactly("memorandum/NO | PT/planned/-");
  }

  @Test
  void what_was_signed_is_not_under_negotiation() {
    assertThat(
            agreements(
                "Talks are held on the basis of the Agreement on Fisheries signed by Norway and Portugal in April 2019."))
        .containsExactly("agreement/NO | PT/signed/Agreement on Fisheries");
  }

  @Test
  void a_memorandum_of_understanding_is_followed_by_what_is_said_of_it() {
    assertThat(
            agreements(
                "They act under the memorandum of understanding that Norway and Portugal signed in 2019."))
        .containsExactly("memorandum/NO | PT/signed/-");
  }
}
