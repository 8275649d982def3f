package kith.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kith.exchange.graph.Graph;
import kith.network.Texts;

/**
 * By what the nodes of a graph are known again. Their ids mean something inside one network only:
 * "7" is somebody in each. So an id counts together with what the whole graph holds, which settles
 * it, or with what the network is called, which only does if the names agree. Nodes that Kith wrote
 * itself have its own ids.
 *
 * @param network what the network is called, folded
 * @param content what stands for all ids and labels
 */
record GraphKeys(String network, String content) {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
  private static final Pattern COPY =
      Pattern.compile(
          "(?:[ _-]*(?:\\(\\d+\\)|copy|kopie|copie|copia))+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART =
      Pattern.compile(
          "[ ._-]+(?:nodes?|edges?|people|ties|vertices|links|elements|connections|edgelist)$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> SAYS_NOTHING =
      Set.of("", "g", "graph", "network", "untitled", "my network", "kith", "new network");
  private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int DIGITS = 16;

  /** The keys of a graph's nodes. */
  static GraphKeys of(String file, Graph graph) {
    String own = Texts.fold(graph.name());
    return new GraphKeys(SAYS_NOTHING.contains(own) ? called(file) : own, content(graph));
  }

  /** What a file is called, whichever part or copy of a network it is. */
  private static String called(String file) {
    String name = ENDING.matcher(COPY.matcher(file).replaceFirst("")).replaceFirst("");
    return Texts.fold(PART.matcher(COPY.matcher(name).replaceFirst("")).replaceFirst(""));
  }

  private static String content(Graph graph) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Graph.Node node : graph.nodes()) {
        String line = node.id() + "\t" + Texts.line(node.label()) + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The keys of a node, what settles who it is first. */
  List<String> of(Graph.Node node) {
    return OWN.matcher(node.id()).matches()
        ? List.of(Keys.KITH + node.id())
        : List.of(
            Keys.GRAPH_CONTENT + content + "|" + node.id(), Keys.GRAPH + network + "|" + node.id());
  }
}
