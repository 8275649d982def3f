package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kith.network.KithException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppFoldersTest {
  private static final Path HOME = Path.of("home");

  @TempDir Path folder;

  @Test
  void knowsWhereEachPlatformKeepsData() {
    assertThat(AppFolders.data("Linux", Map.of(), HOME))
        .isEqualTo(Path.of("home", ".local", "share", "kith"));
    assertThat(AppFolders.data("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
        .isEqualTo(Path.of("/data", "kith"));
    assertThat(AppFolders.data("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
        .isEqualTo(Path.of("home", ".local", "share", "kith"));
    assertThat(AppFolders.data("Mac OS X", Map.of(), HOME))
        .isEqualTo(Path.of("home", "Library", "Application Support", "Kith"));
    assertThat(AppFolders.data("Windows 11", Map.of("APPDATA", "roaming"), HOME))
        .isEqualTo(Path.of("roaming", "Kith"));
    assertThat(AppFolders.data("Windows 11", Map.of(), HOME))
        .isEqualTo(Path.of("home", "AppData", "Roaming", "Kith"));
    assertThat(AppFolders.data("Linux", Map.of("KITH_DATA", "elsewhere"), HOME))
        .isEqualTo(Path.of("elsewhere"));
  }

  @Test
  void remembersTheLastNetworkWhileItIsThere() throws IOException {
    AppFolders folders = new AppFolders(folder.resolve("data"));
    assertThat(folders.lastNetwork()).isEmpty();
    Path net = folder.resolve("Zoe = 1: x").resolve("network");
    Store.create(net, List.of()).close();
    folders.rememberNetwork(net);
    assertThat(folders.lastNetwork()).contains(net);
    Files.delete(NetworkFile.of(net).file());
    assertThat(folders.lastNetwork()).isEmpty();
  }

  @Test
  void forgetsWhatCannotBeRead() throws IOException {
    AppFolders folders = new AppFolders(folder);
    Files.writeString(folder.resolve("kith.properties"), "last.network=\\u12");
    assertThat(folders.lastNetwork()).isEmpty();
    Files.writeString(folder.resolve("kith.properties"), "last.network=a;b");
    assertThat(folders.lastNetwork()).isEmpty();
  }

  @Test
  void saysWhereItCannotRemember() throws IOException {
    Path inTheWay = Files.createFile(folder.resolve("data"));
    assertThatThrownBy(() -> new AppFolders(inTheWay).rememberNetwork(folder))
        .isInstanceOf(KithException.class)
        .hasMessage(
            inTheWay.resolve("kith.properties")
                + " could not be written: a file is in the way; choose another name.");
  }
}
