package kith.ui.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.ui.common.Edits;
import kith.ui.common.Icons;
import kith.ui.common.InPlace;
import kith.ui.common.Inputs;
import kith.ui.common.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How a person is reached, and their birthday. */
final class DetailsView extends VBox {
  private final PersonModel model;
  private final Edits edits;
  private final Consumer<String> browse;
  private final Words words = Words.of(DetailsView.class);

  /**
   * @param browse opens a link in the browser or mail program
   */
  DetailsView(PersonModel model, Edits edits, Consumer<String> browse) {
    this.model = model;
    this.edits = edits;
    this.browse = browse;
    getStyleClass().add("details");
  }

  /** What completes it, in order. */
  List<Runnable> pieces() {
    return List.of(
        () -> add(lines(PersonField.EMAILS, Feather.MAIL, line -> "mailto:" + line)),
        () -> add(lines(PersonField.PHONES, Feather.PHONE, line -> "tel:" + line.replace(" ", ""))),
        () -> add(lines(PersonField.LINKS, Feather.LINK, DetailsView::address)),
        () -> add(birthday(), Sections.sentence(model.problem(PersonField.BIRTHDAY), "problem")));
  }

  private void add(Node... parts) {
    getChildren().addAll(parts);
  }

  /** A page written without its scheme is on the web. */
  private static String address(String line) {
    return line.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? line : "https://" + line;
  }

  private LinesEditor lines(PersonField field, Ikon icon, UnaryOperator<String> address) {
    String key = field.key();
    LinesEditor.Kind kind =
        new LinesEditor.Kind(
            "person-" + key, icon, words.get("add." + key), words.get("open." + key));
    return new LinesEditor(
        model.text(field),
        kind,
        edits,
        () -> model.left(field),
        line -> browse.accept(address.apply(line.strip())));
  }

  private HBox birthday() {
    InPlace line = new InPlace("person-birthday", words.get("add.birthday"));
    HBox.setHgrow(line, Priority.ALWAYS);
    Inputs.saved(
        line.field(),
        model.text(PersonField.BIRTHDAY),
        edits,
        () -> model.left(PersonField.BIRTHDAY));
    HBox row = new HBox(Icons.of(Feather.GIFT), line);
    row.getStyleClass().addAll("row", "detail");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
