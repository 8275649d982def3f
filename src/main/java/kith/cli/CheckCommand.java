package kith.cli;

import java.nio.file.Path;
import kith.network.Network;
import kith.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a whole network file and says whether it is sound. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads a whole network and says whether it is sound.")
final class CheckCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NET", description = "The network.")
  private Path net;

  @Override
  public void run() {
    try (Workspace workspace = Workspace.open(net)) {
      workspace.check();
      Network network = workspace.network();
      spec.commandLine()
          .getOut()
          .printf(
              "sound: %d people, %d ties, %d circles, %d interactions, %d worksheets%n",
              network.people().size(),
              network.ties().size(),
              network.circles().size(),
              network.interactions().size(),
              network.worksheets().size());
    }
  }
}
