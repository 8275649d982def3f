package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.network.Fact;
import kith.network.Facts;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the bytes, an importer gives a plan or one sentence; a plan, whatever it is, can be
 * carried out and taken back. The system property {@code kith.fuzz}, or else {@code kith.soak},
 * multiplies the tries.
 */
class HostileFilesTest {
  private static final int TRIES =
      600 * Integer.getInteger("kith.fuzz", Integer.getInteger("kith.soak", 1));

  @TempDir Path folder;

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(Fixtures.file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final List<String> WORDS =
      List.of(
          "\"",
          ",",
          ";",
          ":",
          "\n",
          "\r\n",
          "=\r\n",
          " ",
          "\t",
          "\0",
          "{",
          "}",
          "[",
          "]",
          "null",
          "-1",
          "1e999",
          "\\u0000",
          "\\",
          "BEGIN:VCARD\n",
          "END:VCARD\n",
          "AGENT:\nBEGIN:VCARD\n",
          "ENCODING=QUOTED-PRINTABLE:=C3=\n",
          "CHARSET=klingon",
          "VERSION:2.1\n",
          "^n",
          "=",
          "First Name,Last Name,Connected On\n",
          "31 Feb 2021",
          "\uFEFF",
          "\u202E",
          "🦊",
          "Notes:\n",
          "\"people\":[",
          "\"id\":7,",
          "BDAY:00000000\n",
          "TEL;VALUE=uri:tel:\n",
          "N:;;;;\n",
          "*",
          "BEGIN:VEVENT\n",
          "END:VEVENT\n",
          "ATTENDEE;CN=\"a,b:mailto:x@y\n",
          "RRULE:FREQ=DAILY;INTERVAL=0\n",
          "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n",
          "RRULE:FREQ=SECONDLY;COUNT=999999999\n",
          "DTSTART:00010101T000000Z\n",
          "DTSTART:99991231T235959Z\n",
          "\nFrom x@y Thu Jun 16 16:12:12 2005\nFrom: a@b\n",
          "To: \"a\\, <b@c>, (((, d: e@f;\n",
          "=?UTF-8?B?////?=",
          "=?nope?Q?=ZZ?=",
          "Date: 99 Foo 0 99:99 +9999\n",
          "dn:: !!!\n",
          "2026-99-99 25:61:00 UTC",
          " ::: ",
          "\"values\":[",
          "\"type\":\"contact\",");

  private static byte[] mutated(Random random, byte[] seed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int from = 0;
    int cuts = 1 + random.nextInt(6);
    for (int i = 0; i < cuts; i++) {
      int to = from + random.nextInt(seed.length - from + 1);
      out.write(seed, from, to - from);
      switch (random.nextInt(5)) {
        case 0 ->
            out.writeBytes(
                WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
        case 1 -> out.write(random.nextInt(256));
        case 2 -> to = Math.min(seed.length, to + random.nextInt(40));
        case 3 -> to = Math.max(0, to - random.nextInt(200));
        default -> out.writeBytes(new byte[] {(byte) random.nextInt(), (byte) random.nextInt()});
      }
      from = to;
    }
    if (random.nextBoolean()) {
      out.write(seed, from, seed.length - from);
    }
    return out.toByteArray();
  }

  private void survives(Random random, byte[] seed, Network network) {
    byte[] bytes = mutated(random, seed);
    if (bytes.length == 0) {
      return;
    }
    ImportPlan plan;
    try {
      Reading reading = Importer.read(SourceFile.of("x", bytes), Progress.NONE);
      plan = new Planner(List.of(reading)).plan("", network, Progress.NONE);
    } catch (KithException e) {
      assertThat(e.getMessage()).startsWith("x").endsWith(".");
      return;
    }
    Set<Fact> before = new HashSet<>(network.facts());
    var change = plan.toChange(network);
    network.apply(change);
    network.apply(change.inverse());
    assertThat(new HashSet<>(network.facts())).isEqualTo(before);
  }

  private void all(long seed, byte[]... samples) {
    Random random = new Random(seed);
    Network network = Network.of(Facts.some(seed, 6));
    for (int i = 0; i < TRIES; i++) {
      survives(random, samples[random.nextInt(samples.length)], network);
    }
  }

  @Test
  void connections() {
    all(
        1,
        bytes("linkedin/connections-2021-no-preamble.csv"),
        bytes("linkedin/connections-2022-preamble-hidden.csv"),
        bytes("linkedin/connections-excel-de-semicolon-bom.csv"),
        bytes("linkedin/messages-2026-all-quoted.csv"),
        new String(bytes("linkedin/toolkit-sample_connections.csv"), StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.UTF_16));
  }

  @Test
  void messages() {
    all(
        5,
        bytes("linkedin/messages-2022-9col.csv"),
        bytes("linkedin/messages-2026-all-quoted.csv"),
        bytes("linkedin/kawsay-messages.csv"),
        bytes("linkedin/invitations-7col.csv"),
        ("Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url\n"
                + "2019/03/04 10:11:12 UTC,Java,Ana,Costa,www.linkedin.com/in/ana\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void contacts() {
    all(
        6,
        bytes("google/google-new-header-2024.csv"),
        bytes("outlook/outlook-desktop-en-cp1252.csv"),
        bytes("thunderbird/export.csv"),
        bytes("thunderbird/utf16_addressbook.csv"),
        bytes("thunderbird/csv_semicolon.csv"));
  }

  @Test
  void calendars() {
    all(
        7,
        bytes("ics/ical4j-incoming-many-vcalendars.ics"),
        bytes("ics/ical4j-exchange-blankTzid.ics"),
        bytes("ics/icaljs-google_birthday.ics"));
  }

  @Test
  void mail() {
    all(
        8,
        bytes("mail/gmail-takeout-shape.mbox"),
        bytes("mail/networkx-unix_email.mbox"),
        bytes("mail/thunderbird-mbox_modern"));
  }

  @Test
  void books() {
    all(
        9,
        AddressBooksTest.LDIF.getBytes(StandardCharsets.UTF_8),
        AddressBooksTest.MONICA.getBytes(StandardCharsets.UTF_8),
        "Nr;Wer;Wo\n1;Ana Costa;Bonn\n2;Ben Dov;Rom\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cards() {
    byte[] phone = bytes("vcard/John_Doe_IPHONE.vcf");
    all(
        2,
        bytes("vcard/John_Doe_ANDROID.vcf"),
        bytes("vcard/John_Doe_MS_OUTLOOK.vcf"),
        bytes("vcard/apple-shape-groups-social.vcf"),
        bytes("vcard/gmail-single2.vcf"),
        Arrays.copyOf(phone, 3000));
  }

  @Test
  void networks() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(Facts.some(3, 6), out, Progress.NONE);
    String hand =
        "{\"people\":[{\"name\":\"Ana\",\"id\":1},{\"name\":\"Ben\",\"closeness\":3}],"
            + "\"ties\":[{\"from\":1,\"to\":\"Ben\",\"since\":\"2021-01-01\"}]}";
    all(3, out.toByteArray(), hand.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void zips() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("Connections.csv"));
      zip.write(bytes("linkedin/connections-2021-no-preamble.csv"));
      zip.closeEntry();
    }
    Random random = new Random(4);
    Path file = folder.resolve("x.zip");
    for (int i = 0; i < TRIES / 5; i++) {
      Files.write(file, mutated(random, out.toByteArray()));
      try {
        Importer.plan(List.of(file), Fixtures.mine(), Progress.NONE);
      } catch (KithException e) {
        assertThat(e.getMessage()).startsWith("x.zip").endsWith(".");
      }
    }
  }
}
