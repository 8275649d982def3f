package kith.ui.shell;

import static kith.ui.shell.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.picture.Camera;
import kith.picture.Look;
import kith.picture.Margin;
import kith.picture.Picture;
import kith.picture.PngExport;
import kith.picture.Sheet;
import kith.picture.Type;
import kith.ui.common.FakeDialogs;
import kith.ui.map.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From the welcome to a picture for the coach and back again, as one goes it in the window. */
@ExtendWith(ApplicationExtension.class)
class WholeWayTest {
  private static final Path CONNECTIONS =
      Path.of("src/test/resources/kith/exchange/linkedin/toolkit-sample_connections.csv");

  @TempDir static Path folder;

  private final FakeDialogs answers = new FakeDialogs();
  private TestWindow window;
  private ShellModel model;
  private ShellView view;

  @Start
  void open(Stage stage) {
    answers.files = List.of(CONNECTIONS.toAbsolutePath());
    window = new TestWindow(stage, folder.resolve("data"), answers, 800);
    model = window.model();
    view = window.view();
  }

  @AfterEach
  void close(FxRobot robot) {
    window.close(robot);
  }

  @Test
  void aLeaderBringsTheirContactsWorksOnThemAndFindsEverythingAgain(FxRobot robot)
      throws TimeoutException, IOException {
    bringContacts(robot);
    Person ada = person("Ada Lovelace");
    Person grace = person("Grace Hopper");

    tie(robot, ada, grace);
    logContact(robot, ada);
    reachOut(robot);
    exportPicture(robot);

    List<Place> places = places();
    reopen(robot);

    Network again = network();
    assertThat(again.people()).hasSize(8);
    assertThat(again.ties(ada.id(), grace.id())).hasSize(1);
    assertThat(again.interactions(ada.id()))
        .singleElement()
        .extracting(Interaction::learned)
        .isEqualTo("She is writing notes on an engine");
    assertThat(again.worksheets(ada.id()))
        .singleElement()
        .extracting(sheet -> sheet.answer("goal"))
        .isEqualTo(Worksheet.Answer.text("Find a first programmer"));
    assertThat(places()).isEqualTo(places);
    assertThat(text(robot, "#undo")).isEqualTo("Undo Fill in the canvas for Ada Lovelace");
    assertThat(answers.errors).isEmpty();
  }

  private void bringContacts(FxRobot robot) throws TimeoutException {
    robot.clickOn("#door-file");
    until(() -> robot.lookup("#import-rows").<TableView<?>>query().getItems().size() == 7);
    assertThat(robot.lookup("Ada Lovelace").tryQuery()).isPresent();
    assertThat(text(robot, "#import-carry-out")).isEqualTo("Bring in 7 people");

    robot.clickOn("#import-carry-out");
    until(
        () ->
            answers.said.contains(
                "Done: Import 7 people from " + name() + ". Undo takes it back."));
    settled();

    Picture picture = seen().picture();
    assertThat(names(picture))
        .contains("Ada Lovelace", "Grace Hopper", "Alan Turing", "Tim Berners-Lee");
  }

  private static String name() {
    return CONNECTIONS.getFileName().toString();
  }

  private void tie(FxRobot robot, Person from, Person to) throws TimeoutException {
    robot.clickOn("#map-tie");
    robot.clickOn(onScreen(from));
    robot.clickOn(onScreen(to));
    until(() -> network().ties(from.id(), to.id()).size() == 1);
    robot.type(KeyCode.ESCAPE);
    Tie tie = network().ties(from.id(), to.id()).getFirst();
    assertThat(tie.kind()).isEqualTo("knows");
    assertThat(text(robot, "#undo")).isEqualTo("Undo Tie Ada Lovelace and Grace Hopper");

    robot.clickOn("#undo");
    assertThat(network().ties(from.id(), to.id())).isEmpty();
    robot.clickOn("#redo");
    assertThat(network().ties(from.id(), to.id())).containsExactly(tie);
    settled();
  }

