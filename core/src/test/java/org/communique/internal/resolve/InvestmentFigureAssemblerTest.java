package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.InvestmentMeasure;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Qualifier;
import org.junit.jupiter.api.Test;

class InvestmentFigureAssemblerTest {
  private static final Country FR = Country.of("FR");
  private static final Country JP = Country.of("JP");
  private static final Country KZ = Country.of("KZ");
  private static final Country IN = Country.of("IN");
  private static final Organization BANK = Organization.of("World Bank");

  private final FigureReleases releases = new FigureReleases();

  private List<InvestmentFigure> figures(String text) {
    return releases.read(text).investmentFigures().toList();
  }

  private static InvestmentFigure.Builder figure(
      String amount, Party investor, Party host, InvestmentMeasure measure) {
    return InvestmentFigure.builder()
        .amount(Money.parse(amount))
        .investor(investor)
        .host(host)
        .measure(measure);
  }

  @Test
  void reads_accumulated_investment_with_its_beginning() {
    assertThat(figures("Since 2005 French companies have invested over $17 billion in Kazakhstan."))
        .containsExactly(
            figure("USD 17000000000", FR, KZ, InvestmentMeasure.STOCK)
                .qualifier(Qualifier.OVER)
                .period(DatePeriod.parse("2005/.."))
                .build());
  }

  @Test
  void takes_a_part_of_a_country_for_the_country() {
    assertThat(figures("French direct investment in the economy of Kazakhstan exceeds $6 billion."))
        .containsExactly(
            figure("USD 6000000000", FR, KZ, InvestmentMeasure.STOCK)
                .qualifier(Qualifier.OVER)
                .build());
  }

  @Test
  void reads_lender_and_borrower_whatever_their_order() {
    InvestmentFigure loan = figure("USD 300000000", BANK, KZ, InvestmentMeasure.PLEDGE).build();
    assertThat(figures("The World Bank approved a $300 million loan for Kazakhstan."))
        .containsExactly(loan);
    assertThat(figures("Kazakhstan received a loan of $300 million from the World Bank."))
        .containsExactly(loan);
  }

  @Test
  void gives_each_borrower_of_a_list_its_own_loan() {
    assertThat(
            figures(
                "The World Bank approved two loans: $250 million to India, and $100 million to"
                    + " Kazakhstan."))
        .extracting(figure -> figure.host().orElseThrow())
        .containsExactly(IN, KZ);
  }

  @Test
  void reads_the_projects_of_a_list_with_the_sides_of_its_introduction() {
    assertThat(
            figures(
                "India obtained 120 billion yen in loans from Japan:\n\n"
                    + "- Metro Line Two - JPY70 billion\n\n"
                    + "- Harbour Bridge - JPY50 billion (about INR 28 billion)\n"))
        .contains(
            figure("JPY 70000000000", JP, IN, InvestmentMeasure.PROJECT).build(),
            figure("JPY 50000000000", JP, IN, InvestmentMeasure.PROJECT).build());
  }

  @Test
  void names_a_firm_that_no_list_knows() {
    assertThat(figures("Veldkamp plans to invest 90 million euros in Kazakhstan."))
        .extracting(figure -> figure.investor().orElseThrow().toString())
        .containsExactly("#Veldkamp");
  }

  @Test
  void needs_both_sides() {
    assertThat(figures("Developing countries need loans of $300 million.")).isEmpty();
    assertThat(figures("Japan pledged $30 billion in aid to developing countries.")).isEmpty();
  }

  @Test
  void tells_what_came_together_from_what_came_in_a_year() {
    assertThat(figures("French investment in Kazakhstan amounted to $600 million in 2022."))
        .extracting(InvestmentFigure::measure)
        .containsExactly(Optional.of(InvestmentMeasure.INFLOW));
    assertThat(figures("Accumulated French investment in Kazakhstan reached $6 billion in 2022."))
        .extracting(InvestmentFigure::measure)
        .containsExactly(Optional.of(InvestmentMeasure.STOCK));
  }

  @Test
  void takes_the_board_of_a_bank_for_the_bank() {
    assertThat(figures("The World Bank's Board approved a $40 million loan for Kazakhstan."))
        .containsExactly(figure("USD 40000000", BANK, KZ, InvestmentMeasure.PLEDGE).build());
  }
}
