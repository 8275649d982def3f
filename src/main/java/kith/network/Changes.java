package kith.network;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;

/** Makes the changes that people ask for, each with its name and everything that goes with it. */
public final class Changes {
  private static final ResourceBundle NAMES = ResourceBundle.getBundle("kith.network.changes");

  private Changes() {}

  static String name(String key, Object... arguments) {
    return new MessageFormat(NAMES.getString(key), Locale.ROOT).format(arguments);
  }

  /** Somebody new, wherever the layout puts them. */
  public static Change addPerson(Person person) {
    return Edit.add(name("add.person", person.name()), person);
  }

  /** Somebody new at a place on the map, where they stay. */
  public static Change addPersonAt(Person person, double x, double y) {
    String name = name("add.person", person.name());
    return new Batch(
        name, List.of(Edit.add(name, person), Edit.add(name, new Place(person.id(), x, y, true))));
  }

  /** What is known of a person changes; they keep their id. */
  public static Change editPerson(Person before, Person after) {
    String name =
        before.name().equals(after.name())
            ? name("edit.person", after.name())
            : name("rename.person", before.name(), after.name());
    return new Edit(name, before, after);
  }

  /**
   * A person goes, with their ties and the canvases about them; contacts and answers with others
   * stay, without them.
   */
  public static Change removePerson(Network network, UUID id) {
    String name = name("remove.person", network.person(id).name());
    return new Batch(name, Removal.of(network, Set.of(id), name));
  }

  /** Two people are tied. */
  public static Change addTie(Network network, Tie tie) {
    return Edit.add(tieName("add.tie", network, tie), tie);
  }

  /** What is known of a tie changes. */
  public static Change editTie(Network network, Tie before, Tie after) {
    return new Edit(tieName("edit.tie", network, after), before, after);
  }

  /** A tie goes. */
  public static Change removeTie(Network network, Tie tie) {
    return Edit.remove(tieName("remove.tie", network, tie), tie);
  }

  private static String tieName(String key, Network network, Tie tie) {
    return name(key, network.person(tie.from()).name(), network.person(tie.to()).name());
  }

  /**
   * A person joins the circle of this name and kind, which is made if there is none yet.
   *
   * @param circle found by its name, accents and case ignored
   */
  public static Change join(Network network, UUID person, Circle circle) {
    String name = name("join.circle", network.person(person).name(), circle.name());
    Optional<Circle> known = known(network, circle);
    if (known.isPresent()) {
      return Edit.add(name, new Membership(known.get().id(), person));
    }
    return new Batch(
        name, List.of(Edit.add(name, circle), Edit.add(name, new Membership(circle.id(), person))));
  }

  /** The circle of that name, accents and case ignored; of several the one of that kind. */
  static Optional<Circle> known(Network network, Circle circle) {
    String wanted = Texts.fold(circle.name());
    return network.circles().stream()
        .filter(other -> Texts.fold(other.name()).equals(wanted))
        .min((a, b) -> Boolean.compare(b.kind() == circle.kind(), a.kind() == circle.kind()));
  }

  /** A person leaves a circle, which goes with its last member. */
  public static Change leave(Network network, UUID person, UUID circle) {
    String name =
        name("leave.circle", network.person(person).name(), network.circle(circle).name());
    Edit leave = Edit.remove(name, new Membership(circle, person));
    return network.members(circle).size() > 1
        ? leave
        : new Batch(name, List.of(leave, Edit.remove(name, network.circle(circle))));
  }

  /** A contact that took place is written down. */
  public static Change log(Network network, Interaction contact) {
    return Edit.add(name("log.contact", people(network, contact.people())), contact);
  }

  /** What is known of a contact changes. */
  public static Change editContact(Network network, Interaction before, Interaction after) {
    return new Edit(name("edit.contact", people(network, after.people())), before, after);
  }

  /** A contact that was written down goes. */
  public static Change removeContact(Network network, Interaction contact) {
    return Edit.remove(name("remove.contact", people(network, contact.people())), contact);
  }

  private static String people(Network network, List<UUID> people) {
    if (people.isEmpty()) {
      return name("nobody");
    }
    String first = network.person(people.getFirst()).name();
    return people.size() == 1 ? first : name("several", first, people.size() - 1);
  }

  /**
   * A worksheet is begun or filled in further.
   *
   * @param before the worksheet so far, or null if it is begun
   */
  public static Change fill(Network network, Worksheet before, Worksheet after) {
    return new Edit(sheetName("fill", network, after), before, after);
  }

  /** A worksheet goes. */
  public static Change removeWorksheet(Network network, Worksheet sheet) {
    return Edit.remove(sheetName("remove", network, sheet), sheet);
  }

  /**
   * What a worksheet of the owner's own asks is kept, or asked otherwise.
   *
   * @param title what the worksheet is called
   */
  public static Change keepTemplate(Network network, Setting template, String title) {
    Setting before =
        network
            .setting(template.name())
            .map(value -> new Setting(template.name(), value))
            .orElse(null);
    return new Edit(
        name(before == null ? "make.template" : "edit.template", title), before, template);
  }

  /** A worksheet of the owner's own is offered no more; what was written on some stays. */
  public static Change removeTemplate(Setting template, String title) {
    return Edit.remove(name("remove.template", title), template);
  }

