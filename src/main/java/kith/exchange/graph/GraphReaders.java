package kith.exchange.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kith.network.Progress;

/** Which reader knows a file of a graph. */
public final class GraphReaders {
  private record Kind(Predicate<String> knows, BiFunction<String, Progress, Graph> read) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(GraphmlReader::knows, GraphmlReader::read),
          new Kind(GexfReader::knows, GexfReader::read),
          new Kind(KumuReader::knows, KumuReader::read),
          new Kind(PajekReader::knows, PajekReader::read),
          new Kind(DlReader::knows, DlReader::read),
          new Kind(GmlReader::knows, GmlReader::read));

  private GraphReaders() {}

  /**
   * The graph of a file, if its beginning shows that it is one.
   *
   * @param head some tens of thousands of characters, without a byte order mark
   * @param text gives all of it
   * @throws kith.network.KithException if it cannot be read at all
   */
  public static Optional<Graph> read(String head, Supplier<String> text, Progress progress) {
    return KINDS.stream()
        .filter(kind -> kind.knows().test(head))
        .findFirst()
        .map(kind -> kind.read().apply(text.get(), progress));
  }
}
