package kith.ui.people;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kith.network.Interaction.Initiative;
import kith.network.Interaction.Kind;
import kith.network.Network;
import kith.ui.common.ChoiceChips;
import kith.ui.common.DayField;
import kith.ui.common.GrowingTextArea;
import kith.ui.common.Icons;
import kith.ui.common.Inputs;
import kith.ui.common.PeopleField;
import kith.ui.common.PeopleSearch;
import kith.ui.common.Words;

/**
 * The form in which a contact is written down: Enter saves it, in the longer texts with Ctrl;
 * Escape drops it while it holds no words.
 */
final class ContactFormView extends VBox {
  private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

  /** Wide enough for who began it, in pixels. */
  private static final double ONE_LINE = 240;

  private final LogModel log;
  private final ContactForm form;
  private final Words words = Words.of(ContactFormView.class);
  private final DayField day;
  private final ChoiceChips<Kind> kind;
  private final PeopleField people;
  private final TextArea learned;

  ContactFormView(LogModel log, Network network, PeopleSearch search) {
    this.log = log;
    this.form = log.form();
    getStyleClass().add("contact-form");
    day = new DayField("contact-day", words.get("form.day"));
    day.tie(form.onProperty());
    kind =
        new ChoiceChips<>(
            words.get("form.kind"),
            List.of(Kind.values()),
            each -> words.get("kind." + each),
            each -> Icons.of(Contacts.icon(each)),
            false);
    kind.valueProperty().bindBidirectional(form.kindProperty());
    kind.setId("contact-kind");
    people =
        new PeopleField(
            "contact-people", words.get("form.people.add"), network, search, one -> !one.me());
    form.people()
        .addListener((ListChangeListener<Object>) _ -> people.people().setAll(form.people()));
    people.people().setAll(form.people());
    people.onChanged(form.people()::setAll);
    learned = text("contact-learned", "form.learned", form.learnedProperty());
    TextArea shared = text("contact-shared", "form.shared", form.sharedProperty());
    getChildren()
        .addAll(
            kind,
            field("form.day", day),
            field("form.began", initiative()),
            field("form.people", people),
            learned,
            shared,
            Sections.sentence(log.writing().problemProperty(), "problem"),
            Sections.formButtons("contact", this::save, log.writing()::cancel));
    addEventFilter(KeyEvent.KEY_PRESSED, this::filter);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private ChoiceChips<Initiative> initiative() {
    ChoiceChips<Initiative> chips =
        new ChoiceChips<>(
            words.get("form.began"),
            List.of(Initiative.values()),
            each -> words.get("began." + each),
            _ -> null,
            false);
    chips.valueProperty().bindBidirectional(form.initiativeProperty());
    chips.setPrefWrapLength(ONE_LINE);
    return chips;
  }

  private TextArea text(String id, String key, StringProperty text) {
    GrowingTextArea area = new GrowingTextArea(1);
    area.setId(id);
    area.setPromptText(words.get(key));
    area.setAccessibleText(words.get(key));
    Inputs.tie(area, text);
    return area;
  }

  private HBox field(String key, Node control) {
    return Sections.formLine(words.get(key), control);
  }

  private void save() {
    day.commit();
    log.writing().save();
  }

  /** Escape leaves the form unless a name that is being looked for is to be cleared first. */
  private void filter(KeyEvent event) {
    if (SAVE.match(event)) {
      save();
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    boolean onButton = event.getTarget() instanceof Button;
    if (event.getCode() == KeyCode.ESCAPE) {
      log.writing().leave();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !onButton) {
      save();
      event.consume();
    }
  }

  /** Writing begins where the words go; day, kind and person are filled in already. */
  void focusFirst() {
    learned.requestFocus();
  }
}
