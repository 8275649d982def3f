package kith.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import kith.network.Changes;
import kith.network.Colouring;
import kith.network.Naming;
import kith.picture.Look;
import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.exchange.DuplicatesModel;
import kith.ui.exchange.DuplicatesView;
import kith.ui.insight.PathView;
import kith.ui.map.Chart;
import kith.ui.map.Landing;
import kith.ui.map.MapModel;
import kith.ui.map.MapView;
import kith.ui.map.ViewsOffer;
import kith.ui.outreach.BoardModel;
import kith.ui.outreach.BoardView;
import kith.ui.outreach.Drafts;
import kith.ui.outreach.IntroductionsModel;
import kith.ui.outreach.IntroductionsView;
import kith.ui.outreach.PlanExport;
import kith.ui.outreach.TodayModel;
import kith.ui.outreach.TodayOffer;
import kith.ui.outreach.TodayView;
import kith.ui.people.SidePanel;
import kith.ui.worksheet.CanvasModel;
import kith.ui.worksheet.CanvasView;
import kith.ui.worksheet.Doors;
import kith.worksheet.Area;
import kith.worksheet.Template;
import kith.worksheet.Templates;
import kith.workspace.Workspace;

/** One open network: its map, and the panel beside it. */
final class NetworkPane extends SplitPane {
  private static final double PANEL_WIDTH = 400;
  private static final double LEAST_WIDTH = 320;
  private static final double LEAST_MAP_WIDTH = 240;

  /** In a narrower window, in logical pixels, the panel gives way to the map until it is wanted. */
  private static final double NARROW = 720;

  /** In networks of so many people it takes longer than a frame to name them. */
  private static final int LARGE = 3_000;

