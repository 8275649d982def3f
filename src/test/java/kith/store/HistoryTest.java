package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kith.store.Entry.Kind;
import kith.store.History.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private static Entry entry(long seq, Kind kind, long step) {
    return new Entry(seq, NOON, kind, "Entry " + seq, step);
  }

  private enum Act {
    EDIT,
    TYPE_ON,
    UNDO,
    REDO
  }

  @Property(tries = 300)
  void followsTwoStacks(@ForAll List<Act> acts) {
    Deque<Long> done = new ArrayDeque<>();
    Deque<Long> undone = new ArrayDeque<>();
    History history = History.EMPTY;
    long seq = 1;
    for (Act act : acts) {
      Entry entry = next(act, seq, done, undone, history);
      if (entry != null) {
        history = history.with(entry, 0);
        seq++;
      }
      assertThat(history.undo().map(Step::first)).isEqualTo(Optional.ofNullable(done.peek()));
      assertThat(history.redo().map(Step::first)).isEqualTo(Optional.ofNullable(undone.peek()));
    }
  }

  private static Entry next(
      Act act, long seq, Deque<Long> done, Deque<Long> undone, History history) {
    switch (act) {
      case EDIT -> {
        done.push(seq);
        undone.clear();
        return entry(seq, Kind.EDIT, seq);
      }
      case TYPE_ON -> {
        return history.continuable().map(step -> entry(seq, Kind.EDIT, step.first())).orElse(null);
      }
      case UNDO -> {
        if (done.isEmpty()) {
          return null;
        }
        undone.push(done.pop());
        return entry(seq, Kind.UNDO, undone.peek());
      }
      default -> {
        if (undone.isEmpty()) {
          return null;
        }
        done.push(undone.pop());
        return entry(seq, Kind.REDO, done.peek());
      }
    }
  }

  @Test
  void joinsTypingIntoOneStepUnderTheFirstName() {
    History history =
        History.EMPTY
            .with(entry(1, Kind.EDIT, 1), 10)
            .with(entry(2, Kind.EDIT, 2), 20)
            .with(entry(3, Kind.EDIT, 2), 30);
    assertThat(history.undo()).contains(new Step(2, 3, "Entry 2", NOON, 50));
    History undone = history.with(entry(4, Kind.UNDO, 2), 0);
    assertThat(undone.undo()).contains(new Step(1, 1, "Entry 1", NOON, 10));
    assertThat(undone.redo()).contains(new Step(2, 3, "Entry 2", NOON, 50));
    assertThat(undone.continuable()).isEmpty();
    assertThat(undone.with(entry(5, Kind.REDO, 2), 0).continuable()).isEmpty();
  }

  @Test
  void refusesEntriesThatDoNotFollow() {
    History one = History.EMPTY.with(entry(1, Kind.EDIT, 1), 0);
    for (Entry wrong :
        List.of(entry(2, Kind.REDO, 1), entry(2, Kind.UNDO, 3), entry(2, Kind.EDIT, 5))) {
      assertThatThrownBy(() -> one.with(wrong, 0)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> one.with(entry(2, Kind.UNDO, 1), 0).with(entry(3, Kind.EDIT, 1), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
