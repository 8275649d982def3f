package kith.ui.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kith.network.Naming;
import kith.ui.common.Words;
import kith.ui.map.MapModel;
import kith.worksheet.Template;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Everything the owner can do from the menus, the top line or by a key. */
final class Actions {
  private static final Words WORDS = Words.of(Actions.class);

  private final ShellModel model;
  private final ObservableBooleanValue always;
  private final ObservableBooleanValue open;
  private final ObservableBooleanValue selected;
  private final Action undo;
  private final Action redo;
  private final Action addPerson;
  private final Action tie;
  private final Action exportPicture;
  private final Action zoomIn;
  private final Action zoomOut;
  private final Action panel;
  private final Action path;
  private final Action today;
  private final Action board;
  private final Desk desk;
  private final SelectActions selecting;
  private final NamingActions naming;
  private final LookActions looking;
  private final SheetActions sheets;

  /** What the actions act on, beyond the model: the parts of the window. */
  interface Desk {
    void newNetwork();

    void openNetwork();

    void importFiles();

    void exportPicture();

    void exportNetwork();

    void exportJson();

    void quit();

    void addPerson();

    void tie();

    void logContact();

    void noteFavour();

    void copyDraft();

    void removePerson();

    void duplicates();

    void path();

    void today();

    void introductions();

    void exportPlan();

    void exportWeek();

    void find();

    void palette();

    void fit();

    void zoomIn();

    void zoomOut();

    void layOutAfresh();

    void showMe();

    void table();

    void outline();

    void board();

    void safe(Naming.Choice choice);

    void panel();

    void theme();

    void keys();

    MapModel map();

    void goToMap();

    void sheet();

    void question();

    void begin(Template template);
  }

  /**
   * @param free whether nothing lies over the window that has to be decided first
   */
  Actions(ShellModel model, ObservableBooleanValue free, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.always = free;
    this.open = model.workspaceProperty().isNotNull().and(free);
    this.selected = model.selection().personProperty().isNotNull().and(free);
    this.selecting = new SelectActions(model.selection(), desk::map, desk::goToMap, open);
    this.naming = new NamingActions(model.namesProperty(), desk::safe, open);
    this.looking = new LookActions(desk::map, open);
    this.sheets = new SheetActions(desk::sheet, desk::question, desk::begin, open, selected);
    undo =
        action(
            "undo",
            named("undo", model.undoNameProperty()),
            Feather.CORNER_UP_LEFT,
            keys(KeyCode.Z),
            model.undoNameProperty().isNotNull().and(free),
            model::undo);
    redo =
        action(
            "redo",
            named("redo", model.redoNameProperty()),
            Feather.CORNER_UP_RIGHT,
            keys(KeyCode.Z, SHIFT_DOWN),
            model.redoNameProperty().isNotNull().and(free),
            model::redo);
    addPerson = onOpen("add-person", Feather.USER_PLUS, keys(KeyCode.N), desk::addPerson);
    tie = onOpen("tie", Feather.LINK_2, keys(KeyCode.T), desk::tie);
    exportPicture = onOpen("export-picture", Feather.IMAGE, keys(KeyCode.E), desk::exportPicture);
    zoomIn = onOpen("zoom-in", null, keys(KeyCode.EQUALS), desk::zoomIn);
    zoomOut = onOpen("zoom-out", null, keys(KeyCode.MINUS), desk::zoomOut);
    path = onOpen("path", Feather.NAVIGATION, keys(KeyCode.R), desk::path);
    today = onOpen("today", Feather.CALENDAR, keys(KeyCode.D), desk::today);
    board = onOpen("board", Feather.TRELLO, keys(KeyCode.B, SHIFT_DOWN), desk::board);
    panel = onOpen("panel", Feather.SIDEBAR, keys(KeyCode.B), desk::panel);
  }

  /** The menus, by the key of their name. */
  Map<String, List<Action>> menus() {
    Map<String, List<Action>> menus = new LinkedHashMap<>();
    menus.put("file", file());
    menus.put("edit", edit());
    menus.put("select", selecting.menu());
    menus.put("map", map());
    menus.put("look", looking.menu());
    menus.put("sheets", sheets.menu());
    menus.put(
        "help", List.of(action("keys", new KeyCodeCombination(KeyCode.F1), always, desk::keys)));
    return menus;
  }

