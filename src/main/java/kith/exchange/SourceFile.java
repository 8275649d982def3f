package kith.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kith.network.KithException;

/**
 * A file to import, in memory.
 *
 * @param name without its folder
 * @param bytes all of it
 */
record SourceFile(String name, byte[] bytes) {
  /** No address book or list of connections is larger; it keeps memory within bounds. */
  static final int LARGEST = 256 << 20;

  private static final int LARGEST_ENTRY = 64 << 20;
  private static final int MOST_ENTRIES = 100_000;
  private static final int[] ZIP = {'P', 'K', 3, 4};

  /**
   * Reads a file, or the list of connections inside a LinkedIn export's zip.
   *
   * @throws KithException if there is no such file, it may not be read, is empty or too large
   */
  static SourceFile read(Path path) {
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
        return connections(name, path);
      }
      if (size > LARGEST) {
        throw tooLarge(name, LARGEST);
      }
      try (InputStream in = Files.newInputStream(path)) {
        return new SourceFile(name, limited(in, name, LARGEST));
      }
    } catch (NoSuchFileException e) {
      throw new KithException("There is no file " + name + " in that folder any more.", e);
    } catch (AccessDeniedException e) {
      throw new KithException(
          name + " may not be read; allow reading it in the file's properties.", e);
    } catch (IOException e) {
      throw new KithException(name + " could not be read: " + reason(e) + ".", e);
    }
  }

  /** This file under a name of its own: two folders may each have a Connections.csv. */
  SourceFile apartFrom(Set<String> names) {
    String own = name;
    for (int i = 2; !names.add(own); i++) {
      own = name + " (" + i + ")";
    }
    return own.equals(name) ? this : new SourceFile(own, bytes);
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

  /** The owner's profile in the zip of an export, if the file is one and has it. */
  static Optional<SourceFile> profileBeside(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      return isZip(path) ? entry(name, path, "Profile.csv") : Optional.empty();
    } catch (IOException e) {
      throw new KithException(name + " could not be read: " + reason(e) + ".", e);
    }
  }

  private static SourceFile connections(String name, Path path) {
    return entry(name, path, "Connections.csv")
        .orElseThrow(
            () ->
                new KithException(
                    name
                        + " is a zip file or an Excel workbook without a Connections.csv in it;"
                        + " unpack it or save it as CSV and choose that file."));
  }

  /** A file in a zip, in whatever folder; nothing of it is written to disk. */
  private static Optional<SourceFile> entry(String name, Path path, String wanted) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      for (int i = 0; i < MOST_ENTRIES && entries.hasMoreElements(); i++) {
        ZipEntry entry = entries.nextElement();
        if (isNamed(entry.getName(), wanted)) {
          try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(
                new SourceFile(name + "/" + wanted, limited(in, name, LARGEST_ENTRY)));
          }
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw new KithException(
          name
              + " is a damaged zip file; download it again, or unpack it and choose"
              + " Connections.csv.",
          e);
    }
  }

  private static boolean isNamed(String entry, String wanted) {
    String file = entry.substring(entry.replace('\\', '/').lastIndexOf('/') + 1);
    return file.replaceAll("[ _]", "").equalsIgnoreCase(wanted);
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

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
