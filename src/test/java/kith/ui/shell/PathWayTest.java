package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.insight.WarmPath;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.ui.common.FakeDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From somebody selected to the paths that lead there, listed and marked on the map. */
@ExtendWith(ApplicationExtension.class)
class PathWayTest {
  @TempDir static Path folder;

  private final Person me = Person.named("Nela Kastelan").withMe(true);
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private final Person cy = Person.named("Cy Marsh");
  private final Person dan = Person.named("Dan Okafor");
  private final FakeDialogs answers = new FakeDialogs();
  private TestWindow window;
  private ShellModel model;
  private ShellView view;

  @Start
  void open(Stage stage) {
    List<Fact> facts =
        List.of(
            me,
            ana,
            bo,
            cy,
            dan,
            Tie.stated(me.id(), ana.id(), "friend"),
            Tie.stated(me.id(), cy.id(), "works with"),
            Tie.stated(ana.id(), bo.id(), "works with"),
            Tie.stated(cy.id(), bo.id(), "knows"));
    Path file = TestWindow.file(folder, facts);
    window = new TestWindow(stage, folder.resolve("data"), answers, 800);
    model = window.model();
    view = window.view();
    model.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    window.close(robot);
    assertThat(answers.errors).isEmpty();
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private void ask(FxRobot robot, Person person) throws TimeoutException {
    until(() -> view.pane() != null && view.pane().map().chartProperty().get().has(person.id()));
    robot.interact(() -> model.selection().select(person.id()));
    robot.push(KeyCode.CONTROL, KeyCode.R);
  }

  private static boolean there(FxRobot robot, String query) {
    return robot.lookup(query).tryQuery().isPresent();
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  private List<UUID> marked() {
    WarmPath path = view.pane().map().route().pathProperty().get();
    return path == null ? List.of() : path.people();
  }

  @Test
  void pathsAreListedWithTheirSentencesAndMarked(FxRobot robot) throws TimeoutException {
    ask(robot, bo);
    until(() -> there(robot, "#path-2"));
    assertThat(texts(robot, ".path-name")).containsExactly("Through Ana Costa", "Through Cy Marsh");
    assertThat(texts(robot, ".path-hop"))
        .containsExactly(
            "You and Ana Costa are friends, no contact written down yet",
            "Ana Costa and Bo Lind work together",
            "You and Cy Marsh work together, no contact written down yet",
            "Cy Marsh and Bo Lind know each other");
    assertThat(marked()).containsExactly(me.id(), ana.id(), bo.id());
    until(() -> texts(robot, ".map-route-name").size() == 3);
    assertThat(texts(robot, ".map-route-name"))
        .containsExactly("Nela Kastelan", "Ana Costa", "Bo Lind");
    assertThat(robot.lookup("#path-1").query().getAccessibleText())
        .isEqualTo(
            "Through Ana Costa. Path 1 of 2, mild. You and Ana Costa are friends, no contact"
                + " written down yet. Ana Costa and Bo Lind work together");
    robot.interact(() -> robot.lookup("#path-1").query().requestFocus());
    robot.push(KeyCode.DOWN);
    assertThat(marked()).containsExactly(me.id(), cy.id(), bo.id());
    robot.push(KeyCode.ESCAPE);
    assertThat(marked()).isEmpty();
    assertThat(robot.lookup("#paths").query().isVisible()).isFalse();
  }

  @Test
  void theAskIsPlannedOnTheCanvasOfWhoIsAsked(FxRobot robot) throws TimeoutException {
    ask(robot, bo);
    until(() -> there(robot, "#path-ask-1"));
    robot.interact(() -> robot.lookup("#path-ask-1").query().requestFocus());
    robot.push(KeyCode.SPACE);
    until(() -> there(robot, "#area-ask"));
    assertThat(model.selection().person()).contains(ana.id());
    assertThat(network().worksheets(ana.id()).getFirst().answer("ask").text())
        .isEqualTo("Introduce me to Bo Lind");
    assertThat(robot.lookup("#paths").query().isVisible()).isFalse();
  }

  @Test
  void fromSomebodyElseToWhomNobodyKnowsAndToThemselves(FxRobot robot) throws TimeoutException {
    ask(robot, dan);
    until(
        () ->
            texts(robot, ".path-sentence").stream()
                .anyMatch(text -> text.startsWith("Nobody you have on the map")));
    robot.clickOn("#path-from").write("cy").push(KeyCode.ENTER);
    robot.clickOn("#path-to").write("ana").push(KeyCode.ENTER);
    until(() -> there(robot, "#path-2"));
    assertThat(texts(robot, ".path-name")).containsExactly("Through you", "Through Bo Lind");
    robot.clickOn("#path-to").write("cy").push(KeyCode.ENTER);
    assertThat(texts(robot, ".path-sentence"))
        .containsExactly("The path begins where it ends. Choose somebody else.");
    robot.clickOn("#path-back");
    until(() -> there(robot, "#path-log-1"));
  }

  @Test
  void withoutMeOnTheMapTheLineBeginsAtWhomIKnow(FxRobot robot) throws TimeoutException {
    ask(robot, bo);
    until(() -> there(robot, "#path-2"));
    robot.interact(() -> view.pane().map().showMe(false));
    until(() -> there(robot, "#paths-show-me"));
    until(
        () ->
            robot.lookup(".map-route-name").queryAll().stream().filter(Node::isVisible).count()
                == 2);
    robot.clickOn("#paths-show-me");
    until(() -> !there(robot, "#paths-show-me"));
  }
}
