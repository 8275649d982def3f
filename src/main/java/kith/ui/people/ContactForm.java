package kith.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kith.network.Interaction;

/** What is written down about a contact before it is saved. */
public final class ContactForm implements Writing.Form<ContactForm.Draft> {
  private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
  private final ObjectProperty<Interaction.Kind> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<Interaction.Initiative> initiative = new SimpleObjectProperty<>();
  private final ObservableList<UUID> people = FXCollections.observableArrayList();
  private final StringProperty learned = new SimpleStringProperty("");
  private final StringProperty shared = new SimpleStringProperty("");
  private Interaction before;

  /**
   * What stands in a form, set aside.
   *
   * @param on null where no day stands
   * @param before what is written over, or null
   */
  record Draft(
      LocalDate on,
      Interaction.Kind kind,
      Interaction.Initiative initiative,
      List<UUID> people,
      String learned,
      String shared,
      Interaction before) {}

  ContactForm() {}

  @Override
  public Draft draft() {
    return new Draft(
        on.get(),
        kind.get(),
        initiative.get(),
        List.copyOf(people),
        learned.get(),
        shared.get(),
        before);
  }

  @Override
  public void resume(Draft draft) {
    before = draft.before;
    on.set(draft.on);
    kind.set(draft.kind);
    initiative.set(draft.initiative);
    people.setAll(draft.people);
    learned.set(draft.learned);
    shared.set(draft.shared);
  }

  /** A meeting with one person, on a day. */
  void begin(UUID person, LocalDate today) {
    resume(
        new Draft(
            today,
            Interaction.Kind.MEETING,
            Interaction.Initiative.UNKNOWN,
            List.of(person),
            "",
            "",
            null));
  }

  /** A contact that was written down before. */
  void begin(Interaction contact) {
    resume(
        new Draft(
            contact.on(),
            contact.kind(),
            contact.initiative(),
            contact.people(),
            contact.learned(),
            contact.shared(),
            contact));
  }

  @Override
  public boolean hasWords() {
    return before == null
        ? !learned.get().isBlank() || !shared.get().isBlank()
        : on.get() == null || !contact().equals(before);
  }

  /** The contact as it is written now; needs a day. */
  Interaction contact() {
    return new Interaction(
        before == null ? UUID.randomUUID() : before.id(),
        on.get(),
        kind.get(),
        List.copyOf(people),
        initiative.get(),
        learned.get(),
        shared.get(),
        before == null ? "" : before.note());
  }

  /** The day. */
  public ObjectProperty<LocalDate> onProperty() {
    return on;
  }

  /** How. */
  public ObjectProperty<Interaction.Kind> kindProperty() {
    return kind;
  }

  /** Who began it. */
  public ObjectProperty<Interaction.Initiative> initiativeProperty() {
    return initiative;
  }

  /** With whom. */
  public ObservableList<UUID> people() {
    return people;
  }

  /** What I learned. */
  public StringProperty learnedProperty() {
    return learned;
  }

  /** What I shared. */
  public StringProperty sharedProperty() {
    return shared;
  }
}
