package kith.ui.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kith.exchange.Columns;
import kith.exchange.Decision;
import kith.exchange.Field;
import kith.exchange.ImportPlan;
import kith.exchange.Importer;
import kith.exchange.Part;
import kith.exchange.Row;
import kith.exchange.TableFile;
import kith.exchange.UnknownTable;
import kith.network.Change;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;
import kith.ui.common.Dialogs;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.workspace.Workspace;

/** An import from the choice of files to the one change it makes. Holds no control. */
public final class ImportModel {
  private static final Words WORDS = Words.of(ImportModel.class);

  /** How far a change is when the network is read in which it is worked out. */
  private static final double READ = 0.3;

  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Target target;
  private final ObjectProperty<ImportPlan> plan = new SimpleObjectProperty<>();
  private final ObjectProperty<ColumnsModel> columns = new SimpleObjectProperty<>();
  private final Map<String, List<Part>> said = new HashMap<>();
  private final ObjectProperty<Decision> filter = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final StringProperty ownName = new SimpleStringProperty("");
  private List<Path> waiting = List.of();
  private Runnable ended = () -> {};
  private Tasks.Job job;
  private boolean left;

  /** The network that an import goes into; on the window's thread. */
  public interface Target {
    /** Whether it does not exist yet, so that it has no owner of whom anything is known. */
    boolean isNew();

    /**
     * What is in it now.
     *
     * @param owner how the owner of a new network is called, or empty
     */
    List<Fact> facts(String owner);

    /**
     * Opens it, and makes it before if it is new.
     *
     * @param facts that {@link #facts} gave
     * @param then receives it, open
     * @param otherwise runs if it could not be opened; the owner was told
     */
    void open(List<Fact> facts, Consumer<Workspace> then, Runnable otherwise);
  }

  /**
   * A row and where it stands in the plan.
   *
   * @param index from 0
   */
  public record Line(int index, Row row) {
    /** Whether there is anything to decide. */
    public boolean isOffered() {
      return row.proposed().carriedOut();
    }
  }

  /**
   * @param target where the import goes
   */
  public ImportModel(Tasks tasks, Dialogs dialogs, Target target) {
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.target = target;
    filter.addListener(_ -> list());
  }

  /** Is run when there is nothing more to decide. */
  public void setOnEnded(Runnable action) {
    ended = action;
  }

  /** The plan once the files are read, else null. */
  public ReadOnlyObjectProperty<ImportPlan> planProperty() {
    return plan;
  }

  /** Which rows are listed: those of one decision, or all (null). */
  public ObjectProperty<Decision> filterProperty() {
    return filter;
  }

  /** The rows that are listed. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** Reads the files and makes the plan; nothing changes yet. */
  public void read(List<Path> files) {
    String what =
        files.size() == 1
            ? files.getFirst().getFileName().toString()
            : WORDS.get("files", files.size());
    List<Fact> facts = target.facts("");
    busy.set(true);
    job =
        tasks.run(
            WORDS.get("reading", what),
            progress -> answer(files, new Columns(said, true), facts, progress),
            answer -> answered(files, answer),
            this::unread);
  }

  /** A plan, or a table of which the owner is to say what its columns hold. */
  private static Object answer(
      List<Path> files, Columns columns, List<Fact> facts, Progress progress) {
    try {
      return Importer.plan(files, columns, Network.of(facts), progress);
    } catch (UnknownTable unknown) {
      return unknown.table();
    }
  }

  private void answered(List<Path> files, Object answer) {
    if (answer instanceof TableFile table) {
      busy.set(false);
      waiting = files;
      columns.set(new ColumnsModel(table));
    } else {
      columns.set(null);
      planned((ImportPlan) answer);
    }
  }

  /** What is asked about a table of no known kind, or null. */
  public ReadOnlyObjectProperty<ColumnsModel> columnsProperty() {
    return columns;
  }

  /** Reads the files again, with the columns of the table as the owner said. */
  public void columnsSaid() {
    said.put(columns.get().file(), columns.get().parts());
    columns.set(null);
    read(waiting);
  }

  private void unread() {
    busy.set(false);
    ended.run();
  }

  private void planned(ImportPlan made) {
    busy.set(false);
    plan.set(made);
    list();
  }

  /** How the owner of a new network wants to be called, where the files do not say it. */
  public StringProperty ownNameProperty() {
    return ownName;
  }

  /** Whether nobody knows yet how the owner is called. */
  public boolean asksOwnName() {
    return plan.get() != null
        && target.isNew()
        && plan.get().owner().isEmpty()
        && plan.get().rows().stream()
            .noneMatch(row -> row.decision().carriedOut() && row.after().me());
  }

