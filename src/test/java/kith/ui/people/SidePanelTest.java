package kith.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import kith.network.Changes;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Shapes;
import kith.network.Tie;
import kith.network.Topology;
import kith.picture.Look;
import kith.ui.common.Colours;
import kith.ui.common.Desk;
import kith.ui.common.Edits;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.ui.worksheet.CanvasModel;
import kith.ui.worksheet.CanvasView;
import kith.ui.worksheet.Doors;
import kith.worksheet.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SidePanelTest {
  @TempDir static Path folder;

  private final Person me = Person.named("Nela Kastelan").withMe(true);
  private final Person ana = Person.named("Ana Costa").withRole("Skipper");
  private final Person bo = Person.named("Bo Lind");
  private final kith.network.Circle acme = kith.network.Circle.of("Acme", CircleKind.COMMUNITY);
  private final FakeDialogs said = new FakeDialogs();
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.light());
  private final ObjectProperty<kith.picture.Scene> picture = new SimpleObjectProperty<>();
  private final List<UUID> reached = new ArrayList<>();
  private final StackPane root = new StackPane();
  private Path file;
  private Desk desk;
  private SidePanel panel;
  private CanvasModel canvas;

  @Start
  void open(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    file = folder.resolve(UUID.randomUUID() + ".mv.db");
    desk = Desk.of(file, me, ana, bo, acme, new Membership(acme.id(), bo.id()));
    show();
    root.setFocusTraversable(true);
    stage.setScene(new Scene(root, 420, 940));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    root.requestFocus();
  }

  private void show() {
    Tasks tasks = new Tasks(Platform::runLater, said::error);
    Edits edits = new Edits(desk.workspace, Edits.Timer.onWindow(), tasks, said::error);
    Colours colours = new Colours(look, picture);
    canvas = new CanvasModel(edits, desk.selection, Desk.CLOCK);
    Doors doors =
        new Doors(() -> {}, _ -> {}, desk.selection::select, (_, _, _) -> Optional.empty());
    panel =
        new SidePanel(
            edits,
            desk.selection,
            colours,
            said,
            new SidePanel.Doors(
                desk.selection::select, () -> said.inform("Add a person"), reached::add),
            () -> new CanvasView(canvas, edits, tasks, said, colours, doors, false),
            Desk.CLOCK);
    root.getChildren().setAll(panel);
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          panel.close();
          canvas.close();
          desk.close();
        });
  }

  private void reopen() {
    close();
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          desk = Desk.open(file);
          show();
        });
    select(ana);
  }

  private void select(Person person) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> desk.selection.select(person.id()));
    awaitLastPiece();
  }

  private void awaitLastPiece() {
    try {
      WaitForAsyncUtils.waitFor(
          10,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(() -> panel.lookup("#remove-person") != null).get());
    } catch (TimeoutException e) {
      throw new AssertionError("The panel was never complete", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Network network() {
    return desk.workspace.network();
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).query().requestFocus());
  }

  private static String text(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    return node instanceof TextInputControl input ? input.getText() : ((Label) node).getText();
  }

  @Test
  void saysWhatToDoWhileNobodyIsSelected(FxRobot robot) {
    assertThat(robot.lookup(".empty-sentence").queryAs(Label.class).getText())
        .startsWith("Click somebody on the map");
    robot.clickOn("#empty-add");
    assertThat(said.said).containsExactly("Add a person");
    assertThat(said.errors).isEmpty();
    assertThat(said.browsed).isEmpty();
  }

  @Test
  void whatIsTypedIsThereAfterReopeningAndOneUndoTakesItBack(FxRobot robot) {
    select(ana);
    assertThat(text(robot, "#person-name")).isEqualTo("Ana Costa");
    robot.clickOn("#person-notes").write("Sails on Sundays");
    robot.push(KeyCode.TAB);
    assertThat(network().person(ana.id()).notes()).isEqualTo("Sails on Sundays");
    reopen();
    assertThat(text(robot, "#person-notes")).isEqualTo("Sails on Sundays");
    focus(robot, "#person-notes");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(robot, "#person-notes")).isEmpty();
  }

  @Test
  void joinsACircleThereIsAndANewOne(FxRobot robot) {
    select(ana);
    robot.clickOn("#add-circle").write("acm").push(KeyCode.ENTER);
    assertThat(network().circles(ana.id())).containsExactly(acme.id());
    robot.clickOn("#add-circle").write("Harbour").push(KeyCode.ENTER).push(KeyCode.SPACE);
    assertThat(network().circles(ana.id()))
        .extracting(id -> network().circle(id).name())
        .containsExactlyInAnyOrder("Acme", "Harbour");
    kith.network.Circle harbour =
        network().circles().stream()
            .filter(circle -> circle.name().equals("Harbour"))
            .findFirst()
            .orElseThrow();
    assertThat(harbour.kind()).isEqualTo(CircleKind.COMPANY);
  }

  @Test
  void logsAContactByKeysAndTheLastContactFollows(FxRobot robot) {
    select(ana);
    robot.interact(panel::logContact);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("She moves to Porto");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(text(robot, "#last-contact")).isEqualTo("Last contact today · meeting");
    Interaction contact = network().interactions(ana.id()).getFirst();
    assertThat(contact.learned()).isEqualTo("She moves to Porto");
    assertThat(contact.people()).containsExactly(ana.id());
    robot.interact(panel::logContact);
    robot.push(KeyCode.ESCAPE);
    assertThat(network().interactions()).hasSize(1);
    assertThat(robot.lookup("#contact-learned").tryQuery()).isEmpty();
  }

  private static List<String> ledger(FxRobot robot) {
    return robot.lookup(".ledger-text").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void notesAPromiseByKeysTicksItOffByAClickAndEachIsUndone(FxRobot robot) {
    select(ana);
    robot.interact(panel::note);
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.TAB);
    robot.write("Send the paper").push(KeyCode.ENTER);
    assertThat(network().promises(ana.id()))
        .extracting(Promise::what, Promise::by, Promise::isOpen)
        .containsExactly(tuple("Send the paper", Promise.By.ME, true));
    assertThat(ledger(robot)).containsExactly("Send the paper");
    robot.interact(() -> robot.lookup(".ledger-tick").queryButton().fire());
    assertThat(network().promises(ana.id()).getFirst().kept()).isEqualTo("2026-11-23");
    robot.interact(desk.edits::undo);
    assertThat(network().promises(ana.id()).getFirst().isOpen()).isTrue();
    robot.interact(desk.edits::undo);
    assertThat(network().promises()).isEmpty();
    assertThat(ledger(robot)).isEmpty();
  }

  @Test
  void anAskIsWrittenDownByMouseAndTheSentenceSaysThatNothingWasGiven(FxRobot robot) {
    select(ana);
    robot.interact(() -> robot.lookup("#note-favour").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("I asked").clickOn("#ledger-text").write("A berth");
    robot.clickOn("#ledger-save");
    assertThat(text(robot, "#ledger-balance"))
        .isEqualTo("You asked once since November and gave nothing yet.");
    assertThat(robot.lookup("#ledger-text").tryQuery()).isEmpty();
    robot.interact(panel::note);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#ledger-text").tryQuery()).isEmpty();
    assertThat(network().favours()).hasSize(1);
  }

  @Test
  void saysToWhichNetworkSomebodyBelongsAndHowOftenToBeInTouch(FxRobot robot) {
    select(ana);
    robot.clickOn("#network-strategic");
    assertThat(network().person(ana.id()).networks()).containsExactly(NetworkKind.STRATEGIC);
    robot.clickOn("#person-cadence-offers").clickOn("every month");
    assertThat(network().person(ana.id()).cadence()).isEqualTo(30);
    assertThat(text(robot, "#person-cadence")).isEqualTo("every month");
    robot.interact(desk.edits::undo);
    assertThat(network().person(ana.id()).cadence()).isZero();
    robot.interact(desk.edits::undo);
    assertThat(network().person(ana.id()).networks()).isEmpty();
  }

  @Test
  void fillsACanvasAndItIsThereAfterReopening(FxRobot robot) {
    select(ana);
    robot.clickOn("#tab-reach-out").clickOn("#canvas-begin");
    robot.clickOn("#area-goal").write("A second harbour");
    robot.clickOn("#stage-planned");
    assertThat(text(robot, "#canvas-state"))
        .isEqualTo(
            "23 Nov 2026 · 1 of " + Templates.shipped().getFirst().areas().size() + " answered");
    reopen();
    robot.clickOn("#tab-reach-out");
    assertThat(text(robot, "#area-goal")).isEqualTo("A second harbour");
    assertThat(canvas.openProperty().get().stage()).isEqualTo("planned");
  }

  @Test
  void tiesToSomebodyFoundByTheMiddleOfTheirName(FxRobot robot) {
    select(ana);
    robot.clickOn("#tie");
    robot.write("lin").push(KeyCode.ENTER);
    Tie tie = network().ties(ana.id(), bo.id()).getFirst();
    assertThat(tie.kind()).isEqualTo("knows");
    robot.clickOn("Bo Lind");
    assertThat(desk.selection.person()).contains(bo.id());
    assertThat(text(robot, "#person-name")).isEqualTo("Bo Lind");
  }

  @Test
  void aTieIsChangedByKeys(FxRobot robot) {
    Tie tie = Tie.stated(ana.id(), bo.id(), "knows");
    robot.interact(() -> desk.workspace.apply(Changes.addTie(network(), tie)));
    select(ana);
    focus(robot, ".tie-edit");
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("sails with");
    focus(robot, "#tie-edit-since");
    robot.write("14 March 2020");
    robot.push(KeyCode.ENTER);
    assertThat(network().tie(tie.id()).kind()).isEqualTo("sails with");
    assertThat(network().tie(tie.id()).since()).isEqualTo(LocalDate.of(2020, 3, 14));
    assertThat(robot.lookup("#tie-edit-kind").tryQuery()).isEmpty();
  }

  @Test
  void asksHowToReachSomebodyButNotTheOwner(FxRobot robot) {
    select(ana);
    focus(robot, "#reach");
    robot.push(KeyCode.SPACE);
    assertThat(reached).containsExactly(ana.id());
    select(me);
    assertThat(robot.lookup("#reach").query().isVisible()).isFalse();
  }

  @Test
  void closenessByKey(FxRobot robot) {
    select(ana);
    focus(robot, "#closeness");
    robot.push(KeyCode.DIGIT4);
    assertThat(network().person(ana.id()).closeness()).isEqualTo(4);
    robot.push(KeyCode.LEFT);
    assertThat(network().person(ana.id()).closeness()).isEqualTo(3);
  }

  @Test
  void whoIsRemovedIsSaidToComeBackByUndo(FxRobot robot) {
    select(ana);
    focus(robot, "#remove-person");
    robot.push(KeyCode.SPACE);
    assertThat(network().person(ana.id())).isNull();
    assertThat(said.said).containsExactly("Removed Ana Costa. Undo brings them back.");
    assertThat(said.errors).isEmpty();
    assertThat(said.browsed).isEmpty();
    assertThat(robot.lookup("#empty-add").query().isVisible()).isTrue();
  }

  private static Color disc(FxRobot robot) {
    return (Color)
        robot.lookup(".disc.large .label").query().getParent().getChildrenUnmodifiable().stream()
            .filter(Circle.class::isInstance)
            .map(node -> ((Circle) node).getFill())
            .findFirst()
            .orElseThrow();
  }

  private static Color rgb(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }

  private kith.picture.Scene fiveInACircle() {
    List<Fact> facts = new ArrayList<>(List.of(acme));
    Stream.of(ana, bo, Person.named("Cy"), Person.named("Di"), Person.named("Ed"))
        .forEach(person -> facts.addAll(List.of(person, new Membership(acme.id(), person.id()))));
    Network network = Network.of(facts);
    Topology topology = Shapes.of(network, true);
    return kith.picture.Scene.of(network, topology, new float[topology.size()]);
  }

  @Test
  void discsAndCirclesFollowTheMapAndTheLook(FxRobot robot) {
    select(bo);
    assertThat(disc(robot)).isEqualTo(rgb(Look.light().neutral()));
    robot.interact(() -> picture.set(fiveInACircle()));
    assertThat(disc(robot)).isEqualTo(rgb(Look.light().circles().getFirst()));
    robot.interact(() -> look.set(Look.dark()));
    assertThat(disc(robot)).isEqualTo(rgb(Look.dark().circles().getFirst()));
    Circle dot = robot.lookup(".circles .chip Circle").queryAs(Circle.class);
    assertThat(dot.getFill()).isEqualTo(rgb(Look.dark().circles().getFirst()));
  }

  @Test
  void namesTheKeyThatWorksInTheField(FxRobot robot) {
    select(ana);
    assertThat(robot.lookup(".log > .caption").queryAs(Label.class).getText())
        .isEqualTo("Nothing yet. After the next call or coffee, press Ctrl+L and write one line.");
  }

  @Test
  void wordsThatCannotBeSavedKeepTheFileOpen(FxRobot robot) {
    select(ana);
    robot.interact(panel::logContact);
    robot.write("Sails");
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> robot.lookup("#contact-day").queryAs(DatePicker.class).setValue(null));
    select(bo);
    assertThat(robot.lookup("#contact-learned").tryQuery()).isEmpty();
    robot.interact(() -> assertThat(panel.settle()).isFalse());
    assertThat(desk.selection.person()).contains(ana.id());
    assertThat(text(robot, "#contact-learned")).isEqualTo("Sails");
    focus(robot, "#contact-discard");
    robot.push(KeyCode.SPACE);
    robot.interact(() -> assertThat(panel.settle()).isTrue());
  }

  @Test
  void theOwnerHasNoContactsWithThemselves(FxRobot robot) {
    select(me);
    assertThat(robot.lookup("#log-contact").query().getParent().isVisible()).isFalse();
    robot.interact(panel::logContact);
    assertThat(robot.lookup("#contact-learned").tryQuery()).isEmpty();
  }
}
