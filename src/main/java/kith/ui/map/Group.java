package kith.ui.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Cadence;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.GroupChanges;
import kith.network.Hidden;
import kith.network.KithException;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Texts;
import kith.network.Withheld;
import kith.ui.common.Dialogs;
import kith.ui.common.Merging;
import kith.ui.common.Selection;
import kith.ui.common.Steps;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.workspace.Workspace;

/**
 * What can be done with all who are selected, each in one step that one undo takes back. What
 * cannot be done is said in one sentence.
 */
public final class Group {
  /** What has to be said before something can be done. */
  public enum Ask {
    /** Which circle they join. */
    CIRCLE,
    /** Which tag they get. */
    TAG,
    /** By which kind of tie they are tied. */
    KIND,
    /** To which of the owner's networks they belong. */
    NETWORK,
    /** How often the owner wants to be in touch with them. */
    CADENCE
  }

  /** More people than this are not one person whom files know by several names. */
  private static final int MOST_MERGED = 8;

  /** A change of more edits is written in the background. */
  private static final int LARGE = 500;

  private static final int OFFERS = 5;

  private final Workspace workspace;
  private final Network network;
  private final Selection selection;
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Words words = Words.of(Group.class);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Ask> asked = new SimpleObjectProperty<>();
  private Consumer<Merging> onMerge = _ -> {};

