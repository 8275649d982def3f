package kith.ui.shell;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import kith.find.Found;
import kith.find.Hit;
import kith.ui.common.Carrying;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** The search field with its hits below it; Enter or a click flies to the person. */
final class SearchBox extends CustomTextField {
  /** Room for what can be found, in logical pixels. */
  private static final double ROOMY = 300;

  /** What is found is to be read also beneath a field that is narrower. */
  private static final double LEAST_FOUND = 380;

  /** Between what is found and the edge of the window, with the rim around it. */
  private static final double BESIDE = 18;

  private static final Words WORDS = Words.of(SearchBox.class);
  private static final int ROWS = 8;

  private final ListView<Hit> hits = new ListView<>();
  private final Label note = new Label();
  private final Popup popup = new Popup();
  private final SearchModel model;
  private final Consumer<UUID> found;
  private final Runnable leave;

  /** Also when nobody is found again: what is said of that names what is typed. */
  private final InvalidationListener searched = _ -> showFound();

  /**
   * @param found receives who was chosen
   * @param leave is run when the empty field is left by Escape
   * @param carrying carries who was found elsewhere
   */
  SearchBox(SearchModel model, Consumer<UUID> found, Runnable leave, Carrying carrying) {
    this.model = model;
    this.found = found;
    this.leave = leave;
    setId("search");
    widthProperty()
        .subscribe(
            width ->
                setPromptText(
                    WORDS.get(width.doubleValue() < ROOMY ? "search.short" : "search.prompt")));
    setAccessibleText(WORDS.get("search.prompt"));
    setLeft(Icons.of(Feather.SEARCH));
    setRight(clearButton());
    getStyleClass().add("search-box");
    fillPopup(carrying);
    textProperty().bindBidirectional(model.queryProperty());
    model.foundProperty().addListener(searched);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    focusedProperty().addListener((_, _, focused) -> focused(focused));
  }

  private Button clearButton() {
    Button clear = Icons.button("", Feather.X, WORDS.get("search.clear"), this::clear);
    clear.setId("search-clear");
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    return clear;
  }

  private void fillPopup(Carrying carrying) {
    hits.setId("search-hits");
    hits.setAccessibleText(WORDS.get("search.hits"));
    hits.setFixedCellSize(HitCell.HEIGHT);
    hits.setFocusTraversable(false);
    hits.setCellFactory(
        _ -> {
          HitCell cell = new HitCell();
          carrying.grip(cell, cell::people, this::carried);
          return cell;
        });
    hits.setOnMouseClicked(
        event -> {
          if (event.isStillSincePress()) {
            choose();
          }
        });
    hits.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, hit) -> setAccessibleHelp(hit == null ? "" : HitCell.words(hit)));
    note.setId("search-note");
    note.getStyleClass().add("search-note");
    Wrapping.of(note);
    VBox box = new VBox(hits, note);
    box.getStyleClass().add("search-popup");
    box.setId("search-popup");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  private void focused(boolean focused) {
    if (focused) {
      showFound();
    } else {
      popup.hide();
    }
  }

  private void showFound() {
    show(model.foundProperty().get());
  }

  private void show(Found now) {
    if (getText().isBlank() || getScene() == null || !isFocused()) {
      popup.hide();
      hits.getSelectionModel().clearSelection();
      return;
    }
    hits.getItems().setAll(now.hits());
    hits.getSelectionModel().selectFirst();
    hits.scrollTo(0);
    show(hits, !now.hits().isEmpty());
    note.setText(note(now));
    show(note, !note.getText().isEmpty());
    double width = Math.max(getWidth(), LEAST_FOUND);
    note.setPrefWidth(width);
    hits.setPrefHeight(Math.min(ROWS, now.hits().size()) * HitCell.HEIGHT + 2);
    hits.setPrefWidth(width);
    Bounds field = localToScreen(getBoundsInLocal());
    dress(popup.getContent().getFirst().getScene());
    popup.show(this, left(field, width), field.getMaxY() + 4);
  }

  /** Below the field, but not beyond the window. */
  private double left(Bounds field, double width) {
    Window window = getScene().getWindow();
    double most = window.getX() + window.getWidth() - width - BESIDE;
    return Math.max(window.getX(), Math.min(field.getMinX(), most));
  }

  /** A popup is a window of its own: the theme of the one it belongs to goes with it. */
  private void dress(Scene own) {
    own.getStylesheets().setAll(getScene().getStylesheets());
    boolean dark = getScene().getRoot().getPseudoClassStates().contains(Themes.DARK);
    own.getRoot().pseudoClassStateChanged(Themes.DARK, dark);
  }

  /** While somebody is carried out of it, the popup covers nothing; hidden, it would lose them. */
  private void carried(boolean away) {
    show(hits, !away);
    show(note, !away && !note.getText().isEmpty());
    popup.sizeToScene();
  }

  private String note(Found now) {
    if (!now.complete()) {
      return WORDS.get("search.reading");
    }
    if (now.hits().isEmpty()) {
      return WORDS.get("search.nobody", getText().strip());
    }
    int more = now.people().size() - now.hits().size();
    return more == 0 ? "" : WORDS.get("search.more", more);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void onKey(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == KeyCode.ENTER && popup.isShowing()) {
      choose();
    } else if (key == KeyCode.ESCAPE) {
      escape();
    } else if (!popup.isShowing() || !ListKeys.go(hits, key, ROWS)) {
      return;
    }
    event.consume();
  }

  private void escape() {
    if (getText().isEmpty()) {
      leave.run();
    } else {
      clear();
    }
  }

  private void choose() {
    Hit hit = hits.getSelectionModel().getSelectedItem();
    if (hit != null) {
      popup.hide();
      clear();
      found.accept(hit.person().id());
    }
  }
}
