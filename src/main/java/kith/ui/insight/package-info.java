/**
 * What a network tells its owner, beside the map: for now, the warm paths to somebody.
 *
 * <p>{@link kith.ui.insight.PathModel} asks {@link kith.insight.Bonds} in the background and holds
 * what came of it, {@code Sentences} puts hops and advice into words, and {@link
 * kith.ui.insight.PathView} lists the paths; the one that is chosen or pointed at is told to
 * whoever draws the map.
 */
package kith.ui.insight;
