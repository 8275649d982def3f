package kith.ui.worksheet;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.network.Worksheet;
import kith.ui.common.Days;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Icons;
import kith.ui.common.Page;
import kith.ui.common.PeopleSearch;
import kith.ui.common.Words;
import kith.worksheet.Option;
import org.kordamp.ikonli.feather.Feather;

/** The canvases about the selected person: the list of them, and the open one as a sheet. */
public final class CanvasView extends StackPane {
  /** The stage beside the road: not one further on, but off it. */
  private static final String LET_GO = "let-go";

  private final CanvasModel model;
  private final Dialogs dialogs;
  private final Words words = Words.of(CanvasView.class);
  private final VBox list = new VBox();
  private final CanvasSheet sheet;

  /**
   * @param edits of the open file
   * @param beneath what others show beneath the answers
   */
  public CanvasView(CanvasModel model, Edits edits, Dialogs dialogs, Beneath beneath) {
    this.model = model;
    this.dialogs = dialogs;
    getStyleClass().add("canvas");
    getStylesheets()
        .addAll(
            CanvasView.class.getResource("/kith/ui/common/fields.css").toExternalForm(),
            CanvasView.class.getResource("/kith/ui/worksheet/worksheet.css").toExternalForm());
    PeopleSearch search = new PeopleSearch(edits.workspace().network());
    sheet =
        new CanvasSheet(model.template(), area -> new AreaBox(model, area, edits, search, beneath));
    list.getStyleClass().add("canvas-list");
    Page page = new Page(new VBox(list, stages(), line(), sheet));
    VBox empty = empty();
    getChildren().addAll(empty, page);
    model
        .openProperty()
        .subscribe(
            (before, now) -> {
              page.setVisible(now != null);
              empty.setVisible(now == null);
              if (before == null || now == null || !before.id().equals(now.id())) {
                page.setVvalue(0);
              }
              showList();
            });
    page.setVisible(model.openProperty().get() != null);
    empty.setVisible(model.openProperty().get() == null);
    model.canvases().addListener((ListChangeListener<Worksheet>) _ -> showList());
    model.namingProperty().subscribe(_ -> showList());
  }

  private StageBar stages() {
    List<Option> road =
        model.template().stages().stream().filter(stage -> !stage.key().equals(LET_GO)).toList();
    StageBar bar = new StageBar(road, model::setStage);
    model.openProperty().subscribe(now -> bar.show(now == null ? "" : now.stage()));
    return bar;
  }

  private ToggleButton letGo(Option stage) {
    ToggleButton button = new ToggleButton(stage.title());
    button.setId("stage-" + stage.key());
    button.getStyleClass().add("choice-chip");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(words.get("stage", stage.title()));
    String first = model.template().stages().getFirst().key();
    button.setOnAction(_ -> model.setStage(button.isSelected() ? stage.key() : first));
    model
        .openProperty()
        .subscribe(now -> button.setSelected(now != null && now.stage().equals(stage.key())));
    return button;
  }

  private HBox line() {
    Label state = new Label();
    state.setId("canvas-state");
    state.getStyleClass().add("caption");
    state.setMinWidth(0);
    state
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.openProperty().get() == null
                        ? ""
                        : words.get(
                            "begun",
                            Days.show(model.openProperty().get().created()),
                            model.filledProperty().get()),
                model.openProperty(),
                model.filledProperty()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button another =
        Icons.button("canvas-new", Feather.FILE_PLUS, words.get("new.another"), model::begin);
    Button remove =
        Icons.button(
            "canvas-remove",
            Feather.TRASH_2,
            words.get("remove"),
            () -> model.remove().ifPresent(dialogs::inform));
    HBox line = new HBox(state, space);
    model.template().stage(LET_GO).ifPresent(stage -> line.getChildren().add(letGo(stage)));
    line.getChildren().addAll(another, remove);
    line.getStyleClass().add("canvas-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** One canvas needs no list. */
  private void showList() {
    boolean several = model.canvases().size() > 1;
    list.setManaged(several);
    list.setVisible(several);
    list.getChildren()
        .setAll(several ? model.canvases().stream().map(this::row).toList() : List.of());
  }

  private ToggleButton row(Worksheet canvas) {
    String stage =
        model.template().stage(canvas.stage()).map(Option::title).orElse(words.get("no-stage"));
    Label title = new Label(model.title(canvas));
    title.setMinWidth(0);
    Label when = new Label(words.get("row", stage, Days.show(canvas.created())));
    when.getStyleClass().add("caption");
    when.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox texts = new HBox(8, title, space, when);
    texts.setAlignment(Pos.BASELINE_LEFT);
    ToggleButton row = new ToggleButton(null, texts);
    texts.prefWidthProperty().bind(row.widthProperty().subtract(24));
    row.getStyleClass().setAll("canvas-row");
    row.setAccessibleText(title.getText() + ", " + when.getText());
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    row.setPrefWidth(0);
    row.setSelected(canvas.equals(model.openProperty().get()));
    row.setOnAction(_ -> model.choose(canvas));
    return row;
  }

  private VBox empty() {
    Label purpose = new Label(model.template().purpose());
    purpose.getStyleClass().add("empty-sentence");
    purpose.setWrapText(true);
    Button begin = new Button(words.get("new"), Icons.of(Feather.FILE_PLUS));
    begin.setId("canvas-begin");
    begin.setOnAction(_ -> model.begin());
    VBox empty = new VBox(purpose, begin);
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().add("empty");
    return empty;
  }
}
