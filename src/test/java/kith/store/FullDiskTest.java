package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.network.Batch;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Setting;
import kith.store.History.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk refuses the k-th thing that H2 asks of it, once or from then on; or the power is cut
 * there. A soak tries each k, otherwise some, spread over all.
 */
class FullDiskTest {
  private static final boolean EACH = Soak.TIMES > 1;
  private static final int CUTS = 300 * Soak.TIMES;

  /** So many ways in which one power cut may leave the file are tried. */
  private static final int WAYS = 3;

  private static final int FEW = 20;
  private static final int MANY = 2000;
  private static final String CHANGED = "Change";

  @TempDir Path folder;

  /**
   * Something asked of an open file.
   *
   * @param name for a person who reads of a failure
   * @param people in the file
   * @param tried at most so many k, where not each
   * @param task what is asked
   */
  private record Work(String name, int people, int tried, Consumer<Store> task) {}

  private static final Work EDIT =
      new Work("a small edit", FEW, 12, store -> store.apply(rename(FEW, 1), false));
  private static final Work LARGE =
      new Work("a large change", MANY, 5, store -> later(store, rename(MANY, MANY)));
  private static final Work UNDO = new Work("undo", MANY, 5, Store::undo);
  private static final Work CLOSE = new Work("close", FEW, 6, Store::close);

  @AfterEach
  void mend() {
    FaultyDisk.mend();
  }

  private Path net() {
    return folder.resolve("network");
  }

  private Path file() {
    return folder.resolve("network.mv.db");
  }

  private static Person person(int i, String name) {
    return Person.named(name).withMe(i == 0);
  }

  private static final List<Person> PEOPLE =
      IntStream.range(0, MANY).mapToObj(i -> person(i, "Person " + i)).toList();

  /** Renames some, removes one and adds one. */
  private static Batch rename(int people, int renamed) {
    List<Edit> edits = new ArrayList<>();
    for (Person person : PEOPLE.subList(1, Math.min(people, 1 + renamed))) {
      edits.add(new Edit(CHANGED, person, person.withRole("Director")));
    }
    edits.add(Edit.remove(CHANGED, PEOPLE.getFirst()));
    edits.add(Edit.add(CHANGED, new Setting("new", "1")));
    return new Batch(CHANGED, edits);
  }

  private static void later(Store store, Change change) {
    try {
      store.applyLater(change, _ -> {}, Progress.NONE).join();
    } catch (CompletionException e) {
      throw (KithException) e.getCause();
    }
  }

  @Test
  void aSmallEditOnAFullDisk() throws IOException {
    tryEach(EDIT);
  }

  @Test
  void aLargeChangeOnAFullDisk() throws IOException {
    tryEach(LARGE);
  }

  @Test
  void undoOnAFullDisk() throws IOException {
    tryEach(UNDO);
  }

  @Test
  void closingOnAFullDisk() throws IOException {
    tryEach(CLOSE);
  }

  private byte[] start(Work work) throws IOException {
    Files.deleteIfExists(file());
    try (Store store = Store.create(net(), PEOPLE.subList(0, work.people()))) {
      if (work == UNDO) {
        store.apply(rename(MANY, MANY), false);
      } else {
        store.apply(Edit.add("First", new Setting("first", "1")), false);
      }
    }
    return Files.readAllBytes(file());
  }

  private void tryEach(Work work) throws IOException {
    byte[] start = start(work);
    for (int k : calls(work, start)) {
      tryOne(work, start, k, false, k % 2 == 0);
      tryOne(work, start, k, true, k % 2 == 1);
      if (EACH) {
        tryOne(work, start, k, false, k % 2 == 1);
        tryOne(work, start, k, true, k % 2 == 0);
      }
    }
  }

  /** Which calls are tried: each, or the first, the last and some between. */
  private Set<Integer> calls(Work work, byte[] start) throws IOException {
    Store store = begun(start);
    work.task().accept(store);
    int all = FaultyDisk.calls();
    store.close();
    assertThat(all).as(work.name()).isPositive();
    int tried = EACH ? all : Math.min(all, work.tried());
    Set<Integer> calls = new TreeSet<>();
    for (int i = 0; i < tried; i++) {
      calls.add(1 + i * (all - 1) / Math.max(1, tried - 1));
    }
    return calls;
  }

  private Store begun(byte[] start) throws IOException {
    Files.write(file(), start);
    Files.deleteIfExists(NetworkFile.of(net()).backups().resolve("acknowledged"));
    NetworkFile faulty = FaultyDisk.under(net());
    Store store = Store.open(faulty, InstantSource.system(), Migrations.OURS);
    FaultyDisk.mend();
    return store;
  }

