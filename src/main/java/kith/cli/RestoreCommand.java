package kith.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import kith.network.KithException;
import kith.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a network of a copy that {@code kith backup}, or Kith by itself, has written. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Makes a network of a backup: one that kith backup wrote, or Kith by itself.")
final class RestoreCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The backup, a zip.")
  private Path file;

  @Parameters(index = "1", paramLabel = "NET", description = "The network it becomes.")
  private Path net;

  @Option(
      names = "--replace",
      description = "Takes the place of the network of that name, which is kept beside it.")
  private boolean replace;

  @Override
  public void run() {
    if (!replace && Store.exists(net)) {
      throw new KithException(
          "There is a network at %s already: name another, or say --replace.".formatted(net));
    }
    Optional<Path> kept = Store.restore(file, net);
    PrintWriter out = spec.commandLine().getOut();
    out.println("restored " + Store.fileOf(net));
    kept.ifPresent(path -> out.println("what was there is kept in " + path));
  }
}
