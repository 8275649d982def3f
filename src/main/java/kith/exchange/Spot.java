package kith.exchange;

import java.util.Locale;

/**
 * A place in an imported file.
 *
 * @param file the file's name without its folder
 * @param unit what is counted in it
 * @param number from 1
 */
public record Spot(String file, Unit unit, int number) {

  /** What a file is counted in. */
  public enum Unit {
    LINE,
    CARD,
    MAIL,
    EVENT,
    CONTACT,
    RECORD
  }

  /** The place as a person reads it: "Connections.csv, line 12". */
  @Override
  public String toString() {
    return file + ", " + within();
  }

  /** The place inside its file: "line 12". */
  public String within() {
    return unit.name().toLowerCase(Locale.ROOT) + " " + number;
  }
}
