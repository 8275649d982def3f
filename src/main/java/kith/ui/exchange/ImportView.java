package kith.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.exchange.Also;
import kith.exchange.Decision;
import kith.exchange.Field;
import kith.exchange.ImportPlan;
import kith.exchange.Row;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;

/** The plan of an import: what would happen with each row and why, before anything does. */
public final class ImportView extends VBox {
  private static final Words WORDS = Words.of(ImportView.class);

  private static final double TAKE_WIDTH = 48;

  private final ImportModel model;
  private final Label source = new Label();
  private final Label also = new Label();
  private final HBox counts = new HBox();
  private final TableView<ImportModel.Line> table = new TableView<>();
  private final HBox ownName = new HBox();
  private final CheckBox takeAll = new CheckBox();
  private final UpdateView update;
  private final Button carryOut = new Button();
  private final List<Node> parts;
  private boolean deciding;

  public ImportView(ImportModel model) {
    this.model = model;
    update = new UpdateView(model, this::take);
    setId("import-plan");
    getStyleClass().add("import");
    source.getStyleClass().add("import-source");
    Wrapping.of(source);
    counts.getStyleClass().add("import-counts");
    counts.setAlignment(Pos.CENTER_LEFT);
    fillTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    also.setId("import-also");
    also.getStyleClass().add("import-note");
    Wrapping.of(also);
    parts = List.of(source, counts, table, update, also, ownName(), buttons());
    getChildren().setAll(parts);
    model.columnsProperty().addListener(_ -> ask());
    model.planProperty().addListener(_ -> show());
    model.busyProperty().addListener(_ -> show());
    show();
  }

  /** What the columns of a table hold is asked in place of the plan. */
  private void ask() {
    ColumnsModel columns = model.columnsProperty().get();
    if (columns == null) {
      getChildren().setAll(parts);
    } else {
      ColumnsView view = new ColumnsView(columns, model::columnsSaid, model::leave);
      VBox.setVgrow(view, Priority.ALWAYS);
      getChildren().setAll(view);
    }
  }

  /** What else the files bring, in words. */
  private void showAlso(Also more) {
    List<String> words = new ArrayList<>();
    if (more.contacts() > 0) {
      words.add(WORDS.get("also.contacts", more.contacts()));
    }
    if (more.ties() > 0) {
      words.add(WORDS.get("also.ties", more.ties()));
    }
    if (more.guesses() > 0) {
      words.add(WORDS.get("also.guesses", more.guesses()));
    }
    String all = words.stream().reduce((a, b) -> WORDS.get("also.and", a, b)).orElse("");
    also.setText(all.isEmpty() ? "" : WORDS.get("also", all));
    also.setVisible(!all.isEmpty());
    also.setManaged(!all.isEmpty());
  }

  /** A new network's owner has a name. */
  private HBox ownName() {
    TextField name = new TextField();
    name.setId("import-own-name");
    name.setPromptText(WORDS.get("own-name.prompt"));
    name.textProperty().bindBidirectional(model.ownNameProperty());
    name.disableProperty().bind(model.busyProperty());
    Label label = new Label(WORDS.get("own-name"));
    label.setLabelFor(name);
    ownName.getChildren().addAll(label, name);
    ownName.getStyleClass().add("import-counts");
    ownName.setAlignment(Pos.CENTER_LEFT);
    return ownName;
  }

