package kith.ui.map;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kith.network.Appearance;
import kith.network.Appearance.Certainty;
import kith.network.Appearance.Lines;
import kith.network.Appearance.Size;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Colouring.By;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;

/**
 * Measures how long other colours, sizes and ties take to show, and how long the window's thread is
 * busy at most meanwhile. Prints a table; asserts nothing.
 */
public final class LookBenchmark extends Application {
  private static final PrintStream OUT = System.out;
  private static final int ROUNDS = 3;

  private final Tasks tasks = new Tasks(Platform::runLater, OUT::println);
  private MapModel model;
  private MapView view;
  private volatile boolean beating = true;
  private volatile double longest;

  /**
   * @param args how many people
   */
  public static void main(String[] args) {
    launch(LookBenchmark.class, args);
  }

  @Override
  public void start(Stage stage) throws IOException {
    int people = Integer.parseInt(getParameters().getRaw().getFirst());
    Path file = Files.createTempDirectory("kith-benchmark").resolve("net");
    Workspace workspace = Workspace.create(file, facts(people));
    model = new MapModel(workspace, new Selection(), new FakeDialogs(), tasks);
    view = new MapView(model);
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    stage.setScene(new Scene(view, 1000, 900));
    stage.show();
    Thread.ofPlatform()
        .name("benchmark")
        .start(
            () -> {
              measure(people);
              Platform.exit();
            });
  }

  private void measure(int people) {
    OUT.printf("%,d people%n", people);
    await(() -> model.chart().frame().topology().people() > 0);
    await(() -> model.chart().frame().settled() && view.lookup("#map-legend") != null);
    still();
    Thread.ofPlatform().daemon().start(this::beat);
    onWindow(() -> model.legend().openProperty().set(true));
    still();
    for (int round = 1; round <= ROUNDS; round++) {
      OUT.printf("round %d%n", round);
      for (By by : By.values()) {
        chosen("colour " + by, now -> now.withColour(by));
      }
      hidden();
      chosen("colour CIRCLE", now -> now.withColour(By.CIRCLE));
      hidden();
      for (Size size : Size.values()) {
        chosen("size " + size, now -> now.withSize(size));
      }
      for (Certainty step : Certainty.values()) {
        chosen("ties " + step, now -> now.withCertainty(step));
      }
      chosen("ties plain", now -> now.withLines(Lines.PLAIN));
      onWindow(() -> model.looks().choose(_ -> Appearance.USUAL));
      still();
    }
    beating = false;
  }

  private void chosen(String name, UnaryOperator<Appearance> choice) {
    timed(name, () -> model.looks().choose(choice));
  }

  private void hidden() {
    String first = ask(() -> model.legend().explainedProperty().get().entries().getFirst().key());
    timed("leave out a colour", () -> model.legend().toggle(first));
    timed("show nobody else", () -> model.legend().isolate(first));
    timed("show all again", () -> model.legend().showAll());
  }

  private void timed(String name, Runnable action) {
    longest = 0;
    long begun = System.nanoTime();
    onWindow(action);
    still();
    OUT.printf("  %-22s %6.0f ms, longest wait %4.0f ms%n", name, millis(begun), longest);
    LockSupport.parkNanos(400_000_000);
  }

  /** Until all is measured, painted and shown. */
  private void still() {
    await(() -> !model.looks().measuringProperty().get() && !view.awake());
  }

  private void beat() {
    while (beating) {
      long asked = System.nanoTime();
      onWindow(() -> {});
      longest = Math.max(longest, millis(asked));
      LockSupport.parkNanos(2_000_000);
    }
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void onWindow(Runnable work) {
    ask(
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> T ask(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(Callable<Boolean> holds) {
    while (!ask(holds)) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static List<Fact> facts(int people) {
    Random random = new Random(4);
    List<Fact> facts = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    for (int k = 0; k < people; k++) {
      Person person = Person.named("Given%d Family%d".formatted(k % 40, k % 31));
      facts.add(person.withCloseness(random.nextInt(6)));
      ids.add(person.id());
    }
    List<Circle> circles = new ArrayList<>();
    for (int k = 0; k < 40; k++) {
      circles.add(Circle.of("Company " + k, k < 36 ? CircleKind.COMPANY : CircleKind.TAG));
    }
    facts.addAll(circles);
    for (int k = 0; k < people; k++) {
      facts.add(new Membership(circles.get(k * 36 / people).id(), ids.get(k)));
      if (random.nextInt(8) == 0) {
        facts.add(new Membership(circles.get(36 + random.nextInt(4)).id(), ids.get(k)));
      }
      for (int tie = 0; tie < 3; tie++) {
        int near = Math.min(people - 1, k + 1 + random.nextInt(60));
        int other = random.nextInt(8) == 0 ? random.nextInt(people) : near;
        if (other != k) {
          facts.add(tie(ids.get(k), ids.get(other), random));
        }
      }
      LocalDate day = LocalDate.now().minusDays(random.nextInt(1500));
      facts.add(
          new Interaction(
              UUID.randomUUID(),
              day,
              Interaction.Kind.CALL,
              List.of(ids.get(random.nextInt(people))),
              null,
              "",
              "",
              ""));
    }
    return facts;
  }

  private static Tie tie(UUID from, UUID to, Random random) {
    Provenance provenance = Provenance.values()[random.nextInt(3)];
    return new Tie(
        UUID.randomUUID(), from, to, "knows", false, random.nextInt(6), provenance, null, null, "");
  }
}
