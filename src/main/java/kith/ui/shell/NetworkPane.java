package kith.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import kith.network.Changes;
import kith.network.Naming;
import kith.picture.Look;
import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.insight.PathView;
import kith.ui.map.Chart;
import kith.ui.map.MapModel;
import kith.ui.map.MapView;
import kith.ui.map.ViewsOffer;
import kith.ui.people.SidePanel;
import kith.ui.worksheet.CanvasModel;
import kith.ui.worksheet.CanvasView;
import kith.worksheet.Template;
import kith.worksheet.Templates;
import kith.workspace.Workspace;

/** One open network: its map, and the panel beside it. */
final class NetworkPane extends SplitPane {
  private static final double PANEL_WIDTH = 400;
  private static final double LEAST_WIDTH = 320;

  /** In networks of so many people it takes longer than a frame to name them. */
  private static final int LARGE = 3_000;

  private final Workspace workspace;
  private boolean closed;
  private final Selection selection;
  private final Edits edits;
  private final MapModel map;
  private final Supplier<MapView> makeMap;
  private final Supplier<SidePanel> makePanel;
  private final Supplier<TablePlace> makeTable;
  private final Supplier<PathPlace> makePaths;
  private final StackPane mapPlace = new StackPane();
  private final StackPane panelPlace = new StackPane();
  private final Tasks tasks;
  private SearchModel searchModel;
  private SearchBox search;
  private SidePanel panel;
  private CanvasModel canvas;
  private MapView mapView;
  private TablePlace table;
  private PathPlace paths;

  NetworkPane(
      Opening opening,
      Selection selection,
      Tasks tasks,
      Dialogs dialogs,
      ObservableValue<Look> look) {
    this.workspace = opening.workspace();
    this.selection = selection;
    this.tasks = tasks;
    getStyleClass().add("desk");
    map = new MapModel(workspace, opening.map(), selection, dialogs, tasks);
    makeMap =
        () -> {
          MapView view = new MapView(map);
          view.lookProperty().bind(look);
          return view;
        };
    mapPlace.setMinWidth(LEAST_WIDTH);
    edits = new Edits(workspace, Edits.Timer.onWindow(), tasks, dialogs::error);
    Clock clock = Clock.systemDefaultZone();
    makePanel =
        () ->
            new SidePanel(
                edits,
                selection,
                new Colours(look, map.chartProperty().map(Chart::scene)),
                dialogs,
                new SidePanel.Doors(this::go, this::addPerson, this::reach),
                () -> new CanvasView(canvas(clock), edits, dialogs),
                clock);
    panelPlace.getStyleClass().add("panel-place");
    panelPlace.setMinWidth(LEAST_WIDTH);
    panelPlace.setPrefWidth(PANEL_WIDTH);
    SplitPane.setResizableWithParent(panelPlace, false);
    getItems().addAll(mapPlace, panelPlace);
    makeTable = () -> new TablePlace(mapPlace, map, edits, selection, tasks, dialogs, clock);
    PathView.Doors fromPaths =
        new PathView.Doors(this::logContact, this::reachOut, () -> map.showMe(true), this::goOn);
    makePaths =
        () -> new PathPlace(panelPlace, map, edits, selection, tasks, dialogs, clock, fromPaths);
    map.setOnOpenPerson(_ -> showPanel());
    map.setOnLogContact(this::logContact);
    map.route().setOnAsked(this::reach);
    widthProperty().subscribe(this::firstWidth);
  }

  /**
   * What completes it, in order, each in a frame of its own: the map first, for that is what people
   * want to see. What a feature shows from the start is a piece here; what is opened is made then.
   */
  List<Runnable> pieces() {
    return List.of(this::goOn, this::panel);
  }

  /** The panel, made when it is first wanted: people want to see the map first. */
  SidePanel panel() {
    if (panel == null) {
      panel = makePanel.get();
      panel.offer(new ViewsOffer(map.views()));
      panelPlace.getChildren().add(panel);
    }
    return panel;
  }

  /** The panel gets its width once the window has one. */
  private void firstWidth(Number before, Number width) {
    if (before.doubleValue() == 0) {
      setDividerPositions(1 - PANEL_WIDTH / width.doubleValue());
    }
  }

  /** The canvas, made when it is first asked for. */
  private CanvasModel canvas(Clock clock) {
    if (canvas == null) {
      canvas = new CanvasModel(edits, selection, template(), clock);
    }
    return canvas;
  }

  private static Template template() {
    return Templates.shipped().stream()
        .filter(template -> template.id().equals(Templates.REACH_OUT))
        .findFirst()
        .orElseThrow();
  }

