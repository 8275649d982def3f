package kith.exchange;

import static kith.exchange.Decision.ADD;
import static kith.exchange.Decision.FAILED;
import static kith.exchange.Decision.SAME;
import static kith.exchange.Decision.SKIP;
import static kith.exchange.Decision.UPDATE;
import static kith.exchange.Fixtures.carryOut;
import static kith.exchange.Fixtures.circles;
import static kith.exchange.Fixtures.decisions;
import static kith.exchange.Fixtures.facts;
import static kith.exchange.Fixtures.file;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.names;
import static kith.exchange.Fixtures.person;
import static kith.exchange.Fixtures.plan;
import static kith.exchange.Fixtures.planText;
import static kith.exchange.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInTest {
  private static final String HEADER =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

  @TempDir Path folder;

  private ImportPlan rows(Network network, String... rows) {
    return planText(network, folder, "Connections.csv", HEADER + String.join("\n", rows));
  }

  @Test
  void layoutOf2021WithoutPreamble() {
    Network network = mine();
    ImportPlan plan = plan(network, file("linkedin/connections-2021-no-preamble.csv"));
    assertThat(names(plan))
        .containsExactly("Ada Okafor", "Ravi Menon", "Inés Álvarez", "Ravi Menon");
    assertThat(decisions(plan)).containsOnly(ADD);
    assertThat(plan.sources())
        .containsExactly(
            new ImportPlan.Source(
                "connections-2021-no-preamble.csv", "LinkedIn connections", "UTF-8"));
    assertThat(plan.name()).isEqualTo("Import 4 people from connections-2021-no-preamble.csv");
    carryOut(plan, network);
    assertThat(network.people()).hasSize(5);
    Person ada = person(network, "Ada Okafor");
    assertThat(ada.role()).isEqualTo("Data Analyst");
    assertThat(ada.organisation()).isEqualTo("Northwind");
    assertThat(ada.emails()).containsExactly("ada.okafor@example.org");
    assertThat(ada.identities())
        .containsExactly("email:ada.okafor@example.org", "linkedin-row:ada okafor|2021-03-12");
    assertThat(network.ties(ada.id()))
        .extracting(Tie::from, Tie::kind, Tie::provenance, Tie::since)
        .containsExactly(
            tuple(
                network.me().orElseThrow().id(),
                "LinkedIn",
                Provenance.IMPORTED,
                LocalDate.of(2021, 3, 12)));
    assertThat(network.circles())
        .extracting(Circle::name, Circle::kind)
        .containsExactly(
            tuple("Northwind", CircleKind.COMPANY),
            tuple("Litware", CircleKind.COMPANY),
            tuple("Tailspin Toys, S.L.", CircleKind.COMPANY),
            tuple("Fabrikam", CircleKind.COMPANY));
  }

  @Test
  void layoutOf2022CountsHiddenProfiles() {
    ImportPlan plan = plan(mine(), file("linkedin/connections-2022-preamble-hidden.csv"));
    assertThat(decisions(plan)).containsExactly(ADD, ADD, ADD, SKIP, SKIP);
    assertThat(plan.rows().get(2).name()).isEqualTo("Jane Doe, Ph.D.");
    assertThat(plan.rows().get(3).reason()).isEqualTo("hidden or closed profile");
    assertThat(plan.rows().get(3).spot())
        .hasToString("connections-2022-preamble-hidden.csv, line 8");
    assertThat(plan.counts()).containsEntry(ADD, 3).containsEntry(SKIP, 2);
  }

  @Test
  void savedAgainByAGermanSpreadsheet() {
    ImportPlan plan = plan(mine(), file("linkedin/connections-excel-de-semicolon-bom.csv"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::since, row -> row.after().organisation())
        .containsExactly(
            tuple("Ada Okafor-Lindqvist", LocalDate.of(2026, 2, 8), "Northwind Analytics, Inc."),
            tuple("Tomás Reyes", LocalDate.of(2019, 11, 14), "Contoso; Iberia"),
            tuple("Zoë Brandt", LocalDate.of(2024, 3, 1), "Fabrikam GmbH & Co. KG"),
            tuple("Jane Doe, Ph.D.", LocalDate.of(2021, 4, 4), "Tailspin"));
    assertThat(plan.rows().get(3).reason())
        .isEqualTo("new; date changed by a spreadsheet: “4-Apr-21” read as 2021-04-04");
    assertThat(plan.rows().get(2).after().role()).isEqualTo("VP \"Growth\"");
    assertThat(plan.rows().get(2).after().identities()).contains("linkedin:zoë-brandt");
  }

  @Test
  void otherPreambleAndAMissingDate() {
    ImportPlan plan = plan(mine(), file("linkedin/toolkit-sample_connections.csv"));
    assertThat(names(plan))
        .containsExactly(
            "Ada Lovelace",
            "Grace Hopper",
            "Alan Turing",
            "Katherine Johnson",
            "Linus Torvalds",
            "Margaret Hamilton",
            "Tim Berners-Lee");
    assertThat(decisions(plan)).containsOnly(ADD);
    assertThat(plan.rows().getLast().since()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connections-2021-no-preamble",
        "connections-2022-preamble-hidden",
        "connections-excel-de-semicolon-bom",
        "toolkit-sample_connections"
      })
  void theSameFileTwiceChangesNothingAndUndoTakesAllBack(String name) {
    Network network = mine();
    Set<Fact> before = facts(network);
    Path file = file("linkedin/" + name + ".csv");
    var change = plan(network, file).toChange(network);
    network.apply(change);
    ImportPlan again = plan(network, file);
    assertThat(decisions(again)).isNotEmpty().allMatch(d -> d == SAME || d == SKIP);
    assertThat(again.toChange(network).edits()).isEmpty();
    network.apply(change.inverse());
    assertThat(facts(network)).isEqualTo(before);
  }

  @Test
  void twoOfOneNameAndCompanyStayTwo() {
    Network network = mine();
    String[] rows = {
      "Ravi,Menon,https://www.linkedin.com/in/ravi-1,,Litware,CTO,01 Jul 2020",
      "Ravi,Menon,https://www.linkedin.com/in/ravi-2,,Litware,CTO,01 Jul 2020",
      "Kim,Lee,,,Litware,CTO,01 Jul 2020",
      "Kim,Lee,,,Litware,CFO,01 Jul 2020",
      "Kim,Lee,,,Litware,CTO,02 Jul 2020"
    };
    ImportPlan plan = rows(network, rows);
    assertThat(decisions(plan)).containsOnly(ADD);
    carryOut(plan, network);
    assertThat(network.people()).hasSize(6);
    assertThat(decisions(rows(network, rows))).containsOnly(SAME);
  }

  @Test
  void aKeyTwiceInOneFileIsOnePerson() {
    ImportPlan plan =
        rows(
            mine(),
            "Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,Fabrikam,VP,01 Jul 2020",
            "Zoë,Brandt,linkedin.com/in/ZOË-Brandt/?trk=x,,Fabrikam,VP,01 Jul 2020",
            "Zoë,Brandt,http://de.linkedin.com/in/zoë-brandt/,,Contoso,CEO,01 Jul 2021",
            "Ana,Costa,,ana@example.org,Contoso,CEO,01 Jul 2021",
            "Ana,Costa Silva,,ANA@example.org,Contoso,CEO,01 Jul 2021");
    assertThat(decisions(plan)).containsExactly(ADD, SAME, SKIP, ADD, SKIP);
    assertThat(plan.rows().get(1).reason()).isEqualTo("same person as line 2 (LinkedIn profile)");
    assertThat(plan.rows().get(4).reason()).isEqualTo("same person as line 5 (e-mail address)");
  }

  @Test
  void anOldAndANewLayoutFindEachOther() {
    Network network = mine();
    String old =
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
            + "Ana,Costa,,Contoso,CEO,01 Jul 2021\nBen,Ito,,Contoso,CFO,02 Jul 2021";
    carryOut(planText(network, folder, "old.csv", old), network);
    ImportPlan plan =
        rows(
            network,
            "Ana,\"Costa, MBA\",https://www.linkedin.com/in/ana,,Contoso Ltd,CEO,01 Jul 2021",
            "Ben,Ito,https://www.linkedin.com/in/ben,,Contoso,CFO,03 Jul 2021");
    assertThat(decisions(plan)).containsExactly(UPDATE, ADD);
    assertThat(plan.rows().getFirst().reason())
        .isEqualTo("recognised by name and day of connection");
    carryOut(plan, network);
    assertThat(decisions(planText(network, folder, "old.csv", old))).containsOnly(SAME);
    assertThat(person(network, "Ana Costa").links())
        .containsExactly("https://www.linkedin.com/in/ana");
  }

  @Test
  void anotherProfileOfTheSameNameAndDayIsAnotherPerson() {
    Network network = mine();
    carryOut(
        rows(network, "Ana,Costa,https://www.linkedin.com/in/ana,,Contoso,CEO,01 Jul 2021"),
        network);
    ImportPlan plan =
        rows(network, "Ana,Costa,https://www.linkedin.com/in/ana-2,,Contoso,CEO,01 Jul 2021");
    assertThat(decisions(plan)).containsExactly(ADD);
  }

  @Test
  void aNewJobMovesTheCompanyAndKeepsWhatTheOwnerWrote() {
    Network network = mine();
    carryOut(
        rows(network, "Ana,Costa,https://www.linkedin.com/in/ana,,Contoso,CTO,01 Jul 2021"),
        network);
    Person ana = person(network, "Ana Costa");
    Person edited =
        ana.withNotes("likes tea").withHowWeMet("in Lisbon").withCloseness(4).withName("Anita");
    network.apply(new Edit("", ana, edited));
    Circle board = Circle.of("Board", CircleKind.TAG);
    network.apply(Edit.add("", board));
    network.apply(Edit.add("", new Membership(board.id(), ana.id())));

    ImportPlan plan =
        rows(network, "Ana,Costa,https://www.linkedin.com/in/ana,,Fabrikam,CEO,01 Jul 2021");
    assertThat(plan.rows().getFirst().changes())
        .containsExactly(
            new FieldChange(Field.ROLE, "CTO", "CEO"),
            new FieldChange(Field.ORGANISATION, "Contoso", "Fabrikam"),
            new FieldChange(Field.CIRCLES, "Contoso", "Fabrikam"));
    assertThat(plan.name()).isEqualTo("Update one person from Connections.csv");
    carryOut(plan, network);
    assertThat(network.person(ana.id()))
        .isEqualTo(edited.withRole("CEO").withOrganisation("Fabrikam"));
    assertThat(circles(network, ana)).containsExactlyInAnyOrder("Board", "Fabrikam");
    assertThat(network.ties(ana.id())).hasSize(1);
  }

  @Test
  void aCircleThatTheOwnerTookAwayIsNotProposedAgain() {
    Network network = mine();
    String row = "Ana,Costa,https://www.linkedin.com/in/ana,,Contoso,CTO,01 Jul 2021";
    carryOut(rows(network, row), network);
    UUID ana = person(network, "Ana Costa").id();
    UUID contoso = network.circles(ana).iterator().next();
    network.apply(Edit.remove("", new Membership(contoso, ana)));
    assertThat(decisions(rows(network, row))).containsExactly(SAME);
  }

  @Test
  void aChangedNameIsProposedUnlessTheOwnerChangedIt() {
    Network network = mine();
    carryOut(
        rows(network, "Ana,Costa,https://www.linkedin.com/in/ana,,Contoso,CTO,01 Jul 2021"),
        network);
    String married = "Ana,Silva,https://www.linkedin.com/in/ana,,Contoso,CTO,01 Jul 2021";
    assertThat(rows(network, married).rows().getFirst().changes())
        .contains(new FieldChange(Field.NAME, "Ana Costa", "Ana Silva"));
    Person ana = person(network, "Ana Costa");
    network.apply(new Edit("", ana, ana.withName("Anita")));
    assertThat(rows(network, married).rows().getFirst().changes())
        .extracting(FieldChange::field)
        .containsExactly(Field.IDENTITIES);
  }

  @Test
  void companiesOfOneNameAreOneCircleInItsUsualSpelling() {
    Network network = mine();
    ImportPlan plan =
        rows(
            network,
            "A,A,https://www.linkedin.com/in/a,,CONTOSO LTD,CTO,01 Jul 2021",
            "B,B,https://www.linkedin.com/in/b,,Contoso,CTO,01 Jul 2021",
            "C,C,https://www.linkedin.com/in/c,,Contoso,CTO,01 Jul 2021",
            "D,D,https://www.linkedin.com/in/d,,\"Contoso, Inc.\",CTO,01 Jul 2021",
            "E,E,https://www.linkedin.com/in/e,,Self-employed,CTO,01 Jul 2021",
            "F,F,https://www.linkedin.com/in/f,,-,CTO,01 Jul 2021");
    carryOut(plan, network);
    assertThat(network.circles()).extracting(Circle::name).containsExactly("Contoso");
    assertThat(network.members(network.circles().iterator().next().id())).hasSize(4);
    assertThat(person(network, "D D").organisation()).isEqualTo("Contoso, Inc.");
  }

  @Test
  void oddRowsAreKeptWithAWarningOrSaidToBeNobody() {
    ImportPlan plan =
        rows(
            mine(),
            "Ana,Costa,https://www.linkedin.com/in/ana",
            ",,,mail.only@example.org,,,01 Jul 2021",
            ",,,,Contoso,CEO,01 Jul 2021",
            "Ben,Ito,,/o=ExchangeLabs/cn=x,Contoso,CEO,someday",
            ",,,,,,");
    assertThat(plan.rows())
        .extracting(Row::decision, Row::name, Row::reason)
        .containsExactly(
            tuple(ADD, "Ana Costa", "new; the row has 3 cells, not 7"),
            tuple(ADD, "mail.only@example.org", "new"),
            tuple(SKIP, "", "no name, e-mail address or profile"),
            tuple(
                ADD,
                "Ben Ito",
                "new; left out: “/o=ExchangeLabs/cn=x”, which is no e-mail address; left out:"
                    + " “someday”, which is no date"));
  }

  @Test
  void aQuotationMarkThatIsNotClosedCostsItsRow() {
    ImportPlan plan =
        rows(
            mine(),
            "Ana,\"Costa,https://www.linkedin.com/in/ana,,Contoso,CEO,01 Jul 2021",
            "Ben,Ito,https://www.linkedin.com/in/ben,,Contoso,CEO,01 Jul 2021",
            "Cy,\"Dang, MBA\",https://www.linkedin.com/in/cy,,Contoso,CEO,01 Jul 2021");
    assertThat(decisions(plan)).containsExactly(FAILED, ADD, ADD);
    assertThat(plan.rows().getFirst().spot().number()).isEqualTo(2);
    assertThat(names(plan)).containsExactly("", "Ben Ito", "Cy Dang, MBA");
  }

  @Test
  void aRowLeftOutIsNotCarriedOut() {
    Network network = mine();
    ImportPlan plan =
        rows(
            network,
            "Ana,Costa,https://www.linkedin.com/in/ana,,Contoso,CEO,01 Jul 2021",
            "Ben,Ito,https://www.linkedin.com/in/ben,,Fabrikam,CEO,01 Jul 2021");
    ImportPlan without = plan.with(0, false);
    assertThat(decisions(plan)).containsExactly(ADD, ADD);
    assertThat(decisions(without)).containsExactly(SKIP, ADD);
    assertThat(without.with(0, true).counts()).isEqualTo(plan.counts());
    carryOut(without, network);
    assertThat(network.people()).extracting(Person::name).containsExactly("Lena Vogt", "Ben Ito");
    assertThat(network.circles()).extracting(Circle::name).containsExactly("Fabrikam");
  }

  @Test
  void withoutAnOwnerThereAreNoTies() {
    Network network = new Network();
    carryOut(rows(network, "Ana,Costa,,,Contoso,CEO,01 Jul 2021"), network);
    assertThat(network.people()).hasSize(1);
    assertThat(network.ties()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void encodingIsDecidedOnBytes(String charset) throws IOException {
    String text = HEADER + "Zoë,Ångström,,,Café „Süd“,CEO,01 Jul 2021\n";
    Path file = folder.resolve("Connections.csv");
    Files.write(file, text.getBytes(Charset.forName(charset)));
    ImportPlan plan = plan(mine(), file);
    assertThat(names(plan)).containsExactly("Zoë Ångström");
    assertThat(plan.rows().getFirst().after().organisation()).isEqualTo("Café „Süd“");
    String expected = charset.equals("UTF-16") ? "UTF-16BE" : charset;
    assertThat(plan.sources().getFirst().encoding()).isEqualTo(expected);
  }

  @Test
  void characterCutOffAtTheEndIsForgiven() throws IOException {
    byte[] bytes = (HEADER + "Zoë,Xu,,,,,\nAna,Zoë").getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("Connections.csv");
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(plan(mine(), file).sources().getFirst().encoding()).isEqualTo("UTF-8");
    assertThat(names(plan(mine(), file))).first().isEqualTo("Zoë Xu");
  }

  @Test
  void thirtyThousandRows() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 30_000; i++) {
      text.append(
          "Ana%d,Costa,https://www.linkedin.com/in/ana-%d,,Contoso %d,CEO,0%d Jul 2021%n"
              .formatted(i % 900, i, i % 400, i % 9 + 1));
    }
    Network network = mine();
    Path file = write(folder, "Connections.csv", text.toString());
    ImportPlan plan = plan(network, file);
    assertThat(plan.name()).isEqualTo("Import 30,000 people from Connections.csv");
    carryOut(plan, network);
    assertThat(network.people()).hasSize(30_001);
    assertThat(network.circles()).hasSize(400);
    assertThat(plan(network, file).counts()).containsEntry(SAME, 30_000);
  }

  @Test
  void severalFilesAreOnePlan() {
    Network network = mine();
    Path first = write(folder, "a.csv", HEADER + "Ana,Costa,linkedin.com/in/ana,,Contoso,CTO,");
    Path second = write(folder, "b.csv", HEADER + "Ana,Costa,linkedin.com/in/ana,,Contoso,CEO,");
    ImportPlan plan = plan(network, first, second);
    assertThat(decisions(plan)).containsExactly(ADD, UPDATE);
    assertThat(plan.name()).isEqualTo("Import one person from 2 files");
    carryOut(plan.with(0, false), network);
    assertThat(person(network, "Ana Costa").role()).isEqualTo("CEO");
    assertThat(List.copyOf(network.ties())).hasSize(1);
  }

  @Test
  void absurdLengthsAreRefusedRowByRow() {
    String dots = "a.".repeat(200_000);
    ImportPlan plan =
        rows(
            mine(),
            "Ana,Costa,https://" + dots + ",,Contoso,CEO,01 Jul 2021",
            "Ben,Ito,https://" + "a.".repeat(4000) + "/in/x,,Contoso,CEO,01 Jul 2021");
    assertThat(plan.rows())
        .extracting(Row::decision, Row::reason)
        .containsExactly(
            tuple(FAILED, "a cell has more than 100,000 characters"), tuple(ADD, "new"));
  }

  @ParameterizedTest
  @CsvSource({
    "08. Feb 26,2026-02-08",
    "4-Apr-21,2021-04-04",
    "2021-04-04,2021-04-04",
    "3.4.2021,2021-04-03",
    "3/4/2021,2021-03-04",
    "13/4/2021,2021-04-13",
    "01 Dez 2020,2020-12-01",
    "5 août 2020,2020-08-05",
    "12 févr. 2019,2019-02-12",
    "31 Feb 2021,",
    "32 Jan 2021,",
    "yesterday,"
  })
  void dates(String written, LocalDate expected) {
    assertThat(Dates.read(written).map(Dates.Day::day).orElse(null)).isEqualTo(expected);
  }

  @Test
  void twoFilesOfOneNameAreTwoFiles() throws IOException {
    Path other = Files.createDirectory(folder.resolve("later"));
    Path first = write(folder, "a.csv", HEADER + "Ana,Costa,linkedin.com/in/ana,,Contoso,CTO,");
    Path second = write(other, "a.csv", HEADER + "Ana,Costa,linkedin.com/in/ana,,Contoso,CEO,");
    ImportPlan plan = plan(mine(), first, second);
    assertThat(decisions(plan)).containsExactly(ADD, UPDATE);
    assertThat(plan.rows().getLast().spot()).hasToString("a.csv (2), line 2");
  }
}
