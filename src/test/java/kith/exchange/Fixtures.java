package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;

/** Samples, and networks to import them into. */
final class Fixtures {
  private Fixtures() {}

  /** A sample file, by its path below this package's resources. */
  static Path file(String name) {
    try {
      return Path.of(Fixtures.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A network of nobody but its owner. */
  static Network mine() {
    Network network = new Network();
    network.apply(Edit.add("", Person.named("Lena Vogt").withMe(true)));
    return network;
  }

  static ImportPlan plan(Network network, Path... files) {
    return Importer.plan(List.of(files), network, Progress.NONE);
  }

  /** A file of this content, planned. */
  static ImportPlan planText(Network network, Path folder, String name, String text) {
    return plan(network, write(folder, name, text));
  }

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports a plan and gives the network back. */
  static Network carryOut(ImportPlan plan, Network network) {
    network.apply(plan.toChange(network));
    return network;
  }

  static Set<Fact> facts(Network network) {
    return new HashSet<>(network.facts());
  }

  static List<Decision> decisions(ImportPlan plan) {
    return plan.rows().stream().map(Row::decision).toList();
  }

  static List<String> names(ImportPlan plan) {
    return plan.rows().stream().map(Row::name).toList();
  }

  /** The one person of that name. */
  static Person person(Network network, String name) {
    List<Person> found =
        network.people().stream().filter(person -> person.name().equals(name)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " people are called " + name);
    }
    return found.getFirst();
  }

  /** Every contact as a line: "2022-06-01 MESSAGE ME Ravi Menon", in the order of their days. */
  static List<String> contacts(Network network) {
    return network.interactions().stream()
        .map(
            met ->
                met.on()
                    + " "
                    + met.kind()
                    + " "
                    + met.initiative()
                    + " "
                    + names(network, met.people()))
        .sorted()
        .toList();
  }

  /** Every tie as a line: "meets: Ana + Ben, INFERRED: 2 meetings since May 2024". */
  static List<String> ties(Network network) {
    return network.ties().stream()
        .map(
            tie ->
                (tie.directed()
                        ? names(network, List.of(tie.from()))
                            + " "
                            + tie.kind()
                            + " "
                            + names(network, List.of(tie.to()))
                        : tie.kind() + ": " + names(network, List.of(tie.from(), tie.to())))
                    + ", "
                    + tie.provenance()
                    + ": "
                    + tie.evidence())
        .sorted()
        .toList();
  }

  private static String names(Network network, List<UUID> people) {
    return people.stream()
        .map(id -> network.person(id).name())
        .sorted()
        .collect(Collectors.joining(" + "));
  }

  /** Fails unless a file read twice adds nothing, and undone leaves nothing. */
  static void changesNothingTwiceAndCanBeUndone(Network network, Path... files) {
    Set<Fact> before = facts(network);
    var change = plan(network, files).toChange(network);
    network.apply(change);
    ImportPlan again = plan(network, files);
    assertThat(again.rows()).filteredOn(row -> row.decision().carriedOut()).isEmpty();
    assertThat(again.toChange(network).edits()).isEmpty();
    network.apply(change.inverse());
    assertThat(facts(network)).isEqualTo(before);
  }

  /** The names of the circles somebody is in. */
  static List<String> circles(Network network, Person person) {
    return network.circles(person.id()).stream().map(id -> network.circle(id).name()).toList();
  }
}
