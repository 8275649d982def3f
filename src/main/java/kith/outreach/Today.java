package kith.outreach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kith.network.Interaction;

/**
 * Whom to reach out to today: a list that is never longer than what the owner has time for.
 *
 * <p>Promises come first, the owner's before those to them, then days on which one meant to look
 * again, birthdays, and then contacts: of six, four that are due by how overdue they are, one with
 * somebody who drifts away and one that wakes a dormant tie, so that the pressing ones do not crowd
 * out the rest.
 *
 * @param entries in the order in which they are told, one a person; together they take no longer
 *     than {@code left}
 * @param waiting what there is besides, for which there is no time or room today
 * @param left minutes that the owner has left this week (from Monday on), above 0 or 0
 */
public record Today(List<Entry> entries, List<Reason> waiting, double left) {
  private static final Interaction.Kind CHEAPEST = Interaction.Kind.MESSAGE;

  private static final List<Reason.Kind> TURNS =
      List.of(
          Reason.Kind.DUE,
          Reason.Kind.DUE,
          Reason.Kind.DRIFTING,
          Reason.Kind.DUE,
          Reason.Kind.DUE,
          Reason.Kind.DORMANT);

  /**
   * A reason, and what it takes.
   *
   * @param by how the owner could do it: as the two usually are in touch, if there is time for it,
   *     else by a message
   * @param minutes what that takes
   */
  public record Entry(Reason reason, Interaction.Kind by, int minutes) {}

  /** Keeps the lists as they are now. */
  public Today {
    entries = List.copyOf(entries);
    waiting = List.copyOf(waiting);
  }

  /** What all entries take together, in minutes. */
  public int minutes() {
    return entries.stream().mapToInt(Entry::minutes).sum();
  }

  /** The list of a day. */
  public static Today of(Outlook outlook) {
    double left = left(outlook);
    List<Entry> entries = new ArrayList<>();
    List<Reason> waiting = new ArrayList<>();
    double free = left;
    for (Reason reason : inOrder(new Reasons(outlook))) {
      boolean full = entries.size() == outlook.preferences().most();
      Entry entry = full ? null : entry(outlook, reason, free);
      if (entry != null && entry.minutes() <= free) {
        entries.add(entry);
        free -= entry.minutes();
      } else {
        waiting.add(reason);
      }
    }
    return new Today(entries, waiting, left);
  }

  /** The week's time, less what its contacts up to today took. */
  private static double left(Outlook outlook) {
    int spent =
        outlook.clock().thisWeek().stream()
            .mapToInt(contact -> outlook.preferences().minutes(contact.kind()))
            .sum();
    return Math.max(0, outlook.preferences().weekly() - spent);
  }

  private static Entry entry(Outlook outlook, Reason reason, double free) {
    boolean usually = reason instanceof Reason.Due || reason instanceof Reason.Drifting;
    Interaction.Kind usual = usually ? outlook.clock().usual(reason.person()) : CHEAPEST;
    Interaction.Kind by = outlook.preferences().minutes(usual) <= free ? usual : CHEAPEST;
    return new Entry(reason, by, outlook.preferences().minutes(by));
  }

  private static List<Reason> inOrder(Reasons reasons) {
    List<Reason> order = new ArrayList<>();
    order.addAll(reasons.of(Reason.Kind.PROMISE));
    order.addAll(reasons.of(Reason.Kind.FOLLOW_UP));
    order.addAll(reasons.of(Reason.Kind.BIRTHDAY));
    Deque<Reason> due = new ArrayDeque<>(reasons.of(Reason.Kind.DUE));
    Deque<Reason> drifting = new ArrayDeque<>(reasons.of(Reason.Kind.DRIFTING));
    Deque<Reason> dormant = new ArrayDeque<>(reasons.of(Reason.Kind.DORMANT));
    while (!due.isEmpty() || !drifting.isEmpty() || !dormant.isEmpty()) {
      for (Reason.Kind turn : TURNS) {
        Reason next =
            switch (turn) {
              case DRIFTING -> drifting.poll();
              case DORMANT -> dormant.poll();
              default -> due.poll();
            };
        if (next != null) {
          order.add(next);
        }
      }
    }
    return order;
  }
}
