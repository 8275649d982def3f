package kith.ui.map;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.SavedView;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where one chooses a saved view, or saves how one looks now. */
final class ViewsCard extends VBox {
  private static final double WIDTH = 320;
  private static final double MOST_ROWS = 240;
  private static final double GAP = 8;

  private final Views views;
  private final Words words;
  private final Runnable close;
  private final VBox rows = new VBox();
  private final TextField name = new TextField();
  private final ListChangeListener<SavedView> follow = _ -> show();

  /**
   * @param close ends the choosing
   */
  ViewsCard(Views views, Words words, Runnable close) {
    this.views = views;
    this.words = words;
    this.close = close;
    setId("map-views-card");
    getStyleClass().addAll("map-card", "map-filter-card");
    setSpacing(GAP);
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    rows.heightProperty()
        .subscribe(height -> scroll.setPrefHeight(Math.min(MOST_ROWS, height.doubleValue() + 2)));
    scroll.minHeightProperty().bind(scroll.prefHeightProperty());
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("map-views");
    getChildren().addAll(top(), scroll, saving());
    views.all().addListener(follow);
    views.currentProperty().subscribe(this::mark);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    show();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private HBox top() {
    Label title = new Label(words.get("views.title"));
    title.getStyleClass().add("map-bar-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top =
        new HBox(
            title,
            space,
            Icons.button("map-views-close", Feather.X, words.get("views.close"), close));
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private HBox saving() {
    name.setId("map-views-name");
    name.setPromptText(words.get("views.name"));
    name.setAccessibleText(words.get("views.name"));
    name.setOnAction(_ -> save());
    HBox.setHgrow(name, Priority.ALWAYS);
    Button save = new Button(words.get("views.save"));
    save.setId("map-views-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    save.setOnAction(_ -> save());
    HBox saving = new HBox(GAP, name, save);
    saving.setAlignment(Pos.CENTER_LEFT);
    return saving;
  }

  private void save() {
    if (views.save(name.getText())) {
      name.clear();
    }
  }

  /** Choosing begins with the first view, or where one gives the first its name. */
  void begin() {
    if (views.all().isEmpty()) {
      name.requestFocus();
    } else {
      rows.getChildren().getFirst().lookup(".map-view").requestFocus();
    }
  }

  /** Whoever had the focus in a row that goes leaves it to the field below. */
  private void show() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    boolean goes =
        focused != null
            && Stream.iterate(focused, Objects::nonNull, Node::getParent).anyMatch(rows::equals);
    fill();
    mark();
    if (goes) {
      name.requestFocus();
    }
  }

  private void mark() {
    SavedView now = views.currentProperty().get();
    rows.lookupAll(".map-view")
        .forEach(
            row ->
                ((ToggleButton) row)
                    .setSelected(now != null && now.id().equals(row.getUserData())));
  }

  private void fill() {
    rows.getChildren().clear();
    if (views.all().isEmpty()) {
      Label none = new Label(words.get("views.none"));
      none.setWrapText(true);
      none.getStyleClass().add("caption");
      rows.getChildren().add(none);
      return;
    }
    ToggleButton all = open(words.get("views.all"), views::openAll);
    all.setId("map-view-all");
    rows.getChildren().add(new HBox(all));
    views.all().forEach(view -> rows.getChildren().add(row(view)));
  }

  private ToggleButton open(String text, Runnable action) {
    ToggleButton open = new ToggleButton(text);
    open.getStyleClass().setAll("map-view");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setMinWidth(0);
    open.setOnAction(
        _ -> {
          action.run();
          mark();
        });
    HBox.setHgrow(open, Priority.ALWAYS);
    return open;
  }

  private HBox row(SavedView view) {
    ToggleButton open = open(views.title(view), () -> views.open(view));
    open.setUserData(view.id());
    HBox row = new HBox(open);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren()
        .addAll(
            button(Feather.EDIT_2, "views.rename", view, () -> rename(row, view)),
            button(Feather.SAVE, "views.update", view, () -> views.update(view)),
            button(Feather.TRASH_2, "views.remove", view, () -> views.remove(view)));
    return row;
  }

  private Button button(Feather icon, String key, SavedView view, Runnable action) {
    return Icons.button(null, icon, words.get(key, views.title(view)), action);
  }

  private void rename(HBox row, SavedView view) {
    if (!views.mayRename(view)) {
      return;
    }
    TextField field = new TextField(view.name());
    field.setId("map-views-rename");
    field.setAccessibleText(words.get("views.rename", view.name()));
    HBox.setHgrow(field, Priority.ALWAYS);
    row.getChildren().setAll(field);
    field.setOnAction(_ -> renamed(view, field.getText()));
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is && row.getChildren().contains((Node) field)) {
                renamed(view, field.getText());
              }
            });
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            show();
          }
        });
    field.requestFocus();
    field.selectAll();
  }

  private void renamed(SavedView view, String wanted) {
    views.rename(view, wanted);
    show();
  }

  /** Follows the views no more. */
  void end() {
    views.all().removeListener(follow);
  }
}
