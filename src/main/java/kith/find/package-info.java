/**
 * Finding people by anything the file says of them. A {@link kith.find.Index} is immutable and
 * answers for one moment; {@link kith.find.Index#after} gives the next one, and {@link
 * kith.find.LiveIndex} keeps the newest, made in the background.
 *
 * <p>Words are compared as {@link kith.network.Texts#fold} leaves them. An index is a large part
 * made once and a small one made anew at each change, so that an edit costs what it touches: the
 * large part only learns which of its facts no longer hold (the idea of log-structured merge trees,
 * O'Neil et al. 1996). All words of a part stand in one text, which is searched whole: that finds
 * beginnings and middles alike, faster than a tree would.
 */
package kith.find;
