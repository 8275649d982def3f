package kith.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;

/** The one line at the top: menus, the commonest actions, the search. */
final class TopLine extends HBox {
  private static final Words WORDS = Words.of(TopLine.class);

  /** Between two groups of a menu. */
  static final Action SEPARATOR = null;

  /** In a narrower window, in logical pixels, what the menus offer as well makes room. */
  private static final double NARROW = 780;

  /**
   * In a narrower window, in logical pixels, an icon says what its words said, and menus close up.
   */
  private static final double COMPACT = 1060;

  private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("compact");

  private final HBox toolPlace = new HBox();
  private final HBox searchPlace = new HBox();

  /**
   * @param menus actions by the key of the menu's name, in order; {@link #SEPARATOR} between groups
   * @param left the buttons beside the menus
   * @param badge stands beyond the search, before the buttons
   * @param right the buttons beyond the search
   */
  TopLine(Map<String, List<Action>> menus, List<Action> left, Node badge, List<Action> right) {
    getStyleClass().add("top-line");
    setAlignment(Pos.CENTER_LEFT);
    widthProperty()
        .subscribe(width -> pseudoClassStateChanged(CLOSE, width.doubleValue() < COMPACT));
    MenuBar bar = new MenuBar();
    bar.setId("menus");
    bar.setUseSystemMenuBar(true);
    bar.setMinWidth(Region.USE_PREF_SIZE);
    menus.forEach((key, actions) -> bar.getMenus().add(menu(key, actions)));
    getChildren().add(bar);
    left.forEach(action -> getChildren().add(spared(button(action))));
    spared(toolPlace);
    toolPlace.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(toolPlace);
    HBox.setHgrow(searchPlace, Priority.ALWAYS);
    searchPlace.setAlignment(Pos.CENTER);
    getChildren().addAll(searchPlace, badge);
    right.forEach(action -> getChildren().add(button(action)));
  }

  /** Puts the tool of the open network into the line. */
  void showTool(Labeled tool) {
    tool.setMinWidth(Region.USE_PREF_SIZE);
    tool.contentDisplayProperty()
        .bind(
            widthProperty()
                .map(
                    width ->
                        width.doubleValue() < COMPACT
                            ? ContentDisplay.GRAPHIC_ONLY
                            : ContentDisplay.LEFT));
    toolPlace.getChildren().setAll(tool);
  }

  /** Puts the search of the open network into the line. */
  void showSearch(Node search) {
    HBox.setHgrow(search, Priority.ALWAYS);
    searchPlace.getChildren().setAll(search);
  }

  /** No network is open. */
  void clear() {
    toolPlace.getChildren().clear();
    searchPlace.getChildren().clear();
  }

  private <N extends Node> N spared(N node) {
    BooleanBinding room = widthProperty().greaterThanOrEqualTo(NARROW);
    node.visibleProperty().bind(room);
    node.managedProperty().bind(room);
    return node;
  }

  private static Menu menu(String key, List<Action> actions) {
    Menu menu = new Menu(WORDS.get("menu." + key));
    menu.setId("menu-" + key);
    for (Action action : actions) {
      menu.getItems().add(action == SEPARATOR ? new SeparatorMenuItem() : item(action));
    }
    return menu;
  }

  private static MenuItem item(Action action) {
    MenuItem item = new MenuItem();
    item.setId("menu-" + action.id());
    item.setMnemonicParsing(false);
    item.textProperty().bind(action.words());
    item.disableProperty().bind(Bindings.not(action.possible()));
    item.setAccelerator(action.keys());
    item.setOnAction(_ -> action.run().run());
    return item;
  }

  private static Button button(Action action) {
    Button button = new Button(null, Icons.of(action.icon()));
    button.setId(action.id());
    button.getStyleClass().addAll("flat", "button-icon");
    button.setFocusTraversable(true);
    button.accessibleTextProperty().bind(action.words());
    button.disableProperty().bind(Bindings.not(action.possible()));
    button.setOnAction(_ -> action.run().run());
    String keys = action.keys() == null ? "" : "   " + action.keys().getDisplayText();
    Tips.on(button, () -> action.words().getValue() + keys);
    return button;
  }
}
