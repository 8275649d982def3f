package kith.exchange;

import static kith.exchange.Fixtures.file;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.names;
import static kith.exchange.Fixtures.plan;
import static kith.exchange.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final String ROWS =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
          + "Ana,Costa,https://www.linkedin.com/in/ana,,Contoso,CEO,01 Jul 2021\n";

  @TempDir Path folder;

  private Path zip(String... entries) throws IOException {
    Path zip = folder.resolve("export.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(ROWS.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }

  private static void refused(Path file, String message) {
    assertThatThrownBy(() -> plan(mine(), file))
        .isInstanceOf(KithException.class)
        .hasMessage(message);
  }

  @Test
  void theContentDecidesNotTheEnding() {
    Path cards = write(folder, "people.csv", "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n");
    Path rows = write(folder, "people.vcf", ROWS);
    Path json = write(folder, "people.txt", "{\"people\":[{\"name\":\"Cy\"}]}");
    ImportPlan plan = plan(mine(), cards, rows, json);
    assertThat(plan.sources())
        .extracting(ImportPlan.Source::format)
        .containsExactly("vCards", "LinkedIn connections", "Kith network");
    assertThat(names(plan)).containsExactly("Ana", "Ana Costa", "Cy");
    assertThat(plan.name()).isEqualTo("Import 3 people from 3 files");
  }

  @Test
  void connectionsAreFoundInTheExportsZip() throws IOException {
    ImportPlan plan = plan(mine(), zip("Rich_Media.csv", "Connections.csv"));
    assertThat(plan.sources().getFirst().name()).isEqualTo("export.zip/Connections.csv");
    assertThat(names(plan)).containsExactly("Ana Costa");
    assertThat(names(plan(mine(), zip("../../Basic Export/connections.csv"))))
        .containsExactly("Ana Costa");
    assertThat(plan(mine(), zip("people.csv", "__MACOSX/._people.csv")).sources())
        .extracting(ImportPlan.Source::name)
        .containsExactly("export.zip/people.csv");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("export.zip"));
    }
  }

  @Test
  void otherZips() throws IOException {
    refused(
        zip("xl/workbook.xml"),
        "export.zip is a zip file or an Excel workbook without a Connections.csv in it; unpack it"
            + " or save it as CSV and choose that file.");
    byte[] bytes = Files.readAllBytes(zip("Connections.csv"));
    Files.write(folder.resolve("export.zip"), Arrays.copyOf(bytes, 60));
    refused(
        folder.resolve("export.zip"),
        "export.zip is a damaged zip file; download it again, or unpack it and choose"
            + " Connections.csv.");
  }

  @Test
  void whatCannotBeReadIsSaidInASentence() throws IOException {
    refused(folder.resolve("no.csv"), "There is no file no.csv in that folder any more.");
    refused(
        Files.createFile(folder.resolve("void.csv")),
        "void.csv is empty; save or download it again.");
    refused(
        Files.createDirectory(folder.resolve("dir")),
        "dir is a folder; choose the file in it, such as Connections.csv.");
    refused(
        write(folder, "poem.txt", "Roses are red"),
        "poem.txt is of a kind that Kith does not know; Kith reads LinkedIn's export (the zip or"
            + " its files), contacts as vCard, LDIF or CSV, calendars (.ics), mail (mbox, .eml),"
            + " graphs (GraphML, GEXF, GML, Pajek, DL, Gephi, Kumu), Monica's JSON and its own.");
  }

  @Test
  void aFileOfManyGigabytesIsNotRead() throws IOException {
    Path huge = folder.resolve("huge.csv");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(5L << 30);
    }
    refused(
        huge,
        "huge.csv is of a kind that Kith does not know; Kith reads LinkedIn's export (the zip or"
            + " its files), contacts as vCard, LDIF or CSV, calendars (.ics), mail (mbox, .eml),"
            + " graphs (GraphML, GEXF, GML, Pajek, DL, Gephi, Kumu), Monica's JSON and its own.");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.write(ROWS.getBytes(StandardCharsets.UTF_8));
    }
    refused(huge, "huge.csv is larger than 256 MB; split it, or export it without photos.");
  }

  @Test
  void itCanBeCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    List<Path> files = List.of(file("linkedin/connections-2021-no-preamble.csv"));
    assertThatThrownBy(() -> Importer.plan(files, mine(), cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void progressOnlyGrows() {
    StringBuilder seen = new StringBuilder();
    double[] last = {0};
    Progress progress =
        new Progress() {
          @Override
          public void report(double fraction) {
            if (fraction < last[0] || fraction > 1) {
              seen.append(fraction).append(' ');
            }
            last[0] = fraction;
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    Importer.plan(
        List.of(
            file("vcard/John_Doe_ANDROID.vcf"), file("linkedin/connections-2021-no-preamble.csv")),
        mine(),
        progress);
    assertThat(seen).isEmpty();
    assertThat(last[0]).isGreaterThanOrEqualTo(0.5);
  }

  @Test
  void aPlanChangesNothing() {
    Network network = mine();
    ImportPlan plan = plan(network, file("linkedin/connections-2021-no-preamble.csv"));
    plan.toChange(network);
    assertThat(network.people()).hasSize(1);
    assertThat(network.circles()).isEmpty();
  }

  private static final String PROFILE =
      "First Name,Last Name,Maiden Name,Headline\nMaren,Vogel,,\"Head, at work\"\n";

  @Test
  void theOwnersNameIsReadBesideTheConnections() {
    Path profile = write(folder, "Profile.csv", PROFILE);
    ImportPlan plan = plan(mine(), profile, write(folder, "Connections.csv", ROWS));
    assertThat(plan.owner()).isEqualTo("Maren Vogel");
    assertThat(names(plan)).containsExactly("Ana Costa");
    assertThat(plan.sources()).hasSize(1);
    assertThat(plan.with(0, false).owner()).isEqualTo("Maren Vogel");
    refused(
        profile,
        "Profile.csv says only who you are; choose Connections.csv of the same export with it.");
  }

  @Test
  void allThatAnExportHoldsIsOnePlan() throws IOException {
    Path zip = folder.resolve("export.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String entry : List.of("messages.csv", "Invitations.csv", "Connections.csv")) {
        out.putNextEntry(new ZipEntry("Basic/" + entry));
        out.write(
            switch (entry.charAt(0)) {
              case 'm' -> Files.readAllBytes(file("linkedin/messages-2026-all-quoted.csv"));
              case 'I' -> "No invitations found".getBytes(StandardCharsets.UTF_8);
              default -> ROWS.getBytes(StandardCharsets.UTF_8);
            });
      }
    }
    ImportPlan plan = plan(mine(), zip);
    assertThat(plan.sources())
        .extracting(ImportPlan.Source::name, ImportPlan.Source::format)
        .containsExactly(
            tuple("export.zip/Connections.csv", "LinkedIn connections"),
            tuple("export.zip/Invitations.csv", "unknown"),
            tuple("export.zip/messages.csv", "LinkedIn messages"));
    assertThat(plan.rows())
        .filteredOn(row -> row.spot().file().endsWith("Invitations.csv"))
        .extracting(Row::decision, Row::reason)
        .containsExactly(tuple(Decision.SKIP, "of a kind that Kith does not know"));
    assertThat(names(plan)).contains("Ana Costa", "Zoë Brandt", "Kim Lee, MBA, PMP®");
  }

  @Test
  void addressBooksOfAnyNameAreFoundInAZip() throws IOException {
    Path zip = folder.resolve("books.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("Takeout/Meine Kontakte (2).csv"));
      out.write(
          "First Name;Last Name;E-mail 1 - Value\nCy;Díaz;cy@example.org\n"
              .getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("old linkedin.CSV"));
      out.write(ROWS.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("weather.csv"));
      out.write("Day,Rain\n1,2\n".getBytes(StandardCharsets.UTF_8));
    }
    ImportPlan plan = plan(mine(), zip);
    assertThat(plan.rows())
        .extracting(Row::decision, Row::name, row -> row.spot().file())
        .containsExactlyInAnyOrder(
            tuple(Decision.ADD, "Cy Díaz", "books.zip/Meine Kontakte (2).csv"),
            tuple(Decision.ADD, "Ana Costa", "books.zip/old linkedin.CSV"),
            tuple(Decision.SKIP, "", "books.zip/weather.csv"));
  }

  @Test
  void theOwnersNameIsReadInTheExportsZip() throws IOException {
    Path zip = folder.resolve("export.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String entry : List.of("Connections.csv", "Profile.csv")) {
        out.putNextEntry(new ZipEntry(entry));
        out.write((entry.startsWith("P") ? PROFILE : ROWS).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(plan(mine(), zip).owner()).isEqualTo("Maren Vogel");
    assertThat(plan(mine(), zip("Connections.csv")).owner()).isEmpty();
  }

  @Test
  void preparingTheChangeTellsHowFarItIsAndCanBeCancelled() {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      cards.append("BEGIN:VCARD\nVERSION:3.0\nFN:Person ").append(i).append("\nEND:VCARD\n");
    }
    Network mine = mine();
    ImportPlan plan = plan(mine, write(folder, "many.vcf", cards.toString()));
    List<Double> told = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void report(double fraction) {
            told.add(fraction);
          }

          @Override
          public boolean cancelled() {
            return !told.isEmpty() && told.getLast() >= 0.4;
          }
        };
    assertThatThrownBy(() -> plan.toChange(mine, progress))
        .isInstanceOf(CancellationException.class);
    assertThat(told)
        .isSorted()
        .hasSizeGreaterThan(1)
        .last()
        .satisfies(at -> assertThat(at).isLessThan(0.9));
  }
}
