package kith.exchange.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;

/**
 * People and ties as two tables. Their first columns are called as Gephi and most programs of
 * networks call them; a byte order mark tells spreadsheets that it is UTF-8. What a spreadsheet
 * would carry out as a formula has an apostrophe before it, several values of one cell a bar
 * between them.
 */
final class CsvPair {
  static final String PEOPLE = "-people";
  static final String TIES = "-ties";

  private static final char MARK = '\uFEFF';
  private static final String BETWEEN = " | ";
  private static final int REPORT_EVERY = 1024;

  private static final List<String> PEOPLE_COLUMNS =
      List.of(
          "Id",
          "Label",
          "Me",
          "Role",
          "Organisation",
          "Emails",
          "Phones",
          "Links",
          "Birthday",
          "How we met",
          "Closeness",
          "Networks",
          "In touch every (days)",
          "Circles",
          "Notes");

  private static final List<String> TIE_COLUMNS =
      List.of(
          "Source",
          "Target",
          "Type",
          "Kind",
          "Closeness",
          "Since",
          "Until",
          "Provenance",
          "Evidence",
          "Source name",
          "Target name",
          "Id");

  private CsvPair() {}

  /** The file of people that belongs to a file of this name, whichever of the pair it names. */
  static Path people(Path file) {
    return file.resolveSibling(stem(file) + PEOPLE + Format.CSV.ending());
  }

  /** The file of ties that belongs to it. */
  static Path ties(Path file) {
    return file.resolveSibling(stem(file) + TIES + Format.CSV.ending());
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    String ending = Format.CSV.ending();
    for (String tail : List.of(PEOPLE + ending, TIES + ending, ending)) {
      if (name.toLowerCase(Locale.ROOT).endsWith(tail)) {
        return name.substring(0, name.length() - tail.length());
      }
    }
    return name;
  }

  static void writePeople(Web web, OutputStream out, Progress progress) throws IOException {
    write(out, PEOPLE_COLUMNS, web.people().stream().map(person -> row(web, person)), progress);
  }

  static void writeTies(Web web, OutputStream out, Progress progress) throws IOException {
    Map<UUID, String> names = new HashMap<>();
    web.people().forEach(person -> names.put(person.id(), person.name()));
    write(
        out,
        TIE_COLUMNS,
        web.ties().stream().map(tie -> row(tie, names.get(tie.from()), names.get(tie.to()))),
        progress);
  }

  private static void write(
      OutputStream out, List<String> columns, Stream<List<String>> rows, Progress progress)
      throws IOException {
    Writer characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    characters.write(MARK);
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(characters);
    csv.writeRecord(columns);
    int[] count = {0};
    rows.forEach(
        row -> {
          if (count[0]++ % REPORT_EVERY == 0) {
            progress.step(0);
          }
          csv.writeRecord(row.stream().map(SafeCell::of).toList());
        });
    characters.flush();
  }

  private static List<String> row(Web web, Person person) {
    return List.of(
        person.id().toString(),
        person.name(),
        person.me() ? "true" : "",
        person.role(),
        person.organisation(),
        String.join(BETWEEN, person.emails()),
        String.join(BETWEEN, person.phones()),
        String.join(BETWEEN, person.links()),
        person.birthday(),
        person.howWeMet(),
        number(person.closeness()),
        NetworkKind.words(person.networks()),
        number(person.cadence()),
        String.join(BETWEEN, web.circles(person)),
        person.notes());
  }

  private static List<String> row(Tie tie, String from, String to) {
    return List.of(
        tie.from().toString(),
        tie.to().toString(),
        tie.directed() ? "Directed" : "Undirected",
        tie.kind(),
        number(tie.closeness()),
        text(tie.since()),
        text(tie.until()),
        tie.provenance().name().toLowerCase(Locale.ROOT),
        tie.evidence(),
        from,
        to,
        tie.id().toString());
  }

  private static String number(int value) {
    return value == 0 ? "" : Integer.toString(value);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
