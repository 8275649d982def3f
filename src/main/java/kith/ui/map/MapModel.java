package kith.ui.map;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import kith.network.Change;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Visible;
import kith.picture.Camera;
import kith.picture.Emphasis;
import kith.picture.Picture;
import kith.ui.common.Dialogs;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.workspace.LiveLayout;
import kith.workspace.Workspace;

/**
 * The map without a control: where everybody is, what one looks at, what stands out, and what
 * pointer and keys do. Belongs to the window's thread.
 *
 * <p>Long because it is the one door to the map for the window: what it does is done by the parts
 * it holds, and most of it hands on.
 */
public final class MapModel implements AutoCloseable {
  /** By how many people a network grows without all of it being shown anew. */
  private static final int FEW = 10;

  private static final double ZOOM_STEP = 1.5;

  private final Network network;
  private final Selection selection;
  private final Dialogs dialogs;
  private final Words words = Words.of(MapModel.class);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
  private final ObjectProperty<Counts> counts = new SimpleObjectProperty<>();
  private final ObjectProperty<Naming> naming = new SimpleObjectProperty<>(Naming.real());
  private final Eye eye;
  private final Pointer pointer = new Pointer(this);
  private final MapEdits edits;
  private final Bend bend;
  private final Looks looks;
  private final LegendModel legend;
  private final Making making;
  private final Walk walk;
  private final Keyboard keyboard;
  private final Memory memory;
  private final Rest rest;
  private final Touch touch;
  private final Questions questions;
  private final Route route;
  private final LiveChart live;
  private final Moves moves;
  private final Nudging nudging;
  private final Voice voice;
  private final Choosing choosing;
  private final Group group;
  private final Sight sight;
  private final Views views;
  private final TimeLapse timeLapse;
  private final Runnable stopListening;
  private final Runnable stopWorkingAhead;
  private final ChangeListener<Object> onSelected;
  private Consumer<UUID> onOpenPerson = _ -> {};
  private Consumer<UUID> onLogContact = _ -> {};

  /** The map of an open network, about which nothing was worked out ahead. */
  public MapModel(Workspace workspace, Selection selection, Dialogs dialogs, Tasks tasks) {
    this(workspace, MapStart.of(workspace.network()), selection, dialogs, tasks);
  }

  /**
   * The map of an open network; its layout starts at once.
   *
   * @param start of the network as it is now
   * @param selection shared with the panel and the search
   * @param dialogs says what could not be done
   * @param tasks the window's thread, and one to write on
   */
  public MapModel(
      Workspace workspace, MapStart start, Selection selection, Dialogs dialogs, Tasks tasks) {
    this.network = workspace.network();
    this.selection = selection;
    this.dialogs = dialogs;
    this.edits = new MapEdits(workspace, dialogs);
    this.bend = new Bend(network, edits);
    this.walk = new Walk(network, selection);
    this.voice = new Voice(network, selection, walk, words, tasks);
    this.memory = new Memory(workspace, dialogs, tasks);
    this.rest = new Rest(edits, memory, this::showAgain);
    this.live =
        new LiveChart(
            network,
            tasks.window(),
            tasks.background(),
            frame -> rest.reached(frame, moving()),
            this::layoutFailed);
    live.show(start);
    this.eye = new Eye(reducedMotion, live.chartProperty());
    this.making = new Making(network, selection, edits, eye);
    this.route = new Route(eye);
    this.touch = new Touch(live.chartProperty(), eye.cameraProperty());
    this.questions = new Questions(live.chartProperty(), eye);
    this.moves = new Moves(network, selection, edits, live);
    this.nudging = new Nudging(moves);
    this.keyboard = new Keyboard(this, walk, nudging);
    this.choosing = new Choosing(network, selection, live.chartProperty(), eye.cameraProperty());
    this.group = new Group(workspace, selection, dialogs, tasks);
    this.sight = new Sight(network, selection, walk, eye, live, reducedMotion, tasks);
    this.views = new Views(network, edits, eye, sight.focusing(), sight.trail());
    this.timeLapse =
        new TimeLapse(
            workspace,
            sight.focusing().momentProperty()::set,
            reducedMotion,
            tasks,
            Clock.systemDefaultZone());
    this.looks = new Looks(network, edits, live, focusing(), tasks);
    this.legend = new LegendModel(looks, live, focusing(), selection, memory);
    timeLapse
        .lookedAtProperty()
        .addListener((_, _, day) -> looks.at(day, moment(), timeLapse.earlier()));
    this.onSelected = (_, _, _) -> selected();
    live.chartProperty().addListener((_, _, _) -> charted());
    stopListening = workspace.listen(this::changed);
    stopWorkingAhead = workspace.workAhead(live::workAhead);
    selection.peopleProperty().addListener(onSelected);
    selection.personProperty().addListener(onSelected);
    group.selected();
    counts.set(Counts.of(network));
    naming.set(network.naming());
    naming.addListener((_, _, _) -> voice.moved());
    memory.restore(eye);
    looks.begin();
    legend.openProperty().subscribe(this::keepFree);
    timeLapse.openProperty().subscribe(this::keepFree);
    keepFree();
  }

