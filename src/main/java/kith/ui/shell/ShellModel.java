package kith.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kith.exchange.Sample;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Naming;
import kith.network.Person;
import kith.network.Progress;
import kith.store.AppFolders;
import kith.store.DamagedException;
import kith.store.Store;
import kith.ui.common.Dialogs;
import kith.ui.common.Selection;
import kith.ui.common.Steps;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.workspace.Workspace;

/** Which network the window shows, and what may be undone in it. Holds no control. */
public final class ShellModel implements AutoCloseable {
  private static final Words WORDS = Words.of(ShellModel.class);
  private static final System.Logger LOG = System.getLogger(ShellModel.class.getName());

  private final Dialogs dialogs;
  private final AppFolders folders;
  private final Tasks tasks;
  private final Selection selection = new Selection();
  private final ObjectProperty<Workspace> workspace = new SimpleObjectProperty<>();
  private final List<BooleanSupplier> saving = new ArrayList<>();
  private final List<BooleanSupplier> leaving = new ArrayList<>();
  private final List<Runnable> closing = new ArrayList<>();
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper();
  private final ReadOnlyObjectWrapper<Naming.Choice> names =
      new ReadOnlyObjectWrapper<>(Naming.Choice.NONE);
  private CompletableFuture<Void> closed = CompletableFuture.completedFuture(null);
  private CompletableFuture<Void> remembered = CompletableFuture.completedFuture(null);
  private Opening opening;
  private boolean busy;
  private boolean shutting;

