package kith.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import kith.ui.common.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiesAndCirclesTest {
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private final Circle acme = Circle.of("Acme", CircleKind.COMPANY);
  private final Circle choir = Circle.of("Chœur du Lac", CircleKind.COMMUNITY);
  private final Tie tie =
      new Tie(
          UUID.randomUUID(),
          bo.id(),
          ana.id(),
          "reports to",
          true,
          0,
          Provenance.STATED,
          LocalDate.of(2021, 5, 1),
          null,
          "");
  private Desk desk;
  private PersonModel person;
  private CirclesModel circles;
  private TiesModel ties;

  @BeforeEach
  void open(@TempDir Path folder) {
    desk =
        Desk.of(
            folder.resolve("ties.mv.db"),
            ana,
            bo,
            acme,
            choir,
            new Membership(acme.id(), ana.id()),
            new Membership(choir.id(), bo.id()),
            tie);
    person = new PersonModel(desk.edits, desk.selection);
    circles = new CirclesModel(desk.edits, person.personProperty(), desk.selection);
    ties = new TiesModel(desk.edits, person.personProperty());
    desk.selection.select(ana.id());
  }

  @AfterEach
  void close() {
    ties.close();
    circles.close();
    person.close();
    desk.close();
  }

  @Test
  void aTieIsReadFromBothEnds() {
    assertThat(ties.lines()).containsExactly(new TiesModel.Line(tie, bo));
    assertThat(ties.words(ties.lines().getFirst()))
        .isEqualTo("reports to Ana Costa · since 2021 · stated");
    desk.selection.select(bo.id());
    assertThat(ties.words(ties.lines().getFirst())).isEqualTo("reports to · since 2021 · stated");
  }

  @Test
  void aTieIsAddedRemovedAndBroughtBack() {
    ties.add(bo.id(), "advises");
    assertThat(ties.lines()).extracting(ties::words).contains("advises · stated");
    assertThat(desk.workspace.network().ties(ana.id(), bo.id()).getLast().directed()).isTrue();
    ties.remove(ties.lines().getFirst());
    assertThat(ties.lines()).hasSize(1);
    desk.edits.undo();
    assertThat(ties.lines()).hasSize(2);
  }

  @Test
  void aTieIsSaidMoreOfAndOneUndoTakesItBack() {
    TiesModel.Line line = ties.lines().getFirst();
    LocalDate since = LocalDate.of(2020, 2, 1);
    LocalDate until = LocalDate.of(2024, 3, 31);
    assertThat(ties.edit(line, "works with", since, until)).isEmpty();
    assertThat(ties.words(ties.lines().getFirst()))
        .isEqualTo("works with · since 2020 · until 2024 · stated");
    assertThat(ties.lines().getFirst().tie().directed()).isFalse();
    desk.edits.undo();
    assertThat(ties.lines()).containsExactly(line);
    assertThat(ties.edit(line, "works with", until, since))
        .isEqualTo("A tie ends after it begins; change one of the two days.");
    assertThat(ties.lines()).containsExactly(line);
  }

  @Test
  void aKindThatRunsOneWayRunsFromWhomItIsSaidOf() {
    ties.edit(ties.lines().getFirst(), "friend", null, null);
    assertThat(ties.lines().getFirst().tie().from()).isEqualTo(bo.id());
    ties.edit(ties.lines().getFirst(), "advises", null, null);
    assertThat(ties.lines().getFirst().tie().from()).isEqualTo(ana.id());
    assertThat(ties.lines().getFirst().tie().directed()).isTrue();
    ties.edit(ties.lines().getFirst(), "mentors", null, null);
    assertThat(ties.lines().getFirst().tie().directed()).isTrue();
  }

  @Test
  void circlesAreFoundByAnyPartAndWithoutAccents() {
    assertThat(circles.find("coeur")).isEmpty();
    assertThat(circles.find("choeur")).containsExactly(choir);
    assertThat(circles.find("LAC")).containsExactly(choir);
    assertThat(circles.find("acme")).isEmpty();
    assertThat(circles.known("acme")).isTrue();
  }

  @Test
  void joiningMakesACircleOnlyIfThereIsNone() {
    circles.join("choeur du lac", CircleKind.TEAM);
    assertThat(circles.circles()).containsExactly(acme, choir);
    circles.join("Board", CircleKind.TAG);
    assertThat(circles.circles()).extracting(Circle::name).contains("Board");
    assertThat(desk.workspace.network().circles()).hasSize(3);
    desk.edits.undo();
    assertThat(desk.workspace.network().circles()).hasSize(2);
    assertThat(circles.circles()).containsExactly(acme, choir);
  }

  @Test
  void aCircleHasARhythmOfItsOwn() {
    circles.setCadence(acme, 30);
    assertThat(desk.workspace.network().circle(acme.id()).cadence()).isEqualTo(30);
    assertThat(circles.circles().getFirst().cadence()).isEqualTo(30);
    desk.edits.undo();
    assertThat(circles.circles()).containsExactly(acme);
  }

  @Test
  void leavingTakesTheChipAway() {
    circles.leave(acme);
    assertThat(circles.circles()).isEmpty();
    desk.edits.undo();
    assertThat(circles.circles()).containsExactly(acme);
  }
}
