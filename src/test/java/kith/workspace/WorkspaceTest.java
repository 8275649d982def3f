package kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import kith.network.Batch;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Person;
import kith.network.Place;
import kith.network.Progress;
import kith.network.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  @TempDir Path folder;

  private final Person me = Person.named("Maren Vogel").withMe(true);
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private Workspace workspace;

  @BeforeEach
  void create() {
    workspace = Workspace.create(folder.resolve("network"), List.of(me, ana));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void reopen() {
    workspace.close();
    workspace = Workspace.open(folder.resolve("network"));
  }

  @Test
  void tellsItsListenersOnceAChangeStands() {
    List<Change> told = new ArrayList<>();
    Runnable end = workspace.listen(told::add);

    Change add = Changes.addPerson(bo);
    workspace.apply(add);
    assertThat(told).containsExactly(add);
    assertThat(workspace.network().person(bo.id())).isEqualTo(bo);

    end.run();
    workspace.undo();
    assertThat(told).hasSize(1);
  }

  @Test
  void undoesAndRedoesByNameAlsoAfterARestart() {
    workspace.apply(Changes.addPerson(bo));
    workspace.apply(
        Changes.addTie(workspace.network(), Tie.stated(ana.id(), bo.id(), "works with")));
    assertThat(workspace.undoName()).contains("Tie Ana Costa and Bo Lind");

    reopen();
    workspace.undo();
    workspace.undo();
    assertThat(workspace.network().people()).containsExactly(me, ana);
    assertThat(workspace.undoName()).isEmpty();
    assertThat(workspace.redoName()).contains("Add Bo Lind");

    reopen();
    workspace.redo();
    workspace.redo();
    assertThat(workspace.network().ties(ana.id(), bo.id())).hasSize(1);
    assertThat(workspace.redoName()).isEmpty();
  }

  @Test
  void whatIsTypedInOneFieldIsUndoneAsOne() {
    Person a = ana.withNotes("L");
    Person b = ana.withNotes("Lis");
    Person c = b.withRole("Director");
    workspace.applyTyping(Changes.editPerson(ana, a), "notes");
    workspace.applyTyping(Changes.editPerson(a, b), "notes");
    workspace.applyTyping(Changes.editPerson(b, c), "role");

    workspace.undo();
    assertThat(workspace.network().person(ana.id())).isEqualTo(b);
    workspace.undo();
    assertThat(workspace.network().person(ana.id())).isEqualTo(ana);
  }

  @Test
  void whatIsTypedAfterLeavingTheFieldIsUndoneByItself() {
    Person a = ana.withNotes("Lisbon");
    Person b = ana.withNotes("Lisbon, 2019");
    workspace.applyTyping(Changes.editPerson(ana, a), "notes");
    workspace.typingEnds();
    workspace.applyTyping(Changes.editPerson(a, b), "notes");

    workspace.undo();
    assertThat(workspace.network().person(ana.id())).isEqualTo(a);
  }

  @Test
  void aChangeThatDoesNotFitLeavesFileAndNetworkAsTheyWere() {
    List<Fact> before = workspace.network().facts();
    Batch wrong =
        new Batch(
            "Wrong", List.of(Edit.add("", bo), Edit.remove("", Person.named("Nobody we know"))));

    assertThatIllegalArgumentException().isThrownBy(() -> workspace.apply(wrong));

    assertThat(workspace.network().facts()).isEqualTo(before);
    assertThat(workspace.undoName()).isEmpty();
    reopen();
    assertThat(workspace.network().facts()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void carriesOutALargeChangeElsewhereAndTellsOnItsOwnThread() {
    List<Change> told = new ArrayList<>();
    workspace.listen(told::add);
    Change add = Changes.addPerson(bo);

    workspace.applyLater(add, Runnable::run, Progress.NONE).join();

    assertThat(told).containsExactly(add);
    reopen();
    assertThat(workspace.network().person(bo.id())).isEqualTo(bo);
  }

  @Test
  void remembersPlacesWithoutMakingThemAnEdit() {
    Place place = new Place(ana.id(), 12.5, -3, false);
    workspace.remember(List.of(place)).join();

    assertThat(workspace.undoName()).isEmpty();
    reopen();
    assertThat(workspace.network().place(ana.id())).contains(place);
  }

  @Test
  void whatIsCancelledNobodyIsToldOfAndCanBeTriedAgain() throws InterruptedException {
    List<Change> told = new ArrayList<>();
    workspace.listen(told::add);
    List<Fact> before = workspace.network().facts();
    Change add = Changes.addPerson(bo);
    Held held = new Held();
    CompletableFuture<Void> writing = workspace.applyLater(add, Runnable::run, held);
    held.awaitBegun();
    assertThat(workspace.isWriting()).isTrue();
    assertThat(workspace.undoName()).isEmpty();
    assertThat(workspace.network().facts()).isEqualTo(before);
    assertThatThrownBy(() -> workspace.apply(add)).isInstanceOf(KithException.class);
    Place place = new Place(ana.id(), 12.5, -3, false);
    CompletableFuture<Void> kept = workspace.remember(List.of(place));

    workspace.stopWriting();
    held.letGo();

    assertThatThrownBy(writing::join).hasCauseInstanceOf(CancellationException.class);
    kept.join();
    assertThat(told).isEmpty();
    assertThat(workspace.isWriting()).isFalse();
    assertThat(workspace.undoName()).isEmpty();
    assertThat(workspace.network().people()).containsExactly(me, ana);
    assertThat(workspace.network().place(ana.id())).contains(place);

    workspace.applyLater(add, Runnable::run, Progress.NONE).join();
    assertThat(told).containsExactly(add);
    reopen();
    assertThat(workspace.network().people()).containsExactly(me, ana, bo);
    assertThat(workspace.network().place(ana.id())).contains(place);
  }

  @Test
  void whatIsRememberedWhileALargeChangeIsWrittenStays() throws InterruptedException {
    Held held = new Held();
    CompletableFuture<Void> writing =
        workspace.applyLater(Changes.addPerson(bo), Runnable::run, held);
    held.awaitBegun();
    Place place = new Place(ana.id(), 12.5, -3, false);
    CompletableFuture<Void> kept = workspace.remember(List.of(place));
    held.letGo();
    writing.join();
    kept.join();
    assertThat(workspace.network().people()).containsExactly(me, ana, bo);
    assertThat(workspace.network().place(ana.id())).contains(place);
  }

  @Test
  void undoesAndRedoesALargeStepElsewhere() {
    Tie tie = Tie.stated(ana.id(), bo.id(), "works with");
    Batch both = new Batch("Bring Bo", List.of(Edit.add("", bo), Edit.add("", tie)));
    workspace.apply(both);
    List<Fact> with = workspace.network().facts();
    List<Change> told = new ArrayList<>();
    workspace.listen(told::add);

    workspace.undoLater(Runnable::run, Progress.NONE).join();
    assertThat(workspace.network().people()).containsExactly(me, ana);
    assertThat(workspace.redoName()).contains("Bring Bo");

    workspace.redoLater(Runnable::run, Progress.NONE).join();
    assertThat(workspace.network().facts()).isEqualTo(with);
    assertThat(workspace.network().ties(ana.id())).containsExactly(tie);
    assertThat(told).hasSize(2);
    reopen();
    assertThat(workspace.network().facts()).containsExactlyInAnyOrderElementsOf(with);
  }

  @Test
  void aLargeChangeThatDoesNotFitIsRefusedElsewhere() {
    List<Fact> before = workspace.network().facts();
    Change wrong = Edit.remove("Wrong", Person.named("Nobody we know"));
    CompletableFuture<Void> writing = workspace.applyLater(wrong, Runnable::run, Progress.NONE);
    assertThatThrownBy(writing::join).hasCauseInstanceOf(IllegalArgumentException.class);
    assertThat(workspace.network().facts()).isEqualTo(before);
    assertThat(workspace.undoName()).isEmpty();
  }
}