  Group(Workspace workspace, Selection selection, Dialogs dialogs, Tasks tasks) {
    this.workspace = workspace;
    this.network = workspace.network();
    this.selection = selection;
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /** Called when the owner is to say what to keep of people who are merged. */
  public void setOnMerge(Consumer<Merging> action) {
    onMerge = action;
  }

  /** Others are selected; nothing is asked about nobody. */
  void selected() {
    count.set(selection.people().size());
    if (count.get() == 0) {
      asked.set(null);
    }
  }

  /** How many people are selected. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** What is to be said first, or null. */
  public ReadOnlyObjectProperty<Ask> askedProperty() {
    return asked;
  }

  /** Asks for what is needed to do something with those who are selected. */
  public void ask(Ask what) {
    boolean may = what == Ask.KIND ? mayTie() : !selection.people().isEmpty();
    asked.set(may ? what : null);
  }

  /**
   * Asks no more.
   *
   * @return whether anything was asked
   */
  boolean leave() {
    boolean asking = asked.get() != null;
    asked.set(null);
    return asking;
  }

  private void carryOut(Change change, Runnable then) {
    if (change.edits().size() < LARGE) {
      try {
        workspace.apply(change);
        then.run();
      } catch (KithException e) {
        dialogs.error(e.getMessage());
      }
    } else {
      tasks.follow(
          Steps.title(network, change.name()),
          progress -> workspace.applyLater(change, tasks.window(), progress),
          _ -> then.run(),
          () -> {});
    }
  }

  /** Circles, or tags, to choose from by any part of their name; those with most members first. */
  public List<Circle> offers(String text, boolean tags) {
    String wanted = Texts.fold(text);
    return network.circles().stream()
        .filter(circle -> (circle.kind() == CircleKind.TAG) == tags)
        .filter(circle -> Texts.fold(circle.name()).contains(wanted))
        .sorted(
            Comparator.comparing((Circle circle) -> !Texts.fold(circle.name()).startsWith(wanted))
                .thenComparing(circle -> -network.members(circle.id()).size())
                .thenComparing(Circle::name))
        .limit(OFFERS)
        .toList();
  }

  /** What a circle or tag is called. */
  String title(Circle circle) {
    return network.naming().name(circle);
  }

  /** All selected join a circle; one of an unknown name is made. */
  public void join(String circle) {
    join(circle, CircleKind.COMMUNITY);
  }

  /** All selected are marked with a tag. */
  public void tag(String tag) {
    join(tag, CircleKind.TAG);
  }

  private void join(String name, CircleKind kind) {
    if (name.isBlank() || selection.people().isEmpty()) {
      return;
    }
    Circle circle = Circle.of(name, kind);
    Change change = GroupChanges.join(network, selection.people(), circle);
    if (change.edits().isEmpty()) {
      dialogs.inform(
          network.naming().isSafe()
              ? words.get("group.joined.already.safe")
              : words.get("group.joined.already", circle.name()));
    } else {
      carryOut(change, () -> {});
    }
  }

  /** The networks that all selected belong to, the owner aside. */
  Set<NetworkKind> networks() {
    Set<NetworkKind> common = EnumSet.allOf(NetworkKind.class);
    others().forEach(person -> common.retainAll(person.networks()));
    return others().findAny().isPresent() ? common : Set.of();
  }

  /** How often to be in touch, if it is the same for all selected; the owner aside. */
  OptionalInt cadence() {
    int[] said = others().mapToInt(Person::cadence).distinct().limit(2).toArray();
    return said.length == 1 ? OptionalInt.of(said[0]) : OptionalInt.empty();
  }

  private Stream<Person> others() {
    return selection.people().stream()
        .map(network::person)
        .filter(person -> person != null && !person.me());
  }

  /** Whether all selected belong to one of the owner's networks. */
  public void setNetwork(NetworkKind kind, boolean belong) {
    carryOutIfAny(GroupChanges.network(network, selection.people(), kind, belong));
  }

  /** The owner wants to be in touch with all selected every so many days, or has not said. */
  public void setCadence(int days) {
    carryOutIfAny(GroupChanges.cadence(network, selection.people(), days));
  }

  /**
   * The same as people write it; says so if it cannot be read.
   *
   * @return whether it could
   */
  public boolean setCadence(String text) {
    OptionalInt days = Cadence.read(text);
    if (days.isEmpty()) {
      dialogs.inform(words.get("group.cadence.unread", text));
    }
    days.ifPresent(this::setCadence);
    return days.isPresent();
  }

  private void carryOutIfAny(Change change) {
    if (!change.edits().isEmpty()) {
      carryOut(change, () -> {});
    }
  }

  /** Whether all selected can be tied to each other; says so if they are too many. */
  public boolean mayTie() {
    int people = selection.people().size();
    if (people > GroupChanges.MOST_TIED) {
      dialogs.inform(words.get("group.tie.many", people, GroupChanges.MOST_TIED));
    }
    return people > 1 && people <= GroupChanges.MOST_TIED;
  }

  /** Each two of those who are selected are tied, unless they have a tie of that kind. */
  public void tie(String kind) {
    if (!mayTie()) {
      return;
    }
    Change change = GroupChanges.tie(network, selection.people(), kind.strip());
    if (change.edits().isEmpty()) {
      dialogs.inform(words.get("group.tied.already"));
    } else {
      carryOut(change, () -> {});
    }
  }

  /** All selected are left out of the map and its pictures. */
  public void hide() {
    hide(List.copyOf(selection.people()));
  }

  void hide(Collection<UUID> people) {
    carryOut(GroupChanges.hide(network, people), () -> selection.remove(people));
  }

  /**
   * All selected never go into pictures and exports from now on; if that is so already, they may
   * again.
   */
  public void withhold() {
    List<UUID> people = List.copyOf(selection.people());
    boolean all = people.stream().allMatch(person -> Withheld.has(network, person));
    Change change =
        all ? GroupChanges.release(network, people) : GroupChanges.withhold(network, people);
    String done = all ? "group.released" : "group.withheld";
    carryOut(change, () -> dialogs.inform(words.get(done, people.size())));
  }

  /** Everybody who was hidden is on the map again, and selected, so that one sees who they are. */
  public void showHidden() {
    Collection<UUID> hidden = Hidden.in(network);
    carryOut(GroupChanges.show(network, hidden), () -> selection.selectAll(hidden));
  }

  /** Removes who is selected; never the owner. */
  public void remove() {
    remove(List.copyOf(selection.people()));
  }

  void remove(Collection<UUID> people) {
    List<Person> going =
        people.stream().map(network::person).filter(person -> !person.me()).toList();
    if (going.isEmpty() && !people.isEmpty()) {
      dialogs.inform(words.get("remove.me"));
    } else if (!going.isEmpty()) {
      String done =
          going.size() == 1
              ? words.get("removed", network.naming().name(going.getFirst()))
              : words.get("removed.people", going.size());
      carryOut(GroupChanges.remove(network, people), () -> dialogs.inform(done));
    }
  }

  /** Asks what to keep of the selected people, who are one; then merges them. */
  public void merge() {
    List<UUID> people = List.copyOf(selection.people());
    if (people.size() > MOST_MERGED) {
      dialogs.inform(words.get("group.merge.many", people.size(), MOST_MERGED));
    } else if (people.size() > 1) {
      onMerge.accept(new Merging(network, people, this::merge));
    }
  }

  private void merge(Merging merging) {
    Person one = merging.merged();
    carryOut(Changes.merge(network, one, merging.others()), () -> selection.select(one.id()));
  }
}
