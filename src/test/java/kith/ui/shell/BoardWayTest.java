package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.ui.common.FakeDialogs;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The board in place of the map: by mouse and by keys, to the canvas and back. */
@ExtendWith(ApplicationExtension.class)
class BoardWayTest {
  @TempDir static Path folder;

  private final Person me = Person.named("Nela Kastelan").withMe(true);
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private final Worksheet first = canvas(ana, "idea", "A second harbour");
  private final Worksheet other = canvas(ana, "planned", "A third one");
  private final Worksheet bos = canvas(bo, "idea", "His ferry");
  private final FakeDialogs answers = new FakeDialogs();
  private TestWindow window;
  private ShellModel model;
  private ShellView view;

  private static Worksheet canvas(Person person, String stage, String goal) {
    return Worksheet.begin("reach-out", person.id(), LocalDate.now())
        .withStage(stage)
        .withAnswer("goal", Answer.text(goal));
  }

  @Start
  void open(Stage stage) {
    window = new TestWindow(stage, folder.resolve("data"), answers, 800);
    model = window.model();
    view = window.view();
  }

  @AfterEach
  void close(FxRobot robot) {
    window.close(robot);
    assertThat(answers.errors).isEmpty();
  }

  private void begin(FxRobot robot, Fact... more) throws TimeoutException {
    Path file = folder.resolve(UUID.randomUUID() + ".mv.db");
    List<Fact> facts = new ArrayList<>(List.of(me, ana, bo));
    facts.addAll(List.of(more));
    Workspace.create(file, facts).close();
    robot.interact(() -> model.open(file));
    until(() -> view.pane() != null && view.pane().hasPanel());
    until(() -> view.pane().map().chartProperty().get().has(bo.id()));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    until(() -> robot.lookup("#board-page").tryQuery().isPresent());
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private String stage(Worksheet sheet) {
    return network().worksheet(sheet.id()).stage();
  }

  private static List<String> goals(FxRobot robot, String column) {
    return robot.lookup("#board-" + column + " .board-goal").queryAllAs(Labeled.class).stream()
        .filter(Node::isVisible)
        .map(Labeled::getText)
        .toList();
  }

  private boolean isFocusIn(String column) {
    Node owner = view.getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (("board-" + column).equals(node.getId())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void arrowsGoFromCardToCardAndTakeThemAlong(FxRobot robot) throws TimeoutException {
    begin(robot, first, bos, other);
    until(() -> isFocusIn("idea"));
    until(() -> goals(robot, "planned").equals(List.of("A third one")));
    robot.push(KeyCode.RIGHT);
    until(() -> isFocusIn("planned"));
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(stage(other)).isEqualTo("reached-out");
    until(() -> isFocusIn("reached-out"));
    assertThat(robot.lookup("#board-moved").queryLabeled().getText())
        .isEqualTo("Ana Costa: Reached out.");
    robot.push(KeyCode.L);
    assertThat(network().interactions(ana.id())).hasSize(1);
    assertThat(isOffered(robot)).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(stage(other)).isEqualTo("planned");
    assertThat(network().interactions()).isEmpty();

    robot.push(KeyCode.ENTER);
    until(() -> robot.lookup("#area-goal").tryQuery().isPresent());
    assertThat(model.selection().person()).contains(ana.id());
    assertThat(robot.lookup("#area-goal").queryAs(TextInputControl.class).getText())
        .isEqualTo("A third one");
    robot.interact(() -> view.pane().goOn());
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#board-page").tryQuery()).isEmpty();
  }

  private static boolean isOffered(FxRobot robot) {
    return robot.lookup("#board-log").query().getParent().isVisible();
  }

  @Test
  void aCardIsDraggedAndClicked(FxRobot robot) throws TimeoutException {
    begin(robot, first, other);
    until(() -> robot.lookup("#board-let-go").tryQuery().isPresent());
    until(() -> goals(robot, "idea").equals(List.of("A second harbour")));
    Bounds to = robot.bounds(robot.lookup("#board-planned").queryAs(Node.class)).query();
    robot.drag("A second harbour").dropTo(to.getCenterX(), to.getMaxY() - 40);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage(first)).isEqualTo("planned");
    assertThat(model.undoNameProperty().get()).isEqualTo("Move Ana Costa to Planned");
    until(() -> goals(robot, "planned").size() == 2);
    robot.clickOn("A second harbour");
    until(() -> robot.lookup("#area-goal").tryQuery().isPresent());
    assertThat(robot.lookup("#area-goal").queryAs(TextInputControl.class).getText())
        .isEqualTo("A second harbour");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(stage(first)).isEqualTo("idea");
  }

  @Test
  void theCardThatMovesStaysTheChosenOne(FxRobot robot) throws TimeoutException {
    begin(robot, first, bos);
    until(() -> isFocusIn("idea") && goals(robot, "idea").size() == 2);
    String top = goals(robot, "idea").getFirst();
    for (String column : List.of("planned", "reached-out", "replied")) {
      robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
      until(() -> isFocusIn(column) && goals(robot, column).equals(List.of(top)));
    }
    assertThat(goals(robot, "idea")).hasSize(1);
  }

  @Test
  void anEmptyBoardSaysWhatToDo(FxRobot robot) throws TimeoutException {
    begin(robot);
    until(() -> robot.lookup("#board-next").query().isVisible());
    robot.clickOn("#board-next");
    until(() -> robot.lookup("#today-page").tryQuery().filter(Node::isVisible).isPresent());
  }

  @Test
  void onlyWhatIsToBeLookedAtAgainIsShownByOneClick(FxRobot robot) throws TimeoutException {
    String day = LocalDate.now().minusDays(3).toString();
    begin(robot, first.withAnswer("follow-up", Answer.text(day)), bos);
    until(() -> goals(robot, "idea").size() == 2);
    robot.clickOn("#board-waiting");
    until(() -> goals(robot, "idea").equals(List.of("A second harbour")));
  }
}
