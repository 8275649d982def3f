package kith.ui.map;

/** What dragging from a person does. */
public enum Tool {
  /** Moves them. */
  SELECT,
  /** Ties them to whom the drag ends on. */
  TIE
}
