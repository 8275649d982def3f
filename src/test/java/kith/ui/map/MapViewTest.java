package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.EVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kith.network.Person;
import kith.network.Place;
import kith.picture.Look;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map in a window: what is painted where, and what clicking and typing do. */
@ExtendWith(ApplicationExtension.class)
class MapViewTest {
  @TempDir static Path folder;
  private final FakeDialogs said = new FakeDialogs();
  private final Selection selection = new Selection();
  private Tasks tasks;
  private Workspace workspace;
  private MapModel model;
  private MapView view;

  @Start
  void open(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    tasks = new Tasks(Platform::runLater, said::error);
    workspace = Workspace.create(folder.resolve(UUID.randomUUID() + ".kith"), MapFixture.facts());
    model = new MapModel(workspace, selection, said, tasks);
    view = new MapView(model);
    stage.setScene(new Scene(view, 800, 600));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          model.close();
          view.close();
          workspace.close();
          tasks.close();
        });
    assertThat(said.errors).isEmpty();
  }

  private static void until(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The colour the window shows at a point of the map. */
  private int painted(double x, double y) {
    WritableImage image = view.snapshot(null, null);
    return image.getPixelReader().getArgb((int) Math.round(400 + x), (int) Math.round(300 + y));
  }

  private static int discColour() {
    return Look.light().neutral();
  }

  /** The edge of a disc is free of letters: three quarters of the radius below the middle. */
  private boolean discAt(double x, double y, Person person) {
    double radius = model.chart().radius(person.id());
    return painted(x, y + radius * 0.72) == discColour();
  }

  private Point2D onScreen(double x, double y) {
    return view.localToScreen(400 + x, 300 + y);
  }

  @Test
  void peopleAreDrawnWhereTheyAreAndGoWhereTheyAreDragged(FxRobot robot) throws TimeoutException {
    until(() -> model.chart().has(ANA.id()) && discAt(-100, 0, ANA) && discAt(100, 0, BO));
    robot.drag(onScreen(-100, 0)).moveTo(onScreen(-80, -60)).dropTo(onScreen(-40, -150));
    until(() -> discAt(-40, -150, ANA) && !discAt(-100, 0, ANA));
    robot.interact(
        () ->
            assertThat(workspace.network().place(ANA.id()))
                .contains(new Place(ANA.id(), -40, -150, true)));
    robot.interact(workspace::undo);
    until(() -> discAt(-100, 0, ANA));
  }

  @Test
  void aDoubleClickAndANameAddSomebody(FxRobot robot) throws TimeoutException {
    until(() -> model.chart().has(ANA.id()) && discAt(-100, 0, ANA));
    robot.doubleClickOn(onScreen(150, 150));
    assertThat(robot.lookup("#map-new-name").queryAs(TextField.class).isVisible()).isTrue();
    robot.write("Lena Brandt", 0).type(KeyCode.ENTER);
    until(() -> selection.person().isPresent() && model.chart().has(selection.person().get()));
    Person lena = workspace.network().person(selection.person().orElseThrow());
    assertThat(lena.name()).isEqualTo("Lena Brandt");
    robot.interact(() -> selection.select(null));
    until(() -> discAt(150, 150, lena));
    Label counts = robot.lookup("#map-counts").queryAs(Label.class);
    assertThat(counts.getText()).isEqualTo("6 people · 3 ties · no circles");
    assertThat(view.isFocused()).isTrue();
  }

  @Test
  void hoveringShowsWhoItIsAndKeysGoOn(FxRobot robot) throws TimeoutException {
    until(() -> model.chart().has(ANA.id()) && discAt(-100, 0, ANA));
    robot.moveTo(onScreen(-100, 0));
    until(() -> robot.lookup("#map-hover-card").query().isVisible());
    assertThat(robot.lookup("#map-hover-card .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly("Ana Costa", "Director at Contoso", "3 ties");
    robot.clickOn(onScreen(-100, 0));
    assertThat(selection.person()).contains(ANA.id());
    until(() -> !robot.lookup("#map-hover-card").query().isVisible());
    assertThat(model.hoveredProperty().get()).isEqualTo(ANA.id());
    robot.type(KeyCode.RIGHT);
    assertThat(selection.person()).contains(BO.id());
    until(() -> spoken().equals(Optional.of("Bo Lindqvist, 1 tie, pinned")));
    robot.type(KeyCode.DELETE);
    assertThat(said.said).containsExactly("Removed Bo Lindqvist. Undo brings them back.");
    until(() -> workspace.network().person(BO.id()) == null);
    until(() -> spoken().isEmpty());
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> selection.select(EVE.id()));
    until(() -> spoken().equals(Optional.of("Eve Novak, 1 tie")));
  }

  private Optional<String> spoken() {
    Object speaker = view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    return Optional.ofNullable(speaker).map(node -> said((Node) node));
  }

  private static String said(Node node) {
    return (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
  }

  @Test
  void aScreenReaderFindsEverybodyAsAListOfPeople(FxRobot robot) throws TimeoutException {
    until(() -> model.chart().has(ANA.id()) && discAt(-100, 0, ANA));
    robot.interact(
        () -> {
          assertThat(view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(5);
          Node ana = item(0);
          assertThat(ana.queryAccessibleAttribute(AccessibleAttribute.ROLE))
              .isEqualTo(AccessibleRole.LIST_ITEM);
          assertThat(said(ana)).isEqualTo("Ana Costa, Director at Contoso, 3 ties, pinned");
          assertThat(ana.queryAccessibleAttribute(AccessibleAttribute.INDEX)).isEqualTo(0);
          assertThat(ana.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
          Bounds bounds = (Bounds) ana.queryAccessibleAttribute(AccessibleAttribute.BOUNDS);
          Point2D middle = onScreen(-100, 0);
          assertThat(bounds.getCenterX()).isCloseTo(middle.getX(), within(0.5));
          assertThat(bounds.getCenterY()).isCloseTo(middle.getY(), within(0.5));
          assertThat(item(0)).as("the same node while it says the same").isSameAs(ana);
          assertThat(item(99)).isNull();
          ana.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
          assertThat(selection.person()).contains(ANA.id());
          assertThat(ana.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
          selection.selectAll(List.of(BO.id(), ANA.id()));
          List<?> both =
              (List<?>) view.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS);
          assertThat(view.queryAccessibleAttribute(AccessibleAttribute.ROLE))
              .isEqualTo(AccessibleRole.LIST_VIEW);
          assertThat(both)
              .extracting(node -> ((PersonProxy) node).person())
              .containsExactly(BO.id(), ANA.id());
          view.executeAccessibleAction(
              AccessibleAction.SET_SELECTED_ITEMS, FXCollections.observableArrayList(item(1)));
          assertThat(selection.people()).containsExactly(BO.id());
        });
    until(() -> spoken().equals(Optional.of("Bo Lindqvist, 1 tie, pinned")));
    robot.type(KeyCode.TAB);
    until(
        () ->
            spoken()
                .equals(
                    Optional.of(
                        "works with Ana Costa, stated; tie 1 of 1 of Bo Lindqvist. "
                            + "Ana Costa, Director at Contoso, 3 ties, pinned")));
  }

  private Node item(int index) {
    return (Node) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, index);
  }

  @Test
  void spaceMarksAndShiftWithAnArrowMoves(FxRobot robot) throws TimeoutException {
    until(() -> model.chart().has(ANA.id()) && discAt(-100, 0, ANA));
    robot.interact(() -> selection.select(ANA.id()));
    robot.type(KeyCode.SPACE).type(KeyCode.RIGHT);
    assertThat(selection.people()).containsExactly(ANA.id(), BO.id());
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> selection.select(BO.id()));
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    until(() -> discAt(120, 0, BO));
    until(() -> workspace.network().place(BO.id()).orElseThrow().x() == 120);
    robot.interact(workspace::undo);
    until(() -> discAt(100, 0, BO));
    assertThat(workspace.undoName()).isEmpty();
  }

  @Test
  void theDarkLookPaintsADarkGround(FxRobot robot) throws TimeoutException {
    until(() -> painted(300, -250) == Look.light().ground());
    robot.interact(() -> view.lookProperty().set(Look.dark()));
    until(() -> painted(300, -250) == Look.dark().ground());
  }

  @Test
  void aClosedViewNeverWakesAgain(FxRobot robot) {
    ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.light());
    robot.interact(
        () -> {
          view.lookProperty().bind(look);
          view.close();
          look.set(Look.dark());
          selection.select(ANA.id());
          view.requestLayout();
          view.layout();
        });
    assertThat(view.awake()).isFalse();
    assertThat(view.lookProperty().get()).isEqualTo(Look.light());
  }

  @Test
  void whatOutlivesAViewDoesNotHoldIt(FxRobot robot) throws TimeoutException {
    ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.light());
    WeakReference<MapView> gone = closedView(robot, look);
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          System.gc();
          return gone.get() == null;
        });
    assertThat(look.get()).isEqualTo(Look.light());
    assertThat(selection.person()).isEmpty();
  }

  /** A view of the same model that was never shown, and closed. */
  private WeakReference<MapView> closedView(FxRobot robot, ObjectProperty<Look> look) {
    AtomicReference<WeakReference<MapView>> made = new AtomicReference<>();
    robot.interact(
        () -> {
          MapModel other = new MapModel(workspace, selection, said, tasks);
          MapView brief = new MapView(other);
          brief.lookProperty().bind(look);
          brief.close();
          other.close();
          made.set(new WeakReference<>(brief));
        });
    return made.get();
  }

  @Test
  void deletingTextNeverRemovesAPerson(FxRobot robot) throws TimeoutException {
    until(() -> model.chart().has(ANA.id()));
    robot.interact(
        () -> {
          view.getScene()
              .getAccelerators()
              .put(
                  new KeyCodeCombination(KeyCode.DELETE, KeyCombination.META_DOWN),
                  model::removeSelected);
          selection.select(ANA.id());
          model.making().beginPerson();
          press(view.getScene().getFocusOwner(), false);
          press(view.getScene().getFocusOwner(), true);
        });
    assertThat(robot.lookup("#map-new-name").queryAs(TextField.class).isFocused()).isTrue();
    assertThat(workspace.network().person(ANA.id())).isEqualTo(ANA);
    robot.interact(
        () -> {
          view.requestFocus();
          press(view, true);
        });
    assertThat(workspace.network().person(ANA.id())).isNull();
  }

  private static void press(Node node, boolean meta) {
    Event.fireEvent(
        node,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, meta));
  }
}
