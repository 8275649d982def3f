package kith.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kith.network.Cadence;
import kith.network.Circle;
import kith.ui.common.NetworkChips;
import kith.ui.common.TypeAhead;
import kith.ui.common.Words;

/** Asks into which circle or network, with which tag, how often, or by which kind of tie. */
final class GroupCard extends VBox {
  private static final String FIELD = "map-group-field";
  private static final double WIDTH = 280;

  private final Words words;
  private final Group group;
  private final Runnable refocus;
  private final Node first;

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
    first =
        switch (asked) {
          case CIRCLE -> circles(words.get("group.ask.circle"), false);
          case TAG -> circles(words.get("group.ask.tag"), true);
          case KIND -> kinds(kinds);
          case NETWORK -> networks();
          case CADENCE -> cadences();
        };
  }

  private TextField circles(String prompt, boolean tags) {
    TypeAhead<Circle> ahead =
        new TypeAhead<>(
            "map-group-field", prompt, text -> group.offers(text, tags), group::title, _ -> null);
    ahead.onTaken(circle -> join(circle.name(), tags));
    ahead.onUnknown(name -> join(name, tags));
    getChildren().add(ahead);
    ahead.field().setId(FIELD);
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
    FlowPane chips = chips();
    kinds.forEach(kind -> chips.getChildren().add(chip(kind, () -> tie(kind))));
    TextField other = other(words.get("kind.other"), this::tie);
    getChildren().addAll(chips, other);
    return other;
  }

  private FlowPane chips() {
    getStyleClass().add("map-group-kinds");
    FlowPane chips = new FlowPane(4, 4);
    chips.setPrefWrapLength(WIDTH - 24);
    return chips;
  }

  private static Button chip(String title, Runnable action) {
    Button chip = new Button(title);
    chip.getStyleClass().add("map-chip");
    chip.setOnAction(_ -> action.run());
    return chip;
  }

  private TextField other(String prompt, Consumer<String> take) {
    TextField other = new TextField();
    other.setId(FIELD);
    other.setPromptText(prompt);
    other.setAccessibleText(prompt);
    other.setOnAction(
        _ -> {
          if (!other.getText().isBlank()) {
            take.accept(other.getText());
          }
        });
    return other;
  }

  /** A network that all of them belong to is shown as chosen. */
  private Node networks() {
    NetworkChips networks =
        new NetworkChips(
            (kind, belong) -> {
              group.setNetwork(kind, belong);
              done();
            });
    networks.show(group.networks());
    getChildren().add(networks);
    return networks.getChildren().getFirst();
  }

  private TextField cadences() {
    FlowPane chips = chips();
    Cadence.OFFERED.forEach(
        days -> chips.getChildren().add(chip(Cadence.words(days), () -> every(days))));
    chips.getChildren().add(chip(words.get("group.cadence.none"), () -> every(Cadence.NONE)));
    TextField other = other(words.get("group.cadence.other"), this::every);
    group.cadence().ifPresent(days -> other.setText(Cadence.words(days)));
    getChildren().addAll(chips, other);
    return other;
  }

  private void every(int days) {
    group.setCadence(days);
    done();
  }

  private void every(String text) {
    if (group.setCadence(text)) {
      done();
    }
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
    first.requestFocus();
  }
}
