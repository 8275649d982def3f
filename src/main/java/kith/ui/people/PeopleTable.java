package kith.ui.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kith.ui.common.Carrying;
import kith.ui.common.Clipboards;
import kith.ui.common.Dialogs;
import kith.ui.common.Frames;
import kith.ui.common.Selection;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;

/** The people of the map as a table: to be sorted, narrowed down, corrected and copied. */
public final class PeopleTable extends VBox implements AutoCloseable {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
  private static final int ROWS_ABOVE = 3;

  /** How much of the table comes with each frame when it is first seen, in logical pixels. */
  private static final double UNROLLED = 96;

  /**
   * Where it leads.
   *
   * @param map back to the map
   * @param addPerson begins somebody new
   * @param carrying carries people out of it
   */
  public record Doors(Runnable map, Runnable addPerson, Carrying carrying) {}

  private final PeopleTableModel model;
  private final Selection selection;
  private final Dialogs dialogs;
  private final Doors doors;
  private final Words words = Words.of(PeopleTable.class);
  private final TableView<PersonRow> table = new TableView<>();
  private final TableBar bar;
  private final Unsaved unsaved;
  private final Subscription selecting;
  private boolean following;

  /**
   * @param model what it shows; the view does not close it
   * @param selection shared with the map
   */
  public PeopleTable(PeopleTableModel model, Selection selection, Dialogs dialogs, Doors doors) {
    this.model = model;
    this.selection = selection;
    this.dialogs = dialogs;
    this.doors = doors;
    unsaved = new Unsaved(model, this::reveal);
    bar = new TableBar(model, this::copy, doors.map());
    setId("people");
    getStyleClass().add("people-table");
    getStylesheets()
        .addAll(
            PeopleTable.class.getResource("/kith/ui/common/fields.css").toExternalForm(),
            PeopleTable.class.getResource("people.css").toExternalForm(),
            PeopleTable.class.getResource("table.css").toExternalForm());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, table);
    fill();
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<PersonRow>) _ -> tell());
    model.changingProperty().addListener((_, _, now) -> rowsChanged(now));
    selecting = selection.peopleProperty().subscribe((_, _) -> follow(true));
    table.setMaxHeight(UNROLLED);
    heightProperty().subscribe(this::unroll);
    model.readyProperty().subscribe(this::unroll);
  }

  /** Makes the cells of a few rows in each frame: all of them at once would be felt. */
  private void unroll() {
    boolean rolled = table.getMaxHeight() < Double.MAX_VALUE;
    if (rolled && getHeight() > 0 && model.readyProperty().get()) {
      Frames.oneByOne(
          List.of(
              () -> {
                double next = table.getMaxHeight() + UNROLLED;
                table.setMaxHeight(next < getHeight() ? next : Double.MAX_VALUE);
                unroll();
              }));
    }
  }

  private void fill() {
    table.setId("people-rows");
    table.setAccessibleText(words.get("table"));
    table.setAccessibleHelp(words.get("table.help"));
    table.getStyleClass().add("dense");
    model.namingProperty().subscribe(naming -> table.setEditable(!naming.isSafe()));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setItems(model.rows());
    table.setSortPolicy(_ -> sort());
    table
        .placeholderProperty()
        .bind(
            Bindings.createObjectBinding(
                this::nobody,
                model.readyProperty(),
                model.peopleProperty(),
                model.filterProperty()));
    showColumns();
    model.columns().addListener((ListChangeListener<PeopleColumn>) _ -> showColumns());
    table
        .getColumns()
        .addListener((ListChangeListener<TableColumn<PersonRow, ?>>) _ -> columnsMoved());
  }

  private static PeopleColumn column(TableColumn<PersonRow, ?> shown) {
    return (PeopleColumn) shown.getUserData();
  }

  private List<PeopleColumn> shownColumns() {
    return table.getColumns().stream().map(PeopleTable::column).toList();
  }

  private void showColumns() {
    if (shownColumns().equals(model.columns())) {
      return;
    }
    List<TableColumn<PersonRow, ?>> columns = new ArrayList<>();
    for (PeopleColumn wanted : model.columns()) {
      columns.add(
          table.getColumns().stream()
              .filter(shown -> column(shown) == wanted)
              .findFirst()
              .orElseGet(() -> make(wanted)));
    }
    table.getColumns().setAll(columns);
    columns.stream()
        .filter(shown -> column(shown) == model.sortedBy() && table.getSortOrder().isEmpty())
        .findFirst()
        .ifPresent(this::markSorted);
  }

  private void markSorted(TableColumn<PersonRow, ?> shown) {
    shown.setSortType(
        model.isDescending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    table.getSortOrder().add(shown);
  }

  /** The owner dragged a column elsewhere; a column that is dragged is never gone. */
  private void columnsMoved() {
    List<PeopleColumn> shown = shownColumns();
    if (shown.size() == model.columns().size() && shown.containsAll(model.columns())) {
      model.setColumns(shown);
    }
  }

  private TableColumn<PersonRow, PersonRow> make(PeopleColumn kind) {
    TableColumn<PersonRow, PersonRow> column = new TableColumn<>(model.title(kind));
    column.setUserData(kind);
    column.setId("column-" + kind.id());
    column.setPrefWidth(width(kind));
    column.setEditable(kind.field().isPresent());
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(
        _ ->
            kind == PeopleColumn.CLOSENESS
                ? new ClosenessCell(model, table::requestFocus)
                : cell(kind));
    return column;
  }

  private PersonCell cell(PeopleColumn kind) {
    PersonCell cell = new PersonCell(kind, unsaved);
    CellGrip.on(cell, selection, doors.carrying());
    return cell;
  }

  private static double width(PeopleColumn kind) {
    return switch (kind) {
      case NAME -> 160;
      case ROLE, ORGANISATION -> 135;
      case NETWORKS, CIRCLES, EMAILS, HOW_WE_MET -> 150;
      case CLOSENESS, LAST_CONTACT, CADENCE -> 105;
      case TIES -> 52;
      case SINCE, PHONES, BIRTHDAY -> 120;
    };
  }

  private boolean sort() {
    if (table.getSortOrder().isEmpty()) {
      model.sort(PeopleColumn.NAME, false);
    } else {
      TableColumn<PersonRow, ?> by = table.getSortOrder().getFirst();
      model.sort(column(by), by.getSortType() == TableColumn.SortType.DESCENDING);
    }
    return true;
  }

  private Node nobody() {
    if (!model.readyProperty().get()) {
      return new Region();
    }
    boolean filtered = !model.filterProperty().get().isBlank() && model.peopleProperty().get() > 0;
    Label why =
        new Label(
            filtered
                ? words.get("table.nothing", model.filterProperty().get())
                : words.get("table.nobody"));
    Wrapping.of(why);
    Button next = new Button(words.get(filtered ? "table.clear" : "empty.add"));
    next.setId("people-empty-action");
    next.setOnAction(
        _ -> {
          if (filtered) {
            model.filterProperty().set("");
          } else {
            doors.addPerson().run();
          }
        });
    VBox empty = new VBox(why, next);
    empty.getStyleClass().add("table-empty");
    empty.setAlignment(Pos.CENTER);
    return empty;
  }

  /** Whom the owner selects here is selected everywhere; who has no row now is not any more. */
  private void tell() {
    if (following || model.changingProperty().get()) {
      return;
    }
    SequencedSet<UUID> ids = new LinkedHashSet<>();
    table.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .forEach(row -> ids.add(row.id()));
    PersonRow last = table.getSelectionModel().getSelectedItem();
    if (last != null && ids.contains(last.id())) {
      ids.addLast(last.id());
    }
    following = true;
    selection.selectAll(ids);
    following = false;
  }

  private void rowsChanged(boolean going) {
    if (!going) {
      follow(false);
    }
  }

  /** Selects the rows of those who are selected elsewhere. */
  private void follow(boolean reveal) {
    if (following || model.changingProperty().get()) {
      return;
    }
    int[] indices =
        selection.people().stream().mapToInt(model::indexOf).filter(i -> i >= 0).toArray();
    following = true;
    table.getSelectionModel().clearSelection();
    if (indices.length > 0) {
      table.getSelectionModel().selectIndices(indices[0], indices);
    }
    following = false;
    if (reveal) {
      reveal();
    }
  }

  /** Brings the row of the person selected last into view, if it is not. */
  private void reveal() {
    int index = selection.person().map(model::indexOf).orElse(-1);
    if (index >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      boolean seen =
          flow.getFirstVisibleCell() != null
              && index > flow.getFirstVisibleCell().getIndex()
              && index < flow.getLastVisibleCell().getIndex();
      if (!seen) {
        table.scrollTo(Math.max(0, index - ROWS_ABOVE));
      }
    }
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && table.getEditingCell() == null) {
      if (model.filterProperty().get().isEmpty()) {
        doors.map().run();
      } else {
        model.filterProperty().set("");
      }
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (edits(event) && at.getRow() >= 0 && at.getTableColumn() == null) {
      table.edit(at.getRow(), table.getColumns().getFirst());
      event.consume();
    } else if (event.getText().matches("[0-5]") && !event.isShortcutDown()) {
      selection.person().ifPresent(id -> model.setCloseness(id, Integer.parseInt(event.getText())));
      event.consume();
    }
  }

  private static boolean edits(KeyEvent event) {
    return event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER;
  }

  /** Puts the selected rows on the clipboard; all of them if none is selected. */
  private void copy() {
    List<PersonRow> selected =
        model.rows().stream().filter(row -> selection.people().contains(row.id())).toList();
    List<PersonRow> wanted = selected.isEmpty() ? model.rows() : selected;
    List<PersonRow> copied = model.forOthers(wanted);
    Clipboards.copy(model.csv(copied));
    int left = wanted.size() - copied.size();
    dialogs.inform(words.get("table.copied", copied.size(), left));
  }

  /** Whether somebody has a row now. */
  public boolean has(UUID id) {
    return model.indexOf(id) >= 0;
  }

  /** Goes on where one was in the table. */
  public void focusRows() {
    table.requestFocus();
    reveal();
  }

  /** Saves what is being written in a cell. */
  public void settle() {
    table.edit(-1, null);
    unsaved.save();
  }

  @Override
  public void close() {
    settle();
    selecting.unsubscribe();
  }
}
