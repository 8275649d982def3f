package kith.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import kith.network.Provenance;

/**
 * Explains a picture below it: the colours with how many people have them, in columns; then what
 * size, width and line style mean, as far as the picture has them.
 */
final class Legend {
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("kith.picture.legend");
  private static final float LINE = 22;
  private static final float GAP = 24;
  private static final float DOT = 5;
  private static final float SAMPLE = 26;
  private static final float BESIDE = 7;
  private static final float MIDDLE = 4.4f;

  private final Look look;
  private final Type type;
  private final float scale;
  private final float edge;
  private final float room;
  private final List<Entry> colours = new ArrayList<>();
  private final List<Entry> keys = new ArrayList<>();

  private enum Sign {
    TITLE,
    DISC,
    ME,
    SIZES,
    WIDTHS,
    IMPORTED,
    INFERRED,
    NOTE
  }

  /**
   * @param colour of the sample; of a disc its hue
   */
  private record Entry(Sign sign, int colour, String text, String count) {}

  /**
   * @param scale 1, or less where everything is set smaller
   * @param edge what stays free to the left and right
   * @param width of the sheet
   */
  Legend(Scene scene, Look look, Type type, float scale, float edge, float width) {
    this.look = look;
    this.type = type;
    this.scale = scale;
    this.edge = edge;
    this.room = (width - 2 * edge) / scale;
    addColours(scene);
    addKeys(scene);
  }

  private void addColours(Scene scene) {
    Key key = scene.key();
    if (!key.title().isEmpty()) {
      colours.add(new Entry(Sign.TITLE, look.ink(), key.title(), ""));
    }
    int[] counts = scene.counts();
    for (int category = 0; category < counts.length; category++) {
      if (counts[category] > 0) {
        Category explained = key.categories().get(category);
        String name = Type.shortened(explained.name());
        colours.add(
            new Entry(Sign.DISC, explained.hue(), name, Integer.toString(counts[category])));
      }
    }
    if (scene.topology().me() >= 0) {
      colours.add(new Entry(Sign.ME, look.accent(), WORDS.getString("me"), ""));
    }
  }

  private void addKeys(Scene scene) {
    Set<Provenance> shown = EnumSet.noneOf(Provenance.class);
    Strands strands = scene.strands();
    for (int strand = 0; strand < strands.count(); strand++) {
      if (!strands.isMine(strand)) {
        shown.add(strands.provenance(strand));
      }
    }
    if (scene.people() > 0) {
      Sizes sizes = scene.dress().sizes();
      String says = sizes == null ? WORDS.getString("sizes") : sizes.says();
      keys.add(new Entry(Sign.SIZES, look.neutral(), says, ""));
    }
    if (!shown.isEmpty() && !strands.isPlain()) {
      keys.add(
          new Entry(
              Sign.WIDTHS, look.tie(), WORDS.getString(strands.isLive() ? "live" : "wide"), ""));
    }
    if (shown.contains(Provenance.IMPORTED)) {
      keys.add(new Entry(Sign.IMPORTED, look.tie(), WORDS.getString("imported"), ""));
    }
    if (shown.contains(Provenance.INFERRED)) {
      keys.add(new Entry(Sign.INFERRED, look.tie(), WORDS.getString("guess"), ""));
    }
    for (String note : scene.dress().notes()) {
      keys.add(new Entry(Sign.NOTE, look.quiet(), note, ""));
    }
  }

  /**
   * Sets the legend at the foot of a sheet.
   *
   * @param bottom the sheet's lower edge
   * @param most how high it may get; lines that do not fit are left out
   * @param marks receives what is drawn
   * @return its height, 0 if there is nothing to explain
   */
  float set(float bottom, float most, List<Furniture.Mark> marks) {
    List<List<Entry>> lines = new ArrayList<>(inColumns());
    int columnLines = lines.size();
    lines.addAll(flowing());
    int fit = (int) Math.clamp((most - 1.5f * edge) / (LINE * scale), 0, lines.size());
    if (fit == 0) {
      return 0;
    }
    float column = columnWidth();
    float y = bottom - edge - (fit - 1) * LINE * scale;
    for (int line = 0; line < fit; line++) {
      float x = edge;
      for (Entry entry : lines.get(line)) {
        draw(entry, x, y, marks);
        x += scale * (line < columnLines ? column : width(entry) + GAP);
      }
      y += LINE * scale;
    }
    return fit * LINE * scale + 1.5f * edge;
  }

