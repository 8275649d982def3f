package kith.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.insight.WarmPath;
import kith.network.Person;
import kith.ui.common.Icons;
import kith.ui.common.Page;
import kith.ui.common.PeopleSearch;
import kith.ui.common.TypeAhead;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import kith.ui.insight.PathModel.State;
import org.kordamp.ikonli.feather.Feather;

/** Where paths begin and lead, and up to three of them, each hop explained. */
public final class PathView extends VBox {
  /**
   * Where the view leads.
   *
   * @param logContact is told with whom a contact is to be logged
   * @param reachOut is told whose canvas is to be shown
   * @param showMe draws the owner on the map
   * @param closed is told that paths are wanted no more
   */
  public record Doors(
      Consumer<UUID> logContact, Consumer<UUID> reachOut, Runnable showMe, Runnable closed) {}

  private final PathModel model;
  private final Doors doors;
  private final Words words = Words.of(PathView.class);
  private final VBox results = new VBox();
  private final TypeAhead<Person> from;
  private final TypeAhead<Person> to;
  private final ObservableValue<Boolean> meDrawn;
  private final List<Runnable> ends = new ArrayList<>();

  /**
   * @param meDrawn whether the owner is on the map
   */
  public PathView(PathModel model, ObservableValue<Boolean> meDrawn, Doors doors) {
    this.model = model;
    this.doors = doors;
    this.meDrawn = meDrawn;
    setId("paths");
    getStyleClass().add("paths");
    getStylesheets()
        .addAll(
            PathView.class.getResource("/kith/ui/common/fields.css").toExternalForm(),
            PathView.class.getResource("/kith/ui/insight/insight.css").toExternalForm());
    PeopleSearch search = new PeopleSearch(model.network());
    from = finder("path-from", words.get("from.prompt"), search, model::setFrom);
    to = finder("path-to", words.get("to.prompt"), search, model::setTo);
    results.getStyleClass().add("path-results");
    Page page = new Page(new VBox(end("from", from), end("to", to), results));
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().addAll(head(), page);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.stateProperty().subscribe(this::show);
    meDrawn.subscribe(_ -> show(model.stateProperty().get()));
    model.namingProperty().subscribe((_, _) -> rename());
  }

  private TypeAhead<Person> finder(
      String id, String prompt, PeopleSearch search, Consumer<UUID> taken) {
    TypeAhead<Person> finder = search.field(id, prompt, _ -> true);
    finder.onTaken(person -> taken.accept(person.id()));
    return finder;
  }

  private HBox head() {
    Label title = new Label(words.get("title"));
    title.getStyleClass().add("path-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = Icons.button("paths-close", Feather.X, words.get("close"), this::close);
    HBox head = new HBox(title, space, close);
    head.getStyleClass().add("path-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private VBox end(String which, TypeAhead<Person> finder) {
    boolean begins = which.equals("from");
    Label label = new Label(words.get(begins ? "from" : "to"));
    label.getStyleClass().add("path-label");
    Label name = new Label();
    name.setId("path-" + which + "-name");
    name.getStyleClass().add("path-end");
    Button back = new Button(words.get("back"));
    back.setId("path-back");
    back.getStyleClass().addAll("flat", "path-back");
    back.setOnAction(_ -> model.setFrom(model.me()));
    HBox line = begins ? new HBox(label, name, back) : new HBox(label, name);
    line.setAlignment(Pos.CENTER_LEFT);
    ObservableValue<UUID> person = begins ? model.fromProperty() : model.toProperty();
    Runnable show =
        () -> {
          name.setText(model.person(person.getValue()).map(this::name).orElse(""));
          boolean other = model.me() != null && !model.fromMe();
          back.setVisible(other);
          back.setManaged(other);
        };
    person.subscribe(_ -> show.run());
    ends.add(show);
    return new VBox(line, finder);
  }

  private void rename() {
    from.field().clear();
    to.field().clear();
    ends.forEach(Runnable::run);
    show(model.stateProperty().get());
  }

  private String name(Person person) {
    return person.me() ? words.get("from.me", model.name(person)) : model.name(person);
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

  private void show(State state) {
    results
        .getChildren()
        .setAll(
            switch (state) {
              case State.Unasked _ -> List.of(sentence(words.get("unasked")));
              case State.Same _ -> List.of(sentence(words.get("same")));
              case State.Looking _ -> List.of(sentence(words.get("looking")));
              case State.None _ -> List.of(sentence(words.get("none")));
              case State.Found found -> cards(found.paths());
            });
    boolean hidden = model.fromMe() && !meDrawn.getValue();
    if (hidden && state instanceof State.Found) {
      results.getChildren().addFirst(hidden());
    }
  }

  private List<Node> cards(List<WarmPath> paths) {
    ToggleGroup group = new ToggleGroup();
    List<Node> cards = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      cards.add(new PathCard(model, paths.get(i), i + 1, paths.size(), group, doors));
    }
    return cards;
  }

  private VBox hidden() {
    Button show = new Button(words.get("hidden.show"), Icons.of(Feather.EYE));
    show.setId("paths-show-me");
    show.getStyleClass().addAll("flat", "path-do");
    show.setOnAction(_ -> doors.showMe().run());
    return new VBox(sentence(words.get("hidden")), show);
  }

  private static Label sentence(String text) {
    Label sentence = new Label(text);
    sentence.getStyleClass().add("path-sentence");
    Wrapping.of(sentence);
    sentence.setMinHeight(USE_PREF_SIZE);
    return sentence;
  }

  /** Lets the owner say what is missing, or go through the paths. */
  public void begin() {
    if (model.toProperty().get() == null) {
      to.field().requestFocus();
    } else if (model.fromProperty().get() == null) {
      from.field().requestFocus();
    } else {
      lookup("#paths-close").requestFocus();
    }
  }
}
