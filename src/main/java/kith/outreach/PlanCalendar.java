package kith.outreach;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import kith.network.Naming;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;

/**
 * The plan as a file that calendar programs read: open promises with a day, days on which to look
 * again, the next contacts as {@link Spread} lays them out, and birthdays year by year, each as an
 * event of a whole day that does not make one busy.
 *
 * <p>Each event is told by the id of what it is about, so that a calendar that reads a later file
 * moves it instead of having two; its number of revision counts the minutes since 2020, so that a
 * later file is the newer one. What was kept or let go within the last months is called off in the
 * calendar too. A contact with a person is one event that moves on.
 */
public final class PlanCalendar {
  /** So far ahead contacts are planned. */
  public static final int DAYS = 90;

  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
  private static final int LONGEST_LINE = 75;
  private static final String PRODUCT = "-//Kith//Kith//EN";

  private final Outlook outlook;
  private final Naming naming;
  private final Sentences sentences;
  private final Instant now;
  private final ICalendar calendar = new ICalendar();

  private PlanCalendar(Outlook outlook, Naming naming, Instant now) {
    this.outlook = outlook;
    this.naming = naming;
    this.sentences = Sentences.of(outlook, naming);
    this.now = now;
    calendar.setProductId(PRODUCT);
    calendar.setMethod(Method.PUBLISH);
    outlook.promises().forEach(this::add);
    outlook.worksheets().forEach(this::add);
    Spread.of(outlook, DAYS).forEach(this::add);
    if (!naming.isSafe()) {
      outlook.people().forEach(this::addBirthday);
    }
  }

  /**
   * Writes the plan. Leaves the stream open.
   *
   * @param outlook of {@link kith.network.Withheld#factsWithout} where others may read it
   * @param naming what people are called in it; while names are safe it holds no words of the
   *     owner's either
   * @param now when; a later one supersedes an earlier one
   * @throws IOException if the stream cannot be written
   */
  public static void write(Outlook outlook, Naming naming, Instant now, OutputStream out)
      throws IOException {
    StringWriter lines = new StringWriter();
    try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(new PlanCalendar(outlook, naming, now).calendar);
    }
    out.write(folded(lines.toString()).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Lines of 75 octets at most, as RFC 5545 wants them. The library counts characters, and breaks
   * one that is two of Java's.
   */
  private static String folded(String lines) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < lines.length(); ) {
      String character = Character.toString(lines.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      boolean ends = character.equals("\r") || character.equals("\n");
      if (octets + size > LONGEST_LINE && !ends) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets = ends ? 0 : octets + size;
      at += character.length();
    }
    return folded.toString();
  }

  private boolean isRecent(LocalDate day) {
    return !day.isBefore(outlook.today().minusDays(DAYS));
  }

  private boolean isThere(UUID person) {
    return person != null && outlook.person(person) != null;
  }

  private void add(Promise promise) {
    boolean told = promise.due() != null && (promise.isOpen() || isRecent(promise.kept()));
    if (told && isThere(promise.person())) {
      VEvent event = event("promise-" + promise.id(), promise.due(), sentences.event(promise));
      callOff(event, !promise.isOpen());
    }
  }

  private void add(Worksheet sheet) {
    boolean goesOn = Reasons.followUpDay(sheet).isPresent();
    Optional<LocalDate> day = Reasons.plannedDay(sheet).filter(on -> goesOn || isRecent(on));
    if (day.isPresent() && isThere(sheet.about())) {
      VEvent event =
          event("follow-up-" + sheet.id(), day.get(), sentences.lookAgain(sheet.about()));
      String ask = sheet.answer("ask").text();
      if (!ask.isBlank() && !naming.isSafe()) {
        event.setDescription(ask);
      }
      callOff(event, !goesOn);
    }
  }

  private void add(Spread.Planned planned) {
    UUID person = planned.person().id();
    event("contact-" + person, planned.on(), sentences.reachOut(person))
        .setDescription(sentences.rhythm(planned.rhythm()));
  }

  /** Each year from the next one on; a birthday says who it is, whatever the name. */
  private void addBirthday(Person person) {
    Optional<LocalDate> next = Birthdays.next(person.birthday(), outlook.today());
    if (next.isPresent() && !person.me()) {
      Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY);
      if (person.birthday().endsWith("-02-29")) {
        yearly.byMonth(2).byMonthDay(-1);
      }
      event("birthday-" + person.id(), next.get(), sentences.birthday(person.id()))
          .setRecurrenceRule(yearly.build());
    }
  }

  private VEvent event(String id, LocalDate day, String summary) {
    VEvent event = new VEvent();
    event.setUid(id + "@kith");
    event.setDateTimeStamp(Date.from(now));
    event.setLastModified(Date.from(now));
    event.setSequence((int) ChronoUnit.MINUTES.between(FIRST, now));
    event.setDateStart(date(day), false);
    event.setDateEnd(date(day.plusDays(1)), false);
    event.setSummary(summary);
    event.setTransparency(Transparency.transparent());
    calendar.addEvent(event);
    return event;
  }

  /** The library writes the day that this moment is in the computer's own zone. */
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  private static void callOff(VEvent event, boolean off) {
    if (off) {
      event.setStatus(Status.cancelled());
    }
  }
}
