package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Condition;
import kith.network.Field;
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

/** The sample as an outline in place of the map. */
@ExtendWith(ApplicationExtension.class)
class OutlineWayTest {
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
  void showOutline(FxRobot robot) throws TimeoutException {
    robot.clickOn("#door-sample");
    until(() -> view.pane() != null && view.pane().map().chartProperty().get().has(somebody()));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    until(() -> tree(robot).getExpandedItemCount() > 2);
  }

  @AfterEach
  void close(FxRobot robot) {
    window.close(robot);
    assertThat(answers.errors).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static TreeView<Object> tree(FxRobot robot) {
    return robot.lookup("#outline-lines").queryAs(TreeView.class);
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private UUID somebody() {
    return network().people().stream()
        .filter(person -> !person.me() && !network().circles(person.id()).isEmpty())
        .map(Person::id)
        .findFirst()
        .orElseThrow();
  }

  private UUID mostTied() {
    return network().people().stream()
        .filter(person -> !person.me())
        .map(Person::id)
        .max(Comparator.comparing(id -> network().ties(id).size()))
        .orElseThrow();
  }

  @Test
  void keysUnfoldACircleOpenAPersonAndFollowATie(FxRobot robot) throws TimeoutException {
    TreeView<Object> tree = tree(robot);
    assertThat(tree.isFocused()).isTrue();
    robot.type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.DOWN);
    UUID person = model.selection().person().orElseThrow();
    assertThat(person).isNotEqualTo(network().me().orElseThrow().id());
    robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
    UUID other = model.selection().person().orElseThrow();
    assertThat(network().ties(person, other)).isNotEmpty();
    robot.interact(() -> model.selection().select(mostTied()));
    robot.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(view.pane().getItems()).hasSize(1);
    robot.type(KeyCode.ENTER);
    assertThat(view.pane().getItems()).hasSize(2);
    robot.type(KeyCode.ESCAPE);
    assertThat(view.getScene().getFocusOwner()).isEqualTo(view.pane().mapView());
    assertThat(model.selection().person()).contains(mostTied());
  }

  @Test
  void itGoesToWhoIsSelectedElsewhere(FxRobot robot) {
    UUID person = somebody();
    robot.interact(() -> model.selection().select(person));
    TreeItem<Object> at = tree(robot).getSelectionModel().getSelectedItem();
    assertThat(at.toString()).contains(person.toString());
    assertThat(model.selection().people()).containsExactly(person);
  }

  @Test
  void itFollowsWhatIsEditedAndStaysUnfolded(FxRobot robot) throws TimeoutException {
    UUID person = somebody();
    robot.interact(() -> model.selection().select(person));
    int unfolded = tree(robot).getExpandedItemCount();
    robot.interact(
        () -> {
          Person now = network().person(person);
          Change rename = Changes.editPerson(now, now.withName("Zyx Wvut"));
          model.workspaceProperty().get().apply(rename);
        });
    until(
        () ->
            robot
                .lookup("#outline-lines .outline-line")
                .lookup(
                    (TreeCell<?> cell) ->
                        cell.getText() != null && cell.getText().startsWith("Zyx Wvut"))
                .tryQuery()
                .isPresent());
    assertThat(tree(robot).getExpandedItemCount()).isEqualTo(unfolded);
    assertThat(model.selection().people()).containsExactly(person);
  }

  @Test
  void itIsCopiedAsMarkdown(FxRobot robot) throws TimeoutException {
    robot.clickOn("#outline-markdown");
    until(() -> !answers.said.isEmpty());
    int people = network().people().size() - 1;
    assertThat(answers.said)
        .isEqualTo(List.of(people + " people are on the clipboard with their ties."));
    String text =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
    assertThat(text).startsWith("# ").contains("\n## ").contains("\n- ").contains("\n  - ");
  }

  @Test
  void whoIsFilteredAwayIsNotInItAndNobodyLeftSaysWhatToDo(FxRobot robot) throws TimeoutException {
    robot.interact(
        () ->
            view.pane().map().focusing().filtering().add(new Condition.Says(Field.NAME, "qqqqq")));
    until(() -> robot.lookup("#outline-empty-action").query().isVisible());
    assertThat(robot.lookup("#outline-counts").queryAs(Label.class).getText()).startsWith("0 of ");
    robot.clickOn("#outline-empty-action");
    until(() -> tree(robot).isVisible());
    robot.clickOn("#outline-map");
    assertThat(robot.lookup("#outline").tryQuery()).isEmpty();
  }

  @Test
  void aQuestionMarkShowsAllKeys(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.ESCAPE);
    robot.write("?", 0);
    until(() -> robot.lookup(".keys").tryQuery().isPresent());
  }
}
