package kith.ui.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.network.Person;
import kith.network.Tie;
import kith.ui.common.Colours;
import kith.ui.common.Disc;
import kith.ui.common.Icons;
import kith.ui.common.PeopleSearch;
import kith.ui.common.TypeAhead;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The ties of a person, each a step to the other one, and a form for a new tie. */
final class TiesView extends VBox {
  private static final double RADIUS = 12;

  private final PersonModel person;
  private final TiesModel model;
  private final Colours colours;
  private final Consumer<UUID> select;
  private final Words words = Words.of(TiesView.class);
  private final PeopleSearch search;
  private final Unfolding rows = new Unfolding("ties", 6);
  private Node form;
  private TieForm editing;

  /**
   * @param select is told whom the owner wants to see
   */
  TiesView(
      PersonModel person,
      TiesModel model,
      PeopleSearch search,
      Colours colours,
      Consumer<UUID> select) {
    this.person = person;
    this.model = model;
    this.colours = colours;
    this.select = select;
    this.search = search;
    getStyleClass().add("ties");
    getChildren().add(rows);
    model.lines().addListener((ListChangeListener<TiesModel.Line>) _ -> show());
    PersonModel.onOther(person.personProperty(), this::close);
    person.namingProperty().subscribe((_, _) -> leaveForms());
    show();
  }

  private boolean eligible(Person someone) {
    Person now = person.personProperty().get();
    return now == null || !someone.id().equals(now.id());
  }

  /** Opens the form for a new tie. */
  void begin() {
    leaveForm();
    ComboBox<String> kind = TieForm.kinds("tie-kind", words.get("tie.kind"));
    kind.getItems().setAll(model.kinds());
    kind.setValue(Tie.USUAL_KINDS.getFirst());
    TypeAhead<Person> other = search.field("tie-to", words.get("tie.whom"), this::eligible);
    other.onTaken(
        chosen -> {
          model.add(chosen.id(), kind.getEditor().getText());
          leaveForm();
        });
    VBox lines = new VBox(kind, other);
    lines.getStyleClass().add("tie-form");
    lines.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    form = lines;
    getChildren().addFirst(form);
    other.field().requestFocus();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leaveForm();
      event.consume();
    }
  }

  private void leaveForm() {
    getChildren().remove(form);
    form = null;
  }

  private void close() {
    leaveForms();
    rows.fold();
  }

  private void leaveForms() {
    leaveForm();
    if (editing != null) {
      editing.save();
      editing = null;
      show();
    }
  }

  private void show() {
    rows.show(model.lines(), this::row);
  }

  private void edit(TiesModel.Line line) {
    editing = new TieForm(model, line, this::edited);
    show();
    editing.focusFirst();
  }

  private void edited() {
    editing = null;
    show();
  }

  private Node row(TiesModel.Line line) {
    HBox row = tie(line);
    return editing != null && editing.isAbout(line) ? new VBox(row, editing) : row;
  }

  private HBox tie(TiesModel.Line line) {
    Disc disc = new Disc(RADIUS, colours);
    disc.show(line.other());
    String kind = model.words(line);
    String who = line.other().name();
    Hyperlink name = new Hyperlink(line.other().me() ? words.get("tie.me", who) : who);
    name.getStyleClass().add("name-link");
    name.setMinWidth(0);
    name.setAccessibleText(words.get("tie.go", who, kind));
    name.setOnAction(_ -> select.accept(line.other().id()));
    Label what = new Label(kind);
    what.getStyleClass().add("caption");
    what.setMinWidth(0);
    VBox texts = new VBox(name, what);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Button remove =
        Icons.button(
            null,
            Feather.X,
            words.get("tie.remove", line.other().name()),
            () -> model.remove(line));
    remove.getStyleClass().add("row-action");
    Button edit = Icons.button(null, Feather.EDIT_2, words.get("tie.edit", who), () -> edit(line));
    edit.getStyleClass().addAll("row-action", "tie-edit");
    HBox row = new HBox();
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    edit.setVisible(!model.tells(line.tie().kind()));
    row.getChildren().setAll(List.of(disc, texts, edit, remove));
    return row;
  }
}
