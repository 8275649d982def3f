package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import kith.picture.Camera;
import kith.picture.Ghost;
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

/** What the map asks, in a window: where one can click, and what is dropped there. */
@ExtendWith(ApplicationExtension.class)
class QuestionsTest {
  @TempDir static Path folder;
  private final FakeDialogs said = new FakeDialogs();
  private final Selection selection = new Selection();
  private final List<String> opened = new ArrayList<>();
  private final List<List<UUID>> answers = new ArrayList<>();
  private Tasks tasks;
  private Workspace workspace;
  private MapModel model;
  private MapView view;

  @Start
  void open(Stage stage) {
    tasks = new Tasks(Platform::runLater, said::error);
    workspace = Workspace.create(folder.resolve(UUID.randomUUID() + ".kith"), MapFixture.facts());
    model = new MapModel(workspace, selection, said, tasks);
    model.questions().setOnOpen(opened::add);
    model.questions().setOnAnswered((_, people) -> answers.add(people));
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
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The button over the one ghost there is, once all have come to rest. */
  private Button ask(FxRobot robot) throws TimeoutException {
    until(() -> model.chart().has(ANA.id()) && model.chart().frame().settled());
    robot.interact(
        () -> model.questions().ask(List.of(new Questions.Asked("allies", "Who stands by you?"))));
    until(() -> view.lookup("#ghost-allies") != null);
    return (Button) view.lookup("#ghost-allies");
  }

  private Point2D middle() {
    Ghost ghost = model.questions().ghostsProperty().get().getFirst();
    Camera camera = model.eye().camera();
    return new Point2D(camera.screenX(ghost.x()), camera.screenY(ghost.y()));
  }

  /** Presses at the first of some points of the map, drags along the others and lets go there. */
  private void drag(FxRobot robot, Point2D... way) {
    Node ground = view.lookup("#map-ground");
    robot.interact(
        () -> {
          Event.fireEvent(ground, mouse(MouseEvent.MOUSE_PRESSED, way[0]));
          for (Point2D at : way) {
            Event.fireEvent(ground, mouse(MouseEvent.MOUSE_DRAGGED, at));
          }
          Event.fireEvent(ground, mouse(MouseEvent.MOUSE_RELEASED, way[way.length - 1]));
        });
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at) {
    double x = at.getX();
    double y = at.getY();
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  @Test
  void allOfAGhostCanBeClicked(FxRobot robot) throws TimeoutException {
    Button button = ask(robot);
    double radius = Ghost.RADIUS * model.eye().camera().scale();
    assertThat(button.getWidth()).isCloseTo(2 * radius, within(1e-6));
    assertThat(button.getHeight()).isCloseTo(2 * radius, within(1e-6));
    robot.clickOn(view.localToScreen(middle().add(radius - 3, 0)));
    until(() -> !opened.isEmpty());
    assertThat(opened).containsExactly("allies");
  }

  @Test
  void whoIsDroppedOnAGhostAnswersAndStaysWhereTheyWere(FxRobot robot) throws TimeoutException {
    ask(robot);
    drag(robot, new Point2D(300, 300), new Point2D(320, 330), middle());
    assertThat(answers).containsExactly(List.of(ANA.id()));
    assertThat(workspace.undoName()).isEmpty();
  }

  @Test
  void escapePutsThemAwayLastOfAllAndSoDoesTheBar(FxRobot robot) throws TimeoutException {
    AtomicInteger away = new AtomicInteger();
    robot.interact(() -> model.questions().setOnPutAway(away::incrementAndGet));
    ask(robot);
    robot.interact(() -> selection.select(ANA.id()));
    robot.interact(view::requestFocus);
    robot.type(KeyCode.ESCAPE);
    assertThat(selection.person()).isEmpty();
    assertThat(view.lookup("#ghost-allies")).isNotNull();
    robot.type(KeyCode.ESCAPE);
    until(() -> view.lookup("#ghost-allies") == null);
    assertThat(away).hasValue(1);
    assertThat(view.lookup("#map-questions").isVisible()).isFalse();

    ask(robot);
    assertThat(view.lookup("#map-questions").isVisible()).isTrue();
    robot.clickOn("#map-questions-away");
    until(() -> view.lookup("#ghost-allies") == null);
    assertThat(away).hasValue(2);
    assertThat(view.isFocused()).isTrue();
  }

  @Test
  void aLineThatEndsOnAGhostSelectsWhomItGoesRound(FxRobot robot) throws TimeoutException {
    ask(robot);
    robot.interact(model::toggleLassoTool);
    drag(
        robot,
        new Point2D(450, 250),
        new Point2D(560, 250),
        new Point2D(560, 360),
        new Point2D(450, 350),
        middle());
    assertThat(selection.people()).contains(BO.id());
    assertThat(answers).isEmpty();
  }
}
