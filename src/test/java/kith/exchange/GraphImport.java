package kith.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kith.network.Network;
import kith.network.Person;

/** Brings files of graphs into a network with nobody but its owner, and says what came of it. */
final class GraphImport {
  private final Path folder;
  private ImportPlan plan;

  /**
   * @param folder for the files
   */
  GraphImport(Path folder) {
    this.folder = folder;
  }

  /** The plan that was made last. */
  ImportPlan plan() {
    return plan;
  }

  /** Makes the plan of a file of this content. */
  void plan(Network network, String name, String text) {
    plan = Fixtures.planText(network, folder, name, text);
  }

  /** The network that a file of this content makes of one with nobody but its owner. */
  Network imported(String name, String text) {
    Network network = Fixtures.mine();
    plan(network, name, text);
    return Fixtures.carryOut(plan, network);
  }

  /** The same of files among the samples. */
  Network sample(String... names) {
    Network network = Fixtures.mine();
    Path[] files = Stream.of(names).map(n -> Fixtures.file("graph/" + n)).toArray(Path[]::new);
    plan = Fixtures.plan(network, files);
    return Fixtures.carryOut(plan, network);
  }

  /** Everybody but the owner. */
  static List<String> people(Network network) {
    return network.people().stream().filter(p -> !p.me()).map(Person::name).toList();
  }

  /** Every tie as "A > B kind" or "A - B kind". */
  static List<String> ties(Network network) {
    return network.ties().stream()
        .map(
            tie ->
                (network.person(tie.from()).name()
                        + (tie.directed() ? " > " : " - ")
                        + network.person(tie.to()).name()
                        + " "
                        + tie.kind())
                    .strip())
        .sorted()
        .toList();
  }

  /** Why rows are left out or cannot be read, each with its line. */
  List<String> reasons() {
    return plan.rows().stream()
        .filter(row -> row.proposed() == Decision.SKIP || row.proposed() == Decision.FAILED)
        .map(row -> row.spot().number() + " " + row.proposed() + " " + row.reason())
        .toList();
  }
}
