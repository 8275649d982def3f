package kith.outreach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import kith.network.Cadence;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Setting;

/**
 * What the owner decides about keeping in touch.
 *
 * @param layers the cadence of each closeness from 1 to {@link Person#CLOSEST}, in days; {@link
 *     Cadence#NONE} where closeness alone is no reason to be in touch
 * @param minutes what a contact of each kind takes, 1 or more
 * @param hours what the owner has for it in a month, 0 or more
 * @param most how many reasons a day shows at most, 1 or more
 */
public record Preferences(
    List<Integer> layers, Map<Interaction.Kind, Integer> minutes, int hours, int most) {

  /** What holds until the owner says something else. */
  public static final Preferences USUAL =
      new Preferences(
          List.of(Cadence.NONE, 365, 180, 30, 7),
          Map.of(
              Interaction.Kind.MESSAGE, 5,
              Interaction.Kind.CALL, 20,
              Interaction.Kind.VIDEO, 30,
              Interaction.Kind.MEETING, 60,
              Interaction.Kind.EVENT, 120,
              Interaction.Kind.INTRODUCTION, 15,
              Interaction.Kind.COLLABORATION, 60),
          8,
          7);

  /** More hours than any month has cannot be meant. */
  public static final int HOURS_OF_A_MONTH = 31 * 24;

  /** The days of an average month. */
  public static final double MONTH = 365.25 / 12;

  private static final String SETTING = "outreach.";
  private static final String LAYER = SETTING + "layer.";
  private static final String MINUTES = SETTING + "minutes.";
  private static final String HOURS = SETTING + "hours";
  private static final String MOST = SETTING + "most";
  private static final int LONGEST_CONTACT = 24 * 60;
  private static final int MOST_OF_ALL = 100;

  /** Refuses what cannot be meant. */
  public Preferences {
    layers = List.copyOf(layers);
    minutes = Collections.unmodifiableMap(new EnumMap<>(minutes));
    require(layers.size() == Person.CLOSEST && layers.stream().allMatch(Cadence::is), "layers");
    require(minutes.size() == Interaction.Kind.values().length, "kinds of contact");
    require(minutes.values().stream().allMatch(Preferences::isContact), "minutes");
    require(hours >= 0 && hours <= HOURS_OF_A_MONTH, "hours");
    require(most >= 1 && most <= MOST_OF_ALL, "reasons a day");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("No such " + what);
    }
  }

  private static boolean isContact(int minutes) {
    return minutes >= 1 && minutes <= LONGEST_CONTACT;
  }

  /** The cadence of people this close; {@link Cadence#NONE} also where nobody said how close. */
  public int layer(int closeness) {
    return closeness == 0 ? Cadence.NONE : layers.get(closeness - 1);
  }

  /** These preferences with another cadence for people this close, 1 to {@link Person#CLOSEST}. */
  public Preferences withLayer(int closeness, int days) {
    List<Integer> changed = new ArrayList<>(layers);
    changed.set(closeness - 1, days);
    return new Preferences(changed, minutes, hours, most);
  }

  /** What a contact of a kind takes, in minutes. */
  public int minutes(Interaction.Kind kind) {
    return minutes.get(kind);
  }

  /** These preferences with other minutes for a kind of contact. */
  public Preferences withMinutes(Interaction.Kind kind, int value) {
    Map<Interaction.Kind, Integer> changed = new EnumMap<>(minutes);
    changed.put(kind, value);
    return new Preferences(layers, changed, hours, most);
  }

  /** These preferences with other hours a month. */
  public Preferences withHours(int value) {
    return new Preferences(layers, minutes, value, most);
  }

  /** These preferences with another number of reasons a day. */
  public Preferences withMost(int value) {
    return new Preferences(layers, minutes, hours, value);
  }

  /** What the owner has in a week, in minutes. */
  public double weekly() {
    return hours * 60 * 7 / MONTH;
  }

  /**
   * What the owner decided; the usual where they did not, or where it makes no sense.
   *
   * @param setting such as {@link kith.network.Network#setting}
   */
  public static Preferences of(Function<String, Optional<String>> setting) {
    Preferences found = USUAL;
    for (int closeness = 1; closeness <= Person.CLOSEST; closeness++) {
      OptionalInt days = number(setting.apply(LAYER + closeness), Cadence.NONE, Cadence.LONGEST);
      found = days.isPresent() ? found.withLayer(closeness, days.getAsInt()) : found;
    }
    for (Interaction.Kind kind : Interaction.Kind.values()) {
      OptionalInt some = number(setting.apply(name(kind)), 1, LONGEST_CONTACT);
      found = some.isPresent() ? found.withMinutes(kind, some.getAsInt()) : found;
    }
    return found
        .withHours(number(setting.apply(HOURS), 0, HOURS_OF_A_MONTH).orElse(USUAL.hours))
        .withMost(number(setting.apply(MOST), 1, MOST_OF_ALL).orElse(USUAL.most));
  }

  private static OptionalInt number(Optional<String> text, int least, int most) {
    if (text.filter(digits -> digits.matches("\\d{1,6}")).isEmpty()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text.get());
    return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private static String name(Interaction.Kind kind) {
    return MINUTES + kind.name().toLowerCase(Locale.ROOT);
  }

  /** These preferences as the file keeps them. */
  List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    for (int closeness = 1; closeness <= Person.CLOSEST; closeness++) {
      settings.add(new Setting(LAYER + closeness, String.valueOf(layer(closeness))));
    }
    minutes.forEach((kind, some) -> settings.add(new Setting(name(kind), String.valueOf(some))));
    settings.add(new Setting(HOURS, String.valueOf(hours)));
    settings.add(new Setting(MOST, String.valueOf(most)));
    return settings;
  }
}
