package kith.worksheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;

/** Reads a worksheet by its template. */
public final class Answers {
  private Answers() {}

  /** The areas that ask something of which nothing was said yet, in the template's order. */
  public static List<Area> unfilled(Template template, Worksheet worksheet) {
    return template.asked().stream()
        .filter(area -> worksheet.answer(area.key()).isEmpty())
        .toList();
  }

  /** The answers that a template does not ask for any more, in the order in which they are kept. */
  public static Map<String, Answer> earlier(Template template, Worksheet worksheet) {
    Map<String, Answer> earlier = new LinkedHashMap<>(worksheet.answers());
    earlier.keySet().removeIf(key -> template.area(area(key)).isPresent());
    return earlier;
  }

  /** The area that a key of an answer belongs to: what stands before a point, if there is one. */
  private static String area(String key) {
    int point = key.indexOf('.');
    return point < 0 ? key : key.substring(0, point);
  }

  /**
   * What keeps an answer from being one of its area's kind, as a sentence to show beside it; empty
   * if nothing does. No answer is a good answer.
   */
  public static Optional<String> problem(Area area, Answer answer) {
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    if (!area.kind().namesPeople() && !answer.people().isEmpty()) {
      return Optional.of("“" + area.title() + "” takes words, not people.");
    }
    if (answer.people().size() > area.room()) {
      return Optional.of("“" + area.title() + "” takes " + area.room() + " people at most.");
    }
    String text = answer.text().strip();
    boolean fits =
        switch (area.kind()) {
          case TEXT, PEOPLE, CHECKLIST, CIRCLES, PLOT, PAIRS, FINDINGS -> true;
          case LINE -> text.indexOf('\n') < 0;
          case DATE -> date(answer).isPresent();
          case NUMBER -> number(answer).isPresent();
          case SCALE -> scale(area, answer).isPresent();
          case CHOICE -> area.choice(text).isPresent();
        };
    return fits ? Optional.empty() : Optional.of(expected(area));
  }

  private static String expected(Area area) {
    String title = "“" + area.title() + "” takes ";
    return switch (area.kind()) {
      case LINE -> title + "a single line.";
      case DATE -> title + "a day, such as 2026-03-14.";
      case NUMBER -> title + "a number, such as 12 or 0.5.";
      case SCALE ->
          title + "a whole number from " + area.scale().from() + " to " + area.scale().to() + ".";
      case CHOICE -> title + "one of its choices.";
      case TEXT, PEOPLE, CHECKLIST, CIRCLES, PLOT, PAIRS, FINDINGS ->
          throw new IllegalArgumentException("Any words fit in " + area.key());
    };
  }

  /** The day an answer names in ISO form, if it does. */
  public static Optional<LocalDate> date(Answer answer) {
    try {
      return Optional.of(LocalDate.parse(answer.text().strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The number an answer is, with a point or a comma, if it is one. */
  public static Optional<BigDecimal> number(Answer answer) {
    try {
      return Optional.of(new BigDecimal(answer.text().strip().replace(',', '.')));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Where on its area's scale an answer is, if it is on it. */
  public static OptionalInt scale(Area area, Answer answer) {
    try {
      int value = Integer.parseInt(answer.text().strip());
      return area.scale().has(value) ? OptionalInt.of(value) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** The names of the circles an answer lists. */
  public static List<String> circles(Answer answer) {
    return answer.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
