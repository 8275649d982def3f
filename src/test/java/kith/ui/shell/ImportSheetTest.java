package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.exchange.Part;
import kith.network.Person;
import kith.store.AppFolders;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sheet of an import at the first start, cancelled and left in the middle. */
@ExtendWith(ApplicationExtension.class)
class ImportSheetTest {
  private static final Path CONNECTIONS =
      Path.of("src/test/resources/kith/exchange/linkedin/toolkit-sample_connections.csv");
  private static final String WRITING = "Bringing in the people";

  @TempDir Path folder;

  private final FakeDialogs answers = new FakeDialogs();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private boolean holdsBack;
  private Tasks tasks;
  private ShellModel model;

  @Start
  void open(Stage stage) {
    answers.files = List.of(CONNECTIONS.toAbsolutePath());
    tasks = new Tasks(work -> Platform.runLater(() -> take(work)), answers::error);
    model = new ShellModel(answers, tasks, new AppFolders(folder.resolve("data")));
    Themes themes = new Themes(Platform.getPreferences());
    Scene scene = new Scene(new ShellView(model, tasks, answers, themes), 990, 800);
    themes.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private void take(Runnable work) {
    if (holdsBack) {
      later.add(work);
    } else {
      work.run();
    }
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(model::close);
    tasks.close();
  }

  private static void until(BooleanSupplier holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void read(FxRobot robot) throws TimeoutException {
    robot.clickOn("#door-file");
    until(() -> robot.lookup("#import-rows").<TableView<?>>query().getItems().size() == 7);
  }

  /** Does something as soon as the import is being written. */
  private void whenWriting(FxRobot robot, Runnable action) {
    robot.interact(
        () ->
            tasks
                .currentProperty()
                .addListener(
                    (_, _, job) -> {
                      if (job != null && job.name().equals(WRITING)) {
                        action.run();
                      }
                    }));
  }

  @Test
  void cancelledItKeepsItsPlanAndCanBeCarriedOutAfterAll(FxRobot robot) throws TimeoutException {
    boolean[] once = {false};
    whenWriting(
        robot,
        () -> {
          if (!once[0]) {
            once[0] = true;
            tasks.currentProperty().get().cancel();
          }
        });
    read(robot);
    robot.clickOn("#import-own-name").write("Maren Vogel");
    robot.clickOn("#import-carry-out");
    until(() -> !answers.said.isEmpty());
    assertThat(answers.said).containsExactly("Stopped. Nothing was brought in.");
    assertThat(people()).containsExactly("Maren Vogel");
    assertThat(robot.lookup("#import-rows").<TableView<?>>query().getItems()).hasSize(7);
    assertThat(robot.lookup("#import-own-name").<TextField>query().getParent().isVisible())
        .isFalse();

    robot.clickOn("#import-carry-out");
    until(() -> answers.said.size() == 2);
    assertThat(people()).hasSize(8).contains("Maren Vogel", "Ada Lovelace");
    assertThat(robot.lookup("#import-rows").tryQuery()).isEmpty();
    assertThat(answers.errors).isEmpty();
  }

  @Test
  void aTableOfNoKnownKindIsAskedAboutThenPlanned(FxRobot robot) throws Exception {
    Path members = folder.resolve("members.csv");
    Files.writeString(members, "Nr;Wer;Saal\n1;Ana Costa;A\n2;Ben Dov;B\n");
    answers.files = List.of(members);
    robot.clickOn("#door-file");
    until(() -> robot.lookup("#columns-go").tryQuery().isPresent());
    assertThat(robot.lookup("#columns-people").<Labeled>query().getText())
        .isEqualTo("2 people in 2 rows");
    assertThat(robot.lookup("#column-1").<ComboBox<Part>>query().getValue()).isEqualTo(Part.NAME);
    robot.interact(() -> robot.lookup("#column-1").<ComboBox<Part>>query().setValue(Part.NOTHING));
    assertThat(robot.lookup("#columns-people").<Labeled>query().getText())
        .isEqualTo("Nobody yet in 2 rows: choose the column of names or e-mail addresses");
    assertThat(robot.lookup("#columns-go").query().isDisabled()).isTrue();
    robot.interact(() -> robot.lookup("#column-1").<ComboBox<Part>>query().setValue(Part.NAME));
    robot.clickOn("#columns-go");
    until(() -> robot.lookup("#import-carry-out").tryQuery().isPresent());
    until(() -> !robot.lookup("#import-carry-out").query().isDisabled());
    robot.clickOn("#import-carry-out");
    until(() -> !answers.said.isEmpty());
    assertThat(people()).contains("Ana Costa", "Ben Dov");
  }

  @Test
  void rowsAndFieldsAreDecidedFromTheKeyboard(FxRobot robot) throws Exception {
    Path before = folder.resolve("before.csv");
    Path after = folder.resolve("after.csv");
    String header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    String ana = "Ana,Costa,https://www.linkedin.com/in/ana,,Contoso,";
    Files.writeString(before, header + ana + "CTO,07 Jun 2024\n");
    Files.writeString(after, header + ana + "CEO,07 Jun 2024\nBen,Dov,,,,,08 Jun 2024\n");
    answers.files = List.of(before);
    robot.clickOn("#door-file");
    until(() -> robot.lookup("#import-carry-out").tryQuery().isPresent());
    until(() -> !robot.lookup("#import-carry-out").query().isDisabled());
    robot.clickOn("#import-carry-out");
    until(() -> !answers.said.isEmpty());

    answers.files = List.of(after);
    robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
    until(() -> robot.lookup("#import-carry-out").tryQuery().isPresent());
    until(() -> text(robot, "#import-carry-out").equals("Bring in one person, update 1"));
    TableView<?> table = robot.lookup("#import-rows").query();
    robot.interact(
        () -> {
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(1);
        });
    robot.type(KeyCode.SPACE);
    assertThat(text(robot, "#import-carry-out")).isEqualTo("Update one person");
    robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
    assertThat(text(robot, ".import-update-title")).startsWith("Ana Costa");
    robot.type(KeyCode.TAB, KeyCode.SPACE);
    assertThat(robot.lookup("#take-role").<CheckBox>query().isSelected()).isFalse();
    assertThat(text(robot, "#import-carry-out")).isEqualTo("Nothing to bring in");
    assertThat(robot.lookup("#take-role").query().isFocused()).isTrue();
    assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(0);
    robot.clickOn("#import-take-all");
    assertThat(text(robot, "#import-carry-out")).isEqualTo("Bring in one person, update 1");
    assertThat(robot.lookup("#take-role").<CheckBox>query().isSelected()).isTrue();
  }

  private static final String TWICE =
      """
      Name,Company,Job Title,E-mail
      Ana Costa,Contoso,CTO,ana@example.org
      Ana Costa,Contoso,,ana.costa@example.com
      Ben Dov,Fabrikam,Engineer,ben@example.org
      Ben Dov,Fabrikam,,ben.dov@example.com
      """;

  private void bringIn(FxRobot robot, String name, String content) throws Exception {
    answers.files = List.of(Files.writeString(folder.resolve(name), content));
    robot.clickOn("#door-file");
    until(() -> robot.lookup("#import-carry-out").tryQuery().isPresent());
    until(() -> !robot.lookup("#import-carry-out").query().isDisabled());
    robot.clickOn("#import-carry-out");
    until(() -> !answers.said.isEmpty());
  }

  private static void command(FxRobot robot, String name) {
    robot.push(KeyCode.SHORTCUT, KeyCode.K);
    robot.interact(() -> robot.lookup("#palette-query").<TextField>query().setText(name));
    robot.type(KeyCode.ENTER);
  }

  @Test
  void twoWhoAreOneAreMergedUndoneAndKeptApart(FxRobot robot) throws Exception {
    bringIn(robot, "twice.csv", TWICE);
    assertThat(people()).hasSize(5);
    command(robot, "Find who is there twice");
    until(() -> robot.lookup("#duplicates-merge").tryQuery().isPresent());
    assertThat(text(robot, "#duplicates-heading"))
        .isEqualTo("1 of 2 · the same name, the same organisation");
    robot.type(KeyCode.ENTER);
    until(() -> people().size() == 4);
    assertThat(text(robot, "#duplicates-heading")).startsWith("1 of 1 · ");
    robot.clickOn("#duplicates-apart");
    until(() -> robot.lookup("#duplicates-empty").tryQuery().isPresent());
    assertThat(text(robot, "#duplicates-empty")).startsWith("That was all of them.");
    robot.clickOn("#duplicates-done");
    assertThat(robot.lookup("#duplicates").tryQuery()).isEmpty();

    robot.clickOn("#undo");
    robot.clickOn("#undo");
    until(() -> people().size() == 5);
    robot.clickOn("#redo");
    robot.clickOn("#redo");
    until(() -> people().size() == 4);
    command(robot, "Find who is there twice");
    until(() -> robot.lookup("#duplicates-empty").tryQuery().isPresent());
    assertThat(text(robot, "#duplicates-empty")).startsWith("Nobody here looks like somebody else");
    assertThat(answers.errors).isEmpty();
  }

  @Test
  void aNetworkIsExportedToTheFilesOneChooses(FxRobot robot) throws Exception {
    bringIn(robot, "twice.csv", TWICE);
    answers.target = folder.resolve("mine");
    command(robot, "Export the network");
    robot.clickOn("#export-vcard").clickOn("#export-save");
    until(() -> answers.said.size() == 2);
    assertThat(answers.said.getLast()).isEqualTo("It is in mine.vcf.");
    assertThat(folder.resolve("mine.vcf")).content().contains("FN:Ana Costa", "ben@example.org");
    assertThat(robot.lookup("#export").tryQuery()).isEmpty();

    command(robot, "Export the network");
    robot.clickOn("#export-csv").clickOn("#export-save");
    until(() -> answers.said.size() == 3);
    assertThat(answers.said.getLast()).isEqualTo("It is in mine-people.csv and mine-ties.csv.");
    assertThat(folder.resolve("mine-people.csv")).content().contains("Ana Costa,");
    assertThat(folder.resolve("mine-ties.csv")).exists();
    assertThat(answers.errors).isEmpty();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }

  private List<String> people() {
    return model.workspaceProperty().get().network().people().stream().map(Person::name).toList();
  }

  @Test
  void leftByItsCrossItIsCancelledAndClosesNoOtherSheet(FxRobot robot) throws TimeoutException {
    whenWriting(robot, () -> holdsBack = true);
    read(robot);
    robot.clickOn("#import-carry-out");
    until(() -> holdsBack);
    Tasks.Job writing = tasks.currentProperty().get();
    robot.clickOn("#sheet-close");
    assertThat(writing.cancelled()).isTrue();
    assertThat(robot.lookup("#import-rows").tryQuery()).isEmpty();
    robot.type(KeyCode.F1);
    assertThat(robot.lookup(".sheet-title").tryQuery()).isPresent();

    robot.interact(
        () -> {
          holdsBack = false;
          later.forEach(Runnable::run);
        });
    until(() -> !answers.said.isEmpty());
    assertThat(robot.lookup(".sheet-title").tryQuery()).isPresent();
    assertThat(answers.errors).isEmpty();
  }
}
