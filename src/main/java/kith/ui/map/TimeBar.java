package kith.ui.map;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.insight.Chronicle;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the map's foot: the day one looks at, the years behind it, and the film. */
final class TimeBar extends VBox {
  /** On a wide screen the bar grows no longer: a hand's way from end to end. */
  static final double WIDEST = 1200;

  private static final int YEAR = 12;

  private final TimeLapse time;
  private final Words words;
  private final Runnable refocus;
  private final FontIcon playIcon = Icons.of(Feather.PLAY);
  private final Button play;
  private final Label when = new Label();
  private final Label told = new Label();
  private final Button speed = new Button();
  private final Button today = new Button();
  private final Sparkline years = new Sparkline();
  private final Slider slider = new DaySlider();
  private final StackPane reel = new StackPane(years, slider);
  private final Label nothing = new Label();
  private boolean beginning;

  /** A screen reader says the day and not its number. */
  private final class DaySlider extends Slider {
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.VALUE_STRING
          ? spoken()
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }

  /**
   * @param refocus gives the focus back to the map
   */
  TimeBar(TimeLapse time, Words words, Runnable refocus) {
    this.time = time;
    this.words = words;
    this.refocus = refocus;
    this.play = Icons.button("map-time-play", Feather.PLAY, words.get("time.play"), this::play);
    play.setGraphic(playIcon);
    setId("map-time-bar");
    getStyleClass().addAll("map-bar", "map-time-bar");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.get("time"));
    furnishSlider();
    nothing.setId("map-time-nothing");
    nothing.getStyleClass().add("map-bar-quiet");
    nothing.setText(words.get("time.nothing"));
    nothing.setWrapText(true);
    getChildren().addAll(line(), reel);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    time.chronicleProperty().subscribe(this::show);
    time.dayProperty().subscribe(this::showDay);
    time.playingProperty().subscribe(this::showPlaying);
    time.speedProperty().subscribe(this::showSpeed);
  }

  private HBox line() {
    when.setId("map-time-day");
    when.getStyleClass().add("map-bar-title");
    when.setMinWidth(Region.USE_PREF_SIZE);
    told.setId("map-time-told");
    told.getStyleClass().add("map-bar-quiet");
    told.setMinWidth(0);
    Tips.on(told, () -> time.told() + "\n" + time.caveat());
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    speed.setId("map-time-speed");
    speed.getStyleClass().addAll("flat", "map-bar-button");
    speed.setMinWidth(Region.USE_PREF_SIZE);
    speed.setOnAction(_ -> time.nextSpeed());
    Tips.on(speed, () -> words.get("time.speed"));
    today.setId("map-time-today");
    today.setText(words.get("time.today"));
    today.getStyleClass().addAll("flat", "map-bar-button");
    today.setMinWidth(Region.USE_PREF_SIZE);
    today.setOnAction(_ -> time.today());
    Button close = Icons.button("map-time-close", Feather.X, words.get("time.close"), this::leave);
    HBox line = new HBox(play, when, told, nothing, room, speed, today, close);
    line.getStyleClass().add("map-time-controls");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void furnishSlider() {
    slider.setId("map-time-slider");
    slider.setAccessibleText(words.get("time.slider"));
    slider.setAccessibleHelp(words.get("time.keys"));
    slider.setMinWidth(0);
    slider.setMaxHeight(Sparkline.PLOT);
    slider.valueProperty().addListener((_, _, value) -> slid(value.doubleValue()));
    Tips.on(slider, () -> words.get("time.reel"));
    StackPane.setAlignment(slider, Pos.TOP_CENTER);
    StackPane.setAlignment(years, Pos.TOP_CENTER);
  }

  /** The keyboard is on the slider as soon as there are years to look at. */
  void begin() {
    beginning = true;
    takeFocus();
  }

  private void takeFocus() {
    if (beginning && reel.isVisible()) {
      beginning = false;
      slider.requestFocus();
    }
  }

  private void play() {
    time.togglePlay();
  }

  private void leave() {
    time.leave();
    refocus.run();
  }

  private void slid(double value) {
    time.to(LocalDate.ofEpochDay(Math.round(value)));
  }

  private void pressed(KeyEvent event) {
    boolean handled = event.getCode() == KeyCode.ESCAPE || event.getTarget() == slider;
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
    } else if (handled) {
      handled = slide(event);
    }
    if (handled) {
      event.consume();
    }
  }

  private boolean slide(KeyEvent event) {
    int months = event.isShiftDown() ? YEAR : 1;
    switch (event.getCode()) {
      case SPACE -> play();
      case LEFT, DOWN -> time.step(-months);
      case RIGHT, UP -> time.step(months);
      case PAGE_DOWN -> time.step(-YEAR);
      case PAGE_UP -> time.step(YEAR);
      case HOME -> time.first();
      case END -> time.today();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(Chronicle chronicle) {
    boolean ready = chronicle != null && !chronicle.isEmpty();
    for (Region shown : new Region[] {play, when, told, speed, today, reel}) {
      shown.setVisible(ready);
      shown.setManaged(ready);
    }
    nothing.setVisible(chronicle != null && !ready);
    nothing.setManaged(chronicle != null && !ready);
    if (ready) {
      slider.setMin(chronicle.start().toEpochDay());
      slider.setMax(chronicle.today().toEpochDay());
      years.show(chronicle);
      told.setAccessibleHelp(time.caveat());
      takeFocus();
    }
  }

  private void showDay(LocalDate day) {
    if (day != null) {
      slider.setValue(day.toEpochDay());
      years.at(day);
      say();
    }
  }

  private void say() {
    when.setText(time.when());
    told.setText(time.told());
    if (!time.playingProperty().get()) {
      slider.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }
  }

  private String spoken() {
    return words.get("time.spoken", time.when(), time.told());
  }

  private void showPlaying(boolean playing) {
    playIcon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
    play.setAccessibleText(words.get(playing ? "time.pause" : "time.play"));
    Tips.on(play, () -> words.get(playing ? "time.pause" : "time.play"));
    say();
  }

  private void showSpeed(TimeLapse.Speed now) {
    speed.setText(words.get("time.speed." + now));
    speed.setAccessibleText(words.get("time.speed") + " " + speed.getText());
  }
}
