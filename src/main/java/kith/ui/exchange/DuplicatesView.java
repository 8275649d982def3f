package kith.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.Person;
import kith.ui.common.Colours;
import kith.ui.common.Disc;
import kith.ui.common.Icons;
import kith.ui.common.Merging;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import kith.ui.exchange.DuplicatesModel.Seen;
import org.kordamp.ikonli.feather.Feather;

/** Two who may be one person, side by side; where they differ one chooses what to keep. */
public final class DuplicatesView extends VBox {
  private static final Words WORDS = Words.of(DuplicatesView.class);
  private static final double LABELS = 104;
  private static final double RADIUS = 18;
  private static final int MOST_SHOWN = 400;

  private final DuplicatesModel model;
  private final Colours colours;
  private final Runnable close;
  private final Label heading = new Label();
  private final HBox top;
  private final GridPane grid = new GridPane();
  private final ScrollPane scroll = new ScrollPane(grid);
  private final Label empty = new Label();
  private final Label what = new Label(WORDS.get("duplicates.what"));
  private final HBox buttons;
  private final Button merge = button("merge", this::merge);
  private final Button done = button("done", this::leave);
  private int row;

  /**
   * @param close closes the sheet it is in
   */
  public DuplicatesView(DuplicatesModel model, Colours colours, Runnable close) {
    this.model = model;
    this.colours = colours;
    this.close = close;
    setId("duplicates");
    getStyleClass().add("duplicates");
    heading.setId("duplicates-heading");
    heading.getStyleClass().add("hint");
    heading.setWrapText(true);
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    top =
        new HBox(
            heading,
            step("back", Feather.CHEVRON_LEFT, -1),
            step("next", Feather.CHEVRON_RIGHT, 1));
    top.setAlignment(Pos.CENTER_LEFT);
    grid.getStyleClass().add("duplicates-grid");
    grid.getColumnConstraints().addAll(column(LABELS), half(), half());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    empty.setId("duplicates-empty");
    empty.setWrapText(true);
    what.getStyleClass().add("hint");
    what.setWrapText(true);
    merge.getStyleClass().add("accent");
    merge.setDefaultButton(true);
    done.getStyleClass().add("accent");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    buttons = new HBox(button("apart", this::apart), space, button("later", this::later), merge);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().addAll("sheet-buttons", "duplicates-buttons");
    model.seenProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  /** Leaves without deciding more. */
  public void leave() {
    model.leave();
    close.run();
  }

  private static ColumnConstraints column(double width) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setMinWidth(width);
    return column;
  }

  private static ColumnConstraints half() {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(42);
    return column;
  }

  private Button step(String key, Feather icon, int steps) {
    return Icons.button(
        "duplicates-" + key, icon, WORDS.get("duplicates." + key), () -> model.go(steps));
  }

  private static Button button(String key, Runnable run) {
    Button button = new Button(WORDS.get("duplicates." + key));
    button.setId("duplicates-" + key);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void merge() {
    model.merge();
  }

  private void apart() {
    model.apart();
  }

  private void later() {
    model.go(1);
  }

  /** Page keys go from pair to pair, so that arrows stay with what one chooses from. */
  private void typed(KeyEvent event) {
    int steps =
        event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
    if (steps != 0) {
      model.go(steps);
      event.consume();
    }
  }

  private void show(Seen seen) {
    getChildren().clear();
    grid.getChildren().clear();
    if (seen.state() != DuplicatesModel.State.PAIR) {
      empty.setText(WORDS.get("duplicates.state." + seen.state().name().toLowerCase(Locale.ROOT)));
      HBox line = new HBox(done);
      line.setAlignment(Pos.CENTER_RIGHT);
      getChildren().addAll(empty, line);
      return;
    }
    heading.setText(model.heading());
    top.getChildren().subList(1, 3).forEach(step -> step.setVisible(model.hasSeveral()));
    fill(seen.merging());
    buttons.getChildren().get(2).setVisible(model.hasSeveral());
    getChildren().addAll(top, scroll, what, buttons);
    scroll.setVvalue(0);
  }

  private void fill(Merging merging) {
    row = 0;
    List<Person> two = merging.people();
    grid.addRow(row++, new Region(), head(two.getFirst()), head(two.getLast()));
    for (Merging.Field field : Merging.Field.values()) {
      field(merging, field, two);
    }
    list("emails", two, Person::emails);
    list("phones", two, Person::phones);
    list("links", two, Person::links);
    list("circles", two, model::circles);
  }

  private Node head(Person person) {
    Person shown = model.shown(person);
    Disc disc = new Disc(RADIUS, colours);
    disc.show(shown);
    Label name = new Label(shown.name());
    name.getStyleClass().add("duplicates-name");
    Wrapping.of(name);
    Label standing = new Label(model.standing(person));
    standing.getStyleClass().add("hint");
    HBox head = new HBox(disc, new VBox(name, standing));
    head.getStyleClass().add("duplicates-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void field(Merging merging, Merging.Field field, List<Person> two) {
    List<String> values = two.stream().map(person -> merging.value(field, person)).toList();
    if (values.stream().allMatch(String::isEmpty)) {
      return;
    }
    String name = WORDS.get("duplicates.field." + field);
    boolean differs = merging.differing().contains(field);
    ToggleGroup group = new ToggleGroup();
    Node[] cells = new Node[2];
    for (int i = 0; i < 2; i++) {
      String value = values.get(i);
      cells[i] =
          value.isEmpty()
              ? new Region()
              : differs
                  ? choice(merging, field, value, model.shown(merging, field, value), name, group)
                  : plain(model.shown(merging, field, value));
    }
    grid.addRow(row++, label(name), cells[0], cells[1]);
    if (differs && field.isText()) {
      String both = merging.values(field).getLast();
      RadioButton choice = choice(merging, field, both, WORDS.get("duplicates.both"), name, group);
      grid.add(choice, 1, row++, 2, 1);
    }
  }

  private static RadioButton choice(
      Merging merging,
      Merging.Field field,
      String value,
      String shown,
      String name,
      ToggleGroup group) {
    RadioButton button = new RadioButton(shortened(shown));
    button.setAccessibleText(name + ": " + button.getText());
    Wrapping.of(button);
    button.getStyleClass().add("duplicates-choice");
    button.setToggleGroup(group);
    button.setSelected(value.equals(merging.chosen(field)));
    button.setOnAction(_ -> merging.choose(field, value));
    GridPane.setValignment(button, VPos.TOP);
    return button;
  }

  private void list(String key, List<Person> two, Function<Person, ? extends List<String>> lines) {
    boolean circles = key.equals("circles");
    List<String> values =
        two.stream()
            .map(person -> String.join("\n", lines.apply(circles ? person : model.shown(person))))
            .toList();
    if (values.stream().anyMatch(value -> !value.isEmpty())) {
      grid.addRow(
          row++,
          label(WORDS.get("duplicates.field." + key)),
          plain(values.getFirst()),
          plain(values.getLast()));
    }
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("hint");
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }

  private static Label plain(String text) {
    Label label = Wrapping.of(new Label(shortened(text)));
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }

  private static String shortened(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }
}
