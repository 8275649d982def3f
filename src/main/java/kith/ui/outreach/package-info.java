/**
 * Today: whom the owner might turn to next, why, and what it takes, in the place of the panel.
 *
 * <p>{@link kith.ui.outreach.TodayModel} asks {@code kith.outreach} in the background over a
 * snapshot and holds what came of it, an {@code Agenda} in words that may be shown; {@link
 * kith.ui.outreach.TodayView} lists it, a {@code ReasonCard} for each person, and below it the time
 * there is ({@code TimeView}). {@link kith.ui.outreach.PlanExport} writes the plan for a calendar
 * program.
 */
package kith.ui.outreach;
