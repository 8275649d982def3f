package kith.ui.map;

/**
 * What is held down while the pointer does something.
 *
 * @param shift a click selects somebody more or less; dragging draws a tie from a person and a
 *     rectangle on the ground; scrolling goes sideways instead of zooming
 * @param alt scrolls up and down instead of zooming
 * @param shortcut Ctrl, or Cmd on a Mac: a click selects somebody more or less; dragging on the
 *     ground draws a line round those who are selected besides
 * @param pan the space bar or the middle button: moves the map, whatever lies under the pointer
 */
public record Modifiers(boolean shift, boolean alt, boolean shortcut, boolean pan) {
  /** Nothing is held. */
  public static final Modifiers NONE = new Modifiers(false, false, false, false);

  /** Shift alone. */
  public static final Modifiers SHIFT = new Modifiers(true, false, false, false);

  /** Ctrl alone, or Cmd on a Mac. */
  public static final Modifiers SHORTCUT = new Modifiers(false, false, true, false);

  /** Whether what is selected now is selected besides those who are. */
  boolean adds() {
    return shift || shortcut;
  }
}
