package kith.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Progress;
import kith.network.Texts;

/**
 * Calendars: who was invited to which meeting becomes people, meetings and guessed ties; birthdays
 * become birthdays. Rooms and devices, who declined, what was cancelled and what lies ahead are
 * left out.
 */
final class Calendars {
  private static final Pattern BEGINNING = Pattern.compile("(?im)\\A\\s*BEGIN:VCALENDAR\\s*$");
  private static final Pattern BARE_NAME = Pattern.compile("(?i);CN=([^\":;]*)(?=[:;])");
  private static final Pattern BIRTHDAY =
      Pattern.compile(
          "(?iuU)(.+?)(?:['’]s? +birthday|s birthday|,? +has birthday| hat geburtstag|:?"
              + " +\\(?geburtstag\\)?| - birthday| – birthday|['’] doğum"
              + " günü|さんの誕生日|的生日)\\W*|(?:birthday(?: of|:| -)|geburtstag(?: von|:|"
              + " -)|anniversaire(?: de|:| -)|cumpleaños(?: de|:| -)|compleanno(?: di|:|"
              + " -)|aniversário(?: de|:| -)|verjaardag(?: van|:| -)|födelsedag(?::|"
              + " -)|urodziny(?::| -)?|день рождения(?::| -)?) *(.+?)\\W*");

  private final LocalDate today;
  private final Map<String, Meeting> meetings = new LinkedHashMap<>();
  private final Map<String, Incoming> birthdays = new LinkedHashMap<>();
  private final LeftOut left = new LeftOut("event");
  private String calendar = "";

  private Calendars(LocalDate today) {
    this.today = today;
  }

  /** The people and meetings of a file, if it is a calendar. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    return read(source, LocalDate.now(), progress);
  }

  /**
   * The people and meetings until a day.
   *
   * @param today the last day that counts
   */
  static Optional<Reading> read(SourceFile source, LocalDate today, Progress progress) {
    if (!BEGINNING.matcher(source.head()).find()) {
      return Optional.empty();
    }
    Calendars reader = new Calendars(today);
    CalendarEvents.Each each =
        new CalendarEvents.Each() {
          @Override
          public void event(int number, List<String> lines, String method) {
            reader.add(new Spot(source.name(), Spot.Unit.EVENT, number), lines, method);
          }

          @Override
          public void property(String name, String value) {
            reader.calendar = name.equals("X-WR-CALNAME") ? value : reader.calendar;
          }
        };
    try {
      CalendarEvents.read(source, each, progress);
    } catch (IOException e) {
      throw SourceFile.unreadable(source.name(), e);
    }
    return Optional.of(reader.reading(source));
  }

  private void add(Spot spot, List<String> lines, String method) {
    VEvent event = parsed(lines);
    if (event == null) {
      left.add(spot, "", Decision.FAILED, "cannot be read");
      return;
    }
    String title = event.getSummary() == null ? "" : Texts.line(event.getSummary().getValue());
    if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
      left.add(spot, "", Decision.SKIP, "an answer to an invitation, or without a day");
      return;
    }
    List<Addressee> people = people(event);
    Matcher birthday = BIRTHDAY.matcher(title);
    if (people.isEmpty() && birthday.matches()) {
      birthday(spot, event, birthday.group(1) == null ? birthday.group(2) : birthday.group(1));
      return;
    }
    Meeting meeting = Meeting.of(spot, event, method, people, organiser(event), title);
    Meeting before = meetings.get(meeting.key());
    if (before == null || meeting.sequence() >= before.sequence()) {
      meetings.put(meeting.key(), meeting);
    }
  }

  private static VEvent parsed(List<String> lines) {
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n");
    for (String line : lines) {
      boolean person = line.regionMatches(true, 0, "ATTENDEE", 0, 8);
      boolean organiser = line.regionMatches(true, 0, "ORGANIZER", 0, 9);
      text.append(person || organiser ? quoted(line) : line).append('\n');
    }
    try {
      ICalendar calendar =
          Biweekly.parse(text.append("END:VEVENT\nEND:VCALENDAR\n").toString()).first();
      return calendar == null || calendar.getEvents().isEmpty()
          ? null
          : calendar.getEvents().getFirst();
    } catch (RuntimeException e) {
      return null; // the library's own word for an event that is none
    }
  }

  /** With quotation marks round a name, where a program forgot that names hold commas. */
  private static String quoted(String line) {
    return BARE_NAME.matcher(line.replace("&quot;", "")).replaceAll(";CN=\"$1\"");
  }

  /** Who came, or said nothing of not coming; the organiser too. */
  private static List<Addressee> people(VEvent event) {
    Map<String, Addressee> people = new LinkedHashMap<>();
    for (Attendee attendee : event.getAttendees()) {
      String type = parameter(attendee.getParameter("CUTYPE"));
      boolean thing = type.equals("ROOM") || type.equals("RESOURCE") || type.equals("GROUP");
      boolean declined = attendee.getParticipationStatus() == ParticipationStatus.DECLINED;
      if (!thing && !declined) {
        take(people, attendee.getEmail(), attendee.getUri(), attendee.getCommonName());
      }
    }
    organiser(event).filter(one -> !people.isEmpty()).ifPresent(one -> merge(people, one));
    return List.copyOf(people.values());
  }

  private static String parameter(String value) {
    return value == null ? "" : value.toUpperCase(Locale.ROOT);
  }

  private static Optional<Addressee> organiser(VEvent event) {
    Organizer organiser = event.getOrganizer();
    Map<String, Addressee> one = new LinkedHashMap<>();
    if (organiser != null) {
      take(one, organiser.getEmail(), organiser.getUri(), organiser.getCommonName());
    }
    return one.values().stream().findFirst();
  }

  private static void take(Map<String, Addressee> people, String email, String uri, String name) {
    String text = email != null ? email : uri == null ? "" : uri;
    String address = Texts.line(text).replaceFirst("(?i)^mailto: *", "");
    Addressee one = Addressee.of(address, name == null ? "" : name);
    if (Keys.email(one.address()).isPresent() && !one.isResource()) {
      merge(people, one);
    }
  }

  private static void merge(Map<String, Addressee> people, Addressee one) {
    people.merge(one.address(), one, (a, b) -> a.name().isEmpty() ? b : a);
  }

  private void birthday(Spot spot, VEvent event, String said) {
    String name = Texts.line(said);
    String day = Meeting.day(event.getDateStart().getValue()).toString();
    String key = Keys.NAMED + Texts.fold(name) + "|birthday";
    if (!name.isEmpty()) {
      birthdays.putIfAbsent(key, Birthdays.of(spot, name, key, "-" + day.substring(4)));
    }
  }

  private Reading reading(SourceFile source) {
    Meetings meets = new Meetings(today, source.owner(), calendar, left);
    Reading.Parts found = meets.of(new ArrayList<>(meetings.values()));
    List<Incoming> records = new ArrayList<>(found.records());
    records.addAll(birthdays.values());
    records.addAll(left.records());
    return new Reading(
        new ImportPlan.Source(source.name(), "calendar", "UTF-8"),
        records,
        found.others(),
        found.encounters());
  }
}
