package kith.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kith.network.Texts;

/**
 * What is written around an exported map, outside the room that the map takes.
 *
 * @param title above the map, or empty
 * @param date below the title, as it shall be read; or empty
 * @param legend whether colours, sizes and lines are explained below the map
 */
public record Margin(String title, String date, boolean legend) {
  /** Nothing but the map. */
  public static final Margin NONE = new Margin("", "", false);

  private static final int LONGEST = 300;

  /** Cleans the texts: one line each, of at most 300 characters. */
  public Margin {
    title = line(title);
    date = line(date);
  }

  /** A day as it stands below a title. */
  public static String written(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
  }

  private static String line(String text) {
    String clean = Texts.line(text);
    return clean.length() <= LONGEST
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
