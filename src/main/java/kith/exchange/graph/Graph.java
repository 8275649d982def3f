package kith.exchange.graph;

import java.util.List;
import java.util.Map;

/**
 * A graph as a file describes it.
 *
 * @param format what kind of file it is, such as "GraphML"
 * @param name what the file calls it, or empty
 * @param nodes in the file's order; those that only edges name come last
 * @param edges in the file's order, between these nodes
 * @param flaws what could not be read or was left out
 * @param notes what is to be known of all of it, each in a phrase
 */
public record Graph(
    String format,
    String name,
    List<Node> nodes,
    List<Edge> edges,
    List<Flaw> flaws,
    List<String> notes) {

  /**
   * A node.
   *
   * @param id unique within the graph
   * @param label how it is shown; its id where the file says nothing
   * @param attributes what else is said of it, by the names the file uses
   * @param line where it is described, or first used
   * @param groups the ids of the groups it is in, innermost first
   * @param isGroup whether it stands for a group of nodes
   */
  public record Node(
      String id,
      String label,
      Map<String, String> attributes,
      int line,
      List<String> groups,
      boolean isGroup) {

    /** Whether nothing but its id is known. */
    public boolean isBare() {
      return label.equals(id) && attributes.isEmpty();
    }
  }

  /**
   * An edge.
   *
   * @param from the id of a node; where it comes from if directed
   * @param to the id of a node
   * @param directed whether it runs only from one to the other
   * @param attributes what is said of it, by the names the file uses
   * @param line where it stands
   */
  public record Edge(
      String from, String to, boolean directed, Map<String, String> attributes, int line) {}

  /**
   * Something that could not be read or was left out.
   *
   * @param line where, from 1
   * @param column where, from 1; 0 where it is the whole line
   * @param what in a phrase
   * @param failed whether it should have been read
   */
  public record Flaw(int line, int column, String what, boolean failed) {}
}
