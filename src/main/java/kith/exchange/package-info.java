/**
 * Other programs' files in, and networks out.
 *
 * <p>{@link kith.exchange.Importer} reads files and returns an {@link kith.exchange.ImportPlan};
 * nothing changes until the plan's change is applied. The way of a file: its beginning says which
 * format it is, a reader of that format ({@link kith.exchange.FormatReader}) turns it into incoming
 * people, other facts in the file's ids, and encounters; the matcher says who of the people is
 * known, a draft of the network shows what each row would do, and ties are guessed from encounters
 * ({@link kith.exchange.Guesses}) and from where the owner worked when ({@link
 * kith.exchange.Colleagues}). Facts have ids made of what the file calls them, so that a file read
 * twice is read once. {@link kith.exchange.Json} is the form in which whole networks travel.
 *
 * <p>Floor 1: knows {@code kith.network} and the format libraries; opens no connection, follows no
 * address that a file names.
 */
package kith.exchange;
