package kith.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kith.network.KithException;

/**
 * A file to import. Only its beginning is in memory, until a reader asks for all of it; a reader of
 * files of many gigabytes takes them as a {@linkplain #open stream}.
 */
final class SourceFile {
  /** No address book or list of connections is larger; it keeps memory within bounds. */
  static final int LARGEST = 256 << 20;

  /** Within so many bytes a file shows what it is. */
  private static final int HEAD = 1 << 16;

  private static final int[] ZIP = {'P', 'K', 3, 4};

  private final String name;
  private final long size;
  private final Content content;
  private final byte[] beginning;
  private final int most;
  private Owner owner = Owner.UNKNOWN;
  private byte[] bytes;
  private String head;
  private Encoding encoding;

  /** Where the bytes come from, from the first one each time. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  private SourceFile(String name, long size, Content content, byte[] beginning, int most) {
    this.most = most;
    this.name = name;
    this.size = size;
    this.content = content;
    this.beginning = beginning;
  }

  /** A file of these bytes. */
  static SourceFile of(String name, byte[] bytes) {
    byte[] beginning = Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
    SourceFile file =
        new SourceFile(
            name, bytes.length, () -> new ByteArrayInputStream(bytes), beginning, LARGEST);
    file.bytes = bytes;
    return file;
  }

  /**
   * Looks at a file, or at those in a zip that Kith may know.
   *
   * @throws KithException if there is no such file, it may not be read, is empty, or a zip without
   *     any that Kith knows
   */
  static List<SourceFile> read(Path path) {
    String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    if (Files.isDirectory(path)) {
      throw new KithException(
          name + " is a folder; choose the file in it, such as Connections.csv.");
    }
    try {
      long size = Files.size(path);
      if (size == 0) {
        throw new KithException(name + " is empty; save or download it again.");
      }
      if (isZip(path)) {
        return ZipEntries.of(name, path);
      }
      try (InputStream in = Files.newInputStream(path)) {
        return List.of(
            new SourceFile(
                name, size, () -> Files.newInputStream(path), in.readNBytes(HEAD), LARGEST));
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * A file whose bytes come from elsewhere, such as out of a zip.
   *
   * @param size in bytes, as it is told
   * @param most how many bytes are taken into memory at once
   * @throws IOException if its beginning cannot be read
   */
  static SourceFile of(String name, long size, Content content, int most) throws IOException {
    try (InputStream in = content.open()) {
      return new SourceFile(name, size, content, in.readNBytes(HEAD), most);
    }
  }

  /** Without its folder; unique among the files of an import. */
  String name() {
    return name;
  }

  /** Whether it is one of those in a zip. */
  boolean isInside() {
    return name.indexOf('/') >= 0;
  }

  /** Whose file it is, as far as that is known. */
  Owner owner() {
    return owner;
  }

  /** This file, which is that owner's. */
  SourceFile ownedBy(Owner value) {
    owner = value;
    return this;
  }

  /** How many bytes it has. */
  long size() {
    return size;
  }

  /** Its first characters, some tens of thousands, without a byte order mark. */
  String head() {
    if (head == null) {
      head = Encoding.of(beginning).decode(beginning);
    }
    return head;
  }

  /**
   * Its bytes from the first, to be read once and closed; whatever is read fails with a {@link
   * IOException} that {@link #unreadable} explains.
   */
  InputStream open() throws IOException {
    return content.open();
  }

  /**
   * All of it.
   *
   * @throws KithException if it is too large for that, or cannot be read
   */
  byte[] bytes() {
    if (bytes == null) {
      if (size > most) {
        throw tooLarge(name, most);
      }
      try (InputStream in = content.open()) {
        bytes = limited(in, name, most);
      } catch (IOException e) {
        throw unreadable(name, e);
      }
    }
    return bytes;
  }

  /** How all its bytes are text; see {@link #bytes()}. */
  Encoding encoding() {
    if (encoding == null) {
      encoding = Encoding.of(bytes());
    }
    return encoding;
  }

  /** All its text, without a byte order mark; see {@link #bytes()}. */
  String text() {
    return encoding().decode(bytes());
  }

  /** This file under a name of its own: two folders may each have a Connections.csv. */
  SourceFile apartFrom(Set<String> names) {
    String own = name;
    for (int i = 2; !names.add(own); i++) {
      own = name + " (" + i + ")";
    }
    if (own.equals(name)) {
      return this;
    }
    SourceFile renamed = new SourceFile(own, size, content, beginning, most);
    renamed.bytes = bytes;
    return renamed;
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(ZIP.length);
      for (int i = 0; i < ZIP.length; i++) {
        if (i >= head.length || head[i] != ZIP[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Counts the bytes that really come, whatever the file said about its size. */
  private static byte[] limited(InputStream in, String name, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(name, most);
    }
    return bytes;
  }

  static KithException tooLarge(String name, int most) {
    return new KithException(
        name + " is larger than " + (most >> 20) + " MB; split it, or export it without photos.");
  }

  /** Why a file could not be read, as a sentence. */
  static KithException unreadable(String name, IOException e) {
    return switch (e) {
      case NoSuchFileException _ ->
          new KithException("There is no file " + name + " in that folder any more.", e);
      case AccessDeniedException _ ->
          new KithException(
              name + " may not be read; allow reading it in the file's properties.", e);
      default -> new KithException(name + " could not be read: " + reason(e) + ".", e);
    };
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