  /** Flies to a person, who is selected and marked. */
  void find(UUID person) {
    go(person);
    goOn();
  }

  /** Goes to a person in the table, or else on the map. */
  private void go(UUID person) {
    if (isTableShown() && table.has(person)) {
      selection.select(person);
    } else {
      leaveTable();
      map.finding().person(person);
    }
  }

  private void addPerson() {
    showMap();
    map.beginPerson();
  }

  /** Flies to a circle, whose members stand out. */
  void findCircle(UUID circle) {
    showMap();
    map.finding().circle(circle);
  }

  /** Whether the panel has been made already. */
  boolean hasPanel() {
    return panel != null;
  }

  MapModel map() {
    return map;
  }

  /** The map, made when it is first wanted: making what it shows takes long enough. */
  MapView mapView() {
    if (mapView == null) {
      mapView = makeMap.get();
      mapPlace.getChildren().add(mapView);
    }
    return mapView;
  }

  /** The search, made when it is first wanted. */
  SearchBox search() {
    if (search == null) {
      search = new SearchBox(searchModel(), this::find, this::goOn);
    }
    return search;
  }

  /** Whom the network's index finds; it is begun when it is first wanted. */
  SearchModel searchModel() {
    if (searchModel == null) {
      searchModel = new SearchModel(workspace, tasks);
      searchModel.foundProperty().addListener((_, _, found) -> map.finding().light(found.people()));
    }
    return searchModel;
  }

  private boolean isTableShown() {
    return table != null && table.isShown();
  }

  /** The people as a table in place of the map, or the map again. */
  void toggleTable() {
    if (isTableShown()) {
      showMap();
    } else {
      if (table == null) {
        table = makeTable.get();
      }
      table.show();
    }
  }

  /** Shows the map, with the focus on it. */
  void showMap() {
    leaveTable();
    mapView().requestFocus();
  }

  private void leaveTable() {
    if (isTableShown()) {
      table.leave();
    }
  }

  /** Gives the focus to the map, or to the table in its place. */
  void goOn() {
    if (isTableShown()) {
      table.focusRows();
    } else {
      mapView().requestFocus();
    }
  }

  void togglePanel() {
    if (!getItems().remove(panelPlace)) {
      showPanel();
    }
  }

  /** Shows the canvas of the selected person. */
  void reachOut() {
    showPanel();
    panel().reachOut();
  }

  /** Looks for paths from the owner to the selected person, or lets the owner say to whom. */
  void reach() {
    reach(selection.person().orElse(null));
  }

  private void reach(UUID person) {
    showPanel();
    if (paths == null) {
      paths = makePaths.get();
    }
    paths.open(person);
  }

  private void leavePaths() {
    if (paths != null) {
      paths.leave();
    }
  }

  private void reachOut(UUID person) {
    leavePaths();
    go(person);
    reachOut();
  }

  private void showPanel() {
    panel();
    if (!getItems().contains(panelPlace)) {
      getItems().add(panelPlace);
      setDividerPositions(1 - PANEL_WIDTH / getWidth());
    }
  }

  void logContact() {
    selection.person().ifPresent(this::logContact);
  }

  private void logContact(UUID person) {
    leavePaths();
    selection.select(person);
    showPanel();
    panel().logContact();
  }

  /** Makes names safe or shows them, once everything that is being written is saved. */
  void choose(Naming.Choice choice) {
    Supplier<Runnable> naming = workspace.network().naming(choice);
    if (workspace.network().people().size() < LARGE) {
      naming.get().run();
      take(choice);
    } else {
      CompletableFuture.supplyAsync(naming, tasks.background())
          .thenAcceptAsync(
              ready -> {
                ready.run();
                take(choice);
              },
              tasks.window());
    }
  }

  private void take(Naming.Choice choice) {
    if (!closed && flush() && settle()) {
      edits.apply(() -> Changes.choose(workspace.network(), choice.setting()));
    }
  }

  /** Saves what is being typed; whether that succeeded. */
  boolean flush() {
    if (table != null) {
      table.settle();
    }
    return edits.flush();
  }

  /** Saves what was begun in the panel; shows it, and says false, if that cannot be. */
  boolean settle() {
    return panel == null || panel.settle();
  }

  /** Saves what is being typed and stops what runs over the network. */
  void close() {
    closed = true;
    if (table != null) {
      table.close();
    }
    edits.close();
    if (paths != null) {
      paths.close();
    }
    if (panel != null) {
      panel.close();
    }
    if (canvas != null) {
      canvas.close();
    }
    if (searchModel != null) {
      searchModel.close();
    }
    if (mapView != null) {
      mapView.close();
    }
    map.close();
  }
}
