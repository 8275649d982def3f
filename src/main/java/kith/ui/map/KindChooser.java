package kith.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;

/** The kinds a new tie may be of, as words to click on, and room for another word. */
final class KindChooser extends VBox {
  private static final double WIDTH = 268;

  private final Words words;
  private final Consumer<String> given;
  private final Label title = Wrapping.of(new Label());
  private final FlowPane kinds = new FlowPane(4, 4);
  private final TextField other = new TextField();

  /**
   * @param given receives the kind that was chosen
   * @param left called when the tie is to stay as it is
   */
  KindChooser(Words words, Consumer<String> given, Runnable left) {
    this.words = words;
    this.given = given;
    setId("map-kind");
    getStyleClass().add("map-card");
    setManaged(false);
    setVisible(false);
    setPrefWidth(WIDTH);
    title.getStyleClass().add("map-card-quiet");
    kinds.setPrefWrapLength(WIDTH - 24);
    other.setId("map-kind-other");
    other.setPromptText(words.get("kind.other"));
    other.setAccessibleText(words.get("kind.other"));
    other.setOnAction(_ -> given.accept(other.getText()));
    getChildren().addAll(title, kinds, other);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
          }
        });
  }

  /**
   * Offers kinds for a tie.
   *
   * @param current the kind it has, or empty
   */
  void open(String from, String to, List<String> offered, String current) {
    title.setText(words.get("kind.title", from, to));
    kinds.getChildren().setAll(offered.stream().map(kind -> chip(kind, current)).toList());
    other.clear();
    setVisible(true);
  }

  private Button chip(String kind, String current) {
    Button chip = new Button(kind);
    chip.getStyleClass().addAll("map-chip");
    if (kind.equals(current)) {
      chip.getStyleClass().add("map-chip-current");
    }
    chip.setOnAction(_ -> given.accept(kind));
    return chip;
  }
}