  /**
   * @param dialogs asks and tells the owner
   * @param tasks opens and closes files in the background
   * @param folders where the program keeps what is its own
   */
  public ShellModel(Dialogs dialogs, Tasks tasks, AppFolders folders) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.folders = folders;
  }

  /** The open network, or null while the welcome screen is shown. */
  public ReadOnlyObjectProperty<Workspace> workspaceProperty() {
    return workspace;
  }

  /**
   * The open network as it is shown first: with what was worked out while it was opened, for the
   * one who asks as it comes.
   */
  Opening opening() {
    Opening ready = opening;
    opening = null;
    return ready != null ? ready : Opening.of(workspace.get());
  }

  /** Who is selected. */
  public Selection selection() {
    return selection;
  }

  /** Whether names are safe in the open network, and how. */
  public ReadOnlyObjectProperty<Naming.Choice> namesProperty() {
    return names.getReadOnlyProperty();
  }

  /** The name of what undo takes back, or null. */
  public ReadOnlyStringProperty undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  /** The name of what redo does again, or null. */
  public ReadOnlyStringProperty redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  /** Opens what was open last, if it is still there; else the welcome screen stays. */
  public void openLast() {
    remembered.join();
    folders.lastNetwork().ifPresent(this::open);
  }

  /** Opens a network file; if it cannot be opened, the one that is open stays. */
  public void open(Path net) {
    show(net, () -> Workspace.open(net), _ -> {}, () -> {});
  }

  /** Makes a network file in which there is only its owner, and opens it. */
  public void create(Path net, String owner) {
    String name = owner.isBlank() ? WORDS.get("me") : owner;
    create(net, () -> List.of(Person.named(name).withMe(true)));
  }

  private void create(Path net, Supplier<? extends Collection<? extends Fact>> facts) {
    show(net, () -> Workspace.create(net, facts.get()), _ -> {}, () -> {});
  }

  /** Makes the owner's own network in the usual place, or opens the one that is there. */
  public void startWithMe(String owner) {
    Path net = folders.network();
    if (Store.exists(net)) {
      open(net);
    } else {
      create(net, owner);
    }
  }

  /** Whether the owner has a network in the usual place. */
  public boolean hasUsual() {
    return Store.exists(folders.network());
  }

  /**
   * Makes the owner's own network in the usual place of these facts, and opens it.
   *
   * @param then receives it, if it could be made
   * @param otherwise runs if it could not; the owner was told
   */
  public void createUsual(
      Collection<? extends Fact> facts, Consumer<Workspace> then, Runnable otherwise) {
    Path net = folders.network();
    show(net, () -> Workspace.create(net, facts), then, otherwise);
  }

  /**
   * Opens the owner's own network in the usual place.
   *
   * @param then receives it, if it could be opened
   */
  public void openUsual(Consumer<Workspace> then) {
    Path net = folders.network();
    show(net, () -> Workspace.open(net), then, () -> {});
  }

  /** Opens the owner's copy of the sample network, made when it is first asked for. */
  public void openSample() {
    Path net = folders.sample();
    if (Store.exists(net)) {
      open(net);
    } else {
      create(net, () -> Sample.facts(LocalDate.now()));
    }
  }

  /** Opens in the background; what was open before is closed when the next one is there. */
  private void show(
      Path net, Supplier<Workspace> opening, Consumer<Workspace> then, Runnable otherwise) {
    if (busy || isOpen(net) || !mayClose()) {
      otherwise.run();
      return;
    }
    busy = true;
    CompletableFuture<Void> before = closed;
    tasks.run(
        WORDS.get("opening", title(net)),
        progress -> {
          before.join();
          return attempt(opening, progress);
        },
        outcome -> {
          busy = false;
          switch (outcome) {
            case Opened(Opening next) -> adopt(net, next, then);
            case Refused(KithException why) -> explain(net, why, then, otherwise);
          }
        },
        () -> {
          busy = false;
          otherwise.run();
        });
  }

  private sealed interface Outcome {}

  private record Opened(Opening opening) implements Outcome {}

  private record Refused(KithException why) implements Outcome {}

  private boolean isOpen(Path net) {
    Workspace open = workspace.get();
    return open != null && open.file().equals(Store.fileOf(net));
  }

  private static Outcome attempt(Supplier<Workspace> opening, Progress progress) {
    try {
      Workspace opened = opening.get();
      if (progress.cancelled()) {
        opened.close();
        throw new CancellationException();
      }
      return new Opened(Opening.of(opened));
    } catch (KithException e) {
      return new Refused(e);
    }
  }

  private void adopt(Path net, Opening opened, Consumer<Workspace> then) {
    Workspace next = opened.workspace();
    if (shutting) {
      next.close();
      return;
    }
    release();
    next.listen(_ -> nameUndo());
    opening = opened;
    workspace.set(next);
    opening = null;
    nameUndo();
    remembered = CompletableFuture.runAsync(() -> remember(net), tasks.background());
    then.accept(next);
  }

  private void remember(Path net) {
    try {
      folders.rememberNetwork(net);
    } catch (KithException e) {
      tasks.window().execute(() -> dialogs.error(e.getMessage()));
    }
  }

  private void explain(
      Path net, KithException failure, Consumer<Workspace> then, Runnable otherwise) {
    Optional<Path> backup =
        failure instanceof DamagedException damaged ? damaged.backup() : Optional.empty();
    if (backup.isEmpty()) {
      dialogs.error(failure.getMessage());
    } else if (dialogs.confirm(
        WORDS.get("damaged.title"),
        WORDS.get("damaged.question", failure.getMessage()),
        WORDS.get("damaged.restore"))) {
      show(net, () -> restored(backup.get(), net), then, otherwise);
      return;
    }
    otherwise.run();
  }

  private static Workspace restored(Path backup, Path net) {
    Store.restore(backup, net);
    return Workspace.open(net);
  }

  private void nameUndo() {
    Workspace open = workspace.get();
    undoName.set(open == null ? null : title(open, open.undoName()));
    redoName.set(open == null ? null : title(open, open.redoName()));
    names.set(open == null ? Naming.Choice.NONE : Naming.Choice.of(open.network()));
  }

  private static String title(Workspace open, Optional<String> change) {
    return change.map(name -> Steps.title(open.network(), name)).orElse(null);
  }

  /** Takes back the last change. */
  public void undo() {
    step(Steps::undo);
  }

  /** Does again what was taken back. */
  public void redo() {
    step(Steps::redo);
  }

  private void step(Consumer<Steps> step) {
    Workspace open = workspace.get();
    // While a large change is written nothing is saved, and the step says why it is refused.
    if (open != null && (open.isWriting() || all(saving))) {
      step.accept(new Steps(open, tasks, dialogs::error));
      nameUndo();
    }
  }

  /** The file's name without its ending, as the title says it. */
  public static String title(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(Store.ENDING)
        ? name.substring(0, name.length() - Store.ENDING.length())
        : name;
  }

  /**
   * Is run before undo, redo and closing, and saves what is just being typed.
   *
   * @param action whether everything could be saved
   */
  public void saving(BooleanSupplier action) {
    saving.add(action);
  }

  /**
   * Is run before closing, and settles what was begun and not ended.
   *
   * @param action whether nothing is left over
   */
  public void leaving(BooleanSupplier action) {
    leaving.add(action);
  }

  /** Is run when the open network is being closed, while it is still open. */
  public void closing(Runnable action) {
    closing.add(action);
  }

  /** Every action is run, also after one that did not succeed. */
  private static boolean all(List<BooleanSupplier> actions) {
    boolean succeeded = true;
    for (BooleanSupplier action : actions) {
      succeeded &= action.getAsBoolean();
    }
    return succeeded;
  }

  /** Whether nothing would be lost by closing now, or the owner takes that. */
  public boolean mayClose() {
    return workspace.get() == null
        || mayStop(workspace.get())
            && (all(saving) & all(leaving)
                || dialogs.confirm(
                    WORDS.get("unsaved.title"),
                    WORDS.get("unsaved.question"),
                    WORDS.get("unsaved.close")));
  }

  /** A large change on its way into the file is not given up, nor waited for, without a word. */
  private boolean mayStop(Workspace open) {
    if (!open.isWriting()) {
      return true;
    }
    boolean stop =
        dialogs.confirm(
            WORDS.get("writing.title"), WORDS.get("writing.question"), WORDS.get("writing.close"));
    if (stop) {
      open.stopWriting();
    }
    return stop;
  }

  /** Closes the open network and shows the welcome, unless something unsaved is in the way. */
  public void closeNetwork() {
    if (mayClose()) {
      release();
    }
  }

  private void release() {
    Workspace open = workspace.get();
    if (open != null) {
      closing.forEach(Runnable::run);
      selection.select(null);
      workspace.set(null);
      nameUndo();
      closed =
          CompletableFuture.runAsync(open::close, tasks.background())
              .handle((_, failure) -> closed(open, failure));
    }
  }

  /** A backup that could not be made is said now, when nobody is in the middle of something. */
  private Void closed(Workspace open, Throwable failure) {
    if (failure != null) {
      LOG.log(System.Logger.Level.WARNING, "Closing a network", failure);
    }
    open.backupProblem().ifPresent(problem -> tasks.window().execute(() -> inform(problem)));
    return null;
  }

  private void inform(String sentence) {
    if (!shutting) {
      dialogs.inform(sentence);
    }
  }

  /** Closes what is open, waits until it is safe, and opens nothing any more. */
  @Override
  public void close() {
    shutting = true;
    release();
    closed.join();
    remembered.join();
  }
}
