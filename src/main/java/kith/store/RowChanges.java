package kith.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Place;
import kith.network.Progress;
import kith.network.Setting;
import kith.store.FactIndex.Row;

/** What a change comes to in rows: for each fact the row before and after, in order. */
final class RowChanges {
  private final List<RowChange> changes = new ArrayList<>();
  private Seal seal;
  private long lastId;

  /**
   * One row inserted (nothing before), updated or deleted (nothing after).
   *
   * @param body from now on; null where the row is deleted
   */
  record RowChange(String type, String key, Row before, Row after, byte[] body) {
    long id() {
      return (before != null ? before : after).id();
    }
  }

  private RowChanges(FactIndex index, Seal seal) {
    this.seal = seal;
    this.lastId = index.lastId();
  }

  /**
   * @param edits as the owner makes them; of several edits of one fact only what they come to
   *     counts
   * @throws IllegalArgumentException if a fact is added that is there, or one changed that is not
   */
  static RowChanges of(List<Edit> edits, FactIndex index, Seal seal, Progress progress) {
    Map<List<String>, Edit> whole = new LinkedHashMap<>();
    for (Edit edit : edits) {
      List<String> id = List.of(FactJson.type(edit.fact()), edit.fact().key());
      Edit earlier = whole.get(id);
      if (earlier == null) {
        whole.put(id, edit);
      } else if (earlier.before() == null && edit.after() == null) {
        whole.remove(id);
      } else {
        whole.put(id, new Edit(edit.name(), earlier.before(), edit.after()));
      }
    }
    RowChanges rows = new RowChanges(index, seal);
    Steps steps = new Steps(whole.size(), progress);
    whole.forEach(
        (id, edit) -> {
          rows.add(id.getFirst(), edit, index);
          steps.next();
        });
    return rows;
  }

  /** Facts that are put in place of what is there, if anything is; equal ones are no change. */
  static RowChanges upsert(Collection<? extends Fact> facts, FactIndex index, Seal seal) {
    Map<List<String>, Fact> last = new LinkedHashMap<>();
    facts.forEach(fact -> last.put(List.of(FactJson.type(fact), fact.key()), fact));
    RowChanges rows = new RowChanges(index, seal);
    last.forEach(
        (id, fact) -> rows.put(id.getFirst(), fact, index.get(id.getFirst(), id.getLast())));
    return rows;
  }

  private void add(String type, Edit edit, FactIndex index) {
    Fact fact = edit.fact();
    Row before = index.get(type, fact.key());
    // Places and settings are also written without an edit, so an edit may not know the last one.
    boolean loose = fact instanceof Place || fact instanceof Setting;
    if (!loose && (before == null) != (edit.before() == null)) {
      throw new IllegalArgumentException("Not what the file holds: " + type + " " + fact.key());
    }
    if (edit.after() != null) {
      put(type, edit.after(), before);
    } else if (before != null) {
      seal = seal.minus(before.crc());
      changes.add(new RowChange(type, fact.key(), before, null, null));
    }
  }

  private void put(String type, Fact fact, Row before) {
    byte[] body = FactJson.write(fact);
    if (body.length > Database.LONGEST_BODY) {
      throw new KithException(
          "One entry can hold about a million characters; this "
              + type
              + " has "
              + body.length
              + ": shorten its texts, or keep them in a file of their own.");
    }
    int crc = FactJson.crc(type, body);
    if (before != null && before.crc() == crc) {
      return;
    }
    if (before != null) {
      seal = seal.minus(before.crc());
    }
    seal = seal.plus(crc);
    Row after = new Row(before != null ? before.id() : ++lastId, crc);
    changes.add(new RowChange(type, fact.key(), before, after, body));
  }

  List<RowChange> list() {
    return changes;
  }

  /** The seal over all facts when these changes are made. */
  Seal seal() {
    return seal;
  }

  /** Follows these changes once they are durable. */
  void applyTo(FactIndex index) {
    for (RowChange change : changes) {
      if (change.after() != null) {
        index.put(change.type(), change.key(), change.after());
      } else {
        index.remove(change.type(), change.key());
      }
    }
  }

  /** Goes back to what was before {@link #applyTo}. */
  void takeFrom(FactIndex index) {
    for (RowChange change : changes) {
      if (change.before() != null) {
        index.put(change.type(), change.key(), change.before());
      } else {
        index.remove(change.type(), change.key());
      }
    }
  }
}