  /** Something is promised, by the owner or to them. */
  public static Change promise(Network network, Promise promise) {
    String key = promise.by() == Promise.By.ME ? "promise" : "promised";
    return Edit.add(name(key, network.person(promise.person()).name(), promise.what()), promise);
  }

  /** What is known of a promise changes. */
  public static Change editPromise(Network network, Promise before, Promise after) {
    return new Edit(ledgerName("edit.promise", network, after.person()), before, after);
  }

  /** A promise is kept. */
  public static Change keep(Network network, Promise promise, LocalDate day) {
    String key = promise.by() == Promise.By.ME ? "keep.promise" : "kept.promise";
    return new Edit(ledgerName(key, network, promise.person()), promise, promise.withKept(day));
  }

  /** A promise goes. */
  public static Change removePromise(Network network, Promise promise) {
    return Edit.remove(ledgerName("remove.promise", network, promise.person()), promise);
  }

  /** A favour is written down. */
  public static Change addFavour(Network network, Favour favour) {
    String key =
        switch (favour.way()) {
          case GAVE -> "add.gave";
          case ASKED -> "add.asked";
          case GOT -> "add.got";
        };
    return Edit.add(ledgerName(key, network, favour.person()), favour);
  }

  /** What is known of a favour changes. */
  public static Change editFavour(Network network, Favour before, Favour after) {
    return new Edit(ledgerName("edit.favour", network, after.person()), before, after);
  }

  /** A favour that was written down goes. */
  public static Change removeFavour(Network network, Favour favour) {
    return Edit.remove(ledgerName("remove.favour", network, favour.person()), favour);
  }

  private static String ledgerName(String key, Network network, UUID person) {
    return name(key, network.person(person).name());
  }

  /**
   * The owner says how often they want to be in touch with everybody in a circle; nothing changes
   * if they said so before, or if it is gone.
   *
   * @param days {@link Cadence#NONE} to say it no more
   */
  public static Change cadence(Network network, UUID circle, int days) {
    Circle now = network.circle(circle);
    return now == null || now.cadence() == days
        ? new Batch("", List.of())
        : editCircle(now, now.withCadence(days));
  }

  static Change editCircle(Circle before, Circle after) {
    return new Edit(name("edit.circle", after.name()), before, after);
  }

  private static String sheetName(String what, Network network, Worksheet sheet) {
    Person about = sheet.about() == null ? null : network.person(sheet.about());
    return about == null || about.me()
        ? name(what + ".own")
        : name(what + ".worksheet", about.name());
  }

  /**
   * A person or the hub of a circle is put somewhere on the map, and stays there if pinned.
   *
   * @param before where it was, or null if it was nowhere
   */
  public static Change move(Network network, Place before, Place after) {
    return new Edit(name("move", nodeName(network, after.node())), before, after);
  }

  /** A person or hub is pinned where it is, or set free. */
  public static Change pin(Network network, Place before, boolean pinned) {
    Place after = new Place(before.node(), before.x(), before.y(), pinned);
    String key = pinned ? "pin" : "unpin";
    return new Edit(name(key, nodeName(network, before.node())), before, after);
  }

  private static String nodeName(Network network, UUID node) {
    Person person = network.person(node);
    return person != null ? person.name() : network.circle(node).name();
  }

  /**
   * Everybody gets a new place at once.
   *
   * @param after one place for each node that gets one
   */
  public static Change layOut(Network network, List<Place> after) {
    String name = name("layout");
    return new Batch(
        name,
        after.stream()
            .map(place -> new Edit(name, network.place(place.node()).orElse(null), place))
            .toList());
  }

  /** A choice that belongs to the network; its name in the undo list is that of the setting. */
  public static Change choose(Network network, Setting setting) {
    Setting before =
        network
            .setting(setting.name())
            .map(value -> new Setting(setting.name(), value))
            .orElse(null);
    return new Edit(choiceName(setting.name()), before, setting);
  }

  /** The name of a change of a setting in the undo list. */
  public static String choiceName(String setting) {
    return name("setting." + setting);
  }

  /** A view is saved, under its name as it is now; the one of its id is replaced. */
  public static Change saveView(Network network, SavedView view) {
    Optional<SavedView> before =
        SavedView.in(network).stream().filter(one -> one.id().equals(view.id())).findFirst();
    boolean renamed = before.filter(one -> !one.name().equals(view.name())).isPresent();
    String name =
        renamed
            ? name("rename.view", before.get().name(), view.name())
            : name("save.view", view.name());
    return new Edit(name, before.map(SavedView::setting).orElse(null), view.setting());
  }

  /** A saved view goes. */
  public static Change removeView(SavedView view) {
    return Edit.remove(name("remove.view", view.name()), view.setting());
  }

  /** What several choices of how the map looks are called when they are made at once. */
  static String lookName() {
    return name("setting.look");
  }

  /**
   * Several people who are one become one; see {@link Merger} for what goes where.
   *
   * @param merged what is known of the one from now on; their id is that of one of them
   * @param others who they also were, one or more; never the owner
   */
  public static Change merge(Network network, Person merged, Collection<UUID> others) {
    List<String> names =
        others.stream().map(network::person).map(Person::name).sorted().distinct().toList();
    String name =
        names.size() == 1
            ? name("merge.two", names.getFirst(), merged.name())
            : name("merge.more", others.size() + 1, merged.name());
    return new Batch(name, new Merger(network, merged, others, name).edits());
  }
}
