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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kith.exchange.ImportPlan;
import kith.exchange.Importer;
import kith.network.Batch;
import kith.network.Naming.Choice;
import kith.network.Naming.Way;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.store.AppFolders;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.ui.map.MapModel;
import kith.workspace.Workspace;

/**
 * Measures what an owner waits for, in one cold process: a LinkedIn export to a durable network,
 * the window to its first settled map, and how long the window's thread is ever busy while the map
 * moves, is panned and zoomed, and while something is opened for the first time. Prints a table;
 * asserts nothing.
 */
public final class FloorsBenchmark extends Application {
  private static final PrintStream OUT = System.out;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.US);
  private static final int GESTURES = 300;
  private static final int SELECTED = 20;

  private final FakeDialogs dialogs = new FakeDialogs();
  private Tasks tasks;
  private ShellModel model;
  private ShellView view;

  /**
   * @param args how many people
   */
  public static void main(String[] args) {
    launch(FloorsBenchmark.class, args);
  }

  @Override
  public void start(Stage stage) throws IOException {
    int people = Integer.parseInt(getParameters().getRaw().getFirst());
    Path folder = Files.createTempDirectory("kith-benchmark");
    tasks = new Tasks(Platform::runLater, OUT::println);
    model = new ShellModel(dialogs, tasks, new AppFolders(folder));
    Themes themes = new Themes(Platform.getPreferences());
    view = new ShellView(model, tasks, dialogs, themes);
    Scene scene = new Scene(view, 1000, 1000);
    themes.dress(scene);
    stage.setScene(scene);
    stage.show();
    Thread.ofPlatform().name("benchmark").start(new FutureTask<>(() -> measure(people, folder)));
  }

  private Void measure(int people, Path folder) throws IOException {
    try {
      Path net = folder.resolve("network");
      OUT.printf("%,d people%n", people);
      imported(connections(folder, people), net);
      WindowPulse pulse = new WindowPulse();
      long begun = System.nanoTime();
      onWindow(() -> model.open(net));
      await(() -> model.workspaceProperty().get() != null);
      OUT.printf("  open to first map          %8.0f ms%n", millis(begun));
      await(() -> map().chartProperty().get().frame().settled() && charted());
      OUT.printf("  open to settled map        %8.0f ms%n", millis(begun));
      OUT.printf("  longest wait, opening      %8.0f ms%n", pulse.longest());
      await(() -> view.pane().hasPanel());
      OUT.printf("  longest wait, panel        %8.0f ms%n", pulse.longest());
      select();
      OUT.printf("  longest wait, selecting    %8.0f ms%n", pulse.longest());
      safe(pulse);
      gestures();
      OUT.printf("  longest wait, panning      %8.0f ms%n", pulse.longest());
      opened(pulse, "filter", () -> map().focusing().filtering().ask());
      onWindow(() -> map().focusing().filtering().ask());
      opened(pulse, "table", () -> act("table"));
      onWindow(() -> act("table"));
      opened(pulse, "palette", () -> act("palette"));
      opened(pulse, "search", this::search);
      opened(pulse, "paths", () -> act("path"));
      pulse.stop();
    } finally {
      onWindow(model::close);
      tasks.close();
      Platform.exit();
    }
    return null;
  }

  private MapModel map() {
    return view.pane().map();
  }

  private boolean charted() {
    return map().countsProperty().get().people() > 0 && map().exportScene().picture().discs() > 0;
  }

  private static void imported(Path file, Path net) {
    Person me = Person.named("Me").withMe(true);
    long begun = System.nanoTime();
    try (Workspace workspace = Workspace.create(net, List.of(me))) {
      ImportPlan plan = Importer.plan(List.of(file), workspace.network(), Progress.NONE);
      OUT.printf("  file to plan               %8.0f ms%n", millis(begun));
      Batch change = plan.toChange(workspace.network());
      workspace.apply(change);
      OUT.printf("  file to durable            %8.0f ms%n", millis(begun));
    }
  }

  /** Shows one person after the other in the panel, the first one cold. */
  private void select() {
    List<Person> people =
        ask(() -> List.copyOf(model.workspaceProperty().get().network().people()));
    for (int i = 1; i <= SELECTED && i < people.size(); i++) {
      Person person = people.get(i);
      onWindow(() -> model.selection().select(person.id()));
      LockSupport.parkNanos(50_000_000);
    }
  }

  /** Opens something for the first time, and looks on while it comes. */
  private void opened(WindowPulse pulse, String what, Runnable action) {
    LockSupport.parkNanos(200_000_000);
    pulse.longest();
    onWindow(action);
    LockSupport.parkNanos(800_000_000);
    OUT.printf("  longest wait, %-12s %8.0f ms%n", what, pulse.longest());
  }

  private void act(String action) {
    Action.runIfPossible(view.action(action));
  }

  private void search() {
    act("find");
    view.pane().search().setText("family");
  }

  /** Makes names safe and shows them again, somebody being selected. */
  private void safe(WindowPulse pulse) {
    for (Way way : List.of(Way.INITIALS, Way.PSEUDONYMS, Way.INITIALS)) {
      Choice safe = Choice.NONE.withWay(way);
      choose(safe, way.toString().toLowerCase(Locale.ROOT), pulse);
      choose(safe.withSafe(false), "real names", pulse);
    }
  }

  private void choose(Choice choice, String what, WindowPulse pulse) {
    pulse.longest();
    long begun = System.nanoTime();
    onWindow(() -> view.pane().choose(choice));
    await(() -> network().naming().choice().safe() == choice.safe() && named());
    OUT.printf("  to %-24s%8.0f ms%n", what, millis(begun));
    OUT.printf("  longest wait, then         %8.0f ms%n", pulse.longest());
  }

  private Network network() {
    return model.workspaceProperty().get().network();
  }

  /** Whether the map calls everybody what they are called now. */
  private boolean named() {
    Network network = network();
    var scene = map().chartProperty().get().scene();
    Person last = network.person(scene.id(scene.people() - 1));
    return scene.fullName(scene.people() - 1).equals(network.naming().name(last));
  }

  private void gestures() {
    for (int i = 0; i < GESTURES; i++) {
      int step = i;
      onWindow(
          () -> {
            if (step % 60 == 59) {
              map().zoomIn();
            } else if (step % 60 == 29) {
              map().zoomOut();
            } else {
              map().pan(step % 2 == 0 ? 9 : -7, 3);
            }
          });
      LockSupport.parkNanos(16_000_000);
    }
  }

  /** An invented export in LinkedIn's layout of now; the same number of people, the same file. */
  private static Path connections(Path folder, int people) throws IOException {
    Random random = new Random(3);
    StringBuilder csv = new StringBuilder("Notes:\n\"Some addresses are missing.\"\n\n");
    csv.append("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
    for (int i = 0; i < people; i++) {
      int company = (int) (120 * Math.pow(random.nextDouble(), 2.5));
      String day = LocalDate.of(2009, 1, 5).plusDays(random.nextInt(6200)).format(DAY);
      csv.append(
          "Given%d,Family%d,https://www.linkedin.com/in/person-%d,,Company %d,Engineer,%s%n"
              .formatted(i % 40, i % 31, i, company, day));
    }
    return Files.writeString(folder.resolve("Connections.csv"), csv);
  }
}
