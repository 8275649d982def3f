package kith.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Favour;
import kith.network.Network;
import kith.network.Promise;

/**
 * What two people did for each other: to read before asking again. It counts, and gives no score.
 *
 * @param person the other one
 * @param mine the owner's promises that are open, those due first at the head, those without a day
 *     at the end
 * @param theirs the same of theirs
 * @param gave how many things the owner gave
 * @param asked how many things the owner asked for: those not got yet
 * @param got how many things the owner got
 * @param since the day of the first of these, or null if there are none
 * @param last the day of the last of these, or null if there are none
 */
public record GiveGet(
    UUID person,
    List<Promise> mine,
    List<Promise> theirs,
    int gave,
    int asked,
    int got,
    LocalDate since,
    LocalDate last) {

  private static final Comparator<Promise> DUE_FIRST =
      Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Promise::made)
          .thenComparing(Promise::id);

  /**
   * What the owner and somebody did for each other.
   *
   * @param today what is later does not count
   */
  public static GiveGet with(Network network, UUID person, LocalDate today) {
    List<Favour> favours =
        network.favours(person).stream().filter(one -> !one.on().isAfter(today)).toList();
    return new GiveGet(
        person,
        open(network, person, Promise.By.ME),
        open(network, person, Promise.By.THEM),
        count(favours, Favour.Way.GAVE),
        count(favours, Favour.Way.ASKED),
        count(favours, Favour.Way.GOT),
        days(favours).min(Comparator.naturalOrder()).orElse(null),
        days(favours).max(Comparator.naturalOrder()).orElse(null));
  }

  private static List<Promise> open(Network network, UUID person, Promise.By by) {
    return network.promises(person).stream()
        .filter(promise -> promise.isOpen() && promise.by() == by)
        .sorted(DUE_FIRST)
        .toList();
  }

  private static int count(List<Favour> favours, Favour.Way way) {
    return (int) favours.stream().filter(favour -> favour.way() == way).count();
  }

  private static Stream<LocalDate> days(List<Favour> favours) {
    return favours.stream().map(Favour::on);
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return mine.isEmpty() && theirs.isEmpty() && since == null;
  }

  /** The promise to think of first: the owner's own before theirs. */
  public Optional<Promise> first() {
    return Stream.concat(mine.stream(), theirs.stream()).findFirst();
  }
}
