package kith.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kith.exchange.Decision;
import kith.exchange.Field;
import kith.exchange.FieldChange;
import kith.exchange.Part;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.Fact;
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
    List<Fact> facts = workspace.network().facts();
    ImportModel made = new ImportModel(tasks, dialogs, new There(facts));
    made.setOnEnded(() -> ended.add("ended"));
    return made;
  }

  @Test
  void anUnknownTableIsAskedAboutOnce() throws Exception {
    Path members = folder.resolve("members.csv");
    Files.writeString(members, "Nr;Wer;Saal\n1;Ana Costa;A\n2;Ben Dov;B\n");
    ImportModel asked = plan();
    asked.read(List.of(members));
    until(() -> asked.columnsProperty().get() != null);
    ColumnsModel columns = asked.columnsProperty().get();
    assertThat(columns.columns())
        .containsExactly(
            new ColumnsModel.Column(0, "Nr", "1 · 2"),
            new ColumnsModel.Column(1, "Wer", "Ana Costa · Ben Dov"),
            new ColumnsModel.Column(2, "Saal", "A · B"));
    assertThat(columns.part(1)).isEqualTo(Part.NAME);
    assertThat(columns.peopleProperty().get()).isEqualTo(2);
    columns.set(1, Part.NOTHING);
    assertThat(columns.peopleProperty().get()).isZero();
    columns.set(1, Part.NAME);
    columns.set(2, Part.LABELS);
    asked.columnsSaid();
    until(() -> asked.planProperty().get() != null);
    assertThat(asked.columnsProperty().get()).isNull();
    assertThat(asked.counts()).containsEntry(Decision.ADD, 2);
    asked.carryOut();
    until(() -> ended.contains("ended"));
    ImportModel again = plan();
    again.read(List.of(members));
    until(() -> again.planProperty().get() != null);
    assertThat(again.counts()).containsEntry(Decision.SAME, 2).containsEntry(Decision.ADD, 0);
    assertThat(again.hasWork()).isFalse();
  }

  /** The network that is open. */
  private final class There implements ImportModel.Target {
    private final List<Fact> facts;

    There(List<Fact> facts) {
      this.facts = facts;
    }

    @Override
    public boolean isNew() {
      return false;
    }

    @Override
    public List<Fact> facts(String owner) {
      return facts;
    }

    @Override
    public void open(List<Fact> same, Consumer<Workspace> then, Runnable otherwise) {
      then.accept(workspace);
    }
  }

  /** A network that is made, or cannot be, when the import is carried out. */
  private final class NotThere implements ImportModel.Target {
    private final Person me = Person.named("Me").withMe(true);
    private final List<Runnable> refusals = new ArrayList<>();
    private Consumer<Workspace> waiting;

    @Override
    public boolean isNew() {
      return true;
    }

    @Override
    public List<Fact> facts(String owner) {
      return List.of(owner.isEmpty() ? me : me.withName(owner));
    }

    @Override
    public void open(List<Fact> facts, Consumer<Workspace> then, Runnable otherwise) {
      workspace.close();
      workspace = Workspace.create(folder.resolve("new"), facts);
      waiting = then;
      refusals.add(otherwise);
    }
  }

  private NotThere intoANewOne(List<Path> files) throws InterruptedException {
    NotThere target = new NotThere();
    model = new ImportModel(tasks, dialogs, target);
    model.setOnEnded(() -> ended.add("ended"));
    model.read(files);
    until(() -> model.planProperty().get() != null);
    return target;
  }

  @Test
  void aNewNetworksOwnerIsAskedForTheirName() throws InterruptedException {
    assertThat(model.asksOwnName()).isFalse();
    NotThere target = intoANewOne(List.of(CONNECTIONS));
    assertThat(model.asksOwnName()).isTrue();
    model.ownNameProperty().set(" Maren Vogel ");
    model.carryOut();
    until(() -> target.waiting != null);
    target.waiting.accept(workspace);
    until(() -> !dialogs.said.isEmpty());
    assertThat(workspace.network().me().orElseThrow().name()).isEqualTo("Maren Vogel");
    assertThat(workspace.network().people()).hasSize(4);
  }

  @Test
  void nobodyIsAskedWhatTheExportSays() throws Exception {
    Path profile = folder.resolve("Profile.csv");
    Files.writeString(profile, "First Name,Last Name,Headline\nMaren,Vogel,Head of Work\n");
    NotThere target = intoANewOne(List.of(profile, CONNECTIONS));
    assertThat(model.asksOwnName()).isFalse();
    model.carryOut();
    until(() -> target.waiting != null);
    assertThat(workspace.network().people())
        .extracting(Person::name)
        .containsExactly("Maren Vogel");
  }

  @Test
  void aNetworkThatCannotBeMadeLeavesThePlan() throws InterruptedException {
    NotThere target = intoANewOne(List.of(CONNECTIONS));
    model.carryOut();
    until(() -> target.waiting != null);
    assertThat(model.busyProperty().get()).isTrue();
    target.refusals.getFirst().run();
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(model.hasWork()).isTrue();
    assertThat(ended).isEmpty();
  }

  @Test
  void leftWhileItsNetworkIsMadeItWritesNothing() throws InterruptedException {
    NotThere target = intoANewOne(List.of(CONNECTIONS));
    model.carryOut();
    until(() -> target.waiting != null);
    model.leave();
    target.waiting.accept(workspace);
    assertThat(workspace.isWriting()).isFalse();
    assertThat(workspace.network().people()).hasSize(1);
    assertThat(ended).hasSize(1);
  }

  @Test
  void saysHowFarItsPreparationIs() throws InterruptedException {
    List<String> jobs = new ArrayList<>();
    tasks.currentProperty().subscribe(job -> jobs.add(job == null ? "" : job.name()));
    model.carryOut();
    until(() -> !dialogs.said.isEmpty());
    assertThat(jobs)
        .containsExactly("", "Working out what changes", "", "Bringing in the people", "");
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
    model.decide(List.of(model.lines().get(1)), false);
    assertThat(listed()).hasSize(3);
    assertThat(model.counts()).containsEntry(Decision.ADD, 2).containsEntry(Decision.SKIP, 3);

    model.carryOut();
    until(() -> !dialogs.said.isEmpty());
    assertThat(workspace.network().people())
        .extracting(Person::name)
        .containsExactly("Me", "Priya Raman", "Jane Doe, Ph.D.");
  }

  private static final String LATER =
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ana,Costa,https://www.linkedin.com/in/ana,ana@example.org,Fabrikam,CEO,07 Jun 2024
      Ben,Dov,https://www.linkedin.com/in/ben,,Contoso,Engineer,07 Jun 2024
      """;

  /** Ana is known as CTO of Contoso, and by her profile; of Ben nothing is known. */
  private void readLater() throws Exception {
    Person ana =
        Person.named("Ana Costa")
            .withRole("CTO")
            .withOrganisation("Contoso")
            .withLinks(List.of("https://www.linkedin.com/in/ana"));
    workspace.apply(Changes.addPerson(ana));
    model = plan();
    model.read(List.of(Files.writeString(folder.resolve("Connections.csv"), LATER)));
    until(() -> model.planProperty().get() != null);
  }

  private Person ana() {
    return workspace.network().people().stream()
        .filter(person -> person.name().equals("Ana Costa"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUpdateIsTakenFieldByField() throws Exception {
    readLater();
    ImportModel.Line ana = model.lines().getFirst();
    assertThat(ana.row().changes())
        .extracting(FieldChange::field)
        .containsExactly(
            Field.ROLE,
            Field.ORGANISATION,
            Field.EMAILS,
            Field.IDENTITIES,
            Field.CIRCLES,
            Field.TIE);
    for (Field left : List.of(Field.ROLE, Field.CIRCLES, Field.TIE)) {
      model.decide(model.lines().getFirst(), left, false);
    }
    assertThat(model.lines().getFirst().row().isPartly()).isTrue();
    assertThat(model.areTaken(model.lines())).isFalse();
    model.carryOut();
    until(() -> !dialogs.said.isEmpty());
    assertThat(ana().role()).isEqualTo("CTO");
    assertThat(ana().organisation()).isEqualTo("Fabrikam");
    assertThat(ana().emails()).containsExactly("ana@example.org");
    assertThat(workspace.network().ties(ana().id())).isEmpty();
    assertThat(workspace.network().circles()).extracting(Circle::name).containsExactly("Contoso");
    workspace.undo();
    assertThat(ana().organisation()).isEqualTo("Contoso");
  }

  @Test
  void anUpdateWithoutAnyFieldIsLeftOutAndOneFieldBringsItBack() throws Exception {
    readLater();
    for (FieldChange change : model.lines().getFirst().row().changes()) {
      model.decide(model.lines().getFirst(), change.field(), false);
    }
    assertThat(model.lines().getFirst().row().decision()).isEqualTo(Decision.SKIP);
    assertThat(model.counts()).containsEntry(Decision.UPDATE, 0).containsEntry(Decision.ADD, 1);
    model.decide(model.lines().getFirst(), Field.ROLE, true);
    assertThat(model.lines().getFirst().row().taken()).containsExactly(Field.ROLE);
    assertThat(model.counts()).containsEntry(Decision.UPDATE, 1);
    model.decide(List.of(model.lines().getFirst()), true);
    assertThat(model.areTaken(model.lines())).isTrue();
  }

  @Test
  void allThatIsListedIsTakenOrLeftOutAtOnce() throws InterruptedException {
    model.turn(List.copyOf(model.lines()));
    assertThat(model.counts()).containsEntry(Decision.ADD, 0).containsEntry(Decision.SKIP, 5);
    assertThat(model.hasWork()).isFalse();
    model.turn(List.copyOf(model.lines()));
    assertThat(model.counts()).containsEntry(Decision.ADD, 3);
    assertThat(listed()).hasSize(5);
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
