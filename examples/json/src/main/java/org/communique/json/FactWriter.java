package org.communique.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Post;

/** Facts as JSON objects of the facts format, one method a record. Stateless and thread-safe. */
public final class FactWriter {
  /** Stands for a place among all, where a ranking names no other party. */
  static final String WORLD = "world";

  private FactWriter() {}

  /** The fact's type and slots. */
  public static ObjectNode write(Fact fact) {
    SlotWriter slots = new SlotWriter().set("type", fact.type());
    if (fact instanceof Official official) {
      official(official, slots);
    } else if (fact instanceof Meeting meeting) {
      meeting(meeting, slots);
    } else if (fact instanceof Visit visit) {
      visit(visit, slots);
    } else if (fact instanceof TradeFigure figure) {
      tradeFigure(figure, slots);
    } else if (fact instanceof InvestmentFigure figure) {
      investmentFigure(figure, slots);
    } else if (fact instanceof Initiative initiative) {
      initiative(initiative, slots);
    } else if (fact instanceof Agreement agreement) {
      agreement(agreement, slots);
    } else if (fact instanceof Membership membership) {
      membership(membership, slots);
    } else if (fact instanceof Appointment appointment) {
      appointment(appointment, slots);
    } else if (fact instanceof Ranking ranking) {
      ranking(ranking, slots);
    } else if (fact instanceof CountFigure count) {
      count(count, slots);
    } else {
      throw new IllegalArgumentException("no JSON form for the fact type " + fact.type());
    }
    return slots.node();
  }

  private static void official(Official fact, SlotWriter slots) {
    Post post = fact.post();
    slots
        .set("name", fact.person())
        .set("role", post.role())
        .set("country", post.country().map(Country::code))
        .set("organization", post.organization().map(Organization::name))
        .set("portfolio", post.portfolio())
        .flag("former", fact.former());
  }

  private static void meeting(Meeting fact, SlotWriter slots) {
    slots
        .list("parties", fact.parties(), Party::toString)
        .list("countries", fact.countries(), Country::code)
        .set("status", fact.status())
        .set("mode", fact.mode())
        .set("date", fact.date())
        .set("place", fact.place());
  }

  private static void visit(Visit fact, SlotWriter slots) {
    slots
        .set("visitor", fact.visitor())
        .set("home", fact.home().map(Country::code))
        .set("destination", fact.destination().code())
        .set("status", fact.status())
        .set("kind", fact.kind())
        .set("date", fact.date())
        .set("place", fact.place());
  }

  private static void tradeFigure(TradeFigure fact, SlotWriter slots) {
    slots
        .set("measure", fact.measure())
        .list("countries", fact.countries(), FactWriter::codeOrParty)
        .set("amount", fact.amount())
        .set("qualifier", fact.qualifier())
        .set("period", fact.period())
        .set("change", fact.change())
        .set("status", fact.status());
  }

  private static void investmentFigure(InvestmentFigure fact, SlotWriter slots) {
    slots
        .set("amount", fact.amount())
        .set("investor", fact.investor())
        .set("host", fact.host())
        .set("measure", fact.measure())
        .set("qualifier", fact.qualifier())
        .set("period", fact.period())
        .set("status", fact.status());
  }

  private static void initiative(Initiative fact, SlotWriter slots) {
    slots.set("name", fact.name()).set("proposer", fact.proposer());
  }

  private static void agreement(Agreement fact, SlotWriter slots) {
    slots
        .set("kind", fact.kind())
        .list("parties", fact.parties(), Party::toString)
        .set("status", fact.status())
        .set("date", fact.date())
        .set("title", fact.title());
  }

  private static void membership(Membership fact, SlotWriter slots) {
    slots
        .set("member", fact.member().code())
        .set("organization", fact.organization().name())
        .set("role", fact.role());
  }

  private static void appointment(Appointment fact, SlotWriter slots) {
    slots
        .set("person", fact.person())
        .set("role", fact.role())
        .set("kind", fact.kind())
        .set("country", fact.country().map(Country::code))
        .set("date", fact.date());
  }

  private static void ranking(Ranking fact, SlotWriter slots) {
    slots
        .set("subject", fact.subject())
        .set("of", fact.of().map(Party::toString).orElse(WORLD))
        .number("rank", fact.rank())
        .set("measure", fact.measure());
  }

  private static void count(CountFigure fact, SlotWriter slots) {
    slots
        .set("value", fact.quantity().value().toPlainString())
        .set("noun", fact.quantity().noun())
        .set("qualifier", fact.qualifier())
        .list("countries", fact.countries(), Country::code)
        .set("period", fact.period());
  }

  private static String codeOrParty(Party party) {
    return party instanceof Country country ? country.code() : party.toString();
  }
}
