package kith.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.network.Cadence;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Person;
import kith.outreach.Outlook;
import kith.outreach.Rhythm;
import kith.ui.common.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often to be in touch by closeness and circle, each choice undone. */
class RhythmsModelTest {
  @TempDir static Path folder;

  private final Person ana = Person.named("Ana Costa").withCloseness(4);
  private final Circle choir = Circle.of("Choir", CircleKind.COMMUNITY);
  private final Circle board = Circle.of("Board", CircleKind.TEAM).withCadence(30);
  private Desk desk;
  private RhythmsModel model;

  @BeforeEach
  void open() {
    desk = Desk.of(folder.resolve(UUID.randomUUID() + ".mv.db"), ana, choir, board);
    model = new RhythmsModel(desk.edits);
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
    assertThat(desk.errors).isEmpty();
  }

  private Optional<Rhythm> rhythm(Person person) {
    return Outlook.of(desk.workspace.network().facts(), LocalDate.EPOCH).rhythm(person);
  }

  @Test
  void aLayersRhythmIsThatOfItsPeople() {
    assertThat(List.of(1, 2, 3, 4, 5)).map(model::layer).containsExactly(0, 365, 180, 30, 7);
    model.setLayer(4, 45);
    assertThat(model.layer(4)).isEqualTo(45);
    assertThat(rhythm(ana)).map(Rhythm::days).contains(45);
    model.setLayer(4, Cadence.NONE);
    assertThat(rhythm(ana)).isEmpty();
    desk.edits.undo();
    desk.edits.undo();
    assertThat(model.layer(4)).isEqualTo(30);
    model.setLayer(4, 30);
    assertThat(desk.workspace.undoName()).isEmpty();
  }

  @Test
  void aCircleGetsARhythmAndLosesIt() {
    assertThat(model.others("cho", 6))
        .containsExactly(new RhythmsModel.OfCircle(choir.id(), "Choir", 0));
    assertThat(model.others("bo", 6)).isEmpty();
    model.setCircle(choir.id(), 30);
    assertThat(model.circles())
        .extracting(RhythmsModel.OfCircle::name, RhythmsModel.OfCircle::days)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Board", 30),
            org.assertj.core.groups.Tuple.tuple("Choir", 30));
    model.setCircle(board.id(), Cadence.NONE);
    assertThat(model.circles()).extracting(RhythmsModel.OfCircle::name).containsExactly("Choir");
    desk.edits.undo();
    desk.edits.undo();
    assertThat(model.circles()).extracting(RhythmsModel.OfCircle::name).containsExactly("Board");
    model.setCircle(UUID.randomUUID(), 7);
    assertThat(model.circles()).hasSize(1);
  }
}
