package kith.store;

import java.nio.file.Files;
import java.nio.file.Path;
import kith.network.KithException;

/**
 * Where a network is kept.
 *
 * @param file the H2 file itself, absolute, ending with {@code .mv.db}
 */
record NetworkFile(Path file) {
  static final String ENDING = ".mv.db";

  /**
   * The file of a network.
   *
   * @param net as the owner names it, with or without the ending
   * @throws KithException if H2 would not take the path for a path
   */
  static NetworkFile of(Path net) {
    Path absolute = net.toAbsolutePath().normalize();
    if (absolute.toString().contains(";")) {
      throw new KithException(
          absolute + " has a semicolon in its path, which H2 does not take: rename it.");
    }
    if (absolute.getFileName() == null) {
      throw new KithException(absolute + " is no name for a network's file: add one.");
    }
    String name = absolute.getFileName().toString();
    return new NetworkFile(
        name.endsWith(ENDING) ? absolute : absolute.resolveSibling(name + ENDING));
  }

  /** The path as H2 and the owner write it: without the ending. */
  Path net() {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ENDING.length()));
  }

  Path folder() {
    return file.getParent();
  }

  /** Where its backups are. */
  Path backups() {
    return file.resolveSibling(file.getFileName() + ".backups");
  }

  /** Whether there is anything under that name. */
  boolean exists() {
    return Files.exists(file);
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
