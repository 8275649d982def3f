package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import kith.network.Edit;
import kith.network.KithException;
import kith.network.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read what the store writes, where the platform knows permissions. */
class OwnerOnlyTest {
  @TempDir Path folder;

  @BeforeEach
  void permissions() {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void everythingIsForTheOwnerAlone() throws IOException {
    Path net = folder.resolve("deep").resolve("er").resolve("network");
    try (Store store = Store.create(net, List.of())) {
      store.apply(Edit.add("Set", new Setting("a", "b")), false);
      store.backup(folder.resolve("deep").resolve("copy.zip"));
    }
    Store.restore(folder.resolve("deep").resolve("copy.zip"), net);
    Store.open(net).close();
    try (Stream<Path> all = Files.walk(folder.resolve("deep"))) {
      for (Path path : all.toList()) {
        assertThat(permissions(path))
            .as(path.toString())
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void leavesNothingButTheFileAndItsBackups() throws IOException {
    Path net = folder.resolve("network");
    try (Store store = Store.create(net, List.of())) {
      store.apply(Edit.add("Set", new Setting("a", "b")), false);
      assertThat(names()).containsExactly("network.mv.db", "network.mv.db.backups");
    }
    assertThat(names()).containsExactly("network.mv.db", "network.mv.db.backups");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void saysWhatMayNotBeReadOrWritten() throws IOException {
    Path net = folder.resolve("network");
    Store.create(net, List.of()).close();
    Path file = folder.resolve("network.mv.db");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    try {
      assumeThat(Files.isWritable(file)).as("root may write everything").isFalse();
      assertThatThrownBy(() -> Store.open(net))
          .isInstanceOf(KithException.class)
          .hasMessage(
              "You may not write to " + file + ": change its permissions, or open a copy of it.");
      assertThatThrownBy(() -> Store.create(folder.resolve("other"), List.of()))
          .isInstanceOf(KithException.class)
          .hasMessage(
              folder.resolve("other.mv.db")
                  + " could not be written: you may not write there; choose another folder.");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      assertThatThrownBy(() -> Store.open(net))
          .isInstanceOf(KithException.class)
          .hasMessage("You may not read " + file + ": ask its owner for the permission.");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
