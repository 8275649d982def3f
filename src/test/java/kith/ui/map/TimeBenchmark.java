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
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kith.network.Communities;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;

/**
 * Measures the map through the years: how long another day takes to be on the screen, how long the
 * window's thread is busy at most, and how the film runs; of an invented network in which everybody
 * came on a day of their own and half of the ties are younger than both their ends. Prints a table;
 * asserts nothing.
 */
public final class TimeBenchmark extends Application {
  private static final PrintStream OUT = System.out;
  private static final int YEARS = 17;
  private static final int JUMPS = 20;
  private static final int FILM_SECONDS = 12;

  private final FakeDialogs said = new FakeDialogs();
  private final Random chance = new Random(5);
  private Tasks tasks;
  private Workspace workspace;
  private MapModel model;
  private MapView view;
  private volatile double longest;
  private volatile int frames;
  private volatile int charts;
  private long last;

  /**
   * @param args how many people
   */
  public static void main(String[] args) {
    launch(TimeBenchmark.class, args);
  }

  @Override
  public void start(Stage stage) throws IOException {
    int people = Integer.parseInt(getParameters().getRaw().getFirst());
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    tasks = new Tasks(Platform::runLater, OUT::println);
    Path file = Files.createTempDirectory("kith-benchmark").resolve("network");
    workspace = Workspace.create(file, dated(Communities.of(people, 11)));
    model = new MapModel(workspace, new Selection(), said, tasks);
    view = new MapView(model);
    stage.setScene(new Scene(view, 1000, 800));
    stage.show();
    new AnimationTimer() {
      @Override
      public void handle(long nanos) {
        longest = last == 0 ? 0 : Math.max(longest, (nanos - last) / 1e6);
        last = nanos;
        frames++;
      }
    }.start();
    model.chartProperty().addListener((_, _, _) -> charts++);
    Thread.ofPlatform().start(new FutureTask<>(() -> measure(people)));
  }

  private List<Fact> dated(Network network) {
    List<Fact> facts = new ArrayList<>(network.facts());
    LocalDate today = LocalDate.now();
    for (Person person : network.people()) {
      LocalDate day = today.minusDays(chance.nextInt(YEARS * 365));
      List<UUID> with = List.of(person.id());
      facts.add(
          new Interaction(UUID.randomUUID(), day, Interaction.Kind.CALL, with, null, "", "", ""));
    }
    facts.replaceAll(
        fact ->
            fact instanceof Tie tie && chance.nextBoolean()
                ? tie.withDates(today.minusDays(chance.nextInt(YEARS * 365)), null)
                : fact);
    return facts;
  }

  private Void measure(int people) {
    try {
      OUT.printf("%,d people, %,d ties%n", people, ask(() -> workspace.network().ties().size()));
      await(() -> model.chart().frame().settled() && !view.awake());
      LockSupport.parkNanos(3_000_000_000L);
      double asked = System.nanoTime();
      onWindow(model.timeLapse()::toggle);
      await(() -> model.timeLapse().chronicleProperty().get() != null);
      OUT.printf("  years known after      %6.0f ms%n", (System.nanoTime() - asked) / 1e6);
      jumps();
      film();
    } finally {
      onWindow(
          () -> {
            model.close();
            view.close();
            workspace.close();
            tasks.close();
          });
      Platform.exit();
    }
    return null;
  }

  private void jumps() {
    await(() -> !view.awake());
    LockSupport.parkNanos(1_000_000_000L);
    longest = 0;
    double most = 0;
    double sum = 0;
    for (int jump = 0; jump < JUMPS; jump++) {
      LocalDate day = LocalDate.now().minusDays(chance.nextInt(YEARS * 365));
      long begun = System.nanoTime();
      Chart before = ask(model::chart);
      onWindow(() -> model.timeLapse().to(day));
      await(() -> model.chart() != before && !view.awake());
      double took = (System.nanoTime() - begun) / 1e6;
      sum += took;
      most = Math.max(most, took);
    }
    OUT.printf("  another day shows in   %6.0f ms, at most %.0f ms%n", sum / JUMPS, most);
    OUT.printf("  longest frame          %6.0f ms%n", longest);
  }

  private void film() {
    onWindow(model.timeLapse()::first);
    await(() -> !view.awake());
    longest = 0;
    frames = 0;
    charts = 0;
    onWindow(model.timeLapse()::togglePlay);
    LockSupport.parkNanos(FILM_SECONDS * 1_000_000_000L);
    OUT.printf(
        "  film: %.0f frames/s, %.0f days/s, longest frame %.0f ms, at %s%n",
        (double) frames / FILM_SECONDS,
        (double) charts / FILM_SECONDS,
        longest,
        ask(() -> model.timeLapse().told()));
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
      LockSupport.parkNanos(3_000_000);
    }
  }
}
