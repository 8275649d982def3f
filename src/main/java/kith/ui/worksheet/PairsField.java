package kith.ui.worksheet;

import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kith.insight.EgoNetwork;
import kith.network.Network;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;

/** Asks for one pair after the other whether they know each other; one may stop at any time. */
final class PairsField extends VBox {
  private final AuditModel model;
  private final Network network;
  private final Label question = new Label();
  private final Label rest = new Label();
  private final Button yes = new Button();
  private final HBox buttons;
  private final Words words = Words.of(PairsField.class);

  PairsField(AnswerModel answer, SheetModel sheet) {
    this.model = answer.audit();
    this.network = sheet.network();
    String key = answer.area().key();
    getStyleClass().add("pairs");
    setMinWidth(0);
    question.setId("question-" + key);
    question.getStyleClass().add("pairs-question");
    Wrapping.of(question);
    rest.getStyleClass().add("caption");
    Wrapping.of(rest);
    yes.setText(words.get("pairs.yes"));
    yes.setId("yes-" + key);
    yes.setOnAction(_ -> model.yes());
    Button no = new Button(words.get("pairs.no"));
    no.setId("no-" + key);
    no.setOnAction(_ -> model.no());
    Button skip = new Button(words.get("pairs.skip"));
    skip.setId("skip-" + key);
    skip.getStyleClass().add("flat");
    skip.setOnAction(_ -> model.skip());
    buttons = new HBox(8, yes, no, skip);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(question, buttons, rest);
    model.pairProperty().subscribe(this::show);
    model.egoProperty().subscribe(this::show);
    sheet.namingProperty().subscribe((_, _) -> show());
    show();
  }

  private void show() {
    EgoNetwork.Unknown pair = model.pairProperty().get();
    boolean asks = pair != null;
    buttons.setVisible(asks);
    buttons.setManaged(asks);
    EgoNetwork ego = model.egoProperty().get();
    int size = ego == null ? 0 : ego.size();
    if (asks) {
      question.setText(words.get("pairs.question", name(pair.one()), name(pair.other())));
      rest.setText(words.get("pairs.left", model.leftProperty().get()));
    } else {
      question.setText(words.get(size < 2 ? "pairs.none" : "pairs.done"));
      rest.setText("");
    }
    rest.setManaged(asks);
  }

  private String name(UUID person) {
    return network.person(person) == null ? "" : network.naming().name(network.person(person));
  }

  @Override
  public void requestFocus() {
    yes.requestFocus();
  }
}
