package kith.store;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import kith.network.Progress;
import kith.store.FactIndex.Row;
import kith.store.RowChanges.RowChange;

/** The file's tables through SQL. All of it runs on the {@link DatabaseThread}. */
final class Database implements AutoCloseable {
  /** A body is at most this long, in bytes; H2 keeps no longer ones in a row. */
  static final int LONGEST_BODY = 1_000_000;

  /** H2 spools larger results, and so private notes, into temporary files of its own. */
  private static final int PAGE = 4000;

  private static final int BATCH = 1000;
  private static final String USER = "KITH";

  /**
   * Nothing acknowledged was lost with the first, no private word leaked with the second; the third
   * keeps H2 from writing statistics into the schema, by which the file is known for ours.
   */
  private static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;ANALYZE_AUTO=0";

  private final Connection connection;

  /** How a database is opened. */
  enum Mode {
    /** Makes the file; only under a name that nobody knows yet. */
    CREATE(""),
    /** Leaves every byte as it is. */
    READ(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r"),
    WRITE(";IFEXISTS=TRUE");

    private final String options;

    Mode(String options) {
      this.options = options;
    }
  }

  /** A row of the fact table. */
  record FactRow(Row row, String type, byte[] body) {}

  /** Takes a row of the journal, and the CRC it was written with. */
  @FunctionalInterface
  interface JournalRows {
    void row(JournalRow row, int crc);
  }

  @FunctionalInterface
  private interface Binder<T> {
    void bind(PreparedStatement statement, T value) throws SQLException;
  }

