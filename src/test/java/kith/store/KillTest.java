package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kith.network.Batch;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Place;
import kith.store.History.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer is killed at any moment: every change it was told is durable is there. */
class KillTest {
  private static final int LANES = 2;
  private static final int FILES = 2;
  private static final int KILLS = 14 * Soak.TIMES;

  @TempDir Path folder;

  @Test
  void keepsWhatWasAcknowledged() throws Exception {
    List<Callable<Integer>> lanes = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      int number = lane;
      lanes.add(() -> killed(number));
    }
    int more = 0;
    try (ExecutorService executor = Executors.newFixedThreadPool(LANES)) {
      for (Future<Integer> lane : executor.invokeAll(lanes)) {
        more += lane.get();
      }
    }
    assertThat(more).isBetween(0, LANES * FILES * KILLS);
  }

  /** How often there was one change more than those acknowledged. */
  private int killed(int lane) throws Exception {
    Random random = new Random(lane);
    int more = 0;
    for (int file = 0; file < FILES; file++) {
      Path net = folder.resolve("lane-" + lane + "-" + file);
      Store.create(net, List.of()).close();
      int there = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        int acknowledged = kill(net, there, 1 + random.nextInt(25));
        there = check(net);
        assertThat(there).as(net + " after kill " + kill).isBetween(acknowledged, acknowledged + 1);
        more += there - acknowledged;
      }
    }
    return more;
  }

  /** Kills a writer after so many changes, and gives the last that it said was durable. */
  private static int kill(Path net, int there, int after) throws IOException, InterruptedException {
    Process writer = Child.start(Writer.class, net.toString(), Integer.toString(there));
    int last = there;
    try (BufferedReader said = writer.inputReader(StandardCharsets.US_ASCII)) {
      int heard = 0;
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = Integer.parseInt(line);
        if (++heard == after) {
          // Through its handle, because the process itself would drop what is still to be heard.
          writer.toHandle().destroyForcibly();
        }
      }
      assertThat(heard).isGreaterThanOrEqualTo(after);
    }
    writer.waitFor();
    return last;
  }

  /** The number of the last change, after seeing that each is there, whole and in order. */
  private static int check(Path net) {
    try (Store store = Store.open(net)) {
      List<Fact> facts = store.load();
      List<Person> people =
          facts.stream().filter(Person.class::isInstance).map(Person.class::cast).toList();
      int last = people.size();
      for (int i = 1; i <= last; i++) {
        assertThat(people.get(i - 1)).isEqualTo(Writer.person(i, i < last));
      }
      assertThat(facts.stream().filter(Place.class::isInstance).toList())
          .isEqualTo(Writer.places(last / Writer.MAP_EVERY * Writer.MAP_EVERY));
      assertThat(store.history().undo().map(Step::name))
          .isEqualTo(last == 0 ? Optional.empty() : Optional.of("Change " + last));
      return last;
    }
  }

  /** Adds one person after another, and says so each time, while anybody listens. */
  static final class Writer {
    /** Each so many changes move places enough that H2 writes before the commit. */
    static final int MAP_EVERY = 25;

    static final int PLACES = 1200;

    private Writer() {}

    public static void main(String[] arguments) {
      try (Store store = Store.open(Path.of(arguments[0]))) {
        for (int i = Integer.parseInt(arguments[1]) + 1; !System.out.checkError(); i++) {
          store.apply(change(i), false);
          System.out.println(i);
        }
      }
    }

    private static Batch change(int i) {
      List<Edit> edits = new ArrayList<>();
      if (i > 1) {
        edits.add(new Edit("Follow", person(i - 1, false), person(i - 1, true)));
      }
      edits.add(Edit.add("Add", person(i, false)));
      if (i % MAP_EVERY == 0) {
        places(i).forEach(place -> edits.add(Edit.add("Place", place)));
      }
      return new Batch("Change " + i, edits);
    }

    /** The map as the change of that number left it; before the first it is empty. */
    static List<Fact> places(int i) {
      List<Fact> places = new ArrayList<>();
      for (int place = 0; i > 0 && place < PLACES; place++) {
        places.add(new Place(new UUID(1, place), i, place, false));
      }
      return places;
    }

    static Person person(int i, boolean followed) {
      return Person.of(new UUID(0, i), "Person " + i).withNotes(followed ? "followed" : "newest");
    }
  }
}
