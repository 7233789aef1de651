package org.communique.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.communique.fact.Agreement;
import org.communique.fact.Appointment;
import org.communique.fact.CountFigure;
import org.communique.fact.EventStatus;
import org.communique.fact.Fact;
import org.communique.fact.Initiative;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.fact.Membership;
import org.communique.fact.Official;
import org.communique.fact.Ranking;
import org.communique.fact.TradeFigure;
import org.communique.fact.Visit;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Person;
import org.communique.value.Place;

/** Facts as nodes of schema.org, one method a type. Stateless and thread-safe. */
final class LinkedFacts {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private LinkedFacts() {}

  static ObjectNode write(Fact fact) {
    if (fact instanceof Official official) {
      return official(official);
    } else if (fact instanceof Meeting meeting) {
      return meeting(meeting);
    } else if (fact instanceof Visit visit) {
      return visit(visit);
    } else if (fact instanceof TradeFigure figure) {
      return tradeFigure(figure);
    } else if (fact instanceof InvestmentFigure figure) {
      return investmentFigure(figure);
    } else if (fact instanceof Initiative initiative) {
      return initiative(initiative);
    } else if (fact instanceof Agreement agreement) {
      return agreement(agreement);
    } else if (fact instanceof Membership membership) {
      return membership(membership);
    } else if (fact instanceof Appointment appointment) {
      return appointment(appointment);
    } else if (fact instanceof Ranking ranking) {
      return ranking(ranking);
    } else if (fact instanceof CountFigure count) {
      return count(count);
    }
    throw new IllegalArgumentException("no linked form for the fact type " + fact.type());
  }

  private static ObjectNode official(Official fact) {
    ObjectNode node = node("Person").put("name", fact.person().name());
    node.put("jobTitle", fact.post().role().toString());
    ArrayNode employers = NODES.arrayNode();
    fact.post().country().ifPresent(country -> employers.add(party(country)));
    fact.post().organization().ifPresent(body -> employers.add(party(body)));
    if (!employers.isEmpty()) {
      node.set("worksFor", employers);
    }
    fact.post().portfolio().ifPresent(portfolio -> node.put("c:portfolio", portfolio));
    return fact.former() ? node.put("c:former", true) : node;
  }

  private static ObjectNode meeting(Meeting fact) {
    ObjectNode node = node("Event");
    node.set("attendee", parties(fact.parties()));
    node.put("c:status", fact.status().toString());
    node.put(
        "eventAttendanceMode",
        fact.mode() == MeetingMode.IN_PERSON
            ? "OfflineEventAttendanceMode"
            : "OnlineEventAttendanceMode");
    node.put("c:mode", fact.mode().toString());
    period(fact.date(), "startDate", "endDate", node);
    fact.place().ifPresent(place -> node.set("location", place(place)));
    return node;
  }

  private static ObjectNode visit(Visit fact) {
    ObjectNode node = node("TravelAction");
    node.set("agent", party(fact.visitor()));
    ArrayNode goal = node.putArray("toLocation").add(party(fact.destination()));
    fact.place().ifPresent(place -> goal.add(place(place)));
    node.put(
        "actionStatus",
        fact.status() == EventStatus.HELD ? "CompletedActionStatus" : "PotentialActionStatus");
    fact.home().ifPresent(home -> node.set("fromLocation", party(home)));
    fact.kind().ifPresent(kind -> node.put("c:kind", kind.toString()));
    period(fact.date(), "startTime", "endTime", node);
    return node;
  }

  private static ObjectNode tradeFigure(TradeFigure fact) {
    ObjectNode node = node("Observation").put("measuredProperty", fact.measure().toString());
    node.set("observationAbout", parties(fact.countries()));
    amount(fact.amount(), node);
    node.put("c:qualifier", fact.qualifier().toString());
    node.put("c:status", fact.status().toString());
    fact.period().ifPresent(period -> node.put("observationPeriod", period.toString()));
    fact.change().ifPresent(change -> node.put("c:change", change.toString()));
    return node;
  }

