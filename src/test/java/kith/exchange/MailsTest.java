package kith.exchange;

import static kith.exchange.Decision.ADD;
import static kith.exchange.Decision.SKIP;
import static kith.exchange.Decision.UPDATE;
import static kith.exchange.Fixtures.carryOut;
import static kith.exchange.Fixtures.contacts;
import static kith.exchange.Fixtures.file;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.person;
import static kith.exchange.Fixtures.plan;
import static kith.exchange.Fixtures.planText;
import static kith.exchange.Fixtures.ties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailsTest {
  @TempDir Path folder;

  @Test
  void gmailsTakeout() {
    Network network = mine();
    ImportPlan plan = plan(network, file("mail/gmail-takeout-shape.mbox"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple(
                "Lena Vogt",
                UPDATE,
                "recognised by being the owner; to whom the mails were delivered"),
            tuple("Ada Okafor", ADD, "new; 2 mails, last 2024-03-06"),
            tuple("Kenny Hörst", ADD, "new; 1 mail, last 2024-03-04"),
            tuple("Chen Li", ADD, "new; 1 mail, last 2024-03-04"),
            tuple("José Pérez", ADD, "new; 1 mail, last 2024-03-04"),
            tuple("hidden@example.net", ADD, "new; 1 mail, last 2024-03-04"),
            tuple("Team News", SKIP, "1 mail: a list, an advertisement or a machine"));
    carryOut(plan, network);
    assertThat(contacts(network))
        .containsExactly(
            "2024-03-04 MESSAGE ME Ada Okafor + Chen Li + José Pérez + Kenny Hörst +"
                + " hidden@example.net",
            "2024-03-06 MESSAGE THEM Ada Okafor");
    assertThat(ties(network))
        .containsExactly(
            "exchanges mail: Ada Okafor + Chen Li, INFERRED: 2 mails since March 2024, weight 0.75",
            "exchanges mail: Ada Okafor + José Pérez, INFERRED: 1 mail in March 2024, weight 0.25",
            "exchanges mail: Ada Okafor + Kenny Hörst, INFERRED: 1 mail in March 2024, weight 0.25",
            "exchanges mail: Chen Li + José Pérez, INFERRED: 1 mail in March 2024, weight 0.25",
            "exchanges mail: Chen Li + Kenny Hörst, INFERRED: 1 mail in March 2024, weight 0.25",
            "exchanges mail: José Pérez + Kenny Hörst, INFERRED: 1 mail in March 2024, weight"
                + " 0.25");
    assertThat(network.interactions())
        .extracting(Interaction::note)
        .containsExactly("Re: Apollo draft", "Re: Apollo draft");
    assertThat(person(network, "Chen Li").emails()).containsExactly("chen.li@example.org");
  }

  @Test
  void unixMailboxOfFourPeople() {
    Network network = mine();
    ImportPlan plan = plan(network, file("mail/networkx-unix_email.mbox"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision)
        .containsExactly(
            tuple("Alice", ADD),
            tuple("Lena Vogt", UPDATE),
            tuple("Ted", ADD),
            tuple("Carol", ADD));
    carryOut(plan, network);
    assertThat(network.me().orElseThrow().emails()).containsExactly("bob@gov");
    assertThat(contacts(network))
        .containsExactly(
            "2005-06-16 MESSAGE THEM Alice",
            "2005-06-17 MESSAGE ME Alice",
            "2005-07-28 MESSAGE ME Ted",
            "2005-07-28 MESSAGE THEM Ted",
            "2005-07-28 MESSAGE THEM Ted");
    assertThat(ties(network))
        .containsExactly(
            "exchanges mail: Alice + Carol, INFERRED: 1 mail in July 2005, weight 0.33",
            "exchanges mail: Alice + Ted, INFERRED: 1 mail in July 2005, weight 0.33",
            "exchanges mail: Carol + Ted, INFERRED: 1 mail in July 2005, weight 0.33");
  }

  @Test
  void whoseMailItIsMayNotBeClear() {
    ImportPlan plan = plan(mine(), file("mail/thunderbird-mbox_modern"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision)
        .containsExactly(tuple("Author", ADD), tuple("Recipient", ADD), tuple("", SKIP));
    assertThat(plan.rows().getLast().reason()).startsWith("the mails themselves: it is not clear");
    assertThat(plan.besides()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gmail-takeout-shape.mbox", "networkx-unix_email.mbox", "thunderbird-mbox_modern"})
  void twiceIsOnceAndUndoneIsNothing(String name) {
    Fixtures.changesNothingTwiceAndCanBeUndone(mine(), file("mail/" + name));
  }

  @Test
  void oneMail() {
    Network network = mine();
    ImportPlan plan =
        planText(
            network,
            folder,
            "mail.eml",
            "Return-Path: <ana@x.example>\r\n"
                + "Delivered-To: lena@x.example\r\n"
                + "From: Jörg Ängström <ana@x.example>\r\n"
                + "To: lena@x.example,\r\n"
                + " bea@x.example\r\n"
                + "Date: Tue, 7 May 2024 10:00:00 +0200 (CEST)\r\n"
                + "Subject: =?iso-8859-1?Q?Gr=FC=DFe?=\r\n\r\n"
                + "From: nobody@x.example\r\n");
    assertThat(plan.sources().getFirst().format()).isEqualTo("mail");
    carryOut(plan, network);
    assertThat(contacts(network)).containsExactly("2024-05-07 MESSAGE THEM Jörg Ängström");
    assertThat(network.interactions()).extracting(Interaction::note).containsExactly("Grüße");
    assertThat(ties(network)).hasSize(1);
  }

  private static String mail(String id, String from, String to) {
    return "From x@y Thu Jun 16 16:12:12 2005\nMessage-ID: <"
        + id
        + ">\nDate: Thu, 16 Jun 2005"
        + " 16:12:13 +0000\nFrom: "
        + from
        + "\nTo: "
        + to
        + "\n";
  }

  @Test
  void listsMachinesDoublesAndMassMailsAreLeftOut() {
    StringBuilder many = new StringBuilder("lena@x.example");
    for (int i = 0; i < 40; i++) {
      many.append(", p").append(i).append("@x.example");
    }
    String text =
        mail("1", "Ana <ana@x.example>", "lena@x.example")
            + "Delivered-To: lena@x.example\n\nFrom here on it is text.\nSubject: no header\n\n"
            + mail("1", "Ana <ana@x.example>", "lena@x.example")
            + "\nagain\n\n"
            + mail("2", "Bo <bo@x.example>", "dev@x.example")
            + "List-Id: dev\n\n"
            + mail("3", "no-reply@shop.example", "lena@x.example")
            + "\n"
            + mail("4", "Cy <cy@x.example>", many.toString())
            + "\n"
            + mail("5", "lena@x.example", many.toString())
            + "\n"
            + mail(
                "6",
                "Ana <ana@x.example>",
                "lena@x.example, no-reply@bounces.example, Di <di@x.example>")
            + "\nbye";
    Network network = mine();
    ImportPlan plan = planText(network, folder, "Inbox", text);
    assertThat(plan.rows())
        .extracting(Row::name, Row::reason)
        .contains(
            tuple("", "1 mail: the same mail again"),
            tuple("Bo", "1 mail: a list, an advertisement or a machine"),
            tuple("no-reply@shop.example", "1 mail: a list, an advertisement or a machine"),
            tuple("", "1 mail: to too many people to be a contact with each"));
    carryOut(plan, network);
    assertThat(contacts(network))
        .containsExactly(
            "2005-06-16 MESSAGE THEM Ana",
            "2005-06-16 MESSAGE THEM Ana",
            "2005-06-16 MESSAGE THEM Cy");
    assertThat(ties(network)).filteredOn(tie -> tie.contains("Di")).hasSize(1);
    assertThat(network.people()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon, 4 Mar 2024 12:20:34 +0100||2024-03-04",
        "6 Mar 24 09:00 EST||2024-03-06",
        "Tue,  5 Mar 2024 08:00 GMT||2024-03-05",
        "Sat, 01-Jan-05 10:00:00 PDT||2005-01-01",
        "|From - Fri Aug 24 11:55:47 2018|2018-08-24",
        "never|From 17@xxx Mon Mar 04 11:20:34 +0000 2024|2024-03-04"
      })
  void datesOfEveryForm(String date, String separator, LocalDate day) {
    assertThat(MailDates.read(date == null ? "" : date, separator == null ? "" : separator))
        .contains(day);
  }

  @Test
  void aLargeMailboxIsNotTakenIntoMemory() throws IOException {
    Path huge = folder.resolve("All mail");
    byte[] body = ("x".repeat(4000) + "\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(huge)) {
      for (int i = 0; i < 20; i++) {
        out.write(
            mail("" + i, "Ana <ana@x.example>", "lena@x.example").getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        for (int j = 0; j < 3500; j++) {
          out.write(body);
        }
        out.write('\n');
      }
    }
    assertThat(Files.size(huge)).isGreaterThan(SourceFile.LARGEST);
    SourceFile source = SourceFile.read(huge).getFirst();
    Reading reading = Importer.read(source, Progress.NONE);
    assertThat(reading.source().format()).isEqualTo("mailbox");
    assertThat(reading.records()).hasSize(3);
  }
}
