package org.communique.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Optional;
import org.communique.Derivation;
import org.communique.Found;
import org.communique.Span;
import org.communique.fact.Agreement;
import org.communique.fact.AgreementStatus;
import org.communique.fact.EventStatus;
import org.communique.fact.Fact;
import org.communique.fact.FigureStatus;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.InvestmentMeasure;
import org.communique.fact.Meeting;
import org.communique.fact.Visit;
import org.communique.json.FactsDocument;
import org.communique.value.DatePeriod;
import org.communique.value.Labels;
import org.communique.value.Party;
import org.communique.value.Place;

/**
 * Meetings, visits, agreements and investments as rows of political event data: who did what to
 * whom, when, coded in CAMEO and PLOVER. A CSV table (RFC 4180, UTF-8, with a header).
 *
 * <ul>
 *   <li>An event between several parties gives a row for each ordered pair: meetings and agreements
 *       are mutual.
 *   <li>What is only planned is an agreement to do it (CAMEO 03, PLOVER AGREE), never the deed.
 *   <li>A visit is made by its visitor (042) and hosted by its destination (043); a meeting in a
 *       city of a country that neither party is from takes place elsewhere (044).
 *   <li>Stocks of investment, figures of trade and everything that states a condition and no event
 *       give no row.
 * </ul>
 *
 * <p>Days are ISO 8601, the last day inclusive; offsets are UTF-16, end exclusive. Immutable and
 * thread-safe.
 */
public final class EventRows {
  private static final CsvSchema COLUMNS =
      CsvSchema.builder()
          .addColumn("id")
          .addColumn("document")
          .addColumn("date")
          .addColumn("date_end")
          .addColumn("source")
          .addColumn("source_name")
          .addColumn("target")
          .addColumn("target_name")
          .addColumn("cameo")
          .addColumn("cameo_root")
          .addColumn("quad_class")
          .addColumn("goldstein")
          .addColumn("plover")
          .addColumn("plover_mode")
          .addColumn("plover_context")
          .addColumn("place")
          .addColumn("part")
          .addColumn("start")
          .addColumn("end")
          .addColumn("quote")
          .build()
          .withLineSeparator("\r\n");

  private static final String CITY = "CITY ";

  private final CsvMapper mapper = new CsvMapper();

  /** The first line of a table, with its line end. */
  public String header() {
    StringBuilder names = new StringBuilder();
    COLUMNS.iterator().forEachRemaining(column -> names.append(',').append(column.getName()));
    return names.substring(1) + "\r\n";
  }

  /**
   * The rows of a document, each with its line end; an empty string if no fact of it is an event.
   *
   * @param source the texts in which the facts were read
   * @throws IllegalArgumentException if a fact lies outside these texts
   */
  public String write(FactsDocument document, Source source) {
    Rows rows = new Rows(document, source);
    int number = 1;
    for (Found<Fact> found : document.facts()) {
      rows.begin(number++);
      Fact fact = found.fact();
      if (fact instanceof Meeting meeting) {
        rows.meeting(meeting, found);
      } else if (fact instanceof Visit visit) {
        rows.visit(visit, found);
      } else if (fact instanceof Agreement agreement) {
        rows.agreement(agreement, found);
      } else if (fact instanceof InvestmentFigure figure) {
        rows.investment(figure, found);
      }
    }
    return rows.written.toString();
  }

  /** The rows of one document. */
  private final class Rows {
    private final FactsDocument document;
    private final Source source;
    private final EventActors actors;
    private final StringBuilder written = new StringBuilder();
    private String id = "";
    private int row;

    Rows(FactsDocument document, Source source) {
      this.document = document;
      this.source = source;
      this.actors = new EventActors(document);
    }

    void begin(int number) {
      id = document.id() + "#" + number;
      row = 1;
    }

    void meeting(Meeting fact, Found<Fact> found) {
      for (Party one : fact.parties()) {
        for (Party other : fact.parties()) {
          if (one != other) {
            add(kind(fact, one, other, found), one, other, fact.date(), place(fact.place()), found);
          }
        }
      }
    }

