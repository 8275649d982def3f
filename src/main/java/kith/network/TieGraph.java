package kith.network;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.graph.EdgeSetFactory;
import org.jgrapht.graph.FastLookupGraphSpecificsStrategy;

/**
 * People and the ties between them. Everybody is tied to the owner, so a tie must be found among a
 * person's ties without looking at each: JGraphT's usual lists took seconds to take 30,000 away.
 */
@SuppressWarnings("serial") // JGraphT's graphs can be serialized; no network ever is.
final class TieGraph extends AbstractBaseGraph<UUID, UUID> {
  TieGraph() {
    super(
        null,
        null,
        new DefaultGraphType.Builder()
            .undirected()
            .allowMultipleEdges(true)
            .allowSelfLoops(false)
            .weighted(false)
            .build(),
        new Hashed());
  }

  private static final class Hashed extends FastLookupGraphSpecificsStrategy<UUID, UUID> {
    /** Most people have few ties. */
    private static final int FEW = 4;

    @Override
    public EdgeSetFactory<UUID, UUID> getEdgeSetFactory() {
      return _ -> LinkedHashSet.newLinkedHashSet(FEW);
    }
  }
}
