package kith.ui.common;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Labeled;

/**
 * Text that goes on in the next line, unless it is of the kind at which JavaFX 26 fails.
 *
 * <p>To break a line within right-to-left text, it looks for the space at the end of the line at a
 * wrong place: as far before the beginning of that text as the text is long. If that is before all
 * text, the window stops being drawn. Such text stays in one line until a later JavaFX can break
 * it; what stands after enough other text breaks as usual.
 */
public final class Wrapping {
  private static final String MARK = "\u200e";

  private Wrapping() {}

  /** Lets the text of a label go on in the next line wherever that can be done. */
  public static <L extends Labeled> L of(L label) {
    label.wrapTextProperty().bind(label.textProperty().map(Wrapping::isPossible).orElse(true));
    return label;
  }

  /** Whether every line of a text can be broken. */
  public static boolean isPossible(String text) {
    return text.lines().allMatch(line -> lacking(line) == 0);
  }

  /** The text with so many marks that are not seen before it that it can be broken. */
  public static String possible(String text) {
    return MARK.repeat(lacking(text)) + text;
  }

  /**
   * The words of a text, each with the space after it: where each is a text of its own, no line is
   * broken within one.
   */
  public static List<String> words(String text) {
    return isPossible(text) ? List.of(text) : Arrays.asList(text.split("(?<=\\s)"));
  }

  /** How much further from the beginning some right-to-left text would have to be. */
  private static int lacking(String line) {
    if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
      return 0;
    }
    Bidi runs = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int most = 0;
    int begin = 0;
    for (int run = 0; run < runs.getRunCount(); run++) {
      boolean leftwards = runs.getRunLevel(run) > 0;
      begin = leftwards ? begin : runs.getRunLimit(run);
      most = Math.max(most, runs.getRunLimit(run) - begin - begin);
    }
    return most;
  }
}
