package kith.ui.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import kith.network.Naming.Choice;
import kith.network.Naming.Way;
import kith.network.Person;
import kith.ui.common.Frames;

/**
 * Does what owners do first, one thing after the other, and closes the window. The Java machine
 * keeps what that loaded and linked as a cache, and the first time no longer takes longer than the
 * second. Only for those who build the program.
 */
final class Rehearsal {
  private static final Duration PACE = Duration.millis(400);

  private final ShellModel model;
  private final ShellView view;
  private final Stage stage;
  private final Queue<Runnable> doings = new ArrayDeque<>();

  private Rehearsal(ShellModel model, ShellView view, Stage stage) {
    this.model = model;
    this.view = view;
    this.stage = stage;
  }

  /** Whether this start is one: the property {@code kith.rehearsal} is true. */
  static boolean wanted() {
    return Boolean.getBoolean("kith.rehearsal");
  }

  /** Begins as soon as the network that was open last is open again. */
  static void of(ShellModel model, ShellView view, Stage stage) {
    Rehearsal rehearsal = new Rehearsal(model, view, stage);
    model
        .workspaceProperty()
        .addListener(
            (_, _, open) -> {
              if (open != null) {
                rehearsal.begin();
              }
            });
  }

  /** What is opened for the first time by a feature belongs here, so that it is in the cache. */
  private void begin() {
    doings.addAll(
        List.of(
            () -> {},
            this::lookAround,
            () -> select(1),
            () -> select(2),
            () -> view.pane().reachOut(),
            () -> view.pane().logContact(),
            () -> act("find"),
            () -> view.pane().search().setText("an"),
            () -> view.pane().search().clear(),
            () -> act("palette"),
            this::filter,
            this::filter,
            () -> act("focus"),
            () -> act("focus"),
            () -> act("table"),
            () -> act("table"),
            () -> act("today"),
            () -> act("today"),
            () -> select(3),
            () -> act("path"),
            () -> act("select-all"),
            () -> select(4),
            () -> view.pane().choose(Choice.NONE.withWay(Way.INITIALS)),
            () -> view.pane().choose(Choice.NONE),
            () -> act("board"),
            () -> act("introductions"),
            () -> act("introductions"),
            () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST))));
    next();
  }

  /**
   * One thing after the other, each when all that the one before brought into the window is there.
   */
  private void next() {
    if (!doings.isEmpty()) {
      PauseTransition pause = new PauseTransition(PACE);
      pause.setOnFinished(_ -> Frames.oneByOne(List.of(doings.remove(), this::next)));
      pause.play();
    }
  }

  private void act(String action) {
    Action.runIfPossible(view.action(action));
  }

  private void filter() {
    view.pane().map().focusing().filtering().ask();
  }

  private void lookAround() {
    view.pane().map().pan(20, 10);
    view.pane().map().zoomIn();
  }

  private void select(int which) {
    List<UUID> people =
        model.workspaceProperty().get().network().people().stream()
            .filter(person -> !person.me())
            .map(Person::id)
            .toList();
    model.selection().select(people.get(which));
  }
}
