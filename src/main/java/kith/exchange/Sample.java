package kith.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Promise;
import kith.network.Tie;
import kith.network.Worksheet;

/** The network of an invented leader, to look round in. */
public final class Sample {
  private static final String FILE = "sample.json";

  /** The day on which the sample was written; it is told as if that were today. */
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

  private final long days;

  private Sample(long days) {
    this.days = days;
  }

  /**
   * The sample as of a day: everything in it took place about as long before as the story tells, on
   * the same days of the week.
   *
   * @param today the day
   */
  public static List<Fact> facts(LocalDate today) {
    Sample sample = new Sample(7 * ChronoUnit.WEEKS.between(WRITTEN, today));
    try (InputStream in = Sample.class.getResourceAsStream(FILE)) {
      return Json.read(in, FILE).stream().map(sample::moved).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own files cannot be read", e);
    }
  }

  private Fact moved(Fact fact) {
    return switch (fact) {
      case Tie tie -> tie.withDates(moved(tie.since()), moved(tie.until()));
      case Interaction contact -> contact.withDay(moved(contact.on()));
      case Worksheet sheet -> sheet.moved(moved(sheet.created()), moved(sheet.answers()));
      case Promise promise ->
          promise.withDays(moved(promise.made()), moved(promise.due()), moved(promise.kept()));
      case Favour favour -> favour.withDay(moved(favour.on()));
      default -> fact;
    };
  }

  private LocalDate moved(LocalDate day) {
    return day == null ? null : day.plusDays(days);
  }

  /** Answers that are days move along. */
  private Map<String, Worksheet.Answer> moved(Map<String, Worksheet.Answer> answers) {
    Map<String, Worksheet.Answer> moved = new LinkedHashMap<>();
    answers.forEach((area, answer) -> moved.put(area, moved(answer)));
    return moved;
  }

  private Worksheet.Answer moved(Worksheet.Answer answer) {
    try {
      return Worksheet.Answer.text(moved(LocalDate.parse(answer.text())).toString());
    } catch (DateTimeParseException e) {
      return answer;
    }
  }
}