  private float columnWidth() {
    float widest = 0;
    for (Entry entry : colours) {
      widest = Math.max(widest, width(entry));
    }
    return widest + GAP;
  }

  private List<List<Entry>> inColumns() {
    int columns = Math.max(1, (int) ((room + GAP) / columnWidth()));
    List<List<Entry>> lines = new ArrayList<>();
    for (int from = 0; from < colours.size(); from += columns) {
      lines.add(colours.subList(from, Math.min(from + columns, colours.size())));
    }
    return lines;
  }

  private List<List<Entry>> flowing() {
    List<List<Entry>> lines = new ArrayList<>();
    float x = Float.MAX_VALUE;
    for (Entry entry : keys) {
      if (x + width(entry) > room) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.getLast().add(entry);
      x += width(entry) + GAP;
    }
    return lines;
  }

  private static float sign(Entry entry) {
    return switch (entry.sign()) {
      case TITLE, NOTE -> 0;
      case DISC, ME -> 2 * DOT + BESIDE;
      default -> SAMPLE + BESIDE;
    };
  }

  private float width(Entry entry) {
    float count = entry.count().isEmpty() ? 0 : BESIDE + textWidth(entry.count());
    return sign(entry) + textWidth(entry.text()) + count;
  }

  private float textWidth(String text) {
    return type.width(text, Type.Style.NOTE);
  }

  private void draw(Entry entry, float x, float y, List<Furniture.Mark> marks) {
    boolean key = entry.sign().ordinal() > Sign.ME.ordinal();
    sample(entry, x, y - MIDDLE * scale, marks);
    float at = x + sign(entry) * scale;
    marks.add(word(entry.text(), at, y, key ? look.quiet() : look.ink()));
    if (!entry.count().isEmpty()) {
      float after = at + (textWidth(entry.text()) + BESIDE) * scale;
      marks.add(word(entry.count(), after, y, look.quiet()));
    }
  }

  private Furniture.Word word(String text, float x, float y, int colour) {
    Type.Style style = Type.Style.NOTE;
    return new Furniture.Word(text, style, style.size() * scale, x, y, colour);
  }

  private void sample(Entry entry, float x, float y, List<Furniture.Mark> marks) {
    int ink = entry.colour();
    switch (entry.sign()) {
      case TITLE, NOTE -> {}
      case ME -> marks.add(new Furniture.Dot(x + DOT * scale, y, DOT * scale, ink));
      case DISC -> {
        float radius = DOT * scale;
        boolean hollow = ink == Look.HOLLOW;
        if (hollow) {
          marks.add(new Furniture.Dot(x + radius, y, radius, look.rim(ink)));
        }
        float inner = hollow ? radius - scale : radius;
        marks.add(new Furniture.Dot(x + radius, y, inner, look.tone(ink)));
      }
      case SIZES -> {
        marks.add(new Furniture.Dot(x + 6 * scale, y, 3.5f * scale, ink));
        marks.add(new Furniture.Dot(x + 18 * scale, y, 7 * scale, ink));
      }
      case WIDTHS -> {
        marks.add(rule(x, y - 3 * scale, 1, Dash.NONE, ink));
        marks.add(rule(x, y + 3 * scale, 2.6f, Dash.NONE, ink));
      }
      case IMPORTED -> marks.add(rule(x, y, 1.2f, Dash.of(Provenance.IMPORTED), ink));
      case INFERRED -> marks.add(rule(x, y, 1.2f, Dash.of(Provenance.INFERRED), ink));
    }
  }

  private Furniture.Rule rule(float x, float y, float width, Dash dash, int colour) {
    float length = SAMPLE * scale;
    return new Furniture.Rule(x, y, length, width * scale, dash.times(scale), colour);
  }
}
