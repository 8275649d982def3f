package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import kith.network.Appearance;
import kith.network.Colouring;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.picture.Camera;
import kith.ui.common.FakeDialogs;
import kith.ui.map.Seen;
import kith.worksheet.Template;
import kith.worksheet.Templates;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Worksheets as one fills them in: beside the map, on it, and in the whole window. */
@ExtendWith(ApplicationExtension.class)
class SheetWayTest {
  @TempDir static Path folder;

  private final Person me = Person.named("Nela Kastelan").withMe(true);
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private final FakeDialogs answers = new FakeDialogs();
  private TestWindow window;
  private ShellModel model;
  private ShellView view;

  @Start
  void open(Stage stage) {
    Path file = folder.resolve(UUID.randomUUID() + ".mv.db");
    Workspace.create(
            file,
            List.of(
                me,
                ana,
                bo,
                Tie.stated(me.id(), ana.id(), "friend"),
                new Place(me.id(), 0, 0, true),
                new Place(ana.id(), 100, 60, true),
                new Place(bo.id(), -100, 60, true),
                new Setting("map.camera", "0.000 0.000 1.000000")))
        .close();
    window = new TestWindow(stage, folder.resolve("data"), answers, 900);
    model = window.model();
    view = window.view();
    model.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    window.close(robot);
    assertThat(answers.errors).isEmpty();
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private static boolean there(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream().anyMatch(SheetWayTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void begin(FxRobot robot, String template) throws TimeoutException {
    until(() -> model.workspaceProperty().get() != null && there(robot, "#map-corner"));
    robot.interact(() -> view.action("begin-" + template).run().run());
    until(() -> there(robot, "#canvas-title"));
  }

  private Worksheet sheet() {
    return network().worksheets().iterator().next();
  }

  private Worksheet.Answer answer(String area) {
    return sheet().answer(area);
  }

  private boolean said(String area, String text) {
    return answer(area).text().equals(text);
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  private static void type(FxRobot robot, String query, String text) {
    robot.clickOn(query).write(text);
  }

  @Test
  void everyKindIsFilledInBesideTheMapAndUndone(FxRobot robot) throws TimeoutException {
    begin(robot, "give-get");
    assertThat(text(robot, "#canvas-state")).endsWith("0 of 10 answered");
    robot.push(KeyCode.ESCAPE);
    until(() -> there(robot, "#map-corner") && there(robot, "#area-balance"));

    type(robot, "#people-helping", "bo");
    robot.push(KeyCode.ENTER);
    assertThat(answer("helping").people()).containsExactly(bo.id());
    type(robot, "#area-help-with", "**Grant** letters, see [the list](https://example.org)");
    until(() -> answer("help-with").text().startsWith("**Grant** letters"));
    robot.interact(() -> robot.lookup("#area-owed").query().requestFocus());
    robot.write("Book for Ana").push(KeyCode.ENTER);
    until(() -> said("owed", "- [ ] Book for Ana"));
    robot.interact(() -> robot.lookup(".checklist-row .check-box").queryAs(CheckBox.class).fire());
    until(() -> said("owed", "- [x] Book for Ana"));
    robot.interact(
        () -> robot.lookup("#area-balance .choice-chip").nth(4).queryAs(ToggleButton.class).fire());
    until(() -> said("balance", "2"));
    assertThat(text(robot, "#canvas-state")).endsWith("4 of 10 answered");

    assertThat(text(robot, ".prose-link")).isEqualTo("the list");
    robot.interact(() -> robot.lookup(".prose-link").queryAs(Hyperlink.class).fire());
    assertThat(answers.browsed).containsExactly("https://example.org");

    robot.interact(model::undo);
    assertThat(answer("balance").isEmpty()).isTrue();
    robot.interact(model::undo);
    assertThat(answer("owed").text()).isEqualTo("- [ ] Book for Ana");
    assertThat(robot.lookup(".checklist-row .check-box").queryAs(CheckBox.class).isSelected())
        .isFalse();
  }

  @Test
  void whomOneJustNamedIsTakenBackFromTheFieldTheyWereTypedIn(FxRobot robot)
      throws TimeoutException {
    begin(robot, "give-get");
    type(robot, "#people-helping", "bo");
    robot.push(KeyCode.ENTER);
    assertThat(answer("helping").people()).containsExactly(bo.id());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> answer("helping").people().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    until(() -> answer("helping").people().equals(List.of(bo.id())));
    robot.write("ana").push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(answer("helping").people()).containsExactly(bo.id());
  }

  @Test
  void anAuditAsksForPairsOnceTwoAreNamed(FxRobot robot) throws TimeoutException {
    begin(robot, "audit");
    assertThat(text(robot, "#question-knows")).startsWith("Name two people above");
    assertThat(there(robot, "#yes-knows")).isFalse();
    type(robot, "#people-work", "ana");
    robot.push(KeyCode.ENTER);
    robot.write("bo").push(KeyCode.ENTER);
    until(() -> there(robot, "#yes-knows"));
    assertThat(text(robot, "#question-knows")).contains("Ana Costa", "Bo Lind");
  }

  @Test
  void whatAWorksheetAsksIsChangedAndKeepsItsPurpose(FxRobot robot) throws TimeoutException {
    begin(robot, "audit");
    choose(robot, "sheet-edit");
    until(() -> there(robot, "#template-title"));
    TextField title = robot.lookup("#template-title").queryAs(TextField.class);
    TextField purpose = robot.lookup("#template-purpose").queryAs(TextField.class);
    assertThat(title.getText()).isEqualTo("Network audit (mine)");
    assertThat(purpose.getText()).startsWith("Name whom you turn to");
    robot.interact(() -> title.setText("My yearly audit"));
    robot.interact(() -> robot.lookup("#template-done").queryAs(Button.class).fire());
    assertThat(Templates.own(network()))
        .extracting(Template::title, Template::purpose)
        .containsExactly(tuple("My yearly audit", purpose.getText()));
  }

  @Test
  void anUnfilledRoleAsksOnTheMapUntilSomebodyFillsIt(FxRobot robot) throws TimeoutException {
    begin(robot, "development");
    robot.push(KeyCode.ESCAPE);
    until(() -> there(robot, "#ghost-allies") && there(robot, "#ghost-stakeholders"));
    assertThat(robot.lookup("#ghost-allies").query().getAccessibleText())
        .isEqualTo("Open question: Who challenges me?");
    assertThat(view.pane().map().exportScene().picture().ghosts()).isEmpty();

    robot.interact(() -> view.action("question").run().run());
    robot.interact(() -> view.action("question").run().run());
    assertThat(robot.lookup("#ghost-allies").query().isFocused()).isTrue();
    robot.push(KeyCode.SPACE);
    until(() -> robot.lookup("#people-allies").query().isFocused());
    robot.write("ana").push(KeyCode.ENTER);
    until(() -> !there(robot, "#ghost-allies"));
    assertThat(answer("allies").people()).containsExactly(ana.id());
    assertThat(there(robot, "#ghost-stakeholders")).isTrue();

    robot.interact(model::undo);
    until(() -> there(robot, "#ghost-allies"));
    assertThat(answer("allies").people()).isEmpty();
  }

  @Test
  void somebodyIsDraggedFromTheMapOntoAGhostAndIntoABox(FxRobot robot) throws TimeoutException {
    begin(robot, "development");
    robot.push(KeyCode.ESCAPE);
    until(() -> there(robot, "#ghost-allies") && there(robot, "#people-stakeholders"));
    until(() -> view.pane().map().chartProperty().get().has(bo.id()));
    Place before = network().place(bo.id()).orElseThrow();

    drag(robot, "#map-ground", onScreen(bo), middle(robot, "#ghost-allies"));
    until(() -> answer("allies").people().equals(List.of(bo.id())));
    drag(robot, "#map-ground", onScreen(ana), middle(robot, "#people-stakeholders"));
    until(() -> answer("stakeholders").people().equals(List.of(ana.id())));

    assertThat(network().place(bo.id())).contains(before);
    assertThat(there(robot, ".map-ghost")).isFalse();
  }

  @Test
  void somebodyIsDraggedFromTheTableAndFromTheSearchIntoABox(FxRobot robot)
      throws TimeoutException {
    begin(robot, "development");
    robot.push(KeyCode.ESCAPE);
    until(() -> there(robot, "#people-stakeholders"));
    robot.interact(() -> view.action("table").run().run());
    String row = ".column-name.table-cell";
    until(() -> there(robot, row));
    assertThat(robot.lookup(row).<TableCell<?, ?>>query().getText()).isEqualTo("Ana Costa");
    Point2D box = middle(robot, "#people-stakeholders");
    carry(robot, row, middle(robot, row), box);
    robot.push(KeyCode.ESCAPE);
    drop(robot, row, box);
    assertThat(answer("stakeholders").people()).isEmpty();

    drag(robot, row, middle(robot, row), box);
    until(() -> answer("stakeholders").people().equals(List.of(ana.id())));

    robot.interact(() -> view.pane().search().requestFocus());
    robot.write("bo lind");
    until(() -> there(robot, "#search-hits .list-cell"));
    String hit = "#search-hits .list-cell";
    drag(robot, hit, middle(robot, hit), middle(robot, "#people-stakeholders"));
    until(() -> answer("stakeholders").people().contains(bo.id()));
    assertThat(there(robot, "#search-hits")).isTrue();
  }

  @Test
  void aLongAnswerIsSeenToItsEnd(FxRobot robot) throws TimeoutException {
    begin(robot, "give-get");
    TextArea field = robot.lookup("#area-before-asking").queryAs(TextArea.class);
    robot.interact(() -> field.setText("What was promised long ago is owed today. ".repeat(60)));
    robot.interact(() -> view.layout());
    Text written = robot.from(field).lookup(".text").queryText();
    assertThat(field.getHeight()).isGreaterThan(written.getLayoutBounds().getHeight());
  }

  @Test
  void peopleMoveOnThePlotByKeysAndByTheMouse(FxRobot robot) throws TimeoutException {
    begin(robot, "stakeholders");
    type(robot, "#people-map", "ana");
    robot.push(KeyCode.ENTER);
    until(() -> answer("map").people().equals(List.of(ana.id())));
    String token = "#token-" + ana.id();
    robot.clickOn(token);
    robot.push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.UP);
    robot.interact(
        () -> robot.lookup("#sign-map .choice-chip").nth(0).queryAs(ToggleButton.class).fire());
    assertThat(robot.lookup(token).query().getAccessibleText())
        .startsWith("Ana Costa: Power 7, Interest 6, Stance −2.");
    assertThat(answer("map.power.7").people()).containsExactly(ana.id());
    robot.interact(model::undo);
    assertThat(robot.lookup(token).query().getAccessibleText()).contains("Stance 0.");

    Point2D grip = middle(robot, token + " .plot-mark");
    drag(robot, token, grip, grip.add(-420, 0));
    until(() -> answer("map.interest.0").people().equals(List.of(ana.id())));
    assertThat(robot.lookup(token).query().getAccessibleText())
        .startsWith("Ana Costa: Power 7, Interest 0,");
    robot.push(KeyCode.DELETE);
    assertThat(answer("map").isEmpty()).isTrue();
    robot.interact(model::undo);
    assertThat(robot.lookup(token).tryQuery()).isPresent();
  }

  @Test
  void anAnswerColoursTheMapAndAPersonShowsWhereTheyAreNamed(FxRobot robot)
      throws TimeoutException {
    begin(robot, "stakeholders");
    type(robot, "#people-map", "ana");
    robot.push(KeyCode.ENTER);
    robot.interact(() -> robot.lookup("#colour-map").queryAs(Button.class).fire());
    until(() -> there(robot, "#map-legend"));
    assertThat(Appearance.of(network()).colour())
        .isEqualTo(new Colouring.Answer("stakeholders", "map"));
    robot.interact(() -> model.selection().select(ana.id()));
    until(() -> there(robot, ".canvas-row"));
    assertThat(robot.lookup(".canvas-row").queryAll().stream().filter(SheetWayTest::isSeen))
        .hasSize(1);
  }

  @Test
  void aWorksheetIsWrittenToTheFileTheOwnerChooses(FxRobot robot) throws TimeoutException {
    begin(robot, "give-get");
    answers.target = folder.resolve("helping");
    choose(robot, "print-one");
    until(() -> answers.said.contains("Saved in helping.pdf."));
    assertThat(folder.resolve("helping.pdf")).isNotEmptyFile();
    choose(robot, "markdown-one");
    until(() -> answers.said.contains("Saved in helping.md."));
    assertThat(folder.resolve("helping.md")).content().startsWith("# Who I help, who helps me\n");
  }

  private static void choose(FxRobot robot, String item) {
    MenuButton more = robot.lookup("#canvas-more").queryAs(MenuButton.class);
    robot.interact(more::show);
    robot.interact(
        () ->
            more.getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  /**
   * Presses, drags and lets go. The events are made here: the headless platform does not tell of a
   * button that is let go far from where it was pressed.
   */
  private static void drag(FxRobot robot, String query, Point2D from, Point2D to) {
    carry(robot, query, from, to);
    drop(robot, query, to);
  }

  private static void drop(FxRobot robot, String query, Point2D at) {
    Node node = robot.lookup(query).query();
    robot.interact(
        () -> {
          Event.fireEvent(node, mouse(MouseEvent.MOUSE_DRAGGED, at));
          Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED, at));
        });
  }

  private static void carry(FxRobot robot, String query, Point2D from, Point2D to) {
    Node node = robot.lookup(query).query();
    robot.interact(
        () -> {
          Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, from));
          Event.fireEvent(node, mouse(MouseEvent.MOUSE_DRAGGED, from.midpoint(to)));
          Event.fireEvent(node, mouse(MouseEvent.MOUSE_DRAGGED, to));
        });
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at) {
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        null);
  }

  private Point2D middle(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Bounds box = node.localToScene(node.getBoundsInLocal());
          return new Point2D(box.getCenterX(), box.getCenterY());
        });
  }

  private Point2D onScreen(Person person) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Seen seen = view.pane().map().exportScene();
          int node = seen.picture().scene().topology().index(person.id());
          Camera camera = seen.camera();
          return view.pane()
              .mapView()
              .localToScene(
                  camera.screenX(seen.picture().x(node)), camera.screenY(seen.picture().y(node)));
        });
  }
}
