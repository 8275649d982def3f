package kith.ui.people;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The line above the table: what to look for, which columns, copying, and the way back. */
final class TableBar extends VBox {
  private final PeopleTableModel model;
  private final Words words = Words.of(TableBar.class);

  /**
   * @param copy copies what is selected
   * @param map leads back to the map
   */
  TableBar(PeopleTableModel model, Runnable copy, Runnable map) {
    this.model = model;
    getStyleClass().add("table-bar");
    Button csv = button("people-copy", words.get("table.copy"), Feather.COPY, copy);
    Button back = button("people-map", words.get("table.map"), Feather.MAP, map);
    FlowPane line = new FlowPane(filter(), counts(), columns(), csv, back);
    line.getStyleClass().add("table-tools");
    getChildren().addAll(line, problem());
  }

  private static Button button(String id, String text, Feather icon, Runnable action) {
    return Sections.quiet(id, icon, text, action);
  }

  private TextField filter() {
    TextField filter = new TextField();
    filter.setId("people-filter");
    filter.setPromptText(words.get("table.filter"));
    filter.setAccessibleText(words.get("table.filter"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    return filter;
  }

  private Label counts() {
    Label counts = new Label();
    counts.setId("people-counts");
    counts.getStyleClass().add("table-counts");
    counts.setMinWidth(Region.USE_PREF_SIZE);
    counts
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.get("table.counts", model.rows().size(), model.peopleProperty().get()),
                model.rows(),
                model.peopleProperty()));
    return counts;
  }

  private MenuButton columns() {
    MenuButton menu = new MenuButton(words.get("table.columns"), Icons.of(Feather.COLUMNS));
    menu.setId("people-columns");
    menu.getStyleClass().addAll("flat", "quiet-button");
    for (PeopleColumn column : PeopleColumn.values()) {
      CheckBox shown = new CheckBox(model.title(column));
      shown.setId("show-" + column.id());
      shown.setDisable(column == PeopleColumn.NAME);
      shown.setSelected(model.columns().contains(column));
      shown.setOnAction(_ -> model.choose(column, shown.isSelected()));
      model
          .columns()
          .addListener(
              (ListChangeListener<PeopleColumn>)
                  _ -> shown.setSelected(model.columns().contains(column)));
      menu.getItems().add(new CustomMenuItem(shown, false));
    }
    return menu;
  }

  private Label problem() {
    Label problem = new Label();
    problem.setId("people-problem");
    problem.getStyleClass().add("problem");
    problem.textProperty().bind(model.problemProperty());
    Sections.showIf(problem, model.problemProperty().isNotEmpty());
    return problem;
  }
}
