package org.communique.examples.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the library brings along, as its published bill of materials says. */
class BillOfMaterialsTest {
  @Test
  void the_core_brings_along_what_it_says_and_no_more() throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode component : bill().path("components")) {
      names.add(component.path("group").asText() + ":" + component.path("name").asText());
    }

    assertThat(names)
        .containsExactlyInAnyOrder(
            "com.google.guava:guava",
            "com.google.guava:failureaccess",
            "com.google.errorprone:error_prone_annotations",
            "com.ibm.icu:icu4j",
            "org.jspecify:jspecify",
            "org.slf4j:slf4j-api");
  }

  @Test
  void every_part_can_be_looked_up_and_checked() throws IOException {
    JsonNode bill = bill();

    assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(bill.at("/metadata/component/name").asText()).isEqualTo("communique-core");
    for (JsonNode component : bill.path("components")) {
      assertThat(component.path("purl").asText())
          .startsWith("pkg:maven/")
          .contains("@" + component.path("version").asText());
      assertThat(component.at("/licenses/0/license/id").asText()).isNotEmpty();
      assertThat(component.path("hashes"))
          .anyMatch(hash -> hash.path("alg").asText().equals("SHA-256"));
    }
  }

  private static JsonNode bill() throws IOException {
    try (InputStream in =
        BillOfMaterialsTest.class.getResourceAsStream("/communique-core-cyclonedx.json")) {
      return new ObjectMapper().readTree(in);
    }
  }
}
