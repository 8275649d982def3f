package kith.network;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A {@link Condition} as one line of text, to be kept in a file: a word that says what is asked,
 * then its values, such as {@code closeness 3..5} or {@code says role grid director}. The text of a
 * condition never changes from one version to the next.
 */
public final class ConditionText {
  private static final String TO = "..";
  private static final String NONE = "none";
  private static final String ANY = "any";
  private static final String DUE = "due";

  private ConditionText() {}

  /** The text of a condition; {@link #parse} gives the condition back. */
  public static String format(Condition condition) {
    return switch (condition) {
      case Condition.InCircle(UUID circle) -> "circle " + circle;
      case Condition.Tagged(UUID tag) -> "tag " + tag;
      case Condition.Close(int least, int most) -> "closeness " + least + TO + most;
      case Condition.TiedToMe(int least, int most) -> "tied-to-me " + least + TO + most;
      case Condition.InNetwork(NetworkKind network) -> "network " + word(network);
      case Condition.InNoNetwork _ -> "network " + NONE;
      case Condition.InTouch(int days) -> "in-touch " + days;
      case Condition.OutOfTouch(int days) -> "out-of-touch " + days;
      case Condition.NeverInTouch _ -> "never-in-touch";
      case Condition.WithCadence _ -> "cadence " + ANY;
      case Condition.Due _ -> "cadence " + DUE;
      case Condition.WithoutCadence _ -> "cadence " + NONE;
      case Condition.Says(Field field, String words) -> "says " + word(field) + " " + words;
      case Condition.OfKind(String kind) -> ("tie-kind " + kind).strip();
      case Condition.From(Provenance provenance) -> "tie-from " + word(provenance);
      case Condition.OfStrength(int least, int most) -> "tie-strength " + least + TO + most;
    };
  }

  /**
   * The condition of a text.
   *
   * @throws IllegalArgumentException if no condition has this text: one sentence that holds it
   */
  public static Condition parse(String text) {
    String[] parts = text.split(" ", 2);
    String value = parts.length == 1 ? "" : parts[1];
    Condition condition;
    try {
      condition = parse(parts[0], value);
    } catch (IllegalArgumentException e) {
      throw unknown(text, e);
    }
    if (condition == null || !format(condition).equals(text)) {
      throw unknown(text, null);
    }
    return condition;
  }

  private static IllegalArgumentException unknown(String text, Exception cause) {
    return new IllegalArgumentException("“" + text + "” asks nothing that Kith knows", cause);
  }

  private static Condition parse(String asked, String value) {
    return switch (asked) {
      case "circle" -> new Condition.InCircle(UUID.fromString(value));
      case "tag" -> new Condition.Tagged(UUID.fromString(value));
      case "closeness" -> range(value, Condition.Close::new);
      case "tied-to-me" -> range(value, Condition.TiedToMe::new);
      case "network" ->
          value.equals(NONE)
              ? new Condition.InNoNetwork()
              : new Condition.InNetwork(choice(NetworkKind.values(), value));
      case "in-touch" -> new Condition.InTouch(Integer.parseInt(value));
      case "out-of-touch" -> new Condition.OutOfTouch(Integer.parseInt(value));
      case "never-in-touch" -> new Condition.NeverInTouch();
      case "cadence" -> cadence(value);
      case "says" -> says(value);
      case "tie-kind" -> new Condition.OfKind(value);
      case "tie-from" -> new Condition.From(choice(Provenance.values(), value));
      case "tie-strength" -> range(value, Condition.OfStrength::new);
      default -> null;
    };
  }

  private interface Range {
    Condition of(int least, int most);
  }

  private static Condition range(String value, Range range) {
    int to = value.indexOf(TO);
    return to < 0
        ? null
        : range.of(
            Integer.parseInt(value.substring(0, to)),
            Integer.parseInt(value.substring(to + TO.length())));
  }

  private static Condition cadence(String value) {
    return switch (value) {
      case ANY -> new Condition.WithCadence();
      case DUE -> new Condition.Due();
      case NONE -> new Condition.WithoutCadence();
      default -> null;
    };
  }

  private static Condition says(String value) {
    int end = value.indexOf(' ');
    return end < 0
        ? null
        : new Condition.Says(
            choice(Field.values(), value.substring(0, end)), value.substring(end + 1));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> E choice(E[] values, String word) {
    return List.of(values).stream()
        .filter(value -> word(value).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
