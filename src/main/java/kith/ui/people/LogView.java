package kith.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kith.network.Interaction;
import kith.ui.common.Days;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Veiled;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The contacts with a person, newest first, under the form for a new one. */
final class LogView extends VBox {
  /** Stays with what comes before it when the line breaks. */
  private static final String SEPARATOR = "\u00a0· ";

  /** How many people of a large meeting are named. */
  private static final int NAMED = 3;

  /** The key of the window's menu. */
  private static final KeyCombination LOG = KeyCombination.valueOf("Shortcut+L");

  private final LogModel model;
  private final Supplier<ContactFormView> makeForm;
  private final Words words = Words.of(LogView.class);
  private final Unfolding rows = new Unfolding("contacts", 5);
  private ContactFormView form;

  /**
   * @param makeForm makes the form when it is first wanted
   */
  LogView(PersonModel person, LogModel model, Supplier<ContactFormView> makeForm) {
    this.model = model;
    this.makeForm = makeForm;
    getStyleClass().add("log");
    Label none = new Label(words.get("log.empty", LOG.getDisplayText()));
    none.getStyleClass().add("caption");
    none.setWrapText(true);
    getChildren().addAll(none, rows);
    model.writing().openProperty().subscribe(this::open);
    model.entries().addListener((ListChangeListener<LogModel.Entry>) _ -> show());
    PersonModel.onOther(person.personProperty(), rows::fold);
    model
        .entries()
        .subscribe(
            () -> {
              none.setVisible(model.entries().isEmpty());
              none.setManaged(model.entries().isEmpty());
            });
    none.setVisible(model.entries().isEmpty());
    show();
  }

  private void open(boolean open) {
    getChildren().remove(form);
    if (open) {
      if (form == null) {
        form = makeForm.get();
      }
      getChildren().addFirst(form);
    }
  }

  /** Puts the caret into the form, if it is open. */
  void focusForm() {
    if (form != null) {
      form.focusFirst();
    }
  }

  private void show() {
    rows.show(model.entries(), this::row);
  }

  private HBox row(LogModel.Entry entry) {
    Interaction contact = entry.contact();
    String kind = words.get("kind." + contact.kind());
    FontIcon icon = Icons.of(Contacts.icon(contact.kind()));
    Label sign = new Label(null, icon);
    sign.getStyleClass().add("sign");
    Tips.on(sign, () -> kind);
    VBox texts = new VBox(head(kind, entry, actions(contact)));
    texts.getStyleClass().add("entry");
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    if (!entry.veiled()) {
      add(texts, "entry.learned", contact.learned());
      add(texts, "entry.shared", contact.shared());
      add(texts, "entry.note", contact.note());
    } else if (!(contact.learned() + contact.shared() + contact.note()).isBlank()) {
      texts.getChildren().add(Veiled.veil());
    }
    HBox row = new HBox(sign, texts);
    row.getStyleClass().add("row");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private StackPane head(String kind, LogModel.Entry entry, Node actions) {
    List<String> parts = new ArrayList<>(List.of(unbroken(Days.show(entry.contact().on())), kind));
    if (!entry.others().isEmpty()) {
      parts.add(with(entry.others()));
    }
    if (entry.contact().initiative() != Interaction.Initiative.UNKNOWN) {
      parts.add(unbroken(words.get("entry.began." + entry.contact().initiative())));
    }
    Label head = new Label(String.join(SEPARATOR, parts));
    head.getStyleClass().add("caption");
    Wrapping.of(head);
    head.setMinHeight(Region.USE_PREF_SIZE);
    head.setMaxWidth(Double.MAX_VALUE);
    if (entry.others().size() > NAMED) {
      Tips.on(head, () -> String.join(", ", entry.others()));
    }
    StackPane line = new StackPane(head, actions);
    StackPane.setAlignment(head, Pos.TOP_LEFT);
    StackPane.setAlignment(actions, Pos.TOP_RIGHT);
    return line;
  }

  private String with(List<String> others) {
    String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
    return others.size() <= NAMED
        ? words.get("entry.with", named)
        : words.get("entry.with.more", named, others.size() - NAMED);
  }

  private static String unbroken(String words) {
    return words.replace(' ', '\u00a0');
  }

  private void add(VBox texts, String key, String said) {
    if (!said.isBlank()) {
      Text what = new Text(words.get(key) + " ");
      what.getStyleClass().add("said-what");
      TextFlow line = new TextFlow(what);
      for (String part : Wrapping.words(said.strip())) {
        Text text = new Text(part);
        text.getStyleClass().add("said");
        line.getChildren().add(text);
      }
      texts.getChildren().add(line);
    }
  }

  private HBox actions(Interaction contact) {
    String day = Days.show(contact.on());
    Button edit =
        Icons.button(null, Feather.EDIT_2, words.get("entry.edit", day), () -> edit(contact));
    Button remove =
        Icons.button(null, Feather.X, words.get("entry.remove", day), () -> model.remove(contact));
    edit.getStyleClass().add("row-action");
    remove.getStyleClass().add("row-action");
    HBox actions = model.mayEdit() ? new HBox(edit, remove) : new HBox();
    actions.getStyleClass().add("row-actions");
    actions.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    actions.setPickOnBounds(false);
    return actions;
  }

  private void edit(Interaction contact) {
    model.edit(contact);
    focusForm();
  }
}
