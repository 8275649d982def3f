package kith.picture;

import java.util.Set;

/**
 * What stands out: a hovered node and selected nodes, people or hubs. What belongs to them keeps
 * its contrast, the rest recedes.
 *
 * @param hovered a node of the topology, or -1
 * @param selected nodes of the topology
 * @param amount how far the rest has receded, 0 (not at all) to 1, so that it can be eased
 */
public record Emphasis(int hovered, Set<Integer> selected, float amount) {
  /** Nothing stands out. */
  public static final Emphasis NONE = new Emphasis(-1, Set.of(), 1);

  /** Copies the selection. */
  public Emphasis {
    selected = Set.copyOf(selected);
    amount = Math.clamp(amount, 0f, 1f);
  }

  /** Emphasis of one node under the pointer, or of none for -1. */
  public static Emphasis hover(int node) {
    return new Emphasis(node, Set.of(), 1);
  }

  /** Emphasis of selected nodes. */
  public static Emphasis select(Set<Integer> nodes) {
    return new Emphasis(-1, nodes, 1);
  }

  /** The same selection with another node under the pointer. */
  public Emphasis hovering(int node) {
    return new Emphasis(node, selected, amount);
  }

  /** The same at another stage of fading. */
  public Emphasis at(float newAmount) {
    return new Emphasis(hovered, selected, newAmount);
  }

  /** Whether nothing stands out. */
  public boolean isNone() {
    return hovered < 0 && selected.isEmpty();
  }

  /** Whether a node is hovered or selected. */
  public boolean has(int node) {
    return node == hovered || selected.contains(node);
  }
}