  private String owner() {
    return asksOwnName() ? ownName.get().strip() : plan.get().owner();
  }

  private void list() {
    List<Row> rows = plan.get().rows();
    lines.setAll(
        IntStream.range(0, rows.size())
            .filter(i -> filter.get() == null || rows.get(i).decision() == filter.get())
            .mapToObj(i -> new Line(i, rows.get(i)))
            .toList());
  }

  /** How many rows there are of each decision. */
  public Map<Decision, Integer> counts() {
    return plan.get() == null ? new EnumMap<>(Decision.class) : plan.get().counts();
  }

  /** Carries rows out as proposed, or leaves them out; they stay where they are listed. */
  public void decide(Collection<Line> some, boolean carriedOut) {
    Set<Integer> indexes =
        some.stream().filter(Line::isOffered).map(Line::index).collect(Collectors.toSet());
    decided(plan.get().with(indexes, carriedOut), indexes);
  }

  /** Takes rows that are offered, or leaves them out if all of them are taken. */
  public void turn(Collection<Line> some) {
    decide(some, !areTaken(some));
  }

  /** Carries out one field of an update as proposed, or leaves it as it is. */
  public void decide(Line line, Field field, boolean takes) {
    decided(plan.get().with(line.index(), field, takes), Set.of(line.index()));
  }

  /** Whether each of these that is offered is taken whole. */
  public boolean areTaken(Collection<Line> some) {
    return some.stream()
        .filter(Line::isOffered)
        .map(Line::row)
        .allMatch(row -> row.decision().carriedOut() && !row.isPartly());
  }

  /** One change of the list, however many rows: each would be sorted in by itself. */
  private void decided(ImportPlan next, Set<Integer> indexes) {
    plan.set(next);
    List<Row> rows = next.rows();
    if (indexes.size() == 1) {
      int index = indexes.iterator().next();
      int at =
          IntStream.range(0, lines.size())
              .filter(i -> lines.get(i).index() == index)
              .findFirst()
              .orElseThrow();
      lines.set(at, new Line(index, rows.get(index)));
    } else {
      lines.setAll(
          lines.stream().map(line -> new Line(line.index(), rows.get(line.index()))).toList());
    }
  }

  /** Whether there is anything to carry out. */
  public boolean hasWork() {
    return plan.get() != null
        && (plan.get().rows().stream().anyMatch(row -> row.decision().carriedOut())
            || plan.get().besides().stream().anyMatch(b -> b.decision().carriedOut()));
  }

  /** Whether the plan is being carried out. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy;
  }

  /** Carries out the plan as one change; once, however often it is asked for. */
  public void carryOut() {
    if (busy.get() || !hasWork()) {
      return;
    }
    busy.set(true);
    ImportPlan decided = plan.get();
    List<Fact> facts = target.facts(owner());
    job =
        tasks.run(
            WORDS.get("preparing"),
            progress -> change(decided, facts, progress),
            change -> open(facts, change),
            this::stopped);
  }

  private static Change change(ImportPlan decided, List<Fact> facts, Progress progress) {
    progress.step(0);
    Network network = Network.of(facts);
    return decided.toChange(network, progress.within(READ, 1));
  }

  private void open(List<Fact> facts, Change change) {
    if (left) {
      stopped();
    } else {
      target.open(facts, workspace -> apply(workspace, change), () -> busy.set(false));
    }
  }

  private void apply(Workspace workspace, Change change) {
    if (left) {
      stopped();
      return;
    }
    job =
        tasks.follow(
            WORDS.get("writing"),
            progress ->
                workspace
                    .applyLater(change, tasks.window(), progress)
                    .exceptionallyCompose(ImportModel::explained),
            _ -> done(change),
            this::stopped);
  }

  private static CompletableFuture<Void> explained(Throwable failure) {
    return CompletableFuture.failedFuture(
        failure.getCause() instanceof IllegalArgumentException misfit
            ? new KithException(WORDS.get("changed"), misfit)
            : failure);
  }

  private void done(Change change) {
    busy.set(false);
    ended.run();
    dialogs.inform(WORDS.get("done", change.name()));
  }

  /** Nothing was written; the plan is still there, to be carried out after all or left. */
  private void stopped() {
    busy.set(false);
    if (left || job.cancelled()) {
      dialogs.inform(WORDS.get("stopped"));
    }
  }

  /** Leaves everything as it is; what is just being written is stopped. */
  public void leave() {
    left = true;
    if (busy.get()) {
      job.cancel();
    }
    ended.run();
  }
}
