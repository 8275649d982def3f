package kith.ui.people;

import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Promise;

/** What is written down of a favour or a promise before it is saved. */
public final class LedgerForm implements Writing.Form<LedgerForm.Draft> {
  private final ObjectProperty<Deed> deed = new SimpleObjectProperty<>(Deed.GAVE);
  private final ObjectProperty<Favour.Kind> kind = new SimpleObjectProperty<>(Favour.Kind.HELP);
  private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> due = new SimpleObjectProperty<>();
  private final StringProperty text = new SimpleStringProperty("");
  private Fact before;

  /**
   * What stands in a form, set aside.
   *
   * @param on the day of a favour, null where none stands
   * @param due the day of a promise, null where none stands
   * @param before the favour or promise that is written over, or null
   */
  record Draft(
      Deed deed, Favour.Kind kind, LocalDate on, LocalDate due, String text, Fact before) {}

  LedgerForm() {}

  @Override
  public Draft draft() {
    return new Draft(deed.get(), kind.get(), on.get(), due.get(), text.get(), before);
  }

  @Override
  public void resume(Draft draft) {
    before = draft.before;
    deed.set(draft.deed);
    kind.set(draft.kind);
    on.set(draft.on);
    due.set(draft.due);
    text.set(draft.text);
  }

  /** Something new, given on a day unless the owner says otherwise. */
  void begin(LocalDate today) {
    resume(new Draft(Deed.GAVE, Favour.Kind.HELP, today, null, "", null));
  }

  /** A favour that was written down before. */
  void begin(Favour favour) {
    resume(new Draft(Deed.of(favour), favour.kind(), favour.on(), null, favour.words(), favour));
  }

  /** A promise that was written down before. */
  void begin(Promise promise) {
    resume(
        new Draft(
            Deed.of(promise),
            Favour.Kind.HELP,
            promise.made(),
            promise.due(),
            promise.what(),
            promise));
  }

  /** The favour or promise that is written over, or null for a new one. */
  Fact before() {
    return before;
  }

  /** Whether a favour or promise that was written down before is a promise; so it stays. */
  boolean mayBe(Deed other) {
    return before == null || other.isPromise() == before instanceof Promise;
  }

  @Override
  public boolean hasWords() {
    return before == null ? !text.get().isBlank() : !draft().equals(drafted(before));
  }

  private static Draft drafted(Fact fact) {
    LedgerForm form = new LedgerForm();
    if (fact instanceof Favour favour) {
      form.begin(favour);
    } else if (fact instanceof Promise promise) {
      form.begin(promise);
    }
    return form.draft();
  }

  /** The favour as it is written now; needs a day. */
  Favour favour(UUID person) {
    UUID id = before instanceof Favour favour ? favour.id() : UUID.randomUUID();
    return new Favour(id, person, deed.get().way().orElseThrow(), kind.get(), on.get(), text.get());
  }

  /**
   * The promise as it is written now; needs words.
   *
   * @param today the day on which a new one is made
   */
  Promise promise(UUID person, LocalDate today) {
    Promise.By by = deed.get().by().orElseThrow();
    return before instanceof Promise old
        ? new Promise(old.id(), person, by, text.get(), due.get(), old.made(), old.kept())
        : new Promise(UUID.randomUUID(), person, by, text.get(), due.get(), today, null);
  }

  /** What is written down. */
  public ObjectProperty<Deed> deedProperty() {
    return deed;
  }

  /** Of what kind a favour is. */
  public ObjectProperty<Favour.Kind> kindProperty() {
    return kind;
  }

  /** The day of a favour. */
  public ObjectProperty<LocalDate> onProperty() {
    return on;
  }

  /** The day by which a promise is to be kept, or null. */
  public ObjectProperty<LocalDate> dueProperty() {
    return due;
  }

  /** What it is about. */
  public StringProperty textProperty() {
    return text;
  }
}
