package kith.ui.map;

import java.util.UUID;

/**
 * A tie that is being drawn, from a person to the pointer.
 *
 * @param from where it begins
 * @param x where it ends, on the screen
 * @param y where it ends, on the screen
 * @param over whom it would tie, or null
 */
public record Rubber(UUID from, double x, double y, UUID over) {}
