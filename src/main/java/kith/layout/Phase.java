package kith.layout;

/** One stretch of a layout's way from a start to rest. */
interface Phase {
  /**
   * Does a step of a few milliseconds.
   *
   * @return false once there was nothing left to do
   */
  boolean tick();
}
