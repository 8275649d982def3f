package kith.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import kith.ui.common.Landing;

/** The ghosts of the map: who is dropped on one is the answer to what it asks. */
final class QuestionLanding implements Landing {
  private final Node map;
  private final Questions questions;
  private final QuestionMarks marks;

  QuestionLanding(Node map, Questions questions, QuestionMarks marks) {
    this.map = map;
    this.questions = questions;
    this.marks = marks;
  }

  @Override
  public boolean over(List<UUID> people, double sceneX, double sceneY) {
    Optional<String> asked = people.isEmpty() ? Optional.empty() : at(sceneX, sceneY);
    marks.aim(asked.orElse(null));
    return asked.isPresent();
  }

  private Optional<String> at(double sceneX, double sceneY) {
    Point2D point = map.sceneToLocal(sceneX, sceneY);
    return map.isVisible() && map.contains(point)
        ? questions.at(point.getX(), point.getY())
        : Optional.empty();
  }

  @Override
  public void drop(List<UUID> people, double sceneX, double sceneY) {
    at(sceneX, sceneY).ifPresent(asked -> questions.answer(asked, people));
  }

  @Override
  public void leave() {
    marks.aim(null);
  }
}
