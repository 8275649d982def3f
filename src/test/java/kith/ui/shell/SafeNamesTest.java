package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import kith.exchange.Sample;
import kith.network.Circle;
import kith.network.Colouring;
import kith.network.Naming.Choice;
import kith.network.Naming.Way;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.picture.Scene;
import kith.store.AppFolders;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.ui.map.Group;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * While names are safe, nobody is named anywhere: wherever one goes in the window, no text, no
 * tooltip and nothing a screen reader says holds the name of anybody or any circle of the sample.
 */
@ExtendWith(ApplicationExtension.class)
class SafeNamesTest {
  private static final LocalDate TODAY = LocalDate.now();

  @TempDir static Path folder;

  private final FakeDialogs answers = new FakeDialogs();
  private final Path file = folder.resolve("Nela Kastelan " + UUID.randomUUID() + ".mv.db");
  private Tasks tasks;
  private ShellModel model;
  private ShellView view;
  private Stage stage;
  private Pattern names;

  @Start
  void open(Stage shown) {
    stage = shown;
    Workspace.create(file, Sample.facts(TODAY)).close();
    tasks = new Tasks(Platform::runLater, answers::error);
    model = new ShellModel(answers, tasks, new AppFolders(folder.resolve("data")));
    Themes themes = new Themes(Platform.getPreferences());
    view = new ShellView(model, tasks, answers, themes);
    view.govern(stage);
    javafx.scene.Scene scene = new javafx.scene.Scene(view, 990, 900);
    themes.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    model.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(model::close);
    tasks.close();
    assertThat(answers.errors).isEmpty();
  }

  private static void until(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private Person person(String name) {
    return network().people().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private void ready() throws TimeoutException {
    until(
        () ->
            view.pane() != null
                && view.pane().hasPanel()
                && view.pane().map().chartProperty().get().scene().people() > 100);
    Set<String> told = new HashSet<>();
    for (Person person : network().people()) {
      told.add(person.name());
      told.add(person.name().substring(person.name().lastIndexOf(' ') + 1));
      person.emails().forEach(told::add);
      person.phones().forEach(told::add);
      told.add(person.organisation());
    }
    network().circles().stream().map(Circle::name).forEach(told::add);
    told.removeIf(String::isBlank);
    names =
        Pattern.compile(
            "(?i)(?<![\\p{L}])("
                + told.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}])");
  }

  private void choose(FxRobot robot, Choice choice) throws TimeoutException {
    robot.interact(() -> view.pane().choose(choice));
    until(() -> network().naming().choice().equals(choice) && mapNames().equals(shownNames()));
  }

  /** What the map calls people, by the scene it is painted from. */
  private Set<String> mapNames() {
    Scene scene = view.pane().map().chartProperty().get().scene();
    return IntStream.range(0, scene.people()).mapToObj(scene::fullName).collect(Collectors.toSet());
  }

  private Set<String> shownNames() {
    return network().people().stream().map(network().naming()::name).collect(Collectors.toSet());
  }

  /** Nobody is named; tooltips are asked for as the pointer does. */
  private void nobodyIsNamed(String where) {
    List<String> told = WaitForAsyncUtils.waitForAsyncFx(20_000, this::everythingTold);
    assertThat(told).as(where).hasSizeGreaterThan(20);
    assertThat(named(told)).as(where).isEmpty();
    Scene scene = view.pane().map().chartProperty().get().scene();
    List<String> painted = new ArrayList<>(mapNames());
    scene.groups().forEach(group -> painted.add(group.name()));
    for (int node = 0; node < scene.people(); node++) {
      painted.add(scene.name(node));
    }
    assertThat(named(painted)).as(where).isEmpty();
    List<String> said = new ArrayList<>(answers.said);
    said.addAll(answers.asked);
    assertThat(named(said)).as(where).isEmpty();
  }

  /** Where somebody is named. */
  private List<String> named(Collection<String> told) {
    return told.stream().filter(names.asPredicate()).toList();
  }

