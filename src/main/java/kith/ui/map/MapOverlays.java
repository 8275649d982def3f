package kith.ui.map;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import kith.network.Tie;
import kith.picture.Camera;
import kith.picture.Look;
import kith.ui.common.Frames;
import kith.ui.common.Words;

/** What lies above the painted map: card, ring, marks, the tie being drawn, what is typed there. */
final class MapOverlays extends Pane {
  private static final double GAP = 12;
  private static final double INSET = 12;
  private static final double BELOW_NAME = 30;

  /** What the legend leaves free for the bars along the top. */
  private static final double ABOVE_LEGEND = 40;

  private final MapModel model;
  private final Words words;
  private final PinMarks pins = new PinMarks();
  private final FreshMarks fresh;
  private final FocusRing ring = new FocusRing();
  private final QuestionMarks questions;
  private final Proxies proxies;
  private final FoundMark found;
  private final Line rubber = new Line();
  private final LassoLine lasso = new LassoLine();
  private final Label hint = new Label();
  private final VBox bars = new VBox(GAP);
  private boolean furnished;
  private GroupBar group;
  private LegendPane legend;
  private final StackPane corner = new StackPane();
  private final Region frame = new Region();
  private final BooleanProperty keysShown = new SimpleBooleanProperty();
  private final ObservableValue<Look> look;
  private final Runnable refocus;
  private HoverCard card;
  private TimeBar time;
  private NameField name;
  private KindChooser kinds;
  private Clearing clearing;
  private Clearing nobodyLeft;

  /**
   * @param look the colours of the map
   * @param refocus gives the focus back to the map
   */
  MapOverlays(MapModel model, ObservableValue<Look> look, Runnable refocus) {
    this.model = model;
    this.look = look;
    this.words = model.words();
    this.refocus = refocus;
    this.found = new FoundMark(model);
    this.fresh = new FreshMarks(model.reducedMotionProperty());
    this.proxies = new Proxies(model, refocus);
    this.questions = new QuestionMarks(model, refocus);
    rubber.setManaged(false);
    rubber.setMouseTransparent(true);
    rubber.getStyleClass().add("map-rubber");
    hint.setId("map-hint");
    hint.getStyleClass().add("map-hint");
    hint.setMouseTransparent(true);
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    frame.getStyleClass().add("map-focus-frame");
    setPickOnBounds(false);
    bars.setAlignment(Pos.TOP_CENTER);
    bars.setPickOnBounds(false);
    bars.getChildren().add(hint);
    hint.managedProperty().bind(hint.visibleProperty());
    getChildren()
        .addAll(frame, pins, fresh, questions, rubber, found, lasso, ring, proxies, corner, bars);
    sceneProperty().subscribe(this::furnish);
    model.choosing().lassoProperty().addListener((_, _, drawn) -> lasso.show(drawn));
    model.making().newPersonProperty().addListener((_, _, point) -> showName(point));
    model.making().kindChoiceProperty().addListener((_, _, choice) -> showKinds(choice));
    model.hoveredProperty().addListener((_, _, person) -> showCard(person));
    model.countsProperty().subscribe(_ -> showClearing());
    model.timeLapse().openProperty().subscribe(this::showTime);
    model.focusing().filtering().leftProperty().subscribe(this::showLeft);
    model.namingProperty().addListener((_, _, _) -> rename());
  }

  /** People are called something else: what named them is made anew, also what is out of sight. */
  private void rename() {
    getChildren().removeAll(Arrays.asList(card, kinds));
    card = null;
    kinds = null;
    hint.setText("");
    showCard(model.hoveredProperty().get());
    showKinds(model.making().kindChoiceProperty().get());
    proxies.forget();
    place();
  }

  /** What is not needed to see the map comes after it, piece by piece. */
  private void furnish(Scene scene) {
    if (scene != null && !furnished) {
      furnished = true;
      Frames.oneByOne(
          List.of(
              () -> corner.getChildren().add(MapButtons.corner(model, widthProperty())),
              this::addFocusBar,
              this::addGroupBar,
              this::addFilterBar,
              this::addViewsBar,
              this::addLegend,
              this::addQuestionsBar,
              () -> legend.begin()));
    }
  }

  /** What is looked at, and what can be done about it. */
  private void addFocusBar() {
    bars.getChildren().addFirst(new FocusBar(model, refocus));
    requestLayout();
  }

  /** What of the network is shown. */
  private void addFilterBar() {
    bars.getChildren().addFirst(new FilterBar(model, refocus));
    requestLayout();
  }

  /** The views the owner saved. */
  private void addViewsBar() {
    bars.getChildren().addFirst(new ViewsBar(model, refocus));
    requestLayout();
  }

  /** What colours and sizes say. */
  private void addLegend() {
    legend = new LegendPane(model, look, refocus);
    getChildren().add(getChildren().indexOf(corner), legend);
    requestLayout();
  }

  /** What the open worksheet asks. */
  private void addQuestionsBar() {
    bars.getChildren().add(new QuestionsBar(model, refocus));
    requestLayout();
  }

