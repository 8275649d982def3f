package kith.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kith.network.Favour;
import kith.ui.common.ChoiceChips;
import kith.ui.common.DayField;
import kith.ui.common.GrowingTextArea;
import kith.ui.common.Inputs;
import kith.ui.common.Words;

/**
 * The form in which a favour or a promise is written down: Enter saves it, Escape drops it while it
 * holds no words.
 */
final class LedgerFormView extends VBox {
  private final LedgerModel model;
  private final LedgerForm form;
  private final Runnable saved;
  private final Words words = Words.of(LedgerFormView.class);
  private final VBox deeds = new VBox();
  private final GrowingTextArea text = new GrowingTextArea(1);
  private final DayField on;
  private final DayField due;
  private final Node kind;
  private final Node onLine;
  private final Node dueLine;

  /**
   * @param saved is told that what was written is saved
   */
  LedgerFormView(LedgerModel model, Runnable saved) {
    this.model = model;
    this.saved = saved;
    this.form = model.form();
    getStyleClass().add("contact-form");
    text.setId("ledger-text");
    Inputs.tie(text, form.textProperty());
    on = new DayField("ledger-on", words.get("form.day"));
    on.tie(form.onProperty());
    due = new DayField("ledger-due", words.get("ledger.by"));
    due.tie(form.dueProperty());
    kind = kinds();
    onLine = line("form.day", on);
    dueLine = line("ledger.by", due);
    getChildren()
        .addAll(
            deeds,
            text,
            kind,
            onLine,
            dueLine,
            Sections.sentence(model.writing().problemProperty(), "problem"),
            Sections.formButtons("ledger", this::save, model.writing()::cancel));
    form.deedProperty().subscribe(this::show);
    model
        .writing()
        .openProperty()
        .subscribe(
            open -> {
              if (open) {
                deeds.getChildren().setAll(deeds(form::mayBe));
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::filter);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void show(Deed deed) {
    boolean promise = deed != null && deed.isPromise();
    String prompt = words.get("ledger.prompt." + deed);
    text.setPromptText(prompt);
    text.setAccessibleText(prompt);
    showIf(kind, !promise);
    showIf(onLine, !promise);
    showIf(dueLine, promise);
  }

  private static void showIf(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** A favour that was written down stays one, and a promise too. */
  private ChoiceChips<Deed> deeds(Predicate<Deed> possible) {
    ChoiceChips<Deed> chips =
        new ChoiceChips<>(
            words.get("ledger.what"),
            Arrays.stream(Deed.values()).filter(possible).toList(),
            each -> words.get("deed." + each),
            _ -> null,
            false);
    chips.setId("ledger-deed");
    chips.valueProperty().bindBidirectional(form.deedProperty());
    return chips;
  }

  private ChoiceChips<Favour.Kind> kinds() {
    ChoiceChips<Favour.Kind> chips =
        new ChoiceChips<>(
            words.get("ledger.kind"),
            List.of(Favour.Kind.values()),
            each -> words.get("favour." + each),
            _ -> null,
            false);
    chips.setId("ledger-kind");
    chips.valueProperty().bindBidirectional(form.kindProperty());
    return chips;
  }

  private HBox line(String key, Node control) {
    return Sections.formLine(words.get(key), control);
  }

  private void save() {
    on.commit();
    due.commit();
    if (model.writing().save()) {
      saved.run();
    }
  }

  /** Enter in the words saves them; a line break goes in with Shift. */
  private void filter(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    boolean inWords = event.getTarget() == text && !event.isShiftDown();
    if (enter && (inWords || event.isShortcutDown())) {
      save();
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    boolean onButton = event.getTarget() instanceof Button;
    if (event.getCode() == KeyCode.ESCAPE) {
      model.writing().leave();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !onButton) {
      save();
      event.consume();
    }
  }

  /** Writing begins with which way it went: an arrow key, a tab, and the words. */
  void focusFirst() {
    deeds.getChildren().stream()
        .filter(ChoiceChips.class::isInstance)
        .map(chips -> chips.lookup(".choice-chip:selected"))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
