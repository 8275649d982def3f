package kith.worksheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;

/** Reads a worksheet by its template. */
public final class Answers {
  private Answers() {}

  /** The areas in which nothing was said yet, in the template's order. */
  public static List<Area> unfilled(Template template, Worksheet worksheet) {
    return template.areas().stream()
        .filter(area -> worksheet.answer(area.key()).isEmpty())
        .toList();
  }

  /**
   * What keeps an answer from being one of its area's kind, as a sentence to show beside it; empty
   * if nothing does. No answer is a good answer.
   */
  public static Optional<String> problem(Area area, Answer answer) {
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    if (area.kind() != Area.Kind.PEOPLE && !answer.people().isEmpty()) {
      return Optional.of("“" + area.title() + "” takes words, not people.");
    }
    String text = answer.text().strip();
    boolean fits =
        switch (area.kind()) {
          case TEXT, PEOPLE -> true;
          case LINE -> text.indexOf('\n') < 0;
          case DATE -> date(answer).isPresent();
          case CHOICE -> area.choice(text).isPresent();
        };
    return fits ? Optional.empty() : Optional.of(expected(area));
  }

  private static String expected(Area area) {
    return switch (area.kind()) {
      case LINE -> "“" + area.title() + "” takes a single line.";
      case DATE -> "“" + area.title() + "” takes a day, such as 2026-03-14.";
      case CHOICE -> "“" + area.title() + "” takes one of its choices.";
      case TEXT, PEOPLE -> throw new IllegalArgumentException("Any words fit in " + area.key());
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
}
