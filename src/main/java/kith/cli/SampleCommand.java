package kith.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import kith.exchange.Sample;
import kith.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a network with an invented leader in it. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = "Makes a network of an invented leader to look round in.")
final class SampleCommand implements Runnable {
  @Parameters(paramLabel = "NET", description = "The network to make; there must be none yet.")
  private Path net;

  @Override
  public void run() {
    Workspace.create(net, Sample.facts(LocalDate.now())).close();
  }
}
