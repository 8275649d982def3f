package kith.exchange.graph;

/** The lines of a text, one after the other, whatever ends them. */
final class Lines {
  private final String text;
  private int at;
  private int number;
  private String line = "";

  Lines(String text) {
    this.text = text;
  }

  /** Goes on to the next line; false at the end. */
  boolean next() {
    if (at >= text.length()) {
      return false;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    line = text.substring(at, end);
    boolean pair = text.startsWith("\r\n", end);
    at = end + (pair ? 2 : 1);
    number++;
    return true;
  }

  /** The line at hand. */
  String text() {
    return line;
  }

  /** Its number, from 1. */
  int number() {
    return number;
  }

  /** How much of the text is behind, 0 to 1. */
  double fraction() {
    return Math.min(1, (double) at / Math.max(1, text.length()));
  }
}
