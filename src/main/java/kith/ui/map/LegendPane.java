package kith.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import kith.network.Appearance.Certainty;
import kith.network.Provenance;
import kith.picture.Look;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The legend of the map, in its corner: what colours, sizes and ties say, and whom they show. */
final class LegendPane extends VBox {
  private static final double SAMPLE = 22;

  private final LegendModel model;
  private final Words words;
  private final ObservableValue<Look> look;
  private final Runnable refocus;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Button all = new Button();
  private final VBox notes = new VBox();
  private final List<LegendRow> made = new ArrayList<>();

  /**
   * @param refocus gives the focus back to the map
   */
  LegendPane(MapModel map, ObservableValue<Look> look, Runnable refocus) {
    this.model = map.legend();
    this.words = map.words();
    this.look = look;
    this.refocus = refocus;
    setId("map-legend");
    getStyleClass().add("map-legend");
    setAccessibleText(words.get("legend"));
    LegendChoices choices = new LegendChoices(model.looks(), words);
    Button close =
        Icons.button(
            "map-legend-close", Feather.CHEVRON_DOWN, words.get("legend.close"), this::leave);
    Node colour = choices.colours();
    HBox head = new HBox(colour, close);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(colour, Priority.ALWAYS);
    rows.getStyleClass().add("map-legend-rows");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    scroll.getStyleClass().add("map-legend-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    all.setId("map-legend-all");
    all.setText(words.get("legend.all"));
    all.getStyleClass().addAll("flat", "map-legend-all");
    all.setOnAction(_ -> model.showAll());
    all.managedProperty().bind(all.visibleProperty());
    notes.getStyleClass().add("map-legend-notes");
    Region rule = new Region();
    rule.getStyleClass().add("map-legend-rule");
    getChildren()
        .addAll(head, scroll, all, rule, choices.sizes(), choices.lines(), certainty(), notes);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.openProperty().subscribe(this::show);
  }

  /** Says what colours and sizes mean from now on; making the rows takes a frame of its own. */
  void begin() {
    model.explainedProperty().subscribe(this::explain);
    Stream.of(look, model.looks().measuringProperty(), model.looks().stoppedProperty())
        .forEach(shows -> shows.subscribe((_, _) -> explain(model.explainedProperty().get())));
  }

  private void show(boolean open) {
    setVisible(open);
    setManaged(open);
  }

  private void leave() {
    model.openProperty().set(false);
    refocus.run();
  }

  /** All ties, none that are guessed, or only what the owner said. */
  private HBox certainty() {
    LooksWords says = new LooksWords(words, model.looks().network());
    HBox steps = new HBox();
    steps.getStyleClass().add("map-legend-sure");
    for (Certainty step : Certainty.values()) {
      ToggleButton button = new ToggleButton(says.certainty(step));
      button.setId("map-legend-sure-" + step);
      button.getStyleClass().add("map-legend-step");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setAccessibleText(words.get("legend.sure", says.certainty(step)));
      HBox.setHgrow(button, Priority.ALWAYS);
      Tips.on(button, () -> words.get("legend.sure." + step));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.looks().choose(now -> now.withCertainty(step));
          });
      model
          .looks()
          .appearanceProperty()
          .subscribe(now -> button.setSelected(now.certainty() == step));
      steps.getChildren().add(button);
    }
    return steps;
  }

  private void explain(LegendModel.Explained now) {
    while (made.size() < now.entries().size()) {
      made.add(row());
    }
    for (int k = 0; k < now.entries().size(); k++) {
      made.get(k).show(now.entries().get(k), look.getValue());
    }
    if (rows.getChildren().size() != now.entries().size()) {
      rows.getChildren().setAll(made.subList(0, now.entries().size()));
    }
    all.setVisible(now.leavesOut());
    List<Node> said = new ArrayList<>();
    now.lines().forEach(from -> said.add(line(from)));
    now.notes().forEach(note -> said.add(note(note)));
    if (model.looks().measuringProperty().get()) {
      said.add(note(words.get("legend.measuring")));
    } else if (model.looks().stoppedProperty().get()) {
      said.add(note(words.get("legend.stopped")));
    }
    notes.getChildren().setAll(said);
    notes.setVisible(!said.isEmpty());
    notes.setManaged(!said.isEmpty());
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.setWrapText(true);
    return note;
  }

  private Label line(Provenance from) {
    Line sample = new Line(0, 0, SAMPLE, 0);
    sample
        .getStyleClass()
        .add(from == Provenance.INFERRED ? "map-legend-guess" : "map-legend-file");
    return new Label(words.get("legend.line." + from), sample);
  }

  private LegendRow row() {
    LegendRow row = new LegendRow(words);
    row.setOnAction(_ -> model.toggle(row.entry().key()));
    row.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> twice(row, event));
    row.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(row, event));
    return row;
  }

  /** The second click isolates; it is not to be taken for one that shows again. */
  private void twice(LegendRow row, MouseEvent event) {
    if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
      row.disarm();
      model.isolateInstead(row.entry().key());
      event.consume();
    }
  }

  private void key(LegendRow row, KeyEvent event) {
    int at = made.indexOf(row);
    switch (event.getCode()) {
      case UP -> focus(at - 1);
      case DOWN -> focus(at + 1);
      case SPACE -> {
        if (!event.isShiftDown()) {
          return;
        }
        model.isolate(row.entry().key());
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void focus(int row) {
    if (row >= 0 && row < rows.getChildren().size()) {
      made.get(row).requestFocus();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      refocus.run();
      event.consume();
    }
  }
}
