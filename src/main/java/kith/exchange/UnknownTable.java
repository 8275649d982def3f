package kith.exchange;

import kith.network.KithException;

/** A table of which only the owner can say what its columns hold. */
public final class UnknownTable extends KithException {
  private static final long serialVersionUID = 1;

  private final transient TableFile table;

  UnknownTable(TableFile table) {
    super(
        table.name()
            + " is a table of no kind that Kith knows; say what its columns hold to bring it in.");
    this.table = table;
  }

  /** The table. */
  public TableFile table() {
    return table;
  }
}
