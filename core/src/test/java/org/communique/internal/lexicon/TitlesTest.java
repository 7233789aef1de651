package org.communique.internal.lexicon;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.value.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The titles of every language that has a file of them. */
class TitlesTest {
  private static final String FILE = "titles.tsv";

  private static final Set<String> COMPLEMENT_CLASSES =
      Set.of(
          "org",
          "parliament",
          "committee",
          "mission",
          "agency",
          "company",
          "party",
          "ministry",
          "government",
          "region",
          "military",
          "diplomacy",
          "security-council",
          "foreign",
          "portfolio",
          "bare",
          "country");

  static List<String> languages() throws IOException, URISyntaxException {
    Path folders =
        requireNonNull(
            Path.of(
                    requireNonNull(DataFile.class.getResource("/org/communique/lang/en/" + FILE))
                        .toURI())
                .getParent()
                .getParent());
    try (Stream<Path> entries = Files.list(folders)) {
      return entries
          .filter(folder -> Files.exists(folder.resolve(FILE)))
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  private static List<Title> titles(String language) {
    return DataFile.read(language, FILE).rows().stream().map(Title::read).toList();
  }

  private static List<String> phrases(String language) {
    return titles(language).stream().map(Title::phrase).toList();
  }

  @Test
  void has_the_languages_of_diplomacy() throws IOException, URISyntaxException {
    assertThat(languages()).contains("ar", "de", "en", "es", "fr", "ru", "tr", "zh");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void lists_each_title_once_in_order(String language) {
    assertThat(phrases(language)).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void writes_titles_as_a_dictionary_does(String language) {
    assertThat(phrases(language))
        .allSatisfy(
            phrase -> {
              assertThat(phrase).isNotBlank().isEqualTo(phrase.strip()).doesNotContain("  ");
              assertThat(Normalizer.isNormalized(phrase, Normalizer.Form.NFC)).isTrue();
              if (!language.equals("de")) {
                assertThat(phrase).isEqualTo(phrase.toLowerCase(Locale.ROOT));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void gives_each_line_three_columns_at_most(String language) {
    assertThat(DataFile.read(language, FILE).rows())
        .allSatisfy(row -> assertThat(row.cells()).hasSizeBetween(2, 3));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void knows_every_class_of_complement(String language) {
    assertThat(titles(language))
        .allSatisfy(
            title -> {
              assertThat(title.byComplement().keySet())
                  .allMatch(key -> COMPLEMENT_CLASSES.contains(key) || isOneCountry(key));
              assertThat(title.implied()).matches(code -> code.isEmpty() || isCode(code));
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void covers_the_essential_roles(String language) {
    assertThat(titles(language).stream().map(Title::role).collect(toSet()))
        .contains(
            Role.HEAD_OF_STATE,
            Role.HEAD_OF_GOVERNMENT,
            Role.FOREIGN_MINISTER,
            Role.MINISTER,
            Role.AMBASSADOR,
            Role.HEAD_OF_PARLIAMENT,
            Role.SPOKESPERSON,
            Role.HEAD_OF_ORGANIZATION);
  }

  private static boolean isOneCountry(String key) {
    return key.startsWith("country:") && isCode(key.substring("country:".length()));
  }

  private static boolean isCode(String text) {
    return text.length() == 2 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
