package org.communique.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.fact.Agreement;
import org.communique.fact.Appointment;
import org.communique.fact.CountFigure;
import org.communique.fact.Fact;
import org.communique.fact.Initiative;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.Meeting;
import org.communique.fact.Membership;
import org.communique.fact.Official;
import org.communique.fact.Ranking;
import org.communique.fact.TradeFigure;
import org.communique.fact.Visit;
import org.communique.value.Party;
import org.communique.value.Qualifier;

/** A fact in one readable line. Stateless and thread-safe. */
final class FactLine {
  private FactLine() {}

  static String of(Fact fact) {
    if (fact instanceof Official f) {
      return join(f.person(), f.post(), f.former() ? "former" : "");
    } else if (fact instanceof Meeting f) {
      return join(parties(f.parties()), f.status(), f.mode(), f.date(), f.place());
    } else if (fact instanceof Visit f) {
      return join(
          f.visitor() + " to " + f.destination(), f.status(), f.kind(), f.date(), f.place());
    } else if (fact instanceof TradeFigure f) {
      String amount = qualified(f.qualifier(), f.amount());
      return join(
          f.measure() + " " + amount, parties(f.countries()), f.period(), f.change(), f.status());
    } else if (fact instanceof InvestmentFigure f) {
      return join(
          qualified(f.qualifier(), f.amount()),
          f.investor().map(party -> "from " + party),
          f.host().map(party -> "to " + party),
          f.measure(),
          f.period(),
          f.status());
    } else if (fact instanceof Initiative f) {
      return join(f.name(), f.proposer().map(party -> "proposed by " + party));
    } else if (fact instanceof Agreement f) {
      return join(f.title(), f.kind(), parties(f.parties()), f.status(), f.date());
    } else if (fact instanceof Membership f) {
      return join(f.member() + " in " + f.organization(), f.role());
    } else if (fact instanceof Appointment f) {
      return join(f.person(), f.kind(), f.role(), f.country(), f.date());
    } else if (fact instanceof Ranking f) {
      String of = f.of().map(Party::toString).orElse("the world");
      return join(f.subject() + " is number " + f.rank() + " of " + of, f.measure());
    } else if (fact instanceof CountFigure f) {
      return join(qualified(f.qualifier(), f.quantity()), parties(f.countries()), f.period());
    }
    throw new IllegalArgumentException("no line for the fact type " + fact.type());
  }

  private static String qualified(Qualifier qualifier, Object value) {
    return qualifier == Qualifier.EXACT ? value.toString() : qualifier + " " + value;
  }

  private static String parties(List<? extends Party> parties) {
    return parties.stream().map(Party::toString).collect(Collectors.joining(" and "));
  }

  /** The parts that are there, in their written forms. */
  private static String join(Object... parts) {
    List<String> present = new ArrayList<>();
    for (Object part : parts) {
      String written =
          part instanceof Optional<?> o ? o.map(Object::toString).orElse("") : part.toString();
      if (!written.isEmpty()) {
        present.add(written);
      }
    }
    return Words.clean(String.join(", ", present));
  }
}