  private List<String> everythingTold() {
    List<String> told = new ArrayList<>();
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof Stage shown && shown.getTitle() != null) {
        told.add(shown.getTitle());
      }
      if (window.getScene() != null && window.getScene().getRoot() != null) {
        tell(window.getScene().getRoot(), told);
      }
    }
    told.removeIf(text -> text == null || text.isBlank());
    return told;
  }

  private static void tell(Node node, Collection<String> told) {
    told.add(node.getAccessibleText());
    told.add(node.getAccessibleHelp());
    told.add(node.getAccessibleRoleDescription());
    told.add(String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    told.add(String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
    told.add(tooltip(node));
    switch (node) {
      case Labeled labeled -> told.add(labeled.getText());
      case Text text -> told.add(text.getText());
      case TextInputControl input -> {
        told.add(input.getText());
        told.add(input.getPromptText());
      }
      case ComboBox<?> box -> box.getItems().forEach(item -> told.add(item.toString()));
      case MenuBar bar -> bar.getMenus().forEach(menu -> tell(menu, told));
      default -> {}
    }
    if (node instanceof MenuButton button) {
      button.getItems().forEach(item -> told.add(item.getText()));
    }
    if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> tell(child, told));
    }
  }

  private static void tell(MenuItem item, Collection<String> told) {
    told.add(item.getText());
    if (item instanceof Menu menu) {
      menu.getItems().forEach(inner -> tell(inner, told));
    }
  }

  private static String tooltip(Node node) {
    Event.fireEvent(
        node,
        new MouseEvent(
            node,
            node,
            MouseEvent.MOUSE_ENTERED,
            0,
            0,
            0,
            0,
            null,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
    Object tip = node.getProperties().get("javafx.scene.control.Tooltip");
    return tip instanceof Tooltip shown ? shown.getText() : "";
  }

  @Test
  void nobodyIsNamedWhereverOneGoes(FxRobot robot) throws TimeoutException {
    ready();
    Person ana = talkative();
    robot.interact(() -> model.selection().select(ana.id()));
    // Real names are there while names are not safe: what looks for them finds them.
    until(() -> named(everythingTold()).size() > 5);

    for (Way way : Way.values()) {
      choose(robot, Choice.NONE.withWay(way));
      assertThat(stage.getTitle()).isEqualTo("Kith");
      assertThat(robot.lookup("#safe-badge").query().isVisible()).isTrue();
      goRound(robot, ana);
    }
  }

  private void goRound(FxRobot robot, Person ana) throws TimeoutException {
    nobodyIsNamed("person");
    for (Person person : List.copyOf(network().people()).subList(0, 12)) {
      robot.interact(() -> model.selection().select(person.id()));
      nobodyIsNamed("person " + person.name());
    }
    robot.interact(() -> model.selection().select(ana.id()));
    robot.interact(() -> view.pane().logContact());
    nobodyIsNamed("log");
    robot.interact(() -> robot.lookup("#tie").queryButton().fire());
    robot.interact(() -> robot.lookup("#tie-to").queryTextInputControl().setText("e"));
    nobodyIsNamed("tie form");
    robot.interact(() -> view.pane().reachOut());
    nobodyIsNamed("canvas");
    search(robot);
    palette(robot);
    paths(robot, ana);
    today(robot);
    several(robot);
    legend(robot);
    table(robot);
    undo(robot, ana);
  }

  private void search(FxRobot robot) throws TimeoutException {
    robot.interact(() -> robot.lookup("#search").query().requestFocus());
    for (String part : List.of("ol", "work", "note")) {
      robot.interact(() -> robot.lookup("#search").queryTextInputControl().setText(part));
      until(() -> !view.pane().searchModel().foundProperty().get().hits().isEmpty());
      nobodyIsNamed("search " + part);
    }
    String real = network().people().iterator().next().name();
    assertThat(view.pane().searchModel().find(real, 5).hits()).isNotEmpty();
    robot.interact(() -> robot.lookup("#search").queryTextInputControl().clear());
    nobodyIsNamed("after the search");
  }

  private void palette(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    nobodyIsNamed("palette");
    for (String part : List.of("ol", "li", "undo")) {
      robot.interact(() -> robot.lookup("#palette-query").queryTextInputControl().setText(part));
      nobodyIsNamed("palette " + part);
    }
    robot.push(KeyCode.ESCAPE);
  }

  private void paths(FxRobot robot, Person to) throws TimeoutException {
    Person far =
        network().people().stream()
            .filter(p -> !p.me() && network().ties(p.id(), me().id()).isEmpty())
            .findFirst()
            .orElse(to);
    robot.interact(() -> model.selection().select(far.id()));
    robot.interact(() -> view.pane().reach());
    until(() -> robot.lookup(".path-card").tryQuery().isPresent());
    nobodyIsNamed("paths");
    robot.interact(() -> robot.lookup("#path-to").queryTextInputControl().setText("o"));
    nobodyIsNamed("path to");
    robot.interact(() -> robot.lookup("#paths-close").queryButton().fire());
  }

  private void today(FxRobot robot) throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.D);
    until(() -> robot.lookup(".today-card").queryAll().size() > 3);
    nobodyIsNamed("today");
    robot.interact(() -> robot.lookup("#today-close").queryButton().fire());
  }

  private Person me() {
    return network().me().orElseThrow();
  }

  /** Whatever the map is coloured by, its legend names nobody. */
  private void legend(FxRobot robot) throws TimeoutException {
    for (Colouring colour : Colouring.By.values()) {
      robot.interact(() -> view.pane().map().looks().choose(now -> now.withColour(colour)));
      until(() -> !view.pane().map().looks().measuringProperty().get());
      nobodyIsNamed("coloured by " + colour);
      List<String> explained = new ArrayList<>();
      view.pane()
          .map()
          .chartProperty()
          .get()
          .scene()
          .key()
          .categories()
          .forEach(category -> explained.add(category.name()));
      assertThat(named(explained)).isEmpty();
    }
  }

  private void several(FxRobot robot) {
    List<UUID> some = network().people().stream().skip(3).limit(3).map(Person::id).toList();
    robot.interact(() -> model.selection().selectAll(some));
    nobodyIsNamed("several");
    robot.interact(() -> view.pane().map().group().ask(Group.Ask.CIRCLE));
    robot.interact(() -> robot.lookup("#map-group-field").queryTextInputControl().setText("i"));
    nobodyIsNamed("circles to join");
    robot.interact(() -> view.pane().map().group().ask(Group.Ask.KIND));
    nobodyIsNamed("kinds of tie");
    robot.interact(() -> view.pane().map().group().merge());
    nobodyIsNamed("merging");
    robot.interact(() -> robot.lookup("#sheet-close").queryButton().fire());
    robot.interact(() -> view.pane().map().focusing().filtering().ask());
    nobodyIsNamed("filter");
    robot.interact(() -> view.pane().map().focusOn(some.getFirst()));
    nobodyIsNamed("neighbourhood");
    robot.interact(() -> view.pane().map().focusing().close());
    robot.interact(() -> view.pane().map().focusing().filtering().ask());
  }

  private void table(FxRobot robot) throws TimeoutException {
    robot.interact(() -> view.pane().toggleTable());
    until(() -> robot.lookup(".table-row-cell").queryAll().size() > 5);
    nobodyIsNamed("table");
    robot.interact(() -> model.selection().select(null));
    robot.interact(() -> robot.lookup("#people-copy").queryButton().fire());
    String copied =
        WaitForAsyncUtils.waitForAsyncFx(5_000, Clipboard.getSystemClipboard()::getString);
    assertThat(copied).hasLineCount(122);
    assertThat(named(copied.lines().toList())).isEmpty();
    robot.interact(() -> view.pane().showMap());
  }

  /** What was done is not named either, and done to the real people all the same. */
  private void undo(FxRobot robot, Person ana) {
    robot.interact(() -> model.selection().select(ana.id()));
    robot.interact(() -> view.pane().map().group().remove());
    nobodyIsNamed("removed");
    assertThat(network().person(ana.id())).isNull();
    robot.interact(model::undo);
    nobodyIsNamed("undone");
    assertThat(network().person(ana.id())).isEqualTo(ana);
  }

  /** Somebody with contacts, ties, circles and a canvas. */
  private Person talkative() {
    return network().people().stream()
        .filter(person -> !person.me() && !person.notes().isBlank())
        .filter(person -> !network().worksheets(person.id()).isEmpty())
        .filter(person -> network().interactions(person.id()).size() > 1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aKeyAndTheBadgeSwitchItAndNothingWrittenIsLost(FxRobot robot) throws TimeoutException {
    ready();
    Person ana = talkative();
    Set<Object> before = new HashSet<>(network().people());
    Set<Worksheet> sheets = new HashSet<>(network().worksheets());
    robot.interact(() -> model.selection().select(ana.id()));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    until(() -> network().naming().isSafe());
    robot.interact(() -> view.pane().reachOut());
    robot.interact(() -> model.selection().select(me().id()));
    robot.interact(() -> model.selection().select(ana.id()));

    robot.clickOn("#safe-badge");
    until(() -> !network().naming().isSafe());
    assertThat(robot.lookup("#safe-badge").query().isVisible()).isFalse();
    assertThat(new HashSet<Object>(network().people())).isEqualTo(before);
    assertThat(new HashSet<>(network().worksheets())).isEqualTo(sheets);
    robot.interact(
        () -> robot.lookup("#tab-person").queryAs(javafx.scene.control.ToggleButton.class).fire());
    assertThat(robot.lookup("#person-name").queryTextInputControl().getText())
        .isEqualTo(ana.name());
    assertThat(robot.lookup("#person-notes").queryTextInputControl().getText())
        .isEqualTo(ana.notes());
  }

  @Test
  void aFileOpenedInFrontOfSomebodyStaysSafe(FxRobot robot) throws TimeoutException {
    ready();
    choose(robot, Choice.NONE.withWay(Way.PSEUDONYMS));
    Set<String> called = mapNames();
    robot.interact(model::closeNetwork);
    robot.interact(() -> model.open(file));
    ready();
    until(() -> mapNames().equals(shownNames()));
    assertThat(mapNames()).isEqualTo(called);
    nobodyIsNamed("opened again");
  }

  @Test
  void whoIsNeverExportedIsInNoPictureAndNoTableForOthers(FxRobot robot) throws TimeoutException {
    ready();
    Person ana = talkative();
    robot.interact(() -> model.selection().select(ana.id()));
    until(() -> robot.lookup("#person-withheld").tryQuery().isPresent());
    robot.interact(
        () -> robot.lookup("#person-withheld").queryAs(javafx.scene.control.CheckBox.class).fire());

    assertThat(robot.lookup("#person-withheld-mark").query().isVisible()).isTrue();
    assertThat(model.undoNameProperty().get())
        .isEqualTo("Keep " + ana.name() + " out of pictures and exports");
    Scene exported =
        WaitForAsyncUtils.waitForAsyncFx(
            5_000, () -> view.pane().map().exportScene().picture().scene());
    assertThat(exported.people()).isEqualTo(mapNames().size() - 1);
    assertThat(exported.topology().index(ana.id())).isNegative();
    assertThat(mapNames()).contains(ana.name());

    robot.interact(() -> view.pane().toggleTable());
    until(() -> robot.lookup(".table-row-cell").queryAll().size() > 5);
    robot.interact(() -> model.selection().select(null));
    robot.interact(() -> robot.lookup("#people-copy").queryButton().fire());
    String copied =
        WaitForAsyncUtils.waitForAsyncFx(5_000, Clipboard.getSystemClipboard()::getString);
    assertThat(copied).hasLineCount(121).doesNotContain(ana.name());
    assertThat(answers.said)
        .last()
        .isEqualTo(
            "120 people are on the clipboard as CSV. 1 person who is never exported is left out.");

    robot.interact(model::undo);
    assertThat(robot.lookup("#person-withheld-mark").query().isVisible()).isFalse();
  }

  @Test
  void theWholeOfANetworkIsWrittenOnlyAsTheOwnerSays(FxRobot robot)
      throws TimeoutException, IOException {
    ready();
    Person ana = talkative();
    robot.interact(() -> view.pane().map().group().remove());
    robot.interact(() -> model.selection().select(ana.id()));
    robot.interact(() -> view.pane().map().group().withhold());
    choose(robot, Choice.NONE.withSafe(true));
    answers.target = folder.resolve("all.json");
    answers.chosen = "A safe copy";
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until(() -> answers.said.contains("Everything is in all.json."));
    assertThat(answers.offered)
        .containsExactly("Everything", "Leave one person out", "A safe copy");
    assertThat(named(Files.readAllLines(answers.target))).isEmpty();
  }
}
