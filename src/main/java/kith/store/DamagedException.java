package kith.store;

import java.nio.file.Path;
import java.util.Optional;
import kith.network.KithException;

/** A network's file is damaged, or lacks what was saved last; it was left untouched. */
public final class DamagedException extends KithException {
  private static final long serialVersionUID = 1L;

  private final transient Path backup;

  DamagedException(String message, Optional<Path> backup, Throwable cause) {
    super(message, cause);
    this.backup = backup.orElse(null);
  }

  /** The newest backup that can be read to its end, if there is one. */
  public Optional<Path> backup() {
    return Optional.ofNullable(backup);
  }
}
