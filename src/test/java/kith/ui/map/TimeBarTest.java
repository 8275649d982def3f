package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.ME;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Changes;
import kith.network.Fact;
import kith.network.Tie;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The years by mouse and keyboard: the button, the bar, the slider and its keys. */
@ExtendWith(ApplicationExtension.class)
class TimeBarTest {
  private static final Tie ANA_CAME =
      Tie.stated(ME.id(), ANA.id(), "knows").withDates(LocalDate.of(2020, 1, 20), null);
  private static final Tie BO_CAME =
      Tie.stated(ME.id(), BO.id(), "knows").withDates(LocalDate.of(2021, 3, 14), null);

  @TempDir static Path folder;
  private final FakeDialogs said = new FakeDialogs();
  private Tasks tasks;
  private Workspace workspace;
  private MapModel model;
  private MapView view;

  @Start
  void open(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    tasks = new Tasks(Platform::runLater, said::error);
    List<Fact> facts = new ArrayList<>(MapFixture.facts());
    facts.addAll(List.of(ANA_CAME, BO_CAME));
    workspace = Workspace.create(folder.resolve(UUID.randomUUID() + ".kith"), facts);
    model = new MapModel(workspace, new Selection(), said, tasks);
    view = new MapView(model);
    stage.setScene(new Scene(view, 800, 600));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          model.close();
          view.close();
          workspace.close();
          tasks.close();
        });
    assertThat(said.errors).isEmpty();
  }

  private static void until(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }

  private <T> T fx(Callable<T> what) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
  }

  private boolean isSeen(FxRobot robot, String id) {
    return fx(() -> robot.lookup(id).tryQuery().filter(TimeBarTest::isSeen).isPresent());
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private String text(FxRobot robot, String id) {
    return fx(() -> robot.lookup(id).queryAs(Labeled.class).getText());
  }

  private boolean hasFocus(FxRobot robot, String id) {
    return fx(() -> robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent());
  }

  private void openByButton(FxRobot robot) throws TimeoutException {
    until(() -> isSeen(robot, "#map-time"));
    robot.clickOn("#map-time");
    until(() -> hasFocus(robot, "#map-time-slider"));
  }

  private String when(FxRobot robot) {
    return text(robot, "#map-time-day");
  }

  @Test
  void keysGoThroughTheYearsAndEscapeGoesBackToTheMap(FxRobot robot) throws TimeoutException {
    assertThat(robot.lookup("#map-time-bar").tryQuery()).isEmpty();
    openByButton(robot);
    robot.type(KeyCode.HOME);
    until(() -> when(robot).equals("1 January 2020"));
    robot.type(KeyCode.RIGHT);
    until(() -> when(robot).equals("31 January 2020"));
    assertThat(text(robot, "#map-time-told")).isEqualTo("1 of 5 people, 1 new this month");
    robot.type(KeyCode.PAGE_UP);
    until(() -> when(robot).equals("31 January 2021"));
    robot.type(KeyCode.LEFT, KeyCode.LEFT);
    until(() -> when(robot).equals("30 November 2020"));
    assertThat(fx(() -> model.chart().has(ANA.id()))).isTrue();
    assertThat(fx(() -> model.chart().has(BO.id()))).isFalse();
    Slider slider = robot.lookup("#map-time-slider").queryAs(Slider.class);
    assertThat(fx(() -> slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)))
        .isEqualTo("30 November 2020: 1 of 5 people, nobody new this month");
    assertThat(fx(slider::getAccessibleText)).isEqualTo("Day the map shows");
    robot.type(KeyCode.ESCAPE);
    until(() -> !isSeen(robot, "#map-time-bar"));
    assertThat(fx(view::isFocused)).isTrue();
    assertThat(fx(() -> model.chart().has(BO.id()))).isTrue();
  }

  @Test
  void theSliderIsDraggedAndTodayIsAClickAway(FxRobot robot) throws TimeoutException {
    openByButton(robot);
    robot.clickOn("#map-time-slider");
    until(() -> fx(() -> model.timeLapse().dayProperty().get().isBefore(LocalDate.now())));
    assertThat(fx(() -> model.timeLapse().dayProperty().get().getYear())).isBetween(2021, 2026);
    robot.clickOn("#map-time-today");
    until(() -> fx(() -> model.timeLapse().dayProperty().get().equals(LocalDate.now())));
  }

  @Test
  void theFilmPlaysAndStops(FxRobot robot) throws TimeoutException {
    openByButton(robot);
    robot.type(KeyCode.SPACE);
    until(() -> fx(() -> model.timeLapse().playingProperty().get()));
    until(() -> fx(() -> model.timeLapse().dayProperty().get().getYear() == 2020));
    Node play = robot.lookup("#map-time-play").query();
    assertThat(fx(play::getAccessibleText)).isEqualTo("Pause (Space)");
    robot.clickOn("#map-time-play");
    until(() -> fx(() -> !model.timeLapse().playingProperty().get()));
    assertThat(fx(play::getAccessibleText)).isEqualTo("Play (Space)");
    robot.clickOn("#map-time-speed");
    until(() -> text(robot, "#map-time-speed").equals("2×"));
  }

  @Test
  void whereNothingIsDatedItSaysWhatToDo(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          workspace.apply(Changes.editTie(workspace.network(), ANA_CAME, undated(ANA_CAME)));
          workspace.apply(Changes.editTie(workspace.network(), BO_CAME, undated(BO_CAME)));
          view.requestFocus();
        });
    robot.type(KeyCode.Y);
    until(() -> isSeen(robot, "#map-time-nothing"));
    assertThat(text(robot, "#map-time-nothing")).startsWith("Nothing here is dated");
    assertThat(isSeen(robot, "#map-time-slider")).isFalse();
    robot.clickOn("#map-time-close");
    until(() -> !isSeen(robot, "#map-time-bar"));
  }

  private static Tie undated(Tie tie) {
    return tie.withDates(null, null);
  }
}
