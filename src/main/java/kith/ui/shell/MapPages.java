package kith.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What can be shown in place of the map, one at a time: the people as a table, the network as an
 * outline, the canvases as a board, a worksheet over the whole window. Each is made when it is
 * first wanted.
 */
final class MapPages {
  private final Supplier<TablePlace> makeTable;
  private final Supplier<OutlinePlace> makeOutline;
  private final Supplier<BoardPlace> makeBoard;
  private final Supplier<SheetPlace> makeSheet;
  private TablePlace table;
  private OutlinePlace outline;
  private BoardPlace board;
  private SheetPlace sheet;

  MapPages(
      Supplier<TablePlace> makeTable,
      Supplier<OutlinePlace> makeOutline,
      Supplier<BoardPlace> makeBoard,
      Supplier<SheetPlace> makeSheet) {
    this.makeTable = makeTable;
    this.makeOutline = makeOutline;
    this.makeBoard = makeBoard;
    this.makeSheet = makeSheet;
  }

  /** What is shown now, if anything is. */
  Optional<Instead> shown() {
    return Stream.<Instead>of(table, outline, board, sheet)
        .filter(made -> made != null && made.isShown())
        .findFirst();
  }

  /**
   * Shows the table, or the map again.
   *
   * @return whether the table is shown now
   */
  boolean table() {
    if (table == null) {
      table = makeTable.get();
    }
    return toggle(table);
  }

  /**
   * Shows the outline, or the map again.
   *
   * @return whether the outline is shown now
   */
  boolean outline() {
    if (outline == null) {
      outline = makeOutline.get();
    }
    return toggle(outline);
  }

  /**
   * Shows the board, or the map again.
   *
   * @return whether the board is shown now
   */
  boolean board() {
    if (board == null) {
      board = makeBoard.get();
    }
    return toggle(board);
  }

  /** Shows the open worksheet. */
  void sheet() {
    leave();
    if (sheet == null) {
      sheet = makeSheet.get();
    }
    sheet.show();
  }

  /** The worksheet over the whole window, if it is shown. */
  Optional<SheetPlace> shownSheet() {
    return Optional.ofNullable(sheet).filter(SheetPlace::isShown);
  }

  private boolean toggle(Instead wanted) {
    boolean show = !wanted.isShown();
    leave();
    if (show) {
      wanted.show();
    }
    return show;
  }

  /** Shows the map again. */
  void leave() {
    shown().ifPresent(Instead::leave);
  }

  /** Saves what is being written in a cell. */
  void settle() {
    if (table != null) {
      table.settle();
    }
  }

  void close() {
    if (table != null) {
      table.close();
    }
    if (outline != null) {
      outline.close();
    }
    if (board != null) {
      board.close();
    }
  }
}
