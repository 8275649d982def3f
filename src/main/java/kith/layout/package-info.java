/**
 * Where everybody stands on the map: {@link kith.layout.Layout} turns a topology into places, tick
 * by tick. It is pure, seeded and deterministic, runs on one core or several with the same result
 * to the bit, allocates next to nothing a tick, and keeps what is pinned exactly.
 *
 * <h2>A new network</h2>
 *
 * <ol>
 *   <li><b>Start</b> ({@code FirstPlaces}). Each component is seen from up to sixty-four people,
 *       its {@code Pivots}: twenty as far apart as can be, which show its form, and a sample of
 *       all, since the farthest alone are outliers that speak wrongly for the many. One walk is
 *       from all of them at once, a bit each (Then et al. 2014). {@code PivotStart} scales those
 *       distances classically (Brandes and Pich 2007): the large distances are right at once, which
 *       a force simulation would need hundreds of ticks for. A star, as every imported circle is,
 *       needs no forces: {@code Stars} draws it as even rings.
 *   <li><b>Refinement</b>. Three forces on everybody, until they hardly move:
 *       <ul>
 *         <li>{@code Stress} keeps distances, against the pivots only, each weighted by how many
 *             people it speaks for (Gansner, Koren and North 2004; Ortmann, Klimenta and Brandes
 *             2017);
 *         <li>{@code Attraction} pulls ties by their weight, less when they are long (the kernel of
 *             t-SNE; Kruiger et al. 2017), so that groups stay groups. It begins with a reach of
 *             steps and ends with one of discs: people first find together across the map, then
 *             beside each other;
 *         <li>{@code Repulsion} pushes neighbours apart with a force that falls with the cube of
 *             the distance, found through a {@code Grid}; people with many ties push harder, as in
 *             ForceAtlas2 (Jacomy et al. 2014).
 *       </ul>
 *       The stress term carries the large form and repulsion is short, so no tree of far-away
 *       masses is needed. Every force reports how stiff it is; pull over stiffness is the step, so
 *       there is no temperature to tune. Steps keep three quarters of the last one's swing (heavy
 *       ball), which halves the ticks; they are some twenty to sixty, growing with the logarithm of
 *       the people, and more while they move as fast as midway. Crowded cells of the grid are
 *       sampled, others each tick. {@code Scale} holds the lengths all this is measured by.
 *   <li><b>Polish</b>, where people are so few that their number does not matter. Forces are blind
 *       to which of two is the nearer, so each person in turn tries a few places, and takes the one
 *       by which the picture is truer: {@code Truth} keeps neighbours preserved and stress, the two
 *       measures layouts are compared by, up to date move by move.
 *   <li><b>Room and packing</b>. {@code Room} enlarges a picture whose discs are too crowded, which
 *       keeps its form; {@code Packing} sets components down without waste, large ones to the
 *       middle (polyomino packing, Freivalds et al. 2002); {@code SingleField} stands people
 *       without ties on a lattice of their own; {@code Glide} moves all there softly.
 *   <li><b>Spread</b> pushes apart the discs that still overlap, until none does.
 * </ol>
 *
 * The cost of a tick is proportional to people and ties, that of the start likewise: with the
 * number of ticks n log n.
 *
 * <h2>A map that never forgets</h2>
 *
 * Whoever has a place keeps it. If all have one nothing moves at all. {@code Newcomers} to a
 * component that mostly stands are put beside their ties, where there is room; then only their
 * {@code Neighbourhood} relaxes, as it does around a disc that is dragged: ties there are springs
 * that remember their length, and people three ties away are a fixed frame. New components are
 * packed around what stands. {@code Arrivals} knows which is which.
 *
 * <h2>Sources</h2>
 *
 * U. Brandes, C. Pich: Eigensolver methods for progressive multidimensional scaling of large data,
 * GD 2006. M. Then et al.: The more the merrier, efficient multi-source graph traversal, PVLDB 8
 * (2014). E. Gansner, Y. Koren, S. North: Graph drawing by stress majorization, GD 2004. M.
 * Ortmann, M. Klimenta, U. Brandes: A sparse stress model, JGAA 21 (2017). J. Kruiger et al.: Graph
 * layouts by t-SNE, CGF 36 (2017). M. Jacomy et al.: ForceAtlas2, PLoS ONE 9 (2014). K. Freivalds,
 * U. Dogrusoz, P. Kikusts: Disconnected graph layout and the polyomino packing approach, GD 2001.
 */
package kith.layout;
