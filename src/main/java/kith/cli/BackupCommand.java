package kith.cli;

import java.nio.file.Path;
import kith.network.Network;
import kith.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a copy of a network's file, all of it: journal, undo and whoever is never exported. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Writes a copy of a whole network, with its journal, as a zip for you alone; kith restore"
            + " makes a network of it again.")
final class BackupCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NET", description = "The network.")
  private Path net;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "The copy to make; there must be no file yet.")
  private Path file;

  @Override
  public void run() {
    try (Workspace workspace = Workspace.open(net)) {
      workspace.backup(file);
      Network network = workspace.network();
      spec.commandLine()
          .getOut()
          .printf(
              "backed up %d people, %d ties in %s%n",
              network.people().size(), network.ties().size(), file);
    }
  }
}
