package kith.ui.map;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import kith.picture.Camera;
import kith.picture.Look;
import kith.ui.common.Landing;

/**
 * The map on the screen. It asks its painter for a new image when something changed, once a pulse
 * at most, and moves the image it has until then.
 */
public final class MapView extends Region implements AutoCloseable {
  /** A painting that takes this long is waited for visibly. */
  private static final long SLOW_NANOS = 60_000_000;

  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.light());
  private final MapModel model;
  private final MapKeys keys;
  private final ImageView image = new ImageView();
  private final ImageView before = new ImageView();
  private final Dissolve dissolve = new Dissolve(before);
  private final Affine drift = new Affine();
  private final Region ground = new Region();
  private final RouteMarks route = new RouteMarks();
  private final MapOverlays overlays;
  private final Easel easel = new Easel(() -> Platform.runLater(this::wake));
  private final AnimationTimer pulses =
      new AnimationTimer() {
        @Override
        public void handle(long nanos) {
          pulse(nanos);
        }
      };
  private final InvalidationListener waking = _ -> wake();
  private final List<Observable> causes;
  private final TypingGuard typing = new TypingGuard(this);
  private final QuestionLanding questions;
  private Landing landing;
  private ContextMenu menu = new ContextMenu();
  private Easel.Order ordered;
  private Easel.Order shown;
  private boolean awake;
  private boolean slow;
  private boolean closed;

  /**
   * @param model what it shows; the view does not close it
   */
  public MapView(MapModel model) {
    this.model = model;
    this.keys = new MapKeys(model);
    this.overlays = new MapOverlays(model, look, this::requestFocus);
    this.questions = new QuestionLanding(this, model.questions(), overlays.questions());
    this.landing = questions;
    this.causes = causes();
    setId("map");
    getStyleClass().add("map");
    getStylesheets().add(MapView.class.getResource("map.css").toExternalForm());
    model.reducedMotionProperty().bind(Platform.getPreferences().reducedMotionProperty());
    image.getTransforms().add(drift);
    image.setManaged(false);
    image.setMouseTransparent(true);
    ground.setId("map-ground");
    Pane paper = new Pane(image, before);
    paper.setMouseTransparent(true);
    getChildren().addAll(paper, route, ground, overlays);
    backgroundProperty().bind(look.map(colours -> Background.fill(colour(colours.ground()))));
    clipToSize();
    speak();
    listenToPointer();
    listenToKeys();
    listenToModel();
    FoundMark.endOn(this, model);
  }

  /** Where people can be dropped outside of the map, besides on what it asks. */
  public void setLanding(Landing other) {
    landing = other.or(questions);
  }

  /** Where people can be dropped on the map: on what it asks. */
  public Landing questions() {
    return questions;
  }

  /** Gives the focus to the next question on the map; nothing if there is none. */
  public void nextQuestion() {
    overlays.questions().next();
  }

  /** The colours; the window's theme sets them. */
  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  private static Color colour(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }

  private void clipToSize() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  private void speak() {
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(model.words().get("map"));
    setAccessibleHelp(model.words().get("map.help"));
  }

  /** What the image and all above it depend on; some of it outlives the view. */
  private List<Observable> causes() {
    return List.of(
        model.chartProperty(),
        model.cameraProperty(),
        model.emphasisProperty(),
        model.hoveredProperty(),
        model.finding().foundProperty(),
        model.rubberProperty(),
        model.toolProperty(),
        model.making().newPersonProperty(),
        model.making().kindChoiceProperty(),
        model.countsProperty(),
        model.bend().bentProperty(),
        model.selection().personProperty(),
        model.route().pathProperty(),
        model.timeLapse().freshProperty(),
        model.timeLapse().playingProperty(),
        model.questions().ghostsProperty(),
        model.voice().newsProperty(),
        look,
        overlays.keysShownProperty());
  }

  private void listenToModel() {
    causes.forEach(cause -> cause.addListener(waking));
    sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(w -> w.outputScaleXProperty())
        .addListener((_, _, _) -> wake());
  }

  private void wake() {
    if (!awake && !closed) {
      awake = true;
      pulses.start();
    }
  }

  private void pulse(long nanos) {
    model.pulse(nanos);
    easel.take().ifPresent(this::show);
    order();
    align();
    route.draw(model.route().pathProperty().get(), model.chart(), model.eye().camera(), look.get());
    overlays.place();
    setCursor(cursor());
    overlays.proxies().speak().forEach(this::notifyAccessibleAttributeChanged);
    if (!model.animating() && easel.idle()) {
      awake = false;
      pulses.stop();
    }
  }

  private void order() {
    Easel.Order next =
        new Easel.Order(
            model.chart(),
            model.eye().camera(),
            look.get(),
            model.emphasisProperty().get(),
            density(),
            model.bend().isBent(),
            model.questions().ghostsProperty().get(),
            model.eye().flying(),
            model.eye().frame());
    if (next.width() > 0 && next.height() > 0 && !next.equals(ordered)) {
      ordered = next;
      easel.order(next);
    }
  }

  private double density() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private void show(Easel.Painted painted) {
    boolean dissolves =
        !model.reducedMotionProperty().get() && Dissolve.between(shown, painted.order());
    if (dissolves) {
      easel.spare();
      dissolve.begin(image);
    }
    shown = painted.order();
    slow = painted.nanos() > SLOW_NANOS;
    image.setImage(painted.image());
    image.setFitWidth(shown.width() / shown.density());
    image.setFitHeight(shown.height() / shown.density());
    model.touch().named(shown.chart().scene(), painted.names());
    model.questions().named(painted.names(), shown.camera());
    model.eye().named(painted.natural(), shown.camera());
  }

  /**
   * While painting takes long, the image of a moment ago is moved to where its people are now. Else
   * the next image is there before moving this one would have paid.
   */
  private void align() {
    if (shown == null) {
      return;
    }
    Camera then = shown.camera();
    Camera now = model.eye().camera();
    dissolve.unless(now, shown);
    boolean exact = !slow || now.equals(then);
    if (exact) {
      drift.setToIdentity();
    } else {
      double scale = now.scale() / then.scale();
      drift.setToTransform(
          scale, 0, now.screenX(then.mapX(0)), 0, scale, now.screenY(then.mapY(0)));
    }
    image.setSmooth(!exact);
  }

  private Cursor cursor() {
    if (model.pointer().panning()) {
      return Cursor.CLOSED_HAND;
    }
    if (model.tool() != Tool.SELECT || model.rubberProperty().get() != null) {
      return Cursor.CROSSHAIR;
    }
    return model.hoveredProperty().get() != null ? Cursor.HAND : Cursor.DEFAULT;
  }

  private void listenToPointer() {
    ground.setOnMousePressed(this::pressed);
    ground.setOnMouseDragged(this::dragged);
    ground.setOnMouseReleased(this::released);
    ground.setOnMouseMoved(event -> model.pointer().move(event.getX(), event.getY()));
    ground.setOnMouseExited(_ -> model.left());
    ground.setOnScroll(this::scrolled);
    ground.setOnZoom(
        event -> model.eye().zoomAt(event.getX(), event.getY(), event.getZoomFactor()));
    setOnContextMenuRequested(this::openMenu);
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    keys.inUseProperty().set(false);
    menu.hide();
    boolean middle = event.getButton() == MouseButton.MIDDLE;
    if (event.getButton() == MouseButton.PRIMARY || middle) {
      boolean pan = keys.space() || middle;
      keys.spaceUsed();
      Modifiers held =
          new Modifiers(event.isShiftDown(), event.isAltDown(), event.isShortcutDown(), pan);
      model.pointer().press(event.getX(), event.getY(), held);
    }
    if (event.getButton() == MouseButton.BACK) {
      model.trail().back();
    } else if (event.getButton() == MouseButton.FORWARD) {
      model.trail().forward();
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    model.pointer().drag(event.getX(), event.getY());
    landing.over(model.pointer().carried(), event.getSceneX(), event.getSceneY());
  }

  private void released(MouseEvent event) {
    List<UUID> carried = model.pointer().carried();
    boolean lands = landing.over(carried, event.getSceneX(), event.getSceneY());
    if (lands) {
      landing.drop(carried, event.getSceneX(), event.getSceneY());
      model.pointer().cancel();
    } else {
      model.pointer().release(event.getX(), event.getY());
    }
    landing.leave();
    // What was under the pointer when it went down no longer is.
    model.pointer().move(event.getX(), event.getY());
    boolean twice = event.getClickCount() == 2 && event.isStillSincePress();
    if (twice && event.getButton() == MouseButton.PRIMARY) {
      model.pointer().doubleClick(event.getX(), event.getY());
    }
    event.consume();
  }

  /** A finger on the screen drags the map already; its scrolling says the same again. */
  private void scrolled(ScrollEvent event) {
    if (!event.isDirect()) {
      Modifiers held =
          new Modifiers(
              event.isShiftDown(), event.isAltDown(), event.isShortcutDown(), keys.space());
      model
          .pointer()
          .scroll(event.getX(), event.getY(), event.getDeltaX(), event.getDeltaY(), held);
    }
    event.consume();
  }

  private void openMenu(ContextMenuEvent event) {
    if (event.getTarget() != ground && event.getTarget() != this) {
      return;
    }
    menu.hide();
    if (event.isKeyboardTrigger()) {
      model.selectedHere().ifPresent(person -> openMenuAt(person));
    } else {
      menu =
          model
              .personAt(event.getX(), event.getY())
              .map(person -> MapMenu.person(model, person))
              .orElseGet(() -> MapMenu.ground(model, event.getX(), event.getY()));
      menu.show(this, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void openMenuAt(UUID person) {
    Camera camera = model.eye().camera();
    var spot =
        localToScreen(
            camera.screenX(model.chart().x(person)), camera.screenY(model.chart().y(person)));
    menu = MapMenu.person(model, person);
    menu.show(this, spot.getX(), spot.getY());
  }

  private void listenToKeys() {
    addEventHandler(KeyEvent.KEY_PRESSED, event -> onlyHere(event, keys::pressed));
    addEventHandler(KeyEvent.KEY_RELEASED, event -> onlyHere(event, keys::released));
    focusedProperty().addListener((_, _, _) -> keys.forget());
    overlays
        .keysShownProperty()
        .bind(focusedProperty().and(focusVisibleProperty().or(keys.inUseProperty())));
  }

  private void onlyHere(KeyEvent event, Consumer<KeyEvent> action) {
    if (event.getTarget() == this) {
      action.accept(event);
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width != model.eye().camera().width() || height != model.eye().camera().height()) {
      model.resize(width, height);
    }
    ground.resizeRelocate(0, 0, width, height);
    route.resizeRelocate(0, 0, width, height);
    overlays.resizeRelocate(0, 0, width, height);
    wake();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return overlays
        .proxies()
        .answer(attribute, parameters)
        .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (!overlays.proxies().act(action, parameters)) {
      super.executeAccessibleAction(action, parameters);
    }
  }

  /** Whether it looks at every pulse of the window for something to do. */
  boolean awake() {
    return awake;
  }

  /** Ends the painting for good and lets go of what outlives it; the model stays as it is. */
  @Override
  public void close() {
    closed = true;
    awake = false;
    dissolve.end();
    pulses.stop();
    causes.forEach(cause -> cause.removeListener(waking));
    typing.end();
    look.unbind();
    model.reducedMotionProperty().unbind();
    easel.close();
  }
}
