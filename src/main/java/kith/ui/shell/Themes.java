package kith.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kith.picture.Look;

/** Light or dark: follows the system until the owner chooses. */
final class Themes {
  static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final List<String> STYLES =
      List.of("kith.css", "shell/shell.css", "exchange/exchange.css");
  private static final List<String> FONTS =
      List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold");
  private static final List<Integer> ICONS = List.of(16, 32, 64, 128, 512);

  private final ObjectProperty<Look> look = new SimpleObjectProperty<>();
  private boolean dark;
  private boolean chosen;
  private Scene scene;
  private final ListChangeListener<Window> opening = _ -> shade();

  Themes(Platform.Preferences system) {
    this(system.colorSchemeProperty());
  }

  /**
   * @param system what the system is set to
   */
  Themes(ObservableValue<ColorScheme> system) {
    dark = system.getValue() == ColorScheme.DARK;
    system.addListener(
        (_, _, scheme) -> {
          if (!chosen) {
            show(scheme == ColorScheme.DARK);
          }
        });
    Window.getWindows().addListener(new WeakListChangeListener<>(opening));
  }

  /** How the map looks in the theme of now. */
  ReadOnlyObjectProperty<Look> lookProperty() {
    return look;
  }

  /** Gives a scene the fonts, the styles and the theme. */
  void dress(Scene dressed) {
    scene = dressed;
    for (String font : FONTS) {
      Font.loadFont(resource("/kith/fonts/" + font + ".otf").toExternalForm(), 13);
    }
    STYLES.forEach(
        style -> scene.getStylesheets().add(resource("/kith/ui/" + style).toExternalForm()));
    show(dark);
  }

  /** The other theme, from now on whatever the system says. */
  void toggle() {
    chosen = true;
    show(!dark);
  }

  private void show(boolean nowDark) {
    dark = nowDark;
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    look.set(dark ? Look.dark() : Look.light());
    shade();
  }

  /** The scene, and each menu, tip, question and message of its window, that has a scene too. */
  private void shade() {
    if (scene == null) {
      return;
    }
    scene.getRoot().pseudoClassStateChanged(DARK, dark);
    Window.getWindows().stream()
        .filter(window -> window.getScene() != null && isOfOurs(window))
        .forEach(window -> window.getScene().getRoot().pseudoClassStateChanged(DARK, dark));
  }

  private boolean isOfOurs(Window window) {
    Window owner =
        switch (window) {
          case PopupWindow popup -> popup.getOwnerWindow();
          case Stage stage -> stage.getOwner();
          default -> null;
        };
    return owner != null && (owner == scene.getWindow() || isOfOurs(owner));
  }

  /** The program's icon in the sizes that window systems ask for. */
  static List<Image> icons() {
    return ICONS.stream()
        .map(size -> new Image(resource("/kith/icon-" + size + ".png").toExternalForm()))
        .toList();
  }

  private static URL resource(String path) {
    URL url = Themes.class.getResource(path);
    if (url == null) {
      throw new IllegalStateException("The program lacks " + path);
    }
    return url;
  }
}
