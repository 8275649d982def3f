package kith.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How often the owner wants to be in touch with somebody: a number of days, and its words. */
public final class Cadence {
  /** Where the owner has not said. */
  public static final int NONE = 0;

  /** Ten years; who is thought of less often has no cadence. */
  public static final int LONGEST = 3650;

  /** What is offered, the most frequent first; any other number is as good. */
  public static final List<Integer> OFFERED = List.of(7, 30, 180, 365);

  private static final ResourceBundle WORDS = ResourceBundle.getBundle("kith.network.cadence");
  private static final List<Unit> UNITS =
      IntStream.of(1, 7, 30, 180, 365).mapToObj(Unit::new).toList();

  /** A number; a unit of time; or one after the other. */
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,6})? ?(\\D*)");

  private Cadence() {}

  /** A length of time that has a name. */
  private record Unit(int days) {
    private String one() {
      return WORDS.getString("one." + days);
    }

    private boolean isCalled(String name) {
      return name.equals(one()) || name.equals(WORDS.getString("many." + days));
    }
  }

  /**
   * Whether a number of days can be a cadence.
   *
   * @return also for {@link #NONE}
   */
  public static boolean is(int days) {
    return days >= NONE && days <= LONGEST;
  }

  /** A cadence in words, such as "every month" or "every 45 days"; empty for {@link #NONE}. */
  public static String words(int days) {
    if (days == NONE) {
      return "";
    }
    String length =
        UNITS.stream()
            .filter(unit -> unit.days() == days)
            .map(Unit::one)
            .findFirst()
            .orElseGet(() -> days + " " + WORDS.getString("many.1"));
    return every(length);
  }

  /** Filters ask this of everybody: it has to be fast. */
  private static String every(String length) {
    return WORDS.getString("every").replace("{0}", length);
  }

  /**
   * The cadence somebody wrote: "every month", "month", "45", "45 days", "2 weeks".
   *
   * @return {@link #NONE} for a blank text; nothing if the text says none
   */
  public static OptionalInt read(String text) {
    String plain = Texts.fold(text);
    if (plain.isEmpty()) {
      return OptionalInt.of(NONE);
    }
    String before = every("");
    String length = plain.startsWith(before) ? plain.substring(before.length()) : plain;
    Matcher counted = COUNTED.matcher(length);
    if (!counted.matches()) {
      return OptionalInt.empty();
    }
    String count = counted.group(1);
    String name = counted.group(2);
    return UNITS.stream()
        .filter(unit -> count != null && name.isEmpty() ? unit.days() == 1 : unit.isCalled(name))
        .mapToInt(unit -> unit.days() * (count == null ? 1 : Integer.parseInt(count)))
        .filter(days -> days > NONE && is(days))
        .findFirst();
  }

  /**
   * Whether it is time to be in touch again: since the last contact as many days went by as the
   * cadence has, or there was none.
   *
   * @param lastContact the last day up to today, or null if no contact is known; a plan is none
   * @return never without a cadence
   */
  public static boolean isDue(int days, LocalDate lastContact, LocalDate today) {
    return days != NONE
        && (lastContact == null || ChronoUnit.DAYS.between(lastContact, today) >= days);
  }
}
