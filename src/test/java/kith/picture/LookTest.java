package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {
  /**
   * Linear RGB as it looks with full protanopia, deuteranopia and tritanopia: Machado, Oliveira and
   * Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency".
   */
  private static final double[][][] EYES = {
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {
      {0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}
    },
    {
      {0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}
    },
    {
      {1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}
    }
  };

  static Stream<Look> looks() {
    return Stream.of(Look.light(), Look.dark());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void circleColoursKeepApartForEveryEye(Look look) {
    List<Integer> colours = new ArrayList<>(look.circles());
    colours.add(look.neutral());
    for (double[][] eye : EYES) {
      for (int a = 0; a < colours.size(); a++) {
        for (int b = 0; b < a; b++) {
          assertThat(distance(lab(eye, colours.get(a)), lab(eye, colours.get(b))))
              .as("%08X and %08X", colours.get(a), colours.get(b))
              .isGreaterThan(15);
        }
      }
    }
  }

  /** Steps can be told apart by lightness alone, and all from the ground. */
  @ParameterizedTest
  @MethodSource("looks")
  void theRampGoesFromTheGroundToTheInkForEveryEye(Look look) {
    assertThat(look.ramp()).hasSize(Look.STEPS);
    for (double[][] eye : EYES) {
      double before = lab(eye, look.ground())[0];
      for (int step = 0; step < Look.STEPS; step++) {
        double lightness = lab(eye, look.tone(Look.RAMP + step))[0];
        double darker = look.isDark() ? lightness - before : before - lightness;
        assertThat(darker).as("step %d", step).isGreaterThan(9);
        before = lightness;
      }
    }
    assertThat(Look.contrast(look.ramp().getFirst(), look.ground())).isGreaterThan(1.6);
    assertThat(Look.contrast(look.ramp().getLast(), look.ground())).isGreaterThan(9);
    assertThat(Look.contrast(look.rim(Look.HOLLOW), look.ground())).isGreaterThan(1.6);
    for (int colour : look.ramp()) {
      assertThat(Look.contrast(look.on(colour), colour)).isGreaterThan(2.75);
      assertThat(distance(lab(EYES[0], colour), lab(EYES[0], look.accent()))).isGreaterThan(15);
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void wordsCanBeRead(Look look) {
    assertThat(Look.contrast(look.ink(), look.ground())).isGreaterThan(12);
    assertThat(Look.contrast(look.quiet(), look.ground())).isGreaterThan(4.5);
    assertThat(Look.contrast(look.accent(), look.ground())).isGreaterThan(4.5);
    for (int hue = -1; hue < Look.COLOURS; hue++) {
      int colour = look.tone(hue);
      assertThat(Look.contrast(look.caption(hue), look.ground())).isGreaterThanOrEqualTo(4.5);
      assertThat(Look.contrast(look.on(colour), colour)).isGreaterThan(2.75);
    }
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  /** CIE 1976 L*a*b* of a colour seen by an eye. */
  private static double[] lab(double[][] eye, int colour) {
    double[] linear = new double[3];
    for (int k = 0; k < 3; k++) {
      double value = (colour >> 16 - 8 * k & 0xFF) / 255.0;
      linear[k] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    double[] seen = new double[3];
    for (int k = 0; k < 3; k++) {
      double sum = eye[k][0] * linear[0] + eye[k][1] * linear[1] + eye[k][2] * linear[2];
      seen[k] = Math.clamp(sum, 0, 1);
    }
    double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double curve(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
  }
}
