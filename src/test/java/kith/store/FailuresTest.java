package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kith.network.Edit;
import kith.network.KithException;
import kith.network.Person;
import kith.network.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong with a file: its sentence, and not a byte changed. */
class FailuresTest {
  @TempDir Path folder;

  private Path net() {
    return folder.resolve("network");
  }

  private Path file() {
    return folder.resolve("network.mv.db");
  }

  private static void refuses(Path net, String sentence) {
    assertThatThrownBy(() -> Store.open(net))
        .isInstanceOf(KithException.class)
        .hasMessage(sentence);
  }

  /** Refused with this sentence, left alone, and free to be opened again afterwards. */
  private void refusesAndLeaves(String sentence) throws IOException {
    byte[] before = Files.readAllBytes(file());
    List<Path> beside = beside();
    refuses(net(), sentence);
    refuses(net(), sentence);
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    assertThat(beside()).isEqualTo(beside);
  }

  private List<Path> beside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void h2(String options, String... statements) throws SQLException {
    String url = "jdbc:h2:" + net() + ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0" + options;
    try (Connection connection =
            DriverManager.getConnection(url, "KITH", options.isEmpty() ? "" : "key ");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void nothingThere() {
    refuses(
        net(), "There is no network at " + file() + ": check the path, or begin a new one there.");
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(net());
    refuses(net(), net() + " is a folder, not a network's file: name a file in it.");
    Files.createDirectory(file());
    refuses(net(), file() + " is a folder, not a network's file: name a file in it.");
  }

  @Test
  void aText() throws IOException {
    Files.writeString(net(), "First Name,Last Name\n");
    refuses(
        net(),
        net() + " is not a Kith network: choose a file that Kith made; networks travel as JSON.");
    Files.writeString(file(), "Zoë\n".repeat(3000));
    refusesAndLeaves(
        file() + " is not a Kith network: choose a file that Kith made; networks travel as JSON.");
  }

  @Test
  void somebodyElsesDatabase() throws Exception {
    h2("", "CREATE TABLE person (id INTEGER PRIMARY KEY)");
    refusesAndLeaves(
        file() + " is not a Kith network: choose a file that Kith made; networks travel as JSON.");
  }

  @Test
  void oursWithSomethingAdded() throws Exception {
    Store.create(net(), List.of()).close();
    h2(
        "",
        "CREATE TRIGGER spy BEFORE INSERT ON fact FOR EACH ROW AS 'org.h2.api.Trigger create() {"
            + " System.setProperty(\"kith.spied\", \"yes\");"
            + " return (connection, before, after) -> {}; }'");
    assertThat(System.clearProperty("kith.spied")).isEqualTo("yes");
    refusesAndLeaves(
        file() + " is not a Kith network: choose a file that Kith made; networks travel as JSON.");
    assertThat(System.getProperty("kith.spied")).isNull();
  }

  @Test
  void aNewerVersion() throws Exception {
    h2("", "CREATE CONSTANT kith_format VALUE 99", "CREATE TABLE photo (id INTEGER)");
    refusesAndLeaves(
        file() + " was written by a newer version of Kith: open it with that one, or update.");
  }

  @Test
  void anEncryptedFile() throws Exception {
    h2(";CIPHER=AES", "CREATE TABLE person (id INTEGER)");
    refusesAndLeaves(
        file() + " is an encrypted H2 file, which this version cannot open: it stays as it is.");
  }

  @Test
  void emptyRandomOrCutToNothing() throws IOException {
    String damaged = file() + " is damaged and was left untouched; there is no backup of it.";
    Files.createFile(file());
    refusesAndLeaves(damaged);
    byte[] random = new byte[20_000];
    new Random(1).nextBytes(random);
    Files.write(file(), random);
    refusesAndLeaves(damaged);
    Files.write(file(), "H:2,block:1".getBytes(StandardCharsets.US_ASCII));
    refusesAndLeaves(damaged);
  }

  @Test
  void emptiedByH2() throws Exception {
    h2("");
    refusesAndLeaves(file() + " is damaged and was left untouched; there is no backup of it.");
  }

  @Test
  void rowsChangedBehindItsBack() throws Exception {
    for (String sql :
        List.of(
            "DELETE FROM fact WHERE id = 1",
            "UPDATE fact SET crc = crc + 1",
            "UPDATE fact SET type = 'person'",
            "UPDATE state SET fact_sum = 0",
            "DELETE FROM state",
            "DELETE FROM journal",
            "UPDATE journal SET name = 'x'",
            "INSERT INTO fact SELECT id + 5, type, body, crc FROM fact")) {
      try (Store store = Store.create(net(), List.of(new Setting("a", "b")))) {
        store.apply(Edit.add("Add", Person.named("Ana")), false);
      }
      OwnerOnly.removeFolder(NetworkFile.of(net()).backups());
      h2("", sql);
      refusesAndLeaves(file() + " is damaged and was left untouched; there is no backup of it.");
      Files.delete(file());
    }
  }

  @Test
  void aChangeThatCannotBeUndone() throws Exception {
    try (Store store = Store.create(net(), List.of())) {
      store.apply(Edit.add("Add Ana", Person.named("Ana")), false);
      store.apply(Edit.add("Add Bo", Person.named("Bo")), false);
      store.check();
    }
    h2("", "UPDATE piece SET body = X'5B5D' WHERE id = 1");
    try (Store store = Store.open(net())) {
      String sentence =
          "\"Add Ana\" cannot be undone or redone: its entry in " + file() + " is damaged.";
      assertThatThrownBy(store::check).isInstanceOf(KithException.class).hasMessage(sentence);
      store.undo();
      assertThatThrownBy(store::undo).isInstanceOf(KithException.class).hasMessage(sentence);
      assertThat(store.load()).hasSize(1);
    }
  }

  @Test
  void aPathThatH2TakesForSettings() {
    Path net = folder.resolve("n;INIT=CREATE TABLE x(i INT)");
    assertThatThrownBy(() -> Store.create(net, List.of()))
        .isInstanceOf(KithException.class)
        .hasMessage(net + " has a semicolon in its path, which H2 does not take: rename it.");
    refuses(net, net + " has a semicolon in its path, which H2 does not take: rename it.");
  }

  @Test
  void alreadyOpenHere() {
    try (Store store = Store.create(net(), List.of())) {
      refuses(net(), file() + " is already open in this program: close it there first.");
      store.apply(Edit.add("Add", new Setting("a", "b")), false);
    }
    Store.open(file()).close();
  }

  @Test
  void alreadyThere() {
    Store.create(net(), List.of()).close();
    assertThatThrownBy(() -> Store.create(file(), List.of()))
        .isInstanceOf(KithException.class)
        .hasMessage(
            file() + " is already there and stays as it is: open it, or choose another name.");
  }

  @Test
  void aFileInTheWayOfItsFolder() throws IOException {
    Path inTheWay = Files.createFile(folder.resolve("notes"));
    assertThatThrownBy(() -> Store.create(inTheWay.resolve("network"), List.of()))
        .isInstanceOf(KithException.class)
        .hasMessage(
            inTheWay.resolve("network.mv.db")
                + " could not be written: a file is in the way; choose another name.");
  }

  @Test
  void aTextTooLongForARow() {
    try (Store store = Store.create(net(), List.of())) {
      Setting long1 = new Setting("a", "x".repeat(1_000_000));
      assertThatThrownBy(() -> store.apply(Edit.add("Add", long1), false))
          .isInstanceOf(KithException.class)
          .hasMessageStartingWith(
              "One entry can hold about a million characters; this setting has");
      assertThat(store.history().undo()).isEmpty();
    }
  }
}
