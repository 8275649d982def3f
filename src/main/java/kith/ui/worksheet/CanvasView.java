package kith.ui.worksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Page;
import kith.ui.common.PeopleSearch;
import kith.ui.common.Tasks;
import kith.worksheet.Template;

/**
 * Worksheets: the list of them, and the open one as a sheet; beside the map, or in the whole
 * window.
 */
public final class CanvasView extends StackPane {
  private final CanvasModel model;
  private final Tools tools;
  private final VBox content = new VBox();
  private final VBox place = new VBox();
  private final Page page = new Page(content);
  private final Map<Template, TemplatePage> pages = new HashMap<>();
  private final Beginnings empty;
  private TemplateEditor editor;
  private TemplatePage shown;
  private AreaBox target;

  /**
   * @param edits of the open file
   * @param tasks writes files in the background
   * @param colours those of people on the map
   * @param doors where a worksheet leads
   * @param whole whether it fills the window
   */
  public CanvasView(
      CanvasModel model,
      Edits edits,
      Tasks tasks,
      Dialogs dialogs,
      Colours colours,
      Doors doors,
      boolean whole) {
    this.model = model;
    PeopleSearch search = new PeopleSearch(edits.workspace().network());
    tools = new Tools(model, edits, tasks, search, dialogs, colours, doors);
    getStyleClass().add("canvas");
    if (whole) {
      getStyleClass().add("whole");
    }
    getStylesheets()
        .addAll(
            CanvasView.class.getResource("/kith/ui/common/fields.css").toExternalForm(),
            CanvasView.class.getResource("/kith/ui/worksheet/worksheet.css").toExternalForm());
    if (whole) {
      VBox.setVgrow(place, Priority.ALWAYS);
      content
          .minHeightProperty()
          .bind(page.viewportBoundsProperty().map(Bounds::getHeight).orElse(0.0));
    }
    empty = new Beginnings(tools, whole);
    content
        .getChildren()
        .setAll(
            whole ? new CanvasHead(tools) : new CanvasList(model, false),
            new CanvasLine(tools, whole),
            place);
    getChildren().addAll(empty, page);
    model.templates().templateProperty().subscribe(_ -> show());
    model
        .openProperty()
        .subscribe(
            (before, now) -> {
              if (before == null || now == null || !before.id().equals(now.id())) {
                page.setVvalue(0);
              }
              show();
            });
    sceneProperty().subscribe(_ -> show());
  }

  /**
   * What can be begun is offered as long as there is nothing to show. What lies in no window, or
   * under a template that is being changed, is made when it is seen.
   */
  private void show() {
    if (getScene() == null) {
      return;
    }
    boolean editing = model.templates().templateProperty().get() != null;
    if (editing && editor == null) {
      editor = new TemplateEditor(model.templates(), tools.edits());
      getChildren().add(editor);
    }
    if (editor != null) {
      editor.setVisible(editing);
    }
    boolean open = model.openProperty().get() != null;
    page.setVisible(open && !editing);
    empty.setVisible(!open && !editing);
    if (page.isVisible()) {
      show(model.sheet().templateProperty().get());
    }
  }

  private void show(Template template) {
    // What was asked before is asked no more.
    pages.keySet().removeIf(other -> isOther(other, template));
    TemplatePage now = pages.computeIfAbsent(template, asks -> new TemplatePage(tools, asks));
    if (now != shown) {
      shown = now;
      VBox.setVgrow(shown, Priority.ALWAYS);
      place.getChildren().setAll(shown);
    }
  }

  private static boolean isOther(Template one, Template other) {
    return one.id().equals(other.id()) && !one.equals(other);
  }

  /** Takes the focus, where nothing is changed by a key. */
  public void goOn() {
    applyCss();
    layout();
    boolean open = model.openProperty().get() != null;
    Node first = lookup(open ? "#canvas-title" : "#canvas-begin");
    if (first != null) {
      first.requestFocus();
    }
  }

  /** Begins to answer in an area of the open worksheet. */
  public void begin(String area) {
    applyCss();
    layout();
    box(area)
        .ifPresent(
            box -> {
              page.goTo(box);
              box.begin();
            });
  }

  private Optional<AreaBox> box(String area) {
    return boxes().stream().filter(box -> box.area().key().equals(area)).findFirst();
  }

  private List<AreaBox> boxes() {
    return shown != null && page.isVisible() ? shown.boxes() : List.of();
  }

  /**
   * Somebody is carried over the window.
   *
   * @return whether they can be dropped there
   */
  public boolean carry(UUID person, double sceneX, double sceneY) {
    AreaBox next = boxAt(person, sceneX, sceneY).orElse(null);
    if (target != next && target != null) {
      target.target(false);
    }
    target = next;
    if (target != null) {
      target.target(true);
    }
    return target != null;
  }

  /** Whoever is carried is dropped; into nothing, if they cannot be. */
  public void drop(UUID person, double sceneX, double sceneY) {
    boolean fits = carry(person, sceneX, sceneY);
    AreaBox onto = target;
    putDown();
    if (fits) {
      onto.drop(person);
    }
  }

  /** Nobody is carried any more. */
  public void putDown() {
    if (target != null) {
      target.target(false);
      target = null;
    }
  }

  private Optional<AreaBox> boxAt(UUID person, double sceneX, double sceneY) {
    boolean here =
        getScene() != null && page.localToScene(page.getLayoutBounds()).contains(sceneX, sceneY);
    return !here
        ? Optional.empty()
        : boxes().stream()
            .filter(box -> box.localToScene(box.getLayoutBounds()).contains(sceneX, sceneY))
            .filter(box -> box.takes(person))
            .findFirst();
  }
}
