package kith.ui.map;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kith.network.Circle;
import kith.ui.common.TypeAhead;
import kith.ui.common.Words;

/** Asks into which circle, with which tag or by which kind of tie. */
final class GroupCard extends VBox {
  private static final double WIDTH = 280;

  private final Words words;
  private final Group group;
  private final Runnable refocus;
  private final TextField field;

  /**
   * @param kinds of ties to choose from
   * @param refocus gives the focus back to the map
   */
  GroupCard(Words words, Group group, Group.Ask asked, List<String> kinds, Runnable refocus) {
    this.words = words;
    this.group = group;
    this.refocus = refocus;
    getStyleClass().add("map-card");
    getStylesheets().add(Words.class.getResource("fields.css").toExternalForm());
    setMaxWidth(WIDTH);
    field =
        switch (asked) {
          case CIRCLE -> circles(words.get("group.ask.circle"), false);
          case TAG -> circles(words.get("group.ask.tag"), true);
          case KIND -> kinds(kinds);
        };
    field.setId("map-group-field");
  }

  private TextField circles(String prompt, boolean tags) {
    TypeAhead<Circle> ahead =
        new TypeAhead<>(
            "map-group-field", prompt, text -> group.offers(text, tags), Circle::name, _ -> null);
    ahead.onTaken(circle -> join(circle.name(), tags));
    ahead.onUnknown(name -> join(name, tags));
    getChildren().add(ahead);
    return ahead.field();
  }

  private void join(String name, boolean tags) {
    if (tags) {
      group.tag(name);
    } else {
      group.join(name);
    }
    done();
  }

  private TextField kinds(List<String> kinds) {
    FlowPane chips = new FlowPane(4, 4);
    chips.setPrefWrapLength(WIDTH - 24);
    kinds.forEach(kind -> chips.getChildren().add(chip(kind)));
    TextField other = new TextField();
    other.setPromptText(words.get("kind.other"));
    other.setAccessibleText(words.get("kind.other"));
    other.setOnAction(
        _ -> {
          if (!other.getText().isBlank()) {
            tie(other.getText());
          }
        });
    getChildren().addAll(chips, other);
    getStyleClass().add("map-group-kinds");
    return other;
  }

  private Button chip(String kind) {
    Button chip = new Button(kind);
    chip.getStyleClass().add("map-chip");
    chip.setOnAction(_ -> tie(kind));
    return chip;
  }

  private void tie(String kind) {
    group.tie(kind);
    done();
  }

  private void done() {
    group.leave();
    refocus.run();
  }

  /** Typing goes here. */
  void begin() {
    field.requestFocus();
  }
}
