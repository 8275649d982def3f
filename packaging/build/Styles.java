import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes each style sheet in the form that JavaFX reads at once: reading them letter by letter on
 * the window's thread is felt while the window comes. JavaFX takes the form it finds beside the
 * sheet. Argument: the folder of the classes.
 */
final class Styles {
  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
      for (Path sheet : sheets) {
        Stylesheet.convertToBinary(sheet.toFile(), ready(sheet));
      }
    }
  }

  private static File ready(Path sheet) {
    return new File(sheet.toString().replaceAll("css$", "bss"));
  }
}
