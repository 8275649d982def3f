package kith.ui.shell;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kith.store.AppFolders;
import kith.ui.common.Dialogs;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/** Opens the window, on the network that was open last or on the welcome. */
public final class KithApp extends Application {
  private static final System.Logger LOG = System.getLogger(KithApp.class.getName());
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;

  /** Fits a screen of 1600 by 1000 pixels at a scale of 250 %, in logical pixels. */
  private static final double LEAST_WIDTH = 640;

  private static final double LEAST_HEIGHT = 400;

  private ShellModel model;
  private Tasks tasks;

  @Override
  public void start(Stage stage) {
    Dialogs dialogs = new FxDialogs(stage, getHostServices());
    Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> report(dialogs, mistake));
    tasks = new Tasks(Platform::runLater, dialogs::error);
    AppFolders folders = AppFolders.ofPlatform();
    LogFile.begin(folders);
    model = new ShellModel(dialogs, tasks, folders);
    Themes themes = new Themes(Platform.getPreferences());
    ShellView view = new ShellView(model, tasks, dialogs, themes);
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    themes.dress(scene);
    view.govern(stage);
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.getIcons().setAll(Themes.icons());
    stage.show();
    if (Rehearsal.wanted()) {
      Rehearsal.of(model, view, stage);
    }
    model.openLast();
  }

  private static void report(Dialogs dialogs, Throwable mistake) {
    LOG.log(System.Logger.Level.ERROR, "A mistake of Kith's own", mistake);
    dialogs.error(Words.of(KithApp.class).get("mistake"));
  }

  @Override
  public void stop() {
    model.close();
    tasks.close();
  }
}
