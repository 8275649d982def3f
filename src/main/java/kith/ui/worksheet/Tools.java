package kith.ui.worksheet;

import kith.ui.common.Colours;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.PeopleSearch;
import kith.ui.common.Tasks;

/**
 * What the boxes of a worksheet work with.
 *
 * @param model which worksheet is open
 * @param edits of the open file
 * @param tasks writes files in the background
 * @param search finds people by their names
 * @param dialogs says what was done, and opens links
 * @param colours those of people on the map
 * @param doors where a worksheet leads
 */
record Tools(
    CanvasModel model,
    Edits edits,
    Tasks tasks,
    PeopleSearch search,
    Dialogs dialogs,
    Colours colours,
    Doors doors) {

  SheetModel sheet() {
    return model.sheet();
  }
}
