package kith.outreach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kith.network.Interaction;

/**
 * When the owner was in contact with whom, as of a day. The last contact is the latest one up to
 * that day: one that is written down late never turns the clock back, and what is planned for later
 * is no contact. Immutable.
 */
public final class ContactClock {
  /** So many of the latest contacts tell how one usually is in touch. */
  private static final int RECENT = 10;

  private static final Interaction.Kind[] KINDS = Interaction.Kind.values();

  private final LocalDate today;
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<Interaction> thisWeek = new ArrayList<>();

  /** Where the contacts of each person begin, and behind the last where they end. */
  private final int[] begins;

  /** Day and kind of each contact, {@code day · kinds + kind}, in order for each person. */
  private final long[] contacts;

  private ContactClock(Collection<Interaction> all, LocalDate today) {
    this.today = today;
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int[] who = new int[all.size() + 1];
    long[] when = new long[all.size() + 1];
    int count = 0;
    // Each contact is looked at once: reading 200,000 of them is most of the time this takes.
    for (Interaction contact : all) {
      if (!contact.on().isAfter(today)) {
        if (!contact.on().isBefore(monday)) {
          thisWeek.add(contact);
        }
        long at = contact.on().toEpochDay() * KINDS.length + contact.kind().ordinal();
        for (UUID person : contact.people()) {
          if (count == who.length) {
            who = Arrays.copyOf(who, 2 * count);
            when = Arrays.copyOf(when, 2 * count);
          }
          who[count] = number(person);
          when[count++] = at;
        }
      }
    }
    begins = new int[numbers.size() + 1];
    contacts = new long[count];
    sort(who, when, count);
  }

  private int number(UUID person) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(person, next);
    return known == null ? next : known;
  }

  /** Contacts by person, those of each in the order of their days. */
  private void sort(int[] who, long[] when, int count) {
    for (int i = 0; i < count; i++) {
      begins[who[i] + 1]++;
    }
    for (int person = 1; person < begins.length; person++) {
      begins[person] += begins[person - 1];
    }
    int[] next = begins.clone();
    for (int i = 0; i < count; i++) {
      contacts[next[who[i]]++] = when[i];
    }
    for (int person = 0; person + 1 < begins.length; person++) {
      Arrays.sort(contacts, begins[person], begins[person + 1]);
    }
  }

  /**
   * The clock of these contacts.
   *
   * @param contacts in any order; plans may be among them
   * @param today the last day that counts
   */
  public static ContactClock of(Collection<Interaction> contacts, LocalDate today) {
    return new ContactClock(contacts, today);
  }

  /** The last day of contact with somebody, if there was any. */
  public Optional<LocalDate> last(UUID person) {
    int count = count(person);
    return count == 0 ? Optional.empty() : Optional.of(day(end(person) - 1));
  }

  private LocalDate day(int contact) {
    return LocalDate.ofEpochDay(Math.floorDiv(contacts[contact], KINDS.length));
  }

  /** How many days ago the last contact was, 0 for today; empty if there was none. */
  public OptionalLong daysSince(UUID person) {
    Optional<LocalDate> last = last(person);
    return last.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(last.get(), today));
  }

  /** The contacts from Monday up to today. */
  List<Interaction> thisWeek() {
    return thisWeek;
  }

  /** How many contacts with somebody there were. */
  public int count(UUID person) {
    Integer number = numbers.get(person);
    return number == null ? 0 : begins[number + 1] - begins[number];
  }

  private int end(UUID person) {
    return begins[numbers.get(person) + 1];
  }

  /**
   * How one usually is in touch with somebody: the most frequent kind among the last ten contacts
   * that one can simply make, of equals the one that was there last.
   *
   * @return message, call, video or meeting; a message where there was none of them
   */
  public Interaction.Kind usual(UUID person) {
    int[] counts = new int[KINDS.length];
    Interaction.Kind usual = Interaction.Kind.MESSAGE;
    int count = count(person);
    for (int i = 0; i < Math.min(count, RECENT); i++) {
      long at = contacts[end(person) - 1 - i];
      Interaction.Kind kind = KINDS[(int) Math.floorMod(at, (long) KINDS.length)];
      if (isSimple(kind)) {
        counts[kind.ordinal()]++;
        boolean more = counts[kind.ordinal()] > counts[usual.ordinal()];
        usual = more ? kind : usual;
      }
    }
    return usual;
  }

  private static boolean isSimple(Interaction.Kind kind) {
    return switch (kind) {
      case MESSAGE, CALL, VIDEO, MEETING -> true;
      case EVENT, INTRODUCTION, COLLABORATION -> false;
    };
  }

  /**
   * The gaps between the days of contact with somebody, in days, in the order in which they were.
   */
  int[] gaps(UUID person) {
    int count = count(person);
    int[] gaps = new int[Math.max(0, count - 1)];
    int found = 0;
    for (int i = end(person, count) - count + 1; i < end(person, count); i++) {
      long before = Math.floorDiv(contacts[i - 1], KINDS.length);
      long gap = Math.floorDiv(contacts[i], KINDS.length) - before;
      if (gap > 0) {
        gaps[found++] = Math.clamp(gap, 1, Integer.MAX_VALUE);
      }
    }
    return Arrays.copyOf(gaps, found);
  }

  private int end(UUID person, int count) {
    return count == 0 ? 0 : end(person);
  }
}
