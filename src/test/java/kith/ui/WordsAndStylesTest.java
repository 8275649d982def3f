package kith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Words live in bundles and style in style sheets; both fit what the sources ask for. */
class WordsAndStylesTest {
  private static final Path SOURCES = Path.of("src/main/java/kith/ui");
  private static final Path RESOURCES = Path.of("src/main/resources/kith/ui");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ASKED =
      Pattern.compile("(?i:words)\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

  /** A string, a character or a comment; only the first stays. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(\"(?:[^\"\\\\\n]|\\\\.)*\")|'(?:[^'\\\\\n]|\\\\.)'|/\\*.*?\\*/|//[^\n]*",
          Pattern.DOTALL);

  private static final Pattern SENTENCE = Pattern.compile("[A-Z][a-z]+ [a-z].*");
  private static final Pattern STYLE = Pattern.compile("\\.([a-z][a-z0-9-]*)");

  /** Style classes that JavaFX, AtlantaFX and ControlsFX give their own parts. */
  private static final Set<String> GIVEN =
      Set.of(
          "root",
          "increment-button",
          "decrement-button",
          "button",
          "toggle-button",
          "text-input",
          "combo-box-base",
          "choice-box",
          "tooltip",
          "menu-bar",
          "viewport",
          "left-pane",
          "right-pane",
          "list-view",
          "list-cell",
          "virtual-flow",
          "split-pane-divider",
          "table-view",
          "tree-view",
          "table-cell",
          "table-row-cell",
          "hyperlink",
          "label",
          "text-field",
          "text-area",
          "content",
          "scroll-pane",
          "scroll-bar",
          "date-picker",
          "combo-box",
          "accent",
          "flat",
          "small",
          "button-icon",
          "arrow-button",
          "text",
          "separator",
          "line",
          "thumb",
          "track",
          "ikonli-font-icon",
          "flow-pane",
          "notification-bar",
          "pane",
          "menu-item",
          "context-menu",
          "check-box",
          "box",
          "slider",
          "graphic-container");

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String code(Path file) throws IOException {
    return TOKEN
        .matcher(Files.readString(file))
        .replaceAll(
            token -> token.group(1) == null ? "" : Matcher.quoteReplacement(token.group(1)));
  }

  private static Set<String> literals(Path folder) throws IOException {
    Set<String> literals = new TreeSet<>();
    for (Path file : files(folder, ".java")) {
      Matcher literal = LITERAL.matcher(code(file));
      while (literal.find()) {
        literals.add(literal.group(1));
      }
    }
    return literals;
  }

  private static Properties bundle(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      words.load(in);
    }
    return words;
  }

  @TestFactory
  Stream<DynamicTest> everyWordThatIsAskedForIsThereAndTheOtherWayRound() throws IOException {
    return files(RESOURCES, "words.properties").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    RESOURCES.relativize(file).toString(),
                    () ->
                        checkBundle(
                            file, SOURCES.resolve(RESOURCES.relativize(file.getParent())))));
  }

  private static void checkBundle(Path file, Path folder) throws IOException {
    Set<String> keys = bundle(file).stringPropertyNames();
    Set<String> asked = new TreeSet<>();
    for (Path source : files(folder, ".java")) {
      Matcher get = ASKED.matcher(code(source));
      while (get.find()) {
        asked.add(get.group(1));
      }
    }
    assertThat(keys).as("words asked for in %s", folder).containsAll(asked);
    Set<String> literals = literals(folder);
    List<String> unused =
        keys.stream()
            .filter(key -> literals.stream().noneMatch(literal -> isPartOf(key, literal)))
            .toList();
    assertThat(unused).as("words nobody asks for in %s", file).isEmpty();
  }

  /** A key is asked for whole, or put together from parts that begin or end at a dot. */
  private static boolean isPartOf(String key, String literal) {
    return key.equals(literal)
        || literal.endsWith(".") && key.startsWith(literal)
        || literal.startsWith(".") && key.endsWith(literal);
  }

  @Test
  void noViewHoldsASentence() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(SOURCES, ".java")) {
      for (String line : code(file).split("\n")) {
        Matcher literal = LITERAL.matcher(line);
        while (literal.find()) {
          if (SENTENCE.matcher(literal.group(1)).matches()
              && !line.contains("Exception(")
              && !line.contains(".log(")) {
            found.add(file.getFileName() + ": " + literal.group(1));
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noViewSetsAStyleByItself() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(SOURCES, ".java")) {
      if (code(file).contains(".setStyle(")) {
        found.add(file.toString());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyStyleSheetIsReadToItsEnd() throws IOException {
    CssParser.errorsProperty().clear();
    for (Path file : files(RESOURCES, ".css")) {
      new CssParser().parse(file.toUri().toURL());
    }
    assertThat(CssParser.errorsProperty()).isEmpty();
  }

  @Test
  void everyStyleIsThatOfSomething() throws IOException {
    Set<String> literals = literals(SOURCES);
    Set<String> unused = new TreeSet<>();
    for (Path file : files(RESOURCES, ".css")) {
      for (String rule : code(file).split("}")) {
        String selectors = rule.split("\\{")[0];
        Matcher style = STYLE.matcher(selectors);
        while (style.find()) {
          if (!GIVEN.contains(style.group(1)) && !isUsed(style.group(1), literals)) {
            unused.add(file.getFileName() + ": ." + style.group(1));
          }
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  private static boolean isUsed(String style, Set<String> literals) {
    Set<String> starts =
        literals.stream().filter(literal -> literal.endsWith("-")).collect(Collectors.toSet());
    return literals.contains(style) || starts.stream().anyMatch(style::startsWith);
  }
}
