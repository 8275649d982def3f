package kith.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.network.Network;
import kith.network.Person;
import kith.network.Shapes;
import kith.network.Topology;
import kith.picture.Camera;
import kith.picture.Emphasis;
import kith.picture.Look;
import kith.picture.Picture;
import kith.picture.Radii;
import kith.picture.Scene;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choices of an exported picture; the test's own thread stands for the window's. */
class PictureExportTest {
  @TempDir Path folder;

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final Tasks tasks = new Tasks(window::add, dialogs::error);
  private final List<String> ended = new ArrayList<>();
  private final PictureChoices choices = new PictureChoices();

  @AfterEach
  void close() {
    tasks.close();
  }

  private PictureExport over(String name, double width) {
    return over(name, width, null);
  }

  private PictureExport over(String name, double width, LocalDate day) {
    Network network = Network.of(List.of(Person.named("Ana Costa"), Person.named("Ben Ito")));
    Topology topology = Shapes.of(network, true);
    Scene scene = Scene.of(network, topology, Radii.of(network, topology));
    float[] at = {0, 200};
    Picture picture = Picture.of(scene, at, at, Emphasis.NONE);
    Camera camera = Camera.fit(picture.bounds(), width, 600, 40);
    var subject = new PictureExport.Subject(name, picture, camera, Look.light(), 0, day);
    LocalDate today = LocalDate.of(2026, 11, 23);
    return new PictureExport(subject, choices, today, tasks, dialogs, () -> ended.add("ended"));
  }

  private void untilSaid() throws InterruptedException {
    while (dialogs.said.isEmpty() && dialogs.errors.isEmpty()) {
      Runnable next = window.poll(20, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      next.run();
    }
  }

  @Test
  void everyKindIsWrittenUnderItsEnding() throws IOException, InterruptedException {
    choices.titledProperty().set(true);
    choices.datedProperty().set(true);
    choices.legendProperty().set(true);
    for (PictureChoices.Kind kind : PictureChoices.Kind.values()) {
      PictureExport export = over("friends", 800);
      choices.kindProperty().set(kind);
      for (PictureChoices.Region region : PictureChoices.Region.values()) {
        choices.regionProperty().set(region);
        dialogs.target = folder.resolve(kind + "-" + region);
        export.export();
        untilSaid();
        dialogs.said.clear();
      }
    }
    assertThat(dialogs.errors).isEmpty();
    assertThat(ended).hasSize(6);
    assertThat(folder.resolve("PNG-SEEN.png")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("SVG-EVERYTHING.svg")))
        .contains("<title>friends</title>", "23 November 2026", "Ana Costa");
    assertThat(Files.readString(folder.resolve("PDF-SEEN.pdf"), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void thePictureOfAnotherDayIsDatedUnlessOneSaysNo() throws IOException, InterruptedException {
    choices.kindProperty().set(PictureChoices.Kind.SVG);
    PictureExport then = over("friends", 800, LocalDate.of(2021, 3, 31));
    assertThat(then.dayInWords()).isEqualTo("31 March 2021");
    dialogs.target = folder.resolve("then.svg");
    then.export();
    untilSaid();
    assertThat(Files.readString(dialogs.target)).contains("31 March 2021");

    dialogs.said.clear();
    then.datedProperty().set(false);
    then.export();
    untilSaid();
    assertThat(Files.readString(dialogs.target)).doesNotContain("31 March 2021");
    assertThat(over("friends", 800).dayInWords()).isEqualTo("Today");
    assertThat(over("friends", 800).datedProperty().get()).isFalse();
  }

  @Test
  void whatFailsLeavesTheOldFile() throws IOException, InterruptedException {
    PictureExport export = over("friends", 800);
    dialogs.target = folder.resolve("nowhere").resolve("map.png");
    export.export();
    untilSaid();
    assertThat(dialogs.errors).singleElement().asString().startsWith("There is no folder ");

    Path old = Files.writeString(folder.resolve("map.png"), "old");
    dialogs.target = old;
    export.export();
    tasks.currentProperty().get().cancel();
    while (tasks.currentProperty().get() != null) {
      window.take().run();
    }
    assertThat(Files.size(old) == 3 || dialogs.said.size() == 1).isTrue();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(old);
    }
  }

  @Test
  void choicesAreKeptAndTitleAndSizeFollowUntilChosen() {
    PictureExport first = over("friends", 800);
    assertThat(first.outcome()).isEqualTo("1600 × 1200 pixels, 192 dpi");
    choices.kindProperty().set(PictureChoices.Kind.SVG);
    choices.titleProperty().set("My friends");

    PictureExport again = over("friends", 1000);
    assertThat(again.outcome()).startsWith("1000 × 600 pixels");
    assertThat(choices.titleProperty().get()).isEqualTo("My friends");
    choices.widthProperty().set(3000);

    PictureExport other = over("work", 700);
    assertThat(other.outcome()).startsWith("3000 × 600 pixels");
    assertThat(choices.titleProperty().get()).isEqualTo("work");
    choices.kindProperty().set(PictureChoices.Kind.PDF);
    assertThat(other.outcome()).startsWith("One page");
  }

  @Test
  void largerThanAnImageCanBeShrinksAlike() {
    PictureExport export = over("friends", 800);
    choices.widthProperty().set(20_000);
    choices.heightProperty().set(10_000);
    choices.scaleProperty().set(8);
    assertThat(export.outcome()).isEqualTo("30000 × 15000 pixels, 768 dpi");
  }
}
