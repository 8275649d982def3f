package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kith.network.Batch;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Place;
import kith.network.Tie;
import kith.store.History.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Person ANA = Person.named("Ana Costa");
  private static final Person BO = Person.named("Bo Diaz");
  private static final Tie TIE = Tie.stated(ANA.id(), BO.id(), "friend");

  @TempDir Path folder;

  private Path net() {
    return folder.resolve("network");
  }

  private List<Fact> reopened() {
    try (Store store = Store.open(net())) {
      return store.load();
    }
  }

  private static Edit rename(Person person, String name) {
    return new Edit("Rename " + person.name(), person, person.withName(name));
  }

  @Test
  void keepsFactsInTheOrderTheyCame() {
    try (Store store = Store.create(net(), List.of(BO))) {
      store.apply(new Batch("Add", List.of(Edit.add("", ANA), Edit.add("", TIE))), false);
      assertThat(store.load()).containsExactly(BO, ANA, TIE);
    }
    assertThat(reopened()).containsExactly(BO, ANA, TIE);
  }

  @Test
  void undoesAndRedoesAcrossRestarts() {
    try (Store store = Store.create(net(), List.of())) {
      store.apply(Edit.add("Add Ana Costa", ANA), false);
      store.apply(new Batch("Add both", List.of(Edit.add("1", BO), Edit.add("2", TIE))), false);
    }
    try (Store store = Store.open(net())) {
      assertThat(store.history().undo()).map(Step::name).contains("Add both");
      assertThat(store.undo())
          .isEqualTo(new Batch("Add both", List.of(Edit.remove("2", TIE), Edit.remove("1", BO))));
    }
    try (Store store = Store.open(net())) {
      assertThat(store.load()).containsExactly(ANA);
      assertThat(store.undo()).isEqualTo(Edit.remove("Add Ana Costa", ANA));
      assertThat(store.history().undo()).isEmpty();
    }
    try (Store store = Store.open(net())) {
      assertThat(store.load()).isEmpty();
      assertThat(store.redo()).isEqualTo(Edit.add("Add Ana Costa", ANA));
      assertThat(store.redo())
          .isEqualTo(new Batch("Add both", List.of(Edit.add("1", BO), Edit.add("2", TIE))));
      assertThat(store.history().redo()).isEmpty();
    }
    assertThat(reopened()).containsExactly(ANA, BO, TIE);
  }

  @Test
  void undoesAStretchOfTypingAsOne() {
    Person an = ANA.withName("An");
    Person anna = ANA.withName("Anna");
    try (Store store = Store.create(net(), List.of(ANA))) {
      store.apply(rename(ANA, "An"), false);
      store.apply(rename(an, "Anna"), true);
    }
    try (Store store = Store.open(net())) {
      assertThat(store.undo())
          .isEqualTo(
              new Batch(
                  "Rename Ana Costa",
                  List.of(rename(an, "Anna").inverse(), new Edit("Rename Ana Costa", an, ANA))));
      assertThat(store.history().undo()).isEqualTo(Optional.empty());
      store.redo();
      assertThat(store.load()).containsExactly(anna);
    }
  }

  @Test
  void beginsAStepOfItsOwnAfterAnUndo() {
    try (Store store = Store.create(net(), List.of(ANA))) {
      store.apply(Edit.add("Add Bo", BO), false);
      store.undo();
      store.apply(Edit.add("Add Bo again", BO), true);
      assertThat(store.history().undo()).map(Step::name).contains("Add Bo again");
      assertThat(store.history().redo()).isEmpty();
      assertThat(store.undo()).isEqualTo(Edit.remove("Add Bo again", BO));
      assertThatThrownBy(store::undo).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void remembersPlacesWithoutAStep() {
    Place first = new Place(ANA.id(), 1, 2, false);
    Place settled = new Place(ANA.id(), 3, 4, false);
    Place pinned = new Place(ANA.id(), 5, 6, true);
    try (Store store = Store.create(net(), List.of(ANA))) {
      store.remember(List.of(first));
      store.apply(new Edit("Pin", null, pinned), false);
      store.remember(List.of(settled));
      assertThat(store.undo()).isEqualTo(new Edit("Pin", pinned, null));
      assertThat(store.load()).containsExactly(ANA);
      store.redo();
      assertThat(store.load()).containsExactly(ANA, pinned);
    }
  }

  @Test
  void refusesAChangeThatDoesNotFitWhole() {
    try (Store store = Store.create(net(), List.of(ANA))) {
      Batch batch = new Batch("Mixed", List.of(Edit.add("", TIE), Edit.remove("", BO)));
      assertThatThrownBy(() -> store.apply(batch, false))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> store.apply(Edit.add("", ANA), false))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(store.history().undo()).isEmpty();
    }
    assertThat(reopened()).containsExactly(ANA);
  }
}
