package kith.ui.outreach;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.ui.common.Colours;
import kith.ui.common.Words;

/** One stage of the board: its title, how many efforts are there, and their cards. */
final class BoardColumn extends VBox {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final double CARD_HEIGHT = 132;
  private static final double LEAST_WIDTH = 184;
  private static final double MOST_WIDTH = 320;

  private final BoardModel model;
  private final BoardModel.Column column;
  private final ListView<BoardModel.Card> list;

  /** What is done with the cards of a column. */
  interface Hands {
    /** The owner presses a key on the card that is chosen. */
    void key(KeyEvent event);

    /** The owner wants to see a card's person and canvas. */
    void open(BoardModel.Card card);

    /** Lets a card be dragged by its cell. */
    void grip(ListCell<BoardModel.Card> cell);
  }

  BoardColumn(BoardModel model, BoardModel.Column column, Colours colours, Hands hands) {
    this.model = model;
    this.column = column;
    list = new ListView<>(column.cards());
    setId("board-" + column.stage().key());
    getStyleClass().add("board-column");
    setMinWidth(LEAST_WIDTH);
    setPrefWidth(LEAST_WIDTH);
    setMaxWidth(MOST_WIDTH);
    HBox.setHgrow(this, Priority.ALWAYS);
    list.getStyleClass().addAll("board-list", "slim");
    list.setFixedCellSize(CARD_HEIGHT);
    list.setCellFactory(_ -> new Cell(colours, hands));
    list.focusTraversableProperty().bind(Bindings.isNotEmpty(column.cards()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, hands));
    list.focusedProperty().subscribe((_, focused) -> focused(focused));
    list.getSelectionModel().selectedItemProperty().subscribe((_, card) -> chosen(card));
    column.cards().addListener((ListChangeListener<BoardModel.Card>) _ -> keep());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(), list);
  }

  private HBox head() {
    Words words = Words.of(BoardColumn.class);
    Label title = new Label(column.stage().title());
    title.getStyleClass().add("board-stage");
    title.setMinWidth(0);
    Label count = new Label();
    count.getStyleClass().add("caption");
    count.setMinWidth(USE_PREF_SIZE);
    column.cards().subscribe(() -> count(count, words));
    count(count, words);
    HBox head = new HBox(title, count);
    head.getStyleClass().add("board-head");
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private void count(Label count, Words words) {
    int cards = column.cards().size();
    count.setText(String.valueOf(cards));
    list.setAccessibleText(words.get("board.column", column.stage().title(), cards));
  }

  private void key(KeyEvent event, Hands hands) {
    if (event.getCode() == KeyCode.ENTER) {
      model.chosenCard().ifPresent(hands::open);
      event.consume();
    } else {
      hands.key(event);
    }
  }

  /** Whoever comes in finds a card that is chosen; only one is, in all columns. */
  private void focused(boolean focused) {
    if (focused && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    chosen(list.getSelectionModel().getSelectedItem());
  }

  private void chosen(BoardModel.Card card) {
    if (card != null && list.isFocused()) {
      model.chosenProperty().set(card.sheet());
    }
  }

  /** A list forgets what is selected when its cards change; here it is the chosen one again. */
  private void keep() {
    UUID sheet = model.chosenProperty().get();
    if (sheet != null) {
      select(sheet);
    }
  }

  /** Marks the card of a canvas, if it is here; no other. */
  void select(UUID sheet) {
    int place = list.getItems().stream().map(BoardModel.Card::sheet).toList().indexOf(sheet);
    if (place < 0) {
      list.getSelectionModel().clearSelection();
    } else if (place != list.getSelectionModel().getSelectedIndex()) {
      list.getSelectionModel().clearAndSelect(place);
      list.scrollTo(Math.max(0, place - 1));
    }
  }

  /** Goes to a card, or to the last one if there are not so many. */
  void begin(int place) {
    list.getSelectionModel()
        .clearAndSelect(Math.clamp(place, 0, Math.max(0, list.getItems().size() - 1)));
    list.requestFocus();
  }

  boolean isEmpty() {
    return list.getItems().isEmpty();
  }

  /** Which of its cards is marked, or -1. */
  int place() {
    return list.getSelectionModel().getSelectedIndex();
  }

  /** Shows that a card would come here. */
  void aim(boolean here) {
    pseudoClassStateChanged(TARGET, here);
  }

  /** A place for a card, which is the same control for one after the other. */
  private static final class Cell extends ListCell<BoardModel.Card> {
    private final BoardCard card;

    Cell(Colours colours, Hands hands) {
      card = new BoardCard(colours);
      getStyleClass().add("board-cell");
      setPrefWidth(0);
      hands.grip(this);
      setOnMouseClicked(
          event -> {
            boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (plain && getItem() != null) {
              hands.open(getItem());
            }
          });
    }

    @Override
    protected void updateItem(BoardModel.Card item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        card.show(item);
        setGraphic(card);
        setAccessibleText(BoardCard.spoken(item));
      }
    }
  }
}
