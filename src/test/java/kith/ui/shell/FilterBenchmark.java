package kith.ui.shell;

import static kith.ui.shell.WindowPulse.ask;
import static kith.ui.shell.WindowPulse.await;
import static kith.ui.shell.WindowPulse.millis;
import static kith.ui.shell.WindowPulse.onWindow;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kith.network.Condition;
import kith.network.Fact;
import kith.network.Field;
import kith.network.Interaction;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Tie;
import kith.store.AppFolders;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.ui.map.Filtering;
import kith.workspace.Workspace;

/**
 * Measures in the window how long after a condition was asked the map shows what is left, and how
 * long the window's thread was ever busy meanwhile. Prints a table; asserts nothing.
 */
public final class FilterBenchmark extends Application {
  private static final PrintStream OUT = System.out;
  private static final int ROUNDS = 5;
  private static final List<Condition> ASKED =
      List.of(
          new Condition.InNetwork(NetworkKind.STRATEGIC),
          new Condition.Due(),
          new Condition.OutOfTouch(180),
          new Condition.Says(Field.ANY, "role 7"),
          new Condition.OfKind("trusts"),
          new Condition.TiedToMe(15, 39),
          new Condition.OfStrength(15, 100));

  private Tasks tasks;
  private ShellModel model;
  private ShellView view;

  /**
   * @param args how many people
   */
  public static void main(String[] args) {
    launch(FilterBenchmark.class, args);
  }

  @Override
  public void start(Stage stage) throws IOException {
    int people = Integer.parseInt(getParameters().getRaw().getFirst());
    Path folder = Files.createTempDirectory("kith-benchmark");
    tasks = new Tasks(Platform::runLater, OUT::println);
    FakeDialogs dialogs = new FakeDialogs();
    model = new ShellModel(dialogs, tasks, new AppFolders(folder));
    Themes themes = new Themes(Platform.getPreferences());
    view = new ShellView(model, tasks, dialogs, themes);
    Scene scene = new Scene(view, 1000, 1000);
    themes.dress(scene);
    stage.setScene(scene);
    stage.show();
    Thread.ofPlatform().name("benchmark").start(new FutureTask<>(() -> measure(people, folder)));
  }

  private Void measure(int people, Path folder) {
    try {
      Path net = folder.resolve("network");
      Workspace.create(net, facts(people)).close();
      onWindow(() -> model.open(net));
      await(() -> model.workspaceProperty().get() != null && view.pane().hasPanel());
      await(() -> view.pane().map().chartProperty().get().frame().settled());
      LockSupport.parkNanos(2_000_000_000);
      Filtering filtering = ask(() -> view.pane().map().focusing().filtering());
      OUT.printf("%,d people, %,d ties and contacts each; ms%n", people, 3 * people);
      OUT.printf("%-14s %8s %8s %8s%n", "", "first", "later", "blocked");
      ASKED.forEach(condition -> measure(filtering, condition));
    } finally {
      onWindow(model::close);
      tasks.close();
      Platform.exit();
    }
    return null;
  }

  private void measure(Filtering filtering, Condition condition) {
    double first = 0;
    double later = 0;
    WindowPulse pulse = new WindowPulse();
    for (int round = 0; round <= ROUNDS; round++) {
      double took = asked(filtering, condition);
      first = round == 0 ? took : first;
      later += round == 0 ? 0 : took / ROUNDS;
      onWindow(filtering::clear);
      LockSupport.parkNanos(500_000_000);
    }
    pulse.stop();
    OUT.printf(
        "%-14s %8.0f %8.0f %8.0f%n",
        condition.getClass().getSimpleName(), first, later, pulse.longest());
  }

  private static double asked(Filtering filtering, Condition condition) {
    long begun = System.nanoTime();
    onWindow(() -> filtering.add(condition));
    await(() -> !filtering.leftProperty().get().conditions().isEmpty());
    return millis(begun);
  }

  /** An invented network in which everybody has something to ask about. */
  private static List<Fact> facts(int count) {
    Random random = new Random(5);
    List<Fact> facts = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Person person = person(i, random);
      ids.add(person.id());
      facts.add(person);
    }
    for (int i = 0; i < 3 * count; i++) {
      UUID one = ids.get(i % count);
      UUID other = ids.get((i % count + 1 + random.nextInt(40)) % count);
      String kind = Tie.USUAL_KINDS.get(random.nextInt(Tie.USUAL_KINDS.size()));
      facts.add(Tie.stated(one, other, kind).withCloseness(random.nextInt(6)));
      LocalDate day = LocalDate.now().minusDays(random.nextInt(1500));
      facts.add(
          new Interaction(
              UUID.randomUUID(), day, Interaction.Kind.CALL, List.of(one), null, "", "", ""));
    }
    return facts;
  }

  private static Person person(int i, Random random) {
    Set<NetworkKind> networks = EnumSet.noneOf(NetworkKind.class);
    networks.add(NetworkKind.values()[random.nextInt(3)]);
    return Person.named("Person " + i)
        .withMe(i == 0)
        .withRole("Role " + random.nextInt(40))
        .withEmails(List.of("person" + i + "@example.org"))
        .withHowWeMet("At the harbour in " + (1990 + random.nextInt(30)))
        .withCloseness(random.nextInt(6))
        .withNetworks(networks)
        .withCadence(random.nextInt(3) * 90);
  }
}
