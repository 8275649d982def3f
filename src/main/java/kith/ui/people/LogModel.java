package kith.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
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
  private final ContactForm form = new ContactForm();
  private final Writing<ContactForm.Draft> writing;
  private final Subscription following;

  /**
   * @param person who is selected
   * @param clock tells today
   */
  public LogModel(Edits edits, ObservableValue<Person> person, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.person = person;
    this.clock = clock;
    writing = new Writing<>(form, network, person, this::wrong, this::write);
    following = writing.follow(edits, this::refresh);
    refresh();
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

  /** The course of what is being written down. */
  Writing<ContactForm.Draft> writing() {
    return writing;
  }

  /** What is being written down. */
  public ContactForm form() {
    return form;
  }

  /** Begins to write down a contact with the selected person, today, unless one is begun. */
  public void begin() {
    if (person.getValue() != null && !writing.openProperty().get()) {
      form.begin(person.getValue().id(), today());
      writing.begun();
    }
  }

  /**
   * Begins to write over a contact, unless names are safe; a form with words that cannot be saved
   * stays instead.
   */
  public void edit(Interaction contact) {
    if (mayEdit() && writing.makeWay()) {
      form.begin(contact);
      writing.begun();
    }
  }

  private boolean isGone(UUID id) {
    return network.person(id) == null;
  }

  private boolean write() {
    form.people().removeIf(this::isGone);
    Interaction after = form.contact();
    Interaction before = network.interaction(after.id());
    return after.equals(before)
        || edits.apply(
            () ->
                before == null
                    ? Changes.log(network, after)
                    : Changes.editContact(network, before, after));
  }

  private String wrong() {
    if (form.onProperty().get() == null) {
      return words.get("form.no-day");
    }
    if (form.onProperty().get().isAfter(today())) {
      return words.get("form.plan");
    }
    return form.people().stream().allMatch(this::isGone) ? words.get("form.nobody") : "";
  }

  /** Whether what was written down can be seen, and so be changed. */
  public boolean mayEdit() {
    return !edits.isSafe();
  }

  /** A contact is taken out of the log. */
  public void remove(Interaction contact) {
    edits.apply(() -> Changes.removeContact(network, contact));
  }

  @Override
  public void close() {
    writing.settle();
    following.unsubscribe();
  }
}
