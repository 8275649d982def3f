package kith.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kith.exchange.write.Dot;
import kith.picture.Look;
import kith.picture.Picture;
import kith.picture.Scene;

/** How people are drawn in a picture, for files of other programs that draw. */
public final class Dots {
  private Dots() {}

  /** Everybody who is on a picture, in the colours of a look. */
  public static Map<UUID, Dot> of(Picture picture, Look look) {
    Scene scene = picture.scene();
    Map<UUID, Dot> dots = HashMap.newHashMap(scene.people());
    for (int i = 0; i < scene.people(); i++) {
      dots.put(
          scene.id(i),
          new Dot(picture.x(i), picture.y(i), picture.radius(i), look.tone(scene.hue(i))));
    }
    return dots;
  }
}
