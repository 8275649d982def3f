package kith.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import kith.network.Naming;
import kith.ui.common.Dialogs;
import kith.ui.common.Frames;
import kith.ui.common.Merging;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.ui.exchange.DuplicatesView;
import kith.ui.map.MapButtons;
import kith.ui.map.MapModel;
import kith.ui.map.MergeForm;
import kith.worksheet.Template;
import kith.workspace.Workspace;

/**
 * The window's content: the line at the top, the open network or the welcome, and sheets over it.
 */
final class ShellView extends StackPane {
  private static final Words WORDS = Words.of(ShellView.class);
  private static final String PALETTE = "palette";
  private static final double PALETTE_TOP = 60;

  private final ShellModel model;
  private final Tasks tasks;
  private final Themes themes;
  private final Dialogs dialogs;
  private final BorderPane frame = new BorderPane();
  private final Actions actions;
  private final TopLine topLine;
  private final Outside outside;
  private final Cards cards = new Cards(this, frame, this::goOn);
  private NetworkPane pane;
  private Frames furnishing;
  private final PaletteModel paletteModel;
  private Palette palette;
  private Node focusBefore;

  ShellView(ShellModel model, Tasks tasks, Dialogs dialogs, Themes themes) {
    this.model = model;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.themes = themes;
    setId("shell");
    outside = new Outside(model, tasks, dialogs, cards);
    actions = new Actions(model, cards.openProperty().not(), new Desk());
    paletteModel =
        new PaletteModel(commands(), new NetworkRealm(model.workspaceProperty(), () -> pane));
    SafeBadge badge = new SafeBadge(model.namesProperty(), this::unsafe);
    topLine = new TopLine(actions.menus(), actions.left(), badge, actions.right());
    frame.setTop(topLine);
    getChildren().addAll(frame, new JobBar(tasks));
    model.saving(() -> pane == null || pane.flush());
    model.leaving(() -> pane == null || pane.settle());
    model.closing(this::closeNetwork);
    model.workspaceProperty().addListener((_, _, workspace) -> show(workspace));
    model.namesProperty().addListener((_, _, _) -> closePalette());
    show(model.workspaceProperty().get());
    sceneProperty().subscribe(this::addOtherKeys);
    addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    setOnDragOver(this::onDragOver);
    setOnDragDropped(this::onDrop);
  }

  private void addOtherKeys(Scene scene) {
    if (scene != null) {
      actions
          .otherKeys()
          .forEach(
              (keys, action) ->
                  scene.getAccelerators().put(keys, () -> Action.runIfPossible(action)));
    }
  }

