package kith.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.ui.common.Edits;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Merging;
import kith.ui.common.Tasks;
import kith.ui.exchange.DuplicatesModel.State;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How one goes through those who may be one person twice. */
class DuplicatesModelTest {
  private final Person ana =
      Person.named("Ana Costa").withRole("Chair").withEmails(List.of("ana@example.org"));
  private final Person anna =
      Person.named("Anna Costa").withRole("Board").withEmails(List.of("ANA@example.org"));
  private final Person ben = Person.named("Ben Ito");
  private final Person ben2 = Person.named("Ito Ben").withNotes("Plays Go");
  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final Tasks tasks = new Tasks(window::add, dialogs::error);
  private Workspace workspace;
  private Edits edits;
  private DuplicatesModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws InterruptedException {
    workspace =
        Workspace.create(
            folder.resolve("net"),
            List.of(ana, anna, ben, ben2, Tie.stated(anna.id(), ben.id(), "knows")));
    edits = new Edits(workspace, (_, _) -> () -> {}, tasks, dialogs::error);
    model = new DuplicatesModel(edits, tasks);
    model.look();
    assertThat(model.seenProperty().get().state()).isEqualTo(State.LOOKING);
    while (model.seenProperty().get().state() == State.LOOKING) {
      Runnable next = window.poll(20, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      next.run();
    }
  }

  @AfterEach
  void close() {
    edits.close();
    workspace.close();
    tasks.close();
  }

  private Network network() {
    return workspace.network();
  }

  @Test
  void theLikeliestTwoComeFirstWithWhatSpeaksForIt() {
    assertThat(model.heading()).isEqualTo("1 of 2 · the same mail address");
    assertThat(model.standing(anna)).isEqualTo("1 tie · no contacts");
    Merging merging = model.seenProperty().get().merging();
    assertThat(merging.people()).containsExactly(anna, ana);
    assertThat(merging.differing()).containsExactly(Merging.Field.NAME, Merging.Field.ROLE);
    assertThat(merging.value(Merging.Field.ROLE, ana)).isEqualTo("Chair");
    model.go(1);
    assertThat(model.heading()).isEqualTo("2 of 2 · the same name");
    model.go(1);
    assertThat(model.heading()).startsWith("1 of 2");
    assertThat(model.hasSeveral()).isTrue();
  }

  @Test
  void theTwoBecomeOneAsChosenAndUndoMakesThemTwo() {
    model.seenProperty().get().merging().choose(Merging.Field.ROLE, "Chair");
    model.seenProperty().get().merging().choose(Merging.Field.NAME, "Ana Costa");
    model.merge();
    assertThat(network().person(ana.id())).isNull();
    Person one = network().person(anna.id());
    assertThat(one.name()).isEqualTo("Ana Costa");
    assertThat(one.role()).isEqualTo("Chair");
    assertThat(network().ties(anna.id())).hasSize(1);
    assertThat(model.heading()).isEqualTo("1 of 1 · the same name");
    edits.undo();
    assertThat(network().people()).containsExactlyInAnyOrder(ana, anna, ben, ben2);
  }

  @Test
  void twoPeopleAreNotAskedAboutAgain() throws InterruptedException {
    model.apart();
    model.apart();
    assertThat(model.seenProperty().get().state()).isEqualTo(State.DONE);
    assertThat(network().people()).hasSize(4);
    DuplicatesModel again = new DuplicatesModel(edits, tasks);
    again.look();
    while (again.seenProperty().get().state() == State.LOOKING) {
      window.take().run();
    }
    assertThat(again.seenProperty().get().state()).isEqualTo(State.NOBODY);
    again.merge();
    again.apart();
    again.go(1);
    assertThat(again.heading()).isEmpty();
  }
}
