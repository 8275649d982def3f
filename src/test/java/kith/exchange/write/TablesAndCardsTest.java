package kith.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.exchange.Json;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, cards and pages that are written, read back value for value. */
class TablesAndCardsTest {
  @TempDir Path folder;

  private static Parcel all(Network network) {
    return Parcel.of(network, Naming.real());
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }

  private static NamedCsvRecord row(List<NamedCsvRecord> rows, UUID id) {
    return rows.stream()
        .filter(row -> row.getField("Id").equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPairOfTablesHoldsPeopleAndTies() throws IOException {
    List<Path> files = Little.write(folder.resolve("net.csv"), Format.CSV, all(Little.network()));
    assertThat(files)
        .containsExactly(folder.resolve("net-people.csv"), folder.resolve("net-ties.csv"));
    List<NamedCsvRecord> people = rows(files.getFirst());
    assertThat(people).hasSize(4);
    assertThat(row(people, Little.ZOE.id()).getFields())
        .containsExactly(
            Little.ZOE.id().toString(),
            "Zoë “Zo” <Brandt> & 日本 🚀",
            "",
            "'=HYPERLINK(\"x\"), PhD",
            "Łódź; GmbH",
            "zoe@example.org | zo@example.com",
            "'+49 30 123456",
            "https://www.linkedin.com/in/zoe",
            "1984-02-29",
            "On a train,\nlate.",
            "4",
            "personal, strategic",
            "30",
            "Choir",
            "Likes \"tea\", not coffee\n@home");
    assertThat(row(people, Little.ME.id()).getField("Me")).isEqualTo("true");
    List<NamedCsvRecord> ties = rows(files.getLast());
    assertThat(ties).hasSize(3);
    assertThat(row(ties, Little.KNOWS.id()).getFields())
        .containsExactly(
            Little.ZOE.id().toString(),
            Little.BO.id().toString(),
            "Directed",
            "reports to",
            "3",
            "2021-03-01",
            "2024-12-31",
            "stated",
            "'-said so",
            Little.ZOE.name(),
            Little.BO.name(),
            Little.KNOWS.id().toString());
    assertThat(row(ties, Little.WITH_CY.id()).getField("Type")).isEqualTo("Undirected");
  }

  @Test
  void eitherOfThePairNamesIt() {
    assertThat(NetworkFile.files(Path.of("a", "Net-Ties.CSV"), Format.CSV))
        .isEqualTo(NetworkFile.files(Path.of("a", "Net-people.csv"), Format.CSV))
        .containsExactly(Path.of("a", "Net-people.csv"), Path.of("a", "Net-ties.csv"));
    assertThat(NetworkFile.files(Path.of("net"), Format.GEXF)).containsExactly(Path.of("net.gexf"));
  }

  @Property(tries = 200)
  void noCellBeginsAFormula(@ForAll String text) throws IOException {
    Person person = Person.named("=" + text).withRole(text).withNotes(text);
    var out = new java.io.ByteArrayOutputStream();
    CsvPair.writePeople(new Web(List.of(person)), out, Progress.NONE);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""))) {
      assertThat(reader.stream().toList())
          .singleElement()
          .satisfies(
              row ->
                  assertThat(row.getFields())
                      .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    }
  }

  @Test
  void cardsAreOfVersionFourAndSayWhatIsKnown() throws IOException {
    Path file = folder.resolve("net.vcf");
    Little.write(file, Format.VCARD, all(Little.network()));
    List<VCard> cards = Ezvcard.parse(Files.readString(file)).all();
    assertThat(cards).hasSize(3).allMatch(card -> card.getVersion() == VCardVersion.V4_0);
    VCard zoe = cards.getFirst();
    assertThat(zoe.getUid().getValue()).isEqualTo("urn:uuid:" + Little.ZOE.id());
    assertThat(zoe.getFormattedName().getValue()).isEqualTo(Little.ZOE.name());
    assertThat(zoe.getTitles().getFirst().getValue()).isEqualTo(Little.ZOE.role());
    assertThat(zoe.getOrganization().getValues()).containsExactly("Łódź; GmbH");
    assertThat(zoe.getEmails().stream().map(mail -> mail.getValue()))
        .containsExactly("zoe@example.org", "zo@example.com");
    assertThat(zoe.getTelephoneNumbers().getFirst().getText()).isEqualTo("+49 30 123456");
    assertThat(zoe.getUrls().getFirst().getValue()).isEqualTo("https://www.linkedin.com/in/zoe");
    assertThat(zoe.getBirthday().getDate()).isEqualTo(LocalDate.of(1984, 2, 29));
    assertThat(zoe.getNotes().getFirst().getValue()).isEqualTo(Little.ZOE.notes());
    assertThat(zoe.getCategories().getValues()).containsExactly("Choir");
    VCard bo = cards.get(1);
    assertThat(bo.getBirthday().getPartialDate().toISO8601(true)).isEqualTo("--03-14");
    assertThat(bo.getStructuredName().getGiven()).isEqualTo("Bo");
    assertThat(bo.getStructuredName().getFamily()).isEqualTo("Lind");
    assertThat(bo.getStructuredName().getSuffixes()).containsExactly("MBA");
    assertThat(cards.getLast().getStructuredName().getGiven()).isEqualTo("Cy");
  }

