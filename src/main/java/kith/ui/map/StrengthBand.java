package kith.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How strong a tie is, in a word: half of what the strongest can be, a sixth, or anything. Where
 * the bounds lie is a choice, as strength itself is an assumption.
 */
enum StrengthBand {
  STRONG(40, 100),
  FAIR(15, 39),
  FAINT(1, 14),
  /** Nobody says that there is a tie. */
  NONE(0, 0);

  /** Those a tie can be in. */
  static final List<StrengthBand> OF_TIES = List.of(STRONG, FAIR, FAINT);

  private final int least;
  private final int most;

  StrengthBand(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** The least strength in it, in hundredths. */
  int least() {
    return least;
  }

  /** The greatest strength in it, in hundredths. */
  int most() {
    return most;
  }

  /** The band with these bounds, if they are those of one. */
  static Optional<StrengthBand> of(int least, int most) {
    return Stream.of(values()).filter(band -> band.least == least && band.most == most).findFirst();
  }
}
