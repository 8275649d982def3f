package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import kith.network.Edit;
import kith.network.KithException;
import kith.network.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final Migrations LATER =
      new Migrations("/kith/store/migrations/", "/kith/store/later/");
  private static final Setting FACT = new Setting("a", "b");

  @TempDir Path folder;

  private Path net() {
    return folder.resolve("network");
  }

  private Store openLater() {
    return Store.open(net(), InstantSource.system(), LATER);
  }

  @Test
  void bringsAnOlderFileToTheNewestFormatAndKeepsIt() throws Exception {
    try (Store store = Store.create(net(), List.of())) {
      store.apply(Edit.add("Set", FACT), false);
    }
    byte[] before = Files.readAllBytes(folder.resolve("network.mv.db"));
    try (Store store = openLater()) {
      assertThat(store.load()).containsExactly(FACT);
      assertThat(store.undo()).isEqualTo(Edit.remove("Set", FACT));
    }
    assertThat(Files.readAllBytes(folder.resolve("network-format-1.mv.db"))).isEqualTo(before);
    try (Store store = openLater()) {
      assertThat(store.redo()).isEqualTo(Edit.add("Set", FACT));
    }
    byte[] after = Files.readAllBytes(folder.resolve("network.mv.db"));
    assertThatThrownBy(() -> Store.open(net()))
        .isInstanceOf(KithException.class)
        .hasMessage(
            folder.resolve("network.mv.db")
                + " was written by a newer version of Kith: open it with that one, or update.");
    assertThat(Files.readAllBytes(folder.resolve("network.mv.db"))).isEqualTo(after);
  }
}
