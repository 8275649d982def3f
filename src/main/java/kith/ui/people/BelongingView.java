package kith.ui.people;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.network.Cadence;
import kith.ui.common.Edits;
import kith.ui.common.Icons;
import kith.ui.common.InPlace;
import kith.ui.common.Inputs;
import kith.ui.common.NetworkChips;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** To which of the owner's networks a person belongs, and how often to be in touch. */
final class BelongingView extends VBox {
  private final PersonModel model;
  private final Edits edits;
  private final Words words = Words.of(BelongingView.class);

  BelongingView(PersonModel model, Edits edits) {
    this.model = model;
    this.edits = edits;
    getStyleClass().add("belonging");
    NetworkChips networks = new NetworkChips(model::setNetwork);
    networks.setId("person-networks");
    model
        .personProperty()
        .subscribe(person -> networks.show(person == null ? Set.of() : person.networks()));
    getChildren()
        .addAll(
            networks, cadence(), Sections.sentence(model.problem(PersonField.CADENCE), "problem"));
  }

  private HBox cadence() {
    InPlace line = new InPlace("person-cadence", words.get("add.cadence"));
    HBox.setHgrow(line, Priority.ALWAYS);
    Inputs.saved(
        line.field(),
        model.text(PersonField.CADENCE),
        edits,
        () -> model.left(PersonField.CADENCE));
    HBox row = new HBox(Icons.of(Feather.REPEAT), line, offers());
    row.getStyleClass().addAll("row", "detail");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private MenuButton offers() {
    MenuButton offers = new MenuButton();
    offers.setId("person-cadence-offers");
    offers.getStyleClass().addAll("flat", "cadence-offers");
    offers.setAccessibleText(words.get("cadence.offers"));
    Cadence.OFFERED.forEach(days -> offers.getItems().add(offer(Cadence.words(days), days)));
    offers.getItems().add(offer(words.get("cadence.none"), Cadence.NONE));
    return offers;
  }

  private MenuItem offer(String title, int days) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(
        _ -> {
          model.text(PersonField.CADENCE).set(Cadence.words(days));
          model.left(PersonField.CADENCE);
        });
    return item;
  }
}
