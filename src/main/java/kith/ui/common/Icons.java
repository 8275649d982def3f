package kith.ui.common;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and buttons made of them. */
public final class Icons {
  private Icons() {}

  /** An icon in the colour of the text around it. */
  public static FontIcon of(Ikon icon) {
    FontIcon view = new FontIcon(icon);
    view.getStyleClass().add("icon");
    return view;
  }

  /**
   * A button that shows an icon only; its words are its tooltip and what a screen reader says.
   *
   * @param id by which tests and styles find it
   */
  public static Button button(String id, Ikon icon, String words, Runnable action) {
    Button button = new Button(null, of(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    Tips.on(button, () -> words);
    button.setAccessibleText(words);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
