package kith.exchange.write;

/** What a cell of a table holds that a spreadsheet may open. */
public final class SafeCell {
  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private SafeCell() {}

  /** A text, which may be anything, with an apostrophe before what would be carried out. */
  public static String of(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