  /** The same for what is selected. */
  private void addGroupBar() {
    group = new GroupBar(model, refocus);
    bars.getChildren().add(1, group);
    requestLayout();
  }

  private void named(String given) {
    leaveName();
    model.making().nameGiven(given);
    refocus.run();
  }

  private void left() {
    model.making().leave();
    refocus.run();
  }

  private void kindGiven(String kind) {
    model.making().kindGiven(kind);
    refocus.run();
  }

  private void showName(MapPoint point) {
    if (point != null) {
      if (name == null) {
        name = new NameField(words, this::named, this::left);
        getChildren().add(name);
      }
      name.open();
      place();
    } else {
      leaveName();
    }
    showClearing();
  }

  private void leaveName() {
    if (name != null) {
      name.setVisible(false);
    }
  }

  private void showClearing() {
    boolean shown =
        model.countsProperty().get().people() == 0
            && model.making().newPersonProperty().get() == null;
    if (shown && clearing == null) {
      clearing = Clearing.nobody(words, model.making()::beginPerson);
      getChildren().add(getChildren().indexOf(corner), clearing);
    }
    if (clearing != null) {
      clearing.setVisible(shown);
    }
  }

  /** Nobody fits the filter: the map would be bare without a word. */
  private void showLeft(Filtering.Left left) {
    boolean bare = !left.conditions().isEmpty() && left.people() == 0;
    if (bare && nobodyLeft == null) {
      nobodyLeft = Clearing.nobodyLeft(words, this::clearFilter);
      getChildren().add(getChildren().indexOf(corner), nobodyLeft);
    }
    if (nobodyLeft != null) {
      nobodyLeft.setVisible(bare);
    }
  }

  private void clearFilter() {
    model.focusing().filtering().clear();
    refocus.run();
  }

  private void showKinds(KindChoice choice) {
    if (kinds != null) {
      kinds.setVisible(choice != null);
    }
    if (choice != null) {
      if (kinds == null) {
        kinds = new KindChooser(words, this::kindGiven, this::left);
        getChildren().add(kinds);
      }
      Tie tie = choice.tie() == null ? null : model.network().tie(choice.tie());
      kinds.open(
          model.name(choice.from()),
          model.name(choice.to()),
          model.making().kinds(),
          tie == null ? "" : tie.kind());
      place();
    }
  }

  private void showTime(boolean open) {
    if (open && time == null) {
      time = new TimeBar(model.timeLapse(), words, refocus);
      getChildren().add(getChildren().indexOf(bars), time);
    }
    if (time != null) {
      time.setVisible(open);
      requestLayout();
    }
    if (open) {
      time.begin();
    }
  }

  /** Where the map's foot is: above the bar of the years while it is there. */
  private double layTime() {
    if (time == null || !time.isVisible()) {
      return getHeight();
    }
    double width = Math.min(getWidth() - 2 * INSET, TimeBar.WIDEST);
    double height = time.prefHeight(width);
    double top = getHeight() - INSET - height;
    time.resizeRelocate(Math.round((getWidth() - width) / 2), top, width, height);
    return top;
  }

  private void showCard(UUID person) {
    if (person != null) {
      if (card == null) {
        card = new HoverCard();
        getChildren().add(getChildren().indexOf(bars), card);
      }
      Portrait portrait = model.portrait(person);
      card.show(portrait);
    }
  }

  /** Everybody as a screen reader sees them. */
  Proxies proxies() {
    return proxies;
  }

  /** What the map asks, for pointer and keyboard. */
  QuestionMarks questions() {
    return questions;
  }

  /** Whether to show where on the map the keyboard is. */
  BooleanProperty keysShownProperty() {
    return keysShown;
  }

  /** Puts everything where its person is now. */
  void place() {
    Camera camera = model.eye().camera();
    Chart chart = model.chart();
    pins.mark(chart, camera, model::pinned);
    fresh.mark(chart, camera, model.timeLapse().freshProperty().get());
    placeControls(chart, camera);
  }

  /** Puts what is laid out where it belongs; marks of people have no size of their own. */
  private void placeControls(Chart chart, Camera camera) {
    placeRing(chart, camera);
    proxies.place();
    questions.place(camera);
    found.place(chart, camera);
    placeRubber(chart, camera);
    placeCard(chart, camera);
    placeHint();
    MapPoint point = model.making().newPersonProperty().get();
    if (point != null) {
      double x = camera.screenX(point.x()) - NameField.WIDTH / 2;
      double y = camera.screenY(point.y()) - name.prefHeight(-1) / 2;
      put(name, x, y, NameField.WIDTH);
    }
    KindChoice choice = model.making().kindChoiceProperty().get();
    if (choice != null && chart.has(choice.to())) {
      beside(kinds, chart, camera, choice.to());
    }
  }

