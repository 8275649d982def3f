package kith.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kith.exchange.Duplicates;
import kith.network.Apart;
import kith.network.Changes;
import kith.network.Network;
import kith.network.Person;
import kith.ui.common.Edits;
import kith.ui.common.Merging;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * Goes with the owner through those who may be one person twice, pair by pair: they become one, are
 * two from now on, or are left for later.
 */
public final class DuplicatesModel {
  private static final Words WORDS = Words.of(DuplicatesModel.class);

  /** What there is to see. */
  public enum State {
    LOOKING,
    /** Two are compared. */
    PAIR,
    /** Nobody looks like somebody else. */
    NOBODY,
    /** All pairs were decided. */
    DONE
  }

  /**
   * What is seen now.
   *
   * @param state what there is
   * @param pair the two, or null
   * @param merging what would be kept of them, or null
   */
  public record Seen(State state, Duplicates.Pair pair, Merging merging) {}

  private final Edits edits;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Seen> seen =
      new ReadOnlyObjectWrapper<>(new Seen(State.LOOKING, null, null));
  private final List<Duplicates.Pair> pairs = new ArrayList<>();
  private int at;
  private int decided;
  private Tasks.Job job;

  public DuplicatesModel(Edits edits, Tasks tasks) {
    this.edits = edits;
    this.tasks = tasks;
  }

  /** Looks for them in the background. */
  public void look() {
    Supplier<Network> copy = network().copying();
    job =
        tasks.run(
            WORDS.get("duplicates.job"),
            progress -> Duplicates.in(copy.get(), progress),
            found -> {
              pairs.addAll(found);
              show();
            },
            this::show);
  }

  /** Stops looking, if it still does. */
  public void leave() {
    if (seen.get().state() == State.LOOKING && job != null) {
      job.cancel();
    }
  }

  private Network network() {
    return edits.workspace().network();
  }

  /** What is seen now. */
  public ReadOnlyObjectProperty<Seen> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** Which pair of how many, and why they may be one: "2 of 7 · the same e-mail address". */
  public String heading() {
    Duplicates.Pair pair = seen.get().pair();
    if (pair == null) {
      return "";
    }
    String why =
        pair.why().stream()
            .map(reason -> WORDS.get("duplicates.why." + reason.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return WORDS.get("duplicates.heading", at + 1, pairs.size(), why);
  }

  /** How much hangs on somebody: "12 ties, 3 contacts". */
  public String standing(Person person) {
    return WORDS.get(
        "duplicates.standing",
        network().ties(person.id()).size(),
        network().interactions(person.id()).size());
  }

  /** The names of the circles that somebody is in. */
  public List<String> circles(Person person) {
    return network().circles(person.id()).stream()
        .map(network()::circle)
        .map(network().naming()::name)
        .toList();
  }

  /** Somebody as they may be shown. */
  public Person shown(Person person) {
    return network().naming().shown(person);
  }

  /** Whether there are several pairs to go through. */
  public boolean hasSeveral() {
    return pairs.size() > 1;
  }

  /** Leaves these two for later, or comes back to the ones before. */
  public void go(int steps) {
    if (!pairs.isEmpty()) {
      at = Math.floorMod(at + steps, pairs.size());
      show();
    }
  }

  /** The two become one, as chosen. */
  public void merge() {
    Seen now = seen.get();
    if (now.state() != State.PAIR) {
      return;
    }
    Merging merging = now.merging();
    UUID gone = merging.others().getFirst();
    UUID one = merging.merged().id();
    if (edits.apply(() -> Changes.merge(network(), merging.merged(), merging.others()))) {
      decided++;
      pairs.remove(at);
      rename(gone, one);
      show();
    }
  }

  /** Whoever was like the one who is gone is like the one who stays. */
  private void rename(UUID gone, UUID one) {
    List<Duplicates.Pair> renamed = new ArrayList<>();
    for (Duplicates.Pair pair : pairs) {
      UUID first = pair.one().equals(gone) ? one : pair.one();
      UUID second = pair.other().equals(gone) ? one : pair.other();
      boolean there =
          renamed.stream()
              .anyMatch(p -> List.of(p.one(), p.other()).containsAll(List.of(first, second)));
      if (!first.equals(second) && !there) {
        renamed.add(new Duplicates.Pair(first, second, pair.why()));
      }
    }
    pairs.clear();
    pairs.addAll(renamed);
  }

  /** The two are two people, and are not asked about again. */
  public void apart() {
    Seen now = seen.get();
    if (now.state() == State.PAIR
        && edits.apply(() -> Apart.say(network(), now.pair().one(), now.pair().other()))) {
      decided++;
      pairs.remove(at);
      show();
    }
  }

  private void show() {
    if (pairs.isEmpty()) {
      seen.set(new Seen(decided > 0 ? State.DONE : State.NOBODY, null, null));
      return;
    }
    at = Math.min(at, pairs.size() - 1);
    Duplicates.Pair pair = pairs.get(at);
    seen.set(
        new Seen(
            State.PAIR, pair, new Merging(network(), List.of(pair.one(), pair.other()), _ -> {})));
  }

  /** A value as it may be shown, in one line. */
  public String shown(Merging merging, Merging.Field field, String value) {
    Optional<String> shown = merging.shown(field, value);
    return shown.orElseGet(() -> WORDS.get("duplicates.hidden"));
  }
}
