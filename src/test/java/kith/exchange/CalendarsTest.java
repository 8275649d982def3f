package kith.exchange;

import static kith.exchange.Decision.ADD;
import static kith.exchange.Decision.SKIP;
import static kith.exchange.Decision.UPDATE;
import static kith.exchange.Fixtures.carryOut;
import static kith.exchange.Fixtures.contacts;
import static kith.exchange.Fixtures.file;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.person;
import static kith.exchange.Fixtures.plan;
import static kith.exchange.Fixtures.ties;
import static kith.exchange.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kith.network.Edit;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {
  @TempDir Path folder;

  private static Network of(String address) {
    Network network = new Network();
    network.apply(
        Edit.add("", Person.named("Lena Vogt").withMe(true).withEmails(List.of(address))));
    return network;
  }

  private Path calendar(String... events) {
    return write(
        folder,
        "work.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n");
  }

  private static String event(String uid, String rest, String... people) {
    StringBuilder text = new StringBuilder("BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + rest + "\r\n");
    for (String one : people) {
      text.append("ATTENDEE").append(one).append("\r\n");
    }
    return text.append("END:VEVENT\r\n").toString();
  }

  @Test
  void manyCalendarsInOneFile() {
    Network network = of("b@example.com");
    ImportPlan plan = plan(network, file("ics/ical4j-incoming-many-vcalendars.ics"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple("BIG A", ADD, "new; 1 meeting, last 1997-07-01"),
            tuple("C", ADD, "new; 1 meeting, last 1997-07-01"),
            tuple("Hal", ADD, "new; 1 meeting, last 1997-07-01"),
            tuple("e@example.com", ADD, "new; 1 meeting, last 1997-07-01"),
            tuple("Lena Vogt", UPDATE, "recognised by being the owner; your own address"),
            tuple("", SKIP, "5 events: an answer to an invitation, or without a day"));
    carryOut(plan, network);
    assertThat(contacts(network))
        .containsExactly("1997-07-01 MEETING ME BIG A + C + Hal + e@example.com");
    assertThat(ties(network))
        .hasSize(6)
        .contains("meets: BIG A + Hal, INFERRED: 1 meeting in July 1997, weight 0.25");
  }

  @Test
  void exchange() {
    Network network = mine();
    carryOut(plan(network, file("ics/ical4j-exchange-blankTzid.ics")), network);
    assertThat(contacts(network))
        .containsExactly("2015-08-26 MEETING THEM Bruce Roberts + Sam Peter");
    assertThat(ties(network))
        .containsExactly(
            "meets: Bruce Roberts + Sam Peter, INFERRED: 1 meeting in August 2015, weight 0.50");
  }

  @Test
  void googlesBirthdays() {
    Network network = mine();
    ImportPlan plan = plan(network, file("ics/icaljs-google_birthday.ics"));
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision)
        .containsExactly(tuple("PErson #2", ADD));
    carryOut(plan, network);
    assertThat(person(network, "PErson #2").birthday()).isEqualTo("--12-10");
    assertThat(network.interactions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Costa's birthday|Ana Costa",
        "Geburtstag von Jörg|Jörg",
        "Jörg hat Geburtstag|Jörg",
        "Anniversaire de Zoé|Zoé",
        "Cumpleaños de Inés|Inés",
        "Compleanno di Ugo|Ugo"
      })
  void birthdaysInManyLanguages(String title, String name) {
    Path file =
        calendar(
            event("1", "DTSTART;VALUE=DATE:20200305\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:" + title));
    assertThat(plan(mine(), file).rows())
        .extracting(Row::name, row -> row.after().birthday())
        .containsExactly(tuple(name, "--03-05"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ical4j-incoming-many-vcalendars",
        "ical4j-exchange-blankTzid",
        "icaljs-google_birthday"
      })
  void twiceIsOnceAndUndoneIsNothing(String name) {
    Fixtures.changesNothingTwiceAndCanBeUndone(mine(), file("ics/" + name + ".ics"));
  }

  @Test
  void roomsRefusalsAndCancelledMeetingsAreLeftOut() {
    Path file =
        calendar(
            event(
                "1",
                "DTSTART:20240506T100000Z\r\nSUMMARY:Plan",
                ";CN=Okafor, Ada:mailto:ada@x.example",
                ";CN=\"Li, Chen\";PARTSTAT=DECLINED:mailto:chen@x.example",
                ";CUTYPE=RESOURCE:mailto:beamer@x.example",
                ":mailto:room@resource.calendar.google.com",
                ";CN=ben@x.example:MAILTO:Ben@X.example",
                ";CN=Dov Levi/Sales/Contoso:mailto:dov@x.example"),
            event(
                "2",
                "DTSTART:20240507T100000Z\r\nSTATUS:CANCELLED",
                ":mailto:eve@x.example",
                ":mailto:fay@x.example"),
            event("3", "DTSTART:20240508T100000Z\r\nSUMMARY:Gym"),
            event("4", "DTSTART:20990508T100000Z", ":mailto:gil@x.example"),
            "BEGIN:VTODO\r\nATTENDEE:mailto:hal@x.example\r\nEND:VTODO\r\n");
    Network network = of("lena@x.example");
    ImportPlan plan = plan(network, file);
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple("Ada Okafor", ADD, "new; 1 meeting, last 2024-05-06"),
            tuple("ben@x.example", ADD, "new; 1 meeting, last 2024-05-06"),
            tuple("Dov Levi", ADD, "new; 1 meeting, last 2024-05-06"),
            tuple("", SKIP, "1 event: cancelled"),
            tuple("", SKIP, "1 event: nobody else invited"),
            tuple("", SKIP, "1 event: ahead, or only other dates of it took place"));
    carryOut(plan, network);
    assertThat(ties(network))
        .contains("meets: Ada Okafor + Dov Levi, INFERRED: 1 meeting in May 2024, weight 0.33");
  }

  @Test
  void aSeriesIsFollowedAndItsExceptionsCountOnce() {
    LocalDate monday = LocalDate.now().minusWeeks(5);
    String day = monday.toString().replace("-", "");
    String third = monday.plusWeeks(2).toString().replace("-", "");
    String people = ":mailto:ana@x.example\r\nATTENDEE:mailto:ben@x.example";
    Path file =
        calendar(
            event("s", "DTSTART:" + day + "T120000Z\r\nRRULE:FREQ=WEEKLY;COUNT=4", people),
            event(
                "s",
                "RECURRENCE-ID:" + third + "T120000Z\r\nDTSTART:" + third + "T150000Z",
                people,
                ":mailto:cy@x.example"));
    Network network = mine();
    Fixtures.changesNothingTwiceAndCanBeUndone(network, file);
    carryOut(plan(network, file), network);
    assertThat(network.interactions()).hasSize(4);
    assertThat(network.interactions(person(network, "cy@x.example").id())).hasSize(1);
    assertThat(ties(network))
        .filteredOn(tie -> tie.startsWith("meets: ana@x.example + ben@x.example"))
        .singleElement()
        .asString()
        .contains("INFERRED: 4 meetings since ")
        .endsWith("weight 1.83");
  }

  @Test
  void aMeetingOfManySaysNothing() {
    StringBuilder people = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      people.append("ATTENDEE:mailto:p").append(i).append("@x.example\r\n");
    }
    Path file = calendar(event("1", "DTSTART:20240506T100000Z\r\n" + people.toString().strip()));
    ImportPlan plan = plan(mine(), file);
    assertThat(plan.rows())
        .extracting(Row::decision, Row::reason)
        .containsExactly(tuple(SKIP, "1 event: too many people to say who met whom"));
  }

  @Test
  void aSecondCalendarAddsToTheEvidence() {
    String people = ":mailto:ana@x.example\r\nATTENDEE:mailto:ben@x.example";
    Network network = mine();
    carryOut(plan(network, calendar(event("1", "DTSTART:20240506T100000Z", people))), network);
    Path second =
        calendar(
            event("2", "DTSTART:20240106T100000Z", people),
            event("3", "DTSTART:20240206T100000Z", people));
    carryOut(plan(network, second), network);
    assertThat(ties(network))
        .containsExactly(
            "meets: ana@x.example + ben@x.example, INFERRED: 3 meetings since January 2024, weight"
                + " 1.50");
    Tie guess = network.ties().iterator().next();
    assertThat(guess.since()).isEqualTo(LocalDate.of(2024, 1, 6));
    network.apply(
        new Edit(
            "",
            guess,
            new Tie(
                guess.id(),
                guess.from(),
                guess.to(),
                "friend",
                false,
                3,
                Provenance.STATED,
                null,
                null,
                "")));
    ImportPlan third = plan(network, calendar(event("4", "DTSTART:20240306T100000Z", people)));
    carryOut(third, network);
    assertThat(ties(network)).containsExactly("friend: ana@x.example + ben@x.example, STATED: ");
  }

  @Test
  void aBrokenEventCostsItself() {
    Path file =
        calendar(
            event("1", "DTSTART:2024-05-06\r\n:::", ":mailto:ana@x.example"),
            event("2", "DTSTART:20240506T100000Z\r\nRRULE:FREQ=NEVER", ":mailto:ben@x.example"));
    assertThat(plan(mine(), file).rows())
        .extracting(Row::name, Row::decision)
        .contains(tuple("ben@x.example", ADD));
  }
}
