package kith.picture;

import java.util.List;

/**
 * The colours of a map; opaque {@code 0xAARRGGBB} unless said. The circle colours follow Okabe and
 * Ito (2008), "Color Universal Design", moved in lightness and chroma so that all eight keep apart
 * for protan, deutan and tritan eyes on either ground. The ramp is one hue from the ground's
 * lightness to the ink's, in even steps.
 *
 * @param isDark whether the ground is dark
 * @param ground the paper
 * @param ink names and titles
 * @param quiet dates, legends and captions of circles without a colour of their own
 * @param tie ties; the painter thins them
 * @param rim the edge of a disc
 * @param accent what is hovered or selected; buttons and links of a window use the same
 * @param neutral discs of people without a coloured circle
 * @param circles the colours of the eight largest circles
 * @param ramp the colours of a scale in five steps, from little to much
 */
public record Look(
    boolean isDark,
    int ground,
    int ink,
    int quiet,
    int tie,
    int rim,
    int accent,
    int neutral,
    List<Integer> circles,
    List<Integer> ramp) {

  /** How many circles have a colour of their own. */
  public static final int COLOURS = 8;

  /** How many steps a scale has. */
  public static final int STEPS = 5;

  /** The hue of the first step of a scale; the others follow. */
  public static final int RAMP = COLOURS;

  /** The hue of a disc that is hardly filled: nothing is known. */
  public static final int HOLLOW = RAMP + STEPS;

  /** What recedes keeps this share of its contrast. */
  static final float RECEDED = 1 / 3f;

  private static final float HOLLOW_FILL = 0.22f;

  /** Warm paper, ink and quiet ties. */
  public static Look light() {
    return new Look(
        false,
        0xFFFAF7F0,
        0xFF2A2926,
        0xFF77716A,
        0xFF7D7466,
        0xFFFFFFFF,
        0xFF1F6F8B,
        0xFFB0A99E,
        List.of(
            0xFF1F5F99,
            0xFFCC8C2B,
            0xFF128A64,
            0xFFB784AE,
            0xFF86C2F4,
            0xFFA3421F,
            0xFFE2CB58,
            0xFF503A5A),
        List.of(0xFFAAC6EC, 0xFF7DA5DE, 0xFF5285CC, 0xFF3262AD, 0xFF213C80));
  }

  /** The same map by night. */
  public static Look dark() {
    return new Look(
        true,
        0xFF10151E,
        0xFFEDE9E1,
        0xFF98A1AE,
        0xFF8FA3BC,
        0xFF232C3A,
        0xFF5CB3CF,
        0xFF6C7078,
        List.of(
            0xFF3584CE,
            0xFFC28F32,
            0xFF55B585,
            0xFFCB9EC0,
            0xFFA3C6F5,
            0xFFB25A40,
            0xFFD9D66C,
            0xFF7D4A8C),
        List.of(0xFF39497E, 0xFF446AAF, 0xFF578DD8, 0xFF86B3EE, 0xFFBCDAFC));
  }

  /** The same look on another ground, such as white paper. */
  public Look withGround(int other) {
    return new Look(isDark, other, ink, quiet, tie, rim, accent, neutral, circles, ramp);
  }

  /**
   * The colour of a hue: from 0 the circles, from {@link #RAMP} a scale, {@link #HOLLOW}; else the
   * neutral one.
   */
  public int tone(int hue) {
    if (hue == HOLLOW) {
      return mix(ground, neutral, HOLLOW_FILL);
    }
    if (hue >= RAMP && hue < RAMP + STEPS) {
      return ramp.get(hue - RAMP);
    }
    return hue < 0 || hue >= COLOURS ? neutral : circles.get(hue);
  }

  /** The colour of the edge of a disc of a hue. */
  public int rim(int hue) {
    return hue == HOLLOW ? neutral : rim;
  }

  /** The colour of letters on a disc of a colour: paper-white or ink, whichever is read better. */
  public int on(int colour) {
    return contrast(colour, 0xFFFFFFFF) < 2.8 ? 0xFF26241F : 0xFFFFFFFF;
  }

  /** A circle's colour as letters on the ground, with enough contrast to be read. */
  public int caption(int hue) {
    int colour = hue < 0 || hue >= circles.size() ? quiet : circles.get(hue);
    for (int step = 0; step < 12 && contrast(colour, ground) < 4.5; step++) {
      colour = mix(colour, ink, 0.12f);
    }
    return colour;
  }

  /** One colour with a share (0 to 1) of another. */
  public static int mix(int colour, int other, float share) {
    int mixed = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      float a = colour >>> shift & 0xFF;
      float b = other >>> shift & 0xFF;
      mixed |= Math.round(a + (b - a) * share) << shift;
    }
    return mixed;
  }

  /** Contrast of two colours, 1 to 21, as WCAG 2 defines it. */
  public static double contrast(int a, int b) {
    double one = luminance(a) + 0.05;
    double other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xFF)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
