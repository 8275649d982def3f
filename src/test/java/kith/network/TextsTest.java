package kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Costa            | AC
          Ana Maria da Costa   | AC
          'Doe, Ph.D.'         | D
          'Jane Doe, Ph.D.'    | JD
          zoë                  | Z
          田中 由紀             | 田由
          O'Neill              | O
          (Bo) "Kit" Lind      | BL
          ana@example.org      | A
          42                   | 4
          """)
  void initialsAreTheFirstAndLastWordsFirstLetters(String name, String initials) {
    assertThat(Texts.initials(name)).isEqualTo(initials);
  }

  @Test
  void aLineHasNoControlCharactersAndSingleSpaces() {
    assertThat(Texts.line("  Ana\u0000\u200B \t Costa\n")).isEqualTo("Ana Costa");
    assertThat(Texts.line("Ana\u00A0Costa")).isEqualTo("Ana Costa");
    assertThat(Texts.line(null)).isEmpty();
  }

  @Test
  void aBlockKeepsItsLinesAndSpaces() {
    assertThat(Texts.block(" one\r\ntwo\rthree  four\u0007\n"))
        .isEqualTo(" one\ntwo\nthree  four\n");
  }

  @Test
  void foldingIgnoresAccentsCaseWidthAndDirection() {
    assertThat(Texts.fold("Łukasz ÅNGSTRÖM")).isEqualTo("lukasz angstrom");
    assertThat(Texts.fold("Straße \u202Eﬁn\u202C")).isEqualTo("strasse fin");
    assertThat(Texts.fold("Ｋｉｔｈ")).isEqualTo("kith");
  }
}
