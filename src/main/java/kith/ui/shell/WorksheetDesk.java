package kith.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import kith.network.Colouring;
import kith.ui.common.Clipboards;
import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Landing;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.map.Questions;
import kith.ui.outreach.Drafts;
import kith.ui.worksheet.CanvasModel;
import kith.ui.worksheet.CanvasView;
import kith.worksheet.Area;
import kith.worksheet.Template;
import kith.worksheet.Templates;

/**
 * The worksheets of an open network, wherever they are shown: beside the map, over the whole
 * window, and as questions on the map. They are read when they are first asked for.
 */
final class WorksheetDesk implements Landing {
  private final Edits edits;
  private final Tasks tasks;
  private final Selection selection;
  private final Dialogs dialogs;
  private final Colours colours;
  private final Clock clock;
  private final Questions questions;
  private final Doors doors;
  private final Drafts drafts;
  private CanvasModel model;
  private CanvasView beside;
  private CanvasView whole;

  /**
   * Where worksheets lead.
   *
   * @param full shows the open one in the whole window, or beside the map again
   * @param colour is told by which answer the map is to be coloured
   * @param person is told whom the owner wants to see
   * @param question is told the area of a question on the map that the owner opens
   */
  record Doors(
      Runnable full,
      Consumer<Colouring> colour,
      Consumer<UUID> person,
      Consumer<String> question) {}

  /**
   * @param edits of the open file
   * @param tasks writes files in the background
   * @param questions of the map
   * @param clock tells today
   */
  WorksheetDesk(
      Edits edits,
      Tasks tasks,
      Selection selection,
      Dialogs dialogs,
      Colours colours,
      Questions questions,
      Clock clock,
      Doors doors) {
    this.edits = edits;
    this.tasks = tasks;
    this.selection = selection;
    this.dialogs = dialogs;
    this.colours = colours;
    this.questions = questions;
    this.clock = clock;
    this.doors = doors;
    drafts = new Drafts(edits, selection, dialogs, Clipboards::copy, clock);
  }

  /** What worksheets there are, and which one is open. */
  CanvasModel model() {
    if (model == null) {
      model = new CanvasModel(edits, selection, clock);
      new Asking(model, questions, doors.question());
    }
    return model;
  }

  /** A view of the open worksheet for the panel, which people can be dropped into. */
  CanvasView beside() {
    beside = view(false);
    return beside;
  }

  /** A view of the open worksheet for the whole window, which people can be dropped into. */
  CanvasView whole() {
    whole = view(true);
    return whole;
  }

  private CanvasView view(boolean whole) {
    kith.ui.worksheet.Doors further =
        new kith.ui.worksheet.Doors(doors.full(), doors.colour(), doors.person(), this::beneath);
    return new CanvasView(model(), edits, tasks, dialogs, colours, further, whole);
  }

  private Optional<Node> beneath(Template template, Area area, ObservableValue<String> text) {
    return template.id().equals(Templates.REACH_OUT)
        ? drafts.beneath(area.key(), text)
        : Optional.empty();
  }

  /** Lets the owner answer in the panel, which shows the open worksheet. */
  void begin(String area) {
    beside.begin(area);
  }

  /** Copies the opening lines of the canvas that is open. */
  void copyDraft() {
    drafts.copy(model == null ? null : model.openProperty().get());
  }

  /** The views that are seen now; one covers the other. */
  private Stream<CanvasView> seen() {
    return Stream.of(whole, beside)
        .filter(Objects::nonNull)
        .filter(view -> view.getScene() != null)
        .limit(1);
  }

  @Override
  public boolean over(List<UUID> people, double sceneX, double sceneY) {
    return !people.isEmpty()
        && seen().anyMatch(view -> view.carry(people.getFirst(), sceneX, sceneY));
  }

  @Override
  public void drop(List<UUID> people, double sceneX, double sceneY) {
    seen().forEach(view -> people.forEach(person -> view.drop(person, sceneX, sceneY)));
  }

  @Override
  public void leave() {
    seen().forEach(CanvasView::putDown);
  }

  /** Follows the file no more; what is typed in the panel has been saved before. */
  void close() {
    drafts.close();
    if (model != null) {
      model.close();
    }
  }
}
