package kith.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import kith.ui.shell.PaletteModel.Around;
import kith.ui.shell.PaletteModel.Doing;
import kith.ui.shell.PaletteModel.Row;
import kith.ui.shell.PaletteModel.Somebody;
import kith.ui.shell.PaletteModel.Through;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A light panel over the map: one field for everything there is to do and everybody there is. Enter
 * or a click takes a row; Escape, or going elsewhere, closes it.
 */
final class Palette extends VBox {
  private static final Words WORDS = Words.of(Palette.class);
  private static final int HEIGHT = 40;
  private static final int ROWS = 9;

  private final TextField query = new TextField();
  private final ListView<Row> list = new ListView<>();
  private final Label nothing = new Label();
  private final PaletteModel model;
  private final Runnable close;

  /**
   * @param close takes the panel away
   */
  Palette(PaletteModel model, Runnable close) {
    this.model = model;
    this.close = close;
    setId("palette");
    getStyleClass().add("palette");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(WORDS.get("palette"));
    query.setId("palette-query");
    query.setPromptText(WORDS.get("palette.prompt"));
    query.setAccessibleText(WORDS.get("palette.prompt"));
    query.textProperty().subscribe(this::show);
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    query.focusedProperty().addListener((_, _, focused) -> onFocus(focused));
    fillList();
    nothing.setId("palette-nothing");
    nothing.getStyleClass().add("search-note");
    getChildren().addAll(query, list, nothing);
  }

  private void fillList() {
    list.setId("palette-list");
    list.setAccessibleText(WORDS.get("palette.list"));
    list.setFixedCellSize(HEIGHT);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new RowCell());
    list.setOnMouseClicked(_ -> choose());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> query.setAccessibleHelp(row == null ? "" : words(row)));
  }

  /** The field gets the focus, with what is possible now below it. */
  void open() {
    query.clear();
    show("");
    query.requestFocus();
  }

  private void onFocus(boolean focused) {
    if (!focused && getScene() != null && getScene().getFocusOwner() != query) {
      close.run();
    }
  }

  private void show(String text) {
    List<Row> rows = model.rows(text);
    list.getItems().setAll(rows);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(Math.min(ROWS, rows.size()) * HEIGHT + 2);
    list.setVisible(!rows.isEmpty());
    list.setManaged(!rows.isEmpty());
    nothing.setText(WORDS.get("palette.nothing", text.strip()));
    nothing.setVisible(rows.isEmpty());
    nothing.setManaged(rows.isEmpty());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      choose();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
    } else if (!ListKeys.go(list, event.getCode(), ROWS)) {
      return;
    }
    event.consume();
  }

  private void choose() {
    Row row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      close.run();
      model.run(row);
    }
  }

  private static String words(Row row) {
    return row.title().text() + ". " + detail(row);
  }

  /** The keys of what is to be done, or what somebody was found by. */
  private static String detail(Row row) {
    return switch (row.target()) {
      case Doing(Action action) -> action.keys() == null ? "" : action.keys().getDisplayText();
      case Somebody _ -> row.detail().text();
      case Around _ -> WORDS.get("palette.circle");
      case Through _ -> WORDS.get("palette.through");
    };
  }

  private static final class RowCell extends ListCell<Row> {
    private static final double TITLE_WIDTH = 300;

    private final Marked title = new Marked("palette-title", TITLE_WIDTH);
    private final Label detail = new Label();
    private final HBox row = new HBox(title, detail);

    RowCell() {
      row.getStyleClass().add("palette-row");
      row.setAlignment(Pos.CENTER_LEFT);
      row.setFillHeight(false);
      HBox.setHgrow(title, Priority.ALWAYS);
      detail.getStyleClass().add("palette-detail");
      setPrefWidth(0);
      setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : row);
      setAccessibleText(empty ? null : words(item));
      if (!empty) {
        title.show("", item.title());
        detail.setText(detail(item));
        row.getChildren().setAll(Icons.of(icon(item)), title, detail);
      }
    }

    private static Ikon icon(Row item) {
      return switch (item.target()) {
        case Doing(Action action) -> action.icon() == null ? Feather.CHEVRON_RIGHT : action.icon();
        case Somebody _ -> Feather.USER;
        case Around _ -> Feather.USERS;
        case Through _ -> Feather.BOOKMARK;
      };
    }
  }
}
