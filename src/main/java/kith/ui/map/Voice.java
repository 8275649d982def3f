package kith.ui.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kith.insight.Bridges;
import kith.network.Change;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.ui.common.Selection;
import kith.ui.common.Speech;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * The map as a screen reader says it: who is selected, and along which tie one came. Who bridges
 * what is worked out in the background and said once it is known.
 */
final class Voice {
  private static final System.Logger LOG = System.getLogger(Voice.class.getName());

  private final Network network;
  private final Selection selection;
  private final Walk walk;
  private final Words words;
  private final Tasks tasks;
  private final Clock clock = Clock.systemDefaultZone();
  private Bridges bridges = Bridges.NONE;
  private boolean stale = true;
  private boolean working;
  private final ReadOnlyIntegerWrapper news = new ReadOnlyIntegerWrapper();
  private Optional<String> said;

  Voice(Network network, Selection selection, Walk walk, Words words, Tasks tasks) {
    this.network = network;
    this.selection = selection;
    this.walk = walk;
    this.words = words;
    this.tasks = tasks;
  }

  /** Changes whenever there may be something else to say. */
  ReadOnlyIntegerProperty newsProperty() {
    return news.getReadOnlyProperty();
  }

  /** Somebody else is selected, or marked, or somewhere else on the way. */
  void moved() {
    said = null;
    news.set(news.get() + 1);
  }

  /** The network changed. */
  void changed(Change change) {
    moved();
    stale |= change.edits().stream().anyMatch(Voice::joins);
  }

  private static boolean joins(Edit edit) {
    return switch (edit.fact()) {
      case Person _ -> edit.before() == null || edit.after() == null;
      case Tie _, Membership _, Circle _ -> true;
      case Interaction _, Worksheet _, Promise _, Favour _, Place _, Setting _ -> false;
    };
  }

  /** The sentence for who is selected; asked for at every frame. */
  Optional<String> spoken() {
    if (said == null) {
      said = selection.person().filter(person -> network.person(person) != null).map(this::now);
      if (said.isPresent()) {
        learn();
      }
    }
    return said;
  }

  private String now(UUID person) {
    String sentence = onTheWay(person).map(tie -> tie + ". ").orElse("") + sentence(person);
    String marked = walk.isMarked(person) ? words.get("spoken.marked", sentence) : sentence;
    return selection.several()
        ? words.get("spoken.several", marked, selection.people().size())
        : marked;
  }

  private Optional<String> onTheWay(UUID person) {
    return walk.centre()
        .map(
            from ->
                words.get(
                    "spoken.walk",
                    speech().ties(from, person),
                    walk.tieNumber(),
                    walk.tieCount(),
                    network.naming().name(network.person(from))));
  }

  /** The sentence for somebody, as if one had come to them just so. */
  String sentence(UUID person) {
    return network.person(person) == null ? "" : speech().person(person);
  }

  private Speech speech() {
    return new Speech(network, bridges, LocalDate.now(clock));
  }

  /** Works out anew who bridges what, if that may have changed; one attempt at a time. */
  private void learn() {
    if (!stale || working) {
      return;
    }
    stale = false;
    working = true;
    List<Fact> facts = network.facts();
    CompletableFuture.supplyAsync(() -> Bridges.of(facts), tasks.background())
        .whenCompleteAsync(this::learned, tasks.window());
  }

  private void learned(Bridges found, Throwable failure) {
    working = false;
    if (failure != null) {
      LOG.log(System.Logger.Level.ERROR, "Who bridges circles could not be found", failure);
      return;
    }
    bridges = found;
    moved();
  }
}
