package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kith.network.KithException;
import kith.network.Person;
import kith.ui.common.Desk;
import kith.ui.common.Edits;
import kith.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {
  private static final String FULL = "The disk is full; make room and try again.";

  @TempDir static Path folder;

  private Desk desk;
  private FxDialogs dialogs;

  @Start
  void open(Stage stage) {
    desk = Desk.of(folder.resolve("dialogs.mv.db"), Person.named("Ana Costa"));
    stage.setScene(new Scene(new StackPane(), 400, 300));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    dialogs = new FxDialogs(stage, null);
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, desk::close);
  }

  private static List<String> told() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            panes().stream()
                .map(DialogPane::getContent)
                .map(it -> ((Label) it).getText())
                .toList());
  }

  private static List<DialogPane> panes() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .map(root -> root instanceof DialogPane pane ? pane : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private static void read() {
    Platform.runLater(() -> panes().getFirst().getScene().getWindow().hide());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatCannotBeSavedOnATimerIsToldOnce() throws TimeoutException {
    Edits edits =
        new Edits(
            desk.workspace,
            Edits.Timer.onWindow(),
            new Tasks(Platform::runLater, dialogs::error),
            dialogs::error);
    Platform.runLater(
        () ->
            edits.type(
                "notes",
                () -> {
                  throw new KithException(FULL);
                }));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !told().isEmpty());
    Platform.runLater(edits::flush);
    Platform.runLater(() -> dialogs.error("The file is in use."));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(told()).containsExactly(FULL);
    read();
    assertThat(told()).containsExactly("The file is in use.");
    read();
    assertThat(told()).isEmpty();
    Platform.runLater(() -> dialogs.error(FULL));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(told()).containsExactly(FULL);
    read();
  }
}
