package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kith.network.Cadence;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Facts;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Progress;
import kith.network.Promise;
import kith.network.Provenance;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a network holds, JSON gives it back. */
class JsonPropertiesTest {

  /** Facts with arbitrary texts, which {@link Facts} does not have. */
  private static List<Fact> facts(long seed, List<String> texts) {
    Random random = new Random(seed);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      facts.add(person(random, i == 1, texts.get(i), texts));
    }
    List<UUID> people = facts.stream().map(fact -> ((Person) fact).id()).toList();
    String any = texts.get(random.nextInt(texts.size()));
    Circle circle = new Circle(new UUID(1, seed), "C" + any, CircleKind.TAG, 45);
    facts.add(circle);
    facts.add(new Membership(circle.id(), people.getLast()));
    facts.add(new Place(circle.id(), random.nextGaussian() * 1e9, -0.0, true));
    facts.add(new Setting("s" + any, any));
    facts.addAll(aboutPeople(seed, people, any));
    return facts;
  }

  private static Person person(Random random, boolean me, String text, List<String> texts) {
    return new Person(
        new UUID(random.nextLong(), random.nextLong()),
        me,
        "P" + text,
        text,
        text,
        texts,
        List.of(text),
        texts.reversed(),
        text,
        text,
        random.nextInt(6),
        Facts.networks(random),
        random.nextInt(Cadence.LONGEST + 1),
        text,
        texts);
  }

  private static List<Fact> aboutPeople(long seed, List<UUID> people, String any) {
    UUID first = people.getFirst();
    UUID last = people.getLast();
    LocalDate day = LocalDate.ofEpochDay(Math.floorMod(seed, 50_000));
    Map<String, Worksheet.Answer> answers =
        Map.of("a" + any, new Worksheet.Answer(any, people), "b", Worksheet.Answer.text("x"));
    return List.of(
        new Tie(new UUID(2, seed), first, last, any, true, 5, Provenance.INFERRED, null, day, any),
        new Interaction(
            new UUID(3, seed),
            day,
            Interaction.Kind.CALL,
            List.of(last, first),
            Interaction.Initiative.THEM,
            any,
            any,
            any),
        new Worksheet(new UUID(4, seed), "t" + any, first, any, null, answers),
        new Promise(new UUID(5, seed), last, Promise.By.THEM, "p" + any, null, day, day),
        new Promise(new UUID(6, seed), last, Promise.By.ME, "q" + any, day, day, null),
        new Favour(new UUID(7, seed), first, Favour.Way.ASKED, Favour.Kind.VISIBILITY, day, any));
  }

  private static List<Fact> thereAndBack(List<Fact> facts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(facts, out, Progress.NONE);
    return Json.read(out.toByteArray(), "net.json");
  }

  @Property(tries = 300)
  void anyTextComesBack(@ForAll long seed, @ForAll @Size(min = 2, max = 6) List<String> texts)
      throws IOException {
    List<Fact> facts = facts(seed, texts);
    assertThat(new HashSet<>(thereAndBack(facts))).isEqualTo(new HashSet<>(facts));
  }

  @Property(tries = 60)
  void anyNetworkComesBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int people)
      throws IOException {
    Network network = Network.of(Facts.some(seed, people));
    List<Fact> read = thereAndBack(network.facts());
    assertThat(read).hasSameSizeAs(network.facts());
    assertThat(new HashSet<>(Network.of(read).facts())).isEqualTo(new HashSet<>(network.facts()));
  }
}
