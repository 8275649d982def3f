package kith.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.network.Batch;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Edit;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IndexPropertiesTest {
  private static final String LETTERS = "aábcdeëfgijklmñoöprsßtuüvzžøÅÉЖлמשן";

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(10);
  }

  @Provide
  Arbitrary<Person> person() {
    Arbitrary<String> line = word().list().ofMinSize(1).ofMaxSize(4).map(w -> String.join(" ", w));
    return Combinators.combine(line, line, line, line)
        .as(
            (name, role, organisation, notes) ->
                Person.named(name).withRole(role).withOrganisation(organisation).withNotes(notes));
  }

  @Property(tries = 300)
  void everybodyIsFoundByTheBeginningOfAnyOfTheirWords(
      @ForAll @Size(min = 1, max = 20) List<@From("person") Person> people,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @IntRange(min = 1, max = 12) int length) {
    Index index = Index.of(people);
    Person person = people.get(which % people.size());
    String all =
        String.join(" ", person.name(), person.role(), person.organisation(), person.notes());
    String[] words = all.split(" ");
    String word = words[which % words.length];
    String typed = word.substring(0, Math.min(length, word.length()));

    assertThat(index.find(typed, 50).people()).contains(person.id());
    assertThat(index.find(typed.toUpperCase(), 50).people()).contains(person.id());
  }

  @Property(tries = 300)
  void oneErrorAfterTheFirstLetterStillFinds(
      @ForAll("word") String word,
      @ForAll @IntRange(min = 1, max = 100) int where,
      @ForAll @IntRange(max = 3) int kind) {
    String folded = String.join("", Tokens.of(word));
    if (folded.length() < 5) {
      return;
    }
    int at = 1 + where % (folded.length() - 2);
    String typed =
        switch (kind) {
          case 0 -> folded.substring(0, at) + folded.substring(at + 1);
          case 1 -> folded.substring(0, at) + "q" + folded.substring(at);
          case 2 -> folded.substring(0, at) + "q" + folded.substring(at + 1);
          default ->
              folded.substring(0, at)
                  + folded.charAt(at + 1)
                  + folded.charAt(at)
                  + folded.substring(at + 2);
        };
    Person person = Person.named("Xx " + word);

    assertThat(Index.of(List.of(person)).find(typed, 9).people()).containsExactly(person.id());
  }

  @Property(tries = 200)
  void followingChangesIsAsGoodAsBeginningAnew(
      @ForAll @Size(min = 3, max = 12) List<@From("person") Person> people, @ForAll Random random) {
    Network network = Network.of(people);
    Index index = Index.of(network.facts());
    List<Change> done = new ArrayList<>();
    for (int choice : random.ints(25, 0, 1 << 20).toArray()) {
      Change change = change(network, choice, done);
      network.apply(change);
      index = index.after(change);
      done.add(change);
    }

    Index anew = Index.of(network.facts());
    String typed = people.getFirst().name();
    for (String query : List.of(typed, "a", "circle", "call e", typed + " circle")) {
      assertThat(told(index.find(query, 50))).isEqualTo(told(anew.find(query, 50)));
    }
  }

  private static List<String> told(Found found) {
    return found.hits().stream()
        .map(
            hit ->
                String.join(
                    "|",
                    hit.person().id() + "",
                    hit.match() + "",
                    hit.where() + "",
                    hit.source().key(),
                    hit.name() + "",
                    hit.context() + ""))
        .toList();
  }

  private static Change change(Network network, int choice, List<Change> done) {
    List<Person> people = List.copyOf(network.people());
    if (people.size() < 2) {
      return Changes.addPerson(Person.named("New " + choice));
    }
    Person one = people.get(choice % people.size());
    Person other = people.get((choice + 1) % people.size());
    return switch (choice / 7 % 7) {
      case 0 -> Changes.addPerson(Person.named("New ame " + choice));
      case 1 -> Changes.removePerson(network, one.id());
      case 2 -> Changes.editPerson(one, one.withNotes("circle e " + choice));
      case 3 -> belong(network, one, circle(network, choice));
      case 4 -> Changes.log(network, Samples.call("2026-01-0" + (1 + choice % 9), "call e", one));
      case 5 -> Changes.addTie(network, Tie.stated(one.id(), other.id(), "knows"));
      default ->
          done.isEmpty()
              ? Changes.editPerson(one, one.withName(other.name()))
              : done.removeLast().inverse();
    };
  }

  private static Change belong(Network network, Person one, Circle circle) {
    return network.circles(one.id()).contains(circle.id())
        ? Changes.leave(network, one.id(), circle.id())
        : Changes.join(network, one.id(), circle);
  }

  private static Circle circle(Network network, int choice) {
    return network.circles().stream()
        .skip(choice % 3)
        .findFirst()
        .orElseGet(() -> Circle.of("Circle " + choice, CircleKind.TAG));
  }

  @Property(tries = 20)
  void aLargeNetworkIsMadeAnewNowAndThen(@ForAll @IntRange(max = 200) int more) {
    List<Person> many =
        IntStream.range(0, 1_950 + more)
            .mapToObj(i -> Person.named("N" + i).withNotes(UUID.randomUUID().toString()))
            .toList();
    Index index = Index.of(many.subList(0, 1_900));
    for (int i = 1_900; i < many.size(); i += 10) {
      List<Person> next = many.subList(i, Math.min(i + 10, many.size()));
      index = index.after(new Batch("", next.stream().map(one -> Edit.add("", one)).toList()));
    }

    Person last = many.getLast();
    assertThat(index.find(last.notes(), 3).people()).containsExactly(last.id());
    assertThat(index.find("n", 3).people()).hasSize(many.size());
  }
}
