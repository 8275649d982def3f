package kith.ui.map;

import kith.network.Network;

/**
 * How large the network is.
 *
 * @param people all but the owner
 * @param ties between any two of them, the owner's included
 * @param circles companies, schools, teams, places, communities and tags
 */
public record Counts(int people, int ties, int circles) {

  static Counts of(Network network) {
    int me = network.me().isPresent() ? 1 : 0;
    return new Counts(
        network.people().size() - me, network.ties().size(), network.circles().size());
  }
}
