package kith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * That this process has a file open. H2 would give a second connection to the same database, and on
 * POSIX the lock of a process on a file ends when the process closes it anywhere, so a second
 * opener must not even look into it.
 */
final class Claim implements AutoCloseable {
  private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

  private final Path file;

  private Claim(Path file) {
    this.file = file;
  }

  /**
   * @throws kith.network.KithException if somebody in this process has it
   */
  static Claim on(NetworkFile file) {
    Path real = real(file);
    if (!CLAIMED.add(real)) {
      throw Failures.openHere(file);
    }
    return new Claim(real);
  }

  private static Path real(NetworkFile file) {
    if (!file.exists()) {
      return file.file();
    }
    try {
      return file.file().toRealPath();
    } catch (IOException e) {
      throw Failures.notOpened(file, e);
    }
  }

  @Override
  public void close() {
    CLAIMED.remove(file);
  }
}
