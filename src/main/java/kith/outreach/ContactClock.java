package kith.outreach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

  /** No day at all. */
  static final long NEVER = Long.MIN_VALUE;

  private static final Interaction.Kind[] KINDS = Interaction.Kind.values();

  private final long today;
  private final Numbers numbers;
  private final List<Interaction> thisWeek;

  /** Where the contacts of each person begin, and behind the last where they end. */
  private final int[] begins;

  /** Day and kind of each contact, {@code day · kinds + kind}, in order for each person. */
  private final long[] contacts;

  private ContactClock(Log log) {
    today = log.today;
    numbers = log.numbers;
    thisWeek = log.thisWeek;
    begins = new int[numbers.size() + 1];
    contacts = new long[log.count];
    sort(log.who, log.when);
  }

  /** Contacts by person, those of each in the order of their days. */
  private void sort(int[] who, long[] when) {
    for (int i = 0; i < contacts.length; i++) {
      begins[who[i] + 1]++;
    }
    for (int person = 1; person < begins.length; person++) {
      begins[person] += begins[person - 1];
    }
    int[] next = begins.clone();
    for (int i = 0; i < contacts.length; i++) {
      contacts[next[who[i]]++] = when[i];
    }
    for (int person = 0; person + 1 < begins.length; person++) {
      Arrays.sort(contacts, begins[person], begins[person + 1]);
    }
  }

  /** Reads contacts one after the other, in any order. Each is looked at once. */
  static final class Log {
    private final long today;
    private final long monday;
    private final Numbers numbers;
    private final List<Interaction> thisWeek = new ArrayList<>();
    private int[] who;
    private long[] when;
    private int count;

    /**
     * @param numbers of people; who has none yet gets one
     * @param today the last day that counts
     * @param expected how many there may be: nearly all are with one person
     */
    Log(Numbers numbers, LocalDate today, int expected) {
      this.who = new int[expected + 1];
      this.when = new long[expected + 1];
      this.numbers = numbers;
      this.today = today.toEpochDay();
      this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toEpochDay();
    }

    void read(Interaction contact) {
      long day = contact.on().toEpochDay();
      if (day > today) {
        return;
      }
      if (day >= monday) {
        thisWeek.add(contact);
      }
      List<UUID> people = contact.people();
      for (int i = 0; i < people.size(); i++) {
        read(people.get(i), day * KINDS.length + contact.kind().ordinal());
      }
    }

    private void read(UUID person, long at) {
      if (count == who.length) {
        who = Arrays.copyOf(who, 2 * count);
        when = Arrays.copyOf(when, 2 * count);
      }
      who[count] = numbers.add(person);
      when[count++] = at;
    }

    /** The clock, when everybody has their number. */
    ContactClock clock() {
      return new ContactClock(this);
    }
  }

  /**
   * The clock of these contacts.
   *
   * @param contacts in any order; plans may be among them
   * @param today the last day that counts
   */
  public static ContactClock of(Collection<Interaction> contacts, LocalDate today) {
    Log log = new Log(new Numbers(), today, contacts.size());
    contacts.forEach(log::read);
    return log.clock();
  }

  /** The last day of contact with somebody, if there was any. */
  public Optional<LocalDate> last(UUID person) {
    long last = lastDay(numbers.of(person));
    return last == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
  }

  /** The last day of contact with the person of a number, or {@link #NEVER}. */
  long lastDay(int person) {
    return count(person) == 0 ? NEVER : day(begins[person + 1] - 1);
  }

  private long day(int contact) {
    return Math.floorDiv(contacts[contact], KINDS.length);
  }

  /** How many days ago the last contact was, 0 for today; empty if there was none. */
  public OptionalLong daysSince(UUID person) {
    long last = lastDay(numbers.of(person));
    return last == NEVER ? OptionalLong.empty() : OptionalLong.of(today - last);
  }

  /** The contacts from Monday up to today. */
  List<Interaction> thisWeek() {
    return thisWeek;
  }

  /** How many contacts with somebody there were. */
  public int count(UUID person) {
    return count(numbers.of(person));
  }

  private int count(int person) {
    return person == Numbers.NONE ? 0 : begins[person + 1] - begins[person];
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
    int number = numbers.of(person);
    for (int i = 0; i < Math.min(count(number), RECENT); i++) {
      long at = contacts[begins[number + 1] - 1 - i];
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
    return gaps(numbers.of(person));
  }

  /** The same with the person of a number. */
  int[] gaps(int person) {
    int[] gaps = new int[Math.max(0, count(person) - 1)];
    int found = 0;
    for (int i = 1; i <= gaps.length; i++) {
      int contact = begins[person] + i;
      long gap = day(contact) - day(contact - 1);
      if (gap > 0) {
        gaps[found++] = Math.clamp(gap, 1, Integer.MAX_VALUE);
      }
    }
    return found == gaps.length ? gaps : Arrays.copyOf(gaps, found);
  }
}
