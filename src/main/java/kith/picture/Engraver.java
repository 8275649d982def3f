package kith.picture;

/** Paints what stands around the map of an exported image. */
final class Engraver {
  private final Masks masks;
  private final int ground;

  /**
   * @param type the letters
   * @param ground the paper, 0 for none
   */
  Engraver(Type type, int ground) {
    this.masks = new Masks(type);
    this.ground = ground;
  }

  /** Paints a strip above or below the map. */
  void paint(Furniture furniture, Surface surface) {
    Raster raster = new Raster(surface, 0, surface.height());
    raster.clear(ground);
    Pen pen = new Pen(raster, null);
    float density = (float) surface.density();
    for (Furniture.Mark mark : furniture.marks()) {
      switch (mark) {
        case Furniture.Word word -> letters(raster, word, density);
        case Furniture.Dot dot ->
            raster.disc(
                dot.x() * density, dot.y() * density, dot.radius() * density, dot.colour(), 0, 0);
        case Furniture.Rule rule -> line(pen, rule, density);
      }
    }
  }

  private void letters(Raster raster, Furniture.Word word, float density) {
    Type.Mask set = masks.get(word.text(), word.style(), word.size() * density, 0);
    int left = Math.round(word.x() * density) + set.left();
    int top = Math.round(word.baseline() * density) + set.top();
    raster.mask(set.letters(), set.width(), set.height(), left, top, word.colour());
  }

  private static void line(Pen pen, Furniture.Rule rule, float density) {
    float y = rule.y() * density;
    float width = rule.width() * density;
    float end = (rule.x() + rule.length()) * density;
    float dash = rule.dash().isNone() ? end : rule.dash().on() * density;
    for (float x = rule.x() * density; x < end; x += dash + rule.dash().off() * density) {
      pen.draw(x, y, Math.min(end, x + dash), y, width, rule.colour());
    }
  }
}
