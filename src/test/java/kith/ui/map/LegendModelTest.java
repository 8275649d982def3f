package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.CLEO;
import static kith.ui.map.MapFixture.DAN;
import static kith.ui.map.MapFixture.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.network.Appearance;
import kith.network.Appearance.Certainty;
import kith.network.Appearance.Lines;
import kith.network.Appearance.Size;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Colouring.By;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import kith.network.Visible;
import kith.picture.Sizes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours, sizes and ties as one chooses them, and the legend that leaves people out. */
class LegendModelTest {
  private static final Circle CHOIR = Circle.of("Choir", CircleKind.COMMUNITY);

  @TempDir Path folder;
  private MapFixture map;
  private LegendModel legend;

  @BeforeEach
  void open() {
    List<Fact> facts = new ArrayList<>(MapFixture.facts());
    facts.replaceAll(fact -> fact == ANA ? ANA.withCloseness(5) : fact);
    facts.replaceAll(fact -> fact == BO ? BO.withCloseness(2) : fact);
    facts.add(CHOIR);
    facts.add(new Membership(CHOIR.id(), BO.id()));
    facts.add(new Membership(CHOIR.id(), CLEO.id()));
    facts.add(new Membership(CHOIR.id(), DAN.id()));
    facts.add(tie(BO.id(), DAN.id(), Provenance.INFERRED));
    facts.add(tie(CLEO.id(), DAN.id(), Provenance.IMPORTED));
    map = MapFixture.create(folder.resolve("net"), facts);
    legend = map.model.legend();
  }

  private static Tie tie(UUID from, UUID to, Provenance provenance) {
    return new Tie(UUID.randomUUID(), from, to, "", false, 0, provenance, null, null, "");
  }

  @AfterEach
  void close() {
    map.close();
    assertThat(map.said.errors).isEmpty();
  }

  private void colour(By by) {
    map.model.looks().choose(now -> now.withColour(by));
  }

  private List<String> entries() {
    return legend.explainedProperty().get().entries().stream()
        .map(entry -> entry.name() + " " + entry.count() + (entry.shown() ? "" : " out"))
        .toList();
  }

  private String key(String name) {
    return legend.explainedProperty().get().entries().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow()
        .key();
  }

  @Test
  void circlesAreExplainedUntilSomethingElseIsChosen() {
    assertThat(entries()).containsExactly("Choir 3", "others 2");
    assertThat(legend.openProperty().get()).isFalse();
    int hull = map.model.chart().scene().groups().getFirst().hue();
    assertThat(hull).isZero();

    colour(By.CLOSENESS);

    assertThat(entries()).containsExactly("among the closest 1", "acquainted 1", "not said 3");
    assertThat(legend.openProperty().get()).isTrue();
    assertThat(map.model.chart().scene().groups().getFirst().hue()).isEqualTo(-1);
    assertThat(map.workspace.undoName()).contains("Colour the map another way");
    map.workspace.undo();
    assertThat(entries()).containsExactly("Choir 3", "others 2");
    assertThat(map.model.chart().scene().groups().getFirst().hue()).isZero();
  }

  @Test
  void aColourIsLeftOutAndComesBack() {
    map.selection.select(BO.id());
    legend.toggle(key("Choir"));

    assertThat(entries()).containsExactly("Choir 3 out", "others 2");
    assertThat(map.model.chart().has(BO.id())).isFalse();
    assertThat(map.model.chart().has(ANA.id())).isTrue();
    assertThat(map.selection.people()).isEmpty();
    legend.toggle(key("Choir"));
    assertThat(map.model.chart().has(BO.id())).isTrue();
    assertThat(map.workspace.undoName()).isEmpty();
  }

  @Test
  void oneColourStaysAloneUntilAllComeBack() {
    colour(By.CLOSENESS);
    String unsaid = key("not said");
    legend.toggle(unsaid);
    legend.isolateInstead(unsaid);

    assertThat(entries())
        .containsExactly("among the closest 1 out", "acquainted 1 out", "not said 3");
    assertThat(map.model.chart().has(ANA.id())).isFalse();
    assertThat(map.model.chart().has(EVE.id())).isTrue();
    legend.isolate(unsaid);
    assertThat(map.model.chart().has(ANA.id())).isTrue();
    assertThat(legend.explainedProperty().get().leavesOut()).isFalse();
  }

  @Test
  void otherColoursShowEverybodyAgain() {
    colour(By.CLOSENESS);
    legend.toggle(key("not said"));
    assertThat(map.model.chart().has(EVE.id())).isFalse();
    colour(By.CIRCLE);
    assertThat(map.model.chart().has(EVE.id())).isTrue();
    assertThat(map.model.focusing().visibleProperty().get().isAll()).isTrue();
  }

