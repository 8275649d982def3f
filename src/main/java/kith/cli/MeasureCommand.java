package kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kith.exchange.SafeFile;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import kith.network.Topology;
import kith.network.Withheld;
import kith.store.Store;
import kith.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kith measure}: what each person's place in a network is, in figures. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures the people of a network, or of an edge list: one row a person, one column a"
          + " measure, every figure whole. Ties are taken as undirected, and once a pair; a cell is"
          + " empty where a measure is not defined.",
      "degree: how many people one is tied to. betweenness: the sum over all pairs of others of the"
          + " share of their shortest ways through one. closeness: Wasserman and Faust's, also for"
          + " networks of several pieces. harmonic: the sum of 1/distance. eigenvector: of length"
          + " 1. pagerank: goes on 85 times in 100. core: the largest k of a k-core. clustering:"
          + " share of pairs of one's people that are tied. effective_size, efficiency, constraint,"
          + " hierarchy: Burt's, in the whole network. community: numbered from 0, the largest"
          + " first."
    })
final class MeasureCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NET|EDGES.csv",
      description = "The network, or one tie a row, header source,target, numbered from 0.")
  private Path source;

  @Option(names = "--csv", required = true, paramLabel = "OUT", description = "The table to write.")
  private Path file;

  @Option(
      names = "--with-me",
      description =
          "Counts the owner as anybody else. Without it the owner is left out, to whom everybody"
              + " is tied.")
  private boolean withMe;

  @Override
  public void run() {
    if (isEdges(source)) {
      Topology topology = EdgeFile.read(source);
      write(() -> MeasureTable.numbered(topology));
      tell(topology, 0);
    } else {
      try (Workspace workspace = Workspace.open(source)) {
        measure(workspace.network());
      }
    }
  }

  private static boolean isEdges(Path source) {
    boolean table = source.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    return table && !Store.exists(source);
  }

  private void measure(Network all) {
    Network network = Network.of(Withheld.factsWithout(all));
    List<Person> people =
        network.people().stream().filter(person -> withMe || !person.me()).toList();
    Map<UUID, Integer> nodes = new HashMap<>();
    people.forEach(person -> nodes.put(person.id(), nodes.size()));
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : network.ties()) {
      if (nodes.containsKey(tie.from()) && nodes.containsKey(tie.to())) {
        ties.add(tie);
      }
    }
    Topology topology =
        Topology.of(
            people.size(),
            ties.stream().mapToInt(tie -> nodes.get(tie.from())).toArray(),
            ties.stream().mapToInt(tie -> nodes.get(tie.to())).toArray());
    Naming naming = all.naming();
    write(() -> MeasureTable.named(topology, people.stream().map(naming::shown).toList()));
    tell(topology, ties.stream().filter(tie -> tie.provenance() == Provenance.INFERRED).count());
    tellWithheld(Withheld.in(all).size());
  }

  /** Measuring takes a while: whether the file can be written is found out before. */
  private void write(Supplier<MeasureTable> table) {
    SafeFile.write(file, out -> table.get().write(out));
  }

  private void tell(Topology topology, long guesses) {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "measured %d people, %d ties%s%n",
            topology.people(),
            topology.ties(),
            guesses == 0 ? "" : ", " + guesses + " of them guessed");
  }

  private void tellWithheld(int withheld) {
    if (withheld > 0) {
      spec.commandLine()
          .getErr()
          .printf(
              "%d %s never to be exported %s left out, with %s ties.%n",
              withheld,
              withheld == 1 ? "person who is" : "people who are",
              withheld == 1 ? "is" : "are",
              withheld == 1 ? "their" : "all their");
    }
  }
}
