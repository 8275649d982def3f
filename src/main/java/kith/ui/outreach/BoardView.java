package kith.ui.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.ui.common.Colours;
import kith.ui.common.Frames;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.feather.Feather;

/**
 * The efforts to reach out in columns: arrows go from card to card, with the shortcut key they take
 * the card along, as the mouse does by dragging it.
 */
public final class BoardView extends VBox {
  /**
   * Where the board leads.
   *
   * @param open is told whose canvas the owner wants to see, and which
   * @param today shows whom to reach out to today
   * @param map shows the map again
   */
  public record Doors(BiConsumer<UUID, UUID> open, Runnable today, Runnable map) {}

  private final BoardModel model;
  private final Colours colours;
  private final Doors doors;
  private final Words words = Words.of(BoardView.class);
  private final HBox row = new HBox();
  private final ScrollPane scroll = new ScrollPane(row);
  private final Pane air = new Pane();
  private final List<BoardColumn> columns = new ArrayList<>();
  private final Label counts = new Label();
  private final ToggleButton waiting = new ToggleButton(null, Icons.of(Feather.CALENDAR));
  private final Label help = new Label();
  private final Label why = new Label();
  private final Button next = new Button();
  private final VBox empty = new VBox(why, next);
  private final BoardDrag drag;
  private Frames making = Frames.oneByOne(List.of());

  /**
   * @param model what it shows; the view does not close it
   * @param colours of the map, so that people look the same here
   */
  public BoardView(BoardModel model, Colours colours, Doors doors) {
    this.model = model;
    this.colours = colours;
    this.doors = doors;
    drag = new BoardDrag(model, colours, air, () -> columns, this::goOn);
    setId("board-page");
    getStyleClass().add("board");
    getStylesheets()
        .addAll(
            BoardView.class.getResource("/kith/ui/common/fields.css").toExternalForm(),
            BoardView.class.getResource("/kith/ui/outreach/board.css").toExternalForm());
    row.getStyleClass().add("board-columns");
    scroll.getStyleClass().add("board-scroll");
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    air.setMouseTransparent(true);
    furnishEmpty();
    StackPane place = new StackPane(scroll, empty, air);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(bar(), place, offer());
    model.allProperty().subscribe((_, _) -> count());
    model.waitingProperty().subscribe((_, _) -> count());
    model.waitingOnlyProperty().subscribe(_ -> count());
    model.chosenProperty().subscribe((_, sheet) -> columns.forEach(one -> one.select(sheet)));
    count();
    // Before a list, which would take the key to leave its cell.
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private FlowPane bar() {
    counts.setId("board-counts");
    counts.getStyleClass().add("board-counts");
    waiting.setId("board-waiting");
    waiting.getStyleClass().add("choice-chip");
    waiting.selectedProperty().bindBidirectional(model.waitingOnlyProperty());
    Button map = new Button(words.get("board.map"), Icons.of(Feather.MAP));
    map.setId("board-map");
    map.getStyleClass().add("flat");
    map.setOnAction(_ -> doors.map().run());
    help.setText(words.get("board.help"));
    help.getStyleClass().add("caption");
    Wrapping.of(help);
    FlowPane bar = new FlowPane(counts, waiting, map, help);
    bar.getStyleClass().add("board-bar");
    return bar;
  }

  private void furnishEmpty() {
    empty.getStyleClass().add("empty");
    empty.setAlignment(Pos.CENTER);
    why.getStyleClass().add("empty-sentence");
    Wrapping.of(why);
    next.setId("board-next");
  }

  private void count() {
    int all = model.allProperty().get();
    int now = model.waitingProperty().get();
    boolean only = model.waitingOnlyProperty().get();
    counts.setText(words.get("board.counts", all));
    waiting.setText(words.get("board.waiting", now));
    waiting.setDisable(now == 0 && !only);
    boolean nothing = all == 0 || only && now == 0;
    why.setText(words.get(all == 0 ? "board.empty" : "board.nothing"));
    next.setText(words.get(all == 0 ? "board.today" : "board.all"));
    next.setOnAction(
        _ -> {
          if (model.allProperty().get() == 0) {
            doors.today().run();
          } else {
            model.waitingOnlyProperty().set(false);
            begin();
          }
        });
    List.of(counts, waiting, help).forEach(node -> TodayView.showIf(node, all > 0));
    TodayView.showIf(empty, nothing);
    scroll.setVisible(!nothing);
  }

  /** One line below the board, which nobody has to answer. */
  private HBox offer() {
    Label sentence = new Label();
    sentence.setId("board-moved");
    sentence.setMinWidth(0);
    Button log = new Button(null, Icons.of(Feather.MESSAGE_CIRCLE));
    log.setId("board-log");
    log.getStyleClass().add("accent");
    log.setMinWidth(USE_PREF_SIZE);
    log.setOnAction(_ -> log());
    HBox line =
        new HBox(
            sentence,
            log,
            Icons.button("board-no-log", Feather.X, words.get("board.no-log"), model::dismiss));
    line.getStyleClass().add("board-offer");
    line.setAlignment(Pos.CENTER_LEFT);
    model
        .offerProperty()
        .subscribe(
            offered -> {
              TodayView.showIf(line, offered != null);
              if (offered != null) {
                sentence.setText(offered.sentence());
                log.setText(offered.action());
              }
            });
    return line;
  }

  private void log() {
    model.log();
    goOn();
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      doors.map().run();
      event.consume();
    }
  }

