package kith.ui.map;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import kith.picture.Camera;

/** Lets the image of before go softly where only its colours, sizes or people were others. */
final class Dissolve {
  private static final Duration TIME = Duration.millis(220);

  private final ImageView before;
  private final FadeTransition fade;

  /**
   * @param before lies over the image that is shown
   */
  Dissolve(ImageView before) {
    this.before = before;
    before.setManaged(false);
    before.setVisible(false);
    fade = new FadeTransition(TIME, before);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setInterpolator(Interpolator.EASE_OUT);
    fade.setOnFinished(_ -> end());
  }

  /** Whether one image can go over into another: what stays is at the same place in both. */
  static boolean between(Easel.Order before, Easel.Order after) {
    return before != null
        && before.chart().scene() != after.chart().scene()
        && before.chart().frame().settled()
        && after.chart().frame().settled()
        && before.camera().equals(after.camera())
        && before.density() == after.density()
        && before.look().equals(after.look());
  }

  /** Begins with the image that another one has just taken the place of. */
  void begin(ImageView shown) {
    before.setImage(shown.getImage());
    before.setFitWidth(shown.getFitWidth());
    before.setFitHeight(shown.getFitHeight());
    before.setVisible(true);
    fade.playFromStart();
  }

  /** What is looked at moves on: the image of before is in the way. */
  void unless(Camera still, Easel.Order shown) {
    if (before.isVisible() && (!shown.camera().equals(still) || !shown.chart().frame().settled())) {
      end();
    }
  }

  /** Shows nothing of before any more. */
  void end() {
    fade.stop();
    before.setVisible(false);
    before.setImage(null);
  }
}
