package kith.picture;

import java.util.ArrayList;
import java.util.List;

/** What stands above and below the map of an exported image: title, note, legend. */
final class Furniture {
  private static final float EDGE = 28;
  private static final float LINE = 22;
  private static final float DOT = 5;

  private record Word(String text, Type.Style style, float x, float baseline, int colour) {}

  private record Dot(float x, float y, int colour) {}

  private final Look look;
  private final Type type;
  private final Masks masks;
  private final PngExport.Options options;
  private final List<Word> words = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();
  private final int header;
  private final int footer;

  Furniture(Scene scene, Look look, Type type, PngExport.Options options) {
    this.look = look;
    this.type = type;
    this.masks = new Masks(type);
    this.options = options;
    this.header = pixels(head());
    this.footer = options.legend() ? pixels(legend(scene)) : 0;
  }

  private int pixels(double logical) {
    return (int) Math.min(options.height() / 3.0, Math.ceil(logical * options.density()));
  }

  private float head() {
    float y = 0;
    if (!options.title().isBlank()) {
      y = EDGE + 22;
      words.add(new Word(options.title(), Type.Style.TITLE, EDGE, y, look.ink()));
    }
    if (!options.note().isBlank()) {
      y += y == 0 ? EDGE + 8 : LINE;
      words.add(new Word(options.note(), Type.Style.NOTE, EDGE, y, look.quiet()));
    }
    return y == 0 ? 0 : y + 12;
  }

  /** Entries from left to right, as many lines as it takes; gives the height of them all. */
  private float legend(Scene scene) {
    List<Scene.Group> coloured = scene.groups().stream().filter(group -> group.hue() >= 0).toList();
    if (coloured.isEmpty()) {
      return 0;
    }
    float room = (float) (options.width() / options.density()) - EDGE;
    float bottom = (float) (options.height() / options.density());
    List<List<Scene.Group>> lines = lines(coloured, room);
    float y = bottom - EDGE - LINE * (lines.size() - 1);
    for (List<Scene.Group> line : lines) {
      float x = EDGE;
      for (Scene.Group group : line) {
        dots.add(new Dot(x + DOT, y - 4.4f, look.circle(group.hue())));
        words.add(new Word(text(group), Type.Style.NOTE, x + 3 * DOT + 1, y, look.ink()));
        x += wide(group);
      }
      y += LINE;
    }
    return EDGE + LINE * lines.size();
  }

  private List<List<Scene.Group>> lines(List<Scene.Group> groups, float room) {
    List<List<Scene.Group>> lines = new ArrayList<>();
    float x = Float.MAX_VALUE;
    for (Scene.Group group : groups) {
      if (x + wide(group) > room) {
        lines.add(new ArrayList<>());
        x = EDGE;
      }
      lines.getLast().add(group);
      x += wide(group);
    }
    return lines;
  }

  private float wide(Scene.Group group) {
    return 3 * DOT + 1 + type.width(text(group), Type.Style.NOTE) + LINE;
  }

  private static String text(Scene.Group group) {
    return Type.shortened(group.name());
  }

  int header() {
    return header;
  }

  int mapHeight() {
    return options.height() - header - footer;
  }

  /** Paints a strip above or below the map. */
  void paint(Surface surface) {
    Raster raster = new Raster(surface, 0, surface.height());
    raster.clear(options.transparent() ? 0 : look.ground());
    float density = (float) surface.density();
    for (Word word : words) {
      Type.Mask set = masks.get(word.text(), word.style(), word.style().size() * density, 0);
      int left = Math.round(word.x() * density) + set.left();
      int top = Math.round(word.baseline() * density) + set.top();
      raster.mask(set.letters(), set.width(), set.height(), left, top, word.colour());
    }
    for (Dot dot : dots) {
      raster.disc(dot.x() * density, dot.y() * density, DOT * density, dot.colour(), 0, 0);
    }
  }
}
