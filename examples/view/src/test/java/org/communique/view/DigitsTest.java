package org.communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "2018, 2018",
    "18400, 18_400",
    "640000000, 640_000_000",
    "-12345678, -12_345_678",
    "1234567.12345, 1_234_567.12345",
    "0.000001, 0.000001",
    "1E+6, 1_000_000"
  })
  void groups_the_whole_part_only(BigDecimal number, String written) {
    assertThat(Digits.grouped(number)).isEqualTo(written.replace('_', '\u202f'));
  }
}
