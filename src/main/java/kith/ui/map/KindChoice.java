package kith.ui.map;

import java.util.UUID;

/**
 * Two people were tied on the map, and the kind of their tie can be chosen.
 *
 * @param from one of them
 * @param to the other, beside whom one chooses
 * @param tie the tie, or null if there was one of the usual kind already, so that another kind
 *     makes another tie
 */
public record KindChoice(UUID from, UUID to, UUID tie) {}
