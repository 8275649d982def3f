package kith.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Cadence;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Provenance;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Facts of every type, as wild as their records let them be. */
final class Facts {
  private Facts() {}

  static Arbitrary<Fact> any() {
    return Arbitraries.oneOf(
        people().map(Fact.class::cast),
        circles().map(Fact.class::cast),
        ids().flatMap(circle -> ids().map(person -> new Membership(circle, person))),
        ties().map(Fact.class::cast),
        interactions().map(Fact.class::cast),
        worksheets().map(Fact.class::cast),
        promises().map(Fact.class::cast),
        favours().map(Fact.class::cast),
        places().map(Fact.class::cast),
        texts().flatMap(name -> texts().map(value -> new Setting(name, value))));
  }

  static Arbitrary<UUID> ids() {
    return Arbitraries.longs().flatMap(high -> Arbitraries.longs().map(low -> new UUID(high, low)));
  }

  /** Any text, broken surrogate pairs included. */
  static Arbitrary<String> texts() {
    return Arbitraries.strings().all().ofMaxLength(40);
  }

  private static Arbitrary<List<String>> lists() {
    return texts().list().ofMaxSize(3);
  }

  private static Arbitrary<LocalDate> days() {
    return Dates.dates().injectNull(0.2);
  }

  private static Arbitrary<Integer> cadences() {
    return Arbitraries.integers().between(0, Cadence.LONGEST);
  }

  static Arbitrary<Person> people() {
    return Combinators.combine(
            ids(),
            texts(),
            texts(),
            lists(),
            lists(),
            texts(),
            Arbitraries.of(NetworkKind.class)
                .set()
                .flatMap(networks -> cadences().map(cadence -> Map.entry(networks, cadence))),
            Arbitraries.integers().between(0, 5))
        .as(
            (id, name, role, emails, links, notes, said, closeness) ->
                new Person(
                    id,
                    closeness == 0,
                    "N" + name,
                    role,
                    role,
                    emails,
                    links,
                    links,
                    "--02-29",
                    notes,
                    closeness,
                    said.getKey(),
                    said.getValue(),
                    notes,
                    emails));
  }

  private static Arbitrary<Circle> circles() {
    return Combinators.combine(
            ids(),
            texts(),
            Arbitraries.of(CircleKind.class),
            Arbitraries.integers().between(0, 999))
        .as((id, name, kind, cadence) -> new Circle(id, "C" + name, kind, cadence));
  }

  private static Arbitrary<Tie> ties() {
    return Combinators.combine(
            ids(), ids(), texts(), Arbitraries.of(Provenance.class), days(), days())
        .as(
            (id, from, kind, provenance, since, until) ->
                new Tie(
                    id,
                    from,
                    new UUID(from.getMostSignificantBits(), ~from.getLeastSignificantBits()),
                    kind,
                    since == null,
                    since == null ? 0 : 3,
                    provenance,
                    since,
                    until,
                    kind));
  }

  private static Arbitrary<Interaction> interactions() {
    return Combinators.combine(
            ids(),
            Dates.dates(),
            Arbitraries.of(Interaction.Kind.class),
            ids().list().ofMaxSize(4),
            Arbitraries.of(Interaction.Initiative.class),
            texts())
        .as(
            (id, on, kind, people, initiative, text) ->
                new Interaction(id, on, kind, people, initiative, text, "", text));
  }

  private static Arbitrary<Worksheet> worksheets() {
    Arbitrary<Answer> answers =
        Combinators.combine(texts(), ids().list().ofMaxSize(2)).as(Answer::new);
    Arbitrary<Map<String, Answer>> filled =
        Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1), answers).ofMaxSize(4);
    return Combinators.combine(ids(), texts(), ids().injectNull(0.3), Dates.dates(), filled)
        .as(
            (id, text, about, created, given) ->
                new Worksheet(id, text, about, text, created, given));
  }

  private static Arbitrary<Promise> promises() {
    return Combinators.combine(
            ids(), ids(), Arbitraries.of(Promise.By.class), texts(), days(), Dates.dates(), days())
        .as(
            (id, person, by, what, due, made, kept) ->
                new Promise(id, person, by, "P" + what, due, made, kept));
  }

  private static Arbitrary<Favour> favours() {
    return Combinators.combine(
            ids(),
            ids(),
            Arbitraries.of(Favour.Way.class),
            Arbitraries.of(Favour.Kind.class),
            Dates.dates(),
            texts())
        .as(Favour::new);
  }

  private static Arbitrary<Place> places() {
    Arbitrary<Double> coordinates = Arbitraries.doubles();
    return Combinators.combine(ids(), coordinates, coordinates, Arbitraries.of(true, false))
        .as(Place::new);
  }
}
