package kith.exchange;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kith.network.Batch;
import kith.network.Network;
import kith.network.Progress;

/**
 * What an import would do, record by record. It changes nothing; {@link #toChange} gives the one
 * change that carries it out. Immutable.
 */
public final class ImportPlan {

  /**
   * A file that was read.
   *
   * @param name without its folder
   * @param format what it is, such as "LinkedIn connections"
   * @param encoding how its bytes were read, such as {@code windows-1252}
   */
  public record Source(String name, String format, String encoding) {}

  private final List<Source> sources;
  private final List<Row> rows;
  private final List<Beside> besides;
  private final String owner;
  private final Planner planner;

  ImportPlan(
      List<Source> sources, List<Row> rows, List<Beside> besides, String owner, Planner planner) {
    this.owner = owner;
    this.sources = List.copyOf(sources);
    this.rows = List.copyOf(rows);
    this.besides = List.copyOf(besides);
    this.planner = planner;
  }

  /** The files, in the order in which they were read. */
  public List<Source> sources() {
    return sources;
  }

  /** One row for each record that stands for a person or fails to, in the files' order. */
  public List<Row> rows() {
    return rows;
  }

  /** What else the files bring, if everybody they name comes along. */
  public List<Beside> besides() {
    return besides;
  }

  /** How much of that there is. */
  public Also also() {
    return Also.of(besides);
  }

  /** How the files call their owner, to name a new network's by; empty if they do not say. */
  public String owner() {
    return owner;
  }

  /** How many rows there are of each decision; every decision is there. */
  public Map<Decision, Integer> counts() {
    Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
    for (Decision decision : Decision.values()) {
      counts.put(decision, 0);
    }
    rows.forEach(row -> counts.merge(row.decision(), 1, Integer::sum));
    return counts;
  }

  /**
   * This plan with one row as proposed, or left out.
   *
   * @param index of the row, from 0
   * @param carriedOut false to leave it out
   */
  public ImportPlan with(int index, boolean carriedOut) {
    return with(Set.of(index), row -> row.with(carriedOut));
  }

  /**
   * This plan with some rows as proposed, or left out.
   *
   * @param indexes of the rows, from 0
   * @param carriedOut false to leave them out
   */
  public ImportPlan with(Set<Integer> indexes, boolean carriedOut) {
    return with(indexes, row -> row.with(carriedOut));
  }

  /**
   * This plan with one field of an update as proposed, or as it is.
   *
   * @param index of the row, from 0
   * @param takes false to leave the field as it is
   */
  public ImportPlan with(int index, Field field, boolean takes) {
    return with(Set.of(index), row -> row.with(field, takes));
  }

  private ImportPlan with(Set<Integer> indexes, UnaryOperator<Row> decided) {
    List<Row> changed = new ArrayList<>(rows);
    indexes.forEach(index -> changed.set(index, decided.apply(rows.get(index))));
    return new ImportPlan(sources, changed, besides, owner, planner);
  }

  /** What the change is called: "Import 3,000 people from Connections.csv". */
  public String name() {
    Map<Decision, Integer> counts = counts();
    int added = counts.get(Decision.ADD);
    int updated = counts.get(Decision.UPDATE);
    String from = sources.size() == 1 ? sources.getFirst().name() : sources.size() + " files";
    return new MessageFormat(
            added == 0 && updated > 0
                ? "Update {1,choice,1#one person|1<{1} people} from {2}"
                : added == 0
                    ? "Import from {2}"
                    : "Import {0,choice,1#one person|1<{0} people} from {2}",
            Locale.ENGLISH)
        .format(new Object[] {added, updated, from});
  }

  /**
   * The change that carries out every row that is to be, as one step to undo.
   *
   * @param network the network as it is now, usually the one the plan was made for
   * @return without edits if there is nothing to do
   */
  public Batch toChange(Network network) {
    return toChange(network, Progress.NONE);
  }

  /**
   * Does what {@link #toChange(Network)} does, for those who wait.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public Batch toChange(Network network, Progress progress) {
    return new Batch(name(), planner.edits(network, rows, name(), progress));
  }
}
