package kith.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** The names of the circles somebody is in. */
  static List<String> circles(Network network, Person person) {
    return network.circles(person.id()).stream().map(id -> network.circle(id).name()).toList();
  }
}
