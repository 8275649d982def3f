package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import kith.network.Batch;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the journal first has whom; the clock goes on by a day with each change. */
class FirstSeenTest {
  private static final Instant BEGIN = Instant.parse("2021-03-01T12:00:00Z");
  private static final Person ANA = Person.named("Ana Costa");
  private static final Person BO = Person.named("Bo Diaz");
  private static final Person CLEO = Person.named("Cleo Marsh");
  private static final Tie TIE = Tie.stated(ANA.id(), BO.id(), "friend");

  @TempDir Path folder;
  private Instant now = BEGIN;
  private Store store;

  @BeforeEach
  void open() {
    Store.create(folder.resolve("network"), List.of(ANA)).close();
    store = Store.open(folder.resolve("network"), () -> now, Migrations.OURS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void next() {
    now = now.plus(1, ChronoUnit.DAYS);
  }

  private void apply(Change change) {
    next();
    store.apply(change, false);
  }

  private static Instant day(int number) {
    return BEGIN.plus(number, ChronoUnit.DAYS);
  }

  private Map<UUID, Instant> seen() {
    return store.firstSeen(Progress.NONE);
  }

  @Test
  void whoWasThereFromTheBeginningIsKnownFromTheFirstChangeOfThem() {
    assertThat(seen()).isEmpty();
    apply(Edit.add("Add Bo Diaz", BO));
    apply(new Batch("Tie", List.of(Edit.add("", TIE))));
    apply(new Edit("Rename", ANA, ANA.withName("Ana Costa Lima")));
    apply(new Edit("Rename", BO, BO.withName("Bo")));
    assertThat(seen())
        .containsOnly(
            Map.entry(BO.id(), day(1)), Map.entry(TIE.id(), day(2)), Map.entry(ANA.id(), day(3)));
  }

  @Test
  void whatWasTakenBackCountsOnlyIfItWasRepeated() {
    apply(Edit.add("Add Bo Diaz", BO));
    next();
    store.undo();
    assertThat(seen()).isEmpty();
    next();
    store.redo();
    assertThat(seen()).containsOnly(Map.entry(BO.id(), day(1)));
    next();
    store.undo();
    apply(Edit.add("Add Cleo Marsh", CLEO));
    assertThat(seen()).containsOnly(Map.entry(CLEO.id(), day(5)));
    apply(Edit.add("Add Bo Diaz", BO));
    assertThat(seen()).containsEntry(BO.id(), day(6));
  }

  @Test
  void whoIsMergedIntoSomebodyWasThatPersonAllAlong() {
    Network network = Network.of(List.of(ANA));
    for (Fact fact : List.of(BO, CLEO, TIE)) {
      both(network, Edit.add("Add", fact));
    }
    both(network, Changes.merge(network, CLEO, List.of(BO.id())));
    assertThat(seen()).containsEntry(CLEO.id(), day(1));
    next();
    store.undo();
    assertThat(seen()).containsEntry(CLEO.id(), day(2));
    next();
    store.redo();
    assertThat(seen()).containsEntry(CLEO.id(), day(1));
  }

  private void both(Network network, Change change) {
    network.apply(change);
    apply(change);
  }

  @Test
  void aRemovalGivesNobodyAnotherDay() {
    Network network = Network.of(List.of(ANA));
    for (Fact fact : List.of(BO, CLEO, TIE)) {
      both(network, Edit.add("Add", fact));
    }
    both(network, Changes.removePerson(network, BO.id()));
    assertThat(seen()).containsEntry(CLEO.id(), day(2)).doesNotContainKey(ANA.id());
  }

  @Test
  void readsManyEntriesAndLargeOnes() {
    List<Person> many =
        IntStream.range(0, 3000).mapToObj(n -> Person.named("Somebody " + n)).toList();
    apply(new Batch("Bring in", many.stream().<Edit>map(p -> Edit.add("", p)).toList()));
    Person last = ANA;
    for (int n = 0; n < 700; n++) {
      Person after = ANA.withName("Ana " + n);
      apply(new Edit("Rename", last, after));
      last = after;
    }
    Map<UUID, Instant> seen = seen();
    assertThat(seen).hasSize(3001).containsEntry(ANA.id(), day(2));
    assertThat(many).allMatch(person -> seen.get(person.id()).equals(day(1)));
  }

  @Test
  void aClosedFileStaysClosed() {
    store.close();
    assertThatThrownBy(this::seen).isInstanceOf(CancellationException.class);
    Store.open(folder.resolve("network")).close();
  }

  @Test
  void howCloseSomebodyWasIsKnownUntilThatWasChanged() {
    Person closer = ANA.withCloseness(3);
    apply(new Edit("Ana", ANA, closer));
    apply(new Edit("Ana", closer, closer.withNotes("sails")));
    apply(new Edit("Ana", closer.withNotes("sails"), closer.withNotes("sails").withCloseness(5)));
    assertThat(store.closenesses(Progress.NONE)).isEqualTo(Map.of(ANA.id(), Map.of(day(3), 3)));
    next();
    store.undo();
    assertThat(store.closenesses(Progress.NONE)).isEmpty();
  }
}
