package kith.ui.people;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import kith.network.Person;
import kith.ui.common.Chip;
import kith.ui.common.Colours;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import kith.ui.people.SeveralModel.Several;

/** Several people in a few words: how many, what they have in common, who they are. */
final class SeveralView extends VBox {
  private static final double DOT = 4;

  private final Words words = Words.of(SeveralView.class);
  private final Colours colours;
  private final Consumer<UUID> select;

  /**
   * @param select is told whom the owner wants to see alone
   */
  SeveralView(SeveralModel model, Colours colours, Consumer<UUID> select) {
    this.colours = colours;
    this.select = select;
    setId("several");
    getStyleClass().add("several");
    model.severalProperty().subscribe(this::show);
  }

  private void show(Several several) {
    getChildren().clear();
    if (several != null) {
      Label count = new Label(words.get("several.count", several.people()));
      count.setId("several-count");
      count.getStyleClass().add("several-count");
      Label ties = quiet(words.get("several.ties", several.ties()));
      getChildren().addAll(count, ties, circles(several), people(several));
    }
  }

  private Label quiet(String text) {
    Label label = new Label(text);
    Wrapping.of(label);
    label.getStyleClass().add("caption");
    return label;
  }

  private VBox circles(Several several) {
    FlowPane chips = new FlowPane(4, 4);
    chips.setPrefWrapLength(0);
    several.circles().forEach(circle -> chips.getChildren().add(chip(circle)));
    boolean none = several.circles().isEmpty();
    VBox circles = new VBox(quiet(words.get(none ? "several.no-circles" : "several.circles")));
    circles.getStyleClass().add("circles");
    if (!none) {
      circles.getChildren().add(chips);
    }
    return circles;
  }

  private Node chip(kith.network.Circle circle) {
    Circle dot = new Circle(DOT);
    colours.paint(dot, () -> dot.setFill(colours.circle(circle.id())));
    return new Chip(circle.name(), dot, null);
  }

  private VBox people(Several several) {
    VBox people = new VBox();
    several.first().forEach(person -> people.getChildren().add(link(person)));
    if (several.more() > 0) {
      people.getChildren().add(quiet(words.get("several.more", several.more())));
    }
    return people;
  }

  private Hyperlink link(Person person) {
    Hyperlink link = new Hyperlink(person.name());
    link.setAccessibleText(words.get("several.only", person.name()));
    link.setOnAction(_ -> select.accept(person.id()));
    return link;
  }
}
