package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kith.network.Network;
import kith.network.Person;
import kith.picture.Emphasis;
import kith.ui.common.FakeDialogs;
import kith.ui.map.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Finding somebody in the sample: by the search, by the palette, and what the map shows of it. */
@ExtendWith(ApplicationExtension.class)
class FindTest {
  @TempDir static Path folder;

  private final FakeDialogs answers = new FakeDialogs();
  private TestWindow window;
  private ShellModel model;
  private ShellView view;

  @Start
  void open(Stage stage) {
    Path data = folder.resolve(UUID.randomUUID().toString());
    window = new TestWindow(stage, data, answers, 800);
    model = window.model();
    view = window.view();
  }

  @BeforeEach
  void openSample(FxRobot robot) throws TimeoutException {
    robot.interact(model::openSample);
    until(() -> robot.lookup("#search").tryQuery().isPresent());
    until(() -> view.pane().map().chartProperty().get().frame().settled());
    until(() -> view.pane().searchModel().find("a", 1).complete());
  }

  @AfterEach
  void close(FxRobot robot) {
    window.close(robot);
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private Person somebody() {
    return network().people().stream().filter(person -> !person.me()).skip(7).findFirst().get();
  }

  private int node(UUID person) {
    return view.pane().map().chartProperty().get().node(person);
  }

  private Emphasis emphasis() {
    return view.pane().map().emphasisProperty().get();
  }

  @Test
  void typingLightsTheMapAndEnterFliesThereAndMarks(FxRobot robot) throws TimeoutException {
    Person person = somebody();
    robot.interact(() -> view.pane().mapView().requestFocus());
    robot.interact(() -> type(view.pane().mapView(), "/"));
    assertThat(robot.lookup("#search").query().isFocused()).isTrue();

    robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText(person.name()));
    until(() -> emphasis().matched().contains(node(person.id())));
    assertThat(emphasis().selected()).isEmpty();

    robot.type(KeyCode.ENTER);
    until(() -> robot.lookup("#map-found").query().isVisible());
    assertThat(model.selection().person()).contains(person.id());
    assertThat(view.pane().map().finding().foundProperty().get()).isEqualTo(person.id());
    assertThat(emphasis().matched()).isEmpty();
    until(() -> isInTheMiddle(person.id()));

    robot.type(KeyCode.PLUS);
    until(() -> !robot.lookup("#map-found").query().isVisible());
    assertThat(model.selection().person()).contains(person.id());
  }

  private boolean isInTheMiddle(UUID person) {
    var map = view.pane().map();
    var frame = map.chartProperty().get().frame();
    return Math.abs(map.cameraProperty().get().x() - frame.x()[node(person)]) < 0.5
        && Math.abs(map.cameraProperty().get().y() - frame.y()[node(person)]) < 0.5;
  }

  private static void type(Node target, String text) {
    target.fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  @Test
  void nobodyFoundIsSaidAndEscapeLeaves(FxRobot robot) throws TimeoutException {
    robot.clickOn("#search");
    robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("qqqq"));
    until(() -> robot.lookup("#search-note").tryQuery().isPresent());
    assertThat(robot.lookup("#search-note").queryLabeled().getText())
        .isEqualTo("Nobody matches \"qqqq\". Try part of a name, a company or a word from a note.");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(view.pane().mapView().isFocused()).isTrue();
  }

  @Test
  void thePaletteRunsAnActionAndFliesToAPersonAndACircle(FxRobot robot) throws TimeoutException {
    Person person = somebody();
    palette(robot, "tie two");
    assertThat(robot.lookup("#palette-list").<ListView<?>>query().getItems()).isNotEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
    assertThat(view.pane().map().toolProperty().get()).isEqualTo(Tool.TIE);
    robot.interact(() -> robot.lookup("#today").query().requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(view.pane().map().toolProperty().get()).isEqualTo(Tool.SELECT);

    palette(robot, person.name());
    robot.type(KeyCode.ENTER);
    assertThat(model.selection().person()).contains(person.id());
    assertThat(view.pane().map().finding().foundProperty().get()).isEqualTo(person.id());
    assertThat(view.pane().mapView().isFocused()).isTrue();

    var circle = network().circles().iterator().next();
    palette(robot, circle.name());
    robot.type(KeyCode.ENTER);
    assertThat(view.pane().map().finding().matchesProperty().get())
        .isEqualTo(Set.copyOf(network().members(circle.id())));
  }

  @Test
  void thePaletteIsLeftByEscapeAndHasNamesForAReader(FxRobot robot) throws TimeoutException {
    robot.interact(() -> view.pane().mapView().requestFocus());
    palette(robot, "");
    for (String part : List.of("#palette", "#palette-query", "#palette-list")) {
      assertThat(robot.lookup(part).query().getAccessibleText()).isNotBlank();
    }
    robot.type(KeyCode.DOWN, KeyCode.PAGE_DOWN);
    ListView<?> list = robot.lookup("#palette-list").query();
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(9);
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
    assertThat(view.pane().mapView().isFocused()).isTrue();
  }

  private void palette(FxRobot robot, String query) {
    robot.push(KeyCode.SHORTCUT, KeyCode.K);
    robot.interact(() -> robot.lookup("#palette-query").queryAs(TextField.class).setText(query));
  }
}
