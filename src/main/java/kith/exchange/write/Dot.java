package kith.exchange.write;

/**
 * How somebody is drawn on the map.
 *
 * @param x in map units, to the right
 * @param y in map units, downwards
 * @param radius of the disc, in map units
 * @param colour of the disc, {@code 0xRRGGBB}; anything above is not looked at
 */
public record Dot(double x, double y, double radius, int colour) {
  private static final int CHANNEL = 0xFF;

  int red() {
    return colour >> 16 & CHANNEL;
  }

  int green() {
    return colour >> 8 & CHANNEL;
  }

  int blue() {
    return colour & CHANNEL;
  }
}
