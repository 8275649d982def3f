package kith.ui.people;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import kith.network.Cadence;
import kith.network.CircleKind;
import kith.ui.common.CadenceOffers;
import kith.ui.common.Chip;
import kith.ui.common.Colours;
import kith.ui.common.Icons;
import kith.ui.common.TypeAhead;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The circles of a person as chips, and a field to join another one or a new one. */
final class CirclesView extends VBox {
  private static final double DOT = 4;

  private final CirclesModel model;
  private final Colours colours;
  private final Words words = Words.of(CirclesView.class);
  private final FlowPane chips = new FlowPane(4, 4);
  private final TypeAhead<kith.network.Circle> field;
  private final VBox kinds = new VBox();

  CirclesView(CirclesModel model, Colours colours) {
    this.model = model;
    this.colours = colours;
    getStyleClass().add("circles");
    chips.getStyleClass().add("chips");
    chips.setPrefWrapLength(0);
    field =
        new TypeAhead<>(
            "add-circle",
            words.get("circle.add"),
            model::find,
            kith.network.Circle::name,
            circle -> dot(circle));
    field.onTaken(model::join);
    field.onUnknown(_ -> firstKind().requestFocus());
    field.field().textProperty().subscribe(this::offerKinds);
    kinds.getStyleClass().add("new-circle");
    getChildren().addAll(field);
    model.circles().addListener((ListChangeListener<kith.network.Circle>) _ -> show());
    model.namingProperty().subscribe((_, _) -> field.field().clear());
    show();
  }

  private void show() {
    chips.getChildren().setAll(model.circles().stream().map(this::chip).toList());
    getChildren().remove(chips);
    if (!model.circles().isEmpty()) {
      getChildren().addFirst(chips);
    }
  }

  private Chip chip(kith.network.Circle circle) {
    Button leave =
        Icons.button(
            null, Feather.X, words.get("circle.leave", circle.name()), () -> model.leave(circle));
    Chip chip = new Chip(title(circle), dot(circle), leave);
    MenuItem all = new MenuItem(words.get("circle.select", circle.name()));
    all.setOnAction(_ -> model.select(circle));
    Menu often =
        CadenceOffers.menu(
            words.get("circle.cadence", circle.name()),
            circle.cadence(),
            days -> model.setCadence(circle, days));
    ContextMenu menu = new ContextMenu(all, often);
    chip.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            menu.show(chip, Side.BOTTOM, 0, 2);
          }
        });
    chip.setOnContextMenuRequested(
        event -> menu.show(chip, event.getScreenX(), event.getScreenY()));
    return chip;
  }

  private String title(kith.network.Circle circle) {
    return circle.cadence() == Cadence.NONE
        ? circle.name()
        : words.get("circle.titled", circle.name(), Cadence.words(circle.cadence()));
  }

  private Node dot(kith.network.Circle circle) {
    Circle dot = new Circle(DOT);
    colours.paint(dot, () -> dot.setFill(colours.circle(circle.id())));
    return dot;
  }

  /** A name that no circle has yet needs to know what kind of circle it is. */
  private void offerKinds(String name) {
    getChildren().remove(kinds);
    if (name.isBlank() || model.known(name)) {
      return;
    }
    FlowPane choices = new FlowPane(4, 4);
    choices.setPrefWrapLength(0);
    for (CircleKind kind : CircleKind.values()) {
      Button choice = new Button(words.get("circle." + kind));
      choice.getStyleClass().setAll("choice-chip");
      choice.setAccessibleText(words.get("circle.new", name, words.get("circle." + kind)));
      choice.setOnAction(_ -> make(name, kind));
      choices.getChildren().add(choice);
    }
    Label question = new Label(words.get("circle.kind", name.strip()));
    question.getStyleClass().add("caption");
    kinds.getChildren().setAll(List.of(question, choices));
    getChildren().add(kinds);
  }

  private void make(String name, CircleKind kind) {
    field.field().requestFocus();
    field.field().clear();
    model.join(name, kind);
  }

  private Node firstKind() {
    return ((FlowPane) kinds.getChildren().getLast()).getChildren().getFirst();
  }
}
