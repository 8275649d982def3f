package kith.ui.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.network.Person;
import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Frames;
import kith.ui.common.Icons;
import kith.ui.common.Selection;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.feather.Feather;

/**
 * The panel beside the map: the selected person, and their worksheets, which another feature brings
 * along.
 */
public final class SidePanel extends StackPane implements AutoCloseable {
  /** What the panel shows of a person. */
  public enum Tab {
    /** Who they are, and what there was so far. */
    PERSON,
    /** The worksheets about them, and those they are named in. */
    REACH_OUT
  }

  /**
   * Where the panel leads.
   *
   * @param select is told whom the owner wants to see
   * @param addPerson lets the owner add somebody
   * @param reach is told whom the owner wants to reach through others
   */
  public record Doors(Consumer<UUID> select, Runnable addPerson, Consumer<UUID> reach) {}

  private final Edits edits;
  private final Selection selection;
  private final PersonModel model;
  private final CirclesModel circles;
  private final TiesModel ties;
  private final LogModel log;
  private final LedgerModel ledger;
  private final SeveralModel several;
  private final PersonView person;
  private final Words words = Words.of(SidePanel.class);
  private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.PERSON);
  private final Supplier<Node> reachOut;
  private final StackPane body = new StackPane();
  private final HBox tabs;
  private final VBox empty;
  private final Frames furnishing;
  private Node canvas;

  /**
   * @param edits of the open file
   * @param reachOut makes the view of the worksheets when it is first wanted
   * @param clock tells today
   */
  public SidePanel(
      Edits edits,
      Selection selection,
      Colours colours,
      Dialogs dialogs,
      Doors doors,
      Supplier<Node> reachOut,
      Clock clock) {
    this.edits = edits;
    this.selection = selection;
    this.reachOut = reachOut;
    model = new PersonModel(edits, selection);
    circles = new CirclesModel(edits, model.personProperty(), selection);
    ties = new TiesModel(edits, model.personProperty());
    several = new SeveralModel(edits.workspace(), selection);
    log = new LogModel(edits, model.personProperty(), clock);
    ledger = new LedgerModel(edits, model.personProperty(), clock);
    person = new PersonView(model, circles, ties, log, ledger, edits, colours, dialogs, doors);
    getStyleClass().add("side-panel");
    getStylesheets()
        .addAll(
            SidePanel.class.getResource("/kith/ui/common/fields.css").toExternalForm(),
            SidePanel.class.getResource("/kith/ui/people/people.css").toExternalForm());
    tabs = tabs();
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox content = new VBox();
    empty = empty(doors.addPerson());
    getChildren().addAll(empty, content);
    empty.visibleProperty().bind(model.personProperty().isNull());
    content
        .visibleProperty()
        .bind(model.personProperty().isNotNull().and(several.severalProperty().isNull()));
    model.personProperty().subscribe(now -> show(now, tab.get()));
    tab.subscribe(now -> show(model.personProperty().get(), now));
    PersonHeader header = new PersonHeader(model, log, edits, colours, this::logContact);
    List<Runnable> pieces = pieces(content, header);
    pieces.add(() -> addCrowd(new SeveralView(several, colours, doors.select())));
    furnishing = Frames.oneByOne(pieces);
  }

  /** Before anybody is selected all is there, out of sight: the first one is shown at once. */
  private List<Runnable> pieces(VBox content, PersonHeader header) {
    List<Runnable> pieces = new ArrayList<>();
    pieces.add(() -> content.getChildren().add(header));
    pieces.addAll(header.pieces());
    pieces.add(() -> content.getChildren().add(tabs));
    pieces.add(() -> content.getChildren().add(body));
    pieces.addAll(person.pieces());
    return pieces;
  }

  private void addCrowd(SeveralView crowd) {
    crowd.visibleProperty().bind(several.severalProperty().isNotNull());
    getChildren().add(crowd);
  }

  private void show(Person now, Tab wanted) {
    boolean reaching = wanted == Tab.REACH_OUT && now != null;
    if (reaching && canvas == null) {
      canvas = reachOut.get();
    }
    Node shown = reaching ? canvas : person;
    if (!body.getChildren().contains(shown)) {
      body.getChildren().setAll(shown);
    }
  }

  private HBox tabs() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton about = tab(group, Tab.PERSON, Feather.USER);
    ToggleButton reaching = tab(group, Tab.REACH_OUT, Feather.FILE_TEXT);
    HBox segments = new HBox(about, reaching);
    segments.getStyleClass().add("segments");
    HBox.setHgrow(segments, Priority.ALWAYS);
    HBox line = new HBox(segments);
    line.getStyleClass().add("segments-line");
    tab.subscribe(now -> group.selectToggle(now == Tab.PERSON ? about : reaching));
    return line;
  }

  private ToggleButton tab(ToggleGroup group, Tab which, Feather icon) {
    ToggleButton button = new ToggleButton(words.get("tab." + which), Icons.of(icon));
    button.setId("tab-" + which.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.getStyleClass().add("segment");
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          tab.set(which);
        });
    return button;
  }

  private VBox empty(Runnable addPerson) {
    Label sentence = new Label(words.get("empty"));
    Wrapping.of(sentence);
    sentence.getStyleClass().add("empty-sentence");
    Button add = new Button(words.get("empty.add"), Icons.of(Feather.USER_PLUS));
    add.setId("empty-add");
    add.setOnAction(_ -> addPerson.run());
    VBox empty = new VBox(sentence, add);
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().add("empty");
    return empty;
  }

  /** Offers something else to begin with while nobody is selected. */
  public void offer(Node beginning) {
    empty.getChildren().add(beginning);
  }

  /** Shows the worksheets of the selected person. */
  public void reachOut() {
    tab.set(Tab.REACH_OUT);
  }

  /** Opens the form for a contact with the selected person, today; nobody selected, no form. */
  public void logContact() {
    Person now = model.personProperty().get();
    if (now != null && !now.me()) {
      furnishing.finish();
      tab.set(Tab.PERSON);
      person.logContact();
    }
  }

  /** Opens the form for what was given, asked or promised; nobody selected, no form. */
  public void note() {
    Person now = model.personProperty().get();
    if (now != null && !now.me()) {
      furnishing.finish();
      tab.set(Tab.PERSON);
      person.note();
    }
  }

  /**
   * Saves what is half written, before the file is closed. What cannot be saved is shown with its
   * reason.
   *
   * @return whether everything is saved; if not, the file had better stay open
   */
  public boolean settle() {
    if (!edits.flush()) {
      return false;
    }
    boolean settled = log.writing().settle() & ledger.writing().settle();
    if (log.writing().unsaved().isPresent()) {
      showDraft(log.writing(), person::goToContacts);
    } else if (ledger.writing().unsaved().isPresent()) {
      showDraft(ledger.writing(), person::goToLedger);
    }
    return settled;
  }

  private void showDraft(Writing<?> writing, Runnable goThere) {
    furnishing.finish();
    tab.set(Tab.PERSON);
    writing.unsaved().ifPresent(selection::select);
    writing.resume();
    goThere.run();
  }

  /** Saves what is half written and follows the file no more; before the file is closed. */
  @Override
  public void close() {
    furnishing.stop();
    log.close();
    ledger.close();
    several.close();
    ties.close();
    circles.close();
    model.close();
  }
}
