package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.network.Batch;
import kith.network.Edit;
import kith.network.KithException;
import kith.network.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final Setting BEFORE = new Setting("a", "before");
  private static final Setting AFTER = new Setting("a", "after");

  @TempDir Path folder;

  private Instant now = Instant.parse("2026-11-23T10:15:30Z");

  private Path net() {
    return folder.resolve("network");
  }

  private Path file() {
    return folder.resolve("network.mv.db");
  }

  private Path backup(String moment) {
    return folder.resolve("network.mv.db.backups").resolve(moment + ".zip");
  }

  private List<String> backups() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("network.mv.db.backups"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("acknowledged"))
          .sorted()
          .toList();
    }
  }

  private Store open() {
    return Store.open(net(), () -> now, Migrations.OURS);
  }

  private void create() {
    NewFiles.create(NetworkFile.of(net()), Migrations.OURS, List.of(BEFORE));
  }

  @Test
  void makesOneADayAndKeepsSeven() throws IOException {
    create();
    for (int day = 0; day < 9; day++) {
      open().close();
      now = now.plus(Duration.ofHours(23));
      open().close();
      now = now.plus(Duration.ofHours(1));
    }
    assertThat(backups())
        .hasSize(7)
        .startsWith("2026-11-25T10-15-30.000Z.zip")
        .endsWith("2026-12-01T10-15-30.000Z.zip");
  }

  @Test
  void makesOneWhileTheFileStaysOpenForDays() throws IOException {
    create();
    try (Store store = open()) {
      now = now.plus(Duration.ofDays(2));
      store.apply(new Edit("Set", BEFORE, AFTER), false);
    }
    assertThat(backups()).containsExactly("2026-11-25T10-15-30.000Z.zip");
  }

  @Test
  void makesOneAfterALargeChange() throws IOException {
    create();
    List<Edit> many = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      many.add(Edit.add("Set", new Setting("s" + i, "")));
    }
    try (Store store = open()) {
      now = now.plus(Duration.ofMinutes(1));
      store.apply(new Batch("Few", many.subList(0, 10)), false);
      store.apply(new Batch("Many", many.subList(10, 500)), false);
      store.undo();
      store.undo();
      store.apply(new Batch("Many", many), false);
    }
    assertThat(backups()).containsExactly("2026-11-23T10-16-30.000Z.zip");
  }

  @Test
  void namesTheNewestThatIsWholeWhenTheFileIsDamaged() throws IOException {
    create();
    open().close();
    now = now.plus(Duration.ofDays(1));
    open().close();
    Path newest = backup("2026-11-24T10-15-30.000Z");
    assertThat(Store.newestBackup(net())).contains(newest);
    byte[] zip = Files.readAllBytes(newest);
    zip[zip.length / 2] ^= 1;
    Files.write(newest, zip);
    Files.write(file(), new byte[0]);
    assertThatThrownBy(this::open)
        .isInstanceOf(KithException.class)
        .hasMessage(
            file()
                + " is damaged and was left untouched; the newest good backup is "
                + backup("2026-11-23T10-15-30.000Z")
                + ".");
    assertThat(Files.size(file())).isZero();
  }

  @Test
  void restoresAndKeepsWhatWasThere() throws IOException {
    create();
    open().close();
    try (Store store = open()) {
      store.load();
      store.apply(new Edit("Set", BEFORE, AFTER), false);
    }
    Files.writeString(file(), "damaged");
    Path kept = Store.restore(backup("2026-11-23T10-15-30.000Z"), net()).orElseThrow();
    assertThat(kept).hasParent(folder).hasContent("damaged");
    try (Store store = open()) {
      assertThat(store.load()).containsExactly(BEFORE);
    }
  }

  @Test
  void backsUpBesideAFileThatWasReplaced() throws IOException {
    restoresAndKeepsWhatWasThere();
    now = now.plus(Duration.ofDays(1));
    try (Store store = open()) {
      store.load();
    }
    assertThat(backups()).contains("2026-11-24T10-15-30.000Z.zip");
  }

  @Test
  void restoresWhereNothingIsLeft() throws IOException {
    create();
    open().close();
    Files.delete(file());
    assertThat(Store.restore(backup("2026-11-23T10-15-30.000Z"), net())).isEmpty();
    try (Store store = open()) {
      assertThat(store.load()).containsExactly(BEFORE);
    }
  }

  @Test
  void restoresNothingThatIsNotSound() throws IOException {
    create();
    open().close();
    Path zip = backup("2026-11-23T10-15-30.000Z");
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 2] ^= 1;
    Files.write(zip, bytes);
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> Store.restore(zip, net())).isInstanceOf(KithException.class);
    Path text = Files.writeString(folder.resolve("text"), "no zip");
    assertThatThrownBy(() -> Store.restore(text, net()))
        .isInstanceOf(KithException.class)
        .hasMessage(text + " is not a backup of a Kith network: choose another.");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void restoresNothingOverAnOpenFile() {
    create();
    try (Store store = open()) {
      store.load();
      Path copy = folder.resolve("copy.zip");
      store.backup(copy);
      assertThatThrownBy(() -> Store.restore(copy, net()))
          .isInstanceOf(KithException.class)
          .hasMessage(file() + " is already open in this program: close it there first.");
    }
  }

  @Test
  void writesACopyWhereTheOwnerWants() {
    create();
    Path copy = folder.resolve("copy.zip");
    try (Store store = open()) {
      store.apply(new Edit("Set", BEFORE, AFTER), false);
      store.backup(copy);
      assertThatThrownBy(() -> store.backup(copy))
          .isInstanceOf(KithException.class)
          .hasMessage(copy + " could not be written: a file is in the way; choose another name.");
    }
    Path other = folder.resolve("other");
    assertThat(Store.restore(copy, other)).isEmpty();
    try (Store store = Store.open(other)) {
      assertThat(store.load()).containsExactly(AFTER);
      assertThat(store.undo()).isEqualTo(new Edit("Set", AFTER, BEFORE));
    }
  }

  @Test
  void goesOnWithoutBackups() throws IOException {
    create();
    Files.createFile(folder.resolve("network.mv.db.backups"));
    Store store = open();
    store.apply(new Edit("Set", BEFORE, AFTER), false);
    store.close();
    assertThat(store.backupProblem())
        .isEqualTo(
            Optional.of(
                "There is no new backup of "
                    + file()
                    + ": a file is in the way; choose another name."));
    try (Store again = open()) {
      assertThat(again.load()).containsExactly(AFTER);
    }
  }

  @Test
  void tellsWhenAnOlderFileWasPutInPlace() throws IOException {
    create();
    byte[] old = Files.readAllBytes(file());
    try (Store store = open()) {
      store.apply(new Edit("Set", BEFORE, AFTER), false);
    }
    Files.write(file(), old);
    Path witness = folder.resolve("network.mv.db.backups").resolve("acknowledged");
    assertThatThrownBy(this::open)
        .isInstanceOf(KithException.class)
        .hasMessage(
            file()
                + " lacks what was saved in it last: if you put an older copy there, remove "
                + witness
                + " and open it again; the newest good backup is "
                + backup("2026-11-23T10-15-30.000Z")
                + ".");
    Files.delete(witness);
    open().close();
  }

  @Test
  void takesANewFileOfTheSameNameForAnother() throws IOException {
    create();
    try (Store store = open()) {
      store.apply(new Edit("Set", BEFORE, AFTER), false);
    }
    Files.delete(file());
    create();
    try (Store store = open()) {
      assertThat(store.load()).containsExactly(BEFORE);
    }
  }
}
