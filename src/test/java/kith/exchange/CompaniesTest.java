package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompaniesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONTOSO LTD              | Contoso
          Contoso, Inc.            | contoso
          Tailspin Toys, S.L.      | Tailspin Toys
          Fabrikam GmbH & Co. KG   | FABRIKAM
          Bücher AG                | bucher
          Société Générale S.A.    | societe generale
          """)
  void spellingsOfOneCompany(String one, String other) {
    assertThat(Companies.key(one)).isEqualTo(Companies.key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Contoso Labs | Contoso Bank
          Inc          | Ltd
          株式会社      | 有限会社
          """)
  void differentCompanies(String one, String other) {
    assertThat(Companies.key(one)).isNotEqualTo(Companies.key(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Self-employed",
        "Self-Employed Consultant",
        "Freelance",
        "Freelancer",
        "Independent",
        "Stealth",
        "Stealth Startup",
        "Retired",
        "Unemployed",
        "-",
        "—",
        "N/A",
        "n.a.",
        "Student",
        "Confidential",
        "Selbstständig",
        "Autónomo",
        "Indépendant",
        "En retraite",
        "Jubilado",
        "Libero professionista",
        "Estudante",
        "フリーランス",
        "..."
      })
  void noEmployer(String entry) {
    assertThat(Companies.isEmployer(entry)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Contoso", "Independent News", "Student Loans Company", "3M", "X Corp"})
  void anEmployer(String entry) {
    assertThat(Companies.isEmployer(entry)).isTrue();
  }
}
