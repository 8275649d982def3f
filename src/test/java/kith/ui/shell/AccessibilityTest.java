package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kith.store.AppFolders;
import kith.ui.access.Access;
import kith.ui.access.Contrast;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * On every screen each control has a name and a role and is reached by Tab, and all text and icons
 * stand out enough from what they stand on, in both themes.
 */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
  @TempDir static Path folder;

  private final FakeDialogs answers = new FakeDialogs();
  private Tasks tasks;
  private ShellModel model;
  private ShellView view;
  private Themes themes;

  @Start
  void open(Stage stage) {
    tasks = new Tasks(Platform::runLater, answers::error);
    model =
        new ShellModel(answers, tasks, new AppFolders(folder.resolve(UUID.randomUUID() + "data")));
    themes = new Themes(Platform.getPreferences());
    view = new ShellView(model, tasks, answers, themes);
    Scene scene = new Scene(view, 990, 800);
    themes.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(model::close);
    tasks.close();
    assertThat(answers.errors).isEmpty();
  }

  static List<Screens.Screen> screens() {
    return Screens.all();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everythingHasANameAndARoleAndIsReachedAndStandsOut(Screens.Screen screen, FxRobot robot)
      throws TimeoutException {
    Screens.Visit visit = new Screens.Visit(robot, model, view, answers);
    if (screen.open()) {
      openNetwork(visit);
    }
    screen.come().in(visit);
    visit.until(() -> visit.has(screen.there()));
    settle(robot);
    List<String> problems = new ArrayList<>();
    robot.interact(() -> problems.addAll(Access.problems(view.getScene())));
    addContrast(robot, problems);
    robot.interact(themes::toggle);
    settle(robot);
    addContrast(robot, problems);
    assertThat(problems).as(screen.name()).isEmpty();
  }

  private void openNetwork(Screens.Visit visit) throws TimeoutException {
    Path file = folder.resolve(UUID.randomUUID() + ".mv.db");
    Workspace.create(file, Screens.facts()).close();
    visit.run(() -> model.open(file));
    visit.until(() -> view.pane() != null && view.pane().hasPanel());
    visit.until(() -> view.pane().map().chartProperty().get().frame().settled());
    visit.until(() -> visit.has("#map-filter"));
  }

  private static void settle(FxRobot robot) {
    robot.interact(() -> {});
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void addContrast(FxRobot robot, List<String> problems) {
    robot.interact(
        () -> {
          view.applyCss();
          view.layout();
          problems.addAll(Contrast.problems(view.getScene()));
        });
  }
}
