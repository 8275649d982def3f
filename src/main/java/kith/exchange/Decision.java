package kith.exchange;

/** What happens with one row of an import. */
public enum Decision {
  /** Somebody new. */
  ADD,
  /** Somebody who is there already gets something new. */
  UPDATE,
  /** Somebody who is there already, and the row says nothing new. */
  SAME,
  /** Left out, by the importer for a reason or by the owner. */
  SKIP,
  /** Could not be read. */
  FAILED;

  /** Whether a row of this decision changes the network. */
  public boolean carriedOut() {
    return this == ADD || this == UPDATE;
  }
}
