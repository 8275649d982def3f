package kith.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kith.network.KithException;
import kith.network.Topology;

/**
 * Reads an edge list: a header {@code source,target}, then a tie a row, people numbered from 0. A
 * tie given twice, in either direction, counts once.
 */
final class EdgeFile {
  private static final List<String> HEADER = List.of("source", "target");

  /** Numbers above this are surely no numbering from 0. */
  private static final int MOST_PEOPLE = 10_000_000;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

  private final Path file;
  private final Set<Long> seen = new HashSet<>();
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private int ties;
  private int people;

  private EdgeFile(Path file) {
    this.file = file;
  }

  /**
   * The network that an edge list describes.
   *
   * @throws KithException if the file cannot be read, or a row says no tie; names file and row
   */
  static Topology read(Path file) {
    EdgeFile edges = new EdgeFile(file);
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      boolean header = false;
      for (CsvRecord row : rows) {
        if (header) {
          edges.add(row);
        } else {
          edges.check(row);
          header = true;
        }
      }
      edges.require(header, 1, "the header source,target");
    } catch (CsvParseException e) {
      throw new KithException(file + " is no CSV file: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new KithException(file + " cannot be read: check that it exists and may be opened.", e);
    }
    return Topology.of(
        edges.people, Arrays.copyOf(edges.from, edges.ties), Arrays.copyOf(edges.to, edges.ties));
  }

  private void check(CsvRecord row) {
    boolean right = row.getFields().stream().map(String::strip).toList().equals(HEADER);
    require(right, row.getStartingLineNumber(), "the header source,target");
  }

  private void add(CsvRecord row) {
    long line = row.getStartingLineNumber();
    require(row.getFieldCount() == 2, line, "two numbers, as in 0,1");
    int a = person(row.getField(0), line);
    int b = person(row.getField(1), line);
    require(a != b, line, "two different people");
    people = Math.max(people, Math.max(a, b) + 1);
    if (seen.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
      if (ties == from.length) {
        from = Arrays.copyOf(from, 2 * ties);
        to = Arrays.copyOf(to, 2 * ties);
      }
      from[ties] = a;
      to[ties++] = b;
    }
  }

  private int person(String field, long line) {
    String digits = field.strip();
    boolean number = NUMBER.matcher(digits).matches();
    require(number, line, "a person's number from 0, not \"" + digits + "\"");
    int person = Integer.parseInt(digits);
    require(person < MOST_PEOPLE, line, "people's numbers below " + MOST_PEOPLE);
    return person;
  }

  private void require(boolean right, long line, String expected) {
    if (!right) {
      throw new KithException(file + ", row " + line + ": expected " + expected + ".");
    }
  }
}
