package kith.exchange;

import kith.network.Texts;

/** What readers say of a value that cannot be taken in. */
final class Remarks {
  private static final int LONGEST = 40;

  private Remarks() {}

  /** That it is no address. */
  static String noEmail(String text) {
    return leftOut(text, "no e-mail address");
  }

  /**
   * That it was left out.
   *
   * @param why what it is not, such as "no date"
   */
  static String leftOut(String text, String why) {
    return "left out: “" + shortened(text) + "”, which is " + why;
  }

  private static String shortened(String text) {
    String line = Texts.line(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
