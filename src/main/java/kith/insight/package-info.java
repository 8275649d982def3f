/**
 * What a network tells its owner beyond what is written in it: who could open the door to whom, who
 * stands between others, who hangs together, and ({@link kith.insight.Bridges}) who holds two
 * circles together.
 *
 * <h2>Measures</h2>
 *
 * {@link kith.insight.Betweenness} and {@link kith.insight.Communities} are of the ties between
 * people: simple, undirected, without the hubs of circles and without the owner, to whom everybody
 * is tied. They read a topology, on any thread, report progress and can be cancelled. The Leiden
 * algorithm is our own because JGraphT has none, and needs no objects for a hundred thousand ties.
 * So are {@link kith.insight.Nearness}, {@link kith.insight.Brokerage}, {@link
 * kith.insight.Prominence} and {@link kith.insight.Cores}, which are written to a table whole: they
 * read the same arrays, and JGraphT's closeness is another where a network is not of one piece.
 *
 * <h2>How strong a tie is</h2>
 *
 * {@link kith.insight.Strength} gives every tie a number between 0 and 1: how close the two are,
 * times how well one knows it (stated, imported, guessed), times what time has left of it.
 * Closeness leads and frequency does not (P. Marsden, K. Campbell: Measuring tie strength, Social
 * Forces 63, 1984). Time works as a half-life, longer for an inner circle than for a bridge between
 * groups (R. Burt: Bridge decay, Social Networks 24, 2002), and never takes all of it: old ties
 * woken again are worth much (D. Levin, J. Walter, K. Murnighan: Dormant ties, Organization Science
 * 22, 2011). That is an assumption and no measurement; other studies find no steady decay.
 *
 * <p>Two people who are only in the same circle may know each other: such a link is always weaker
 * than any tie, and the weaker the larger the circle. Tags are marks and link nobody.
 *
 * <p>{@link kith.insight.LiveStrengths} tells the same of each tie, for a filter to ask: {@link
 * kith.network.Filter} is a floor below and is handed it.
 *
 * <h2>Warm paths</h2>
 *
 * A path is as warm as the product of its links, so a link costs −log(strength) and the warmest
 * path is the cheapest one. {@link kith.insight.Bonds#paths} looks for up to three paths that share
 * nobody but their ends: if one person cannot help, the others still can. The set is the best one
 * together, not the best path and then what it leaves over: {@code DisjointPaths} sends a flow
 * through people who carry one path each (J. Suurballe: Disjoint paths in a network, Networks 4,
 * 1974; R. Bhandari: Survivable Networks, 1999). JGraphT has these for paths that may share people;
 * splitting everybody in two for it would copy a large network several times for each question.
 *
 * <p>A circle of n is a hub with n spokes in the {@code Web} and not n² links. Paths have few hops
 * at most; where the best set breaks that limit, a price on each hop is raised until it does not,
 * and if no price helps there is a path less. (A best set under a limit is not known to be found in
 * reasonable time; below the limit, which is nearly always, the set is exactly the best.)
 */
package kith.insight;
