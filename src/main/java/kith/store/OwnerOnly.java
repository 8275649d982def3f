package kith.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and folders that only the owner may read. Where the platform has no POSIX permissions they
 * inherit those of the owner's profile.
 */
final class OwnerOnly {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes a folder and those above it that are missing, each for the owner alone. */
  static void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder, attributes(FOLDER));
  }

  /** Makes a folder of a name of its own. */
  static Path createWorkFolder(Path parent) throws IOException {
    return Files.createTempDirectory(parent, ".kith-", attributes(FOLDER));
  }

  /** Makes an empty file. */
  static void createFile(Path file) throws IOException {
    Files.createFile(file, attributes(FILE));
  }

  private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** Takes a file from everybody else and waits until the disk has it. */
  static void seal(Path file) throws IOException {
    if (POSIX) {
      Files.setPosixFilePermissions(file, FILE);
    }
    sync(file, StandardOpenOption.WRITE);
  }

  /** Waits until the disk has the names in a folder, where the platform can say so. */
  static void syncFolder(Path folder) throws IOException {
    if (POSIX) {
      sync(folder, StandardOpenOption.READ);
    }
  }

  private static void sync(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** Removes a folder and what is in it. */
  static void removeFolder(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
