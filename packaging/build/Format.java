import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Holds the sources to google-java-format: {@code check FOLDER…} lists the files that differ from
 * it and fails, {@code fix FOLDER…} rewrites them. Run by the build, with the formatter's jar on
 * the class path.
 */
final class Format {
  public static void main(String[] args) throws IOException {
    boolean fix = args[0].equals("fix");
    var command = new ArrayList<String>();
    if (fix) {
      command.add("--replace");
    } else {
      command.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    }
    for (String folder : List.of(args).subList(1, args.length)) {
      command.addAll(sources(Path.of(folder)));
    }
    int result = formatter().run(System.out, System.err, command.toArray(String[]::new));
    if (result != 0 && !fix) {
      System.err.println(
          "The files above are not laid out as the project's are; mvn -Pformat process-sources"
              + " rewrites them.");
    }
    System.exit(result);
  }

  private static List<String> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }

  private static ToolProvider formatter() {
    return ToolProvider.findFirst("google-java-format").orElseThrow();
  }
}
