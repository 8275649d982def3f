package kith.cli;

import java.nio.file.Path;
import kith.exchange.SafeFile;
import kith.network.Progress;
import kith.picture.Emphasis;
import kith.picture.Look;
import kith.picture.Picture;
import kith.picture.PngExport;
import kith.picture.Scene;
import kith.picture.Sheet;
import kith.picture.Type;
import kith.workspace.LiveLayout;
import kith.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the map of a network without a window. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description = "Draws the map of a network as a picture.")
final class MapCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NET", description = "The network.")
  private Path net;

  @Option(
      names = "--png",
      required = true,
      paramLabel = "OUT",
      description = "The PNG file to write.")
  private Path png;

  @Option(
      names = "--width",
      defaultValue = "2400",
      description = "In pixels (default: ${DEFAULT-VALUE}).")
  private int width;

  @Option(
      names = "--height",
      defaultValue = "1600",
      description = "In pixels (default: ${DEFAULT-VALUE}).")
  private int height;

  @Option(
      names = "--dpi",
      defaultValue = "96",
      description = "Pixels an inch; names grow with it (default: ${DEFAULT-VALUE}).")
  private int dpi;

  @Override
  public void run() {
    Sheet sheet = sheet();
    try (Workspace workspace = Workspace.open(net)) {
      LiveLayout.Frame frame = LiveLayout.settled(workspace.network());
      Scene scene = Scene.of(workspace.network(), frame.topology(), frame.radius());
      Picture picture = Picture.of(scene, frame.x(), frame.y(), Emphasis.NONE);
      PngExport export = new PngExport(Look.light(), new Type(), sheet);
      SafeFile.write(png, out -> export.writeAll(picture, out, Progress.NONE));
    }
  }

  private Sheet sheet() {
    try {
      return Sheet.of(width, height).withDpi(dpi).withDensity(dpi / 96.0);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "width and height are 1 to %d pixels, dpi is 1 or more".formatted(Sheet.MOST));
    }
  }
}
