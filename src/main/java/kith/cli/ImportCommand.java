package kith.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kith.exchange.Decision;
import kith.exchange.ImportPlan;
import kith.exchange.Importer;
import kith.exchange.Row;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.store.Store;
import kith.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings contacts into a network, which is made if there is none. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Brings files of contacts, calendars and mail into a network.")
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "LinkedIn's export (zip or files), contacts (vCard, LDIF, CSV), calendars (ics), mail"
              + " (mbox, eml), graphs (GraphML, GEXF, GML, Pajek, DL, Gephi, Kumu), Monica's or"
              + " Kith's JSON.")
  private List<Path> files;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "NET",
      description = "The network; it is made if there is none.")
  private Path net;

  @Option(
      names = "--me",
      paramLabel = "NAME",
      defaultValue = "Me",
      description = "The owner's name, where the network is made (default: ${DEFAULT-VALUE}).")
  private String me;

  @Override
  public void run() {
    if (Store.exists(net)) {
      try (Workspace workspace = Workspace.open(net)) {
        carryOut(plan(workspace.network()), workspace);
      }
    } else {
      List<Person> owner = List.of(Person.named(me).withMe(true));
      // Read before anything is made, so that a file that cannot be read leaves nothing behind.
      ImportPlan plan = plan(Network.of(owner));
      try (Workspace workspace = Workspace.create(net, owner)) {
        carryOut(plan, workspace);
      }
    }
  }

  private ImportPlan plan(Network network) {
    return Importer.plan(files, network, Progress.NONE);
  }

  private void carryOut(ImportPlan plan, Workspace workspace) {
    workspace.apply(plan.toChange(workspace.network()));
    report(plan);
  }

  private void report(ImportPlan plan) {
    PrintWriter out = spec.commandLine().getOut();
    for (Row row : plan.rows()) {
      if (row.decision() == Decision.SKIP || row.decision() == Decision.FAILED) {
        String verb = row.decision() == Decision.SKIP ? "skipped" : "failed";
        out.println(row.spot() + ": " + verb + ", " + row.reason());
      }
    }
    Map<Decision, Integer> counts = plan.counts();
    out.printf(
        "added %d, updated %d, same %d, skipped %d, failed %d%n",
        counts.get(Decision.ADD),
        counts.get(Decision.UPDATE),
        counts.get(Decision.SAME),
        counts.get(Decision.SKIP),
        counts.get(Decision.FAILED));
    String besides = plan.also().words();
    if (!besides.isEmpty()) {
      out.println("also " + besides);
    }
  }
}
