/**
 * Everything a network file keeps, as records, and the one way any of it changes.
 *
 * <p>A {@link kith.network.Fact} is one thing the file keeps. An {@link kith.network.Edit} replaces
 * one fact by another (or by nothing), a {@link kith.network.Batch} is several edits under one
 * name; both are a {@link kith.network.Change}, which knows its name and its inverse. A {@link
 * kith.network.Network} is the facts at one moment, indexed, over a JGraphT graph. A {@link
 * kith.network.Topology} is its int-indexed, immutable shape for layouts and measures.
 *
 * <p>Who shows a network to somebody asks {@link kith.network.Naming} what people and circles are
 * called, and leaves out who is {@link kith.network.Withheld} where it goes to others.
 *
 * <p>Floor 0: knows the JDK and JGraphT, nothing of the rest of the program.
 */
package kith.network;