  private HBox buttons() {
    carryOut.setId("import-carry-out");
    carryOut.getStyleClass().add("accent");
    carryOut.setDefaultButton(true);
    carryOut.setOnAction(_ -> model.carryOut());
    Button leave = new Button(WORDS.get("leave"));
    leave.setId("import-leave");
    leave.setOnAction(_ -> model.leave());
    leave.setCancelButton(true);
    leave.setMinWidth(Region.USE_PREF_SIZE);
    carryOut.setMinWidth(Region.USE_PREF_SIZE);
    Label undo = Wrapping.of(new Label(WORDS.get("undoable")));
    undo.setMaxWidth(Double.MAX_VALUE);
    undo.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(undo, Priority.ALWAYS);
    undo.getStyleClass().add("import-note");
    HBox line = new HBox(undo, leave, carryOut);
    line.getStyleClass().add("sheet-buttons");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void show() {
    ImportPlan plan = model.planProperty().get();
    boolean ready = plan != null;
    ownName.setVisible(model.asksOwnName());
    ownName.setManaged(model.asksOwnName());
    table.setDisable(!ready);
    carryOut.setDisable(!model.hasWork() || model.busyProperty().get());
    if (!ready) {
      source.setText(WORDS.get("wait"));
      showAlso(new Also(0, 0, 0));
      table.setPlaceholder(reading());
      carryOut.setText(WORDS.get("carry-out.none"));
      return;
    }
    table.setPlaceholder(new Label(WORDS.get("nothing")));
    source.setText(
        plan.sources().stream()
            .map(file -> WORDS.get("source", file.name(), file.format(), file.encoding()))
            .collect(Collectors.joining("\n")));
    showAlso(plan.also());
    int add = model.counts().get(Decision.ADD);
    int update = model.counts().get(Decision.UPDATE);
    carryOut.setText(carryOut(add, update));
    showCounts();
  }

  private static ProgressBar reading() {
    ProgressBar reading = new ProgressBar();
    reading.setAccessibleText(WORDS.get("wait"));
    return reading;
  }

  private String carryOut(int add, int update) {
    if (add > 0) {
      return WORDS.get(update > 0 ? "carry-out.both" : "carry-out.add", add, update);
    }
    return update > 0
        ? WORDS.get("carry-out.update", update)
        : WORDS.get(model.hasWork() ? "carry-out.rest" : "carry-out.none");
  }

  private void showCounts() {
    ToggleGroup group = new ToggleGroup();
    counts.getChildren().clear();
    counts.getChildren().add(count(group, null, model.planProperty().get().rows().size()));
    model
        .counts()
        .forEach(
            (decision, count) -> {
              if (count > 0) {
                counts.getChildren().add(count(group, decision, count));
              }
            });
  }

  private ToggleButton count(ToggleGroup group, Decision decision, int count) {
    String key = decision == null ? "all" : ImportWords.key(decision);
    ToggleButton button = new ToggleButton(WORDS.get("count." + key, count));
    button.setId("count-" + key);
    button.setToggleGroup(group);
    button.setSelected(model.filterProperty().get() == decision);
    button.getStyleClass().addAll("small", "count-" + key);
    button.setOnAction(_ -> model.filterProperty().set(button.isSelected() ? decision : null));
    return button;
  }

  private void fillTable() {
    table.setId("import-rows");
    table.setAccessibleText(WORDS.get("rows"));
    table.getStyleClass().add("dense");
    SortedList<ImportModel.Line> sorted = new SortedList<>(model.lines());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(take());
    table
        .getColumns()
        .add(text("decision", 84, row -> WORDS.get("decision." + ImportWords.key(row.decision()))));
    table.getColumns().add(text("name", 190, Row::name));
    table.getColumns().add(text("what", 440, ImportWords::what));
    table.getColumns().add(text("where", 120, this::where));
    table.setRowFactory(_ -> new PlanRow());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().selectedItemProperty().addListener(_ -> showUpdate());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::turnSelected);
    model.lines().addListener((ListChangeListener<ImportModel.Line>) _ -> showTaken());
  }

  /** Space takes the selected rows or leaves them out, as a click on their boxes does. */
  private void turnSelected(KeyEvent key) {
    if (key.getCode() == KeyCode.SPACE && !key.isShortcutDown()) {
      turn(List.copyOf(table.getSelectionModel().getSelectedItems()));
      key.consume();
    }
  }

  private void turn(List<ImportModel.Line> lines) {
    keepingSelection(() -> model.turn(lines));
  }

  private void take(ImportModel.Line line, Field field, boolean takes) {
    keepingSelection(() -> model.decide(line, field, takes));
  }