  private static ObjectNode investmentFigure(InvestmentFigure fact) {
    ObjectNode node = node("Observation");
    node.put(
        "measuredProperty",
        fact.measure().map(measure -> "investment-" + measure).orElse("investment"));
    fact.host().ifPresent(host -> node.set("observationAbout", party(host)));
    fact.investor().ifPresent(investor -> node.set("funder", party(investor)));
    amount(fact.amount(), node);
    node.put("c:qualifier", fact.qualifier().toString());
    node.put("c:status", fact.status().toString());
    fact.period().ifPresent(period -> node.put("observationPeriod", period.toString()));
    return node;
  }

  private static ObjectNode initiative(Initiative fact) {
    ObjectNode node = node("Project").put("name", fact.name());
    fact.proposer().ifPresent(proposer -> node.set("founder", party(proposer)));
    return node;
  }

  private static ObjectNode agreement(Agreement fact) {
    ObjectNode node = node("CreativeWork").put("genre", fact.kind().toString());
    node.set("creator", parties(fact.parties()));
    node.put("creativeWorkStatus", fact.status().toString());
    fact.title().ifPresent(title -> node.put("name", title));
    if (fact.date().filter(DatePeriod::isDay).isPresent()) {
      fact.time().ifPresent(day -> node.put("dateCreated", day.toString()));
    } else {
      fact.date().ifPresent(period -> node.put("c:period", period.toString()));
    }
    return node;
  }

  private static ObjectNode membership(Membership fact) {
    ObjectNode role = node("OrganizationRole").put("roleName", fact.role().toString());
    role.set("memberOf", party(fact.organization()));
    ObjectNode node = party(fact.member());
    node.set("memberOf", role);
    return node;
  }

  private static ObjectNode appointment(Appointment fact) {
    boolean leaves =
        switch (fact.kind()) {
          case DISMISSED, RESIGNED -> true;
          case APPOINTED, ELECTED, PRESENTED_CREDENTIALS -> false;
        };
    ObjectNode role = node("Role").put("roleName", fact.role().toString());
    fact.country().ifPresent(country -> role.set("c:country", party(country)));
    ObjectNode node = node(leaves ? "LeaveAction" : "JoinAction");
    node.set("agent", party(fact.person()));
    node.set("object", role);
    node.put("c:kind", fact.kind().toString());
    period(fact.date(), "startTime", "endTime", node);
    return node;
  }

  private static ObjectNode ranking(Ranking fact) {
    ObjectNode node = node("Observation");
    node.put("measuredProperty", fact.measure().map(what -> "rank: " + what).orElse("rank"));
    node.set("observationAbout", party(fact.subject()));
    node.put("value", Integer.toString(fact.rank()));
    fact.of().ifPresent(of -> node.set("c:among", party(of)));
    return node;
  }

  private static ObjectNode count(CountFigure fact) {
    ObjectNode node = node("Observation").put("measuredProperty", fact.quantity().noun());
    node.set("observationAbout", parties(fact.countries()));
    node.put("value", fact.quantity().value().toPlainString());
    node.put("c:qualifier", fact.qualifier().toString());
    fact.period().ifPresent(period -> node.put("observationPeriod", period.toString()));
    return node;
  }

  private static ObjectNode node(String type) {
    return NODES.objectNode().put("@type", type);
  }

  private static void amount(Money money, ObjectNode node) {
    ObjectNode amount = node("MonetaryAmount").put("currency", money.currency());
    node.set("c:amount", amount.put("value", money.amount().toPlainString()));
  }

  private static ArrayNode parties(List<? extends Party> parties) {
    ArrayNode nodes = NODES.arrayNode();
    parties.forEach(party -> nodes.add(party(party)));
    return nodes;
  }

  private static ObjectNode party(Party party) {
    if (party instanceof Person person) {
      return node("Person").put("name", person.name());
    } else if (party instanceof Country country) {
      return node("Country").put("identifier", country.code());
    } else if (party instanceof Organization organization) {
      return node("Organization").put("name", organization.name());
    }
    throw new IllegalArgumentException("no linked form for the party " + party);
  }

  private static ObjectNode place(Place place) {
    return node("Place").put("name", place.name());
  }

  private static void period(Optional<DatePeriod> period, String from, String to, ObjectNode node) {
    period.flatMap(DatePeriod::start).ifPresent(day -> node.put(from, day.toString()));
    period.flatMap(DatePeriod::end).ifPresent(day -> node.put(to, day.toString()));
  }
}
