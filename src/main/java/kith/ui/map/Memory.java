package kith.ui.map;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Change;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Setting;
import kith.picture.Camera;
import kith.ui.common.Dialogs;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.workspace.Workspace;

/** What is found again the next time without being an edit: where people rest, what one saw. */
final class Memory {
  private static final System.Logger LOG = System.getLogger(Memory.class.getName());
  private static final String CAMERA = "map.camera";
  private static final String LEGEND = "map.legend";
  private static final String OPEN = "open";
  private static final String CLOSED = "closed";
  private static final Pattern KEPT =
      Pattern.compile("(-?\\d+\\.\\d+) (-?\\d+\\.\\d+) (\\d+\\.\\d+)");

  private final Words words = Words.of(Memory.class);
  private final Workspace workspace;
  private final Network network;
  private final Dialogs dialogs;
  private final Tasks tasks;

  Memory(Workspace workspace, Dialogs dialogs, Tasks tasks) {
    this.workspace = workspace;
    this.network = workspace.network();
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /** Writes facts in the background; says so if that fails. */
  void keep(List<? extends Fact> facts) {
    if (!facts.isEmpty()) {
      CompletableFuture<Void> writing = workspace.remember(facts);
      writing.whenCompleteAsync((_, failure) -> tell(failure), tasks.window());
    }
  }

  /**
   * Carries out a change that moves everybody: too large to hold up the window for.
   *
   * @param otherwise called if it could not be written (the owner was told) or was cancelled
   */
  void apply(Change change, Runnable otherwise) {
    tasks.follow(
        words.get("keeping"),
        progress -> workspace.applyLater(change, tasks.window(), progress),
        _ -> {},
        otherwise);
  }

  private void tell(Throwable failure) {
    if (failure != null && failure.getCause() instanceof KithException cannot) {
      dialogs.error(cannot.getMessage());
    } else if (failure != null) {
      LOG.log(System.Logger.Level.ERROR, "The places on the map could not be kept", failure);
    }
  }

  /** Keeps what one looks at; everybody fits a window of any size, and needs no keeping. */
  void keep(Eye eye) {
    Camera at = eye.aim();
    String text =
        eye.seesAll()
            ? ""
            : String.format(Locale.ROOT, "%.3f %.3f %.6f", at.x(), at.y(), at.scale());
    if (!network.setting(CAMERA).orElse("").equals(text)) {
      keep(List.of(new Setting(CAMERA, text)));
    }
  }

  /** Keeps whether the legend is open. */
  void keepLegend(boolean open) {
    keep(List.of(new Setting(LEGEND, open ? OPEN : CLOSED)));
  }

  /** Whether the legend was open the last time. */
  boolean legendOpen() {
    return network.setting(LEGEND).filter(OPEN::equals).isPresent();
  }

  /** Looks where one looked the last time, if one ever did. */
  void restore(Eye eye) {
    Matcher kept = KEPT.matcher(network.setting(CAMERA).orElse(""));
    if (kept.matches()) {
      eye.restore(
          Double.parseDouble(kept.group(1)),
          Double.parseDouble(kept.group(2)),
          Double.parseDouble(kept.group(3)));
    }
  }
}