  @Test
  void nobodyWhoIsWithheldHasACardOrRow() throws IOException {
    Parcel parcel = all(Little.withCyWithheld());
    assertThat(parcel.withheld()).isEqualTo(1);
    for (Format format : List.of(Format.CSV, Format.VCARD, Format.JSON)) {
      for (Path file : Little.write(folder.resolve("net" + format.ending()), format, parcel)) {
        assertThat(Files.readString(file)).doesNotContain(Little.CY.id().toString());
      }
    }
    Path json = folder.resolve("all.json");
    Little.write(json, Format.JSON, Parcel.everything(Little.withCyWithheld()));
    assertThat(Files.readString(json)).contains(Little.CY.id().toString());
  }

  @Test
  void onlyWhoIsWantedTravels() throws IOException {
    Network network = Little.network();
    Path file = folder.resolve("some.json");
    Little.write(file, Format.JSON, all(network).only(List.of(Little.ZOE.id())));
    Network some = Network.of(Json.read(Files.readAllBytes(file), "some.json"));
    assertThat(some.people()).containsExactlyInAnyOrder(Little.ME, Little.ZOE);
    assertThat(some.ties()).isEmpty();
    assertThat(some.circles()).containsExactly(Little.CHOIR);
    assertThat(some.promises()).hasSize(1);
    assertThat(some.interactions())
        .singleElement()
        .satisfies(c -> assertThat(c.people()).containsExactly(Little.ZOE.id()));
  }

  @Test
  void everythingAboutOnePersonNamesTheOthersOnly() throws IOException {
    Path file = folder.resolve("zoe.json");
    Little.write(file, Format.JSON, all(Little.network()).about(Little.ZOE.id()));
    List<Fact> facts = Json.read(Files.readAllBytes(file), "zoe.json");
    Network one = Network.of(facts);
    assertThat(one.person(Little.ZOE.id())).isEqualTo(Little.ZOE);
    assertThat(one.person(Little.CY.id())).isEqualTo(Person.of(Little.CY.id(), "Cy"));
    assertThat(one.ties()).containsExactlyInAnyOrder(Little.KNOWS, Little.WITH_CY);
    assertThat(one.circles()).containsExactly(Little.CHOIR);
    assertThat(one.members(Little.CHOIR.id())).containsExactly(Little.ZOE.id());
    assertThat(one.promises())
        .singleElement()
        .satisfies(p -> assertThat(p.what()).isEqualTo("Send the book"));
    assertThat(one.favours()).isEmpty();
    assertThat(one.worksheets()).hasSize(1);
    Path cards = folder.resolve("zoe.vcf");
    Little.write(cards, Format.VCARD, all(Little.network()).about(Little.ZOE.id()));
    assertThat(Ezvcard.parse(Files.readString(cards)).all()).hasSize(1);
  }

  @Test
  void aPageAboutOnePersonIsForReading() throws IOException {
    Path file = folder.resolve("zoe.md");
    Little.write(file, Format.MARKDOWN, all(Little.network()).about(Little.ZOE.id()));
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # Zoë “Zo” \\<Brandt\\> & 日本 🚀

            - **Role:** =HYPERLINK("x"), PhD
            - **Organisation:** Łódź; GmbH
            - **Mail:** zoe@example.org, zo@example.com
            - **Phone:** +49 30 123456
            - **Links:** https://www.linkedin.com/in/zoe
            - **Birthday:** 1984-02-29
            - **Circles:** Choir
            - **Networks:** personal, strategic
            - **Closeness:** 4 of 5
            - **In touch:** every 30 days

            ## How we met

            On a train,
            late.

            ## Notes

            Likes "tea", not coffee
            @home

            ## Ties

            - **Bo Lind, MBA** · reports to, closeness 3, since 2021-03-01, until 2024-12-31, stated, -said so
            - **Cy** · inferred

            ## Contacts

            - **2026-01-02** · call, my initiative, with Cy
              - *learned:* moves to \\*Rome\\*

            ## Promises

            - **2026-01-02** · Send the book, by me, due 2026-01-11, open

            ## Canvases

            - **reach-out** · planned, begun 2026-01-02
              - *ask:* An hour, Bo Lind, MBA
            """);
    assertThatThrownBy(
            () -> Little.write(folder.resolve("x.md"), Format.MARKDOWN, all(Little.network())))
        .isInstanceOf(KithException.class)
        .hasMessageContaining("about one person");
  }

  @Test
  void whoIsWithheldHasNoPageOfTheirOwn() {
    Parcel parcel = all(Little.withCyWithheld());
    assertThatThrownBy(() -> parcel.about(Little.CY.id()))
        .isInstanceOf(KithException.class)
        .hasMessage("This person is never to be exported; allow it in their panel first.");
  }
}
