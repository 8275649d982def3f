package kith.ui.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kith.insight.LiveStrengths;
import kith.network.Change;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Condition;
import kith.network.Edit;
import kith.network.Favour;
import kith.network.Filter;
import kith.network.Hidden;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Texts;
import kith.network.Tie;
import kith.network.Visible;
import kith.network.Worksheet;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * What the owner asks of whom the map shows, one condition on another, and what is left. Follows
 * the network: who comes to fit appears.
 */
public final class Filtering {
  /** So many circles or tags are offered at once; more are found by typing. */
  private static final int OFFERS = 12;

  /** Networks of so many people are looked through in the background. */
  private static final int LARGE = 3000;

  /**
   * What is left of a network under some conditions.
   *
   * @param conditions in the order they were made; none if all is shown
   * @param people who are left, the owner not counted
   * @param of so many, the owner not counted
   * @param hiddenTies so many ties are not shown
   */
  public record Left(List<Condition> conditions, int people, int of, int hiddenTies) {}

  private final BooleanProperty asking = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Left> left =
      new ReadOnlyObjectWrapper<>(new Left(List.of(), 0, 0, 0));
  private final Network network;
  private final Selection selection;
  private final Consumer<Visible> shows;
  private final Tasks tasks;
  private final Words words = Words.of(Filtering.class);
  private final Clock clock;
  private List<Condition> conditions = List.of();
  private KnownStrengths strengths = new KnownStrengths(LiveStrengths::of);
  private Filter filter;
  private int round;
  private boolean narrowed;

  /**
   * @param shows receives what is to be seen
   */
  Filtering(
      Network network, Selection selection, Consumer<Visible> shows, Tasks tasks, Clock clock) {
    this.network = network;
    this.selection = selection;
    this.shows = shows;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** What is left, and under which conditions. */
  public ReadOnlyObjectProperty<Left> leftProperty() {
    return left.getReadOnlyProperty();
  }

  /** Whether the owner is choosing conditions. */
  public BooleanProperty askingProperty() {
    return asking;
  }

  /** Lets the owner choose conditions, or no more. */
  public void ask() {
    asking.set(!asking.get());
  }

  /**
   * Ends the choosing; the conditions stay.
   *
   * @return whether the owner was choosing
   */
  boolean leave() {
    boolean was = asking.get();
    asking.set(false);
    return was;
  }

  /** What is asked now. */
  List<Condition> conditions() {
    return conditions;
  }

  /** Whether this is asked. */
  boolean has(Condition condition) {
    return conditions.contains(condition);
  }

  /** Asks this, too; who is selected but does not fit is selected no more. */
  public void add(Condition condition) {
    if (!has(condition)) {
      narrowed = true;
      to(Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }
  }

  /** Asks this no more. */
  public void remove(Condition condition) {
    to(conditions.stream().filter(other -> !other.equals(condition)).toList());
  }

  /** Asks nothing any more. */
  public void clear() {
    to(List.of());
  }

  /** Asks these and nothing else; what asks for a circle that is gone is left out. */
  void ask(List<Condition> wanted) {
    narrowed = true;
    to(wanted.stream().filter(this::stands).toList());
  }

  private void to(List<Condition> wanted) {
    conditions = sorted(wanted);
    refresh();
  }

  /** Alternatives side by side, else in the order they were made. */
  private static List<Condition> sorted(List<Condition> wanted) {
    List<Condition.Sort> sorts = wanted.stream().map(Condition::sort).distinct().toList();
    List<Condition> sorted = new ArrayList<>(wanted);
    sorted.sort(Comparator.comparingInt(condition -> sorts.indexOf(condition.sort())));
    return List.copyOf(sorted);
  }

  /** The network changed: others may fit, and a circle that is gone is asked for no more. */
  void changed(Change change) {
    boolean matters = Hidden.isIn(change) || change.edits().stream().anyMatch(Filtering::matters);
    if (matters) {
      strengths = new KnownStrengths(LiveStrengths::of);
    }
    if (!conditions.isEmpty() && matters) {
      conditions = conditions.stream().filter(this::stands).toList();
      refresh();
    }
  }

  private static boolean matters(Edit edit) {
    return switch (edit.fact()) {
      case Person _, Tie _, Membership _, Circle _, Interaction _ -> true;
      case Setting _, Worksheet _, Promise _, Favour _, Place _ -> false;
    };
  }

  private boolean stands(Condition condition) {
    return switch (condition) {
      case Condition.InCircle(UUID circle) -> network.circle(circle) != null;
      case Condition.Tagged(UUID tag) -> network.circle(tag) != null;
      default -> true;
    };
  }

  /** In a large network the window does not wait for what is left. */
  private void refresh() {
    int now = ++round;
    if (conditions.isEmpty()) {
      found(null);
      return;
    }
    Supplier<Filter> sifting =
        Filter.preparing(conditions, network, LocalDate.now(clock), strengths);
    if (network.people().size() < LARGE) {
      found(sifting.get());
    } else {
      tasks.run(
          words.get("filter.job"),
          _ -> sifting.get(),
          next -> {
            if (now == round) {
              found(next);
            }
          });
    }
  }

  private void found(Filter next) {
    if (!Objects.equals(next, filter)) {
      filter = next;
      shows.accept(next == null ? Visible.ALL : next.visible());
    }
    if (next != null && narrowed) {
      deselect();
    }
    narrowed = false;
    left.set(next == null ? new Left(List.of(), 0, 0, 0) : left(next));
  }

  private void deselect() {
    if (!filter.people().containsAll(selection.people())) {
      selection.selectAll(selection.people().stream().filter(filter.people()::contains).toList());
    }
  }

  private Left left(Filter now) {
    int me = network.me().isPresent() ? 1 : 0;
    int ownerLeft = (int) network.me().filter(p -> now.people().contains(p.id())).stream().count();
    return new Left(
        conditions,
        now.people().size() - ownerLeft,
        network.people().size() - me,
        network.ties().size() - now.ties().size());
  }

  /**
   * Circles or tags to choose from, those of most people first.
   *
   * @param text a part of the name, or empty
   */
  List<Circle> offers(String text, boolean tags) {
    String sought = Texts.fold(text);
    return network.circles().stream()
        .filter(circle -> (circle.kind() == CircleKind.TAG) == tags)
        .filter(circle -> Texts.fold(circle.name()).contains(sought))
        .sorted(
            Comparator.comparingInt((Circle circle) -> -network.members(circle.id()).size())
                .thenComparing(Circle::name))
        .limit(OFFERS)
        .toList();
  }

  /** Whether all circles or tags there are fit among the offers. */
  boolean offersAll(boolean tags) {
    return network.circles().stream()
            .filter(circle -> (circle.kind() == CircleKind.TAG) == tags)
            .limit(OFFERS + 1)
            .count()
        <= OFFERS;
  }

  /** The kinds of ties there are, the empty one aside, by name. */
  List<String> kinds() {
    return network.ties().stream()
        .map(Tie::kind)
        .filter(kind -> !kind.isEmpty())
        .distinct()
        .filter(kind -> !network.naming().tells(kind))
        .sorted()
        .toList();
  }

  /** What people and circles are called. */
  Naming naming() {
    return network.naming();
  }

  /** What a circle or tag is called. */
  String circle(UUID id) {
    return network.naming().name(network.circle(id));
  }
}
