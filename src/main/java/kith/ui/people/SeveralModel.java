package kith.ui.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import kith.network.Circle;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.ui.common.Selection;
import kith.workspace.Workspace;

/** What several selected people have in common. */
final class SeveralModel implements AutoCloseable {
  private static final int MOST_NAMED = 12;

  /**
   * Several people in a few words.
   *
   * @param people how many
   * @param ties how many ties there are between any two of them
   * @param circles that all of them are in, by name, as they may be shown
   * @param first the first of them, as they may be shown
   */
  record Several(int people, int ties, List<Circle> circles, List<Person> first) {
    /** How many are not named. */
    int more() {
      return people - first.size();
    }
  }

  private final ReadOnlyObjectWrapper<Several> several = new ReadOnlyObjectWrapper<>();
  private final Network network;
  private final Selection selection;
  private final Runnable unlisten;
  private final Subscription selecting;

  SeveralModel(Workspace workspace, Selection selection) {
    this.network = workspace.network();
    this.selection = selection;
    unlisten = workspace.listen(_ -> refresh());
    selecting = selection.peopleProperty().subscribe(_ -> refresh());
  }

  /** What is selected, or null while it is one person or nobody. */
  ReadOnlyObjectProperty<Several> severalProperty() {
    return several.getReadOnlyProperty();
  }

  private void refresh() {
    List<UUID> people =
        selection.people().stream().filter(id -> network.person(id) != null).toList();
    several.set(people.size() > 1 ? of(people) : null);
  }

  private Several of(List<UUID> people) {
    Set<UUID> all = new LinkedHashSet<>(people);
    int ends = 0;
    for (UUID person : people) {
      for (Tie tie : network.ties(person)) {
        ends += all.contains(tie.other(person)) ? 1 : 0;
      }
    }
    return new Several(
        people.size(),
        ends / 2,
        common(people),
        people.stream()
            .limit(MOST_NAMED)
            .map(network::person)
            .map(network.naming()::shown)
            .toList());
  }

  private List<Circle> common(Collection<UUID> people) {
    Set<UUID> common = new LinkedHashSet<>(network.circles(people.iterator().next()));
    people.forEach(person -> common.retainAll(network.circles(person)));
    return common.stream()
        .map(network::circle)
        .filter(Objects::nonNull)
        .map(network.naming()::shown)
        .sorted(Comparator.comparing(Circle::kind).thenComparing(Circle::name))
        .toList();
  }

  @Override
  public void close() {
    selecting.unsubscribe();
    unlisten.run();
  }
}