  private void tryOne(Work work, byte[] start, int k, boolean onwards, boolean goesOn)
      throws IOException {
    String trial = work.name() + ", call " + k + (onwards ? " and after" : "");
    Store store = begun(start);
    Set<Fact> before = Set.copyOf(store.load());
    FaultyDisk.fail(k, onwards);
    String said = said(() -> work.task().accept(store));
    Set<Fact> expected = work == CLOSE || said != null ? before : changed(work, before);
    if (said != null && work != CLOSE) {
      assertThat(said)
          .as(trial)
          .isEqualTo(file() + " was not changed: the disk is full; make room and try again.");
    }
    if (goesOn) {
      FaultyDisk.mend();
    }
    if (goesOn && work != CLOSE) {
      Setting more = new Setting("more", UUID.randomUUID().toString());
      assertThat(said(() -> store.apply(Edit.add("More", more), false))).as(trial).isNull();
      expected = with(expected, more);
    }
    said(store::close);
    FaultyDisk.mend();
    opens(work, before, expected, said != null && !goesOn, trial);
  }

  /** The file opens, with what was acknowledged, or also with what was not; and goes on. */
  private void opens(
      Work work, Set<Fact> before, Set<Fact> expected, boolean either, String trial) {
    try (Store again = Store.open(net())) {
      again.check();
      Set<Fact> there = Set.copyOf(again.load());
      if (either) {
        assertThat(Set.of(before, changed(work, before)).contains(there)).as(trial).isTrue();
      } else {
        assertThat(there).as(trial).isEqualTo(expected);
      }
      again.apply(Edit.add("Last", new Setting("last", "1")), false);
      again.undo();
      assertThat(Set.copyOf(again.load())).as(trial).isEqualTo(there);
    }
  }

  private static Set<Fact> with(Set<Fact> facts, Fact more) {
    List<Fact> all = new ArrayList<>(facts);
    all.add(more);
    return Set.copyOf(all);
  }

  /** What the work makes of what the file holds. */
  private static Set<Fact> changed(Work work, Set<Fact> before) {
    if (work == CLOSE) {
      return before;
    }
    Batch change = rename(work.people(), work == EDIT ? 1 : MANY);
    Set<Fact> facts = before.stream().collect(Collectors.toSet());
    for (Edit edit : (work == UNDO ? change.inverse() : change).edits()) {
      facts.remove(edit.before());
      if (edit.after() != null) {
        facts.add(edit.after());
      }
    }
    return Set.copyOf(facts);
  }

  private static String said(Runnable work) {
    try {
      work.run();
      return null;
    } catch (KithException e) {
      return e.getMessage();
    }
  }

  @Test
  void whatWasSaidNotToBeChangedIsNotEvenIfTheDiskHasIt() throws IOException {
    byte[] start = start(EDIT);
    Store store = begun(start);
    // The last call of an edit is the force of its commit: then all of it is written.
    EDIT.task().accept(store);
    int last = FaultyDisk.calls();
    store.close();
    Store again = begun(start);
    FaultyDisk.fail(last, true);
    assertThatThrownBy(() -> EDIT.task().accept(again)).isInstanceOf(KithException.class);
    assertThatThrownBy(() -> EDIT.task().accept(again))
        .hasMessage(file() + " could not be opened: the disk is full; make room and try again.");
    assertThat(again.history().undo().map(Step::name)).contains("First");
    FaultyDisk.mend();
    EDIT.task().accept(again);
    assertThat(again.history().undo().map(Step::name)).contains(CHANGED);
    again.undo();
    again.close();
    try (Store reopened = Store.open(net())) {
      reopened.check();
      assertThat(reopened.load()).hasSize(FEW + 1);
    }
  }

  /** Each change adds a person. */
  @Test
  void whatWasAcknowledgedOutlastsAPowerCut() throws IOException {
    byte[] start = start(EDIT);
    Random random = new Random(1);
    int more = 0;
    for (int cut = 0; cut < CUTS; cut += WAYS) {
      Store store = begun(start);
      FaultyDisk.fail(1 + random.nextInt(60), true);
      int acknowledged = 0;
      while (said(() -> store.apply(Edit.add("Add", Person.named("New")), false)) == null) {
        acknowledged++;
      }
      said(store::close);
      for (int way = 0; way < WAYS; way++) {
        Files.write(file(), FaultyDisk.kept(random));
        int there = people(cut + way) - FEW;
        assertThat(there).as("cut " + (cut + way)).isBetween(acknowledged, acknowledged + 1);
        more += there - acknowledged;
      }
    }
    assertThat(more).isBetween(0, CUTS);
  }

  /** How many people the file holds; it is opened for writing now and then, which takes longer. */
  private int people(int cut) {
    List<Fact> facts;
    if (cut % (4 * WAYS) == WAYS - 1) {
      try (Store again = Store.open(net())) {
        facts = again.load();
      }
    } else {
      NetworkFile file = NetworkFile.of(net());
      assertThat(Guard.format(file, Migrations.OURS)).isEqualTo(Migrations.OURS.latest());
      Contents contents = Contents.read(file);
      Witness.check(file, contents.state());
      facts = contents.facts();
    }
    return (int) facts.stream().filter(Person.class::isInstance).count();
  }
}
