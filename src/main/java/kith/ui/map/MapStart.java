package kith.ui.map;

import kith.network.Network;
import kith.picture.Scene;
import kith.workspace.LiveLayout;
import kith.workspace.LiveLayout.Plan;

/**
 * What the map of a network begins with. For thousands of people that takes longer than a frame to
 * work out, so it is done before the window has the network. Each is for one map.
 *
 * @param plan what the layout begins with
 * @param scene what is drawn, over the shape of the plan
 */
public record MapStart(Plan plan, Scene scene) {

  /** The start of a network as it is now; on any thread that may read it. */
  public static MapStart of(Network network) {
    Plan plan = Plan.of(network, LiveLayout.showsMe(network));
    return new MapStart(plan, Scene.of(network, plan.shape(), plan.radii()));
  }
}
