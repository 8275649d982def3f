package kith.ui.worksheet;

import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import kith.legend.Leaning;
import kith.network.Network;
import kith.network.Person;
import kith.ui.common.ChoiceChips;
import kith.ui.common.Icons;
import kith.ui.common.TypeAhead;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Scale;
import org.kordamp.ikonli.feather.Feather;

/**
 * People on two scales: the field, what its colours say or, of the one chosen there, what they say
 * now, and a line to put more on.
 */
final class PlotView extends VBox {
  private final Tools tools;
  private final PlotModel model;
  private final Network network;
  private final TypeAhead<Person> more;
  private final Label who = new Label();
  private final ChoiceChips<Integer> signs;
  private final HBox chosen;
  private final HBox key;
  private final PlotField field;
  private final Words words = Words.of(PlotView.class);
  private UUID person;
  private boolean showing;

  PlotView(AnswerModel answer, Tools tools) {
    this.tools = tools;
    this.model = answer.plot();
    this.network = tools.edits().workspace().network();
    Area area = answer.area();
    Scale scale = model.plot().sign();
    getStyleClass().add("plot");
    setMinWidth(0);
    field = new PlotField(model, tools.colours(), this::name, this::choose);
    field.setId("area-" + area.key());
    VBox.setVgrow(field, Priority.ALWAYS);
    signs = new ChoiceChips<>(scale.title(), scale.values(), scale::written, _ -> null, false);
    signs.setId("sign-" + area.key());
    signs
        .valueProperty()
        .subscribe(
            (_, now) -> {
              if (!showing && now != null && person != null) {
                model.sign(person, now);
              }
            });
    chosen = chosen(scale);
    key = key(scale);
    more = tools.search().field("people-" + area.key(), words.get("add-somebody"), this::isFree);
    more.onTaken(one -> model.add(one.id()));
    getChildren().addAll(field, key, chosen, more);
    model.spotsProperty().subscribe(this::follow);
    tools.model().namingProperty().subscribe((_, _) -> rename());
    show();
  }

  private String name(UUID id) {
    return network.naming().name(network.person(id));
  }

  private boolean isFree(Person one) {
    return !one.me() && !model.spotsProperty().get().containsKey(one.id());
  }

  private void rename() {
    more.field().clear();
    field.show();
    show();
  }

  private void choose(PlotToken token) {
    person = token.person();
    show();
  }

  private void follow() {
    if (person != null && !model.spotsProperty().get().containsKey(person)) {
      person = null;
    }
    show();
  }

  private void show() {
    boolean one = person != null;
    key.setVisible(!one && !model.spotsProperty().get().isEmpty());
    key.setManaged(key.isVisible());
    chosen.setVisible(one);
    chosen.setManaged(one);
    if (one) {
      showing = true;
      who.setText(name(person));
      signs.valueProperty().set(model.spotsProperty().get().get(person).sign());
      showing = false;
    }
  }

  private HBox chosen(Scale scale) {
    who.getStyleClass().add("plot-who");
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    who.setMaxWidth(Double.MAX_VALUE);
    Label title = new Label(scale.title());
    title.getStyleClass().add("caption");
    title.setMinWidth(USE_PREF_SIZE);
    signs.setPrefWrapLength(240);
    signs.setMinWidth(USE_PREF_SIZE);
    Button open =
        Icons.button(
            "plot-open",
            Feather.USER,
            words.get("plot.open"),
            () -> tools.doors().person().accept(person));
    Button off =
        Icons.button("plot-off", Feather.X, words.get("plot.off"), () -> model.takeOff(person));
    HBox line = new HBox(8, who, title, signs, open, off);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("plot-chosen");
    line.setMinWidth(0);
    return line;
  }

  private HBox key(Scale scale) {
    HBox line = new HBox(8);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("plot-key");
    line.setMinWidth(0);
    Label low = new Label(scale.title() + ": " + scale.low());
    low.setMinWidth(0);
    line.getChildren().add(low);
    for (int value : scale.values()) {
      Circle dot = new Circle(5);
      int hue = Leaning.hue(scale.share(value));
      tools.colours().paint(dot, () -> dot.setFill(tools.colours().tone(hue)));
      Label sign = new Label(scale.written(value), dot);
      sign.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(sign);
    }
    Label high = new Label(scale.high());
    high.setMinWidth(0);
    line.getChildren().add(high);
    return line;
  }

  @Override
  public void requestFocus() {
    more.field().requestFocus();
  }
}
