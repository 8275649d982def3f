package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kith.network.Cadence;
import kith.network.Changes;
import kith.network.Edit;
import kith.network.KithException;
import kith.network.Person;
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

  private void unpack(String name) throws Exception {
    try (InputStream packed = getClass().getResourceAsStream(name);
        InputStream file = new GZIPInputStream(packed)) {
      Files.copy(file, folder.resolve("network.mv.db"));
    }
  }

  /** A file as the first release wrote it: two people, one edited, then a third. */
  @Test
  void readsAFileOfTheFirstFormatAndTakesItsEditsBack() throws Exception {
    unpack("format-1.mv.db.gz");
    byte[] before = Files.readAllBytes(folder.resolve("network.mv.db"));
    Person ana;
    try (Store store = Store.open(net())) {
      List<Person> people = store.load().stream().map(Person.class::cast).toList();
      assertThat(people)
          .extracting(Person::name)
          .containsExactly("Nela Kastelan", "Ana Costa", "Bo Lind");
      assertThat(people)
          .allMatch(person -> person.networks().isEmpty() && person.cadence() == Cadence.NONE);
      ana = people.get(1);
      assertThat(ana.notes()).isEqualTo("Sails on Sundays");
      store.apply(Changes.editPerson(ana, ana.withCadence(30)), false);
    }
    try (Store store = Store.open(net())) {
      assertThat(store.undo().name()).isEqualTo("Edit Ana Costa");
      assertThat(store.undo().name()).isEqualTo("Add Bo Lind");
      assertThat(store.undo()).isEqualTo(new Edit("Edit Ana Costa", ana, ana.withNotes("Sails")));
      assertThat(store.load()).contains(ana.withNotes("Sails")).hasSize(2);
      store.check();
      store.backup(folder.resolve("copy.zip"));
    }
    assertThat(Store.newestBackup(net())).isPresent();
    assertThat(Files.readAllBytes(folder.resolve("network-format-1.mv.db"))).isEqualTo(before);
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
    assertThat(Files.readAllBytes(folder.resolve("network-format-2.mv.db"))).isEqualTo(before);
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
