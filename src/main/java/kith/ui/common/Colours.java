package kith.ui.common;

import java.util.Objects;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import kith.picture.Look;
import kith.picture.Scene;

/**
 * The colours the map gives to people and circles, so that a person looks the same in every feature
 * of the window, also when the look changes or the map has somebody new.
 *
 * @param look light or dark
 * @param scene what the map shows now; null before there is a map
 */
public record Colours(ObservableValue<Look> look, ObservableValue<Scene> scene) {

  /**
   * Paints a node now, and again whenever the colours change while it is in a window; so that
   * nothing is held of one that is there no more.
   */
  public void paint(Node node, Runnable painting) {
    ObservableValue<Boolean> inWindow = node.sceneProperty().map(Objects::nonNull).orElse(false);
    look.when(inWindow).subscribe((_, _) -> painting.run());
    scene.when(inWindow).subscribe((_, _) -> painting.run());
    painting.run();
  }

  /** The colour of a person's disc. */
  public Color person(UUID id) {
    return colour(argb(id));
  }

  /** The colour of letters on a person's disc. */
  public Color letters(UUID id) {
    return colour(look.getValue().on(argb(id)));
  }

  private int argb(UUID id) {
    Scene shown = scene.getValue();
    int node = shown == null ? -1 : shown.topology().index(id);
    boolean known = node >= 0 && node < shown.people();
    return look.getValue().tone(known ? shown.hue(node) : -1);
  }

  /** The colour of a circle. */
  public Color circle(UUID id) {
    Scene shown = scene.getValue();
    int node = shown == null ? -1 : shown.topology().index(id);
    int hue = -1;
    if (node >= 0) {
      hue =
          shown.groups().stream()
              .filter(group -> group.hub() == node)
              .mapToInt(Scene.Group::hue)
              .findFirst()
              .orElse(-1);
    }
    return tone(hue);
  }

  /** The colour of a {@link Look#tone hue}. */
  public Color tone(int hue) {
    return colour(look.getValue().tone(hue));
  }

  /** A colour of the map as one of the window. */
  public static Color colour(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }
}
