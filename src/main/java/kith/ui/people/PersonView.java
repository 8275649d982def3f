package kith.ui.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.network.Network;
import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.GrowingTextArea;
import kith.ui.common.Inputs;
import kith.ui.common.Page;
import kith.ui.common.PeopleSearch;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Everything about one person below the header, on one page that scrolls. */
final class PersonView extends StackPane {
  private final PersonModel model;
  private final LogModel log;
  private final Edits edits;
  private final Words words = Words.of(PersonView.class);
  private final Page page;
  private final ContactFormView form;
  private final Node contacts;
  private boolean unrolled;

  /**
   * @param select is told whom the owner wants to see
   */
  PersonView(
      PersonModel model,
      CirclesModel circles,
      TiesModel ties,
      LogModel log,
      Edits edits,
      Colours colours,
      Dialogs dialogs,
      Consumer<UUID> select) {
    this.model = model;
    this.log = log;
    this.edits = edits;
    Network network = edits.workspace().network();
    PeopleSearch search = new PeopleSearch(network);
    form = new ContactFormView(log, network, search);
    TiesView tiesView = new TiesView(model, ties, search, colours, select);
    Button tie = Sections.quiet("tie", Feather.PLUS, words.get("tie.add"), tiesView::begin);
    contacts = section("contacts", null, new LogView(model, log, form));
    VBox sections =
        new VBox(
            section("circles", null, new CirclesView(circles, colours)),
            notMe(section("how-we-met", null, text(PersonField.HOW_WE_MET))),
            section("notes", null, text(PersonField.NOTES)));
    List<Node> below =
        List.of(
            notMe(contacts),
            section("ties", tie, tiesView),
            section("details", null, new DetailsView(model, edits, dialogs::browse)),
            notMe(remove(dialogs)));
    // What is further down comes a frame later each: styling all of it at once would be felt.
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null && !unrolled) {
                unrolled = true;
                unroll(sections, below);
              }
            });
    page = new Page(sections);
    getStyleClass().add("person-page");
    getChildren().add(page);
    model
        .personProperty()
        .subscribe(
            (before, now) -> {
              if (before == null || now == null || !before.id().equals(now.id())) {
                page.setVvalue(0);
              }
            });
  }

  private static void unroll(VBox sections, List<Node> below) {
    if (!below.isEmpty()) {
      Platform.runLater(
          () -> {
            sections.getChildren().add(below.getFirst());
            unroll(sections, below.subList(1, below.size()));
          });
    }
  }

  private VBox section(String key, Node action, Node content) {
    return Sections.section(words.get("section." + key), action, content);
  }

  private Node notMe(Node node) {
    Sections.showIf(
        node,
        Bindings.createBooleanBinding(
            () -> model.personProperty().get() == null || !model.personProperty().get().me(),
            model.personProperty()));
    return node;
  }

  private GrowingTextArea text(PersonField field) {
    GrowingTextArea area = new GrowingTextArea(1);
    area.setId("person-" + field.key());
    area.setPromptText(words.get("prompt." + field.key()));
    area.setAccessibleText(words.get("section." + field.key()));
    Inputs.saved(area, model.text(field), edits, () -> model.left(field));
    return area;
  }

  private Button remove(Dialogs dialogs) {
    Button button =
        Sections.quiet(
            "remove-person",
            Feather.TRASH_2,
            words.get("remove"),
            () -> model.remove().ifPresent(dialogs::inform));
    button.getStyleClass().add("remove");
    return button;
  }

  /** Opens the form for a contact of today, and goes there. */
  void logContact() {
    log.begin();
    goToContacts();
  }

  /** Goes to the form, if one is open. */
  void goToContacts() {
    form.focusFirst();
    Platform.runLater(() -> page.goTo(contacts));
  }
}
