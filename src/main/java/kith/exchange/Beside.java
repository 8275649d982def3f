package kith.exchange;

import kith.network.Fact;

/**
 * Something other than a person that a file brings: a tie, circle, interaction, worksheet, promise,
 * favour, place or setting.
 *
 * @param decision what would be done with it; SKIP where the owner's own choice stays
 * @param fact as it would be in the network
 */
public record Beside(Decision decision, Fact fact) {}
