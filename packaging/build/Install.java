import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Finishes the folder that {@code mvn package} leaves: writes the launchers, with the Java that
 * runs this program as the one they start, and rehearses a start to make the next ones faster.
 * Arguments: the folder of the launchers' sources, the folder to finish.
 */
final class Install {
  private static final Duration LONGEST = Duration.ofMinutes(4);

  public static void main(String[] args) throws IOException, InterruptedException {
    Path sources = Path.of(args[0]);
    Path home = Path.of(args[1]).toAbsolutePath();
    Path bin = Files.createDirectories(home.resolve("bin"));
    Path lib = home.resolve("lib");
    Files.writeString(lib.resolve("kith.jvm"), Files.readString(sources.resolve("kith.jvm")));
    Files.writeString(home.resolve("LICENSE"), Files.readString(Path.of("LICENSE")));
    for (String name : new String[] {"kith", "kith.bat"}) {
      String script = Files.readString(sources.resolve(name));
      Path launcher = bin.resolve(name);
      Files.writeString(launcher, script.replace("@JAVA_HOME@", System.getProperty("java.home")));
      launcher.toFile().setExecutable(true, false);
    }
    rehearse(lib);
  }

  /**
   * Opens the window on JavaFX's own headless platform, on the sample network in a home of its own,
   * and lets it do what owners do first; the Java machine then keeps what it loaded and linked as a
   * cache. The launcher works without the cache too, so a rehearsal that fails fails nothing.
   */
  private static void rehearse(Path lib) throws IOException, InterruptedException {
    Path cache = lib.resolve("kith.aot");
    Files.deleteIfExists(cache);
    Path stage = Files.createTempDirectory("kith-rehearsal");
    Path said = stage.resolve("said.txt");
    Path net = stage.resolve("sample");
    java(lib, stage, said, List.of(), List.of("sample", net.toString())).waitFor();
    // The window opens what was open last.
    Files.writeString(stage.resolve("kith.properties"), "last.network=" + escaped(net));
    Process window =
        java(
            lib,
            stage,
            said,
            List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "-Dkith.rehearsal=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw"),
            List.of());
    boolean ended = window.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
    if (!ended || !Files.exists(cache)) {
      window.destroyForcibly().waitFor();
      System.out.println("Kith will start without a cache. The rehearsal said:");
      System.out.println(Files.readString(said));
    }
    delete(stage);
  }

  private static String escaped(Path path) {
    return path.toString().replace("\\", "\\\\");
  }

  private static Process java(
      Path lib, Path stage, Path said, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("@" + lib.resolve("kith.jvm"));
    command.add("--module-path=" + lib.resolve("javafx"));
    command.add("-Duser.home=" + stage);
    command.add("-Djava.util.prefs.userRoot=" + stage);
    command.add("-cp");
    command.add(lib + System.getProperty("file.separator") + "*");
    command.add("kith.cli.Main");
    command.addAll(arguments);
    var process = new ProcessBuilder(command);
    process.environment().put("HOME", stage.toString());
    process.environment().put("KITH_DATA", stage.toString());
    return process
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
        .start();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
