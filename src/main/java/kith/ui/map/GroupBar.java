package kith.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How many are selected and what can be done with them; below it what is asked before. */
final class GroupBar extends VBox {
  /** Narrower maps, in logical pixels, have room for the icons alone. */
  private static final double WIDE = 850;

  private final MapModel model;
  private final Group group;
  private final Words words;
  private final Runnable refocus;
  private final Label count = new Label();
  private final List<Button> actions;
  private GroupCard card;

  /**
   * @param refocus gives the focus back to the map
   */
  GroupBar(MapModel model, Runnable refocus) {
    this.model = model;
    this.group = model.group();
    this.words = model.words();
    this.refocus = refocus;
    setId("map-group");
    getStyleClass().add("map-group");
    setAlignment(Pos.TOP_CENTER);
    setPickOnBounds(false);
    count.getStyleClass().add("map-bar-title");
    count.setId("map-group-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    actions =
        List.of(
            button("circle", Feather.USERS, () -> group.ask(Group.Ask.CIRCLE)),
            button("tag", Feather.TAG, () -> group.ask(Group.Ask.TAG)),
            button("network", Feather.TARGET, () -> group.ask(Group.Ask.NETWORK)),
            button("cadence", Feather.REPEAT, () -> group.ask(Group.Ask.CADENCE)),
            button("tie", Feather.LINK_2, () -> group.ask(Group.Ask.KIND)),
            button("hide", Feather.EYE_OFF, group::hide),
            button("withhold", Feather.LOCK, group::withhold),
            button("merge", Feather.GIT_MERGE, group::merge),
            button("remove", Feather.TRASH_2, group::remove));
    HBox bar = new HBox(count);
    bar.getChildren().addAll(actions);
    bar.getChildren()
        .add(Icons.button("map-group-clear", Feather.X, words.get("group.clear"), this::clear));
    bar.getStyleClass().add("map-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(bar);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    group.countProperty().addListener((_, _, _) -> show());
    group.askedProperty().addListener((_, _, asked) -> ask(asked));
    model.namingProperty().addListener((_, _, _) -> ask(group.askedProperty().get()));
    show();
  }

  private Button button(String what, Ikon icon, Runnable action) {
    Button button = new Button(words.get("group." + what), Icons.of(icon));
    button.setId("map-group-" + what);
    button.getStyleClass().addAll("flat", "map-bar-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tips.on(button, () -> words.get("group.tip." + what));
    button.setOnAction(
        _ -> {
          action.run();
          if (group.askedProperty().get() == null) {
            refocus.run();
          }
        });
    return button;
  }

  private void clear() {
    model.select(null);
    refocus.run();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (!group.leave()) {
        model.select(null);
      }
      refocus.run();
      event.consume();
    }
  }

  private void show() {
    int people = model.selection().people().size();
    boolean shown = people > 1 || people == 1 && group.askedProperty().get() != null;
    setVisible(shown);
    setManaged(shown);
    count.setText("");
    if (shown) {
      count.setText(
          people > 1
              ? words.get("group.count", people)
              : model.name(model.selection().people().getLast()));
    }
    actions.stream()
        .filter(button -> button.getId().matches("map-group-(tie|merge)"))
        .forEach(button -> button.setDisable(people < 2));
  }

  private void ask(Group.Ask asked) {
    getChildren().remove(card);
    card = null;
    show();
    if (asked != null) {
      card = new GroupCard(words, group, asked, model.making().kinds(), refocus);
      getChildren().add(card);
      card.begin();
    }
  }

  /** The map is so wide, in logical pixels. */
  void fit(double width) {
    ContentDisplay display = width < WIDE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    actions.forEach(button -> button.setContentDisplay(display));
  }
}
