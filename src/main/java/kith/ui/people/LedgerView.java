package kith.ui.people;

import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Veiled;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the owner and a person did for each other: a plain sentence, what still waits, and what was,
 * under the form for more of it.
 */
final class LedgerView extends VBox {
  /** The key of the window's menu. */
  private static final KeyCombination NOTE = KeyCombination.valueOf("Shortcut+Shift+G");

  private final LedgerModel model;
  private final Supplier<LedgerFormView> makeForm;
  private final Words words = Words.of(LedgerView.class);
  private final Unfolding rows = new Unfolding("ledger", 5);
  private LedgerFormView form;

  /**
   * @param makeForm makes the form when it is first wanted
   */
  LedgerView(PersonModel person, LedgerModel model, Supplier<LedgerFormView> makeForm) {
    this.model = model;
    this.makeForm = makeForm;
    getStyleClass().add("log");
    Label none = new Label(words.get("ledger.empty", NOTE.getDisplayText()));
    none.getStyleClass().add("caption");
    none.setWrapText(true);
    none.managedProperty().bind(none.visibleProperty());
    Label balance = Sections.sentence(model.balanceProperty(), "ledger-balance");
    balance.setId("ledger-balance");
    getChildren().addAll(none, balance, rows);
    model.writing().openProperty().subscribe(this::open);
    model.lines().addListener((ListChangeListener<LedgerModel.Line>) _ -> show(none));
    PersonModel.onOther(person.personProperty(), rows::fold);
    show(none);
  }

  private void open(boolean open) {
    getChildren().remove(form);
    if (open) {
      if (form == null) {
        form = makeForm.get();
      }
      getChildren().addFirst(form);
    }
  }

  /** Lets the owner write into the form, if it is open. */
  void focusForm() {
    if (form != null) {
      form.focusFirst();
    }
  }

  private void show(Label none) {
    none.setVisible(model.lines().isEmpty());
    rows.show(model.lines(), this::row);
  }

  private HBox row(LedgerModel.Line line) {
    Label sign = new Label(null, Icons.of(icon(line)));
    sign.getStyleClass().add("sign");
    VBox texts = new VBox(head(line));
    texts.getStyleClass().add("entry");
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    if (line.veiled()) {
      texts.getChildren().add(Veiled.veil());
    } else if (!line.text().isBlank()) {
      Label text = new Label(line.text().strip());
      text.getStyleClass().add("ledger-text");
      Wrapping.of(text);
      text.setMinHeight(Region.USE_PREF_SIZE);
      texts.getChildren().add(text);
    }
    HBox row = new HBox(sign, texts);
    row.getStyleClass().addAll("row", "ledger-row");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Feather icon(LedgerModel.Line line) {
    if (line.isKept()) {
      return Feather.CHECK_CIRCLE;
    }
    return switch (line.deed()) {
      case GAVE -> Feather.ARROW_UP_RIGHT;
      case GOT -> Feather.ARROW_DOWN_LEFT;
      case ASKED -> Feather.HELP_CIRCLE;
      case PROMISE, THEIR_PROMISE -> Feather.CIRCLE;
    };
  }

  private StackPane head(LedgerModel.Line line) {
    Label head = new Label(line.head());
    head.getStyleClass().add(line.late() ? "ledger-late" : "caption");
    Wrapping.of(head);
    head.setMinHeight(Region.USE_PREF_SIZE);
    head.setMaxWidth(Double.MAX_VALUE);
    Node actions = actions(line);
    StackPane pane = new StackPane(head, actions);
    StackPane.setAlignment(head, Pos.TOP_LEFT);
    StackPane.setAlignment(actions, Pos.TOP_RIGHT);
    return pane;
  }

  private HBox actions(LedgerModel.Line line) {
    HBox actions = new HBox();
    if (model.mayEdit()) {
      Button edit =
          Icons.button(
              null, Feather.EDIT_2, words.get("ledger.edit", line.head()), () -> edit(line));
      Button remove =
          Icons.button(
              null, Feather.X, words.get("ledger.remove", line.head()), () -> model.remove(line));
      edit.getStyleClass().add("row-action");
      remove.getStyleClass().add("row-action");
      actions.getChildren().addAll(edit, remove);
    }
    if (line.isOpen() || line.isKept()) {
      actions.getChildren().add(tick(line));
    }
    actions.getStyleClass().add("row-actions");
    actions.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    actions.setPickOnBounds(false);
    return actions;
  }

  /** What waits is ticked off by one click, in sight without the pointer on it. */
  private Button tick(LedgerModel.Line line) {
    String key =
        line.isKept() ? "ledger.reopen" : line.deed().isPromise() ? "ledger.keep" : "ledger.got";
    Button tick = new Button(words.get(key));
    tick.getStyleClass().addAll("flat", "ledger-tick", line.isKept() ? "row-action" : "open");
    tick.setAccessibleText(words.get(key) + ": " + line.head());
    Tips.on(tick, () -> words.get(key + ".tip"));
    tick.setOnAction(_ -> model.tick(line));
    return tick;
  }

  private void edit(LedgerModel.Line line) {
    model.edit(line);
    focusForm();
  }
}