  private final Workspace workspace;
  private boolean closed;
  private final Selection selection;
  private final Edits edits;
  private final MapModel map;
  private final Supplier<MapView> makeMap;
  private final Supplier<SidePanel> makePanel;
  private final Function<Boolean, CanvasView> makeCanvas;
  private final Clock clock;
  private final MapPages mapPages;
  private final PanelPages pages;
  private final PlanExport planExport;
  private final Drafts drafts;
  private final StackPane mapPlace = new StackPane();
  private final PanelPlace panelPlace = new PanelPlace();
  private final Tasks tasks;
  private final Colours colours;
  private SearchModel searchModel;
  private SearchBox search;
  private SidePanel panel;
  private CanvasModel canvas;
  private CanvasView canvasView;
  private MapView mapView;
  private boolean gaveWay;

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
    mapPlace.setMinWidth(LEAST_MAP_WIDTH);
    edits = new Edits(workspace, Edits.Timer.onWindow(), tasks, dialogs::error);
    Clock clock = Clock.systemDefaultZone();
    colours = new Colours(look, map.chartProperty().map(Chart::scene));
    this.clock = clock;
    Doors fromSheets = new Doors(this::toggleSheet, this::colour, this::show, this::beneath);
    makeCanvas = whole -> new CanvasView(canvas(), edits, dialogs, colours, fromSheets, whole);
    makePanel =
        () ->
            new SidePanel(
                edits,
                selection,
                colours,
                dialogs,
                new SidePanel.Doors(this::go, this::addPerson, this::reach),
                () -> canvasView(false),
                clock);
    panelPlace.setMinWidth(LEAST_WIDTH);
    panelPlace.setPrefWidth(PANEL_WIDTH);
    SplitPane.setResizableWithParent(panelPlace, false);
    getItems().addAll(mapPlace, panelPlace);
    Supplier<TablePlace> makeTable =
        () -> new TablePlace(mapPlace, map, edits, selection, tasks, dialogs, clock);
    Supplier<OutlinePlace> makeOutline =
        () ->
            new OutlinePlace(
                mapPlace, map, workspace, selection, tasks, dialogs, clock, this::open);
    BoardView.Doors fromBoard = new BoardView.Doors(this::openCanvas, this::today, this::showMap);
    Supplier<BoardPlace> makeBoard =
        () ->
            new BoardPlace(mapPlace, new BoardModel(edits, template(), clock), colours, fromBoard);
    Supplier<SheetPlace> makeSheet =
        () -> new SheetPlace(mapPlace, this, panelPlace, canvasView(true), this::toggleSheet);
    mapPages = new MapPages(makeTable, makeOutline, makeBoard, makeSheet);
    PathView.Doors fromPaths =
        new PathView.Doors(this::logContact, this::reachOut, () -> map.showMe(true), this::goOn);
    Supplier<PathPlace> makePaths =
        () -> new PathPlace(panelPlace, map, edits, selection, tasks, dialogs, clock, fromPaths);
    drafts = new Drafts(edits, selection, dialogs, NetworkPane::copy, clock);
    planExport = new PlanExport(workspace.network(), tasks, dialogs, clock);
    TodayView.Doors fromToday =
        new TodayView.Doors(
            this::go,
            this::logContact,
            this::reachOut,
            this::toggleTable,
            planExport::ask,
            planExport::askWeek,
            this::goOn);
    Supplier<TodayPlace> makeToday =
        () ->
            new TodayPlace(
                panelPlace,
                new TodayModel(edits, tasks, dialogs, clock),
                selection,
                colours,
                fromToday);
    IntroductionsView.Doors fromMeet = new IntroductionsView.Doors(this::go, this::goOn);
    Supplier<MeetPlace> makeMeet =
        () ->
            new MeetPlace(
                panelPlace,
                new IntroductionsModel(edits, tasks, dialogs, clock),
                selection,
                colours,
                fromMeet);
    pages = new PanelPages(makePaths, makeToday, makeMeet);
    map.setOnOpenPerson(_ -> openPanel());
    map.setOnLogContact(this::logContact);
    map.route().setOnAsked(this::reach);
    widthProperty().subscribe(this::resized);
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
      panel.offer(new TodayOffer(this::today));
      panel.offer(new ViewsOffer(map.views()));
      panelPlace.getChildren().add(panel);
    }
    return panel;
  }

  /** The panel gets its width once the window has one, and goes and comes with the room for it. */
  private void resized(Number before, Number width) {
    boolean narrow = width.doubleValue() < NARROW;
    if (before.doubleValue() == 0) {
      setDividerPositions(1 - PANEL_WIDTH / width.doubleValue());
    }
    if (narrow && (before.doubleValue() == 0 || before.doubleValue() >= NARROW)) {
      gaveWay = getItems().remove(panelPlace);
    } else if (!narrow && gaveWay && mapPages.shownSheet().isEmpty()) {
      showPanel();
    }
  }

  /** The worksheets, read when they are first asked for. */
  private CanvasModel canvas() {
    if (canvas == null) {
      canvas = new CanvasModel(edits, selection, clock);
      new Asking(canvas, map.questions(), this::openQuestion);
    }
    return canvas;
  }

  private CanvasView canvasView(boolean whole) {
    CanvasView made = makeCanvas.apply(whole);
    if (!whole) {
      canvasView = made;
    }
    return made;
  }

  /** The open worksheet in the whole window, or beside the map again. */
  void toggleSheet() {
    if (mapPages.shownSheet().isPresent()) {
      mapPages.leave();
      if (selection.person().isEmpty()) {
        workspace.network().me().ifPresent(me -> selection.select(me.id()));
      }
      openPanel();
      panel().reachOut();
      goOn();
    } else {
      mapView();
      mapPages.sheet();
    }
  }

  private void openQuestion(String area) {
    mapPages
        .shownSheet()
        .ifPresentOrElse(
            sheet -> sheet.view().begin(area),
            () -> {
              openPanel();
              panel().reachOut();
              canvasView.begin(area);
            });
  }

  /** Goes to the next question on the map. */
  void nextQuestion() {
    canvas();
    mapPages.leave();
    mapView().nextQuestion();
  }

  /** Begins a worksheet and shows it in the whole window. */
  void begin(Template template) {
    canvas().begin(template);
    mapView();
    mapPages.sheet();
  }

  /** Colours the map by what a worksheet says, and explains it. */
  private void colour(Colouring by) {
    if (mapPages.shownSheet().isPresent()) {
      toggleSheet();
    }
    map.looks().choose(now -> now.withColour(by));
    map.legend().openProperty().set(true);
  }

  private void show(UUID person) {
    go(person);
    showPanel();
    goOn();
  }

  /** What is shown beneath the answers of a canvas. */
  private Optional<Node> beneath(Template template, Area area, ObservableValue<String> text) {
    return template.id().equals(Templates.REACH_OUT)
        ? drafts.beneath(area.key(), text)
        : Optional.empty();
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Copies the opening lines of the canvas that is open. */
  void copyDraft() {
    drafts.copy(canvas == null ? null : canvas.openProperty().get());
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
    if (mapPages.shown().filter(shown -> shown.has(person)).isPresent()) {
      selection.select(person);
    } else {
      mapPages.leave();
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

  /** People dragged out of the map are dropped into the worksheet beside it. */
  private final class Worksheets implements Landing {
    @Override
    public boolean over(List<UUID> people, double sceneX, double sceneY) {
      boolean beside = canvasView != null && canvasView.getScene() != null;
      return beside && !people.isEmpty() && canvasView.carry(people.getFirst(), sceneX, sceneY);
    }

    @Override
    public void drop(List<UUID> people, double sceneX, double sceneY) {
      people.forEach(person -> canvasView.drop(person, sceneX, sceneY));
    }

    @Override
    public void leave() {
      if (canvasView != null) {
        canvasView.putDown();
      }
    }
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
      mapView.setLanding(new Worksheets());
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

  /** The people as a table in place of the map, or the map again. */
  void toggleTable() {
    toggled(mapPages.table());
  }

  /** The network as an outline in place of the map, or the map again. */
  void toggleOutline() {
    toggled(mapPages.outline());
  }

  /** The efforts to reach out as a board in place of the map, or the map again. */
  void toggleBoard() {
    toggled(mapPages.board());
  }

  private void toggled(boolean shown) {
    if (!shown) {
      mapView().requestFocus();
    }
  }

  /** Shows the map, with the focus on it. */
  void showMap() {
    mapPages.leave();
    mapView().requestFocus();
  }

  /** Gives the focus to the map, or to what is in its place. */
  void goOn() {
    mapPages.shown().ifPresentOrElse(Instead::goOn, mapView()::requestFocus);
  }

  private void open(UUID person) {
    selection.select(person);
    showPanel();
  }

  void togglePanel() {
    gaveWay = false;
    if (mapPages.shownSheet().isPresent()) {
      showPanel();
      return;
    }
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
    pages.paths(person);
  }

  /** Shows whom to reach out to today in place of the panel, or the panel again. */
  void toggleToday() {
    togglePage(pages.isTodayShown(), this::today);
  }

  /** Shows who should meet in place of the panel, or the panel again. */
  void toggleMeet() {
    togglePage(
        pages.isMeetShown(),
        () -> {
          showPanel();
          pages.meet();
        });
  }

  private void togglePage(boolean shown, Runnable show) {
    if (shown && getItems().contains(panelPlace)) {
      pages.leaveLists();
      goOn();
    } else {
      show.run();
    }
  }

  private void today() {
    showPanel();
    pages.today();
  }

  /** Lets the owner choose where the week is written as one page. */
  void exportWeek() {
    planExport.askWeek();
  }

  /** Lets the owner choose where the plan is written for a calendar program. */
  /**
   * Those who may be one person twice, to be compared.
   *
   * @param close closes what they are shown in
   */
  DuplicatesView duplicates(Runnable close) {
    DuplicatesModel model = new DuplicatesModel(edits, tasks);
    model.look();
    return new DuplicatesView(model, colours, close);
  }

  void exportPlan() {
    planExport.ask();
  }

  /** Leaves what is shown in place of the panel, so that the panel is. */
  private void openPanel() {
    pages.leaveLists();
    showPanel();
  }

  private void reachOut(UUID person) {
    pages.leave();
    go(person);
    reachOut();
  }

  /** Shows one of the canvases of a person. */
  private void openCanvas(UUID person, UUID sheet) {
    pages.leave();
    selection.select(person);
    reachOut();
    canvas().choose(workspace.network().worksheet(sheet));
  }

  private void showPanel() {
    gaveWay = false;
    mapPages.shownSheet().ifPresent(Instead::leave);
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
    openPanelOf(person);
    panel().logContact();
  }

  /** Lets the owner write down what they gave the selected person, asked or promised. */
  void noteFavour() {
    selection
        .person()
        .ifPresent(
            person -> {
              openPanelOf(person);
              panel().note();
            });
  }

  private void openPanelOf(UUID person) {
    pages.leave();
    selection.select(person);
    showPanel();
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
    mapPages.settle();
    map.settle();
    return edits.flush();
  }

  /** Saves what was begun in the panel; shows it, and says false, if that cannot be. */
  boolean settle() {
    return panel == null || panel.settle();
  }

  /** Saves what is being typed and stops what runs over the network. */
  void close() {
    closed = true;
    mapPages.close();
    drafts.close();
    edits.close();
    pages.close();
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
