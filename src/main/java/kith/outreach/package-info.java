/**
 * Whom to reach out to, when, why, and whether there is time for it. Without a window: {@link
 * kith.outreach.Outlook} is a snapshot that any thread may ask, and what it is asked comes back as
 * values; {@link kith.outreach.Sentences} says them in words.
 *
 * <h2>Rhythm and clock</h2>
 *
 * How often one wants to be in touch is what the owner said of the person, else of a circle, else
 * what the layer of closeness says ({@link kith.outreach.Rhythm}): a week, a month, half a year, a
 * year, which the owner may change ({@link kith.outreach.Preferences}). The layers are those of
 * five and fifteen people, and wider ones beyond them. The last contact is the latest one up to
 * today: an entry that comes late never turns the clock back, and a plan is no contact ({@link
 * kith.outreach.ContactClock}). Who is overdue is told by days ÷ cadence, so that a week's delay
 * counts more with a weekly than with a yearly rhythm. People without a rhythm, such as three
 * thousand from an import, are never due. Where there is a rhythm and no contact yet, each has a
 * day of their own in every stretch of the cadence, and comes after whoever is overdue.
 *
 * <h2>Reasons</h2>
 *
 * {@link kith.outreach.Reason} names the six kinds: promises, days on which one meant to look
 * again, birthdays, contacts that are due, contacts that are far rarer than they used to be between
 * these two (the present gap against the median of the past ones, beyond twice as long and three
 * deviations, by the median deviation: both are robust), and ties that slept for three years or
 * more. Of the last, those promise most that join novelty with trust (D. Levin, J. Walter, K.
 * Murnighan: Dormant ties, Organization Science 22, 2011); people rather wake the ones they know
 * best, and are wrong (J. Walter, D. Levin, K. Murnighan: Reconnection choices, Organization
 * Science 26, 2015), which the list says. How the two are put in numbers is an assumption of ours:
 * see {@code Dormancy}.
 *
 * <p>{@link kith.outreach.Today} tells each person's most pressing reason, and no more of them than
 * the week's time allows. The owner puts a reason off, ticks it off or wants it no more; that is a
 * setting about the person, the promise or the canvas ({@link kith.outreach.OutreachChanges}),
 * undone like any edit, and goes with them.
 *
 * <h2>Time</h2>
 *
 * {@link kith.outreach.TimeBudget} adds up what the rhythms take in a month, minutes of a contact ×
 * contacts a month, against the hours there are; where that is too much it proposes whom to see
 * more rarely, the least close first. {@link kith.outreach.Spread} lays the next contacts on days
 * so that no day is flooded, each within a quarter of its cadence.
 *
 * <h2>Giving, asking, introducing, writing</h2>
 *
 * {@link kith.outreach.Board} lays the efforts out by the stage they are at. {@link
 * kith.outreach.GiveGet} counts what two people did for each other and gives no score. {@link
 * kith.outreach.Introductions} finds two who should meet, and knows who was introduced. {@link
 * kith.outreach.DraftCheck} looks at a draft here, on this computer, for what makes people lead
 * online: positive, concise, plain and familiar words (S. Johnson, H. Safadi, S. Faraj: The
 * emergence of online community leadership, Information Systems Research 26, 2015). {@link
 * kith.outreach.PlanCalendar} writes the plan for a calendar program, {@link
 * kith.outreach.WeekPlan} is the week to be printed.
 *
 * <p>Floor 1: knows {@code kith.network} and, for calendars, biweekly; no toolkit. How strong a tie
 * is ({@code kith.insight}) is not asked here: closeness and the last contact say what is needed.
 */
package kith.outreach;
