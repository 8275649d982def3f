/**
 * Files of graphs: what their nodes and edges are, whatever program wrote them.
 *
 * <p>Each reader turns text into a {@link kith.exchange.graph.Graph}; who of the nodes are people,
 * and what becomes of the rest, {@code kith.exchange} decides. A record that makes no sense becomes
 * a {@link kith.exchange.graph.Graph.Flaw} with its place, and costs only itself.
 *
 * <p>Floor 1: knows {@code kith.network}; nothing a file points to is opened.
 */
package kith.exchange.graph;
