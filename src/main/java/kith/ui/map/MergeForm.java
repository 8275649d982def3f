package kith.ui.map;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kith.ui.common.Merging;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;

/** Where people who are one differ, the owner says here what to keep. */
public final class MergeForm extends VBox {
  /** Of longer texts the beginning is enough to tell them apart. */
  private static final int MOST_SHOWN = 160;

  private static final double WIDTH = 420;
  private static final double HIGHEST = 380;

  private final Merging merging;
  private final Words words = Words.of(MergeForm.class);

  /**
   * @param close closes the sheet it is in
   */
  public MergeForm(Merging merging, Runnable close) {
    this.merging = merging;
    setId("merge");
    getStyleClass().add("merge");
    getStylesheets().add(MergeForm.class.getResource("map.css").toExternalForm());
    setPrefWidth(WIDTH);
    Label what = new Label(words.get("merge.what"));
    what.setWrapText(true);
    what.getStyleClass().add("map-bar-quiet");
    VBox choices = new VBox();
    choices.getStyleClass().add("merge-choices");
    merging.differing().forEach(field -> choices.getChildren().add(choice(field)));
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    scroll.setFocusTraversable(false);
    Button merge = new Button(words.get("merge.do"));
    merge.setId("merge-do");
    merge.getStyleClass().add("accent");
    merge.setDefaultButton(true);
    merge.setOnAction(
        _ -> {
          close.run();
          merging.carryOut();
        });
    HBox buttons = new HBox(merge);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(what);
    if (!merging.differing().isEmpty()) {
      getChildren().add(scroll);
    }
    getChildren().add(buttons);
  }

  private VBox choice(Merging.Field field) {
    ToggleGroup group = new ToggleGroup();
    String name = words.get("merge." + field);
    Label title = new Label(name);
    title.getStyleClass().add("map-bar-title");
    VBox choice = new VBox(title);
    choice.getStyleClass().add("merge-choice");
    for (String value : merging.values(field)) {
      RadioButton button = new RadioButton(shown(field, value));
      button.setAccessibleText(name + ": " + button.getText());
      Wrapping.of(button);
      button.setToggleGroup(group);
      button.setSelected(value.equals(merging.chosen(field)));
      button.setOnAction(_ -> merging.choose(field, value));
      choice.getChildren().add(button);
    }
    return choice;
  }

  private String shown(Merging.Field field, String value) {
    boolean all = field.isText() && value.equals(merging.values(field).getLast());
    if (all) {
      return words.get("merge.all");
    }
    String hidden = words.get("merge.hidden", 1 + merging.values(field).indexOf(value));
    String line = merging.shown(field, value).orElse(hidden).replace('\n', ' ');
    return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
  }
}
