/**
 * Networks out, for other programs and other people.
 *
 * <p>A {@link kith.exchange.write.Parcel} says who travels and under which names; a {@link
 * kith.exchange.write.Format} says how it is written. Kith's own JSON holds everything. The others
 * are for somebody else's eyes: nobody who is withheld is in them.
 *
 * <p>Floor 1: knows {@code kith.network} and {@code kith.exchange}, never the other way round.
 */
package kith.exchange.write;
