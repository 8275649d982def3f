package kith.network;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

/**
 * How people and circles are called wherever somebody besides the owner may look on or listen: by
 * their names, or, while names are safe, by initials or invented names. The one place that whoever
 * shows a network asks; immutable, for any thread.
 *
 * <p>A person who is shown is a {@link Person} like any other, under the safe name and without what
 * the owner wrote about them, so that what shows it cannot say more. Edits are made on the people
 * of the {@link Network}, never on those.
 */
public final class Naming {
  /** The setting that holds the {@link Choice}. */
  public static final String SETTING = "names.safe";

  private static final ResourceBundle WORDS = ResourceBundle.getBundle("kith.network.naming");
  private static final int LETTERS = 26;
  private static final Naming REAL = new Naming(Choice.NONE, Map.of(), Map.of(), null);

  /** What stands for a name. */
  public enum Way {
    /** "A. C.", and "A. C. 2" for the next of the same. */
    INITIALS,
    /** See {@link Pseudonyms}. */
    PSEUDONYMS
  }

  /**
   * What the owner chose; while names are not safe, also what they chose the last time.
   *
   * @param safe whether names are safe
   * @param way what stands for a name
   * @param circles whether circles and organisations have none of their own either
   */
  public record Choice(boolean safe, Way way, boolean circles) {
    /** Until the owner chooses. */
    public static final Choice NONE = new Choice(false, Way.INITIALS, true);

    private static final String ON = "on";
    private static final String OFF = "off";
    private static final String CIRCLES = "circles";

    /** What was chosen in a network. */
    public static Choice of(Network network) {
      return network.setting(SETTING).map(Choice::read).orElse(NONE);
    }

    private static Choice read(String text) {
      List<String> words = List.of(text.split(" "));
      return new Choice(
          words.contains(ON),
          words.contains(word(Way.PSEUDONYMS)) ? Way.PSEUDONYMS : Way.INITIALS,
          words.contains(CIRCLES));
    }

    private static String word(Way way) {
      return way.name().toLowerCase(Locale.ROOT);
    }

    /** The setting that keeps it. */
    public Setting setting() {
      String text = (safe ? ON : OFF) + " " + word(way) + (circles ? " " + CIRCLES : "");
      return new Setting(SETTING, text);
    }

    /** The same with names safe, or not. */
    public Choice withSafe(boolean value) {
      return new Choice(value, way, circles);
    }

    /** Safe names of this kind. */
    public Choice withWay(Way value) {
      return new Choice(true, value, circles);
    }

    /** Safe names, those of circles too, or not. */
    public Choice withCircles(boolean value) {
      return new Choice(true, way, value);
    }
  }

  private final Choice choice;
  private final Map<UUID, String> people;
  private final Map<UUID, String> circles;
  private final Mentions mentions;

  private Naming(
      Choice choice, Map<UUID, String> people, Map<UUID, String> circles, Mentions mentions) {
    this.choice = choice;
    this.people = people;
    this.circles = circles;
    this.mentions = mentions;
  }

  /** Everybody and everything under their own name. */
  public static Naming real() {
    return REAL;
  }

  /** By initials; those that several people share are numbered in the order they came. */
  public static Naming initials(Network network) {
    return of(network, new Choice(true, Way.INITIALS, true));
  }

  /** By invented names, which stay the same from day to day. */
  public static Naming pseudonyms(Network network) {
    return of(network, new Choice(true, Way.PSEUDONYMS, true));
  }

  /** As the owner of a network chose; asked through {@link Network#naming}. */
  static Naming of(Network network) {
    return of(network, Choice.of(network));
  }

  /** As chosen. */
  public static Naming of(Network network, Choice choice) {
    return of(network.people(), network.circles(), choice);
  }

