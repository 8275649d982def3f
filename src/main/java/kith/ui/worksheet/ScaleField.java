package kith.ui.worksheet;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.ChoiceChips;
import kith.worksheet.Area;
import kith.worksheet.Scale;

/** A whole number of a range, with words at its ends. */
final class ScaleField extends VBox {
  /** The words at the ends are not much farther apart than a usual range of numbers is wide. */
  private static final double WIDEST = 320;

  private final ChoiceChips<Integer> chips;

  ScaleField(AnswerModel answer) {
    Area area = answer.area();
    Scale scale = area.scale();
    getStyleClass().add("scale-field");
    setMinWidth(0);
    chips = new ChoiceChips<>(area.title(), scale.values(), scale::written, _ -> null, true);
    chips.setId("area-" + area.key());
    chips.valueProperty().bindBidirectional(answer.scaleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox ends = new HBox(4, end(scale.low()), space, end(scale.high()));
    ends.setMinWidth(0);
    ends.setMaxWidth(WIDEST);
    getChildren().addAll(chips, ends);
  }

  private static Label end(String words) {
    Label end = new Label(words);
    end.getStyleClass().add("caption");
    end.setWrapText(true);
    return end;
  }

  @Override
  public void requestFocus() {
    chips.getChildren().getFirst().requestFocus();
  }
}
