package kith.ui.exchange;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kith.exchange.Decision;
import kith.exchange.ImportPlan;
import kith.exchange.Importer;
import kith.exchange.Row;
import kith.network.Change;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Network;
import kith.ui.common.Dialogs;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.workspace.Workspace;

/** An import from the choice of files to the one change it makes. Holds no control. */
public final class ImportModel {
  private static final Words WORDS = Words.of(ImportModel.class);

  private final Tasks tasks;
  private final Dialogs dialogs;
  private final List<Fact> facts;
  private final Consumer<Consumer<Workspace>> target;
  private final Runnable ended;
  private final ObjectProperty<ImportPlan> plan = new SimpleObjectProperty<>();
  private final ObjectProperty<Decision> filter = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private Tasks.Job job;

  /**
   * A row and where it stands in the plan.
   *
   * @param index from 0
   */
  public record Line(int index, Row row) {}

  /**
   * @param facts what is in the network now; a network that does not exist yet has its owner
   * @param target gives the workspace to whom it is passed, when the plan is carried out
   * @param ended called when there is nothing more to decide
   */
  public ImportModel(
      Tasks tasks,
      Dialogs dialogs,
      List<Fact> facts,
      Consumer<Consumer<Workspace>> target,
      Runnable ended) {
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.facts = facts;
    this.target = target;
    this.ended = ended;
    filter.addListener(_ -> list());
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
    tasks.run(
        WORDS.get("reading", what),
        progress -> Importer.plan(files, Network.of(facts), progress),
        this::planned,
        ended);
  }

  private void planned(ImportPlan made) {
    plan.set(made);
    list();
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

  /** Carries a row out as proposed, or leaves it out; it stays where it is listed. */
  public void decide(Line line, boolean carriedOut) {
    plan.set(plan.get().with(line.index(), carriedOut));
    lines.set(lines.indexOf(line), new Line(line.index(), plan.get().rows().get(line.index())));
  }

  /** Whether there is anything to carry out. */
  public boolean hasWork() {
    return plan.get() != null
        && (plan.get().rows().stream().anyMatch(row -> row.decision().carriedOut())
            || !plan.get().besides().isEmpty());
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
    job =
        tasks.run(
            WORDS.get("writing"),
            progress -> {
              Change change = decided.toChange(Network.of(facts));
              progress.step(-1);
              return change;
            },
            this::apply,
            this::stopped);
  }

  private void apply(Change change) {
    busy.set(false);
    target.accept(workspace -> apply(workspace, change));
  }

  private void apply(Workspace workspace, Change change) {
    busy.set(true);
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
    if (job.cancelled()) {
      dialogs.inform(WORDS.get("stopped"));
    }
  }

  /** Leaves everything as it is; what is just being written is stopped. */
  public void leave() {
    if (busy.get()) {
      job.cancel();
    }
    ended.run();
  }
}
