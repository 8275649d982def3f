/**
 * What a map's colours and sizes say: from the {@link kith.network.Appearance} an owner chose to
 * the {@link kith.picture.Dress} its pictures wear.
 *
 * <p>{@link kith.legend.Dresses} is the door. Each way to colour is a small class that takes from
 * the network what it needs, on the network's thread, and sorts people into categories on any
 * thread. A category has a colour of its own or a step of a scale; beyond eight colours the rest is
 * grey. What has to be measured is remembered by {@link kith.legend.Measures} as long as the shape
 * of the network stays.
 *
 * <p>Floor 2, because it puts network, insight, worksheets and picture together for window and
 * command alike.
 */
package kith.legend;
