package kith.worksheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.network.Worksheet.Answer;

/** Things to tick off, kept as a task list of Markdown: a line for each, such as {@code - [x]}. */
public final class Checklist {
  private static final Pattern LINE = Pattern.compile("- \\[([ xX])] ?(.*)");

  private Checklist() {}

  /** One thing, done or to be done. */
  public record Item(boolean done, String text) {}

  /** What an answer lists; what the area begins with as long as there is no answer. */
  public static List<Item> of(Area area, Answer answer) {
    if (answer.text().isBlank()) {
      return area.choices().stream().map(choice -> new Item(false, choice.title())).toList();
    }
    return answer.text().lines().filter(line -> !line.isBlank()).map(Checklist::item).toList();
  }

  private static Item item(String line) {
    Matcher parts = LINE.matcher(line.strip());
    return parts.matches()
        ? new Item(!parts.group(1).isBlank(), parts.group(2))
        : new Item(false, line.strip());
  }

  /** The answer that lists these; things without a word are left out. */
  public static Answer answer(List<Item> items) {
    return Answer.text(
        items.stream()
            .filter(item -> !item.text().isBlank())
            .map(item -> "- [" + (item.done() ? 'x' : ' ') + "] " + item.text().strip())
            .collect(Collectors.joining("\n")));
  }
}
