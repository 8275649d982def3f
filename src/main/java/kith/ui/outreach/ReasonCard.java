package kith.ui.outreach;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.ui.common.Colours;
import kith.ui.common.Disc;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import kith.ui.outreach.TodayModel.Later;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Somebody to turn to: who, why, what it takes, and what the owner does about it. */
final class ReasonCard extends VBox {
  private static final double RADIUS = 16;

  private final Agenda.Entry entry;
  private final TodayModel model;
  private final TodayView.Doors doors;
  private final Words words = Words.of(ReasonCard.class);
  private final Who who;

  ReasonCard(Agenda.Entry entry, TodayModel model, Colours colours, TodayView.Doors doors) {
    this.entry = entry;
    this.model = model;
    this.doors = doors;
    getStyleClass().add("today-card");
    who = new Who(colours);
    getChildren().addAll(who, buttons());
  }

  /** What it is about. */
  Agenda.Entry entry() {
    return entry;
  }

  /** Lets the owner do something about it. */
  void begin() {
    who.requestFocus();
  }

  /** Who and why; pressing it shows them on the map. */
  private final class Who extends HBox {
    Who(Colours colours) {
      getStyleClass().add("today-who");
      setAccessibleRole(AccessibleRole.BUTTON);
      setAccessibleText(words.get("card", entry.person().name(), entry.why(), cost()));
      setFocusTraversable(true);
      Disc disc = new Disc(RADIUS, colours);
      disc.show(entry.person());
      Label name = new Label(entry.person().name());
      name.getStyleClass().add("today-name");
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      Label cost = new Label(cost());
      cost.getStyleClass().add("caption");
      cost.setMinWidth(USE_PREF_SIZE);
      HBox first = new HBox(name, cost);
      first.getStyleClass().add("today-first");
      first.setAlignment(Pos.BASELINE_LEFT);
      Label why = TodayView.sentence("today-why");
      why.setText(entry.why());
      VBox told = new VBox(first, why);
      told.getStyleClass().add("today-told");
      told.setMinWidth(0);
      HBox.setHgrow(told, Priority.ALWAYS);
      getChildren().addAll(disc, told);
      setOnMouseClicked(_ -> go());
      addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        go();
        event.consume();
      }
    }

    private void go() {
      model.point(entry.person().id());
      doors.go().accept(entry.person().id());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      if (action == AccessibleAction.FIRE) {
        go();
      } else {
        super.executeAccessibleAction(action, parameters);
      }
    }
  }

  private String cost() {
    return words.get("cost", words.get("by." + entry.by()), entry.minutes());
  }

  private FlowPane buttons() {
    Button log =
        button("log", Feather.MESSAGE_CIRCLE, () -> doors.logContact().accept(entry.person().id()));
    Button reach =
        button("reach", Feather.SEND, () -> doors.reachOut().accept(entry.person().id()));
    Button done = button("done", Feather.CHECK, () -> model.done(entry));
    Button never =
        Icons.button("today-never", Feather.SLASH, words.get("do.never"), () -> model.never(entry));
    never.getStyleClass().add("today-do");
    FlowPane buttons = new FlowPane(log, reach, done, later(), never);
    buttons.getStyleClass().add("today-buttons");
    return buttons;
  }

  private Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(words.get("do." + key), Icons.of(icon));
    button.setId("today-" + key);
    button.getStyleClass().addAll("flat", "today-do");
    Tips.on(button, () -> words.get("do." + key + ".tip"));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private MenuButton later() {
    MenuButton later = new MenuButton(null, Icons.of(Feather.CLOCK));
    later.setId("today-later");
    later.getStyleClass().addAll("flat", "button-icon", "no-arrow", "today-do");
    later.setAccessibleText(words.get("do.later"));
    Tips.on(later, () -> words.get("do.later"));
    Arrays.stream(Later.values()).map(this::item).forEach(later.getItems()::add);
    return later;
  }

  private MenuItem item(Later later) {
    MenuItem item = new MenuItem(words.get("later." + later));
    item.setOnAction(_ -> model.later(entry, later));
    return item;
  }
}
