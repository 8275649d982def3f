package kith.ui.outreach;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Colours;
import kith.ui.common.Frames;
import kith.ui.common.Icons;
import kith.ui.common.Page;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.feather.Feather;

/** Whom to reach out to today, a card each, and below them the time there is for it. */
public final class TodayView extends VBox {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  /**
   * Where the view leads.
   *
   * @param go is told whom the owner wants to see
   * @param logContact is told with whom a contact is to be logged
   * @param reachOut is told whose canvas is to be shown
   * @param table shows everybody, so that the owner can say how often they want to be in touch
   * @param plan writes the plan for a calendar program
   * @param week writes the week as a page to print
   * @param closed is told that Today is wanted no more
   */
  public record Doors(
      Consumer<UUID> go,
      Consumer<UUID> logContact,
      Consumer<UUID> reachOut,
      Runnable table,
      Runnable plan,
      Runnable week,
      Runnable closed) {}

  private final TodayModel model;
  private final Colours colours;
  private final Doors doors;
  private final Words words = Words.of(TodayView.class);
  private final Label summary = new Label();
  private final VBox message = new VBox();
  private final VBox cards = new VBox();
  private final Label waiting = sentence("today-more");
  private final TimeView time;
  private final Button close;
  private Frames making = Frames.oneByOne(List.of());

  /**
   * @param colours of the map, so that people look the same here
   */
  public TodayView(TodayModel model, Colours colours, Doors doors) {
    this.model = model;
    this.colours = colours;
    this.doors = doors;
    setId("today-page");
    getStyleClass().add("today");
    getStylesheets()
        .addAll(
            TodayView.class.getResource("/kith/ui/common/fields.css").toExternalForm(),
            TodayView.class.getResource("/kith/ui/outreach/outreach.css").toExternalForm());
    close = Icons.button("today-close", Feather.X, words.get("close"), this::close);
    message.getStyleClass().add("today-message");
    cards.getStyleClass().add("today-cards");
    cards.setId("today-cards");
    waiting.setId("today-waiting");
    time = new TimeView(model, doors);
    Page page = new Page(new VBox(message, cards, waiting, time));
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().addAll(head(), page);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.agendaProperty().subscribe(this::show);
  }

  private HBox head() {
    Label title = new Label(words.get("title"));
    title.getStyleClass().add("today-title");
    summary.setId("today-summary");
    summary.getStyleClass().add("caption");
    Wrapping.of(summary);
    summary.setMinHeight(USE_PREF_SIZE);
    VBox titles = new VBox(title, summary);
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox head = new HBox(titles, close);
    head.getStyleClass().add("today-head");
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void close() {
    model.leave();
    doors.closed().run();
  }

  private void show(Agenda agenda) {
    boolean known = agenda != null;
    summary.setText(known ? summary(agenda) : words.get("looking"));
    message.getChildren().setAll(known ? message(agenda) : List.of());
    showIf(message, !message.getChildren().isEmpty());
    showCards(known ? agenda.entries() : List.of());
    boolean more = known && !agenda.entries().isEmpty() && agenda.waiting() > 0;
    waiting.setText(more ? words.get("waiting", agenda.waiting()) : "");
    showIf(waiting, more);
    showIf(time, known);
    if (known) {
      time.show(agenda.time());
    }
  }

  private String summary(Agenda agenda) {
    int people = agenda.entries().size();
    String day = DAY.format(agenda.day());
    long hours = Math.round(agenda.minutes() / 60.0);
    return people == 0 ? day : words.get("summary", day, people, agenda.minutes(), hours);
  }

  private List<Node> message(Agenda agenda) {
    if (!agenda.entries().isEmpty()) {
      return List.of();
    }
    Label sentence = sentence("today-sentence");
    if (agenda.waiting() > 0) {
      sentence.setText(words.get("empty.time", agenda.waiting()));
    } else if (agenda.time().rhythms()) {
      sentence.setText(words.get("empty.nobody"));
    } else {
      sentence.setText(words.get("empty.rhythms"));
      return List.of(sentence, toTable());
    }
    return List.of(sentence);
  }

  private Button toTable() {
    Button table = new Button(words.get("empty.table"), Icons.of(Feather.LIST));
    table.setId("today-table");
    table.setOnAction(_ -> doors.table().run());
    return table;
  }

  /** Cards that stay are the same ones as before; of the others one is made a frame. */
  private void showCards(List<Agenda.Entry> entries) {
    making.stop();
    int focused = focused();
    List<Node> kept =
        entries.stream().<Node>mapMulti((entry, next) -> addCard(entry, next)).toList();
    boolean lost = focused >= 0 && !kept.contains(cards.getChildren().get(focused));
    cards.getChildren().setAll(kept);
    if (lost) {
      focus(focused);
    }
    List<Runnable> missing = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Agenda.Entry entry = entries.get(i);
      int place = i;
      if (kept.stream().noneMatch(card -> isOf(card, entry))) {
        missing.add(
            () -> cards.getChildren().add(place, new ReasonCard(entry, model, colours, doors)));
      }
    }
    making = Frames.oneByOne(missing);
    showIf(cards, !entries.isEmpty());
  }

  private void addCard(Agenda.Entry entry, Consumer<Node> next) {
    cards.getChildren().stream().filter(card -> isOf(card, entry)).findFirst().ifPresent(next);
  }

  private static boolean isOf(Node card, Agenda.Entry entry) {
    return card instanceof ReasonCard one && one.entry().equals(entry);
  }

  /** The place of the card that has the focus, or -1. */
  private int focused() {
    for (int i = 0; i < cards.getChildren().size(); i++) {
      if (cards.getChildren().get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  /** Whoever goes through the list by keyboard goes on with the next one. */
  private void focus(int place) {
    List<Node> left = cards.getChildren();
    if (left.isEmpty()) {
      close.requestFocus();
    } else if (left.get(Math.min(place, left.size() - 1)) instanceof ReasonCard card) {
      card.begin();
    }
  }

  /** Lets the owner go through the list. */
  public void begin() {
    if (!cards.getChildren().isEmpty()
        && cards.getChildren().getFirst() instanceof ReasonCard one) {
      one.begin();
    } else {
      close.requestFocus();
    }
  }

  static void showIf(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** A sentence that goes on in the next line. */
  static Label sentence(String style) {
    Label sentence = new Label();
    sentence.getStyleClass().add(style);
    Wrapping.of(sentence);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMinWidth(0);
    return sentence;
  }
}
