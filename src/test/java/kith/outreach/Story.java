package kith.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Change;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.network.Worksheet;

/** Makes networks for the tests of this package, as of Wednesday, 13 May 2026. */
final class Story {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 13);

  private final List<Fact> facts = new ArrayList<>();

  Story() {
    facts.add(Person.of(new UUID(0, 0), "Maren").withMe(true));
  }

  static Person person(int number, String name) {
    return Person.of(new UUID(7, number), name);
  }

  static LocalDate ago(int days) {
    return TODAY.minusDays(days);
  }

  Story with(Fact... more) {
    facts.addAll(List.of(more));
    return this;
  }

  Story met(Person person, Interaction.Kind kind, LocalDate... days) {
    for (LocalDate day : days) {
      facts.add(contact(kind, day, person));
    }
    return this;
  }

  Story met(Person person, int... daysAgo) {
    for (int days : daysAgo) {
      facts.add(contact(Interaction.Kind.MESSAGE, ago(days), person));
    }
    return this;
  }

  static Interaction contact(Interaction.Kind kind, LocalDate day, Person... people) {
    return new Interaction(
        UUID.randomUUID(),
        day,
        kind,
        Stream.of(people).map(Person::id).toList(),
        Interaction.Initiative.ME,
        "",
        "",
        "");
  }

  Story circle(String name, int cadence, Person... people) {
    Circle circle = Circle.of(name, CircleKind.COMMUNITY).withCadence(cadence);
    facts.add(circle);
    Stream.of(people).forEach(one -> facts.add(new Membership(circle.id(), one.id())));
    return this;
  }

  Story tie(Person one, Person other) {
    facts.add(Tie.stated(one.id(), other.id(), "knows"));
    return this;
  }

  static Worksheet canvas(Person about, String stage, String followUp) {
    return Worksheet.begin("reach-out", about.id(), TODAY.minusDays(30))
        .withStage(stage)
        .withAnswer("follow-up", Worksheet.Answer.text(followUp));
  }

  Network network() {
    return Network.of(facts);
  }

  Outlook outlook() {
    return outlook(TODAY);
  }

  Outlook outlook(LocalDate today) {
    return Outlook.of(facts, today);
  }

  /** How it looks on a day after some changes. */
  Outlook after(LocalDate today, Change... changes) {
    Network network = network();
    Stream.of(changes).forEach(network::apply);
    return Outlook.of(network.facts(), today);
  }

  static List<String> told(Outlook outlook) {
    Sentences sentences = Sentences.of(outlook, Naming.real());
    return Today.of(outlook).entries().stream()
        .map(Today.Entry::reason)
        .map(reason -> outlook.person(reason.person()).name() + ": " + sentences.of(reason))
        .toList();
  }

  static List<String> names(Outlook outlook) {
    return Today.of(outlook).entries().stream()
        .map(entry -> outlook.person(entry.reason().person()).name())
        .toList();
  }
}
