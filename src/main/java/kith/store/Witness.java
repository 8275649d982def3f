package kith.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * Knows, beside the backups, which commit was acknowledged last. Where the newest part of a file is
 * lost H2 goes back to an older one without a word; then the file is sound, but knows of fewer
 * commits than were acknowledged.
 *
 * <p>It is written after a commit is durable, so no crash leaves it ahead of the file; it may be
 * behind, or missing.
 */
final class Witness implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Witness.class.getName());
  private static final Pattern LINE =
      Pattern.compile("(([0-9a-f]{16}) ([0-9a-f]{16})) ([0-9a-f]{8})\n");

  private RandomAccessFile open;

  private Witness(RandomAccessFile open) {
    this.open = open;
  }

  private static Path path(NetworkFile file) {
    return file.backups().resolve("acknowledged");
  }

  /**
   * @throws kith.network.KithException if the file knows of fewer commits than were acknowledged
   */
  static void check(NetworkFile file, State state) {
    Optional<Matcher> line = read(path(file));
    if (line.isPresent()
        && Long.parseUnsignedLong(line.get().group(2), 16) == state.network()
        && Long.parseUnsignedLong(line.get().group(3), 16) > state.commits()) {
      throw Failures.older(file, path(file), Backups.of(file).newest());
    }
  }

  private static Optional<Matcher> read(Path path) {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      Matcher line = LINE.matcher(Files.readString(path, StandardCharsets.US_ASCII));
      return line.matches() && line.group(4).equals(crc(line.group(1)))
          ? Optional.of(line)
          : Optional.empty();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "What was acknowledged cannot be read", e);
      return Optional.empty();
    }
  }

  /** Begins to follow a file that was checked. */
  static Witness of(NetworkFile file) {
    try {
      OwnerOnly.createFolders(file.backups());
      if (!Files.exists(path(file))) {
        OwnerOnly.createFile(path(file));
      }
      return new Witness(new RandomAccessFile(path(file).toFile(), "rw"));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "What is acknowledged cannot be written down", e);
      return new Witness(null);
    }
  }

  /** Writes down that a commit is durable; the work goes on where that fails. */
  void acknowledge(State state) {
    if (open == null) {
      return;
    }
    String line = "%016x %016x".formatted(state.network(), state.commits());
    try {
      open.seek(0);
      open.write((line + " " + crc(line) + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "What is acknowledged cannot be written down", e);
    }
  }

  /** Forgets what was acknowledged: an older file is put in place on purpose. */
  static void forget(NetworkFile file) throws IOException {
    Files.deleteIfExists(path(file));
  }

  private static String crc(String line) {
    CRC32C crc = new CRC32C();
    crc.update(line.getBytes(StandardCharsets.US_ASCII));
    return "%08x".formatted(crc.getValue());
  }

  @Override
  public void close() {
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "What is acknowledged cannot be closed", e);
    } finally {
      open = null;
    }
  }
}
