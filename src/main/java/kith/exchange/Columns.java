package kith.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.network.Network;

/**
 * What the columns of tables of no known kind hold.
 *
 * @param chosen what the owner said, by the names of the files
 * @param asks whether the owner can be asked; else a guess does
 */
public record Columns(Map<String, List<Part>> chosen, boolean asks) {
  /** Nobody can be asked. */
  public static final Columns GUESSED = new Columns(Map.of(), false);

  /** Keeps the choices as they are now. */
  public Columns {
    chosen = Map.copyOf(chosen);
  }

  /** What the owner said of a table now, or before of one like it. */
  Optional<List<Part>> of(TableFile table, Network network) {
    List<Part> now = chosen.get(table.name());
    return now != null && now.size() == table.headings().size()
        ? Optional.of(now)
        : table.remembered(network);
  }
}
