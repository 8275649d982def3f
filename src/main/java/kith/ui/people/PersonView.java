package kith.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.GrowingTextArea;
import kith.ui.common.Inputs;
import kith.ui.common.Page;
import kith.ui.common.PeopleSearch;
import kith.ui.common.Veiled;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Everything about one person below the header, on one page that scrolls. */
final class PersonView extends StackPane {
  private final PersonModel model;
  private final LogModel log;
  private final Edits edits;
  private final Words words = Words.of(PersonView.class);
  private final Page page;
  private final VBox sections = new VBox();
  private final List<Runnable> pieces = new ArrayList<>();
  private LogView contacts;
  private final LedgerModel ledger;
  private LedgerView favours;
  private Button note;

  /**
   * @param doors where ties lead
   */
  PersonView(
      PersonModel model,
      CirclesModel circles,
      TiesModel ties,
      LogModel log,
      LedgerModel ledger,
      Edits edits,
      Colours colours,
      Dialogs dialogs,
      SidePanel.Doors doors) {
    this.model = model;
    this.log = log;
    this.ledger = ledger;
    this.edits = edits;
    PeopleSearch search = new PeopleSearch(edits.workspace().network());
    DetailsView details = new DetailsView(model, edits, dialogs::browse);
    List<Supplier<Node>> parts =
        List.of(
            () -> section("circles", null, new CirclesView(circles, colours)),
            () -> notMe(section("belonging", null, new BelongingView(model, edits))),
            () -> notMe(section("how-we-met", null, veiled(text(PersonField.HOW_WE_MET)))),
            () -> section("notes", null, veiled(text(PersonField.NOTES))),
            () -> notMe(contacts(search)),
            () -> notMe(favours()),
            () -> ties(new TiesView(model, ties, search, colours, doors.select()), doors.reach()),
            () -> section("details", null, veiled(details)));
    parts.forEach(this::piece);
    pieces.addAll(details.pieces());
    piece(this::withheld);
    piece(() -> notMe(remove(dialogs)));
    page = new Page(sections);
    getStyleClass().add("person-page");
    getChildren().add(page);
    PersonModel.onOther(model.personProperty(), () -> page.setVvalue(0));
  }

  private void piece(Supplier<Node> part) {
    pieces.add(() -> sections.getChildren().add(part.get()));
  }

  /** What completes it, in order; making and styling all of it at once would be felt. */
  List<Runnable> pieces() {
    return pieces;
  }

  private VBox contacts(PeopleSearch search) {
    contacts =
        new LogView(
            model, log, () -> new ContactFormView(log, edits.workspace().network(), search));
    return section("contacts", null, contacts);
  }

  private VBox favours() {
    favours = new LedgerView(model, ledger, () -> new LedgerFormView(ledger, this::goOnWithLedger));
    note = Sections.quiet("note-favour", Feather.PLUS, words.get("ledger.note"), this::note);
    return section("ledger", note, favours);
  }

  private VBox ties(TiesView view, Consumer<UUID> reach) {
    Button how =
        Sections.quiet(
            "reach",
            Feather.NAVIGATION,
            words.get("tie.reach"),
            () -> reach.accept(model.personProperty().get().id()));
    Button tie = Sections.quiet("tie", Feather.PLUS, words.get("tie.add"), view::begin);
    return section("ties", new HBox(notMe(how), tie), view);
  }

  private VBox section(String key, Node action, Node content) {
    return Sections.section(words.get("section." + key), action, content);
  }

  private Veiled veiled(Node content) {
    return new Veiled(content, model.namingProperty());
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

  /** Whether they stay on this screen. */
  private CheckBox withheld() {
    CheckBox never = new CheckBox(words.get("withheld"));
    never.setId("person-withheld");
    never.getStyleClass().add("withheld");
    model.withheldProperty().subscribe(never::setSelected);
    never.setOnAction(_ -> model.setWithheld(never.isSelected()));
    return never;
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

  /** Opens the form for a contact of today, and goes there. All pieces have to be there. */
  void logContact() {
    log.begin();
    goToContacts();
  }

  /** Opens the form for something given or promised, and goes there. All pieces must be there. */
  void note() {
    ledger.begin();
    goToLedger();
  }

  /** Something is written down: it is in sight, and more can be. */
  private void goOnWithLedger() {
    note.requestFocus();
    Platform.runLater(() -> page.goTo(favours.getParent()));
  }

  /** Goes to the form of the ledger, if it is open. */
  void goToLedger() {
    favours.focusForm();
    Platform.runLater(() -> page.goTo(favours.getParent()));
  }

  /** Goes to the form, if one is open. */
  void goToContacts() {
    contacts.focusForm();
    Platform.runLater(() -> page.goTo(contacts.getParent()));
  }
}
