/**
 * Reaching out: whom the owner might turn to next, how far each effort is, and who should meet.
 *
 * <p>Today and introductions stand in the place of the panel. Their models ask {@code
 * kith.outreach} in the background over a snapshot ({@code Worked}) and hold what came of it in
 * words that may be shown: an {@code Agenda} for {@link kith.ui.outreach.TodayModel}, {@code
 * Meetings} for {@link kith.ui.outreach.IntroductionsModel}. Below Today stands the time there is
 * ({@code TimeView}) and how often to be in touch ({@code RhythmsView}). {@link
 * kith.ui.outreach.PlanExport} writes the plan for a calendar program and the week as a page.
 *
 * <p>The board stands in the place of the map: {@link kith.ui.outreach.BoardModel} follows the
 * canvases while it is shown, {@link kith.ui.outreach.BoardView} lists a column for each stage,
 * whose cards are made as they come into sight. {@link kith.ui.outreach.Drafts} brings to a canvas
 * what its opening lines need to become a message.
 */
package kith.ui.outreach;
