package kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import kith.FloorException;
import kith.network.KithException;
import kith.ui.shell.KithApp;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The {@code kith} command: without an argument it opens the window. */
@Command(
    name = "kith",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Your network as a living map, on your own disk. Without an argument: the window.",
    subcommands = {
      ImportCommand.class,
      MapCommand.class,
      ExportCommand.class,
      SampleCommand.class,
      CheckCommand.class,
      LayoutCommand.class,
      MeasureCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    })
@FloorException("Opening the window is what the command does when it is asked for nothing else.")
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /**
   * Runs the command and ends the process: 0 done, 1 could not, 2 wrong call.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    // A person reads sentences; what belongs in a log goes to the window's own file.
    LogManager.getLogManager().reset();
    System.exit(commandLine().execute(args));
  }

  /** The command line, ready to execute; separate from {@link #main} so that tests can run it. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::wrongCall)
        .setExecutionExceptionHandler(Main::couldNot);
  }

  private static int couldNot(Exception failure, CommandLine command, ParseResult call) {
    String what =
        failure instanceof KithException told
            ? told.getMessage()
            : "a mistake of Kith's own stopped this (%s).".formatted(failure);
    command.getErr().println("kith: " + what);
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static int wrongCall(CommandLine.ParameterException wrong, String[] args) {
    String what = "kith: %s; kith --help lists what there is.".formatted(wrong.getMessage());
    wrong.getCommandLine().getErr().println(what);
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() {
    return Window.open(KithApp.class, new String[0], spec.commandLine().getErr());
  }

  /** Reads the version that the build wrote. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var properties = new Properties();
      try (var in = Main.class.getResourceAsStream("/kith/version.properties")) {
        properties.load(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("The program's own files cannot be read", unreadable);
      }
      return new String[] {"kith " + properties.getProperty("version")};
    }
  }
}
