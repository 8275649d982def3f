package kith.cli;

import java.nio.file.Path;
import java.util.Locale;
import kith.exchange.Json;
import kith.exchange.SafeFile;
import kith.network.Progress;
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

  @Override
  public void run() {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Kith writes .json files, not " + file.getFileName());
    }
    try (Workspace workspace = Workspace.open(net)) {
      SafeFile.write(file, out -> Json.write(workspace.network().facts(), out, Progress.NONE));
    }
  }
}
