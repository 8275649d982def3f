package kith.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kith.network.Network;
import kith.network.Person;
import org.kordamp.ikonli.feather.Feather;

/**
 * People, as chips that can be taken out, and a field that finds more by any part of a name.
 * Backspace in the empty field takes out the last.
 */
public final class PeopleField extends VBox {
  private final Network network;
  private final ObservableList<UUID> people = FXCollections.observableArrayList();
  private final FlowPane chips = new FlowPane(4, 4);
  private final TypeAhead<Person> more;
  private final Words words = Words.of(PeopleField.class);
  private Consumer<List<UUID>> changed = _ -> {};

  /**
   * @param id of the field, by which tests and styles find it
   * @param prompt what is looked for: shown while the field is empty, said by screen readers
   * @param eligible who may be found, besides those who are in already
   */
  public PeopleField(
      String id, String prompt, Network network, PeopleSearch search, Predicate<Person> eligible) {
    this.network = network;
    Predicate<Person> free = person -> !people.contains(person.id()) && eligible.test(person);
    more = search.field(id, prompt, free);
    getStyleClass().add("people-field");
    chips.getStyleClass().add("chips");
    chips.setPrefWrapLength(0);
    more.onTaken(person -> change(list -> list.add(person.id())));
    more.field().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    getChildren().add(more);
    people.addListener((ListChangeListener<UUID>) _ -> show());
  }

  private void key(KeyEvent event) {
    boolean back = event.getCode() == KeyCode.BACK_SPACE;
    if (back && more.field().getText().isEmpty() && !people.isEmpty()) {
      change(List::removeLast);
    }
  }

  private void change(Consumer<List<UUID>> edit) {
    List<UUID> now = new ArrayList<>(people);
    edit.accept(now);
    people.setAll(now);
    changed.accept(now);
  }

  private void show() {
    chips
        .getChildren()
        .setAll(
            people.stream().map(network::person).filter(Objects::nonNull).map(this::chip).toList());
    if (people.isEmpty()) {
      getChildren().remove(chips);
    } else if (!getChildren().contains(chips)) {
      getChildren().addFirst(chips);
    }
  }

  private Chip chip(Person person) {
    Runnable remove = () -> change(list -> list.remove(person.id()));
    return new Chip(
        name(person),
        null,
        Icons.button("", Feather.X, words.get("people.remove", name(person)), remove));
  }

  private String name(Person person) {
    return network.naming().name(person);
  }

  /** Shows who is in anew, when people are called something else. */
  public void rename() {
    more.field().clear();
    show();
  }

  /** Says something else while the field is empty, such as that nobody else has room. */
  public void prompt(String words) {
    more.field().setPromptText(words);
    more.field().setAccessibleHelp(words);
  }

  /** Who is in; to be set from outside. */
  public ObservableList<UUID> people() {
    return people;
  }

  /** Is told who is in when the owner adds somebody or takes somebody out. */
  public void onChanged(Consumer<List<UUID>> action) {
    changed = action;
  }
}
