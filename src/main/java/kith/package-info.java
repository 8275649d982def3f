/**
 * Kith: a leader's network as a living map, on the leader's own disk.
 *
 * <p>The house. Each package knows only those on the floors below it; an ArchUnit test holds that,
 * and an exception carries its reason in {@link kith.FloorException}.
 *
 * <table>
 * <caption>Floors</caption>
 * <tr><th>floor</th><th>package</th><th>is</th></tr>
 * <tr><td>3</td><td>{@code kith.ui.*}</td><td>the window: {@code shell} (frame, menus, search),
 *     {@code map}, {@code people}, {@code outline}, {@code worksheet}, {@code exchange}, {@code
 *     insight}, {@code outreach}; they meet in {@code common}</td></tr>
 * <tr><td>3</td><td>{@code kith.cli}</td><td>the command without a window</td></tr>
 * <tr><td>2</td><td>{@code kith.workspace}</td><td>one open file, its network, undo, the running
 *     layout</td></tr>
 * <tr><td>2</td><td>{@code kith.legend}</td><td>what colours and sizes of a map say: network,
 *     insight, worksheets and picture put together, for window and command alike</td></tr>
 * <tr><td>1</td><td>{@code kith.store}</td><td>the H2 file: durable changes, journal,
 *     backups</td></tr>
 * <tr><td>1</td><td>{@code kith.exchange}</td><td>other programs' files in and out, as plans</td></tr>
 * <tr><td>1</td><td>{@code kith.worksheet}</td><td>worksheet templates as data</td></tr>
 * <tr><td>1</td><td>{@code kith.insight}</td><td>what a network tells beyond what is written in it:
 *     strength of ties, warm paths</td></tr>
 * <tr><td>1</td><td>{@code kith.outreach}</td><td>whom to reach out to, when and why: rhythms, the
 *     list of today, the time budget, who helped whom, the plan as a calendar</td></tr>
 * <tr><td>1</td><td>{@code kith.layout}</td><td>positions from a topology</td></tr>
 * <tr><td>1</td><td>{@code kith.find}</td><td>whom a few words fit: apart from the window, so that
 *     it is made in the background and any front can ask it</td></tr>
 * <tr><td>1</td><td>{@code kith.picture}</td><td>what is drawn where, and its painters</td></tr>
 * <tr><td>0</td><td>{@code kith.network}</td><td>everything a file keeps, and the one way it
 *     changes</td></tr>
 * </table>
 *
 * <p>An edit goes view → {@link kith.workspace.Workspace#apply} → store (durable) → network →
 * listeners. A frame goes network → topology → layout → picture → painter → view.
 */
package kith;
