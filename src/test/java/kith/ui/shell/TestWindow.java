package kith.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kith.network.Fact;
import kith.store.AppFolders;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window as tests open and close it. */
final class TestWindow {
  private static final double WIDTH = 990;

  private final Tasks tasks;
  private final ShellModel model;
  private final ShellView view;

  /**
   * Shows the window, with no network open.
   *
   * @param data where the program keeps what is its own
   * @param height in logical pixels
   */
  TestWindow(Stage stage, Path data, FakeDialogs answers, double height) {
    tasks = new Tasks(Platform::runLater, answers::error);
    model = new ShellModel(answers, tasks, new AppFolders(data));
    Themes themes = new Themes(Platform.getPreferences());
    view = new ShellView(model, tasks, answers, themes);
    Scene scene = new Scene(view, WIDTH, height);
    themes.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  ShellModel model() {
    return model;
  }

  ShellView view() {
    return view;
  }

  /** Makes a network of these facts, a file of its own in a folder. */
  static Path file(Path folder, List<Fact> facts) {
    Path file = folder.resolve(UUID.randomUUID() + ".mv.db");
    Workspace.create(file, facts).close();
    return file;
  }

  void close(FxRobot robot) {
    robot.interact(model::close);
    tasks.close();
  }

  /** Waits until something holds, and until what follows from it is done. */
  static void until(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