  private List<Action> file() {
    return group(
        action("new", keys(KeyCode.N, SHIFT_DOWN), always, desk::newNetwork),
        action("open", keys(KeyCode.O), always, desk::openNetwork),
        action("sample", null, always, model::openSample),
        TopLine.SEPARATOR,
        action("import", keys(KeyCode.I), always, desk::importFiles),
        exportPicture,
        onOpen("export-network", null, null, desk::exportNetwork),
        onOpen("export-json", null, keys(KeyCode.E, SHIFT_DOWN), desk::exportJson),
        onOpen("export-plan", null, null, desk::exportPlan),
        onOpen("export-week", null, null, desk::exportWeek),
        TopLine.SEPARATOR,
        action("close", keys(KeyCode.W), open, model::closeNetwork),
        action("quit", keys(KeyCode.Q), always, desk::quit));
  }

  private List<Action> edit() {
    return group(
        undo,
        redo,
        TopLine.SEPARATOR,
        addPerson,
        tie,
        action("log-contact", keys(KeyCode.L), selected, desk::logContact),
        action("note-favour", keys(KeyCode.G, SHIFT_DOWN), selected, desk::noteFavour),
        action("copy-draft", keys(KeyCode.X, SHIFT_DOWN), selected, desk::copyDraft),
        action("remove-person", keys(KeyCode.DELETE), selected, desk::removePerson),
        onOpen("duplicates", Feather.COPY, null, desk::duplicates),
        TopLine.SEPARATOR,
        onOpen("find", Feather.SEARCH, keys(KeyCode.F), desk::find),
        action("palette", keys(KeyCode.K), always, desk::palette),
        path,
        today,
        onOpen("introductions", Feather.USERS, keys(KeyCode.M), desk::introductions));
  }

  private List<Action> map() {
    List<Action> map = new ArrayList<>(selecting.looking());
    map.addAll(moving());
    return map;
  }

  private List<Action> moving() {
    return group(
        TopLine.SEPARATOR,
        onOpen("fit", null, keys(KeyCode.DIGIT0), desk::fit),
        zoomIn,
        zoomOut,
        TopLine.SEPARATOR,
        onOpen("show-me", null, null, desk::showMe),
        onOpen("lay-out", null, keys(KeyCode.R, SHIFT_DOWN), desk::layOutAfresh),
        TopLine.SEPARATOR,
        onOpen("table", Feather.LIST, keys(KeyCode.P, SHIFT_DOWN), desk::table),
        onOpen("outline", Feather.ALIGN_LEFT, keys(KeyCode.O, SHIFT_DOWN), desk::outline),
        board,
        panel,
        action("theme", keys(KeyCode.D, SHIFT_DOWN), always, desk::theme),
        TopLine.SEPARATOR,
        naming.safe(),
        naming.way(),
        naming.circles());
  }

  /** All of them, in the order of the menus. */
  List<Action> all() {
    return menus().values().stream()
        .flatMap(List::stream)
        .filter(action -> action != TopLine.SEPARATOR)
        .toList();
  }

  /** Keys that do the same as a menu item's: other platforms' and other keyboards' habits. */
  Map<KeyCombination, Action> otherKeys() {
    return Map.of(
        keys(KeyCode.Y), redo,
        keys(KeyCode.PLUS), zoomIn,
        keys(KeyCode.ADD), zoomIn,
        keys(KeyCode.SUBTRACT), zoomOut);
  }

  /** The buttons beside the menus. */
  List<Action> left() {
    return List.of(undo, redo, addPerson);
  }

  /** The buttons beyond the search. */
  List<Action> right() {
    return List.of(today, board, exportPicture, panel);
  }

  static List<Action> group(Action... actions) {
    return Arrays.asList(actions);
  }

  private Action onOpen(String id, Ikon icon, KeyCombination keys, Runnable run) {
    return action(id, fixed(id), icon, keys, open, run);
  }

  static Action action(
      String id, KeyCombination keys, ObservableBooleanValue possible, Runnable run) {
    return action(id, fixed(id), null, keys, possible, run);
  }

  private static Action action(
      String id,
      ObservableStringValue words,
      Ikon icon,
      KeyCombination keys,
      ObservableBooleanValue possible,
      Runnable run) {
    return new Action(id, words, icon, keys, possible, run);
  }

  private static ObservableStringValue fixed(String id) {
    return new ReadOnlyStringWrapper(WORDS.get("action." + id));
  }

  private static ObservableStringValue named(String id, ReadOnlyStringProperty what) {
    return Bindings.createStringBinding(
        () ->
            what.get() == null
                ? WORDS.get("action." + id)
                : WORDS.get("action." + id + ".what", what.get()),
        what);
  }

  static KeyCombination keys(KeyCode code, KeyCombination.Modifier... more) {
    KeyCombination.Modifier[] modifiers = Arrays.copyOf(more, more.length + 1);
    modifiers[more.length] = SHORTCUT_DOWN;
    return new KeyCodeCombination(code, modifiers);
  }
}