    private String kind(Meeting fact, Party one, Party other, Found<Fact> found) {
      if (fact.status() == EventStatus.PLANNED) {
        return "plan-to-meet";
      }
      return switch (fact.mode()) {
        case PHONE -> "consult-by-phone";
        case VIDEO -> "consult";
        case IN_PERSON ->
            isElsewhere(one, other, cityCountry(found)) ? "meet-elsewhere" : "consult";
      };
    }

    /** Whether the city of the meeting is known to be in a country of neither. */
    private boolean isElsewhere(Party one, Party other, String country) {
      String first = actors.country(one);
      String second = actors.country(other);
      return !country.isEmpty()
          && !first.isEmpty()
          && !second.isEmpty()
          && !country.equals(first)
          && !country.equals(second);
    }

    void visit(Visit fact, Found<Fact> found) {
      String place = place(fact.place());
      if (fact.status() == EventStatus.PLANNED) {
        add("plan-to-meet", fact.visitor(), fact.destination(), fact.date(), place, found);
      } else {
        add("visit", fact.visitor(), fact.destination(), fact.date(), place, found);
        add("host", fact.destination(), fact.visitor(), fact.date(), place, found);
      }
    }

    void agreement(Agreement fact, Found<Fact> found) {
      boolean made =
          fact.status() == AgreementStatus.SIGNED || fact.status() == AgreementStatus.IN_FORCE;
      for (Party one : fact.parties()) {
        for (Party other : fact.parties()) {
          if (one != other) {
            add(made ? "sign" : "plan-to-sign", one, other, fact.date(), "", found);
          }
        }
      }
    }

    void investment(InvestmentFigure fact, Found<Fact> found) {
      boolean stock = fact.measure().filter(InvestmentMeasure.STOCK::equals).isPresent();
      if (stock || fact.investor().isEmpty() || fact.host().isEmpty()) {
        return;
      }
      boolean made =
          fact.status() == FigureStatus.REPORTED
              && fact.measure().filter(InvestmentMeasure.PLEDGE::equals).isEmpty();
      add(
          made ? "invest" : "plan-to-invest",
          fact.investor().get(),
          fact.host().get(),
          fact.period(),
          "",
          found);
    }

    private void add(
        String kind,
        Party from,
        Party to,
        Optional<DatePeriod> date,
        String place,
        Found<Fact> found) {
      EventCode code = EventCode.of(kind);
      Span span = found.span();
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("id", id + "." + row++);
      node.put("document", document.id());
      node.put("date", date.flatMap(DatePeriod::start).map(Object::toString).orElse(""));
      node.put("date_end", date.flatMap(DatePeriod::end).map(Object::toString).orElse(""));
      node.put("source", actors.code(from));
      node.put("source_name", from.toString());
      node.put("target", actors.code(to));
      node.put("target_name", to.toString());
      node.put("cameo", code.cameo());
      node.put("cameo_root", code.root());
      node.put("quad_class", code.quad());
      node.put("goldstein", code.goldstein().toPlainString());
      node.put("plover", code.plover());
      node.put("plover_mode", code.mode());
      node.put("plover_context", code.context());
      node.put("place", place);
      node.put("part", Labels.of(span.part()));
      node.put("start", span.start());
      node.put("end", span.end());
      node.put("quote", source.quote(span));
      try {
        written.append(mapper.writer(COLUMNS).writeValueAsString(node));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a row could not be written", e);
      }
    }
  }

  private static String place(Optional<Place> place) {
    return place.map(Place::name).orElse("");
  }

  /** The country of the city that the gazetteer knows for the fact's place; empty if none. */
  private static String cityCountry(Found<Fact> found) {
    List<Span> places = found.slots().getOrDefault("place", List.of());
    for (Derivation.Step step : found.why().steps()) {
      boolean city =
          step.kind() == Derivation.Step.Kind.GAZETTEER
              && step.detail().startsWith(CITY)
              && places.contains(step.span());
      if (city) {
        return step.detail().substring(CITY.length(), CITY.length() + 2);
      }
    }
    return "";
  }
}
