package kith.ui.people;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.Naming;
import kith.ui.common.Colours;
import kith.ui.common.Disc;
import kith.ui.common.Edits;
import kith.ui.common.Icons;
import kith.ui.common.InPlace;
import kith.ui.common.Inputs;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Who it is: disc, name, role and organisation, how close, and when the last contact was. */
final class PersonHeader extends VBox {
  private static final double RADIUS = 28;

  private final PersonModel model;
  private final Edits edits;
  private final List<Runnable> pieces;
  private final Words words = Words.of(PersonHeader.class);

  /**
   * @param log what the last contact is taken from
   * @param logContact opens the form
   */
  PersonHeader(PersonModel model, LogModel log, Edits edits, Colours colours, Runnable logContact) {
    this.model = model;
    this.edits = edits;
    getStyleClass().add("person-header");
    Disc disc = new Disc(RADIUS, colours);
    VBox names =
        new VBox(
            line(PersonField.NAME, "title"),
            Sections.sentence(model.problem(PersonField.NAME), "problem"),
            line(PersonField.ROLE, "role"),
            line(PersonField.ORGANISATION, "organisation"),
            withheld());
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox who = new HBox(disc, names);
    who.getStyleClass().add("who");
    who.setAlignment(Pos.TOP_LEFT);
    getChildren().add(who);
    model
        .shownProperty()
        .subscribe(
            person -> {
              if (person != null) {
                disc.show(person);
              }
            });
    pieces =
        List.of(
            () -> addUnlessMe(new ClosenessDots(model.closenessProperty(), model::setCloseness)),
            () -> addUnlessMe(lastContact(log, logContact)));
  }

  /** What completes it, in order. */
  List<Runnable> pieces() {
    return pieces;
  }

  private void addUnlessMe(Node node) {
    Sections.showIf(node, model.personProperty().map(person -> !person.me()).orElse(true));
    getChildren().add(node);
  }

  /** A small mark on who never leaves this screen. */
  private Label withheld() {
    Label mark = new Label(words.get("withheld.mark"), Icons.of(Feather.LOCK));
    mark.setId("person-withheld-mark");
    mark.getStyleClass().addAll("caption", "withheld-mark");
    Sections.showIf(mark, model.withheldProperty());
    return mark;
  }

  private InPlace line(PersonField field, String style) {
    InPlace line = new InPlace("person-" + field.key(), words.get("field." + field.key()));
    line.getStyleClass().add(style);
    Inputs.saved(line.field(), model.text(field), edits, () -> model.left(field));
    TextField text = line.field();
    ObservableValue<Boolean> safe = model.namingProperty().map(Naming::isSafe);
    safe.subscribe(now -> text.setEditable(!now));
    Sections.showIf(
        line,
        Bindings.createBooleanBinding(
            () -> !safe.getValue() || !text.getText().isEmpty(), safe, text.textProperty()));
    line.field().setOnAction(_ -> line.field().getParent().getParent().requestFocus());
    return line;
  }

  private HBox lastContact(LogModel log, Runnable logContact) {
    Label last = Sections.sentence(log.lastContactProperty(), "last-contact");
    last.setId("last-contact");
    last.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button button =
        Sections.quiet("log-contact", Feather.PLUS, words.get("log.contact"), logContact);
    button.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(last, space, button);
    line.getStyleClass().add("contact-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
