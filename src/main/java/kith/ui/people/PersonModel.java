package kith.ui.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import kith.network.Change;
import kith.network.Changes;
import kith.network.GroupChanges;
import kith.network.Naming;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Withheld;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Words;

/**
 * What is known of the selected person, as texts that are saved as one types. While a text cannot
 * be saved, the file keeps what it held before, and a sentence says why.
 */
public final class PersonModel implements AutoCloseable {
  private final Edits edits;
  private final Network network;
  private final Selection selection;
  private final Words words = Words.of(PersonModel.class);
  private final ObjectProperty<Person> person = new SimpleObjectProperty<>();
  private final ObjectProperty<Person> shown = new SimpleObjectProperty<>();
  private final BooleanProperty withheld = new SimpleBooleanProperty();
  private final IntegerProperty closeness = new SimpleIntegerProperty();
  private final Map<PersonField, StringProperty> texts = new EnumMap<>(PersonField.class);
  private final Map<PersonField, StringProperty> problems = new EnumMap<>(PersonField.class);
  private final Map<PersonField, String> seen = new EnumMap<>(PersonField.class);
  private final Map<PersonField, String> begun = new EnumMap<>(PersonField.class);
  private final Runnable unlisten;
  private final Subscription selecting;
  private final Subscription naming;
  private boolean showing;

