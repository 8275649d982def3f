package kith.ui.shell;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** The search field with its hits below it; Enter or a click flies to the person. */
final class SearchBox extends CustomTextField {
  private static final Words WORDS = Words.of(SearchBox.class);
  private static final int MOST = 50;
  private static final int ROW = 48;
  private static final int ROWS = 8;

  private final ListView<SearchModel.Hit> hits = new ListView<>();
  private final Label nobody = new Label();
  private final Popup popup = new Popup();
  private final SearchModel model;
  private final Consumer<UUID> found;

  SearchBox(SearchModel model, Consumer<UUID> found) {
    this.model = model;
    this.found = found;
    setId("search");
    setPromptText(WORDS.get("search.prompt"));
    setAccessibleText(WORDS.get("search.prompt"));
    setLeft(Icons.of(Feather.SEARCH));
    getStyleClass().add("search-box");
    fillPopup();
    textProperty().addListener((_, _, query) -> search(query));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                popup.hide();
              }
            });
  }

  private void fillPopup() {
    hits.setId("search-hits");
    hits.setAccessibleText(WORDS.get("search.hits"));
    hits.setFixedCellSize(ROW);
    hits.setFocusTraversable(false);
    hits.setCellFactory(_ -> new HitCell());
    hits.setOnMouseClicked(_ -> choose());
    nobody.getStyleClass().add("search-nobody");
    VBox box = new VBox(nobody, hits);
    box.getStyleClass().add("search-popup");
    box.setId("search-popup");
    popup.getContent().add(box);
    popup.setAutoHide(true);
  }

  private void search(String query) {
    if (query.isBlank() || getScene() == null) {
      popup.hide();
      return;
    }
    List<SearchModel.Hit> people = model.find(query, MOST);
    hits.getItems().setAll(people);
    hits.getSelectionModel().selectFirst();
    show(hits, !people.isEmpty());
    show(nobody, people.isEmpty());
    nobody.setText(WORDS.get("search.nobody", query.strip()));
    hits.setPrefHeight(Math.min(ROWS, people.size()) * ROW + 2);
    hits.setPrefWidth(getWidth());
    Bounds field = localToScreen(getBoundsInLocal());
    popup.getContent().getFirst().getScene().getStylesheets().setAll(getScene().getStylesheets());
    popup.show(this, field.getMinX(), field.getMaxY() + 4);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void onKey(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == KeyCode.ENTER && popup.isShowing()) {
      choose();
    } else if (key == KeyCode.DOWN && popup.isShowing()) {
      hits.getSelectionModel().selectNext();
      hits.scrollTo(hits.getSelectionModel().getSelectedIndex());
    } else if (key == KeyCode.UP && popup.isShowing()) {
      hits.getSelectionModel().selectPrevious();
      hits.scrollTo(hits.getSelectionModel().getSelectedIndex());
    } else if (key == KeyCode.ESCAPE && !getText().isEmpty()) {
      clear();
    } else {
      return;
    }
    event.consume();
  }

  private void choose() {
    SearchModel.Hit hit = hits.getSelectionModel().getSelectedItem();
    if (hit != null) {
      popup.hide();
      clear();
      found.accept(hit.person().id());
    }
  }

  private static final class HitCell extends ListCell<SearchModel.Hit> {
    private final Label name = new Label();
    private final Label context = new Label();
    private final HBox row;

    HitCell() {
      name.getStyleClass().add("search-name");
      context.getStyleClass().add("search-context");
      VBox words = new VBox(name, context);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      row = new HBox(words);
      setPrefWidth(0);
      setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(SearchModel.Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setGraphic(empty ? null : row);
      if (!empty) {
        name.setText(hit.person().name());
        context.setText(context(hit));
      }
    }

    private static String context(SearchModel.Hit hit) {
      String role = hit.person().role();
      String organisation = hit.person().organisation();
      return switch (hit.where()) {
        case NAME, WORK ->
            role.isEmpty() || organisation.isEmpty()
                ? role + organisation
                : WORDS.get("search.work", role, organisation);
        case CIRCLE -> WORDS.get("search.circle", hit.context());
        case NOTE -> hit.context();
      };
    }
  }
}
