package kith.picture;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands out: a hovered node and selected nodes, people or hubs, the neighbourhood one looks
 * at, and those that were looked for. What belongs to them keeps its contrast, the rest recedes.
 *
 * <p>Of one or two selected nodes all ties and all they lead to belong. Of a crowd only the crowd
 * itself does, and the ties within it: its neighbours are half of the map.
 *
 * @param hovered a node of the topology, or -1
 * @param selected nodes of the topology
 * @param around nodes that keep their contrast besides, while nobody is hovered
 * @param matched nodes that were looked for; while there are any, only what is hovered, selected or
 *     matched itself belongs, and not whom it is tied to
 * @param amount how far the rest has receded, 0 (not at all) to 1, so that it can be eased
 */
public record Emphasis(
    int hovered, Set<Integer> selected, Set<Integer> around, Set<Integer> matched, float amount) {
  /** Nothing stands out. */
  public static final Emphasis NONE = new Emphasis(-1, Set.of(), 1);

  /** From how many selected nodes on they are a crowd. */
  private static final int CROWD = 3;

  /** Names of a larger crowd are shown only where there is room: else they hide its discs. */
  private static final int MOST_NAMED = 6;

  /** The ties of a larger crowd could not be told from each other. */
  private static final int MOST_LIT = 40;

  /** Copies the selection. */
  public Emphasis {
    selected = Set.copyOf(selected);
    around = Set.copyOf(around);
    matched = Set.copyOf(matched);
    amount = Math.clamp(amount, 0f, 1f);
  }

  /** Emphasis without a neighbourhood, and nothing was looked for. */
  public Emphasis(int hovered, Set<Integer> selected, float amount) {
    this(hovered, selected, Set.of(), Set.of(), amount);
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
    return new Emphasis(node, selected, around, matched, amount);
  }

  /** The same with other nodes that were looked for. */
  public Emphasis matching(Set<Integer> nodes) {
    return new Emphasis(hovered, selected, around, nodes, amount);
  }

  /** The same at another stage of fading. */
  public Emphasis at(float newAmount) {
    return new Emphasis(hovered, selected, around, matched, newAmount);
  }

  /** Whether nothing stands out. */
  public boolean isNone() {
    return hovered < 0 && selected.isEmpty() && around.isEmpty() && matched.isEmpty();
  }

  /** Whether a node is hovered or selected. */
  public boolean has(int node) {
    return node == hovered || selected.contains(node);
  }

  boolean isCrowd() {
    return selected.size() >= CROWD;
  }

  /** Whether a neighbourhood is looked at, and nobody in particular. */
  boolean isAround() {
    return hovered < 0 && !around.isEmpty();
  }

  /** Whether a node is named whatever its name lies over. */
  boolean names(int node) {
    return node == hovered || selected.size() <= MOST_NAMED && selected.contains(node);
  }

  /** The nodes that are named whatever their names lie over, in a fixed order. */
  IntStream named() {
    Set<Integer> few = selected.size() <= MOST_NAMED ? selected : Set.of();
    IntStream first = few.stream().mapToInt(Integer::intValue).sorted();
    return hovered < 0 || few.contains(hovered)
        ? first
        : IntStream.concat(first, IntStream.of(hovered));
  }

  /** Whether a tie of a node that stands out does so itself. */
  boolean lights(int node, int other) {
    boolean pointed = node == hovered || other == hovered;
    boolean within = selected.size() <= MOST_LIT && selected.contains(other);
    return pointed || !isCrowd() || within;
  }
}