  /** Everybody at this moment. */
  public ReadOnlyObjectProperty<Chart> chartProperty() {
    return live.chartProperty();
  }

  /** What one looks at. */
  public ReadOnlyObjectProperty<Camera> cameraProperty() {
    return eye.cameraProperty();
  }

  /** What stands out. */
  public ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
    return sight.emphasisProperty();
  }

  /** Who is under the pointer, or null. */
  public ReadOnlyObjectProperty<UUID> hoveredProperty() {
    return sight.hoveredProperty();
  }

  /** What dragging from a person does. */
  public ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  /** The tie that is being drawn, or null. */
  public ReadOnlyObjectProperty<Rubber> rubberProperty() {
    return pointer.rubberProperty();
  }

  /** What is being made and not finished. */
  public Making making() {
    return making;
  }

  /** How large the network is. */
  public ReadOnlyObjectProperty<Counts> countsProperty() {
    return counts;
  }

  /** Whether the owner of the system asked for less motion. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /** The path that is marked. */
  public Route route() {
    return route;
  }

  /** Called when a person is to be opened: Enter, or "Open" in the menu. */
  public void setOnOpenPerson(Consumer<UUID> action) {
    onOpenPerson = action;
  }

  /** Called when a contact with a person is to be logged. */
  public void setOnLogContact(Consumer<UUID> action) {
    onLogContact = action;
  }

  /** Who is being looked for. */
  public Finding finding() {
    return sight.finding();
  }

  Network network() {
    return network;
  }

  Words words() {
    return words;
  }

  Chart chart() {
    return live.chart();
  }

  Eye eye() {
    return eye;
  }

  Pointer pointer() {
    return pointer;
  }

  Keyboard keyboard() {
    return keyboard;
  }

  Moves moves() {
    return moves;
  }

  /** Selecting several people. */
  public Choosing choosing() {
    return choosing;
  }

  /** What can be done with all who are selected. */
  public Group group() {
    return group;
  }

  /** What of the network the map shows. */
  public Focusing focusing() {
    return sight.focusing();
  }

  /** The views the owner has saved. */
  public Views views() {
    return views;
  }

  /** The map through the years. */
  public TimeLapse timeLapse() {
    return timeLapse;
  }

  /** Where one has been. */
  public Trail trail() {
    return sight.trail();
  }

  Tool tool() {
    return tool.get();
  }

  Selection selection() {
    return selection;
  }

  /** The selected person, if they are on the map. */
  Optional<UUID> selectedHere() {
    return selection.person().filter(chart()::has);
  }

  /** A person in a few words. */
  Portrait portrait(UUID person) {
    return Portrait.of(network, person);
  }

  /** What people and circles are called now. */
  ReadOnlyObjectProperty<Naming> namingProperty() {
    return naming;
  }

  /** What somebody is called now. */
  String name(UUID person) {
    return network.naming().name(network.person(person));
  }

  /** Whether the owner is drawn. */
  public boolean meShown() {
    return LiveLayout.showsMe(network);
  }

  /** Draws the owner, or leaves them out. */
  public void showMe(boolean shown) {
    edits.showMe(shown);
  }

  /** Draws the owner if they are left out, or leaves them out. */
  public void toggleMe() {
    showMe(!meShown());
  }

  /** Whether ties bow. */
  Bend bend() {
    return bend;
  }

  /** What colours and sizes say. */
  public Looks looks() {
    return looks;
  }

  /** What the map asks. */
  public Questions questions() {
    return questions;
  }

  /** What explains them. */
  public LegendModel legend() {
    return legend;
  }

  private void changed(Change change) {
    bend.changed();
    if (!rest.made(change)) {
      int before = counts.get().people();
      counts.set(Counts.of(network));
      if (counts.get().people() > 2 * before + FEW) {
        eye.follow();
      }
      live.follow(change, meShown());
    }
    selection.remove(
        selection.people().stream().filter(person -> network.person(person) == null).toList());
    looks.changed(change);
    sight.changed(change);
    views.changed(change);
    timeLapse.changed(change);
    voice.changed(change);
    making.forgetUndone();
    naming.set(network.naming());
  }

  private void charted() {
    eye.charted();
    if (!carriesOthers()) {
      questions.charted();
    }
    sight.charted();
  }

  /** Questions wait for who is brought to them, and go along with their owner. */
  private boolean carriesOthers() {
    return pointer.carried().stream()
        .map(network::person)
        .anyMatch(one -> one != null && !one.me());
  }

  private void keepFree() {
    boolean years = timeLapse.openProperty().get();
    boolean explained = legend.openProperty().get();
    eye.keepFree(explained ? LegendModel::room : _ -> 0, years ? TimeLapse.ROOM : 0);
  }

  private Visible moment() {
    return focusing().momentProperty().get();
  }

  private void showAgain() {
    live.show(MapStart.of(network));
  }

  private void layoutFailed() {
    rest.arrangementFailed();
    dialogs.error(words.get("layout.failed"));
  }

  private void selected() {
    nudging.settle();
    group.selected();
    sight.selected();
    voice.moved();
  }

  /** The next moment of whatever moves. */
  void pulse(long nanos) {
    timeLapse.pulse(nanos);
    eye.pulse(nanos);
    sight.pulse(nanos);
    nudging.pulse(nanos);
  }

  /** Whether {@link #pulse} has something to do. */
  boolean animating() {
    return eye.flying() || sight.fading() || timeLapse.playingProperty().get() || nudging.going();
  }

  /** The view has this size, in logical pixels; whoever was selected and seen stays seen. */
  void resize(double width, double height) {
    eye.resize(width, height, selection.person().orElse(null));
  }

  /** Moves what one looks at, in logical pixels to the right and down. */
  public void pan(double right, double down) {
    eye.pan(right, down);
  }

  /** Closer. */
  public void zoomIn() {
    eye.zoomInMiddle(ZOOM_STEP);
  }

  /** Farther. */
  public void zoomOut() {
    eye.zoomInMiddle(1 / ZOOM_STEP);
  }

  /** Everybody in view. */
  public void fit() {
    eye.fit();
  }

  /** Flies to where a person and whom they are tied to fill the view. */
  void zoomTo(UUID person) {
    Set<UUID> people = new HashSet<>(Set.of(person));
    network.ties(person).forEach(tie -> people.add(tie.other(person)));
    eye.fit(people);
  }

  /** Who is at a point of the screen. */
  Touch touch() {
    return touch;
  }

  /** The person whose disc or name is at a point of the screen. */
  Optional<UUID> personAt(double screenX, double screenY) {
    return touch.personAt(screenX, screenY);
  }

  void hover(UUID person) {
    sight.hover(person);
  }

  /** The pointer left the map. */
  void left() {
    if (!pointer.dragging()) {
      hover(null);
    }
  }

  void select(UUID person) {
    selection.select(person);
  }

  /** Opens somebody in the panel. */
  void open(UUID person) {
    selection.select(person);
    onOpenPerson.accept(person);
  }

  void logContact(UUID person) {
    selection.select(person);
    onLogContact.accept(person);
  }

  /** The owner wants to be in touch so often, in days, with everybody in a circle. */
  public void setCadence(UUID circle, int days) {
    edits.setCadence(circle, days);
  }

  /** From now on a tie from this person follows the pointer until somebody else is clicked. */
  void tieFrom(UUID person) {
    Camera camera = eye.camera();
    pointer.link(person, camera.screenX(chart().x(person)), camera.screenY(chart().y(person)));
  }

  /** Draws a tie by dragging next, with Shift several, or moves people again. */
  public void toggleTieTool() {
    toggle(Tool.TIE);
  }

  /** Draws a line round those to select by dragging next, or moves people again. */
  public void toggleLassoTool() {
    toggle(Tool.LASSO);
  }

  /**
   * Puts down the tool in hand, and what was begun with it.
   *
   * @return whether there was any
   */
  public boolean leaveTool() {
    boolean begun = pointer.cancel();
    boolean inHand = tool.get() != Tool.SELECT;
    tool.set(Tool.SELECT);
    return begun || inHand;
  }

  private void toggle(Tool wanted) {
    pointer.end();
    tool.set(tool.get() == wanted ? Tool.SELECT : wanted);
  }

  /** Removes who is selected; never the owner. */
  public void removeSelected() {
    group.remove();
  }

  void remove(UUID person) {
    group.remove(List.of(person));
  }

  /** Whether somebody stays where they were put. */
  boolean pinned(UUID person) {
    return moves.pinned(person);
  }

  /** Pins the selected person where they are, or lets them move freely again. */
  public void togglePinSelected() {
    selectedHere().ifPresent(moves::togglePin);
  }

  /** Looks at the neighbourhood of a person; everybody in it is in view. */
  public void focusOn(UUID person) {
    sight.focusOn(person);
  }

  /** Looks at the neighbourhood of the selected person, or at everybody again. */
  public void toggleFocus() {
    sight.toggleFocus(selectedHere());
  }

  /** Places everybody anew who is not pinned; one edit, once they have come to rest. */
  public void layOutAfresh() {
    rest.arrangementAsked();
    eye.follow();
    live.layOutAfresh(meShown());
  }

  /** The map as a screen reader says it. */
  Voice voice() {
    return voice;
  }

  /** Puts down who is being moved with keys, so that it is an edit. */
  public void settle() {
    nudging.settle();
  }

  private boolean moving() {
    return pointer.dragging() || nudging.going();
  }

  /** The map as one sees it, for others. */
  public Seen exportScene() {
    Chart now = live.forOthers();
    Picture picture = Picture.of(now.scene(), now.frame().x(), now.frame().y(), Emphasis.NONE);
    return new Seen(picture.bent(bend.isBent()), eye.camera(), timeLapse.dayProperty().get());
  }

  /** Keeps what one looked at and ends the layout. */
  @Override
  public void close() {
    settle();
    stopListening.run();
    stopWorkingAhead.run();
    selection.peopleProperty().removeListener(onSelected);
    selection.personProperty().removeListener(onSelected);
    sight.close();
    looks.close();
    live.close();
    memory.keep(eye);
  }
}