  /** The person selected in this window, in the file that is edited. */
  public PersonModel(Edits edits, Selection selection) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.selection = selection;
    for (PersonField field : PersonField.values()) {
      StringProperty text = new SimpleStringProperty("");
      texts.put(field, text);
      problems.put(field, new SimpleStringProperty(""));
      text.subscribe((_, _) -> typed(field));
    }
    unlisten = edits.workspace().listen(_ -> follow());
    selecting = selection.personProperty().subscribe(this::select);
    naming = edits.namingProperty().subscribe((_, _) -> rename());
  }

  /** People are called something else: nothing of what stood in the fields stays. */
  private void rename() {
    begun.clear();
    seen.clear();
    show();
  }

  private void select(UUID id) {
    edits.leave();
    begun.clear();
    seen.clear();
    person.set(id == null ? null : network.person(id));
    show();
  }

  private void follow() {
    if (person.get() == null) {
      selection.person().map(network::person).ifPresent(_ -> select(selection.person().get()));
      return;
    }
    Person now = network.person(person.get().id());
    if (now == null) {
      selection.select(null);
    } else {
      person.set(now);
      show();
    }
  }

  private void show() {
    Person now = person.get() == null ? null : network.naming().shown(person.get());
    shown.set(now);
    showing = true;
    withheld.set(now != null && Withheld.has(network, now.id()));
    closeness.set(now == null ? 0 : now.closeness());
    for (PersonField field : PersonField.values()) {
      show(field, now == null ? "" : field.read(now));
    }
    showing = false;
  }

  /** A text follows only what changed, so that what is being typed is left alone. */
  private void show(PersonField field, String value) {
    String before = seen.put(field, value);
    boolean typing = before != null && (pending(field) || refused(field, value));
    if (value.equals(before) || typing) {
      return;
    }
    problems.get(field).set("");
    if (before == null || !means(field, value)) {
      texts.get(field).set(value);
    }
  }

  /** Whether the text that is not saved is the reason why the file holds what it does. */
  private boolean refused(PersonField field, String value) {
    return !problems.get(field).get().isEmpty() && value.equals(begun.get(field));
  }

  /** Whether the text comes to the value once it is cleaned. */
  private boolean means(PersonField field, String value) {
    String text = texts.get(field).get();
    return field.accepts(text) && field.read(field.write(person.get(), text)).equals(value);
  }

  private boolean pending(PersonField field) {
    return person.get() != null && edits.pending(key(person.get().id(), field));
  }

  private static String key(UUID id, PersonField field) {
    return id + "." + field.key();
  }

  private void typed(PersonField field) {
    if (showing || person.get() == null || edits.isSafe()) {
      return;
    }
    String text = texts.get(field).get();
    String before = begun.computeIfAbsent(field, seen::get);
    boolean accepted = field.accepts(text);
    problems
        .get(field)
        .set(
            accepted
                ? ""
                : words.get("problem." + field.key(), network.naming().name(person.get()), before));
    UUID id = person.get().id();
    String kept = accepted ? text : before;
    edits.type(key(id, field), () -> edit(id, field, kept));
  }

  private Optional<Change> edit(UUID id, PersonField field, String text) {
    Person before = network.person(id);
    if (before == null) {
      return Optional.empty();
    }
    Person after = field.write(before, text);
    return after.equals(before) ? Optional.empty() : Optional.of(Changes.editPerson(before, after));
  }

  /** A field was left: its text is saved and shown as it was kept. */
  public void left(PersonField field) {
    edits.leave();
    begun.remove(field);
    boolean mine = person.get() != null && !edits.isSafe();
    if (mine && problems.get(field).get().isEmpty() && !pending(field)) {
      showing = true;
      texts.get(field).set(field.read(person.get()));
      showing = false;
    }
  }

  /** Whether it is somebody else, and not the same person after an edit. */
  static boolean isOther(Person before, Person now) {
    return before == null || now == null || !before.id().equals(now.id());
  }

  /** Runs something whenever somebody else is selected, but not when who is selected is edited. */
  static Subscription onOther(ObservableValue<Person> person, Runnable then) {
    return person.subscribe(
        (before, now) -> {
          if (isOther(before, now)) {
            then.run();
          }
        });
  }

  /** The selected person as the file has them, or null. */
  public ReadOnlyObjectProperty<Person> personProperty() {
    return person;
  }

  /** The selected person as they may be shown, or null. */
  public ReadOnlyObjectProperty<Person> shownProperty() {
    return shown;
  }

  /** What people and circles are called; while names are safe, no text of a person is edited. */
  public ReadOnlyObjectProperty<Naming> namingProperty() {
    return edits.namingProperty();
  }

  /** What stands in a field; set by typing. */
  public StringProperty text(PersonField field) {
    return texts.get(field);
  }

  /** Why the text of a field cannot be saved, in one sentence; empty if it can. */
  public ReadOnlyStringProperty problem(PersonField field) {
    return problems.get(field);
  }

  /** How close the owner is to the person, 0 (not said) to 5. */
  public ReadOnlyIntegerProperty closenessProperty() {
    return closeness;
  }

  /** The owner says how close they are. */
  public void setCloseness(int value) {
    if (person.get() != null && value != person.get().closeness()) {
      edits.apply(() -> Changes.editPerson(person.get(), person.get().withCloseness(value)));
    }
  }

  /** The owner says whether the person belongs to one of their networks. */
  public void setNetwork(NetworkKind kind, boolean belongs) {
    Person now = person.get();
    if (now == null || now.networks().contains(kind) == belongs) {
      return;
    }
    edits.apply(() -> Changes.editPerson(now, now.withNetwork(kind, belongs)));
  }

  /** Whether the person never goes into pictures and exports. */
  public ReadOnlyBooleanProperty withheldProperty() {
    return withheld;
  }

  /** The owner keeps the person out of pictures and exports, or lets them in again. */
  public void setWithheld(boolean value) {
    if (person.get() != null && value != withheld.get()) {
      List<UUID> one = List.of(person.get().id());
      edits.apply(
          () -> value ? GroupChanges.withhold(network, one) : GroupChanges.release(network, one));
      show();
    }
  }

  /**
   * Takes the person out of the network.
   *
   * @return what was done, in a sentence; nothing if it could not be done
   */
  public Optional<String> remove() {
    String name = network.naming().name(person.get());
    UUID id = person.get().id();
    boolean removed = edits.apply(() -> Changes.removePerson(network, id));
    return removed ? Optional.of(Edits.removed(name)) : Optional.empty();
  }

  /** Saves what was typed and follows the file no more. */
  @Override
  public void close() {
    edits.leave();
    selecting.unsubscribe();
    naming.unsubscribe();
    unlisten.run();
  }
}
