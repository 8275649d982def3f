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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VCardsTest {
  @TempDir Path folder;

  private static String card(String... lines) {
    return "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD\n";
  }

  private ImportPlan cards(Network network, String... cards) {
    return planText(network, folder, "contacts.vcf", String.join("", cards));
  }

  private Person only(String... cards) {
    ImportPlan plan = cards(mine(), cards);
    assertThat(plan.rows()).hasSize(1);
    return plan.rows().getFirst().after();
  }

  @Test
  void phoneOfAppleInVersion3() {
    ImportPlan plan = plan(mine(), file("vcard/John_Doe_IPHONE.vcf"));
    assertThat(plan.sources())
        .containsExactly(new ImportPlan.Source("John_Doe_IPHONE.vcf", "vCards", "UTF-8"));
    assertThat(plan.rows()).hasSize(1);
    Person john = plan.rows().getFirst().after();
    assertThat(john.name()).isEqualTo("Mr. John Richter James Doe Sr.");
    assertThat(john.organisation()).isEqualTo("IBM");
    assertThat(john.role()).isEqualTo("Money Counter");
    assertThat(john.emails()).containsExactly("john.doe@ibm.com");
    assertThat(john.phones())
        .containsExactly("905-555-1234", "905-666-1234", "905-777-1234", "905-222-1234");
    assertThat(john.links()).containsExactly("http://www.ibm.com");
    assertThat(john.birthday()).isEqualTo("2012-06-06");
    assertThat(plan.rows().getFirst().reason())
        .isEqualTo(
            "new; left out: 2 addresses, photo, 3 fax or pager numbers, nickname, department");
  }

  @Test
  void outlookInVersion21() {
    ImportPlan plan = plan(mine(), file("vcard/John_Doe_MS_OUTLOOK.vcf"));
    assertThat(plan.rows()).hasSize(1);
    Person john = plan.rows().getFirst().after();
    assertThat(john.name()).isEqualTo("Mr. John Richter James Doe Sr.");
    assertThat(john.emails()).containsExactly("john.doe@ibm.cm");
    assertThat(john.phones()).containsExactly("(905) 555-1234", "(905) 666-1234");
    assertThat(john.birthday()).isEqualTo("1980-03-22");
    assertThat(john.notes())
        .startsWith("THIS SOFTWARE IS PROVIDED")
        .endsWith("SUCH DAMAGE.\n\nManager: Big Blue\nAssistant: Jenny");
    assertThat(plan.rows().getFirst().reason())
        .isEqualTo(
            "new; left out: 2 addresses, date, chat name, photo, nickname,"
                + " department, further role");
  }

  @Test
  void androidWithSoftBreaksAndNamelessCards() {
    ImportPlan plan = plan(mine(), file("vcard/John_Doe_ANDROID.vcf"));
    assertThat(names(plan))
        .containsExactly(
            "john.doe@company.com",
            "jane.doe@company.com",
            "Ñ Ñ Ñ Ñ Ñ",
            "Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ",
            "Ñ Ñ Ñ Ñ",
            "ÑÑÑÑ");
    assertThat(decisions(plan)).containsOnly(ADD);
    assertThat(plan.rows().get(4).after().organisation()).isEqualTo("Ñ".repeat(12));
    assertThat(plan.rows().get(4).after().emails()).containsExactly("bob@company.com");
    assertThat(plan.rows().get(3).after().phones())
        .containsExactly("123456", "234567", "3456789", "45678901");
    assertThat(plan.rows()).allMatch(row -> row.joins().stream().noneMatch(VCardsTest::isTag));
  }

  private static boolean isTag(Wish wish) {
    return wish.kind() == CircleKind.TAG;
  }

  @Test
  void gmailWithItsOwnLabels() {
    ImportPlan plan = plan(mine(), file("vcard/gmail-single2.vcf"));
    assertThat(plan.rows()).hasSize(1);
    Person person = plan.rows().getFirst().after();
    assertThat(person.name()).isEqualTo("VCard Test");
    assertThat(person.emails()).hasSize(5).first().isEqualTo("email@example.com");
    assertThat(person.phones()).hasSize(8);
    assertThat(person.links()).hasSize(6).first().isEqualTo("http://www.example1.com");
    assertThat(person.birthday()).isEqualTo("1912-06-23");
    assertThat(person.notes())
        .startsWith("note line 1\nnote line 2\nCustomField: field value\n\nRelated: Name1\n")
        .contains("\nSpouse: Name2\n", "\nRelative: Name10\n", "\nReferred by: Name13\n")
        .endsWith("\nDomestic partner: Name15\nCustomRelationCategory: Name16");
    assertThat(plan.rows().getFirst().reason())
        .isEqualTo(
            "new; left out: 2 phonetic names, 8 chat names, 5 addresses, 3 dates,"
                + " 3 fax or pager numbers, nickname");
  }

  @Test
  void thunderbirdInVersion4() {
    ImportPlan plan = plan(mine(), file("vcard/thunderbird-v4-uri-png.vcf"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::reason)
        .containsExactly(tuple("URI PNG, version 4.0", "new; left out: photo"));
  }

  @Test
  void appleCompaniesAndGroupsAreNotPeople() {
    Network network = mine();
    ImportPlan plan = plan(network, file("vcard/apple-shape-groups-social.vcf"));
    assertThat(plan.rows())
        .extracting(Row::decision, Row::name, Row::reason)
        .containsExactly(
            tuple(ADD, "Dr. Zoë Maria Brandt", "new; left out: date, department"),
            tuple(SKIP, "Contoso AG", "a company, not a person"),
            tuple(SKIP, "Investors", "a group, not a person"));
    carryOut(plan, network);
    Person zoe = person(network, "Dr. Zoë Maria Brandt");
    assertThat(zoe.birthday()).isEqualTo("--03-14");
    assertThat(zoe.emails()).containsExactly("zoe@example.com", "zoe.brandt@example.org");
    assertThat(zoe.notes()).isEqualTo("Met in Lisbon\nlikes ☕\n\nManager: Max Müller");
    assertThat(zoe.identities())
        .containsExactly(
            "linkedin:zoë-brandt",
            "linkedin:zoe-brandt",
            "vcard:11111111-aaaa",
            "email:zoe@example.com",
            "email:zoe.brandt@example.org",
            "phone:+491700000000");
    assertThat(network.circles())
        .extracting(Circle::name, Circle::kind)
        .containsExactly(
            tuple("Fabrikam GmbH", CircleKind.COMPANY),
            tuple("Friends", CircleKind.TAG),
            tuple("Card", CircleKind.TAG));
    assertThat(network.ties()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John_Doe_IPHONE",
        "John_Doe_MS_OUTLOOK",
        "John_Doe_ANDROID",
        "gmail-single2",
        "thunderbird-v4-uri-png",
        "apple-shape-groups-social"
      })
  void theSameFileTwiceChangesNothingAndUndoTakesAllBack(String name) {
    Network network = mine();
    Set<Fact> before = facts(network);
    Path file = file("vcard/" + name + ".vcf");
    var change = plan(network, file).toChange(network);
    network.apply(change);
    ImportPlan again = plan(network, file);
    assertThat(decisions(again)).isNotEmpty().allMatch(d -> d == SAME || d == SKIP);
    assertThat(again.toChange(network).edits()).isEmpty();
    network.apply(change.inverse());
    assertThat(facts(network)).isEqualTo(before);
  }

  @Test
  void aFoldInsideACharacter() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xC3, '\r', '\n', ' ', (byte) 0xAB});
    bytes.writeBytes(" Brandt\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8));
    Path file = folder.resolve("folded.vcf");
    Files.write(file, bytes.toByteArray());
    ImportPlan plan = plan(mine(), file);
    assertThat(names(plan)).containsExactly("Zoë Brandt");
    assertThat(plan.sources().getFirst().encoding()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void encodingIsDecidedOnBytes(String charset) throws IOException {
    Path file = folder.resolve("contacts.vcf");
    Files.write(file, card("FN:Zoë Ångström").getBytes(charset));
    assertThat(names(plan(mine(), file))).containsExactly("Zoë Ångström");
  }

  @Test
  void quotedPrintableWithoutACharacterSet() {
    assertThat(only("BEGIN:VCARD\nVERSION:2.1\nFN;QUOTED-PRINTABLE:Zo=EB\nEND:VCARD").name())
        .isEqualTo("Zoë");
    assertThat(
            only("BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB\nEND:VCARD")
                .name())
        .isEqualTo("Zoë");
  }

  @Test
  void aBrokenCardCostsOneCard() {
    ImportPlan plan =
        cards(
            mine(),
            card("FN:Ana"),
            "BEGIN:VCAR\nFN:Lost\nEND:VCARD\n",
            card("FN:Ben"),
            "BEGIN:VCARD\nVERSION:3.0\nFN:Cut\n",
            card("FN:Dora", "TEL:5"));
    assertThat(plan.rows())
        .extracting(Row::decision, Row::name, Row::reason)
        .containsExactly(
            tuple(ADD, "Ana", "new"),
            tuple(FAILED, "", "line 5 stands in no card; BEGIN:VCARD is missing"),
            tuple(ADD, "Ben", "new"),
            tuple(ADD, "Cut", "new; the card is cut off: END:VCARD is missing"),
            tuple(ADD, "Dora", "new"));
    assertThat(plan.rows().get(2).spot()).hasToString("contacts.vcf, card 3");
  }

  @Test
  void aPictureIsNeverTakenForProperties() {
    Person person =
        only(
            card(
                "FN:Ana",
                "PHOTO;BASE64:",
                "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo",
                " NOTEASDF==",
                "",
                "PHOTO;VALUE=uri:http://example.org/tracker.png",
                "EMAIL:ana@example.org"));
    assertThat(person.emails()).containsExactly("ana@example.org");
    assertThat(person.notes()).isEmpty();
  }

  private static String card4(String name, String uid, String... more) {
    return "BEGIN:VCARD\nVERSION:4.0\nFN:"
        + name
        + "\nUID:urn:uuid:"
        + uid
        + "\n"
        + String.join("\n", more)
        + (more.length == 0 ? "" : "\n")
        + "END:VCARD\n";
  }

  @Test
  void whoIsRelatedAndHasACardIsTiedAndOthersAreNoted() {
    Network network = mine();
    String cards =
        card4(
                "Ana Costa",
                "a1",
                "RELATED;TYPE=spouse:urn:uuid:b2",
                "RELATED;TYPE=co-worker;VALUE=text:cy díaz",
                "RELATED;TYPE=friend;VALUE=text:Two Namesakes",
                "RELATED;TYPE=child;VALUE=text:Little Dov",
                "RELATED:http://example.org/somebody.vcf",
                "RELATED;TYPE=me;VALUE=text:Ana herself")
            + card4("Ben Dov", "b2", "X-MS-MANAGER:Ana Costa", "X-SPOUSE:Ana Costa")
            + card4("Cy Díaz", "c3", "item1.X-ABRELATEDNAMES:Ben Dov", "item1.X-ABLabel:Assistant")
            + card4("Two Namesakes", "d4")
            + card4("Two Namesakes", "e5");
    ImportPlan plan = cards(network, cards);
    carryOut(plan, network);
    assertThat(network.ties())
        .extracting(
            tie -> network.person(tie.from()).name(),
            Tie::kind,
            tie -> network.person(tie.to()).name(),
            Tie::provenance,
            Tie::evidence)
        .containsExactlyInAnyOrder(
            tuple("Ana Costa", "family", "Ben Dov", Provenance.IMPORTED, "spouse: Ben Dov"),
            tuple("Ana Costa", "works with", "Cy Díaz", Provenance.IMPORTED, "co-worker: cy díaz"),
            tuple("Ben Dov", "reports to", "Ana Costa", Provenance.IMPORTED, "manager: Ana Costa"),
            tuple("Ben Dov", "assists", "Cy Díaz", Provenance.IMPORTED, "assistant: Ben Dov"));
    assertThat(person(network, "Ana Costa").notes())
        .isEqualTo("Friend: Two Namesakes\nChild: Little Dov");
    assertThat(plan.rows().getFirst().reason())
        .isEqualTo("new; left out: related person of another file");
    ImportPlan again = cards(network, cards);
    assertThat(decisions(again)).containsOnly(SAME);
    assertThat(again.besides()).extracting(Beside::decision).containsOnly(SAME);
  }

  @Test
  void aNestedCardIsLeftOut() {
    ImportPlan plan =
        cards(
            mine(),
            "BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Ben\n"
                + "END:VCARD\nTEL:12345\nEND:VCARD\n");
    assertThat(plan.rows())
        .extracting(Row::name, Row::reason)
        .containsExactly(tuple("Ana", "new; left out: related person"));
    assertThat(plan.rows().getFirst().after().phones()).containsExactly("12345");
  }

  @ParameterizedTest
  @CsvSource({
    "19800321,1980-03-21",
    "1980-03-21,1980-03-21",
    "1980-03-21T00:00:00Z,1980-03-21",
    "--0203,--02-03",
    "--04-16,--04-16",
    "1604-03-14,--03-14",
    "00000000,''",
    "spring 1980,''"
  })
  void birthdays(String written, String expected) {
    assertThat(only(card("FN:Ana", "BDAY:" + written)).birthday()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-SOCIALPROFILE;type=linkedin;x-user=ana:http://www.linkedin.com/in/ana",
        "X-SOCIALPROFILE;type=linkedin;x-user=ana:x-apple:ana",
        "item1.URL:https\\://linkedin.com/in/Ana/",
        "URL;TYPE=LinkedIn:linkedin.com/in/ana?trk=x",
        "IMPP:https://www.linkedin.com/in/ana"
      })
  void linkedInProfiles(String line) {
    assertThat(only(card("FN:Ana", line)).identities()).contains("linkedin:ana");
  }

  @Test
  void aCardFindsTheConnectionOfTheSameProfile() {
    Network network = mine();
    carryOut(
        planText(
            network,
            folder,
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Ana,Costa,https://www.linkedin.com/in/ana,,Contoso,CTO,01 Jul 2021"),
        network);
    String card =
        card(
            "FN:Ana C.",
            "ORG:Old Employer",
            "EMAIL:ana@example.org",
            "URL:http://linkedin.com/in/ana",
            "NOTE:likes tea");
    ImportPlan plan = cards(network, card);
    assertThat(decisions(plan)).containsExactly(UPDATE);
    assertThat(plan.rows().getFirst().reason()).isEqualTo("recognised by LinkedIn profile");
    carryOut(plan, network);
    Person ana = person(network, "Ana Costa");
    assertThat(ana.organisation()).isEqualTo("Contoso");
    assertThat(ana.emails()).containsExactly("ana@example.org");
    assertThat(ana.notes()).isEqualTo("likes tea");
    assertThat(decisions(cards(network, card))).containsExactly(SAME);
  }

  @Test
  void peopleWhoShareANumberStayApart() {
    Network network = mine();
    String[] cards = {
      card("FN:Ana Costa", "TEL:+49 30 123456", "EMAIL:info@example.org"),
      card("FN:Ben Ito", "TEL:+49 (0)30 123456", "EMAIL:info@example.org"),
      card("FN:B. Ito", "TEL:0049-30-123456")
    };
    ImportPlan plan = cards(network, cards);
    assertThat(plan.rows())
        .extracting(Row::decision, Row::reason)
        .containsExactly(
            tuple(ADD, "new"),
            tuple(ADD, "new"),
            tuple(SAME, "same person as card 2 (phone number)"));
    carryOut(plan, network);
    assertThat(decisions(cards(network, cards))).containsOnly(SAME);
  }

  @Test
  void namesAloneNeverMerge() {
    Network network = mine();
    network.apply(Edit.add("", Person.named("Ravi Menon")));
    ImportPlan plan =
        cards(network, card("FN:Ravi Menon", "TEL:12345"), card("FN:Ravi Menon", "TEL:54321"));
    assertThat(decisions(plan)).containsOnly(ADD);
    carryOut(plan, network);
    assertThat(decisions(cards(network, card("FN:Ravi Menon", "TEL:12345")))).containsExactly(SAME);
    assertThat(network.people()).hasSize(4);
  }

  @Test
  void whatTheOwnerTookAwayStaysAway() {
    Network network = mine();
    String card = card("FN:Ana", "UID:1", "EMAIL:a@example.org", "CATEGORIES:myContacts,Friends");
    carryOut(cards(network, card), network);
    Person ana = person(network, "Ana");
    assertThat(circles(network, ana)).containsExactly("Friends");
    network.apply(new Edit("", ana, ana.withEmails(List.of()).withName("Anita")));
    assertThat(decisions(cards(network, card))).containsExactly(SAME);
  }

  @Test
  void absurdLengthsCostTheFieldOrTheCard() {
    ImportPlan plan =
        cards(
            mine(),
            card("FN:Ana", "NOTE:" + "x".repeat(2_000_000)),
            card("FN:" + "B".repeat(2000)),
            card("FN:Cy", "URL:" + "a.".repeat(100_000)));
    assertThat(plan.rows())
        .extracting(Row::decision, Row::reason)
        .containsExactly(
            tuple(ADD, "new; left out: field of more than a megabyte"),
            tuple(FAILED, "the name has more than 1000 characters"),
            tuple(ADD, "new"));
    assertThat(plan.rows().getFirst().after().notes()).isEmpty();
  }
}
