/**
 * The one file a network is kept in: created, checked, opened, changed durably, backed up.
 *
 * <p>A {@link kith.store.Store} is one open file. It writes a change and its journal entry in one
 * transaction and returns when the disk has it; {@link kith.store.History} is the journal replayed
 * into what can be undone and redone. Before a file is opened for writing it is read as a
 * stranger's ({@code Guard}: no SQL runs until every line of its schema is known to be ours) and
 * checked as a whole ({@code Contents}: a CRC for each row, a seal over all rows), so that a
 * damaged file stays untouched. A witness beside the backups ({@code Witness}) tells when H2 fell
 * back to an older state. {@link kith.store.AppFolders} says where the platform keeps a program's
 * data.
 *
 * <p>Floor 1: knows {@code kith.network}, H2 and Jackson.
 */
package kith.store;