  private void logContact(FxRobot robot, Person person) throws TimeoutException {
    robot.clickOn(onScreen(person));
    assertThat(text(robot, "#person-name")).isEqualTo("Ada Lovelace");
    robot.type(KeyCode.L);
    robot.clickOn("#contact-learned").write("She is writing notes on an engine");
    robot.clickOn("#contact-save");
    until(() -> network().interactions(person.id()).size() == 1);
    assertThat(text(robot, "#last-contact")).isEqualTo("Last contact today · meeting");
  }

  private void reachOut(FxRobot robot) throws TimeoutException {
    robot.clickOn("#tab-reach-out");
    robot.clickOn("#canvas-begin");
    robot.clickOn("#area-goal").write("Find a first programmer");
    until(
        () ->
            network().worksheets().stream()
                .anyMatch(sheet -> sheet.answer("goal").text().equals("Find a first programmer")));
  }

  private void exportPicture(FxRobot robot) throws TimeoutException, IOException {
    answers.target = folder.resolve("map.png");
    Seen seen = seen();
    robot.clickOn("#export-picture");
    robot.clickOn("#picture-save");
    until(() -> answers.said.contains("The picture is in map.png."));

    BufferedImage image = ImageIO.read(answers.target.toFile());
    Picture picture = seen.picture();
    int width = (int) Math.round(seen.camera().width()) * 2;
    assertThat(image.getWidth()).isEqualTo(width);
    Sheet sheet = new Sheet(width, image.getHeight(), 2, false, 192, Margin.NONE);
    Camera camera = new PngExport(Look.light(), new Type(), sheet).cameraOf(picture);
    for (int node = 0; node < picture.scene().people(); node++) {
      double beside = picture.x(node) - picture.radius(node) * 0.75;
      int x = (int) Math.round(2 * camera.screenX(beside));
      int y = (int) Math.round(2 * camera.screenY(picture.y(node)));
      assertThat(image.getRGB(x, y))
          .as("the disc of %s", picture.scene().name(node))
          .isNotEqualTo(Look.light().ground());
    }
    assertThat(image.getRGB(1, 1)).isEqualTo(Look.light().ground());
  }

  private void reopen(FxRobot robot) throws TimeoutException {
    Path file = model.workspaceProperty().get().file();
    robot.interact(model::closeNetwork);
    assertThat(robot.lookup("#welcome").tryQuery()).isPresent();
    assertThat(Files.exists(file)).isTrue();
    robot.interact(model::openLast);
    until(() -> model.workspaceProperty().get() != null);
    settled();
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  private Person person(String name) {
    return network().people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Place> places() {
    return network().people().stream()
        .flatMap(person -> network().place(person.id()).stream())
        .toList();
  }

  private Seen seen() {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> view.pane().map().exportScene());
  }

  private void settled() throws TimeoutException {
    until(() -> view.pane().map().chartProperty().get().frame().settled());
    until(() -> places().size() == network().people().size());
  }

  private static List<String> names(Picture picture) {
    List<String> names = new ArrayList<>();
    for (int node = 0; node < picture.scene().people(); node++) {
      names.add(picture.scene().name(node));
    }
    return names;
  }

  private Point2D onScreen(Person person) {
    Seen seen = seen();
    UUID id = person.id();
    int node = seen.picture().scene().topology().index(id);
    Camera camera = seen.camera();
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            view.pane()
                .mapView()
                .localToScreen(
                    camera.screenX(seen.picture().x(node)),
                    camera.screenY(seen.picture().y(node))));
  }

  private static String text(FxRobot robot, String query) {
    return switch (robot.lookup(query).query()) {
      case TextInputControl field -> field.getText();
      case Labeled labeled when labeled.getText() != null -> labeled.getText();
      case javafx.scene.Node node -> node.getAccessibleText();
    };
  }
}
