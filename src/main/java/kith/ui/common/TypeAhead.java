package kith.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field that offers what fits while one types; the offers stand below it, in the page. Arrow keys
 * go through them, Enter takes one, Escape clears the field.
 */
public final class TypeAhead<T> extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final TextField field = new TextField();
  private final VBox offers = new VBox();
  private final Function<String, List<T>> find;
  private final Function<T, String> title;
  private final Function<T, Node> icon;
  private Consumer<T> taken = _ -> {};
  private Consumer<String> unknown = _ -> {};
  private List<T> found = List.of();
  private int current;

  /**
   * @param id of the field, by which tests and styles find it
   * @param words what is looked for: shown while the field is empty, said by screen readers
   * @param find what to offer for a text, best first
   * @param title of what is offered
   * @param icon of what is offered, or null
   */
  public TypeAhead(
      String id,
      String words,
      Function<String, List<T>> find,
      Function<T, String> title,
      Function<T, Node> icon) {
    this.find = find;
    this.title = title;
    this.icon = icon;
    getStyleClass().add("type-ahead");
    offers.getStyleClass().add("offers");
    field.setId(id);
    field.setPromptText(words);
    field.setAccessibleText(words);
    field.getStyleClass().add("quiet-input");
    field.textProperty().subscribe(this::offer);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Inputs.undoneByWindowWhileEmpty(field);
    getChildren().add(field);
  }

  private void offer(String text) {
    found = text.isBlank() ? List.of() : find.apply(text);
    offers.getChildren().setAll(found.stream().map(this::row).toList());
    if (found.isEmpty()) {
      getChildren().remove(offers);
    } else if (!getChildren().contains(offers)) {
      getChildren().add(1, offers);
    }
    point(0);
  }

  private Node row(T item) {
    Button row = new Button(title.apply(item), icon.apply(item));
    row.getStyleClass().setAll("offer");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    row.setFocusTraversable(false);
    row.setOnAction(_ -> take(item));
    return row;
  }

  private void point(int index) {
    current = index;
    for (int i = 0; i < found.size(); i++) {
      offers.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == index);
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> point(Math.min(current + 1, found.size() - 1));
      case UP -> point(Math.max(current - 1, 0));
      case ENTER -> enter(event);
      case ESCAPE -> {
        if (field.getText().isEmpty()) {
          return;
        }
        field.clear();
        event.consume();
      }
      default -> {}
    }
  }

  private void enter(KeyEvent event) {
    String text = field.getText();
    if (event.isShortcutDown() || text.isBlank()) {
      return;
    }
    event.consume();
    if (found.isEmpty()) {
      unknown.accept(text);
    } else {
      take(found.get(current));
    }
  }

  private void take(T item) {
    field.clear();
    taken.accept(item);
  }

  /** Where it is typed. */
  public TextField field() {
    return field;
  }

  /** Is told that somebody is about to type. */
  public void onEntered(Runnable action) {
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                action.run();
              }
            });
  }

  /** Is told what was taken; the field is empty by then. */
  public void onTaken(Consumer<T> action) {
    taken = action;
  }

  /** Is told a text entered that fits nothing; the field keeps it. */
  public void onUnknown(Consumer<String> action) {
    unknown = action;
  }
}
