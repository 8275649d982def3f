package kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kith.exchange.Json;
import kith.exchange.SafeFile;
import kith.network.Disguise;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Progress;
import kith.network.Withheld;
import kith.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything a network holds to a file that travels. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes everything a network holds to a file.")
final class ExportCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NET", description = "The network.")
  private Path net;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; its ending says how: .json")
  private Path file;

  @Option(
      names = "--safe",
      description =
          "Without the people who are never to be exported, and with safe names for all others:"
              + " those the network is shown with, or initials; no notes, addresses or texts.")
  private boolean safe;

  @Override
  public void run() {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Kith writes .json files, not " + file.getFileName());
    }
    try (Workspace workspace = Workspace.open(net)) {
      Network network = workspace.network();
      List<Fact> facts = safe ? Disguise.facts(network) : network.facts();
      SafeFile.write(file, out -> Json.write(facts, out, Progress.NONE));
      int withheld = Withheld.in(network).size();
      if (withheld > 0) {
        spec.commandLine().getErr().println(told(withheld));
      }
    }
  }

  private String told(int withheld) {
    boolean one = withheld == 1;
    return "%d %s never to be exported %s %s."
        .formatted(
            withheld,
            one ? "person who is" : "people who are",
            one ? "is" : "are",
            safe ? "left out" : "in the file");
  }
}