  /** Lets a window say which network is open, and close only when nothing is lost. */
  void govern(Stage stage) {
    stage.setOnCloseRequest(
        event -> {
          if (!model.mayClose()) {
            event.consume();
          }
        });
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  Workspace open = model.workspaceProperty().get();
                  boolean untold = open == null || model.namesProperty().get().safe();
                  return untold
                      ? WORDS.get("title")
                      : WORDS.get("title.of", ShellModel.title(open.file()));
                },
                model.workspaceProperty(),
                model.namesProperty()));
  }

  private void unsafe() {
    pane.choose(model.namesProperty().get().withSafe(false));
  }

  /** What the owner can do, by its id. */
  Action action(String id) {
    return actions.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** What shows the open network, or null. */
  NetworkPane pane() {
    return pane;
  }

  private void show(Workspace workspace) {
    if (!outside.isMaking()) {
      cards.leave();
    }
    if (workspace == null) {
      topLine.clear();
      frame.setCenter(new Welcome(new Doors(), model.hasUsual()));
      return;
    }
    pane =
        new NetworkPane(model.opening(), model.selection(), tasks, dialogs, themes.lookProperty());
    pane.map().group().setOnMerge(this::merge);
    furnishing = Frames.oneByOne(pieces());
  }

  private void merge(Merging merging) {
    MergeForm form = new MergeForm(merging, cards::close);
    cards.show(WORDS.get("merge.title"), form, cards::close);
  }

  /** All that an open network brings into the window, in order, each in a frame of its own. */
  private List<Runnable> pieces() {
    List<Runnable> pieces = new ArrayList<>();
    pieces.add(() -> frame.setCenter(pane));
    pieces.addAll(pane.pieces());
    pieces.add(() -> topLine.showTool(MapButtons.tie(pane.map(), pane::showMap)));
    pieces.add(() -> pane.search());
    pieces.add(() -> topLine.showSearch(pane.search()));
    return pieces;
  }

  /** What was typed is saved while the file is still open. */
  private void closeNetwork() {
    if (pane != null) {
      furnishing.stop();
      pane.close();
      pane = null;
    }
  }

  private void goOn() {
    if (pane != null) {
      pane.goOn();
    }
  }

  private List<Action> commands() {
    return actions.all().stream().filter(action -> !action.id().equals(PALETTE)).toList();
  }

  private void showPalette() {
    if (palette == null) {
      palette = new Palette(paletteModel, this::closePalette);
    }
    if (!getChildren().contains(palette)) {
      focusBefore = getScene().getFocusOwner();
      setAlignment(palette, Pos.TOP_CENTER);
      setMargin(palette, new Insets(PALETTE_TOP, 16, 16, 16));
      getChildren().add(palette);
    }
    palette.open();
  }

  private void closePalette() {
    if (getChildren().remove(palette) && focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  /** Keys that are not letters of what one types: a slash finds, a question mark shows all keys. */
  private void onTyped(KeyEvent event) {
    boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
    if (typing || cards.isOpen()) {
      return;
    }
    if (event.getCharacter().equals("/") && pane != null) {
      focusSearch();
      event.consume();
    } else if (event.getCharacter().equals("?")) {
      showKeys();
      event.consume();
    }
  }

  /** Whoever has the focus, Escape puts down a tool of the map when nothing else needed the key. */
  private void onPressed(KeyEvent event) {
    boolean escape = event.getCode() == KeyCode.ESCAPE && !cards.isOpen() && pane != null;
    if (escape && pane.map().leaveTool()) {
      event.consume();
    }
  }

  private void focusSearch() {
    pane.search().requestFocus();
    pane.search().selectAll();
  }

  private void onDragOver(DragEvent event) {
    if (event.getDragboard().hasFiles() && !cards.isOpen()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void onDrop(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      outside.importFiles(files);
    }
  }

  private void showKeys() {
    ScrollPane keys = new ScrollPane(KeyList.of(actions));
    keys.setFitToWidth(true);
    keys.setMinHeight(0);
    cards.show(WORDS.get("keys.title"), keys, cards::close);
  }

  private final class Doors implements Welcome.Doors {
    @Override
    public void bringFile() {
      outside.importFiles();
    }

    @Override
    public void startWithMe(String name) {
      model.startWithMe(name);
    }

    @Override
    public void lookRound() {
      model.openSample();
    }

    @Override
    public void openOther() {
      outside.openNetwork();
    }
  }

  private final class Desk implements Actions.Desk {
    @Override
    public void newNetwork() {
      outside.newNetwork();
    }

    @Override
    public void openNetwork() {
      outside.openNetwork();
    }

    @Override
    public void importFiles() {
      outside.importFiles();
    }

    @Override
    public void exportPicture() {
      outside.exportPicture(pane.map().exportScene(), themes.lookProperty().get());
    }

    @Override
    public void duplicates() {
      DuplicatesView view = pane.duplicates(cards::close);
      cards.show(WORDS.get("duplicates.title"), view, view::leave);
    }

    @Override
    public void exportNetwork() {
      outside.exportNetwork(pane.map().exportScene(), model.selection().personProperty().get());
    }

    @Override
    public void exportJson() {
      outside.exportJson();
    }

    @Override
    public void quit() {
      Window window = getScene().getWindow();
      window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public void addPerson() {
      pane.showMap();
      pane.map().making().beginPerson();
    }

    @Override
    public void tie() {
      pane.showMap();
      pane.map().toggleTieTool();
    }

    @Override
    public void logContact() {
      pane.logContact();
    }

    @Override
    public void noteFavour() {
      pane.noteFavour();
    }

    @Override
    public void copyDraft() {
      pane.copyDraft();
    }

    @Override
    public void removePerson() {
      if (!(getScene().getFocusOwner() instanceof TextInputControl)) {
        pane.map().removeSelected();
      }
    }

    @Override
    public void path() {
      pane.reach();
    }

    @Override
    public void today() {
      pane.toggleToday();
    }

    @Override
    public void introductions() {
      pane.toggleMeet();
    }

    @Override
    public void exportWeek() {
      pane.exportWeek();
    }

    @Override
    public void exportPlan() {
      pane.exportPlan();
    }

    @Override
    public void find() {
      focusSearch();
    }

    @Override
    public void palette() {
      showPalette();
    }

    @Override
    public void fit() {
      pane.showMap();
      pane.map().fit();
    }

    @Override
    public void zoomIn() {
      pane.showMap();
      pane.map().zoomIn();
    }

    @Override
    public void zoomOut() {
      pane.showMap();
      pane.map().zoomOut();
    }

    @Override
    public void layOutAfresh() {
      pane.showMap();
      pane.map().layOutAfresh();
    }

    @Override
    public void showMe() {
      pane.showMap();
      pane.map().toggleMe();
    }

    @Override
    public void table() {
      pane.toggleTable();
    }

    @Override
    public void outline() {
      pane.toggleOutline();
    }

    @Override
    public void board() {
      pane.toggleBoard();
    }

    @Override
    public void safe(Naming.Choice choice) {
      pane.choose(choice);
    }

    @Override
    public void panel() {
      pane.togglePanel();
    }

    @Override
    public void theme() {
      themes.toggle();
    }

    @Override
    public void keys() {
      showKeys();
    }

    @Override
    public MapModel map() {
      return pane.map();
    }

    @Override
    public void goToMap() {
      pane.showMap();
    }

    @Override
    public void sheet() {
      pane.toggleSheet();
    }

    @Override
    public void question() {
      pane.nextQuestion();
    }

    @Override
    public void begin(Template template) {
      pane.begin(template);
    }
  }
}
