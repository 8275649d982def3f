package kith.find;

/** What somebody was found by, the nearest to them first. */
public enum Where {
  /** Their name. */
  NAME(0),
  /** Their role or organisation. */
  WORK(1),
  /** A circle they are in. */
  CIRCLE(2),
  /** The owner's own mark on them. */
  TAG(2),
  /** A mail address. */
  MAIL(3),
  /** The owner's notes about them. */
  NOTES(3),
  /** How the owner met them. */
  MET(3),
  /** A contact with them. */
  CONTACT(3),
  /** A worksheet about them, or with them in it. */
  WORKSHEET(3),
  /** What they and the owner promised each other. */
  PROMISE(3),
  /** What they and the owner did for each other. */
  FAVOUR(3);

  /** How many steps of nearness there are. */
  static final int STEPS = 4;

  private final int step;

  Where(int step) {
    this.step = step;
  }

  /** How near to the person it is, 0 (nearest) to {@link #STEPS} - 1. */
  int step() {
    return step;
  }
}
