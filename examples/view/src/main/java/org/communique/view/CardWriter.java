package org.communique.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.communique.value.Country;
import org.communique.value.Money;
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Qualifier;

/**
 * Facts as people say them: countries by name, long numbers in groups of digits. What is exact
 * stays exact. Immutable and thread-safe.
 */
final class CardWriter {
  private final CountryNames names;

  CardWriter(CountryNames names) {
    this.names = names;
  }

  Card write(Fact fact) {
    if (fact instanceof Official f) {
      Optional<String> body = f.post().organization().map(Organization::name);
      String role = (f.former() ? "former " : "") + words(f.post().role());
      return card(f.person(), role, f.post().portfolio(), country(f.post().country()), body);
    } else if (fact instanceof Meeting f) {
      return card(names.of(f.parties()), f.date(), f.place(), words(f.mode()));
    } else if (fact instanceof Visit f) {
      String title = names.of(f.visitor()) + " to " + names.of(f.destination());
      return card(title, f.date(), f.place(), f.kind().map(CardWriter::words));
    } else if (fact instanceof TradeFigure f) {
      String title = words(f.measure()) + " " + qualified(f.qualifier(), money(f.amount()));
      return card(title, names.of(f.countries()), f.period(), f.change());
    } else if (fact instanceof InvestmentFigure f) {
      return card(
          qualified(f.qualifier(), money(f.amount())),
          party("from ", f.investor()),
          party("to ", f.host()),
          f.measure().map(CardWriter::words),
          f.period());
    } else if (fact instanceof Initiative f) {
      return card(f.name(), party("proposed by ", f.proposer()));
    } else if (fact instanceof Agreement f) {
      String kind = words(f.kind());
      String title = f.title().orElse(kind);
      return card(title, f.title().map(t -> kind), names.of(f.parties()), f.date());
    } else if (fact instanceof Membership f) {
      return card(names.of(f.member()) + " in " + f.organization().name(), words(f.role()));
    } else if (fact instanceof Appointment f) {
      return card(f.person(), words(f.kind()), words(f.role()), country(f.country()), f.date());
    } else if (fact instanceof Ranking f) {
      String of = f.of().map(names::of).orElse("the world");
      return card(names.of(f.subject()) + " is number " + f.rank() + " of " + of, f.measure());
    } else if (fact instanceof CountFigure f) {
      String count = Digits.grouped(f.quantity().value()) + " " + f.quantity().noun();
      return card(qualified(f.qualifier(), count), names.of(f.countries()), f.period());
    }
    throw new IllegalArgumentException("no card for the fact type " + fact.type());
  }

  /** {@code USD 18 400 000}. */
  static String money(Money money) {
    return money.currency() + " " + Digits.grouped(money.amount());
  }

  private Optional<String> country(Optional<Country> country) {
    return country.map(names::of);
  }

  private Optional<String> party(String before, Optional<Party> party) {
    return party.map(p -> before + names.of(p));
  }

  private static String qualified(Qualifier qualifier, String value) {
    return qualifier == Qualifier.EXACT ? value : words(qualifier) + " " + value;
  }

  /** {@code foreign minister} for {@code foreign-minister}. */
  private static String words(Object label) {
    return label.toString().replace('-', ' ');
  }

  /** A title and the circumstances that are there. */
  private static Card card(Object title, Object... circumstances) {
    List<String> present = new ArrayList<>();
    for (Object part : circumstances) {
      String written =
          part instanceof Optional<?> o ? o.map(Object::toString).orElse("") : part.toString();
      if (!written.isEmpty()) {
        present.add(written);
      }
    }
    return new Card(title.toString(), String.join(" · ", present));
  }
}
