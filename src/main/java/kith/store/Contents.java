package kith.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kith.network.Fact;
import kith.network.KithException;
import kith.store.Database.FactRow;
import kith.store.Database.Mode;

/** Everything a file holds, read as a whole and checked against its CRCs and seals. */
final class Contents {
  private final List<Fact> facts = new ArrayList<>();
  private final FactIndex index = new FactIndex();
  private Seal factSeal = Seal.EMPTY;
  private Seal journalSeal = Seal.EMPTY;
  private History history = History.EMPTY;
  private long nextPiece = 1;
  private State state;

  private Contents() {}

  /**
   * Reads a file without changing a byte of it.
   *
   * @throws KithException if it is damaged or open elsewhere
   */
  static Contents read(NetworkFile file) {
    try (Database database = Database.open(file.database(), Mode.READ)) {
      return of(database);
    } catch (SQLException | RuntimeException e) {
      // H2 and Jackson meet damage with whatever their reading trips over.
      throw Failures.isLocked(e)
          ? Failures.openElsewhere(file)
          : Failures.damaged(file, Backups.of(file).newest(), e);
    }
  }

  /**
   * What an open database holds.
   *
   * @throws IllegalArgumentException if it is damaged
   * @throws tools.jackson.core.JacksonException if it is damaged
   */
  static Contents of(Database database) throws SQLException {
    Contents contents = new Contents();
    contents.readAll(database);
    return contents;
  }

  private void readAll(Database database) throws SQLException {
    state = database.state();
    database.readFacts(this::facts);
    require(factSeal.equals(state.facts()), "Facts are missing or altered");
    database.readJournal(1, state.journal().count(), this::entry);
    require(journalSeal.equals(state.journal()), "The journal is cut or altered");
  }

  /** Most of the time of opening a file goes into JSON, so all processors share it. */
  private void facts(List<FactRow> rows) {
    List<Fact> read = rows.parallelStream().map(Contents::fact).toList();
    for (int i = 0; i < read.size(); i++) {
      FactRow row = rows.get(i);
      index.add(row.type(), read.get(i), row.row());
      factSeal = factSeal.plus(row.row().crc());
    }
    facts.addAll(read);
  }

  private static Fact fact(FactRow row) {
    require(FactJson.crc(row.type(), row.body()) == row.row().crc(), "A fact is altered");
    return FactJson.read(row.type(), row.body());
  }

  private void entry(JournalRow row, int crc) {
    require(row.crc() == crc, "An entry of the journal is altered");
    require(row.entry().seq() == journalSeal.count() + 1, "The journal has a gap");
    history = history.with(row.entry(), row.size());
    nextPiece = row.nextPiece();
    journalSeal = journalSeal.plus(crc);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Every fact, in the order in which they came. */
  List<Fact> facts() {
    return facts;
  }

  FactIndex index() {
    return index;
  }

  State state() {
    return state;
  }

  History history() {
    return history;
  }

  /** The number of the first row of the next payload. */
  long nextPiece() {
    return nextPiece;
  }
}
