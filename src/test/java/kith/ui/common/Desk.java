package kith.ui.common;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kith.network.Fact;
import kith.workspace.Workspace;

/** An open file with what a view-model needs round it, on the 23rd of November 2026. */
public final class Desk implements AutoCloseable {
  /** Noon of that day. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  public final Workspace workspace;
  public final ManualTimer timer = new ManualTimer();
  public final List<String> errors = new ArrayList<>();
  public final Selection selection = new Selection();
  public final Edits edits;

  private Desk(Workspace workspace) {
    this.workspace = workspace;
    this.edits = new Edits(workspace, timer, new Tasks(Runnable::run, errors::add), errors::add);
  }

  /** A new file of these facts. */
  public static Desk of(Path file, Fact... facts) {
    return new Desk(Workspace.create(file, List.of(facts)));
  }

  /** A file that is there already. */
  public static Desk open(Path file) {
    return new Desk(Workspace.open(file));
  }

  @Override
  public void close() {
    workspace.close();
  }
}
