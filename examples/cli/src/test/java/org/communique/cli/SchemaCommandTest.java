package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {
  private static final String SAMPLES = "../releases";

  @Test
  void what_is_extracted_from_the_sample_releases_fits_the_schema_that_is_printed() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Ran.with("schema").out(), InputFormat.JSON);

    Ran ran = Ran.with("extract", "--format", "jsonl", "--latent", SAMPLES);

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(ran.lines())
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }
}