  private Database(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a file that is known to be ours.
   *
   * @param name its path without the ending, as H2 takes it
   */
  static Database open(String name, Mode mode) throws SQLException {
    String url = "jdbc:h2:" + name + SETTINGS + mode.options;
    return new Database(DriverManager.getConnection(url, USER, ""));
  }

  /** Brings the tables from one format to the newest. */
  void migrate(Migrations migrations, int from) throws SQLException {
    migrations.run(connection, from);
  }

  State state() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT network, commits, facts, fact_sum, entries, entry_sum FROM state WHERE id ="
                    + " 1")) {
      if (!rows.next()) {
        throw new IllegalArgumentException("The file says nothing of its state");
      }
      Seal facts = new Seal(rows.getLong(3), rows.getLong(4));
      Seal journal = new Seal(rows.getLong(5), rows.getLong(6));
      return new State(rows.getLong(1), rows.getLong(2), facts, journal);
    }
  }

  /** Reads every fact in the order of their numbers, many at a time. */
  void readFacts(Consumer<List<FactRow>> to) throws SQLException {
    String sql = "SELECT id, type, body, crc FROM fact WHERE id > ? ORDER BY id LIMIT " + PAGE;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      List<FactRow> page;
      long last = Long.MIN_VALUE;
      do {
        statement.setLong(1, last);
        page = factRows(statement);
        to.accept(page);
        last = page.isEmpty() ? last : page.getLast().row().id();
      } while (!page.isEmpty());
    }
  }

  private static List<FactRow> factRows(PreparedStatement statement) throws SQLException {
    List<FactRow> page = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Row row = new Row(rows.getLong(1), rows.getInt(4));
        page.add(new FactRow(row, rows.getString(2), rows.getBytes(3)));
      }
    }
    return page;
  }

  /** Reads the journal from one entry to another, without payloads. */
  void readJournal(long first, long last, JournalRows to) throws SQLException {
    String sql =
        "SELECT seq, at_ms, kind, name, step, piece, pieces, size, packed, payload_crc, crc"
            + " FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (long from = first; from <= last; from += PAGE) {
        statement.setLong(1, from);
        statement.setLong(2, Math.min(last, from + PAGE - 1));
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            to.row(journalRow(rows), rows.getInt(11));
          }
        }
      }
    }
  }

  private static JournalRow journalRow(ResultSet row) throws SQLException {
    Entry entry =
        new Entry(
            row.getLong(1),
            Instant.ofEpochMilli(row.getLong(2)),
            Entry.Kind.valueOf(row.getString(3)),
            row.getString(4),
            row.getLong(5));
    return new JournalRow(
        entry, row.getLong(6), row.getInt(7), row.getInt(8), row.getBoolean(9), row.getInt(10));
  }

  /**
   * The payload of a journal row.
   *
   * @throws IllegalArgumentException if it is not the one that was written
   */
  Payload payload(JournalRow of) throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT body FROM piece WHERE id = ?")) {
      for (long piece = of.piece(); piece < of.nextPiece(); piece++) {
        statement.setLong(1, piece);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            bytes.writeBytes(rows.getBytes(1));
          }
        }
      }
    }
    Payload payload = new Payload(bytes.toByteArray(), of.size(), of.packed());
    if (payload.crc() != of.payloadCrc()) {
      throw new IllegalArgumentException("The edits of entry " + of.entry().seq() + " are damaged");
    }
    return payload;
  }

  /** Writes rows and what the file then says of itself, all or nothing, and down to the disk. */
  void write(RowChanges facts, State state) throws SQLException {
    connection.setAutoCommit(false);
    writeFacts(facts, new Steps(facts.list().size(), Progress.NONE));
    finish(state);
  }

  /**
   * The same with an entry for the journal.
   *
   * @throws CancellationException if the work was cancelled before the commit began; everything is
   *     as it was then
   */
  void write(RowChanges facts, JournalRow row, Payload payload, State state, Progress progress)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      Steps steps = new Steps(facts.list().size() + row.pieces(), progress);
      writeFacts(facts, steps);
      writeJournal(row, payload, steps);
    } catch (RuntimeException stopped) {
      connection.rollback();
      throw stopped;
    }
    finish(state);
  }

  /**
   * Writes rows as they were before a change, without its journal entry, which goes.
   *
   * @param row of that entry, the newest
   */
  void takeBack(RowChanges facts, JournalRow row, State state) throws SQLException {
    connection.setAutoCommit(false);
    writeFacts(facts, new Steps(facts.list().size(), Progress.NONE));
    delete("DELETE FROM piece WHERE id >= ?", row.piece());
    delete("DELETE FROM journal WHERE seq >= ?", row.entry().seq());
    finish(state);
  }

  private void delete(String sql, long from) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, from);
      statement.executeUpdate();
    }
  }

  private void writeFacts(RowChanges facts, Steps steps) throws SQLException {
    List<RowChange> gone = new ArrayList<>();
    List<RowChange> changed = new ArrayList<>();
    List<RowChange> come = new ArrayList<>();
    for (RowChange change : facts.list()) {
      (change.after() == null ? gone : change.before() == null ? come : changed).add(change);
    }
    batch(
        "DELETE FROM fact WHERE id = ?", gone, (row, change) -> row.setLong(1, change.id()), steps);
    batch(
        "UPDATE fact SET body = ?, crc = ? WHERE id = ?",
        changed,
        (row, change) -> {
          row.setBytes(1, change.body());
          row.setInt(2, change.after().crc());
          row.setLong(3, change.id());
        },
        steps);
    batch(
        "INSERT INTO fact (id, type, body, crc) VALUES (?, ?, ?, ?)",
        come,
        (row, change) -> {
          row.setLong(1, change.id());
          row.setString(2, change.type());
          row.setBytes(3, change.body());
          row.setInt(4, change.after().crc());
        },
        steps);
  }

  private void writeJournal(JournalRow row, Payload payload, Steps steps) throws SQLException {
    List<byte[]> pieces = payload.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      try (PreparedStatement statement =
          connection.prepareStatement("INSERT INTO piece (id, body) VALUES (?, ?)")) {
        statement.setLong(1, row.piece() + i);
        statement.setBytes(2, pieces.get(i));
        statement.executeUpdate();
      }
      steps.next();
    }
    String sql =
        "INSERT INTO journal (seq, at_ms, kind, name, step, piece, pieces, size, packed,"
            + " payload_crc, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Entry entry = row.entry();
      statement.setLong(1, entry.seq());
      statement.setLong(2, entry.at().toEpochMilli());
      statement.setString(3, entry.kind().name());
      statement.setString(4, entry.name());
      statement.setLong(5, entry.step());
      statement.setLong(6, row.piece());
      statement.setInt(7, row.pieces());
      statement.setInt(8, row.size());
      statement.setBoolean(9, row.packed());
      statement.setInt(10, row.payloadCrc());
      statement.setInt(11, row.crc());
      statement.executeUpdate();
    }
  }

  private <T> void batch(String sql, List<T> values, Binder<T> binder, Steps steps)
      throws SQLException {
    for (int from = 0; from < values.size(); from += BATCH) {
      List<T> some = values.subList(from, Math.min(values.size(), from + BATCH));
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (T value : some) {
          binder.bind(statement, value);
          statement.addBatch();
        }
        for (int rows : statement.executeBatch()) {
          if (rows != 1) {
            throw new SQLException("A row is not there any more");
          }
        }
      }
      steps.add(some.size());
    }
  }

  private void finish(State state) throws SQLException {
    String sql =
        "UPDATE state SET network = ?, commits = ?, facts = ?, fact_sum = ?, entries = ?,"
            + " entry_sum = ? WHERE id = 1";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, state.network());
      statement.setLong(2, state.commits());
      statement.setLong(3, state.facts().count());
      statement.setLong(4, state.facts().sum());
      statement.setLong(5, state.journal().count());
      statement.setLong(6, state.journal().sum());
      statement.executeUpdate();
    }
    connection.commit();
    sync();
  }

  /** Returns when the disk has every commit so far. */
  void sync() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  /** Writes a copy of the file as it is now, as a zip. */
  void backup(Path to) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("BACKUP TO ?")) {
      statement.setString(1, to.toString());
      statement.execute();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
