package kith.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import kith.network.Change;
import kith.network.Changes;
import kith.network.KithException;
import kith.network.Person;
import kith.workspace.Held;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditsTest {
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private Desk desk;
  private boolean full;

  @BeforeEach
  void open(@TempDir Path folder) {
    desk = Desk.of(folder.resolve("edits.mv.db"), ana, bo);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void type(Person person, String notes) {
    desk.edits.type(person.id().toString(), () -> notes(person, notes));
  }

  private Optional<Change> notes(Person person, String notes) {
    if (full) {
      throw new KithException("The disk is full; make room and try again.");
    }
    return Optional.of(Changes.editPerson(person, person.withNotes(notes)));
  }

  private String notes(Person person) {
    return desk.workspace.network().person(person.id()).notes();
  }

  @Test
  void typingWritesNothingAndIsInTheFileWhenTheDelayRunsOut(@TempDir Path crashed)
      throws IOException {
    type(ana, "S");
    assertThat(notes(ana)).isEmpty();
    assertThat(desk.timer.delay()).isPositive().isLessThan(Duration.ofMillis(300));
    Runnable first = desk.timer::elapse;
    type(ana, "Sai");
    type(ana, "Sails");
    assertThat(notes(ana)).isEmpty();
    first.run();
    assertThat(desk.edits.unsaved()).isZero();
    try (Workspace copy = Workspace.open(asAfterACrash(crashed))) {
      assertThat(copy.network().person(ana.id()).notes()).isEqualTo("Sails");
    }
    desk.edits.undo();
    assertThat(notes(ana)).isEmpty();
  }

  /** What another program would find if this one ended now, without closing the file. */
  private Path asAfterACrash(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(desk.workspace.file().getParent())) {
      for (Path each : files.toList()) {
        Files.copy(each, folder.resolve(each.getFileName()));
      }
    }
    return folder.resolve(desk.workspace.file().getFileName());
  }

  @Test
  void whatCannotBeSavedIsToldAndStaysUntilItCan() {
    full = true;
    type(ana, "Sails");
    type(bo, "Sings");
    assertThat(desk.edits.flush()).isFalse();
    assertThat(desk.edits.unsaved()).isEqualTo(2);
    assertThat(desk.errors).hasSize(2).containsOnly("The disk is full; make room and try again.");
    full = false;
    assertThat(desk.edits.flush()).isTrue();
    assertThat(desk.edits.unsaved()).isZero();
    assertThat(notes(ana)).isEqualTo("Sails");
    assertThat(notes(bo)).isEqualTo("Sings");
  }

  @Test
  void whoIsToldOfASaveMaySaveToo() {
    full = true;
    type(ana, "Sails");
    type(bo, "Sings");
    full = false;
    desk.workspace.listen(_ -> desk.edits.leave());
    assertThat(desk.edits.flush()).isTrue();
    assertThat(notes(ana)).isEqualTo("Sails");
    assertThat(notes(bo)).isEqualTo("Sings");
    assertThat(desk.errors).hasSize(1);
  }

  @Test
  void whatIsTypedWhileSomethingIsSavedIsSavedToo() {
    type(ana, "Sails");
    List<Person> next = new ArrayList<>(List.of(ana.withNotes("Sails")));
    desk.workspace.listen(
        _ -> {
          if (!next.isEmpty()) {
            Person before = next.removeFirst();
            desk.edits.type(ana.id().toString(), () -> notes(before, "Sails far"));
          }
        });
    assertThat(desk.edits.flush()).isTrue();
    assertThat(notes(ana)).isEqualTo("Sails far");
    assertThat(desk.edits.unsaved()).isZero();
  }

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

  private Held writing() throws InterruptedException {
    Held held = new Held();
    Change change = Changes.addPerson(Person.named("Cy Dahl"));
    desk.workspace.applyLater(change, window::add, held);
    held.awaitBegun();
    return held;
  }

  private void end(Held held) throws InterruptedException {
    held.letGo();
    window.take().run();
  }

  @Test
  void whatIsTypedWhileALargeChangeIsWrittenIsSavedWhenThatHasEnded() throws InterruptedException {
    Held held = writing();
    type(ana, "Sails");
    desk.timer.elapse();
    type(bo, "Sings");
    assertThat(desk.edits.flush()).isFalse();
    assertThat(desk.edits.unsaved()).isEqualTo(2);
    assertThat(desk.errors).isEmpty();

    end(held);
    assertThat(notes(ana)).isEqualTo("Sails");
    assertThat(notes(bo)).isEqualTo("Sings");
    assertThat(desk.edits.unsaved()).isZero();
    assertThat(desk.errors).isEmpty();
  }

  @Test
  void whatThenCannotBeSavedIsTold() throws InterruptedException {
    Held held = writing();
    type(ana, "Sails");
    desk.timer.elapse();
    full = true;
    end(held);
    assertThat(desk.errors).containsExactly("The disk is full; make room and try again.");
    assertThat(desk.edits.unsaved()).isEqualTo(1);
  }

  @Test
  void whatCannotWaitIsRefusedAloud() throws InterruptedException {
    Held held = writing();
    type(ana, "Sails");
    assertThat(desk.edits.apply(() -> Changes.addPerson(Person.named("Di Eng")))).isFalse();
    assertThat(desk.errors)
        .containsExactly(
            "A large change is still being written to the file; try again in a moment.");
    end(held);
  }

  @Test
  void onceClosedNothingIsSavedAnyMore() throws InterruptedException {
    Held held = writing();
    type(ana, "Sails");
    desk.edits.close();
    end(held);
    assertThat(notes(ana)).isEmpty();
  }
}
