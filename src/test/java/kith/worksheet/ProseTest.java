package kith.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kith.worksheet.Prose.Block;
import kith.worksheet.Prose.Run;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static Run plain(String text) {
    return new Run(text, false, false, "");
  }

  @Test
  void wordsThatMeanNothingElseStayAsTheyAre() {
    Prose prose = Prose.of("A line\nand another; 3 < 4 & <b>5</b>\n\nNext");
    assertThat(prose.isPlain()).isTrue();
    assertThat(prose.blocks())
        .containsExactly(
            new Block(0, 0, "", List.of(plain("A line\nand another; 3 < 4 & <b>5</b>"))),
            new Block(0, 0, "", List.of(plain("Next"))));
  }

  @Test
  void boldItalicAndBoth() {
    assertThat(Prose.of("so **bold** *slanted* ***both***").blocks().getFirst().runs())
        .containsExactly(
            plain("so "),
            new Run("bold", true, false, ""),
            plain(" "),
            new Run("slanted", false, true, ""),
            plain(" "),
            new Run("both", true, true, ""));
  }

  @Test
  void headingsAndListsWithinLists() {
    Prose prose = Prose.of("# Plan\n3. First\n4. Second\n   - inner\n\nAfter");
    assertThat(prose.isPlain()).isFalse();
    assertThat(prose.blocks())
        .containsExactly(
            new Block(1, 0, "", List.of(plain("Plan"))),
            new Block(0, 1, "3.", List.of(plain("First"))),
            new Block(0, 1, "4.", List.of(plain("Second"))),
            new Block(0, 2, "•", List.of(plain("inner"))),
            new Block(0, 0, "", List.of(plain("After"))));
  }

  @Test
  void linksLeadToTheWebAndToMail() {
    assertThat(Prose.of("[site](https://example.org/a) <mailto:ana@example.org>").blocks())
        .first()
        .extracting(Block::runs)
        .isEqualTo(
            List.of(
                new Run("site", false, false, "https://example.org/a"),
                plain(" "),
                new Run("mailto:ana@example.org", false, false, "mailto:ana@example.org")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "smb://host/x"})
  void andNowhereElse(String address) {
    assertThat(Prose.of("[click](" + address + ")").blocks().getFirst().runs())
        .containsExactly(plain("click"));
  }

  /** Whatever is typed can be read, and no letter of it is lost. */
  @Property(tries = 500)
  void noLetterIsLost(
      @ForAll
          @CharRange(from = 'a', to = 'c')
          @Chars({'*', '_', '#', '-', '+', '>', '`', '!', '~', '1', '.', ')', ' ', '\n', '\t'})
          String text) {
    String said =
        Prose.of(text).blocks().stream()
            .flatMap(block -> block.runs().stream())
            .map(Run::text)
            .collect(Collectors.joining());
    assertThat(letters(said)).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    return text.replaceAll("[^a-c]", "");
  }
}
