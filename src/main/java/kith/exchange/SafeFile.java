package kith.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import kith.network.KithException;

/** Writes a file whole or not at all: whoever was there before stays until the new one is safe. */
public final class SafeFile {
  private SafeFile() {}

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /**
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * A file under its usual ending, whether its owner typed that or not.
   *
   * @param ending with its dot, in lower case
   */
  public static Path withEnding(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }

  /**
   * Writes a file beside its place, syncs it, and moves it there.
   *
   * @throws KithException if it cannot be written; what was there before is untouched
   */
  public static void write(Path file, Content content) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Path unfinished = null;
    try {
      unfinished = Files.createTempFile(folder, ".kith-", ".part");
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      move(unfinished, target);
    } catch (IOException e) {
      throw new KithException(sentence(target, e), e);
    } finally {
      remove(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** After a failure the part that was written goes; after success there is none left. */
  private static void remove(Path unfinished) {
    try {
      if (unfinished != null) {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      System.getLogger(SafeFile.class.getName())
          .log(System.Logger.Level.WARNING, "Left behind: " + unfinished, e);
    }
  }

  private static String sentence(Path target, IOException failure) {
    Path folder = target.getParent();
    return switch (failure) {
      case NoSuchFileException _ ->
          "There is no folder %s; choose another place for %s."
              .formatted(folder, target.getFileName());
      case AccessDeniedException _ ->
          "You may not write in %s; choose another place for %s."
              .formatted(folder, target.getFileName());
      default ->
          "%s could not be written (%s); see that the disk is not full, or choose another place."
              .formatted(target, failure.getMessage());
    };
  }
}