  /** As chosen, in the order in which people and circles came. */
  static Naming of(Collection<Person> everybody, Collection<Circle> groups, Choice choice) {
    if (!choice.safe()) {
      return REAL;
    }
    Map<UUID, String> people =
        switch (choice.way()) {
          case INITIALS -> numbered(everybody);
          case PSEUDONYMS -> Pseudonyms.of(everybody);
        };
    Map<UUID, String> circles = choice.circles() ? lettered(groups) : Map.of();
    List<Mentions.Name> names = new ArrayList<>();
    everybody.forEach(p -> names.add(new Mentions.Name(p.name(), people.get(p.id()))));
    if (choice.circles()) {
      groups.forEach(c -> names.add(new Mentions.Name(c.name(), circles.get(c.id()))));
      String organisation = say("organisation");
      everybody.forEach(p -> names.add(new Mentions.Name(p.organisation(), organisation)));
    }
    return new Naming(choice, people, circles, new Mentions(names));
  }

  private static Map<UUID, String> numbered(Collection<Person> everybody) {
    Map<UUID, String> names = HashMap.newHashMap(everybody.size());
    Map<String, Integer> so = new HashMap<>();
    for (Person person : everybody) {
      String initials = dotted(person);
      int number = so.merge(initials, 1, Integer::sum);
      names.put(person.id(), number == 1 ? initials : initials + " " + number);
    }
    return names;
  }

  private static String dotted(Person person) {
    String letters = person.initials();
    int first = letters.offsetByCodePoints(0, letters.isEmpty() ? 0 : 1);
    return first == letters.length()
        ? letters + "."
        : letters.substring(0, first) + ". " + letters.substring(first) + ".";
  }

  private static Map<UUID, String> lettered(Collection<Circle> groups) {
    Map<UUID, String> names = HashMap.newHashMap(groups.size());
    int circles = 0;
    int tags = 0;
    for (Circle circle : groups) {
      boolean tag = circle.kind() == CircleKind.TAG;
      names.put(circle.id(), say(tag ? "tag" : "circle", letters(tag ? tags++ : circles++)));
    }
    return names;
  }

  /** A … Z, AA, AB … */
  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
  }

  private static String say(String key, Object... arguments) {
    return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
  }

  /** Whether a change makes names safe or not, or in another way. */
  public static boolean isIn(Change change) {
    return change.edits().stream().map(Edit::fact).anyMatch(Naming::isIn);
  }

  /** Whether a fact is the choice itself. */
  public static boolean isIn(Fact fact) {
    return fact instanceof Setting setting && setting.name().equals(SETTING);
  }

  /** Whether no real name is shown. */
  public boolean isSafe() {
    return choice.safe();
  }

  /** What was chosen. */
  public Choice choice() {
    return choice;
  }

  /** What a person is called. */
  public String name(Person person) {
    return isSafe() ? people.getOrDefault(person.id(), say("somebody")) : person.name();
  }

  /** What a circle or tag is called. */
  public String name(Circle circle) {
    if (!isSafe()) {
      return circle.name();
    }
    return choice.circles()
        ? circles.getOrDefault(circle.id(), say("some"))
        : mentions.in(circle.name());
  }

  /**
   * A short text of the owner's, such as a role or a kind of tie: as it is, but for whole names in
   * it. Longer texts say too much for that and are not shown at all while names are safe.
   */
  public String line(String text) {
    return isSafe() ? mentions.in(text) : text;
  }

  /** Whether a short text holds what is not to be shown. */
  public boolean tells(String text) {
    return !line(text).equals(text);
  }

  /** A person as they may be shown; the very same while names are not safe. */
  public Person shown(Person person) {
    if (!isSafe()) {
      return person;
    }
    return new Person(
        person.id(),
        person.me(),
        name(person),
        line(person.role()),
        choice.circles() ? "" : line(person.organisation()),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        person.closeness(),
        person.networks(),
        person.cadence(),
        "",
        List.of());
  }

  /** A circle as it may be shown; the very same while names are not safe. */
  public Circle shown(Circle circle) {
    return isSafe() ? circle.withName(name(circle)) : circle;
  }
}
