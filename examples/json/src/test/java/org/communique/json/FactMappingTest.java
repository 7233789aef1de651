package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.fact.Fact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FactMappingTest {
  @TestFactory
  List<DynamicTest> reads_back_every_fact_that_it_wrote() {
    return SomeFacts.all().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.toString(),
                    () -> assertThat(FactReader.read(FactWriter.write(fact), "$")).isEqualTo(fact)))
        .toList();
  }

  @Test
  void has_a_sample_of_every_type_of_fact() {
    Set<Class<?>> samples =
        SomeFacts.all().stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(samples).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
  }

  @Test
  void writes_the_slots_as_the_facts_format_names_them() {
    assertThat(SomeFacts.FULL.stream().map(fact -> FactWriter.write(fact).toString()))
        .contains(
            "{\"type\":\"official\",\"name\":\"Assel Nurlanova\",\"role\":\"minister\","
                + "\"country\":\"KZ\",\"portfolio\":\"trade\",\"former\":true}",
            "{\"type\":\"official\",\"name\":\"Assel Nurlanova\",\"role\":\"head-of-organization\","
                + "\"organization\":\"World Bank\"}",
            "{\"type\":\"meeting\",\"parties\":[\"Assel Nurlanova\",\"@GB\",\"#ASEAN\"],"
                + "\"countries\":[\"KZ\",\"GB\"],\"status\":\"planned\",\"mode\":\"video\","
                + "\"date\":\"2018-10-19\",\"place\":\"Astana\"}",
            "{\"type\":\"visit\",\"visitor\":\"Assel Nurlanova\",\"home\":\"KZ\","
                + "\"destination\":\"GB\",\"status\":\"planned\",\"kind\":\"working\","
                + "\"date\":\"2018-10-19\",\"place\":\"London\"}",
            "{\"type\":\"trade-figure\",\"measure\":\"turnover\",\"countries\":[\"GB\",\"KZ\"],"
                + "\"amount\":\"USD 5000000000\",\"qualifier\":\"over\","
                + "\"period\":\"2018-01/2018-07\",\"change\":\"+25.2%\",\"status\":\"forecast\"}",
            "{\"type\":\"investment-figure\",\"amount\":\"EUR 1.5\",\"investor\":\"@GB\","
                + "\"host\":\"#ASEAN\",\"measure\":\"pledge\",\"qualifier\":\"up-to\","
                + "\"period\":\"2005/..\",\"status\":\"target\"}",
            "{\"type\":\"membership\",\"member\":\"KZ\",\"organization\":\"ASEAN\","
                + "\"role\":\"non-permanent-member\"}",
            "{\"type\":\"ranking\",\"subject\":\"@GB\",\"of\":\"@KZ\",\"rank\":10,"
                + "\"measure\":\"investors\"}",
            "{\"type\":\"count\",\"value\":\"600\",\"noun\":\"companies\",\"qualifier\":\"at-least\","
                + "\"countries\":[\"GB\",\"KZ\"],\"period\":\"2018-10-19\"}");
  }

  @Test
  void writes_a_place_in_the_world_as_of_the_world_and_an_organization_in_trade_with_its_sign() {
    assertThat(SomeFacts.all().stream().map(fact -> FactWriter.write(fact).toString()))
        .contains("{\"type\":\"ranking\",\"subject\":\"#ASEAN\",\"of\":\"world\",\"rank\":1}")
        .anyMatch(json -> json.contains("\"countries\":[\"KZ\",\"#ASEAN\",\"NZ\"]"));
  }

  @Test
  void fills_in_the_defaults_of_the_format() throws JsonProcessingException {
    String json =
        "{\"type\":\"trade-figure\",\"measure\":\"balance\",\"amount\":\"USD -13800000\","
            + "\"period\":null}";

    assertThat(FactReader.read(new JsonMapper().readTree(json), "$")).isIn(SomeFacts.BARE);
  }

  @Test
  void says_which_slot_is_missing_or_wrong() {
    assertThatThrownBy(() -> read("{\"type\":\"visit\",\"visitor\":\"@KZ\"}"))
        .hasMessage("$.destination: is missing");
    assertThatThrownBy(() -> read("{\"type\":\"vizit\"}"))
        .hasMessage("$.type: no type of fact is called vizit");
    assertThatThrownBy(
            () -> read("{\"type\":\"ranking\",\"subject\":\"@KZ\",\"of\":\"world\",\"rank\":1.5}"))
        .hasMessage("$.rank: is no whole number");
    assertThatThrownBy(() -> read("{\"type\":\"meeting\",\"parties\":\"@KZ\"}"))
        .hasMessage("$.parties: is no list");
    assertThatThrownBy(() -> read("{\"type\":\"meeting\",\"parties\":[\"@KZ\",7]}"))
        .hasMessage("$.parties[1]: is no string");
    assertThatThrownBy(() -> read("{\"type\":\"meeting\",\"date\":\"2018-02-30\"}"))
        .hasMessageStartingWith("$.date: ");
    assertThatThrownBy(() -> read("[]")).hasMessage("$: is no JSON object");
  }

  private static Fact read(String json) throws JsonProcessingException {
    return FactReader.read(new JsonMapper().readTree(json), "$");
  }
}
