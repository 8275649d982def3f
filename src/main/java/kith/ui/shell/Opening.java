package kith.ui.shell;

import kith.ui.map.MapStart;
import kith.workspace.Workspace;

/**
 * A network just opened, with what the window shows of it first and what takes longer than a frame
 * to work out.
 *
 * @param map what its map begins with
 */
record Opening(Workspace workspace, MapStart map) {

  /** On the thread that opened the network, before anybody else has it. */
  static Opening of(Workspace workspace) {
    return new Opening(workspace, MapStart.of(workspace.network()));
  }
}
