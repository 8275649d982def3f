/**
 * Worksheets as data: what a template asks, what an answer may be, what is not answered yet.
 *
 * <p>A {@link kith.worksheet.Template} is read from JSON by {@link kith.worksheet.Templates}: its
 * {@link kith.worksheet.Area areas} lie on a grid that a wide window shows as a canvas, and follow
 * each other in a narrow panel in the order of the file. What an owner wrote is a {@link
 * kith.network.Worksheet}; {@link kith.worksheet.Answers} reads it by its template. An answer that
 * a changed template no longer asks for is kept in the worksheet and left alone here.
 *
 * <p>Floor 1: knows {@code kith.network} and Jackson, no toolkit.
 */
package kith.worksheet;
