package kith.ui.map;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import kith.network.Communities;
import kith.network.Network;
import kith.picture.Camera;
import kith.picture.Emphasis;
import kith.picture.Look;
import kith.picture.Picture;
import kith.picture.Strands;
import kith.workspace.LiveLayout;

/**
 * Measures how many whole frames a second the map is shown with, against the canvas of JavaFX, in
 * one process, of the same people and ties through the same cameras: every frame differs, all of it
 * is painted anew and rendered by the pipeline as for a window. Ours has hulls and names too; the
 * canvas draws only the ties and discs that are in view. Prints a table; asserts nothing.
 */
public final class FrameBenchmark extends Application {
  private static final PrintStream OUT = System.out;
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final double WARM = 4;
  private static final double MEASURED = 5;
  private static final long SEED = 11;

  private record Result(double frames, double bytes, double painting) {}

  private final List<Runnable> left = new ArrayList<>();
  private Chart chart;
  private Picture picture;
  private Camera fit;

  /**
   * @param args how many people, one or more times
   */
  public static void main(String[] args) {
    launch(FrameBenchmark.class, args);
  }

  @Override
  public void start(Stage stage) {
    OUT.printf(
        "%-38s %9s %9s %7s %12s %9s%n",
        "whole frames of " + WIDTH + "×" + HEIGHT,
        "Kith",
        "Canvas",
        "times",
        "bytes/frame",
        "painting");
    for (String people : getParameters().getRaw()) {
      left.add(() -> lay(Integer.parseInt(people)));
      add("panning, all in view", this::panningFar);
      add("panning, near", this::panningNear);
      add("zooming", this::zooming);
    }
    left.add(Platform::exit);
    next();
  }

  private void next() {
    left.removeFirst().run();
  }

  private void lay(int people) {
    Network network = Communities.of(people, SEED);
    LiveLayout.Frame frame = LiveLayout.settled(network);
    chart = new Chart(frame, kith.picture.Scene.of(network, frame.topology(), frame.radius()));
    picture = Picture.of(chart.scene(), frame.x(), frame.y(), Emphasis.NONE);
    fit = Camera.fitNamed(picture.bounds(), WIDTH, HEIGHT);
    OUT.printf("%,d people, %,d ties%n", people, chart.scene().strands().count());
    next();
  }

  private Camera panningFar(double seconds) {
    return fit.panned(120 * Math.sin(2 * seconds), 60 * Math.sin(3 * seconds));
  }

  private Camera panningNear(double seconds) {
    return fit.zoomAt(WIDTH / 2.0, HEIGHT / 2.0, 0.8 / fit.scale())
        .panned(900 * Math.sin(seconds), 600 * Math.sin(1.3 * seconds));
  }

  /** From all in view to where names can be read, and back. */
  private Camera zooming(double seconds) {
    double share = 0.5 - 0.5 * Math.cos(1.3 * seconds);
    return fit.zoomAt(700, 450, Math.pow(1.2 / fit.scale(), share));
  }

  private void add(String name, DoubleFunction<Camera> motion) {
    left.add(() -> compare(name, motion));
  }

  private void compare(String name, DoubleFunction<Camera> motion) {
    ours(
        motion,
        ours ->
            canvas(
                motion,
                canvas -> {
                  OUT.printf(
                      "  %-36s %5.1f f/s %5.1f f/s %6.1f× %,12.0f %6.1f ms%n",
                      name,
                      ours.frames(),
                      canvas.frames(),
                      ours.frames() / canvas.frames(),
                      ours.bytes(),
                      ours.painting());
                  next();
                }));
  }

  private void ours(DoubleFunction<Camera> motion, Consumer<Result> then) {
    ImageView image = new ImageView();
    Easel easel = new Easel(() -> {});
    double[] painting = {0};
    run(
        image,
        seconds -> {
          boolean[] shown = {false};
          easel
              .take()
              .ifPresent(
                  painted -> {
                    image.setImage(painted.image());
                    painting[0] = painting[0] * 0.95 + painted.nanos() * 0.05;
                    shown[0] = true;
                  });
          easel.order(
              new Easel.Order(
                  chart,
                  motion.apply(seconds),
                  Look.light(),
                  Emphasis.NONE,
                  1,
                  false,
                  List.of(),
                  true,
                  null));
          return shown[0];
        },
        result -> {
          easel.close();
          then.accept(new Result(result.frames(), result.bytes(), painting[0] / 1e6));
        });
  }

  private void canvas(DoubleFunction<Camera> motion, Consumer<Result> then) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    run(
        canvas,
        seconds -> {
          draw(canvas.getGraphicsContext2D(), motion.apply(seconds));
          return true;
        },
        then);
  }

  private interface Step {
    /** Whether there is a new frame to show. */
    boolean take(double seconds);
  }

  /** One frame after the other through the software pipeline, as a pulse renders a window. */
  private void run(Node node, Step step, Consumer<Result> then) {
    Pane pane = new Pane(node);
    Scene scene = new Scene(pane, WIDTH, HEIGHT);
    WritableImage rendered = new WritableImage(WIDTH, HEIGHT);
    long begun = System.nanoTime();
    new Object() {
      private long from;
      private double bytes;
      private int frames;

      void turn() {
        long now = System.nanoTime();
        if (from == 0 && now - begun > WARM * 1e9) {
          from = now;
          frames = 0;
          bytes = painted();
        }
        double measured = from == 0 ? 0 : (now - from) / 1e9;
        if (measured > MEASURED) {
          then.accept(new Result(frames / measured, (painted() - bytes) / frames, 0));
          return;
        }
        if (step.take((now - begun) / 1e9)) {
          scene.snapshot(rendered);
          frames++;
        } else {
          LockSupport.parkNanos(100_000);
        }
        Platform.runLater(this::turn);
      }
    }.turn();
  }

  /** What the threads that paint have allocated so far. */
  private static double painted() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double bytes = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null
          && (thread.getThreadName().equals("kith-painter")
              || thread.getThreadName().startsWith("ForkJoinPool"))) {
        bytes += threads.getThreadAllocatedBytes(thread.getThreadId());
      }
    }
    return bytes;
  }

  private void draw(GraphicsContext canvas, Camera camera) {
    canvas.setFill(colour(Look.light().ground(), 1));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setStroke(colour(Look.light().tie(), 0.3));
    canvas.setLineWidth(Math.max(0.6, Math.sqrt(camera.scale())));
    Strands strands = chart.scene().strands();
    for (int strand = 0; strand < strands.count(); strand++) {
      double ax = camera.screenX(picture.x(strands.from(strand)));
      double ay = camera.screenY(picture.y(strands.from(strand)));
      double bx = camera.screenX(picture.x(strands.to(strand)));
      double by = camera.screenY(picture.y(strands.to(strand)));
      if (Math.max(ax, bx) > 0
          && Math.min(ax, bx) < WIDTH
          && Math.max(ay, by) > 0
          && Math.min(ay, by) < HEIGHT) {
        canvas.strokeLine(ax, ay, bx, by);
      }
    }
    for (int node = 0; node < picture.discs(); node++) {
      double radius = Math.max(1.1, picture.radius(node) * camera.scale());
      double x = camera.screenX(picture.x(node));
      double y = camera.screenY(picture.y(node));
      if (x > -radius && x < WIDTH + radius && y > -radius && y < HEIGHT + radius) {
        canvas.setFill(colour(Look.light().tone(chart.scene().hue(node)), 1));
        canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
      }
    }
  }

  private static Color colour(int argb, double opacity) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, opacity);
  }
}