  private void placeRing(Chart chart, Camera camera) {
    Optional<UUID> selected = model.selectedHere();
    if (selected.isPresent() && keysShown.get()) {
      UUID person = selected.get();
      ring.around(
          camera.screenX(chart.x(person)),
          camera.screenY(chart.y(person)),
          chart.radius(person) * camera.scale(),
          model.keyboard().isMarked(person));
    } else {
      ring.setVisible(false);
    }
    frame.setVisible(selected.isEmpty() && keysShown.get());
  }

  private void placeRubber(Chart chart, Camera camera) {
    Rubber drawn = model.rubberProperty().get();
    rubber.setVisible(drawn != null && chart.has(drawn.from()));
    if (rubber.isVisible()) {
      boolean caught = chart.has(drawn.over());
      double startX = camera.screenX(chart.x(drawn.from()));
      double startY = camera.screenY(chart.y(drawn.from()));
      double endX = caught ? camera.screenX(chart.x(drawn.over())) : drawn.x();
      double endY = caught ? camera.screenY(chart.y(drawn.over())) : drawn.y();
      double length = Math.max(1, Math.hypot(endX - startX, endY - startY));
      double leave = Math.min(0.5, chart.radius(drawn.from()) * camera.scale() / length);
      double meet = caught ? chart.radius(drawn.over()) * camera.scale() / length : 0;
      rubber.setStartX(startX + (endX - startX) * leave);
      rubber.setStartY(startY + (endY - startY) * leave);
      rubber.setEndX(endX - (endX - startX) * Math.min(0.5, meet));
      rubber.setEndY(endY - (endY - startY) * Math.min(0.5, meet));
    }
  }

  private void placeCard(Chart chart, Camera camera) {
    if (card == null) {
      return;
    }
    UUID person = model.hoveredProperty().get();
    boolean shown =
        chart.has(person)
            && !model.pointer().dragging()
            && model.making().kindChoiceProperty().get() == null
            && !person.equals(model.selection().person().orElse(null));
    card.setVisible(shown);
    if (shown) {
      beside(card, chart, camera, person);
    }
  }

  private void placeHint() {
    Optional<UUID> from = model.pointer().linkingFrom();
    boolean ties = model.tool() == Tool.TIE;
    boolean draws = model.tool() == Tool.LASSO;
    hint.setVisible(ties || draws || from.isPresent());
    if (from.isPresent()) {
      hint.setText(words.get("hint.link", model.name(from.get())));
    } else if (ties) {
      hint.setText(words.get("hint.tie"));
    } else if (draws) {
      hint.setText(words.get("hint.lasso"));
    }
  }

  /** To the right of a disc and below its name, or on the other side where there is no room. */
  private void beside(Region node, Chart chart, Camera camera, UUID person) {
    double width = Math.ceil(Math.min(node.prefWidth(-1), limit(node)));
    double height = Math.ceil(node.prefHeight(width));
    double radius = chart.radius(person) * camera.scale();
    double x = camera.screenX(chart.x(person));
    double y = camera.screenY(chart.y(person));
    boolean left = x + radius + width > getWidth() - INSET;
    boolean above = y + radius + BELOW_NAME + height > getHeight() - INSET;
    double atX = left ? x - radius - width : x + radius;
    double atY = above ? y - radius - GAP - height : y + radius + BELOW_NAME;
    put(node, atX, atY, width);
  }

  private static double limit(Region node) {
    return node.getMaxWidth() > 0 ? node.getMaxWidth() : Double.MAX_VALUE;
  }

  private void put(Region node, double x, double y, double width) {
    double height = Math.ceil(node.prefHeight(width));
    node.resizeRelocate(
        Math.round(Math.clamp(x, INSET, Math.max(INSET, getWidth() - INSET - width))),
        Math.round(Math.clamp(y, INSET, Math.max(INSET, getHeight() - INSET - height))),
        width,
        height);
  }

  private void below(Clearing said) {
    layoutInArea(
        said, 0, getHeight() / 2, getWidth(), getHeight() / 2, 0, HPos.CENTER, VPos.CENTER);
  }

  @Override
  protected void layoutChildren() {
    double foot = layTime();
    double cornerHeight = corner.prefHeight(-1);
    double cornerWidth = Math.min(corner.prefWidth(-1), getWidth() - 2 * INSET);
    corner.resizeRelocate(INSET, foot - INSET - cornerHeight, cornerWidth, cornerHeight);
    if (legend != null) {
      double room = foot - 3 * INSET - cornerHeight - ABOVE_LEGEND;
      double width = getWidth() < LegendModel.NARROW_MAP ? LegendModel.NARROW : LegendModel.WIDTH;
      double height = Math.min(room, legend.prefHeight(width));
      legend.resizeRelocate(INSET, foot - 2 * INSET - cornerHeight - height, width, height);
    }
    if (group != null) {
      group.fit(getWidth());
    }
    bars.resizeRelocate(0, INSET, getWidth(), bars.prefHeight(getWidth()));
    Stream.of(clearing, nobodyLeft).filter(Objects::nonNull).forEach(this::below);
    placeControls(model.chart(), model.eye().camera());
  }
}
