package kith.ui.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.Person;
import kith.ui.common.CadenceOffers;
import kith.ui.common.Icons;
import kith.ui.common.TypeAhead;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** How often to be in touch, by closeness and by circle, folded until it is wanted. */
final class RhythmsView extends VBox {
  private static final int OFFERS = 6;

  /** The first cadence of a circle, until the owner says another. */
  private static final int USUAL = 30;

  private final RhythmsModel model;
  private final Words words = Words.of(RhythmsView.class);
  private final VBox lines = new VBox();
  private final Button fold;

  RhythmsView(RhythmsModel model) {
    this.model = model;
    getStyleClass().add("rhythms");
    fold = new Button(words.get("rhythms"), Icons.of(Feather.REPEAT));
    fold.setId("today-rhythms");
    fold.getStyleClass().addAll("flat", "today-do");
    fold.setOnAction(_ -> unfold());
    lines.getStyleClass().add("rhythm-lines");
    TodayView.showIf(lines, false);
    getChildren().addAll(fold, lines);
    model.onChanged(this::show);
  }

  private void unfold() {
    TodayView.showIf(lines, !lines.isVisible());
    show();
  }

  private void show() {
    if (!lines.isVisible()) {
      return;
    }
    List<Node> shown = new ArrayList<>();
    for (int closeness = Person.CLOSEST; closeness >= 1; closeness--) {
      int layer = closeness;
      shown.add(
          line(
              "rhythm-layer-" + layer,
              words.get("rhythms.layer." + layer),
              model.layer(layer),
              days -> model.setLayer(layer, days)));
    }
    for (RhythmsModel.OfCircle circle : model.circles()) {
      shown.add(
          line(
              null,
              words.get("rhythms.circle", circle.name()),
              circle.days(),
              days -> model.setCircle(circle.circle(), days)));
    }
    shown.add(another());
    lines.getChildren().setAll(shown);
  }

  private HBox line(String id, String title, int days, IntConsumer choose) {
    Label label = new Label(title);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    MenuButton offers = new MenuButton(CadenceOffers.words(days));
    offers.setId(id);
    offers.getStyleClass().addAll("flat", "rhythm-offers");
    offers.setMinWidth(Region.USE_PREF_SIZE);
    offers.setAccessibleText(title + ", " + CadenceOffers.words(days));
    offers.getItems().addAll(CadenceOffers.items(days, choose));
    HBox line = new HBox(label, offers);
    line.getStyleClass().add("rhythm-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node another() {
    TypeAhead<RhythmsModel.OfCircle> circle =
        new TypeAhead<>(
            "rhythm-circle",
            words.get("rhythms.another"),
            text -> model.others(text, OFFERS),
            RhythmsModel.OfCircle::name,
            _ -> null);
    circle.onTaken(taken -> model.setCircle(taken.circle(), USUAL));
    return circle;
  }
}
