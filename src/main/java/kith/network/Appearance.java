package kith.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the map looks: what colours, sizes and widths of ties say, and how sure a tie must be to be
 * drawn. Kept as settings of the network, one a part, so that each choice is undone by itself.
 *
 * @param colour what the colours of people tell apart
 * @param size what the sizes of people say
 * @param lines what the widths of ties say
 * @param certainty which ties are drawn
 */
public record Appearance(Colouring colour, Size size, Lines lines, Certainty certainty) {

  /** What the size of a disc says. */
  public enum Size {
    /** Ties and closeness together. */
    STANDING,
    /** How many people somebody is tied to. */
    TIES,
    /** How often somebody is on the shortest way between two others. */
    BETWEENNESS,
    /** How close the owner is to somebody. */
    CLOSENESS,
    /** How lately the owner was in contact with somebody. */
    RECENCY
  }

  /** What the width of a tie says. */
  public enum Lines {
    /** How close the two are. */
    STRENGTH,
    /** How alive a tie is: how close, how sure, and how lately the two were in contact. */
    LIVE,
    /** Nothing: all are alike. */
    PLAIN
  }

  /** How sure a tie must be to be drawn. */
  public enum Certainty {
    /** All are. */
    ALL,
    /** All but guesses. */
    KNOWN,
    /** Only what the owner said. */
    STATED;

    /** Whether a tie that comes from there is drawn. */
    public boolean allows(Provenance provenance) {
      return switch (this) {
        case ALL -> true;
        case KNOWN -> provenance != Provenance.INFERRED;
        case STATED -> provenance == Provenance.STATED;
      };
    }

    /** Shows everybody and the ties that are sure enough. */
    public Visible visible() {
      return this == ALL ? Visible.ALL : Visible.ties(tie -> allows(tie.provenance()));
    }
  }

  /** How a map looks until its owner says otherwise. */
  public static final Appearance USUAL =
      new Appearance(Colouring.By.CIRCLE, Size.STANDING, Lines.STRENGTH, Certainty.ALL);

  private static final String PREFIX = "map.";
  private static final String COLOUR = "colour";
  private static final String SIZE = "size";
  private static final String LINES = "lines";
  private static final String CERTAINTY = "certainty";

  /** What the owner of a network chose; the usual where nothing was. */
  public static Appearance of(Network network) {
    Map<String, String> said = new HashMap<>();
    for (String part : List.of(COLOUR, SIZE, LINES, CERTAINTY)) {
      network.setting(PREFIX + part).ifPresent(value -> said.put(part, value));
    }
    return of(said);
  }

  /**
   * What a text says, as {@link #text} gives it. A part that is missing, or that this version does
   * not know, is the usual one.
   */
  public static Appearance parse(String text) {
    return of(
        Arrays.stream(text.strip().split("\\s+"))
            .map(part -> part.split("=", 2))
            .filter(part -> part.length == 2)
            .collect(Collectors.toMap(part -> part[0], part -> part[1], (_, last) -> last)));
  }

  private static Appearance of(Map<String, String> said) {
    return new Appearance(
        Colouring.parse(said.getOrDefault(COLOUR, "")).orElse(USUAL.colour),
        value(Size.values(), said.get(SIZE)).orElse(USUAL.size),
        value(Lines.values(), said.get(LINES)).orElse(USUAL.lines),
        value(Certainty.values(), said.get(CERTAINTY)).orElse(USUAL.certainty));
  }

  /** The form in which it is kept elsewhere: {@code colour=tag size=ties lines=plain …}. */
  public String text() {
    return settings().stream()
        .map(part -> part.name().substring(PREFIX.length()) + "=" + part.value())
        .collect(Collectors.joining(" "));
  }

  private List<Setting> settings() {
    return List.of(
        new Setting(PREFIX + COLOUR, colour.text()),
        new Setting(PREFIX + SIZE, word(size)),
        new Setting(PREFIX + LINES, word(lines)),
        new Setting(PREFIX + CERTAINTY, word(certainty)));
  }

  /** The change that makes a network's map look so; none if it does already. */
  public Optional<Change> chosen(Network network) {
    List<Setting> now = of(network).settings();
    List<Edit> edits = new ArrayList<>();
    for (Setting part : settings()) {
      if (!now.contains(part)) {
        edits.addAll(Changes.choose(network, part).edits());
      }
    }
    return switch (edits.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(edits.getFirst());
      default -> Optional.of(new Batch(Changes.lookName(), edits));
    };
  }

  /** Whether a change is of how the map looks. */
  public static boolean isIn(Change change) {
    List<String> names = USUAL.settings().stream().map(Setting::name).toList();
    return change.edits().stream()
        .anyMatch(edit -> edit.fact() instanceof Setting part && names.contains(part.name()));
  }

  /** This with other colours. */
  public Appearance withColour(Colouring value) {
    return new Appearance(value, size, lines, certainty);
  }

  /** This with other sizes. */
  public Appearance withSize(Size value) {
    return new Appearance(colour, value, lines, certainty);
  }

  /** This with other widths of ties. */
  public Appearance withLines(Lines value) {
    return new Appearance(colour, size, value, certainty);
  }

  /** This with other ties left out. */
  public Appearance withCertainty(Certainty value) {
    return new Appearance(colour, size, lines, value);
  }

  /** A value as one word in small letters. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The value of a word, if there is one. */
  static <E extends Enum<E>> Optional<E> value(E[] values, String word) {
    return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
  }
}
