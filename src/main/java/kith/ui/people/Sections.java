package kith.ui.people;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.Ikon;

/** The pieces that the parts of the panel are built of. */
final class Sections {
  private Sections() {}

  /**
   * A part of the panel under its title.
   *
   * @param action a quiet button beside the title, or null
   */
  static VBox section(String title, Node action, Node... content) {
    Label head = new Label(title);
    head.getStyleClass().add("section-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(head, space);
    line.getStyleClass().add("section-head");
    line.setAlignment(Pos.CENTER_LEFT);
    if (action != null) {
      line.getChildren().add(action);
    }
    VBox section = new VBox(line);
    section.getStyleClass().add("section");
    section.getChildren().addAll(List.of(content));
    if (content.length == 1) {
      head.setLabelFor(content[0]);
    }
    return section;
  }

  /** A button that is text and icon only. */
  static Button quiet(String id, Ikon icon, String words, Runnable action) {
    Button button = new Button(words, Icons.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "quiet-button");
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** A line of a form: what is asked, and where it is answered. */
  static HBox formLine(String title, Node control) {
    Label label = new Label(title);
    label.getStyleClass().add("form-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(control);
    HBox line = new HBox(label, control);
    HBox.setHgrow(control, Priority.ALWAYS);
    line.getStyleClass().add("form-line");
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  /**
   * The end of a form: it is saved or discarded.
   *
   * @param id before "-save" and "-discard", by which tests find the buttons
   */
  static HBox formButtons(String id, Runnable save, Runnable discard) {
    Words words = Words.of(Sections.class);
    Button saving = new Button(words.get("form.save"));
    saving.setId(id + "-save");
    saving.getStyleClass().add("accent");
    saving.setOnAction(_ -> save.run());
    Button discarding = new Button(words.get("form.discard"));
    discarding.setId(id + "-discard");
    discarding.getStyleClass().add("flat");
    discarding.setOnAction(_ -> discard.run());
    HBox buttons = new HBox(8, saving, discarding);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  /** A sentence that is there only while there is one. */
  static Label sentence(ObservableValue<String> words, String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.textProperty().bind(words);
    label.visibleProperty().bind(Bindings.isNotEmpty(label.textProperty()));
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  /** Shows a node or lets it take no place at all. */
  static void showIf(Node node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
