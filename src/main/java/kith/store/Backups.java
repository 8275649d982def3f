package kith.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The rolling backups of a file, in a folder beside it, each a zip named by its moment. */
final class Backups {
  static final Duration EVERY = Duration.ofDays(1);

  private static final int KEPT = 7;
  private static final String ENDING = ".zip";
  private static final String PART = ".part";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSSX").withZone(ZoneOffset.UTC);

  private final Path folder;

  private Backups(Path folder) {
    this.folder = folder;
  }

  static Backups of(NetworkFile file) {
    return new Backups(file.backups());
  }

  /** A moment as part of a file's name. */
  static String name(Instant moment) {
    return NAME.format(moment);
  }

  /** When the newest was made. */
  Optional<Instant> newestMoment() {
    return newestFirst().stream().findFirst().map(Backups::moment);
  }

  /** The newest that can be read to its end. */
  Optional<Path> newest() {
    return newestFirst().stream().filter(Backups::isWhole).findFirst();
  }

  private List<Path> newestFirst() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> moment(file) != null)
          .sorted(Comparator.comparing(Backups::moment).reversed())
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  /** The moment in a backup's name, or null if it is no backup. */
  private static Instant moment(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(ENDING)) {
      return null;
    }
    try {
      return NAME.parse(name.substring(0, name.length() - ENDING.length()), Instant::from);
    } catch (DateTimeException notOurs) {
      return null;
    }
  }

  private static boolean isWhole(Path zip) {
    try {
      return unpack(zip, OutputStream.nullOutputStream());
    } catch (IOException damaged) {
      return false;
    }
  }

  /** Makes one more in place of the oldest. */
  void make(Database database, Instant now) throws SQLException, IOException {
    OwnerOnly.createFolders(folder);
    Path part = folder.resolve(name(now) + PART);
    try {
      copy(database, part);
      Files.move(part, folder.resolve(name(now) + ENDING));
    } finally {
      Files.deleteIfExists(part);
    }
    sweep();
  }

  /** Drops the oldest, and what a crash left half made. */
  private void sweep() throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
      for (Path part : parts) {
        Files.delete(part);
      }
    }
    for (Path old : newestFirst().stream().skip(KEPT).toList()) {
      Files.delete(old);
    }
  }

  /** Writes a new zip of a database, for the owner alone, down to the disk; whole or not at all. */
  static void copy(Database database, Path zip) throws SQLException, IOException {
    OwnerOnly.createFile(zip);
    boolean whole = false;
    try {
      database.backup(zip);
      OwnerOnly.seal(zip);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(zip);
      }
    }
  }

  /**
   * Writes the database in a zip to a stream.
   *
   * @return whether there was one
   * @throws IOException if the zip is damaged
   */
  static boolean unpack(Path zip, OutputStream to) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(NetworkFile.ENDING)) {
          in.transferTo(to);
          return true;
        }
      }
      return false;
    }
  }
}
