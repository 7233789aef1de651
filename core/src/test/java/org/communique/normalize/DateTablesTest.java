package org.communique.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.communique.value.DatePeriod;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of expressions for each language: what is found, where, and what it stands for. */
@TestInstance(Lifecycle.PER_CLASS)
class DateTablesTest {
  private static final LocalDate ANCHOR = LocalDate.of(2021, 6, 16);

  private final Map<String, DateParser> parsers = new ConcurrentHashMap<>();

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    for (String language :
        List.of("ar", "de", "en", "es", "fr", "it", "kk", "pt", "ru", "tr", "zh")) {
      try (InputStream stream =
              DateTablesTest.class.getResourceAsStream("dates-" + language + ".tsv");
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), UTF_8))) {
        reader
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .forEach(row -> cases.add(Arguments.of(language, row[0], row[1])));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void finds_and_resolves(String language, String text, String expected) {
    DateParser parser =
        parsers.computeIfAbsent(language, l -> DateParser.forLocale(Locale.forLanguageTag(l)));
    List<String> found = new ArrayList<>();
    for (Match<DatePeriod> match : parser.find(text, ANCHOR, Direction.NEAREST)) {
      found.add(text.substring(match.start(), match.end()) + " = " + match.value());
    }
    assertThat(String.join("; ", found)).isEqualTo(expected);
  }
}
