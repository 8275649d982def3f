package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Fact;
import kith.network.Interaction;
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

/** From the window as it opens to whom to reach out to, and through the list by keyboard. */
@ExtendWith(ApplicationExtension.class)
class TodayWayTest {
  @TempDir static Path folder;

  private final Person me = Person.named("Nela Kastelan").withMe(true);
  private final Person ana = Person.named("Ana Costa").withCadence(7);
  private final Person bo = Person.named("Bo Lind").withCadence(7);
  private final Person cy = Person.named("Cy Marsh");
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
            Tie.stated(me.id(), ana.id(), "friend"),
            Tie.stated(ana.id(), cy.id(), "friend"),
            contact(ana, 30),
            contact(bo, 20));
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

  private static Interaction contact(Person person, int daysAgo) {
    LocalDate day = LocalDate.now().minusDays(daysAgo);
    return new Interaction(
        UUID.randomUUID(),
        day,
        Interaction.Kind.MESSAGE,
        List.of(person.id()),
        Interaction.Initiative.ME,
        "",
        "",
        "");
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private static List<String> names(FxRobot robot) {
    return robot.lookup(".today-name").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  private static void untilNames(FxRobot robot, String... names) throws TimeoutException {
    until(() -> names(robot).equals(List.of(names)));
  }

  private static boolean isShown(FxRobot robot, String query) {
    return robot.lookup(query).tryQuery().map(Node::isVisible).orElse(false);
  }

  private void begin(FxRobot robot) throws TimeoutException {
    until(() -> view.pane() != null && view.pane().map().chartProperty().get().has(bo.id()));
    until(() -> isShown(robot, "#today-offer"));
    robot.clickOn("#today-offer");
    untilNames(robot, "Ana Costa", "Bo Lind");
  }

  private static <N extends Node> N first(FxRobot robot, String query, Class<N> type) {
    return robot.lookup(query).queryAllAs(type).iterator().next();
  }

  @Test
  void theListIsGoneThroughAndEachStepIsUndone(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> first(robot, "#today-done", Node.class).requestFocus());
    robot.push(KeyCode.SPACE);
    untilNames(robot, "Bo Lind");
    // Whoever goes through the list by keyboard goes on with the next one.
    until(() -> view.getScene().getFocusOwner().getStyleClass().contains("today-who"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    untilNames(robot, "Ana Costa", "Bo Lind");

    robot.interact(
        () -> first(robot, "#today-later", MenuButton.class).getItems().getFirst().fire());
    untilNames(robot, "Bo Lind");
    assertThat(model.undoNameProperty().get()).startsWith("Put off Ana Costa until ");
    robot.interact(() -> first(robot, "#today-never", Node.class).requestFocus());
    robot.push(KeyCode.SPACE);
    untilNames(robot);
    until(
        () ->
            robot
                .lookup(".today-sentence")
                .queryLabeled()
                .getText()
                .equals("Nobody is waiting for you today."));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    untilNames(robot, "Ana Costa", "Bo Lind");
  }

  @Test
  void aCardLeadsToThePersonAndTheOthersToThePanel(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> first(robot, ".today-who", Node.class).requestFocus());
    robot.push(KeyCode.ENTER);
    assertThat(model.selection().person()).contains(ana.id());
    assertThat(isShown(robot, "#today-page")).isTrue();
    robot.interact(() -> first(robot, "#today-log", javafx.scene.control.Button.class).fire());
    until(() -> isShown(robot, "#contact-save"));
    assertThat(isShown(robot, "#today-page")).isFalse();

    robot.push(KeyCode.CONTROL, KeyCode.D);
    untilNames(robot, "Ana Costa", "Bo Lind");
    robot.interact(() -> model.selection().select(cy.id()));
    until(() -> !isShown(robot, "#today-page"));

    robot.push(KeyCode.CONTROL, KeyCode.D);
    until(() -> isShown(robot, "#today-page"));
    robot.interact(() -> view.pane().reach());
    until(() -> isShown(robot, "#paths"));
    assertThat(isShown(robot, "#today-page")).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.D);
    until(() -> isShown(robot, "#today-page"));
    assertThat(isShown(robot, "#paths")).isFalse();
    robot.push(KeyCode.ESCAPE);
    until(() -> !isShown(robot, "#today-page"));
  }

  @Test
  void howOftenToBeInTouchIsChosenByCloseness(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> robot.lookup("#today-rhythms").queryButton().fire());
    until(() -> isShown(robot, "#rhythm-layer-5"));
    MenuButton layer = robot.lookup("#rhythm-layer-5").queryAs(MenuButton.class);
    assertThat(layer.getText()).isEqualTo("every week");
    robot.interact(() -> layer.getItems().get(1).fire());
    until(
        () ->
            robot
                .lookup("#rhythm-layer-5")
                .queryAs(MenuButton.class)
                .getText()
                .equals("every month"));
    assertThat(network().setting("outreach.layer.5")).contains("30");
    robot.interact(model::undo);
    assertThat(network().setting("outreach.layer.5")).isEmpty();
  }

  @Test
  void timeIsSaidInPlaceAndThePlanIsWritten(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> robot.lookup("#today-hours").queryAs(Spinner.class).decrement(8));
    until(() -> isShown(robot, "#today-relax"));
    assertThat(robot.lookup("#today-budget").queryLabeled().getText())
        .isEqualTo("Your rhythms take 0.7 hours a month, but you have 0 hours.");
    robot.interact(() -> first(robot, ".relax-one", Button.class).fire());
    until(() -> network().person(ana.id()).cadence() == 365);
    assertThat(network().person(bo.id()).cadence()).isEqualTo(7);
    robot.interact(model::undo);
    until(() -> robot.lookup(".relax-one").queryAll().size() == 2);
    robot.interact(() -> robot.lookup("#today-relax").queryButton().fire());
    until(() -> network().person(bo.id()).cadence() == 365);
    robot.interact(model::undo);
    until(() -> network().person(bo.id()).cadence() == 7);

    answers.target = folder.resolve("plan.ics");
    robot.interact(() -> view.action("export-plan").run().run());
    until(() -> !answers.said.isEmpty());
    assertThat(Files.exists(answers.target)).isTrue();

    answers.target = folder.resolve("week");
    robot.interact(() -> robot.lookup("#today-week").queryButton().fire());
    until(() -> answers.said.size() > 1);
    assertThat(answers.said.getLast()).isEqualTo("Your week is in week.pdf, on one page.");
    assertThat(folder.resolve("week.pdf")).isNotEmptyFile();
  }
}
