package kith.ui.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.insight.Bonds;
import kith.insight.WarmPath;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.worksheet.Templates;

/**
 * The warm paths from one person, usually the owner, to another. Belongs to the window's thread.
 */
public final class PathModel implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PathModel.class.getName());

  /** The area of a reach-out canvas that holds what is asked of somebody. */
  private static final String ASK = "ask";

  private static final String FIRST_STAGE = "idea";

  private final Edits edits;
  private final Network network;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Words words = Words.of(PathModel.class);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObjectProperty<UUID> from = new SimpleObjectProperty<>();
  private final ObjectProperty<UUID> to = new SimpleObjectProperty<>();
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Unasked());
  private final ObjectProperty<WarmPath> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<WarmPath> pointed = new SimpleObjectProperty<>();
  private final ObjectProperty<WarmPath> marked = new SimpleObjectProperty<>();
  private final Runnable unlisten;
  private Bonds bonds;
  private LocalDate asOf;
  private int asked;

  /** What came of looking. */
  public sealed interface State {
    /** One of the two is not said yet. */
    record Unasked() implements State {}

    /** Both are the same person. */
    record Same() implements State {}

    /** It is being looked for. */
    record Looking() implements State {}

    /** Nobody links the two. */
    record None() implements State {}

    /** There are paths: one at least, the first to be walked first. */
    record Found(List<WarmPath> paths) implements State {}
  }

  private record Answered(Bonds bonds, List<WarmPath> paths) {}

  /**
   * @param edits of the open file
   * @param dialogs says what went wrong
   * @param clock tells today
   */
  public PathModel(Edits edits, Tasks tasks, Dialogs dialogs, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
    unlisten = edits.workspace().listen(this::changed);
    chosen.subscribe(this::mark);
    pointed.subscribe(this::mark);
  }

  /** Whether paths are wanted now. */
  public ReadOnlyBooleanProperty openProperty() {
    return open;
  }

  /** Where paths begin, or null. */
  public ReadOnlyObjectProperty<UUID> fromProperty() {
    return from;
  }

  /** Where paths lead, or null. */
  public ReadOnlyObjectProperty<UUID> toProperty() {
    return to;
  }

  /** What came of looking. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state;
  }

  /** The path that is chosen, or null. */
  public ReadOnlyObjectProperty<WarmPath> chosenProperty() {
    return chosen;
  }

  /** The path to be marked on the map: that pointed at, else that chosen; or null. */
  public ReadOnlyObjectProperty<WarmPath> markedProperty() {
    return marked;
  }

  /**
   * Looks for paths from the owner to somebody.
   *
   * @param person or null, to be said later
   */
  public void open(UUID person) {
    from.set(network.me().map(Person::id).orElse(null));
    to.set(person);
    open.set(true);
    look();
  }

  /** The selection went to somebody else: paths lead there while they are wanted. */
  public void follow(UUID person) {
    if (open.get() && person != null && !person.equals(to.get())) {
      setTo(person);
    }
  }

  /** Paths begin at somebody else. */
  public void setFrom(UUID person) {
    from.set(person);
    look();
  }

  /** Paths lead to somebody else. */
  public void setTo(UUID person) {
    to.set(person);
    look();
  }

  /** Whether paths begin at the owner. */
  boolean fromMe() {
    return from.get() != null && from.get().equals(me());
  }

  /** The owner, or null. */
  public UUID me() {
    return network.me().map(Person::id).orElse(null);
  }

  /** Paths are wanted no more. */
  public void leave() {
    asked++;
    open.set(false);
    show(new State.Unasked());
  }

  /** This path is meant. */
  public void choose(WarmPath path) {
    chosen.set(path);
  }

  /**
   * This path is pointed at.
   *
   * @param path or null for none
   */
  void point(WarmPath path) {
    pointed.set(path);
  }

  private void mark() {
    marked.set(pointed.get() != null ? pointed.get() : chosen.get());
  }

  private void changed(Change change) {
    if (change.edits().stream().map(Edit::fact).anyMatch(PathModel::counts)) {
      bonds = null;
      if (open.get()) {
        from.set(present(from.get()));
        to.set(present(to.get()));
        look();
      }
    }
  }

  private static boolean counts(Fact fact) {
    return switch (fact) {
      case Person _, Tie _, Circle _, Membership _, Interaction _ -> true;
      case Worksheet _, Promise _, Favour _, Place _, Setting _ -> false;
    };
  }

  private UUID present(UUID person) {
    return person == null || network.person(person) == null ? null : person;
  }

  private void look() {
    int question = ++asked;
    UUID one = from.get();
    UUID other = to.get();
    if (one == null || other == null) {
      show(new State.Unasked());
    } else if (one.equals(other)) {
      show(new State.Same());
    } else {
      show(new State.Looking());
      LocalDate today = LocalDate.now(clock);
      Bonds known = today.equals(asOf) ? bonds : null;
      List<Fact> facts = known == null ? network.facts() : List.of();
      asOf = today;
      CompletableFuture.supplyAsync(
              () -> answer(known, facts, today, one, other), tasks.background())
          .whenCompleteAsync(
              (found, failure) -> answered(question, found, failure), tasks.window());
    }
  }

  private static Answered answer(
      Bonds known, List<Fact> facts, LocalDate today, UUID from, UUID to) {
    Bonds bonds = known != null ? known : Bonds.of(facts, today);
    return new Answered(bonds, bonds.paths(from, to));
  }

  /** Only the last question still matters. */
  private void answered(int question, Answered found, Throwable failure) {
    if (question != asked) {
      return;
    }
    if (failure != null) {
      LOG.log(System.Logger.Level.ERROR, "Looking for paths", failure);
      show(new State.Unasked());
      dialogs.error(words.get("failed"));
      return;
    }
    bonds = found.bonds;
    show(found.paths.isEmpty() ? new State.None() : new State.Found(found.paths));
  }

  private void show(State next) {
    pointed.set(null);
    chosen.set(next instanceof State.Found found ? found.paths.getFirst() : null);
    state.set(next);
  }

  /** Paths in words, as of today. */
  Sentences sentences() {
    return sentences(network.naming());
  }

  private Sentences sentences(Naming naming) {
    return new Sentences(network, naming, LocalDate.now(clock));
  }

  /** What would strengthen the weakest link of a path. */
  Advice advice(WarmPath path) {
    return Advice.of(path, me());
  }

  /**
   * Writes an ask on a new canvas of whoever is to be asked; a canvas they have already is left as
   * it is.
   *
   * @return whether the canvas can be shown
   */
  boolean plan(Advice.Ask ask) {
    boolean begun =
        network.worksheets(ask.helper()).stream()
            .anyMatch(
                sheet ->
                    ask.helper().equals(sheet.about())
                        && sheet.template().equals(Templates.REACH_OUT));
    if (begun) {
      return true;
    }
    String text = sentences(Naming.real()).ask(ask.who(), ask.whom());
    Worksheet canvas =
        Worksheet.begin(Templates.REACH_OUT, ask.helper(), LocalDate.now(clock))
            .withStage(FIRST_STAGE)
            .withAnswer(ASK, Answer.text(text));
    return edits.apply(() -> Changes.fill(network, null, canvas));
  }

  /** What a person is called. */
  String name(Person person) {
    return network.naming().name(person);
  }

  /** What people and circles are called. */
  ReadOnlyObjectProperty<Naming> namingProperty() {
    return edits.namingProperty();
  }

  /** A person, if there is one of that id. */
  Optional<Person> person(UUID id) {
    return Optional.ofNullable(id).map(network::person);
  }

  /** The open network, for fields that find people. */
  Network network() {
    return network;
  }

  /** Follows the file no more. */
  @Override
  public void close() {
    leave();
    unlisten.run();
  }
}
