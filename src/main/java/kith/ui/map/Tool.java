package kith.ui.map;

/** What dragging does. */
public enum Tool {
  /** Moves a person, or the map. */
  SELECT,
  /** Ties a person to whom the drag ends on. */
  TIE,
  /** Draws a line round those who are selected. */
  LASSO
}
