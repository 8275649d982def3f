package kith.outreach;

import static kith.outreach.Story.TODAY;
import static kith.outreach.Story.ago;
import static kith.outreach.Story.canvas;
import static kith.outreach.Story.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The plan, read back by another library than the one that wrote it. */
class PlanCalendarTest {
  private static final Instant NOW = Instant.parse("2026-05-13T21:30:15Z");
  private static final Person ANA = person(1, "Ana Costa, MBA; “Łódź”").withCadence(30);
  private static final Person BO = person(2, "Bo Lind");

  private final Promise promise =
      Promise.mine(
          BO.id(),
          "Send the paper, the tables; and a \\ line that goes on for longer than seventy-five"
              + " octets of UTF-8 — übermäßig \uD83D\uDE80\uD83D\uDE80 日本語日本語日本語日本語日本語",
          LocalDate.of(2026, 12, 31),
          ago(3));
  private final Worksheet sheet =
      canvas(BO, "planned", "2028-02-29").withAnswer("ask", Worksheet.Answer.text("Who?\nWhen?"));
  private final Story story = new Story().with(ANA, BO, promise, sheet).met(ANA, 10);

  private static String written(Outlook outlook, Instant now) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanCalendar.write(outlook, Naming.real(), now, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, VEvent> read(String text) throws IOException, ParserException {
    Calendar calendar =
        new CalendarBuilder()
            .build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    calendar.validate();
    Map<String, VEvent> events = new TreeMap<>();
    calendar
        .<VEvent>getComponents(Component.VEVENT)
        .forEach(event -> events.put(value(event, Property.UID), event));
    return events;
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  @Test
  void everyPartOfThePlanIsADayInTheCalendar() throws Exception {
    Map<String, VEvent> events = read(written(story.outlook(), NOW));
    assertThat(events.keySet())
        .containsExactly(
            "contact-" + ANA.id() + "@kith",
            "follow-up-" + sheet.id() + "@kith",
            "promise-" + promise.id() + "@kith");
    VEvent contact = events.get("contact-" + ANA.id() + "@kith");
    assertThat(value(contact, Property.SUMMARY)).isEqualTo("Reach out to Ana Costa, MBA; “Łódź”");
    assertThat(value(contact, Property.DTSTART)).isEqualTo("20260602");
    assertThat(value(contact, Property.DTEND)).isEqualTo("20260603");
    assertThat(value(contact, Property.DESCRIPTION)).isEqualTo("every month, as you said of them");
    VEvent look = events.get("follow-up-" + sheet.id() + "@kith");
    assertThat(value(look, Property.DTSTART)).isEqualTo("20280229");
    assertThat(value(look, Property.DTEND)).isEqualTo("20280301");
    assertThat(value(look, Property.DESCRIPTION)).isEqualTo("Who?\nWhen?");
    VEvent owed = events.get("promise-" + promise.id() + "@kith");
    assertThat(value(owed, Property.SUMMARY))
        .isEqualTo("Keep your promise to Bo Lind: " + promise.what());
    assertThat(value(owed, Property.DTEND)).isEqualTo("20270101");
    assertThat(value(owed, Property.TRANSP)).isEqualTo("TRANSPARENT");
    assertThat(value(owed, Property.DTSTAMP)).isEqualTo("20260513T213015Z");
  }

  @Test
  void linesAreFoldedAndNothingButThePlanIsIn() throws Exception {
    String text = written(story.outlook(), NOW);
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(text)
        .contains("VERSION:2.0", "METHOD:PUBLISH", "PRODID:-//Kith//Kith//EN")
        .doesNotContain("ATTENDEE", "ORGANIZER", "VALARM");
  }

  @Test
  void aLaterFileMovesTheSameEvents() throws Exception {
    Map<String, VEvent> first = read(written(story.outlook(), NOW));
    Network network = story.network();
    Promise moved = promise.withDue(LocalDate.of(2027, 1, 4));
    network.apply(kith.network.Changes.editPromise(network, promise, moved));
    Outlook next = Outlook.of(network.facts(), TODAY.plusDays(1));
    Map<String, VEvent> second = read(written(next, NOW.plusSeconds(86_400)));
    assertThat(second.keySet()).isEqualTo(first.keySet());
    String uid = "promise-" + promise.id() + "@kith";
    assertThat(value(second.get(uid), Property.DTSTART)).isEqualTo("20270104");
    assertThat(Integer.parseInt(value(second.get(uid), Property.SEQUENCE)))
        .isEqualTo(Integer.parseInt(value(first.get(uid), Property.SEQUENCE)) + 24 * 60);
    assertThat(written(next, NOW)).isEqualTo(written(next, NOW));
  }

  @Test
  void whatIsKeptOrLetGoIsCalledOff() throws Exception {
    Story over =
        new Story()
            .with(BO, promise.withKept(ago(1)), sheet.withStage("let-go"), promiseLongKept());
    Map<String, VEvent> events = read(written(over.outlook(), NOW));
    assertThat(events).hasSize(2);
    assertThat(events.values())
        .allMatch(event -> value(event, Property.STATUS).equals("CANCELLED"));
    assertThat(read(written(new Story().with(BO).outlook(), NOW))).isEmpty();
  }

  @Test
  void birthdaysComeBackEveryYear() throws Exception {
    Person leap = person(3, "Cy Roe").withBirthday("1984-02-29");
    Person early = person(4, "Di Sun").withBirthday("--05-01");
    Map<String, VEvent> events =
        read(written(new Story().with(leap, early, BO.withBirthday("in May")).outlook(), NOW));
    assertThat(events.keySet())
        .containsExactly("birthday-" + leap.id() + "@kith", "birthday-" + early.id() + "@kith");
    VEvent ofLeap = events.get("birthday-" + leap.id() + "@kith");
    assertThat(value(ofLeap, Property.SUMMARY)).isEqualTo("Birthday of Cy Roe");
    assertThat(value(ofLeap, Property.DTSTART)).isEqualTo("20270228");
    assertThat(value(ofLeap, Property.RRULE)).contains("FREQ=YEARLY", "BYMONTH=2", "BYMONTHDAY=-1");
    VEvent ofEarly = events.get("birthday-" + early.id() + "@kith");
    assertThat(value(ofEarly, Property.DTSTART)).isEqualTo("20270501");
    assertThat(value(ofEarly, Property.RRULE)).isEqualTo("FREQ=YEARLY");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Naming safe = Naming.initials(new Story().with(leap).network());
    PlanCalendar.write(new Story().with(leap).outlook(), safe, NOW, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("VEVENT");
  }

  private static Promise promiseLongKept() {
    return Promise.theirs(BO.id(), "Call", ago(300), ago(400)).withKept(ago(299));
  }

  @Test
  void aDayIsThatDayInEveryZone() throws Exception {
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : new String[] {"Pacific/Kiritimati", "America/Sao_Paulo", "Etc/GMT+12"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        // In São Paulo this day had no midnight.
        Story sowing =
            new Story().with(BO, Promise.mine(BO.id(), "Sow", LocalDate.of(2018, 11, 4), TODAY));
        VEvent event = read(written(sowing.outlook(), NOW)).values().iterator().next();
        assertThat(value(event, Property.DTSTART)).as(zone).isEqualTo("20181104");
        assertThat(value(event, Property.DTEND)).as(zone).isEqualTo("20181105");
        assertThat(value(event, Property.DTSTAMP)).as(zone).isEqualTo("20260513T213015Z");
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
