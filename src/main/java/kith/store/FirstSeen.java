package kith.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.KithException;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;
import tools.jackson.core.JacksonException;

/**
 * When the journal first has each fact. It goes through the entries in small turns, so that an edit
 * never waits long for it, and looks into the facts only as far as their ids, save where somebody
 * was taken out: that may have been a merge.
 */
final class FirstSeen {
  /** As much is fetched in one turn: so many entries, or so many bytes before they are packed. */
  private static final int MOST_ENTRIES = 500;

  private static final long MOST_BYTES = 4_000_000;

  private final Map<UUID, Instant> seen = new HashMap<>();

  /** Takes turns on the thread of the database; what it is given is done there and answered. */
  @FunctionalInterface
  interface Turns {
    <T> T take(Function<OpenFile, T> work);
  }

  /** An entry with what is in it. */
  record Read(JournalRow row, Payload payload) {}

  private FirstSeen() {}

  /**
   * @throws KithException if an entry is damaged
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  static Map<UUID, Instant> in(Turns turns, NetworkFile file, Progress progress) {
    FirstSeen first = new FirstSeen();
    forEach(turns, progress, entry -> first.add(entry, file, progress));
    return first.seen;
  }

  /** Goes through all entries that hold, the earliest first. */
  static void forEach(Turns turns, Progress progress, Consumer<Read> to) {
    List<JournalRow> rows = standing(rows(turns.take(OpenFile::entries), turns));
    int done = 0;
    while (done < rows.size()) {
      progress.step((double) done / rows.size());
      List<JournalRow> some = some(rows, done);
      List<Read> read =
          turns.take(open -> some.stream().map(row -> new Read(row, open.payload(row))).toList());
      read.forEach(to);
      done += some.size();
    }
  }

  private static List<JournalRow> rows(long entries, Turns turns) {
    List<JournalRow> rows = new ArrayList<>();
    for (long from = 1; from <= entries; from += MOST_ENTRIES) {
      long first = from;
      rows.addAll(
          turns.take(open -> open.rows(first, Math.min(entries, first + MOST_ENTRIES - 1))));
    }
    return rows;
  }

  /** The edits that hold: what was taken back and not repeated never was. */
  static List<JournalRow> standing(Collection<JournalRow> rows) {
    Set<Long> takenBack = new HashSet<>();
    for (JournalRow row : rows) {
      switch (row.entry().kind()) {
        case EDIT -> {}
        case UNDO -> takenBack.add(row.entry().step());
        case REDO -> takenBack.remove(row.entry().step());
      }
    }
    return rows.stream()
        .filter(row -> row.entry().kind() == Entry.Kind.EDIT)
        .filter(row -> !takenBack.contains(row.entry().step()))
        .toList();
  }

  private static List<JournalRow> some(List<JournalRow> rows, int from) {
    int to = from;
    long bytes = 0;
    while (to < rows.size() && to - from < MOST_ENTRIES && bytes < MOST_BYTES) {
      bytes += rows.get(to).size();
      to++;
    }
    return rows.subList(from, to);
  }

  private void add(Read read, NetworkFile file, Progress progress) {
    Entry entry = read.row().entry();
    try {
      boolean takesOut = read.payload().mentions(id -> seen.putIfAbsent(id, entry.at()));
      if (takesOut) {
        follow(read.payload().edits(entry.name(), progress));
      }
    } catch (IllegalArgumentException | JacksonException e) {
      throw Failures.damagedStep(file, entry.name(), e);
    }
  }

  /** Who is merged into somebody was that person all along. */
  private void follow(List<Edit> edits) {
    Set<UUID> gone = new HashSet<>();
    Set<UUID> heirs = new HashSet<>();
    for (Edit edit : edits) {
      if (edit.after() == null) {
        if (edit.before() instanceof Person person) {
          gone.add(person.id());
        }
      } else if (edit.before() != null) {
        heirs.addAll(heirs(edit.before(), edit.after()));
      }
    }
    if (heirs.size() == 1) {
      UUID heir = heirs.iterator().next();
      gone.forEach(id -> seen.merge(heir, seen.get(id), (a, b) -> a.isBefore(b) ? a : b));
    }
  }

  /** Who takes somebody's place in a fact: a removal alone puts nobody in anybody's place. */
  private static Set<UUID> heirs(Fact before, Fact after) {
    Set<UUID> heirs = new HashSet<>();
    switch (after) {
      case Person person -> heirs.add(person.id());
      case Tie tie -> {
        heirs.addAll(List.of(tie.from(), tie.to()));
        heirs.removeAll(List.of(((Tie) before).from(), ((Tie) before).to()));
      }
      case Interaction contact -> {
        heirs.addAll(contact.people());
        ((Interaction) before).people().forEach(heirs::remove);
      }
      default -> {}
    }
    return heirs;
  }
}