  @Test
  void whoComesCloserChangesColourAndIsLeftOutWithIt() {
    colour(By.CLOSENESS);
    legend.toggle(key("among the closest"));
    map.workspace.apply(Changes.editPerson(EVE, EVE.withCloseness(5)));
    map.settleAnew();

    assertThat(entries()).containsExactly("among the closest 2 out", "acquainted 1", "not said 2");
    assertThat(map.model.chart().has(EVE.id())).isFalse();
  }

  @Test
  void countsAreOfWhomTheRestOfTheMapShows() {
    map.model.focusing().filterProperty().set(Visible.only(Set.of(ANA.id(), BO.id())));
    assertThat(entries()).containsExactly("Choir 1", "others 1");
  }

  @Test
  void guessesAreDroppedFirstThenWhatFilesSay() {
    assertThat(legend.explainedProperty().get().lines())
        .containsExactly(Provenance.IMPORTED, Provenance.INFERRED);
    assertThat(map.model.chart().scene().strands().count()).isEqualTo(5);

    map.model.looks().choose(now -> now.withCertainty(Certainty.KNOWN));
    assertThat(map.model.chart().scene().strands().count()).isEqualTo(4);
    assertThat(legend.explainedProperty().get().lines()).containsExactly(Provenance.IMPORTED);
    assertThat(legend.explainedProperty().get().notes()).containsExactly("without guessed ties");

    map.model.looks().choose(now -> now.withCertainty(Certainty.STATED));
    assertThat(map.model.chart().scene().strands().count()).isEqualTo(3);
    map.workspace.undo();
    assertThat(map.model.chart().scene().strands().count()).isEqualTo(4);
  }

  @Test
  void sizesAreMeasuredInTheBackgroundAndMoveNobody() {
    Chart before = map.model.chart();
    map.model.looks().choose(now -> now.withSize(Size.BETWEENNESS));
    assertThat(map.model.looks().measuringProperty().get()).isTrue();
    map.until(() -> !map.model.looks().measuringProperty().get());

    Chart after = map.model.chart();
    assertThat(after.radius(ANA.id())).isEqualTo(Sizes.MOST);
    assertThat(after.radius(EVE.id())).isEqualTo(Sizes.LEAST);
    assertThat(after.frame().x()).isEqualTo(before.frame().x());
    assertThat(after.personAt(-100 + 16, 0, 0)).contains(ANA.id());
  }

  @Test
  void whatIsTypedMeasuresNothingAnew() {
    map.model.looks().choose(now -> now.withSize(Size.BETWEENNESS));
    map.until(() -> !map.model.looks().measuringProperty().get());
    Person now = map.network().person(ANA.id());
    map.workspace.apply(Changes.editPerson(now, now.withNotes("Met in Lisbon")));
    assertThat(map.model.looks().measuringProperty().get()).isFalse();
    map.workspace.apply(Changes.addTie(map.network(), tie(ANA.id(), DAN.id(), Provenance.STATED)));
    assertThat(map.model.looks().measuringProperty().get()).isTrue();
  }

  @Test
  void communitiesColourOnceTheyAreFound() {
    colour(By.COMMUNITY);
    map.until(() -> !map.model.looks().measuringProperty().get());
    assertThat(entries()).anyMatch(entry -> entry.startsWith("around "));
  }

  @Test
  void whoStopsTheMeasuringSeesWhatWasBefore() {
    map.model.looks().choose(now -> now.withSize(Size.BETWEENNESS));
    map.tasks.currentProperty().get().cancel();
    map.until(() -> !map.model.looks().measuringProperty().get());
    boolean stopped = map.model.looks().stoppedProperty().get();
    boolean before = map.model.chart().scene().dress().sizes() == null;
    assertThat(stopped).isEqualTo(before);
    map.workspace.undo();
    assertThat(map.model.looks().stoppedProperty().get()).isFalse();
    assertThat(map.model.chart().scene().dress().sizes()).isNull();
  }

  @Test
  void allIsThereAgainTheNextTime() {
    colour(By.CLOSENESS);
    map.model.looks().choose(now -> now.withSize(Size.TIES).withLines(Lines.PLAIN));
    Appearance chosen = map.model.looks().appearanceProperty().get();
    map.until(() -> map.network().setting("map.legend").isPresent());
    map.close();
    map = MapFixture.open(folder.resolve("net"));
    legend = map.model.legend();

    assertThat(map.model.looks().appearanceProperty().get()).isEqualTo(chosen);
    assertThat(entries()).containsExactly("among the closest 1", "acquainted 1", "not said 3");
    assertThat(map.model.chart().radius(ANA.id())).isGreaterThan(Sizes.LEAST);
    assertThat(legend.openProperty().get()).isTrue();
  }

  @Test
  void theOwnerHasNoColourAndStays() {
    map.model.showMe(true);
    map.settleAnew();
    assertThat(entries()).containsExactly("Choir 3", "others 2");
    legend.toggle(key("others"));
    assertThat(map.model.chart().has(MapFixture.ME.id())).isTrue();
    assertThat(map.model.chart().has(ANA.id())).isFalse();
  }
}
