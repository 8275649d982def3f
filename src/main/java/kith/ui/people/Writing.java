package kith.ui.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import kith.network.Network;
import kith.network.Person;
import kith.ui.common.Edits;
import kith.ui.common.Words;

/**
 * The course of what is being written down about the selected person: begun, saved or dropped, and
 * where it cannot be saved kept until its person is selected again.
 *
 * @param <D> what stands in the form, set aside
 */
final class Writing<D> {
  /** In what it is written. */
  interface Form<D> {
    /** Whether it holds words that would be missed. */
    boolean hasWords();

    /** Sets aside what stands here. */
    D draft();

    /** Goes on with what was set aside. */
    void resume(D draft);
  }

  private final Form<D> form;
  private final Network network;
  private final ObservableValue<Person> person;
  private final Supplier<String> wrong;
  private final BooleanSupplier write;
  private final Words words = Words.of(Writing.class);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty problem = new SimpleStringProperty("");
  private final Map<UUID, D> drafts = new LinkedHashMap<>();
  private UUID about;

  /**
   * @param person who is selected
   * @param wrong says why what stands in the form cannot be saved; empty if it can
   * @param write saves it, and says whether that succeeded
   */
  Writing(
      Form<D> form,
      Network network,
      ObservableValue<Person> person,
      Supplier<String> wrong,
      BooleanSupplier write) {
    this.form = form;
    this.network = network;
    this.person = person;
    this.wrong = wrong;
    this.write = write;
  }

  /**
   * Follows the selection and the file: nothing stays half written of whom one leaves.
   *
   * @param refresh shows what there is about the selected person now
   */
  Subscription follow(Edits edits, Runnable refresh) {
    return Subscription.combine(
        edits.workspace().listen(_ -> refresh.run())::run,
        person.subscribe((before, now) -> select(before, now, refresh)),
        edits.namingProperty().subscribe((_, _) -> settle()));
  }

  private void select(Person before, Person now, Runnable refresh) {
    boolean other = PersonModel.isOther(before, now);
    if (other) {
      settle();
    }
    refresh.run();
    if (other) {
      resume();
    }
  }

  /** Goes on with what could not be saved about the selected person, if there is anything. */
  void resume() {
    Person now = person.getValue();
    D draft = now == null ? null : drafts.remove(now.id());
    if (draft != null) {
      form.resume(draft);
      begun();
      String why = wrong.get();
      problem.set(why.isEmpty() ? words.get("form.keep") : why);
    }
  }

  /** Whether it is being written. */
  ReadOnlyBooleanProperty openProperty() {
    return open;
  }

  /** Why it cannot be saved, in one sentence; empty if nobody tried. */
  ReadOnlyStringProperty problemProperty() {
    return problem;
  }

  /** About whom it is; who was selected when it was begun. */
  UUID about() {
    return about;
  }

  /** Whether something else can be begun: words are saved first, or else stay. */
  boolean makeWay() {
    return !open.get() || !form.hasWords() || save();
  }

  /** The form holds something about the selected person now. */
  void begun() {
    about = person.getValue().id();
    problem.set("");
    open.set(true);
  }

  /**
   * Saves what is being written down.
   *
   * @return whether it was saved; if not, {@link #problemProperty} or an error says why
   */
  boolean save() {
    problem.set(wrong.get());
    if (!problem.get().isEmpty()) {
      return false;
    }
    boolean saved = write.getAsBoolean();
    open.set(!saved);
    return saved;
  }

  /** What is being written down is dropped. */
  void cancel() {
    open.set(false);
  }

  /** A form without words is dropped; words are dropped only by {@link #cancel}. */
  void leave() {
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
  boolean settle() {
    if (open.get()) {
      D draft = form.draft();
      if (form.hasWords() && !save()) {
        drafts.put(about, draft);
      }
      cancel();
    }
    return unsaved().isEmpty();
  }

  /** About whom there are words that could not be saved, and that wait for their person. */
  Optional<UUID> unsaved() {
    return drafts.keySet().stream().filter(id -> network.person(id) != null).findFirst();
  }
}
