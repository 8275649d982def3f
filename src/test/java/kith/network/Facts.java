package kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes small networks for tests; the same seed makes the same network, ids included. */
public final class Facts {
  private final Random random;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();

  private Facts(long seed) {
    random = new Random(seed);
  }

  /** An owner, some people and circles, and everything else a network keeps, at random. */
  public static List<Fact> some(long seed, int people) {
    Facts made = new Facts(seed);
    for (int i = 0; i < people; i++) {
      made.person("Person " + i, i == 0);
    }
    made.circles(Math.max(1, people / 8));
    for (int i = 0; people > 1 && i < people * 2; i++) {
      made.tie();
      made.interaction();
    }
    for (Person person : made.people) {
      made.worksheet(person);
      made.facts.add(
          new Place(
              person.id(),
              made.random.nextGaussian(),
              made.random.nextGaussian(),
              made.random.nextBoolean()));
    }
    for (int i = 0; people > 1 && i < people; i++) {
      made.promise();
      made.favour();
    }
    made.facts.add(new Setting("map.me", "hidden"));
    for (Person person : made.people) {
      made.facts.add(new Setting(Choices.name("outreach.due", person.id()), "2026-05-04"));
    }
    return made.facts;
  }

  /** None, some or all of them. */
  public static Set<NetworkKind> networks(Random random) {
    return Stream.of(NetworkKind.values())
        .filter(_ -> random.nextBoolean())
        .collect(Collectors.toSet());
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Person any() {
    return people.get(random.nextInt(people.size()));
  }

  private <E extends Enum<E>> E one(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private void person(String name, boolean me) {
    Person person =
        new Person(
            id(),
            me,
            name,
            "Role " + random.nextInt(9),
            "",
            List.of(name.replace(' ', '.') + "@example.org"),
            List.of("+49 30 " + random.nextInt(1000)),
            List.of(),
            "--02-29",
            "We met\nin Lisbon",
            random.nextInt(6),
            networks(random),
            random.nextInt(3) * 30,
            "Likes “quotes”, =formulas and 日本語",
            List.of("vcard:" + random.nextInt()));
    people.add(person);
    facts.add(person);
  }

  private void circles(int count) {
    for (int i = 0; i < count; i++) {
      Circle circle =
          new Circle(id(), "Circle " + i, one(CircleKind.values()), random.nextInt(2) * 30);
      facts.add(circle);
      people.stream()
          .filter(_ -> random.nextInt(3) == 0)
          .forEach(person -> facts.add(new Membership(circle.id(), person.id())));
    }
  }

  private void tie() {
    Person a = any();
    Person b = any();
    if (a != b) {
      facts.add(
          new Tie(
              id(),
              a.id(),
              b.id(),
              one(Tie.USUAL_KINDS),
              random.nextBoolean(),
              random.nextInt(6),
              one(Provenance.values()),
              LocalDate.of(2020, 2, 29),
              random.nextBoolean() ? LocalDate.of(2024, 12, 31) : null,
              "6 meetings"));
    }
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private void interaction() {
    facts.add(
        new Interaction(
            id(),
            LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1000)),
            one(Interaction.Kind.values()),
            List.of(any().id(), any().id()),
            one(Interaction.Initiative.values()),
            "Learned\tthis",
            "",
            "note"));
  }

  /** Somebody but the owner. */
  private Person other() {
    return people.get(1 + random.nextInt(people.size() - 1));
  }

  private void promise() {
    LocalDate made = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1000));
    facts.add(
        new Promise(
            id(),
            other().id(),
            one(Promise.By.values()),
            "Send the paper",
            random.nextBoolean() ? made.plusDays(14) : null,
            made,
            random.nextBoolean() ? made.plusDays(9) : null));
  }

  private void favour() {
    facts.add(
        new Favour(
            id(),
            other().id(),
            one(Favour.Way.values()),
            one(Favour.Kind.values()),
            LocalDate.of(2024, 2, 29).plusDays(random.nextInt(500)),
            "The name of\na builder"));
  }

  private void worksheet(Person about) {
    facts.add(
        new Worksheet(
            id(),
            "reach-out",
            about.me() ? null : about.id(),
            "planned",
            LocalDate.of(2026, 11, 23),
            Map.of(
                "goal",
                Worksheet.Answer.text("Hear about the grid"),
                "warm-path",
                Worksheet.Answer.people(List.of(any().id())))));
  }
}
