package kith.ui.map;

/**
 * What is held down while the pointer does something.
 *
 * @param shift draws a tie instead of moving a person; scrolls sideways instead of zooming
 * @param alt scrolls up and down instead of zooming
 * @param pan the space bar or the middle button: moves the map, whatever lies under the pointer
 */
public record Modifiers(boolean shift, boolean alt, boolean pan) {
  /** Nothing is held. */
  public static final Modifiers NONE = new Modifiers(false, false, false);

  /** Shift alone. */
  public static final Modifiers SHIFT = new Modifiers(true, false, false);
}
