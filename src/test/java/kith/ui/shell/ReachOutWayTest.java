package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.ui.common.FakeDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a canvas to a message, from two people to an introduction, from a promise to Today. */
@ExtendWith(ApplicationExtension.class)
class ReachOutWayTest {
  @TempDir static Path folder;

  private final Person me = Person.named("Nela Kastelan").withMe(true);
  private final Person ana = Person.named("Ana Costa").withEmails(List.of("ana@example.org"));
  private final Person bo = Person.named("Bo Lind").withRole("Tidal engineer");
  private final FakeDialogs answers = new FakeDialogs();
  private TestWindow window;
  private ShellModel model;
  private ShellView view;

  @Start
  void open(Stage stage) {
    LocalDate today = LocalDate.now();
    List<Fact> facts =
        List.of(
            me,
            ana,
            bo,
            Favour.of(ana.id(), Favour.Way.ASKED, Favour.Kind.HELP, today.minusDays(40), ""),
            Worksheet.begin("reach-out", ana.id(), today)
                .withStage("planned")
                .withAnswer("matters-now", Answer.text("An engineer for tidal plants")));
    Path file = TestWindow.file(folder, facts);
    window = new TestWindow(stage, folder.resolve("data"), answers, 900);
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

  private static boolean isShown(FxRobot robot, String query) {
    return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  private void ready() throws TimeoutException {
    until(() -> view.pane() != null && view.pane().hasPanel());
    until(() -> view.pane().map().chartProperty().get().has(bo.id()));
  }

  @Test
  void openingLinesAreLookedAtCopiedAndMailed(FxRobot robot) throws TimeoutException {
    ready();
    robot.interact(() -> model.selection().select(ana.id()));
    robot.interact(() -> view.pane().reachOut());
    until(() -> isShown(robot, "#area-opening"));
    assertThat(isShown(robot, "#draft")).isFalse();
    assertThat(texts(robot, "#draft-ledger").getFirst()).startsWith("You asked once since ");
    robot.interact(() -> robot.lookup("#area-opening").query().requestFocus());
    robot.write("I need your help");
    until(() -> isShown(robot, "#draft"));
    assertThat(texts(robot, ".draft-sentence"))
        .contains("It does not call them by their name.", "No question: what should they do?");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
    until(() -> answers.said.contains("Your opening lines are on the clipboard."));
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).isEqualTo("I need your help");
    assertThat(answers.browsed).isEmpty();
    robot.interact(() -> robot.lookup("#draft-mail").queryButton().fire());
    assertThat(answers.browsed)
        .containsExactly("mailto:ana@example.org?body=I%20need%20your%20help");
    assertThat(isShown(robot, "#draft-page")).isFalse();
  }

  @Test
  void twoAreIntroducedAndItIsUndone(FxRobot robot) throws TimeoutException {
    ready();
    robot.push(KeyCode.CONTROL, KeyCode.M);
    until(() -> isShown(robot, "#meet-propose"));
    assertThat(texts(robot, ".pair-name")).containsExactly("Ana Costa", "Bo Lind");
    assertThat(texts(robot, ".pair-why"))
        .containsExactly("Ana Costa asks for what Bo Lind offers: engineer, tidal.");
    robot.clickOn("#meet-propose");
    until(() -> isShown(robot, "#meet-introduce"));
    robot.clickOn("#meet-introduce");
    until(() -> isShown(robot, ".pair-outcome"));
    assertThat(network().ties(ana.id(), bo.id())).hasSize(1);
    robot.clickOn(".pair-outcome").write("A pier").push(KeyCode.ENTER);
    until(() -> texts(robot, ".pair-why").equals(List.of("A pier")));
    robot.interact(model::undo);
    until(() -> isShown(robot, ".pair-outcome"));
    assertThat(robot.lookup(".pair-outcome").queryAs(TextField.class).getText()).isEmpty();
    robot.interact(model::undo);
    until(() -> isShown(robot, "#meet-introduce"));
    assertThat(network().ties()).isEmpty();
    robot.clickOn("Bo Lind");
    assertThat(model.selection().person()).contains(bo.id());
    assertThat(isShown(robot, "#meet-page")).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.D);
    until(() -> isShown(robot, "#today-page"));
    assertThat(isShown(robot, "#meet-page")).isFalse();
  }

  @Test
  void aPromiseWrittenDownInThePanelComesUpToday(FxRobot robot) throws TimeoutException {
    ready();
    robot.interact(() -> model.selection().select(ana.id()));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    until(() -> isShown(robot, "#ledger-text"));
    robot.clickOn("I promise").clickOn("#ledger-text").write("Send the chart");
    robot.clickOn("#ledger-due .text-field").write(LocalDate.now().toString());
    robot.push(KeyCode.ENTER);
    until(() -> !network().promises(ana.id()).isEmpty());
    assertThat(network().promises(ana.id()).getFirst())
        .extracting(Promise::what, Promise::due)
        .containsExactly("Send the chart", LocalDate.now());
    robot.push(KeyCode.CONTROL, KeyCode.D);
    until(() -> texts(robot, ".today-why").contains("You promised “Send the chart” by today."));
    robot.interact(() -> robot.lookup("#today-done").queryButton().fire());
    until(() -> !network().promises(ana.id()).getFirst().isOpen());
    robot.interact(model::undo);
    until(() -> network().promises(ana.id()).getFirst().isOpen());
  }
}
