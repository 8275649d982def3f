package kith.store;

import java.nio.file.Files;
import java.nio.file.Path;
import kith.network.KithException;

/**
 * Where a network is kept.
 *
 * @param file the H2 file itself, absolute, ending with {@code .mv.db}
 * @param fileSystem through which H2 writes it, as H2 names it: nothing for the platform's own, so
 *     that tests can put a failing disk under a file
 */
record NetworkFile(Path file, String fileSystem) {
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
        name.endsWith(ENDING) ? absolute : absolute.resolveSibling(name + ENDING), "");
  }

  /** The name under which H2 opens it. */
  String database() {
    return fileSystem + net();
  }

  /** The path as the owner writes it: without the ending. */
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