  /** What is decided is listed anew, wherever it is sorted then; who was selected stays so. */
  private void keepingSelection(Runnable decision) {
    TableView.TableViewSelectionModel<ImportModel.Line> selection = table.getSelectionModel();
    Set<Integer> selected =
        selection.getSelectedItems().stream()
            .map(ImportModel.Line::index)
            .collect(Collectors.toSet());
    ImportModel.Line focused = table.getFocusModel().getFocusedItem();
    deciding = true;
    decision.run();
    selection.clearSelection();
    int[] rows =
        IntStream.range(0, table.getItems().size())
            .filter(row -> selected.contains(table.getItems().get(row).index()))
            .toArray();
    if (rows.length > 0) {
      selection.selectIndices(rows[0], rows);
    }
    if (focused != null) {
      IntStream.of(rows)
          .filter(row -> table.getItems().get(row).index() == focused.index())
          .forEach(table.getFocusModel()::focus);
    }
    deciding = false;
    showUpdate();
  }

  private void showUpdate() {
    boolean one = table.getSelectionModel().getSelectedIndices().size() == 1;
    if (!deciding) {
      update.show(one ? table.getSelectionModel().getSelectedItem() : null);
    }
  }

  /** Whether all, some or none of what is listed is taken. */
  private void showTaken() {
    List<ImportModel.Line> offered =
        model.lines().stream().filter(ImportModel.Line::isOffered).toList();
    takeAll.setVisible(!offered.isEmpty());
    takeAll.setSelected(model.areTaken(offered));
    takeAll.setIndeterminate(
        !takeAll.isSelected()
            && offered.stream().anyMatch(line -> line.row().decision().carriedOut()));
  }

  /** Where a row stands; of several files, in which. */
  private String where(Row row) {
    ImportPlan made = model.planProperty().get();
    String file = row.spot().file();
    return made == null || made.sources().size() < 2
        ? row.spot().within()
        : WORDS.get("where", file.substring(file.lastIndexOf('/') + 1), row.spot().within());
  }

  private static TableColumn<ImportModel.Line, String> text(
      String key, double width, Function<Row, String> value) {
    TableColumn<ImportModel.Line, String> column = new TableColumn<>(WORDS.get("column." + key));
    column.setPrefWidth(width);
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue().row())));
    column.setCellFactory(_ -> new TextCell());
    return column;
  }

  private TableColumn<ImportModel.Line, ImportModel.Line> take() {
    TableColumn<ImportModel.Line, ImportModel.Line> column = new TableColumn<>();
    takeAll.setId("import-take-all");
    takeAll.setVisible(false);
    // Ctrl+A and Space do the same, and Tab goes on to the fields of an update.
    takeAll.setFocusTraversable(false);
    takeAll.setAccessibleText(WORDS.get("column.take"));
    Tips.on(takeAll, () -> WORDS.get("column.take"));
    takeAll.setOnAction(_ -> turn(List.copyOf(model.lines())));
    column.setGraphic(takeAll);
    column.setPrefWidth(TAKE_WIDTH);
    column.setMaxWidth(TAKE_WIDTH);
    column.setSortable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> new TakeCell());
    return column;
  }

  /** Text that is cut shows whole in a tooltip. */
  private static final class TextCell extends TableCell<ImportModel.Line, String> {
    TextCell() {
      Tips.on(this, () -> isEmpty() || getText() == null ? "" : getText());
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
    }
  }

  private final class TakeCell extends TableCell<ImportModel.Line, ImportModel.Line> {
    private final CheckBox box = new CheckBox();

    TakeCell() {
      // From the keyboard a row is turned by Space: thousands of boxes are no way to Tab through.
      box.setFocusTraversable(false);
      box.setOnAction(_ -> turn(List.of(getItem())));
    }

    @Override
    protected void updateItem(ImportModel.Line line, boolean empty) {
      super.updateItem(line, empty);
      boolean shown = !empty && line.row().proposed().carriedOut();
      setGraphic(shown ? box : null);
      box.setAccessibleText(shown ? WORDS.get("take", line.row().name()) : null);
      box.setSelected(shown && line.row().decision().carriedOut());
      box.setIndeterminate(shown && line.row().isPartly());
    }
  }

  /** A row whose colour says at a glance what happens with it. */
  private static final class PlanRow extends TableRow<ImportModel.Line> {
    @Override
    protected void updateItem(ImportModel.Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeIf(style -> style.startsWith("row-"));
      if (!empty && line != null) {
        getStyleClass().add("row-" + ImportWords.key(line.row().decision()));
      }
    }
  }
}
