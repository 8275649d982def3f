package kith.ui.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.network.Person;
import kith.outreach.Introductions;
import kith.ui.common.Colours;
import kith.ui.common.Days;
import kith.ui.common.Frames;
import kith.ui.common.Icons;
import kith.ui.common.Page;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Which two should meet, and how far the owner is in bringing them together. */
public final class IntroductionsView extends VBox {
  /**
   * Where the view leads.
   *
   * @param go is told whom the owner wants to see
   * @param closed is told that it is wanted no more
   */
  public record Doors(Consumer<UUID> go, Runnable closed) {}

  private final IntroductionsModel model;
  private final Colours colours;
  private final Doors doors;
  private final Words words = Words.of(IntroductionsView.class);
  private final VBox content = new VBox();
  private final Button close;
  private Frames making = Frames.oneByOne(List.of());

  /**
   * @param colours of the map, so that people look the same here
   */
  public IntroductionsView(IntroductionsModel model, Colours colours, Doors doors) {
    this.model = model;
    this.colours = colours;
    this.doors = doors;
    setId("meet-page");
    getStyleClass().add("today");
    getStylesheets()
        .addAll(
            IntroductionsView.class.getResource("/kith/ui/common/fields.css").toExternalForm(),
            IntroductionsView.class.getResource("/kith/ui/outreach/outreach.css").toExternalForm());
    close = Icons.button("meet-close", Feather.X, words.get("meet.close"), this::close);
    Page page = new Page(content);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().addAll(head(), page);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.meetingsProperty().subscribe(this::show);
  }

  private HBox head() {
    Label title = new Label(words.get("meet.title"));
    title.getStyleClass().add("today-title");
    Label caption = TodayView.sentence("caption");
    caption.setText(words.get("meet.caption"));
    VBox titles = new VBox(title, caption);
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

  /** Goes to the way out, from which everything else is one step on. */
  public void begin() {
    close.requestFocus();
  }

  private void show(Meetings meetings) {
    making.stop();
    content.getChildren().clear();
    if (meetings == null) {
      return;
    }
    List<Runnable> pieces = new ArrayList<>();
    section(pieces, "meet.underway", at(meetings, Introductions.PROPOSED), this::thoughtOf);
    section(pieces, "meet.made", at(meetings, Introductions.MADE), this::made);
    section(pieces, "meet.should", meetings.proposed(), this::proposed);
    section(pieces, "meet.outcome", at(meetings, Introductions.OUTCOME), this::known);
    if (meetings.proposed().isEmpty()) {
      String key = meetings.underway().isEmpty() ? "meet.empty" : "meet.no-more";
      pieces.add(() -> content.getChildren().add(sentence(words.get(key))));
      model.beginning().ifPresent(person -> pieces.add(() -> offer(person)));
    }
    making = Frames.oneByOne(pieces);
  }

  /** A stage that a changed template has is that of what is thought of. */
  private static List<Meetings.Going> at(Meetings meetings, String stage) {
    List<String> later = List.of(Introductions.MADE, Introductions.OUTCOME);
    return meetings.underway().stream()
        .filter(
            one ->
                later.contains(one.stage())
                    ? one.stage().equals(stage)
                    : stage.equals(Introductions.PROPOSED))
        .toList();
  }

  private <T> void section(
      List<Runnable> pieces, String key, List<T> items, Function<T, Node> card) {
    if (!items.isEmpty()) {
      Label title = new Label(words.get(key));
      title.getStyleClass().addAll("today-section", "pair-section");
      pieces.add(() -> content.getChildren().add(title));
      items.forEach(item -> pieces.add(() -> content.getChildren().add(card.apply(item))));
    }
  }

  private static Label sentence(String text) {
    Label sentence = TodayView.sentence("today-more");
    sentence.setText(text);
    return sentence;
  }

  private void offer(Person person) {
    Button begin = new Button(words.get("meet.begin", person.name()), Icons.of(Feather.EDIT_3));
    begin.setId("meet-begin");
    begin.setMnemonicParsing(false);
    begin.setOnAction(
        _ -> {
          model.leave();
          doors.go().accept(person.id());
        });
    VBox.setMargin(begin, new Insets(4, 8, 0, 8));
    content.getChildren().add(begin);
  }

  private PairCard proposed(Meetings.Proposed one) {
    PairCard card = new PairCard(one.first(), one.second(), "", one.why(), colours, this::go);
    card.buttons()
        .getChildren()
        .addAll(
            button("propose", Feather.PLUS, () -> model.propose(one)),
            button("not", Feather.SLASH, () -> model.drop(one)));
    return card;
  }

  private PairCard thoughtOf(Meetings.Going one) {
    PairCard card = card(one, "meet.since", one.why());
    card.buttons()
        .getChildren()
        .addAll(
            button("introduce", Feather.USERS, () -> model.made(one)),
            button("no-more", Feather.SLASH, () -> model.drop(one)));
    return card;
  }

  private PairCard made(Meetings.Going one) {
    PairCard card = card(one, "meet.since", one.why());
    if (model.mayWrite()) {
      TextField outcome = new TextField();
      outcome.getStyleClass().add("pair-outcome");
      outcome.setPromptText(words.get("meet.prompt"));
      outcome.setAccessibleText(
          words.get("meet.prompt.of", one.first().name(), one.second().name()));
      outcome.setOnAction(_ -> model.outcome(one, outcome.getText()));
      card.end(outcome);
    }
    return card;
  }

  private PairCard known(Meetings.Going one) {
    PairCard card = card(one, "meet.since", one.outcome());
    card.end();
    return card;
  }

  private PairCard card(Meetings.Going one, String key, String why) {
    String since = words.get(key, Days.show(one.begun()));
    return new PairCard(one.first(), one.second(), since, why, colours, this::go);
  }

  private void go(UUID person) {
    model.point(person);
    doors.go().accept(person);
  }

  private Button button(String key, Feather icon, Runnable action) {
    Button button = new Button(words.get("meet.do." + key), Icons.of(icon));
    button.setId("meet-" + key);
    button.getStyleClass().addAll("flat", "today-do");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
