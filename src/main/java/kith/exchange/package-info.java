/**
 * Other programs' files in, and networks out.
 *
 * <p>{@link kith.exchange.Importer} reads files and returns an {@link kith.exchange.ImportPlan};
 * nothing changes until the plan's change is applied. The way of a file: its bytes become text by
 * an {@link kith.exchange.Encoding}, its content says which format it is, a reader of that format
 * turns it into incoming people, the matcher says who of them is known, and a draft of the network
 * shows what each row would do. {@link kith.exchange.Json} is the form in which whole networks
 * travel.
 *
 * <p>Floor 1: knows {@code kith.network} and the format libraries; opens no connection, follows no
 * address that a file names.
 */
package kith.exchange;
