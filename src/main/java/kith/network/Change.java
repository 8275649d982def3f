package kith.network;

import java.util.List;

/** The one way anything in a network changes: a value that knows its name and its inverse. */
public sealed interface Change permits Edit, Batch {

  /** What it does, for the undo list: "Add Ana Costa". */
  String name();

  /** The change that takes this one back, under the same name. */
  Change inverse();

  /** The single steps, in the order in which they hold. */
  List<Edit> edits();
}
