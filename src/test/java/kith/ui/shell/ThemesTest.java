package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import kith.picture.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Light or dark as the system is, also while it changes, until the owner chooses. */
class ThemesTest {
  private final ReadOnlyObjectWrapper<ColorScheme> scheme =
      new ReadOnlyObjectWrapper<>(ColorScheme.DARK);

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void itFollowsTheSystemUntilTheOwnerChooses() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Themes themes = new Themes(scheme.getReadOnlyProperty());
          Scene scene = new Scene(new StackPane());
          themes.dress(scene);
          assertThat(isDark(scene)).isTrue();
          assertThat(themes.lookProperty().get()).isEqualTo(Look.dark());
          scheme.set(ColorScheme.LIGHT);
          assertThat(isDark(scene)).isFalse();
          assertThat(themes.lookProperty().get()).isEqualTo(Look.light());
          themes.toggle();
          assertThat(isDark(scene)).isTrue();
          scheme.set(ColorScheme.DARK);
          scheme.set(ColorScheme.LIGHT);
          assertThat(isDark(scene)).as("what the owner chose").isTrue();
          return null;
        });
  }

  @Test
  void whatTheWindowOpensIsInItsTheme() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Themes themes = new Themes(scheme.getReadOnlyProperty());
          Scene scene = new Scene(new StackPane());
          themes.dress(scene);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          Popup message = new Popup();
          message.getContent().add(new Label("Done"));
          message.show(stage);
          assertThat(isDark(message.getScene())).isTrue();
          themes.toggle();
          assertThat(isDark(message.getScene())).isFalse();
          stage.close();
          return null;
        });
  }

  private static boolean isDark(Scene scene) {
    return scene.getRoot().getPseudoClassStates().contains(Themes.DARK);
  }
}
