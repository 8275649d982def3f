package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kith.network.Batch;
import kith.network.Changes;
import kith.network.Edit;
import kith.network.Person;
import kith.store.AppFolders;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.workspace.Held;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which network is open; the test's own thread stands for the window's. */
class ShellModelTest {
  @TempDir Path folder;

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final Tasks tasks = new Tasks(window::add, dialogs::error);
  private ShellModel model;

  private ShellModel model() {
    if (model == null) {
      model = new ShellModel(dialogs, tasks, new AppFolders(folder));
    }
    return model;
  }

  @AfterEach
  void close() {
    model().close();
    tasks.close();
  }

  private void until(BooleanSupplier holds) throws InterruptedException {
    while (!holds.getAsBoolean()) {
      Runnable next = window.poll(20, TimeUnit.SECONDS);
      assertThat(next).as("something for the window within 20 s").isNotNull();
      next.run();
    }
  }

  private Workspace open() {
    return model().workspaceProperty().get();
  }

  @Test
  void startsWithTheOwnerAloneAndFindsThemAgain() throws InterruptedException {
    assertThat(model().hasUsual()).isFalse();
    model().startWithMe("Maren Vogel");
    until(() -> open() != null);
    assertThat(open().network().me().orElseThrow().name()).isEqualTo("Maren Vogel");

    model().closeNetwork();
    assertThat(open()).isNull();
    assertThat(model().hasUsual()).isTrue();
    model().openLast();
    until(() -> open() != null);
    assertThat(open().network().people()).extracting(Person::name).containsExactly("Maren Vogel");
  }

  @Test
  void namesWhatCanBeUndone() throws InterruptedException {
    model().startWithMe("Maren Vogel");
    until(() -> open() != null);
    assertThat(model().undoNameProperty().get()).isNull();

    open().apply(Changes.addPerson(Person.named("Ana Costa")));
    assertThat(model().undoNameProperty().get()).isEqualTo("Add Ana Costa");
    model().undo();
    assertThat(model().undoNameProperty().get()).isNull();
    assertThat(model().redoNameProperty().get()).isEqualTo("Add Ana Costa");
  }

  @Test
  void openingWhatIsOpenChangesNothing() throws InterruptedException {
    model().startWithMe("Maren Vogel");
    until(() -> open() != null);
    Workspace before = open();
    model().open(before.file());
    assertThat(tasks.currentProperty().get()).isNull();
    assertThat(open()).isSameAs(before);
    assertThat(dialogs.errors).isEmpty();
  }

  @Test
  void whatIsOpenStaysOpenWhenAnotherCannotBeOpened() throws Exception {
    model().startWithMe("Maren Vogel");
    until(() -> open() != null);
    Workspace before = open();
    Path text = Files.writeString(folder.resolve("letter.mv.db"), "Dear Ana");
    model().open(text);
    until(() -> !dialogs.errors.isEmpty());
    assertThat(dialogs.errors).singleElement().asString().contains("letter.mv.db");
    assertThat(open()).isSameAs(before);
  }

  @Test
  void doesNotCloseOverSomethingUnsavedUnlessTheOwnerSaysSo() throws InterruptedException {
    model().startWithMe("Maren Vogel");
    until(() -> open() != null);
    model().saving(() -> false);

    model().closeNetwork();
    assertThat(dialogs.asked).hasSize(1);
    assertThat(open()).isNotNull();

    dialogs.yes = true;
    model().closeNetwork();
    assertThat(open()).isNull();
  }

  @Test
  void offersTheBackupOfADamagedFile() throws Exception {
    model().startWithMe("Maren Vogel");
    until(() -> open() != null);
    Path file = open().file();
    model().closeNetwork();
    model().openLast();
    until(() -> open() != null);
    model().close();
    model = null;
    damage(file);

    dialogs.yes = true;
    model().openLast();
    until(() -> open() != null);
    assertThat(dialogs.asked).singleElement().asString().contains("is damaged");
    assertThat(open().network().me().orElseThrow().name()).isEqualTo("Maren Vogel");
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 4; i < bytes.length; i++) {
      bytes[i] ^= 0x5A;
    }
    Files.write(file, bytes);
  }

  private Held writing() throws InterruptedException {
    model().startWithMe("Maren Vogel");
    until(() -> open() != null);
    Held held = new Held();
    open().applyLater(Changes.addPerson(Person.named("Ana Costa")), window::add, held);
    held.awaitBegun();
    return held;
  }

  private List<String> peopleAfterReopening() throws InterruptedException {
    model().openLast();
    until(() -> open() != null);
    return open().network().people().stream().map(Person::name).toList();
  }

  @Test
  void closingWhileALargeChangeIsWrittenAsksAndThenStopsIt() throws InterruptedException {
    Held held = writing();
    assertThat(model().mayClose()).isFalse();
    assertThat(dialogs.asked)
        .containsExactly(
            "If you close now, Kith stops writing it, and the network stays as it was before.");
    assertThat(open().isWriting()).isTrue();

    dialogs.yes = true;
    model().closeNetwork();
    held.letGo();
    assertThat(open()).isNull();
    assertThat(peopleAfterReopening()).containsExactly("Maren Vogel");
    assertThat(dialogs.errors).isEmpty();
  }

  @Test
  void theEndOfTheProgramWaitsForALargeChange() throws InterruptedException {
    Held held = writing();
    Path file = open().file();
    held.letGo();
    model().close();
    try (Workspace again = Workspace.open(file)) {
      assertThat(again.network().people())
          .extracting(Person::name)
          .containsExactly("Maren Vogel", "Ana Costa");
    }
  }

  @Test
  void takesALargeStepBackInTheBackground() throws InterruptedException {
    model().startWithMe("Maren Vogel");
    until(() -> open() != null);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      edits.add(Edit.add("Import", Person.named("Guest " + i)));
    }
    open().apply(new Batch("Import", edits));
    assertThat(open().undoIsLarge()).isTrue();

    model().undo();
    assertThat(tasks.currentProperty().get().name()).isEqualTo("Taking back: Import");
    assertThat(model().undoNameProperty().get()).isEqualTo("Import");
    until(() -> tasks.currentProperty().get() == null);
    assertThat(open().network().people()).hasSize(1);
    assertThat(model().redoNameProperty().get()).isEqualTo("Import");

    model().redo();
    tasks.currentProperty().get().cancel();
    until(() -> tasks.currentProperty().get() == null);
    assertThat(open().isWriting()).isFalse();
    assertThat(dialogs.errors).isEmpty();
  }
}
