package kith.ui.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kith.network.Circle;
import kith.network.Network;
import kith.network.Texts;
import kith.ui.common.Chip;
import kith.ui.common.Icons;
import kith.ui.common.TypeAhead;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Circles as chips that can be taken out, and a field that finds more by any part of a name. */
final class CirclesField extends VBox {
  private static final int OFFERS = 6;

  private final AnswerModel answer;
  private final Network network;
  private final FlowPane chips = new FlowPane(4, 4);
  private final TypeAhead<Circle> more;
  private final Words words = Words.of(CirclesField.class);

  CirclesField(AnswerModel answer, SheetModel sheet) {
    this.answer = answer;
    this.network = sheet.network();
    getStyleClass().add("people-field");
    setMinWidth(0);
    chips.getStyleClass().add("chips");
    chips.setPrefWrapLength(0);
    more =
        new TypeAhead<>(
            "area-" + answer.area().key(),
            words.get("add-circle"),
            this::find,
            network.naming()::name,
            _ -> null);
    more.onTaken(circle -> change(names -> names.add(circle.name())));
    getChildren().add(more);
    answer.circles().addListener((ListChangeListener<String>) _ -> show());
    sheet.namingProperty().subscribe(_ -> show());
  }

  private List<Circle> find(String text) {
    String wanted = Texts.fold(text);
    return network.circles().stream()
        .filter(circle -> Texts.fold(network.naming().name(circle)).contains(wanted))
        .filter(circle -> !answer.circles().contains(circle.name()))
        .sorted(Comparator.comparing(network.naming()::name))
        .limit(OFFERS)
        .toList();
  }

  private void change(Consumer<List<String>> edit) {
    List<String> now = new ArrayList<>(answer.circles());
    edit.accept(now);
    answer.setCircles(now);
  }

  private void show() {
    more.field().clear();
    chips
        .getChildren()
        .setAll(answer.circles().stream().flatMap(name -> chip(name).stream()).toList());
    getChildren().remove(chips);
    if (!chips.getChildren().isEmpty()) {
      getChildren().addFirst(chips);
    }
  }

  /** While names are safe there is nothing to call a circle that is not there any more. */
  private Optional<Chip> chip(String name) {
    String wanted = Texts.fold(name);
    Optional<Circle> known =
        network.circles().stream()
            .filter(circle -> Texts.fold(circle.name()).equals(wanted))
            .findFirst();
    Optional<String> said =
        known
            .map(network.naming()::name)
            .or(() -> network.naming().isSafe() ? Optional.empty() : Optional.of(name));
    return said.map(
        shown ->
            new Chip(
                shown,
                null,
                Icons.button(
                    "",
                    Feather.X,
                    words.get("remove-circle", shown),
                    () -> change(names -> names.remove(name)))));
  }

  @Override
  public void requestFocus() {
    more.field().requestFocus();
  }
}
