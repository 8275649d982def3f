package kith.ui.insight;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.insight.Bond;
import kith.insight.WarmPath;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One path: through whom it leads, each hop in a sentence, and what holds it back. */
final class PathCard extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");

  private final PathModel model;
  private final WarmPath path;
  private final PathView.Doors doors;
  private final Sentences sentences;
  private final Words words = Words.of(PathCard.class);

  /**
   * @param number of the path, from 1
   * @param group of which one path is chosen
   */
  PathCard(
      PathModel model,
      WarmPath path,
      int number,
      int count,
      ToggleGroup group,
      PathView.Doors doors) {
    this.model = model;
    this.path = path;
    this.doors = doors;
    this.sentences = model.sentences();
    getStyleClass().add("path-card");
    getChildren().add(head(number, count, group));
    path.bonds().forEach(bond -> getChildren().add(hop(bond)));
    getChildren().add(weakest(number));
    setOnMouseEntered(_ -> model.point(path));
    setOnMouseExited(_ -> model.point(null));
    setOnMouseClicked(_ -> model.choose(path));
  }

  private HBox head(int number, int count, ToggleGroup group) {
    RadioButton title = new RadioButton(sentences.title(path));
    title.setId("path-" + number);
    title.getStyleClass().add("path-name");
    title.setToggleGroup(group);
    Wrapping.of(title);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    String hops = path.bonds().stream().map(sentences::hop).collect(Collectors.joining(". "));
    title.setAccessibleText(
        words.get("card", sentences.title(path), number, count, sentences.warmth(path), hops));
    title.selectedProperty().subscribe(this::chosen);
    title.setSelected(path.equals(model.chosenProperty().get()));
    model
        .chosenProperty()
        .when(title.sceneProperty().isNotNull())
        .subscribe(now -> title.setSelected(path.equals(now)));
    Label warmth = new Label(sentences.warmth(path));
    warmth.getStyleClass().add("path-warmth");
    warmth.setMinWidth(Region.USE_PREF_SIZE);
    Tips.on(warmth, () -> sentences.warmthMeaning(path));
    HBox head = new HBox(title, warmth);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void chosen(boolean now) {
    pseudoClassStateChanged(CHOSEN, now);
    if (now) {
      model.choose(path);
    }
  }

  private Label hop(Bond bond) {
    Label hop = new Label(sentences.hop(bond));
    hop.getStyleClass().add("path-hop");
    hop.pseudoClassStateChanged(WEAKEST, bond.equals(path.weakest()));
    Wrapping.of(hop);
    hop.setMinHeight(Region.USE_PREF_SIZE);
    return hop;
  }

  private VBox weakest(int number) {
    Advice advice = model.advice(path);
    Label sentence = new Label(sentences.weakest(path) + " " + sentences.advice(advice));
    sentence.setId("path-weakest-" + number);
    sentence.getStyleClass().add("path-weakest");
    Wrapping.of(sentence);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    FlowPane buttons = new FlowPane();
    buttons.getChildren().setAll(buttons(advice, number));
    return new VBox(sentence, buttons);
  }

  private List<Node> buttons(Advice advice, int number) {
    Consumer<UUID> reachOut = doors.reachOut();
    return switch (advice) {
      case Advice.Touch(UUID person) ->
          List.of(
              button(
                  "path-log-" + number,
                  "do.log",
                  Feather.MESSAGE_CIRCLE,
                  () -> doors.logContact().accept(person)),
              button(
                  "path-reach-" + number, "do.reach", Feather.SEND, () -> reachOut.accept(person)));
      case Advice.Ask ask ->
          List.of(button("path-ask-" + number, "do.ask", Feather.SEND, () -> plan(ask)));
      case Advice.Confirm(UUID helper, UUID _) ->
          List.of(
              button(
                  "path-reach-" + number, "do.reach", Feather.SEND, () -> reachOut.accept(helper)));
    };
  }

  private void plan(Advice.Ask ask) {
    if (model.plan(ask)) {
      doors.reachOut().accept(ask.helper());
    }
  }

  private Button button(String id, String key, Ikon icon, Runnable action) {
    Button button = new Button(words.get(key), Icons.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "path-do");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
