package kith.ui.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kith.network.Person;
import kith.network.Worksheet;
import kith.ui.common.Desk;
import kith.worksheet.Template;
import kith.worksheet.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanvasModelTest {
  private final Template template = Templates.shipped().getFirst();
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private Path file;
  private Desk desk;
  private CanvasModel model;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("canvas.mv.db");
    desk = Desk.of(file, ana, bo);
    model = new CanvasModel(desk.edits, desk.selection, template, Desk.CLOCK);
    desk.selection.select(ana.id());
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
  }

  private void reopen() {
    close();
    desk = Desk.open(file);
    model = new CanvasModel(desk.edits, desk.selection, template, Desk.CLOCK);
    desk.selection.select(ana.id());
  }

  @Test
  void beginsEmptyAtTheFirstStage() {
    assertThat(model.openProperty().get()).isNull();
    model.begin();
    Worksheet sheet = model.openProperty().get();
    assertThat(sheet.about()).isEqualTo(ana.id());
    assertThat(sheet.template()).isEqualTo("reach-out");
    assertThat(sheet.stage()).isEqualTo("idea");
    assertThat(sheet.created()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(model.filledProperty().get())
        .isEqualTo("0 of " + template.areas().size() + " answered");
  }

  @Test
  void everyAnswerIsThereAfterReopening() {
    model.begin();
    model.answer("goal").textProperty().set("A second pilot site");
    model.answer("role").choiceProperty().set(template.area("role").get().choice("bridge").get());
    model.answer("follow-up").dayProperty().set(LocalDate.of(2026, 12, 4));
    model.answer("warm-path").setPeople(List.of(bo.id()));
    model.setStage("planned");
    reopen();
    assertThat(model.answer("goal").textProperty().get()).isEqualTo("A second pilot site");
    assertThat(model.answer("role").choiceProperty().get().key()).isEqualTo("bridge");
    assertThat(model.answer("follow-up").dayProperty().get()).isEqualTo("2026-12-04");
    assertThat(model.answer("warm-path").people()).containsExactly(bo.id());
    assertThat(model.openProperty().get().stage()).isEqualTo("planned");
    assertThat(model.filledProperty().get()).startsWith("4 of ");
  }

  @Test
  void typingInOneAreaIsOneUndo() {
    model.begin();
    for (String text : List.of("A", "A p", "A pilot")) {
      model.answer("goal").textProperty().set(text);
      desk.timer.elapse();
    }
    model.answer("why").textProperty().set("Knows the ward");
    desk.edits.undo();
    assertThat(model.answer("why").textProperty().get()).isEmpty();
    assertThat(model.answer("goal").textProperty().get()).isEqualTo("A pilot");
    desk.edits.undo();
    assertThat(model.answer("goal").textProperty().get()).isEmpty();
    assertThat(model.openProperty().get()).isNotNull();
    desk.edits.undo();
    assertThat(model.openProperty().get()).isNull();
  }

  @Test
  void wordsAndPeopleOfOneAreaKeepEachOther() {
    model.begin();
    model.answer("warm-path").textProperty().set("She trained him");
    model.answer("warm-path").setPeople(List.of(bo.id()));
    Worksheet.Answer answer = model.openProperty().get().answer("warm-path");
    assertThat(answer.text()).isEqualTo("She trained him");
    assertThat(answer.people()).containsExactly(bo.id());
    model.answer("warm-path").setPeople(List.of());
    assertThat(model.openProperty().get().answer("warm-path").text()).isEqualTo("She trained him");
  }

  @Test
  void severalCanvasesNewestFirstAndEachKeepsItsAnswers() {
    model.begin();
    Worksheet first = model.openProperty().get();
    model.answer("goal").textProperty().set("First");
    model.begin();
    model.answer("goal").textProperty().set("Second");
    model.left();
    assertThat(model.canvases()).extracting(model::title).containsExactly("Second", "First");
    model.choose(first);
    assertThat(model.answer("goal").textProperty().get()).isEqualTo("First");
    model.answer("goal").textProperty().set("First, revised");
    desk.selection.select(bo.id());
    assertThat(model.openProperty().get()).isNull();
    desk.selection.select(ana.id());
    assertThat(model.answer("goal").textProperty().get()).isEqualTo("First, revised");
    assertThat(model.canvases())
        .extracting(model::title)
        .containsExactly("Second", "First, revised");
  }

  @Test
  void aRemovedCanvasComesBackByUndo() {
    model.begin();
    model.answer("ask").textProperty().set("Ten minutes?");
    assertThat(model.remove()).contains("Removed the canvas for Ana Costa. Undo brings it back.");
    assertThat(model.openProperty().get()).isNull();
    desk.edits.undo();
    assertThat(model.answer("ask").textProperty().get()).isEqualTo("Ten minutes?");
  }

  @Test
  void blanksAreNoAnswer() {
    model.begin();
    model.answer("ask").textProperty().set("   ");
    model.left();
    assertThat(model.filledProperty().get()).startsWith("0 of ");
    desk.edits.undo();
    assertThat(model.openProperty().get()).isNull();
  }
}
