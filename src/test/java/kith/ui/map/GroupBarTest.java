package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Circle;
import kith.network.NetworkKind;
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

/** What lies over the map while several are selected, a neighbourhood is looked at, or hidden. */
@ExtendWith(ApplicationExtension.class)
class GroupBarTest {
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

  private boolean seen(String id) {
    return view.lookup(id) != null && view.lookup(id).isVisible();
  }

  private String text(String id) {
    return ((Labeled) view.lookup(id)).getText();
  }

  @Test
  void severalAreTaggedFromTheBarAndTheCardThatOpens(FxRobot robot) throws TimeoutException {
    until(() -> view.lookup("#map-group") != null && model.chart().has(BO.id()));
    robot.interact(() -> selection.select(ANA.id()));
    until(() -> !seen("#map-group"));
    robot.interact(() -> selection.selectAll(List.of(ANA.id(), BO.id(), DAN.id())));
    until(() -> seen("#map-group"));
    assertThat(text("#map-group-count")).isEqualTo("3 people");
    robot.clickOn("#map-group-tag").write("board").type(KeyCode.ENTER);
    until(() -> view.lookup("#map-group-field") == null);
    robot.interact(
        () -> {
          assertThat(workspace.network().circles())
              .extracting(Circle::name)
              .containsExactly("board");
          assertThat(workspace.undoName()).contains("Tag 3 people “board”");
          assertThat(view.isFocused()).isTrue();
        });
    robot.type(KeyCode.ESCAPE);
    until(() -> selection.people().isEmpty() && !seen("#map-group"));
  }

  @Test
  void severalGetACadenceByChipOrByHandAndANetwork(FxRobot robot) throws TimeoutException {
    until(() -> view.lookup("#map-group") != null && model.chart().has(BO.id()));
    robot.interact(() -> selection.selectAll(List.of(ANA.id(), BO.id())));
    until(() -> seen("#map-group"));
    robot.clickOn("#map-group-cadence");
    until(() -> seen("#map-group-field"));
    robot.clickOn("every month");
    until(() -> view.lookup("#map-group-field") == null);
    assertThat(workspace.network().person(BO.id()).cadence()).isEqualTo(30);
    assertThat(workspace.undoName()).contains("Be in touch with 2 people every month");
    robot.clickOn("#map-group-cadence");
    until(() -> seen("#map-group-field"));
    robot.interact(() -> ((TextField) view.lookup("#map-group-field")).clear());
    robot.write("often").type(KeyCode.ENTER);
    assertThat(said.said.getLast()).startsWith("“often” is no time between contacts");
    robot.interact(() -> ((TextField) view.lookup("#map-group-field")).clear());
    robot.write("45").type(KeyCode.ENTER);
    until(() -> view.lookup("#map-group-field") == null);
    assertThat(workspace.network().person(ANA.id()).cadence()).isEqualTo(45);
    robot.clickOn("#map-group-network");
    until(() -> seen("#network-strategic"));
    robot.clickOn("#network-strategic");
    until(() -> view.lookup("#network-strategic") == null);
    assertThat(workspace.network().person(BO.id()).networks())
        .containsExactly(NetworkKind.STRATEGIC);
    robot.interact(workspace::undo);
    assertThat(workspace.network().person(BO.id()).networks()).isEmpty();
    assertThat(workspace.network().person(ANA.id()).cadence()).isEqualTo(45);
  }

  @Test
  void whoIsHiddenComesBackByTheChip(FxRobot robot) throws TimeoutException {
    until(() -> view.lookup("#map-hidden") != null && model.chart().has(BO.id()));
    robot.interact(() -> selection.selectAll(List.of(BO.id(), DAN.id())));
    robot.type(KeyCode.H);
    until(() -> seen("#map-hidden") && !model.chart().has(BO.id()));
    assertThat(text("#map-hidden")).isEqualTo("2 hidden · Show");
    robot.clickOn("#map-hidden");
    until(() -> !seen("#map-hidden") && model.chart().has(BO.id()));
  }

  @Test
  void aNeighbourhoodIsLookedAtByKeyDeeperAndAlone(FxRobot robot) throws TimeoutException {
    until(() -> view.lookup("#map-focus") != null && model.chart().has(BO.id()));
    robot.interact(() -> selection.select(BO.id()));
    robot.type(KeyCode.F);
    until(() -> seen("#map-focus"));
    robot.interact(() -> ((Slider) view.lookup("#map-focus-depth")).setValue(2));
    assertThat(model.focusing().neighbourhood()).hasSize(4);
    robot.clickOn("#map-focus-alone");
    until(() -> !model.chart().has(DAN.id()));
    robot.clickOn("#map-focus-close");
    until(() -> !seen("#map-focus") && model.chart().has(DAN.id()));
  }
}
