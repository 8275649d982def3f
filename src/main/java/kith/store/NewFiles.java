package kith.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import kith.network.Fact;
import kith.network.KithException;
import kith.store.Database.Mode;

/**
 * Files that appear whole or not at all: made in a folder of their own beside the place where they
 * go, down to the disk, and then moved there.
 */
final class NewFiles {
  private NewFiles() {}

  /** Writes a file under a name of its own. */
  @FunctionalInterface
  private interface Maker {
    void make(NetworkFile aside) throws IOException, SQLException;
  }

  /** Moves the file made into place. */
  @FunctionalInterface
  private interface Mover {
    void move(Path made) throws IOException;
  }

  /** A file of these facts, with an empty journal. */
  static void create(NetworkFile file, Migrations migrations, Collection<? extends Fact> facts) {
    if (file.exists()) {
      throw Failures.exists(file);
    }
    RowChanges rows = RowChanges.upsert(facts, new FactIndex(), Seal.EMPTY);
    long network = new SecureRandom().nextLong();
    make(
        file,
        aside -> {
          try (Database database = Database.open(aside.database(), Mode.CREATE)) {
            database.migrate(migrations, 0);
            database.write(rows, new State(network, 1, rows.seal(), Seal.EMPTY));
          }
        },
        made -> Files.move(made, file.file()));
  }

  /**
   * A file again from one of its backups.
   *
   * @return where the file that was in its place is kept
   */
  static Optional<Path> restore(Path backup, NetworkFile file, Migrations migrations, Instant now) {
    Path kept =
        file.file()
            .resolveSibling(
                file.net().getFileName() + "-replaced-" + Backups.name(now) + NetworkFile.ENDING);
    if (!Files.isRegularFile(backup)) {
      throw Failures.noSuchBackup(backup);
    }
    boolean replaces = file.exists();
    if (replaces) {
      requireClosed(file);
    }
    make(
        file,
        aside -> {
          unpack(backup, aside);
          Guard.format(aside, migrations);
          Contents.read(aside);
        },
        made -> {
          if (replaces) {
            // Copied, so that there is a file under the owner's name at every moment.
            Files.copy(file.file(), kept, StandardCopyOption.COPY_ATTRIBUTES);
            OwnerOnly.seal(kept);
          }
          Witness.forget(file);
          Files.move(made, file.file(), StandardCopyOption.ATOMIC_MOVE);
        });
    return replaces ? Optional.of(kept) : Optional.empty();
  }

  private static void requireClosed(NetworkFile file) {
    try (FileChannel channel = FileChannel.open(file.file(), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw Failures.openElsewhere(file);
      }
    } catch (IOException e) {
      throw Failures.notOpened(file, e);
    }
  }

  private static void unpack(Path backup, NetworkFile aside) throws IOException {
    OwnerOnly.createFile(aside.file());
    try (OutputStream out = Files.newOutputStream(aside.file())) {
      if (!Backups.unpack(backup, out)) {
        throw new KithException(backup + " is not a backup of a Kith network: choose another.");
      }
    }
  }

  /** A file of the newest format from an older one, of which a copy is kept. */
  static void upgrade(NetworkFile file, Migrations migrations, int from) {
    String name = file.net().getFileName() + "-format-" + from + NetworkFile.ENDING;
    Path kept = file.file().resolveSibling(name);
    make(
        file,
        aside -> {
          Files.copy(file.file(), aside.file());
          try (Database database = Database.open(aside.database(), Mode.WRITE)) {
            database.migrate(migrations, from);
            database.sync();
          }
        },
        made -> {
          Files.copy(file.file(), kept, StandardCopyOption.REPLACE_EXISTING);
          OwnerOnly.seal(kept);
          Files.move(made, file.file(), StandardCopyOption.ATOMIC_MOVE);
        });
  }

  private static void make(NetworkFile file, Maker maker, Mover mover) {
    try {
      OwnerOnly.createFolders(file.folder());
      Path work = OwnerOnly.createWorkFolder(file.folder());
      try {
        NetworkFile aside = NetworkFile.of(work.resolve(file.file().getFileName()));
        maker.make(aside);
        OwnerOnly.seal(aside.file());
        mover.move(aside.file());
        OwnerOnly.syncFolder(file.folder());
      } finally {
        OwnerOnly.removeFolder(work);
      }
    } catch (IOException e) {
      throw Failures.notCreated(file.file(), e);
    } catch (SQLException e) {
      throw Failures.notSaved(file, e);
    }
  }
}
