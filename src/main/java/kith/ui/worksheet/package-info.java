/**
 * Worksheets beside the map: the reach-out canvas of the selected person.
 *
 * <p>{@link kith.ui.worksheet.CanvasModel} holds the canvases of a person and the answers of the
 * one that is open, saved as one types, and is tested without a toolkit; {@link
 * kith.ui.worksheet.CanvasView} shows it as a printed sheet, in one column or on the template's
 * grid. Everything a canvas asks comes from its template.
 */
package kith.ui.worksheet;
