package kith.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kith.network.Changes;
import kith.network.Favour;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.ui.common.Desk;
import kith.ui.common.FakeDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message as it is drafted, what a look at it finds, and how it leaves. */
class DraftModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir static Path folder;

  private final Person me = Person.named("Maren Vogel").withMe(true);
  private final Person ana =
      Person.named("Ana Costa")
          .withEmails(List.of("ana+harbour@example.org", "other@example.org"))
          .withLinks(List.of("https://example.org/ana"));
  private final Person bo = Person.named("Bo Lind");
  private final StringProperty text = new SimpleStringProperty("");
  private final FakeDialogs said = new FakeDialogs();
  private final List<String> clipboard = new ArrayList<>();
  private Desk desk;
  private Drafts drafts;
  private DraftModel model;

  @BeforeEach
  void open() {
    desk = Desk.of(folder.resolve(UUID.randomUUID() + ".mv.db"), me, ana, bo);
    drafts = new Drafts(desk.edits, desk.selection, said, clipboard::add, Desk.CLOCK);
    model = new DraftModel(drafts, text);
    desk.selection.select(ana.id());
  }

  @AfterEach
  void close() {
    drafts.close();
    desk.close();
    assertThat(desk.errors).isEmpty();
    assertThat(said.errors).isEmpty();
  }

  private Network network() {
    return desk.workspace.network();
  }

  @Test
  void aLookSaysHowLongItIsAndWhatCouldBeBetter() {
    text.set("We need the figures. I need them. I want them by noon.");
    assertThat(model.lookProperty().getValue().counts())
        .isEqualTo("12 words · 3 sentences · no ask");
    assertThat(model.lookProperty().getValue().findings())
        .contains("It does not call them by their name.", "No question: what should they do?");
    text.set("Dear Ana, thank you for the tide tables. Could you look at one page?");
    assertThat(model.lookProperty().getValue())
        .isEqualTo(new DraftModel.Look("14 words · 2 sentences · 1 ask", List.of()));
    text.set("");
    assertThat(model.lookProperty().getValue().findings()).isEmpty();
  }

  @Test
  void itIsCopiedAndOpenedOnlyWhenAskedTo() {
    text.set("  Dear Ana, is 5 & 6 fine?\nThanks ");
    assertThat(said.browsed).isEmpty();
    model.copy();
    assertThat(clipboard).containsExactly("Dear Ana, is 5 & 6 fine?\nThanks");
    model.mail();
    model.openPage();
    assertThat(said.browsed)
        .containsExactly(
            "mailto:ana%2Bharbour@example.org?body=Dear%20Ana%2C%20is%205%20%26%206%20fine%3F"
                + "%0D%0AThanks",
            "https://example.org/ana");
    desk.selection.select(bo.id());
    assertThat(model.address()).isEmpty();
    model.mail();
    model.openPage();
    assertThat(said.browsed).hasSize(2);
  }

  @Test
  void theOpeningLinesOfTheOpenCanvasAreCopiedByOneKey() {
    Worksheet sheet =
        Worksheet.begin("reach-out", ana.id(), TODAY)
            .withAnswer("opening", Answer.text("Dear Ana"));
    desk.edits.apply(() -> Changes.fill(network(), null, sheet));
    drafts.copy(sheet);
    assertThat(clipboard).containsExactly("Dear Ana");
    desk.edits.type(
        "opening",
        () ->
            java.util.Optional.of(
                Changes.fill(
                    network(),
                    sheet,
                    sheet.withAnswer("opening", Answer.text("Dear Ana, hello")))));
    drafts.copy(sheet);
    assertThat(clipboard).last().isEqualTo("Dear Ana, hello");
    drafts.copy((Worksheet) null);
    assertThat(said.said).last().asString().startsWith("There are no opening lines to copy.");
    desk.edits.apply(() -> Changes.choose(network(), Naming.Choice.NONE.withSafe(true).setting()));
    drafts.copy(sheet);
    assertThat(clipboard).hasSize(2);
  }

  @Test
  void beforeAskingTheLedgerIsToldAndFollows() {
    assertThat(drafts.ledgerProperty().get()).isEmpty();
    desk.edits.apply(
        () ->
            Changes.addFavour(
                network(),
                Favour.of(ana.id(), Favour.Way.ASKED, Favour.Kind.HELP, TODAY.minusDays(9), "")));
    assertThat(drafts.ledgerProperty().get())
        .isEqualTo("You asked once since November and gave nothing yet.");
    desk.selection.select(bo.id());
    assertThat(drafts.ledgerProperty().get()).isEmpty();
  }
}