  /** Shows the columns, one a frame the first time, and goes to the first card. */
  public void begin() {
    making.stop();
    List<Runnable> missing = new ArrayList<>();
    for (int i = columns.size(); i < model.columns().size(); i++) {
      BoardModel.Column column = model.columns().get(i);
      missing.add(() -> add(column));
    }
    missing.add(this::goOn);
    making = Frames.oneByOne(missing);
  }

  private void add(BoardModel.Column column) {
    BoardColumn view = new BoardColumn(model, column, colours, new Hands());
    columns.add(view);
    row.getChildren().add(view);
  }

  /** Gives the focus to the card that is chosen, or else to the first one. */
  public void goOn() {
    UUID sheet = model.chosenProperty().get();
    int column = sheet == null ? -1 : model.columnOf(sheet);
    if (column >= 0 && column < columns.size()) {
      begin(columns.get(column), model.placeOf(column, sheet));
    } else {
      columns.stream()
          .filter(one -> !one.isEmpty())
          .findFirst()
          .ifPresentOrElse(one -> begin(one, 0), next::requestFocus);
    }
  }

  private void begin(BoardColumn column, int place) {
    column.begin(place);
    reveal(column);
  }

  /** The column is wholly in sight. */
  private void reveal(Node column) {
    layout();
    Bounds bounds = column.getBoundsInParent();
    double seen = scroll.getViewportBounds().getWidth();
    double room = row.getWidth() - seen;
    if (room > 0) {
      double left = scroll.getHvalue() * room;
      double wanted = Math.clamp(left, bounds.getMaxX() - seen, Math.max(0, bounds.getMinX()));
      scroll.setHvalue(Math.clamp(wanted / room, 0, 1));
    }
  }

  private final class Hands implements BoardColumn.Hands {
    @Override
    public void key(KeyEvent event) {
      int by =
          switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
          };
      boolean plain = !event.isAltDown() && !event.isShiftDown();
      if (by != 0 && plain) {
        if (event.isShortcutDown()) {
          model.move(by);
          goOn();
        } else {
          step(by);
        }
        event.consume();
      } else if (event.getCode() == KeyCode.L && plain && !event.isShortcutDown()) {
        log();
        event.consume();
      }
    }

    /** To the next column that has cards. */
    private void step(int by) {
      UUID sheet = model.chosenProperty().get();
      int from = sheet == null ? -1 : model.columnOf(sheet);
      int place = from < 0 ? 0 : columns.get(from).place();
      for (int i = from + by; i >= 0 && i < columns.size(); i += by) {
        if (!columns.get(i).isEmpty()) {
          begin(columns.get(i), place);
          return;
        }
      }
    }

    @Override
    public void open(BoardModel.Card card) {
      model.chosenProperty().set(card.sheet());
      doors.open().accept(card.person().id(), card.sheet());
    }

    @Override
    public void grip(ListCell<BoardModel.Card> cell) {
      drag.grip(cell);
    }
  }
}
