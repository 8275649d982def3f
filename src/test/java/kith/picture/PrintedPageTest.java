package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A page to print, read back by PDFBox. */
class PrintedPageTest {
  private static final Type TYPE = new Type();

  private static String read(List<PrintedPage.Block> blocks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PrintedPage(TYPE, "My week", "You have 8 hours.", blocks, left -> left + " left out")
        .write(out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("My week");
      return new PDFTextStripper().getText(document);
    }
  }

  private static PrintedPage.Block block(String heading, int items) {
    return new PrintedPage.Block(
        heading,
        IntStream.range(0, items)
            .mapToObj(i -> new PrintedPage.Item("Reach out to Person " + i, "every month"))
            .toList());
  }

  @Test
  void everythingIsOnThePageInOrder() throws IOException {
    String text = read(List.of(block("Monday", 2), block("Tuesday", 0), block("Wednesday", 1)));
    assertThat(text.lines().map(String::strip))
        .containsExactly(
            "My week",
            "You have 8 hours.",
            "Monday",
            "Reach out to Person 0 every month",
            "Reach out to Person 1 every month",
            "Wednesday",
            "Reach out to Person 0 every month");
  }

  @Test
  void aLongNoteIsSaidWholeInTwoLines() throws IOException {
    String note =
        "Your rhythms take 53.6 hours a month, but you have 8 hours. 16 more contacts have no room"
            + " this week.";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PrintedPage(TYPE, "My week", note, List.of(block("Monday", 1)), left -> "").write(out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      List<String> lines = new PDFTextStripper().getText(document).lines().toList();
      assertThat(lines.get(1).strip() + " " + lines.get(2).strip()).isEqualTo(note);
      assertThat(lines.get(3)).startsWith("Monday");
    }
  }

  @Test
  void whatHasNoRoomIsCounted() throws IOException {
    String text = read(List.of(block("Monday", 30), block("Tuesday", 200), block("Friday", 9)));
    long told = text.lines().filter(line -> line.startsWith("Reach out to")).count();
    assertThat(told).isBetween(45L, 75L);
    assertThat(text).contains((239 - told) + " left out").contains("Tuesday");
  }

  @Test
  void longLinesEndInAnEllipsisAndAnyScriptIsRead() throws IOException {
    PrintedPage.Item item =
        new PrintedPage.Item("Keep your promise to 田中 由紀: " + "very long ".repeat(30), "x");
    String text = read(List.of(new PrintedPage.Block("Montag", List.of(item))));
    assertThat(text).contains("田中 由紀").contains("…").doesNotContain(" x");
  }
}
