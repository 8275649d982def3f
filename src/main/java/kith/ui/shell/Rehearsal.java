package kith.ui.shell;

import java.util.List;
import java.util.UUID;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import kith.network.Person;

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

  private void begin() {
    Timeline steps = new Timeline();
    List<Runnable> doings =
        List.of(
            () -> {},
            () -> {},
            this::lookAround,
            () -> select(1),
            () -> select(2),
            () -> view.pane().reachOut(),
            () -> view.pane().logContact(),
            () -> view.pane().search().setText("an"),
            () -> view.pane().search().clear(),
            () -> select(3),
            () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    for (int i = 0; i < doings.size(); i++) {
      Runnable doing = doings.get(i);
      steps.getKeyFrames().add(new KeyFrame(PACE.multiply(i + 1), _ -> doing.run()));
    }
    steps.play();
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
