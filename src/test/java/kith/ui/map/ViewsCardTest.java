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
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Condition;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.SavedView;
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

/** The saved views by mouse and keyboard: the button, and the card it opens. */
@ExtendWith(ApplicationExtension.class)
class ViewsCardTest {
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

  private ToggleButton row(String name) {
    return view.lookupAll(".map-view").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Node button(String accessible) {
    return view.lookupAll(".button-icon").stream()
        .filter(button -> accessible.equals(button.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return model.views().all().stream().map(SavedView::name).toList();
  }

  @Test
  void aFilterIsSavedLeftAndLookedThroughAgain(FxRobot robot) throws TimeoutException {
    until(() -> view.lookup("#map-views") != null && model.chart().has(DAN.id()));
    robot.interact(() -> model.focusing().filtering().add(new Condition.OfKind("works with")));
    until(() -> !model.chart().has(DAN.id()));

    robot.clickOn("#map-views");
    until(() -> seen("#map-views-card"));
    robot.interact(() -> assertThat(view.lookup("#map-views-name").isFocused()).isTrue());
    robot.write("At work").type(KeyCode.ENTER);
    until(() -> names().equals(List.of("At work")));
    robot.interact(() -> assertThat(row("At work").isSelected()).isTrue());

    robot.clickOn("#map-view-all");
    until(() -> model.chart().has(DAN.id()));
    robot.interact(() -> assertThat(row("At work").isSelected()).isFalse());
    robot.clickOn(row("At work"));
    until(() -> !model.chart().has(DAN.id()));
    robot.type(KeyCode.ESCAPE);
    until(() -> !seen("#map-views-card"));
    robot.interact(() -> assertThat(view.isFocused()).isTrue());
  }

  @Test
  void aViewIsRenamedReplacedAndRemovedWhereItStands(FxRobot robot) throws TimeoutException {
    until(() -> view.lookup("#map-views") != null && model.chart().has(DAN.id()));
    robot.interact(() -> model.views().save("At work"));
    robot.clickOn("#map-views");
    until(() -> seen("#map-views-card"));
    robot.clickOn(button("Rename “At work”"));
    until(() -> view.lookup("#map-views-rename") != null);
    robot.write("Colleagues").type(KeyCode.ENTER);
    until(() -> names().equals(List.of("Colleagues")));

    robot.interact(() -> model.focusing().filtering().add(new Condition.OfKind("knows")));
    robot.clickOn(button("Keep how you look now as “Colleagues”"));
    until(
        () ->
            model
                .views()
                .all()
                .getFirst()
                .conditions()
                .equals(List.of(new Condition.OfKind("knows"))));
    robot.clickOn(button("Remove “Colleagues”"));
    until(() -> names().isEmpty());
  }
}
