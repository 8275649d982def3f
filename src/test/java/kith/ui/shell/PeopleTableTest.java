package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Network;
import kith.network.Person;
import kith.ui.common.FakeDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sample's people as a table in place of the map. */
@ExtendWith(ApplicationExtension.class)
class PeopleTableTest {
  @TempDir static Path folder;

  private final FakeDialogs answers = new FakeDialogs();
  private TestWindow window;
  private ShellModel model;
  private ShellView view;

  @Start
  void open(Stage stage) {
    Path data = folder.resolve(UUID.randomUUID().toString());
    window = new TestWindow(stage, data, answers, 800);
    model = window.model();
    view = window.view();
  }

  @BeforeEach
  void showTable(FxRobot robot) throws TimeoutException {
    robot.clickOn("#door-sample");
    until(() -> view.pane() != null && view.pane().map().chartProperty().get().has(first().id()));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    until(() -> robot.lookup("#people-rows").tryQuery().isPresent());
    until(() -> table(robot).getItems().size() == network().people().size());
  }

  @AfterEach
  void close(FxRobot robot) {
    window.close(robot);
  }

  private static TableView<?> table(FxRobot robot) {
    return robot.lookup("#people-rows").query();
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private static Node cell(FxRobot robot, String text) {
    return robot.lookup("#people-rows .table-cell").lookup(text).query();
  }

  private Person selected() {
    return network().person(model.selection().person().orElseThrow());
  }

  private void filter(FxRobot robot, String text) throws TimeoutException {
    robot.clickOn("#people-filter").write(text);
    until(() -> table(robot).getItems().size() == 1);
  }

  private Person first() {
    return network().people().stream()
        .filter(person -> !person.me() && !person.role().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRoleIsCorrectedInPlaceAndTakenBack(FxRobot robot) throws TimeoutException {
    Person person = first();
    filter(robot, person.name());
    robot.clickOn(cell(robot, person.name()));
    assertThat(selected()).isEqualTo(person);
    robot.doubleClickOn(cell(robot, person.role()));
    robot.lookup("#people-edit").queryAs(TextInputControl.class);
    robot.write("Keeper of keys").type(KeyCode.ENTER);
    assertThat(network().person(person.id()).role()).isEqualTo("Keeper of keys");
    assertThat(cell(robot, "Keeper of keys")).isNotNull();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(network().person(person.id())).isEqualTo(person);
    assertThat(cell(robot, person.role())).isNotNull();

    robot.doubleClickOn(cell(robot, person.role())).write("Nothing").type(KeyCode.ESCAPE);
    assertThat(network().person(person.id())).isEqualTo(person);
    robot.doubleClickOn(cell(robot, person.role())).write("Gardener").clickOn("#people-filter");
    until(() -> network().person(person.id()).role().equals("Gardener"));
    assertThat(answers.errors).isEmpty();
  }

  @Test
  void sortsTheOtherWayRound(FxRobot robot) throws TimeoutException {
    String first = firstName(robot);
    robot.interact(
        () -> table(robot).getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING));
    until(() -> !firstName(robot).equals(first));
    String last = firstName(robot);
    assertThat(last.compareToIgnoreCase(first)).isPositive();
  }

  private static String firstName(FxRobot robot) {
    return table(robot).getItems().getFirst().toString();
  }

  @Test
  void tableAndMapSelectTheSame(FxRobot robot) throws TimeoutException {
    Person person = first();
    robot.interact(() -> model.selection().select(person.id()));
    assertThat(table(robot).getSelectionModel().getSelectedItems()).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    assertThat(model.selection().people()).hasSize(network().people().size());
    robot.interact(() -> model.selection().select(person.id()));
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#people-rows").tryQuery()).isEmpty();
    assertThat(view.getScene().getFocusOwner()).isEqualTo(view.pane().mapView());
    assertThat(selected()).isEqualTo(person);
  }

  @Test
  void copiesWhoIsSelectedAsCsv(FxRobot robot) throws TimeoutException {
    Person person = first();
    filter(robot, person.name());
    robot.clickOn(cell(robot, person.name())).push(KeyCode.CONTROL, KeyCode.C);
    assertThat(answers.said).containsExactly("1 person is on the clipboard as CSV.");
    String csv =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
    assertThat(csv)
        .startsWith("Name,Role,Organisation,Circles,Closeness,Ties,Last contact\r\n")
        .contains(person.name());
  }

  @Test
  void aColumnIsChosenAndAnEmptyTableSaysWhatToDo(FxRobot robot) throws TimeoutException {
    robot.clickOn("#people-columns").clickOn("#show-emails");
    until(() -> table(robot).getColumns().size() == 8);
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#people-filter").write("qqqq");
    until(() -> table(robot).getItems().isEmpty());
    robot.clickOn("#people-empty-action");
    until(() -> table(robot).getItems().size() == network().people().size());
  }
}
