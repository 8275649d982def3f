package kith.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import kith.network.Colouring;
import kith.network.Naming;
import kith.picture.Look;
import kith.ui.common.Carrying;
import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.exchange.DuplicatesModel;
import kith.ui.exchange.DuplicatesView;
import kith.ui.insight.PathView;
import kith.ui.map.Chart;
import kith.ui.map.MapModel;
import kith.ui.map.MapView;
import kith.ui.map.ViewsOffer;
import kith.ui.outreach.BoardModel;
import kith.ui.outreach.BoardView;
import kith.ui.outreach.IntroductionsModel;
import kith.ui.outreach.IntroductionsView;
import kith.ui.outreach.PlanExport;
import kith.ui.outreach.TodayModel;
import kith.ui.outreach.TodayOffer;
import kith.ui.outreach.TodayView;
import kith.ui.people.SidePanel;
import kith.worksheet.Template;
import kith.worksheet.Templates;
import kith.workspace.Workspace;

/** One open network: its map, and the panel beside it. */
final class NetworkPane extends SplitPane {
  private final Workspace workspace;
  private final Selection selection;
  private final Edits edits;
  private final MapModel map;
  private final Dialogs dialogs;
  private final ObservableValue<Look> look;
  private final Clock clock = Clock.systemDefaultZone();
  private final MapPages mapPages;
  private final PanelPages pages;
  private final PlanExport planExport;
  private final WorksheetDesk worksheets;
  private final NamesChoice names;
  private final StackPane mapPlace = new StackPane();
  private final PanelPlace panelPlace = new PanelPlace();
  private final Division division;
  private final Tasks tasks;
  private final Colours colours;
  private SearchModel searchModel;
  private SearchBox search;
  private SidePanel panel;
  private MapView mapView;

  NetworkPane(
      Opening opening,
      Selection selection,
      Tasks tasks,
      Dialogs dialogs,
      ObservableValue<Look> look) {
    this.workspace = opening.workspace();
    this.selection = selection;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.look = look;
    getStyleClass().add("desk");
    map = new MapModel(workspace, opening.map(), selection, dialogs, tasks);
    edits = new Edits(workspace, Edits.Timer.onWindow(), tasks, dialogs::error);
    colours = new Colours(look, map.chartProperty().map(Chart::scene));
    worksheets =
        new WorksheetDesk(
            edits,
            tasks,
            selection,
            dialogs,
            colours,
            map.questions(),
            clock,
            new WorksheetDesk.Doors(
                this::toggleSheet, this::colour, this::show, this::openQuestion));
    planExport = new PlanExport(workspace.network(), tasks, dialogs, clock);
    mapPages = new MapPages(this::makeTable, this::makeOutline, this::makeBoard, this::makeSheet);
    pages = new PanelPages(this::makePaths, this::makeToday, this::makeMeet);
    names = new NamesChoice(edits, tasks, () -> flush() && settle());
    division = new Division(this, mapPlace, panelPlace, this::showPanelAgain);
    map.setOnOpenPerson(_ -> openPanel());
    map.setOnLogContact(this::logContact);
    map.route().setOnAsked(this::reach);
  }

  private TablePlace makeTable() {
    return new TablePlace(mapPlace, map, edits, selection, tasks, dialogs, clock, carrying());
  }

  /** Carries people out of lists into worksheets, and onto what the map asks. */
  private Carrying carrying() {
    return new Carrying(this, worksheets.or(mapView().questions()), workspace.network());
  }

  private OutlinePlace makeOutline() {
    return new OutlinePlace(mapPlace, map, workspace, selection, tasks, dialogs, clock, this::open);
  }

  private BoardPlace makeBoard() {
    BoardView.Doors doors = new BoardView.Doors(this::openCanvas, this::today, this::showMap);
    Template template = Templates.shipped(Templates.REACH_OUT);
    return new BoardPlace(mapPlace, new BoardModel(edits, template, clock), colours, doors);
  }

  private SheetPlace makeSheet() {
    return new SheetPlace(mapPlace, this, panelPlace, worksheets.whole(), this::toggleSheet);
  }

  private PathPlace makePaths() {
    PathView.Doors doors =
        new PathView.Doors(this::logContact, this::reachOut, () -> map.showMe(true), this::goOn);
    return new PathPlace(panelPlace, map, edits, selection, tasks, dialogs, clock, doors);
  }

  private ListPlace makeToday() {
    TodayView.Doors doors =
        new TodayView.Doors(
            this::go,
            this::logContact,
            this::reachOut,
            this::toggleTable,
            planExport::ask,
            planExport::askWeek,
            this::goOn);
    TodayModel model = new TodayModel(edits, tasks, dialogs, clock);
    TodayView view = new TodayView(model, colours, doors);
    return new ListPlace(panelPlace, model, view, view::begin, selection);
  }

  private ListPlace makeMeet() {
    IntroductionsModel model = new IntroductionsModel(edits, tasks, dialogs, clock);
    IntroductionsView.Doors doors = new IntroductionsView.Doors(this::go, this::goOn);
    IntroductionsView view = new IntroductionsView(model, colours, doors);
    return new ListPlace(panelPlace, model, view, view::begin, selection);
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
      panel =
          new SidePanel(
              edits,
              selection,
              colours,
              dialogs,
              new SidePanel.Doors(this::go, this::addPerson, this::reach),
              worksheets::beside,
              clock);
      panel.offer(new TodayOffer(this::today));
      panel.offer(new ViewsOffer(map.views()));
      panelPlace.getChildren().add(panel);
    }
    return panel;
  }

  /** A worksheet that has the whole window keeps it. */
  private void showPanelAgain() {
    if (mapPages.shownSheet().isEmpty()) {
      showPanel();
    }
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
              worksheets.begin(area);
            });
  }

  /** Goes to the next question on the map. */
  void nextQuestion() {
    worksheets.model().askAgain();
    mapPages.leave();
    mapView().nextQuestion();
  }

  /** Begins a worksheet and shows it in the whole window. */
  void begin(Template template) {
    worksheets.model().begin(template);
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

  /** Copies the opening lines of the canvas that is open. */
  void copyDraft() {
    worksheets.copyDraft();
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
    map.making().beginPerson();
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
      mapView = new MapView(map);
      mapView.lookProperty().bind(look);
      mapView.setLanding(worksheets);
      mapPlace.getChildren().add(mapView);
    }
    return mapView;
  }

  /** The search, made when it is first wanted. */
  SearchBox search() {
    if (search == null) {
      search = new SearchBox(searchModel(), this::find, this::goOn, carrying());
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
    if (mapPages.shownSheet().isPresent() || !division.hidePanel()) {
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
    if (shown && division.showsPanel()) {
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

  /** Lets the owner choose where the plan is written for a calendar program. */
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
    worksheets.model().choose(workspace.network().worksheet(sheet));
  }

  private void showPanel() {
    mapPages.shownSheet().ifPresent(Instead::leave);
    panel();
    division.showPanel();
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
    names.choose(choice);
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
    names.close();
    mapPages.close();
    edits.close();
    pages.close();
    if (panel != null) {
      panel.close();
    }
    worksheets.close();
    if (searchModel != null) {
      searchModel.close();
    }
    if (mapView != null) {
      mapView.close();
    }
    map.close();
  }
}
