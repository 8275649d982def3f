package kith.ui.outline;

import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import kith.network.Progress;

/** An outline as text for another program. */
enum OutlineText {
  /** Lines indented by two spaces. */
  PLAIN {
    @Override
    String line(int depth, String words) {
      return "  ".repeat(depth) + words + "\n";
    }
  },
  /** A heading for each circle, a list of its people below. */
  MARKDOWN {
    @Override
    String line(int depth, String words) {
      String plain = SIGN.matcher(words).replaceAll("\\\\$0");
      return switch (depth) {
        case 0 -> "# " + plain + "\n";
        case 1 -> "\n## " + plain + "\n\n";
        default -> "  ".repeat(depth - 2) + "- " + plain + "\n";
      };
    }
  };

  /** What Markdown would take for a sign of its own. */
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

  abstract String line(int depth, String words);

  /**
   * All lines of an outline that may leave the network, on any thread.
   *
   * @throws CancellationException if it was cancelled
   */
  String of(Outline outline, Progress progress) {
    StringBuilder text = new StringBuilder();
    Line whole = new Line.Whole();
    text.append(line(0, outline.words(whole)));
    double groups = outline.below(whole).size();
    int done = 0;
    for (Line group : outline.below(whole)) {
      progress.report(done++ / groups);
      append(text, outline, group, 1, progress);
    }
    return text.toString();
  }

  private void append(
      StringBuilder text, Outline outline, Line line, int depth, Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    if (!outline.mayLeave(line)) {
      return;
    }
    text.append(line(depth, outline.words(line)));
    outline.below(line).forEach(next -> append(text, outline, next, depth + 1, progress));
  }
}
