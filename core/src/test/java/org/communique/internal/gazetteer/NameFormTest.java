package org.communique.internal.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.internal.gazetteer.NameForm.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {
  private static boolean same(String left, String right) {
    List<Token> one = NameForm.tokens(left);
    List<Token> other = NameForm.tokens(right);
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).matches(other.get(i))) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @CsvSource({
    "Abdrakhmanov, Abdrahmanov",
    "Zhaparov, Japarov",
    "Sergey, Sergej",
    "Sergei, Sergey",
    "Dmitriy, Dmitry",
    "Berdimuhamedow, Berdymukhammedov",
    "Nazarbayev, Nazarbaev",
    "Yeltsin, Eltsin",
    "Aliyev, Əliyev",
    "Lukashenko, Lukashenka",
    "Zelenskyy, Zelensky",
    "Mirziyoyev, Mirziyoev",
    "Mahmoud, Mahmud",
    "Muhammad, Mohamed",
    "Hussein, Husain",
    "Abdulaziz, Abdelaziz",
    "el-Sisi, al-Sisi",
    "Al Sisi, Sisi",
    "as-Sudani, Al-Sudani",
    "Qaddumi, Kaddumi",
    "Šefčovič, Shefchovich",
    "Yel'tsin, Yeltsin",
    "Ouattara, Uattara",
    "Лавров, Lavrov",
    "Токаев, Tokayev",
    "Nuñez, Nunez",
    "Jong-un, Jong Un"
  })
  void transliterations_of_one_name_are_the_same(String left, String right) {
    assertThat(same(left, right)).isTrue();
    assertThat(same(right, left)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Zhang, Yang",
    "Wang, Yang",
    "Macron, Marcon",
    "Lavrov, Larov",
    "Abe, Aba",
    "Kim, Kima",
    "Tokayev, Takayev",
    "Petrov, Petrova"
  })
  void other_names_differ(String left, String right) {
    assertThat(same(left, right)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "'", "…", "al-", "123"})
  void a_text_without_letters_has_no_tokens(String text) {
    assertThat(NameForm.tokens(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h", "ie", "jjj", "szsz", "ei", "𝔘𝔫𝔦", "\uD800", "王毅", "عبد الله"})
  void reads_any_text(String text) {
    assertThat(NameForm.tokens(text)).isNotNull();
  }
}
