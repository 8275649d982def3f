package kith.store;

/** How much longer than usual the tests of durability run. */
final class Soak {
  /** The system property {@code kith.soak}, a factor; 1 where it is not set. */
  static final int TIMES = Integer.getInteger("kith.soak", 1);

  private Soak() {}
}
