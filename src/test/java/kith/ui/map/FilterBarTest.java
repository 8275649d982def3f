package kith.ui.map;

import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.CLEO;
import static kith.ui.map.MapFixture.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Condition;
import kith.network.Fact;
import kith.network.Membership;
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

/** The filter by mouse and keyboard: the button, the card, and the chips along the top. */
@ExtendWith(ApplicationExtension.class)
class FilterBarTest {
  private static final Circle CHOIR = Circle.of("Choir", CircleKind.COMMUNITY);

  @TempDir static Path folder;
  private final FakeDialogs said = new FakeDialogs();
  private Tasks tasks;
  private Workspace workspace;
  private MapModel model;
  private MapView view;

  @Start
  void open(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    tasks = new Tasks(Platform::runLater, said::error);
    List<Fact> facts = new ArrayList<>(MapFixture.facts());
    facts.addAll(
        List.of(CHOIR, new Membership(CHOIR.id(), BO.id()), new Membership(CHOIR.id(), CLEO.id())));
    workspace = Workspace.create(folder.resolve(UUID.randomUUID() + ".kith"), facts);
    model = new MapModel(workspace, new Selection(), said, tasks);
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

  private void ready() throws TimeoutException {
    until(
        () ->
            view.lookup("#map-filter-bar") != null
                && view.lookup("#map-filter") != null
                && model.chart().has(DAN.id()));
  }

  private Node remove(String accessible) {
    return view.lookupAll(".chip-remove").stream()
        .filter(button -> accessible.equals(button.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCircleLeavesItsMembersUntilItsChipIsTakenAway(FxRobot robot) throws TimeoutException {
    ready();
    robot.clickOn("#map-filter");
    until(() -> seen("#map-filter-card"));
    robot.clickOn("Choir");
    until(() -> !model.chart().has(DAN.id()));
    assertThat(model.chart().has(BO.id())).isTrue();
    assertThat(model.chart().has(CLEO.id())).isTrue();
    assertThat(text("#map-filter-count")).isEqualTo("2 of 5 people · 3 hidden ties");
    robot.clickOn("#map-filter-close");
    until(() -> !seen("#map-filter-card"));
    robot.clickOn(remove("Take away “In Choir”"));
    until(() -> model.chart().has(DAN.id()) && !seen("#map-filter-bar"));
    robot.interact(() -> assertThat(view.isFocused()).isTrue());
  }

  @Test
  void wordsAreTypedAndNobodyFitsUntilTheFilterIsCleared(FxRobot robot) throws TimeoutException {
    ready();
    robot.interact(() -> model.focusing().filtering().ask());
    until(() -> seen("#map-filter-card"));
    robot.clickOn("Words");
    robot.clickOn("#map-filter-words").write("harbour").type(KeyCode.ENTER);
    until(() -> !model.chart().has(DAN.id()) && model.chart().has(CLEO.id()));
    robot.write("contoso").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    until(() -> !seen("#map-filter-card"));
    assertThat(text("#map-filter-count")).isEqualTo("2 of 5 people · 2 hidden ties");
    robot.interact(() -> model.focusing().filtering().add(new Condition.Close(5, 5)));
    until(() -> seen("#map-filter-empty") && !model.chart().has(CLEO.id()));
    robot.clickOn("#map-filter-empty-do");
    until(() -> !seen("#map-filter-empty") && model.chart().has(DAN.id()));
  }
}
