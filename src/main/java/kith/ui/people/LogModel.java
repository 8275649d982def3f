package kith.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import kith.network.Changes;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.ui.common.Days;
import kith.ui.common.Edits;
import kith.ui.common.Words;

/** The contacts with the selected person, and the form in which one is written down. */
public final class LogModel implements AutoCloseable {
  /**
   * A contact as the log shows it.
   *
   * @param others what those are called who were there besides the selected person
   * @param veiled whether what was said is not to be shown
   */
  public record Entry(Interaction contact, List<String> others, boolean veiled) {}

  private final Edits edits;
  private final Network network;
  private final ObservableValue<Person> person;
  private final Clock clock;
  private final Words words = Words.of(LogModel.class);
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final StringProperty lastContact = new SimpleStringProperty("");
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty problem = new SimpleStringProperty("");
  private final ContactForm form = new ContactForm();
  private final Map<UUID, ContactForm.Draft> drafts = new LinkedHashMap<>();
  private UUID about;
  private final Runnable unlisten;
  private final Subscription selecting;
  private final Subscription naming;

  /**
   * @param person who is selected
   * @param clock tells today
   */
  public LogModel(Edits edits, ObservableValue<Person> person, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.person = person;
    this.clock = clock;
    unlisten = edits.workspace().listen(_ -> refresh());
    selecting = person.subscribe(this::select);
    naming = edits.namingProperty().subscribe((_, _) -> settle());
    refresh();
  }

  private void select(Person before, Person now) {
    boolean other = before == null || now == null || !before.id().equals(now.id());
    if (other) {
      settle();
    }
    refresh();
    if (other) {
      resume();
    }
  }

  /** Goes on with the words about the selected person that could not be saved, if there are any. */
  public void resume() {
    Person now = person.getValue();
    ContactForm.Draft draft = now == null ? null : drafts.remove(now.id());
    if (draft != null) {
      form.resume(draft);
      begun(now.id());
      problem.set(wrong().isEmpty() ? words.get("form.keep") : wrong());
    }
  }

  private void refresh() {
    Person now = person.getValue();
    List<Entry> fresh = now == null ? List.of() : entries(now);
    if (!fresh.equals(entries)) {
      entries.setAll(fresh);
    }
    lastContact.set(now == null || now.me() ? "" : lastContact(fresh));
  }

  private List<Entry> entries(Person now) {
    return network.interactions(now.id()).reversed().stream()
        .sorted(Comparator.comparing(Interaction::on).reversed())
        .map(contact -> new Entry(contact, others(contact, now), network.naming().isSafe()))
        .toList();
  }

  private List<String> others(Interaction contact, Person now) {
    return contact.people().stream()
        .filter(id -> !id.equals(now.id()))
        .map(id -> network.naming().name(network.person(id)))
        .toList();
  }

  /** A day that is still to come is a plan, not a contact. */
  private String lastContact(List<Entry> newestFirst) {
    Optional<Interaction> last =
        newestFirst.stream()
            .map(Entry::contact)
            .filter(contact -> !contact.on().isAfter(today()))
            .findFirst();
    return last.map(
            contact ->
                words.get("last.contact", Days.ago(contact.on(), today()), kind(contact.kind())))
        .orElseGet(() -> words.get("last.none"));
  }

  private String kind(Interaction.Kind kind) {
    return words.get("kind." + kind).toLowerCase(Locale.ENGLISH);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The contacts, newest first. */
  public ObservableList<Entry> entries() {
    return entries;
  }

  /** When the last contact was, in a sentence; an older contact written down later keeps it. */
  public ReadOnlyStringProperty lastContactProperty() {
    return lastContact;
  }

  /** Whether a contact is being written down. */
  public ReadOnlyBooleanProperty openProperty() {
    return open;
  }

  /** Why the contact cannot be saved, in one sentence; empty if nobody tried. */
  public ReadOnlyStringProperty problemProperty() {
    return problem;
  }

  /** What is being written down. */
  public ContactForm form() {
    return form;
  }

  /** Begins to write down a contact with the selected person, today, unless one is begun. */
  public void begin() {
    if (person.getValue() != null && !open.get()) {
      form.begin(person.getValue().id(), today());
      begun(person.getValue().id());
    }
  }

  /**
   * Begins to write over a contact, unless names are safe; a form with words that cannot be saved
   * stays instead.
   */
  public void edit(Interaction contact) {
    if (!mayEdit()) {
      return;
    }
    if (!open.get() || !form.hasWords() || save()) {
      form.begin(contact);
      begun(person.getValue().id());
    }
  }

  private void begun(UUID id) {
    about = id;
    problem.set("");
    open.set(true);
  }

  /**
   * Saves what is being written down.
   *
   * @return whether it was saved; if not, {@link #problemProperty} or an error says why
   */
  public boolean save() {
    form.people().removeIf(id -> network.person(id) == null);
    problem.set(wrong());
    if (!problem.get().isEmpty()) {
      return false;
    }
    Interaction after = form.contact();
    Interaction before = network.interaction(after.id());
    boolean saved =
        after.equals(before)
            || edits.apply(
                () ->
                    before == null
                        ? Changes.log(network, after)
                        : Changes.editContact(network, before, after));
    open.set(!saved);
    return saved;
  }

  private String wrong() {
    if (form.onProperty().get() == null) {
      return words.get("form.no-day");
    }
    if (form.onProperty().get().isAfter(today())) {
      return words.get("form.plan");
    }
    return form.people().isEmpty() ? words.get("form.nobody") : "";
  }

  /** Whether what was written down can be seen, and so be changed. */
  public boolean mayEdit() {
    return !edits.isSafe();
  }

  /** What is being written down is dropped. */
  public void cancel() {
    open.set(false);
  }

  /** A form without words is dropped; words are dropped only by {@link #cancel}. */
  public void leave() {
    if (form.hasWords()) {
      problem.set(words.get("form.keep"));
    } else {
      cancel();
    }
  }

  /**
   * Nothing stays half written: words are saved, an untouched form is dropped. Words that cannot be
   * saved are kept until their person is selected again.
   *
   * @return whether nothing is left to be saved
   */
  public boolean settle() {
    if (open.get()) {
      ContactForm.Draft draft = form.draft();
      if (form.hasWords() && !save()) {
        drafts.put(about, draft);
      }
      cancel();
    }
    return unsaved().isEmpty();
  }

  /** About whom there are words that could not be saved, and that wait for their person. */
  public Optional<UUID> unsaved() {
    return drafts.keySet().stream().filter(id -> network.person(id) != null).findFirst();
  }

  /** A contact is taken out of the log. */
  public void remove(Interaction contact) {
    edits.apply(() -> Changes.removeContact(network, contact));
  }

  @Override
  public void close() {
    settle();
    selecting.unsubscribe();
    naming.unsubscribe();
    unlisten.run();
  }
}
