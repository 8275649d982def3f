package kith.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kith.exchange.Decision;
import kith.network.Changes;
import kith.network.Person;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of an import; the test's own thread stands for the window's. */
class ImportModelTest {
  private static final Path CONNECTIONS =
      Path.of("src/test/resources/kith/exchange/linkedin/connections-2022-preamble-hidden.csv");

  @TempDir Path folder;

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final Tasks tasks = new Tasks(window::add, dialogs::error);
  private final List<String> ended = new ArrayList<>();
  private Workspace workspace;
  private ImportModel model;

  @BeforeEach
  void read() throws InterruptedException {
    workspace = Workspace.create(folder.resolve("net"), List.of(Person.named("Me").withMe(true)));
    model = plan();
    model.read(List.of(CONNECTIONS));
    until(() -> model.planProperty().get() != null);
  }

  private ImportModel plan() {
    return new ImportModel(
        tasks,
        dialogs,
        workspace.network().facts(),
        receiver -> receiver.accept(workspace),
        () -> ended.add("ended"));
  }

  @AfterEach
  void close() {
    workspace.close();
    tasks.close();
  }

  private void until(BooleanSupplier holds) throws InterruptedException {
    while (!holds.getAsBoolean()) {
      Runnable next = window.poll(20, TimeUnit.SECONDS);
      assertThat(next).as("something for the window within 20 s").isNotNull();
      next.run();
    }
  }

  private List<String> listed() {
    return model.lines().stream().map(line -> line.row().name()).toList();
  }

  @Test
  void countsAndListsWhatWouldHappen() {
    assertThat(model.counts()).containsEntry(Decision.ADD, 3).containsEntry(Decision.SKIP, 2);
    assertThat(model.lines()).hasSize(5);
    model.filterProperty().set(Decision.ADD);
    assertThat(listed()).containsExactly("Priya Raman", "Ravi Menon", "Jane Doe, Ph.D.");
    assertThat(workspace.network().people()).hasSize(1);
  }

  @Test
  void leavesOutWhomTheOwnerLeavesOut() throws InterruptedException {
    model.filterProperty().set(Decision.ADD);
    model.decide(model.lines().get(1), false);
    assertThat(listed()).hasSize(3);
    assertThat(model.counts()).containsEntry(Decision.ADD, 2).containsEntry(Decision.SKIP, 3);

    model.carryOut();
    until(() -> !dialogs.said.isEmpty());
    assertThat(workspace.network().people())
        .extracting(Person::name)
        .containsExactly("Me", "Priya Raman", "Jane Doe, Ph.D.");
  }

  @Test
  void isOneChangeHoweverOftenItIsAskedFor() throws InterruptedException {
    model.carryOut();
    model.carryOut();
    until(() -> !dialogs.said.isEmpty());
    assertThat(ended).hasSize(1);
    assertThat(workspace.undoName())
        .contains("Import 3 people from connections-2022-preamble-hidden.csv");
    workspace.undo();
    assertThat(workspace.network().people()).hasSize(1);
    assertThat(workspace.undoName()).isEmpty();
  }

  @Test
  void theSameFileAgainHasNothingToDo() throws InterruptedException {
    model.carryOut();
    until(() -> !dialogs.said.isEmpty());
    model = plan();
    model.read(List.of(CONNECTIONS));
    until(() -> model.planProperty().get() != null);
    assertThat(model.hasWork()).isFalse();
    assertThat(model.counts()).containsEntry(Decision.SAME, 3);
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndEndsIt() throws InterruptedException {
    model = plan();
    model.read(List.of(folder.resolve("nowhere.csv")));
    until(() -> !dialogs.errors.isEmpty());
    assertThat(dialogs.errors).singleElement().asString().contains("nowhere.csv");
    assertThat(ended).hasSize(1);
  }

  /** Cancels one job as soon as it is shown; the first makes the change, the second writes it. */
  private void cancelJob(int number) {
    List<Tasks.Job> jobs = new ArrayList<>();
    tasks
        .currentProperty()
        .subscribe(
            job -> {
              if (job != null && jobs.add(job) && jobs.size() == number) {
                job.cancel();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void cancelledItChangesNothingAndCanBeCarriedOutAfterAll(int job) throws InterruptedException {
    cancelJob(job);
    model.carryOut();
    until(() -> !dialogs.said.isEmpty());
    assertThat(dialogs.said).containsExactly("Stopped. Nothing was brought in.");
    assertThat(dialogs.errors).isEmpty();
    assertThat(ended).isEmpty();
    assertThat(workspace.network().people()).hasSize(1);
    assertThat(workspace.undoName()).isEmpty();

    model.carryOut();
    until(() -> dialogs.said.size() == 2);
    assertThat(ended).hasSize(1);
    assertThat(workspace.network().people()).hasSize(4);
    assertThat(tasks.currentProperty().get()).isNull();
  }

  @Test
  void leftWhileItIsPreparedItChangesNothing() throws InterruptedException {
    model.carryOut();
    model.leave();
    until(() -> !dialogs.said.isEmpty());
    assertThat(dialogs.said).containsExactly("Stopped. Nothing was brought in.");
    assertThat(ended).hasSize(1);
    assertThat(workspace.network().people()).hasSize(1);
  }

  @Test
  void aNetworkThatChangedMeanwhileIsSaid() throws InterruptedException {
    Person me = workspace.network().me().orElseThrow();
    workspace.apply(Changes.removePerson(workspace.network(), me.id()));
    model.carryOut();
    until(() -> !dialogs.errors.isEmpty());
    assertThat(dialogs.errors)
        .containsExactly(
            "The network has changed since the file was read. Bring the file in again to see what"
                + " it would do now.");
    assertThat(workspace.network().people()).isEmpty();
  }
}
