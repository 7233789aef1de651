package org.communique.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.communique.fact.Agreement;
import org.communique.fact.AgreementKind;
import org.communique.fact.AgreementStatus;
import org.communique.fact.Appointment;
import org.communique.fact.AppointmentKind;
import org.communique.fact.CountFigure;
import org.communique.fact.EventStatus;
import org.communique.fact.Fact;
import org.communique.fact.FigureStatus;
import org.communique.fact.Initiative;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.InvestmentMeasure;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.fact.Membership;
import org.communique.fact.MembershipRole;
import org.communique.fact.Official;
import org.communique.fact.Ranking;
import org.communique.fact.TradeFigure;
import org.communique.fact.TradeMeasure;
import org.communique.fact.Visit;
import org.communique.fact.VisitKind;
import org.communique.value.Change;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Person;
import org.communique.value.Place;
import org.communique.value.Post;
import org.communique.value.Qualifier;
import org.communique.value.Quantity;
import org.communique.value.Role;

/**
 * JSON objects of the facts format as facts; the reverse of {@link FactWriter}. Defaults of the
 * format are filled in where a slot is absent. Stateless and thread-safe.
 */
public final class FactReader {
  private FactReader() {}

  /**
   * The fact that the object states.
   *
   * @param path where the object stands, for messages
   * @throws JsonFormatException if it states none
   */
  public static Fact read(JsonNode node, String path) {
    SlotReader slots = new SlotReader(node, path);
    String type = slots.required("type", Function.identity());
    return switch (type) {
      case "official" -> official(slots);
      case "meeting" -> meeting(slots);
      case "visit" -> visit(slots);
      case "trade-figure" -> tradeFigure(slots);
      case "investment-figure" -> investmentFigure(slots);
      case "initiative" -> initiative(slots);
      case "agreement" -> agreement(slots);
      case "membership" -> membership(slots);
      case "appointment" -> appointment(slots);
      case "ranking" -> ranking(slots);
      case "count" -> count(slots);
      default -> throw new JsonFormatException(path + ".type", "no type of fact is called " + type);
    };
  }

  private static Official official(SlotReader slots) {
    Post post =
        new Post(
            slots.required("role", Role::parse),
            slots.optional("country", Country::of),
            slots.optional("organization", Organization::of),
            slots.optional("portfolio", Function.identity()));
    return new Official(slots.required("name", Person::of), post, slots.flag("former"));
  }

  private static Meeting meeting(SlotReader slots) {
    return new Meeting(
        slots.list("parties", Party::parse),
        slots.list("countries", Country::of),
        slots.optional("status", EventStatus::parse).orElse(EventStatus.HELD),
        slots.optional("mode", MeetingMode::parse).orElse(MeetingMode.IN_PERSON),
        slots.optional("date", DatePeriod::parse),
        slots.optional("place", Place::of));
  }

  private static Visit visit(SlotReader slots) {
    return new Visit(
        slots.required("visitor", Party::parse),
        slots.optional("home", Country::of),
        slots.required("destination", Country::of),
        slots.optional("status", EventStatus::parse).orElse(EventStatus.HELD),
        slots.optional("kind", VisitKind::parse),
        slots.optional("date", DatePeriod::parse),
        slots.optional("place", Place::of));
  }

  private static TradeFigure tradeFigure(SlotReader slots) {
    return new TradeFigure(
        slots.required("measure", TradeMeasure::parse),
        slots.list("countries", FactReader::codeOrParty),
        slots.required("amount", Money::parse),
        qualifier(slots),
        slots.optional("period", DatePeriod::parse),
        slots.optional("change", Change::parse),
        figureStatus(slots));
  }

  private static InvestmentFigure investmentFigure(SlotReader slots) {
    return new InvestmentFigure(
        slots.required("amount", Money::parse),
        slots.optional("investor", Party::parse),
        slots.optional("host", Party::parse),
        slots.optional("measure", InvestmentMeasure::parse),
        qualifier(slots),
        slots.optional("period", DatePeriod::parse),
        figureStatus(slots));
  }

  private static Initiative initiative(SlotReader slots) {
    return new Initiative(
        slots.required("name", Function.identity()), slots.optional("proposer", Party::parse));
  }

  private static Agreement agreement(SlotReader slots) {
    return new Agreement(
        slots.required("kind", AgreementKind::parse),
        slots.list("parties", Party::parse),
        slots.required("status", AgreementStatus::parse),
        slots.optional("date", DatePeriod::parse),
        slots.optional("title", Function.identity()));
  }

  private static Membership membership(SlotReader slots) {
    return new Membership(
        slots.required("member", Country::of),
        slots.required("organization", Organization::of),
        slots.optional("role", MembershipRole::parse).orElse(MembershipRole.MEMBER));
  }

  private static Appointment appointment(SlotReader slots) {
    return new Appointment(
        slots.required("person", Person::of),
        slots.required("role", Role::parse),
        slots.required("kind", AppointmentKind::parse),
        slots.optional("country", Country::of),
        slots.optional("date", DatePeriod::parse));
  }

  private static Ranking ranking(SlotReader slots) {
    String of = slots.required("of", Function.identity());
    return new Ranking(
        slots.required("subject", Party::parse),
        slots.number("rank"),
        of.equals(FactWriter.WORLD) ? Optional.empty() : slots.optional("of", Party::parse),
        slots.optional("measure", Function.identity()));
  }

  private static CountFigure count(SlotReader slots) {
    return new CountFigure(
        new Quantity(
            slots.required("value", FactReader::decimal),
            slots.required("noun", Function.identity())),
        qualifier(slots),
        slots.list("countries", Country::of),
        slots.optional("period", DatePeriod::parse));
  }

  private static Qualifier qualifier(SlotReader slots) {
    return slots.optional("qualifier", Qualifier::parse).orElse(Qualifier.EXACT);
  }

  private static FigureStatus figureStatus(SlotReader slots) {
    return slots.optional("status", FigureStatus::parse).orElse(FigureStatus.REPORTED);
  }

  private static BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no plain decimal number: " + text, e);
    }
  }

  private static Party codeOrParty(String text) {
    return text.length() == 2 ? Country.of(text) : Party.parse(text);
  }
}
