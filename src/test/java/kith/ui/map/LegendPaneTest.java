package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
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
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Provenance;
import kith.network.Tie;
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

/** The legend by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class LegendPaneTest {
  private static final Circle LONG =
      Circle.of("International Society for the Study of Long Names of Circles", CircleKind.TEAM);

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
    facts.replaceAll(fact -> fact == ANA ? ANA.withCloseness(5) : fact);
    facts.replaceAll(fact -> fact == BO ? BO.withCloseness(2) : fact);
    facts.add(LONG);
    List.of(BO, DAN, MapFixture.EVE)
        .forEach(person -> facts.add(new Membership(LONG.id(), person.id())));
    facts.add(
        new Tie(
            UUID.randomUUID(),
            BO.id(),
            DAN.id(),
            "",
            false,
            0,
            Provenance.INFERRED,
            null,
            null,
            ""));
    workspace = Workspace.create(folder.resolve(UUID.randomUUID() + ".kith"), facts);
    model = new MapModel(workspace, new Selection(), said, tasks);
    view = new MapView(model);
    stage.setScene(new Scene(view, 900, 600));
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

  private void ready() throws TimeoutException {
    until(() -> view.lookup("#map-legend") != null && model.chart().has(DAN.id()));
  }

  private List<LegendRow> rows() {
    return view.lookupAll(".map-legend-row").stream().map(LegendRow.class::cast).toList();
  }

  private List<String> names() {
    return rows().stream().map(row -> row.entry().name()).toList();
  }

  private Node row(String name) {
    return rows().stream().filter(row -> row.entry().name().equals(name)).findFirst().orElseThrow();
  }

  private void settled() throws TimeoutException {
    until(() -> rows().stream().allMatch(row -> row.getHeight() > 0) && !model.animating());
  }

  @Test
  void closenessIsChosenLevelsAreLeftOutAndUndoBringsTheCirclesBack(FxRobot robot)
      throws TimeoutException {
    ready();
    robot.type(KeyCode.C);
    until(() -> view.lookup("#map-legend").isVisible());
    assertThat(names()).containsExactly(LONG.name(), "others");
    settled();
    robot.clickOn("#map-legend-colour").clickOn("closeness");
    until(() -> names().contains("acquainted"));
    assertThat(names()).containsExactly("among the closest", "acquainted", "not said");
    settled();

    robot.clickOn(row("acquainted"));
    until(() -> !model.chart().has(BO.id()));
    assertThat(model.chart().scene().people()).isEqualTo(4);
    robot.clickOn(row("acquainted"));
    until(() -> model.chart().has(BO.id()));

    robot.doubleClickOn(row("not said"));
    until(() -> !model.chart().has(ANA.id()) && !model.chart().has(BO.id()));
    assertThat(model.chart().has(DAN.id())).isTrue();
    robot.clickOn("#map-legend-all");
    until(() -> model.chart().has(ANA.id()));

    robot.interact(workspace::undo);
    until(() -> names().contains(LONG.name()));
    assertThat(((Labeled) view.lookup("#map-legend-colour")).getText())
        .isEqualTo("Colour: circles");
  }

  @Test
  void theKeyboardDoesTheSame(FxRobot robot) throws TimeoutException {
    ready();
    robot.interact(() -> model.legend().fold());
    until(() -> !rows().isEmpty() && view.lookup("#map-legend").isVisible());
    robot.interact(() -> row(LONG.name()).requestFocus());
    robot.type(KeyCode.SPACE);
    until(() -> !model.chart().has(BO.id()));
    robot.type(KeyCode.SPACE);
    until(() -> model.chart().has(BO.id()));
    robot.type(KeyCode.DOWN);
    until(() -> row("others").isFocused());
    robot.press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
    until(() -> !model.chart().has(BO.id()) && model.chart().has(ANA.id()));
    robot.type(KeyCode.UP);
    until(() -> row(LONG.name()).isFocused());
    robot.type(KeyCode.ESCAPE);
    until(() -> view.isFocused());
    robot.type(KeyCode.C);
    until(() -> !view.lookup("#map-legend").isVisible());
  }

  @Test
  void guessedTiesAreLeftOutByOneClick(FxRobot robot) throws TimeoutException {
    ready();
    robot.interact(() -> model.legend().fold());
    until(() -> view.lookup("#map-legend").isVisible());
    settled();
    assertThat(model.chart().scene().strands().count()).isEqualTo(4);
    robot.clickOn("No guesses");
    until(() -> model.chart().scene().strands().count() == 3);
    robot.clickOn("All");
    until(() -> model.chart().scene().strands().count() == 4);
  }

  @Test
  void aScreenReaderIsToldWhatEachIs(FxRobot robot) throws TimeoutException {
    ready();
    robot.interact(() -> model.legend().fold());
    until(() -> !rows().isEmpty());
    LegendRow row = (LegendRow) row(LONG.name());
    assertThat(row.getAccessibleText()).isEqualTo(LONG.name() + ", 3 people");
    assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
    assertThat(row.getAccessibleHelp()).contains("Shift+Space");
    assertThat(view.lookup("#map-legend-sure-KNOWN").getAccessibleText())
        .isEqualTo("Ties shown: No guesses");
    assertThat(view.lookup("#map-legend-open").getAccessibleText()).isNotBlank();
    Node legend = view.lookup("#map-legend");
    assertThat(legend.getBoundsInParent().getMaxY()).isLessThan(600);
  }
}
