package kith.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.network.KithException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What can go wrong with a file, each in a sentence for its owner. */
final class Failures {
  /** How systems and H2 say that there is no room: Linux, macOS, quotas, limits, Windows. */
  private static final Pattern FULL =
      Pattern.compile(
          "no space left|disk quota exceeded|file too large|not enough space|no disk space");

  private Failures() {}

  static KithException missing(NetworkFile file) {
    return new KithException(
        "There is no network at " + file + ": check the path, or begin a new one there.");
  }

  static KithException noSuchBackup(Path backup) {
    return new KithException("There is no backup at " + backup + ": check the path.");
  }

  static KithException exists(NetworkFile file) {
    return new KithException(
        file + " is already there and stays as it is: open it, or choose another name.");
  }

  static KithException folder(Path path) {
    return new KithException(path + " is a folder, not a network's file: name a file in it.");
  }

  static KithException unreadable(NetworkFile file) {
    return new KithException("You may not read " + file + ": ask its owner for the permission.");
  }

  static KithException readOnly(NetworkFile file) {
    return new KithException(
        "You may not write to " + file + ": change its permissions, or open a copy of it.");
  }

  static KithException encrypted(NetworkFile file) {
    return new KithException(
        file + " is an encrypted H2 file, which this version cannot open: it stays as it is.");
  }

  static KithException foreign(Path path) {
    return new KithException(
        path + " is not a Kith network: choose a file that Kith made; networks travel as JSON.");
  }

  static KithException newer(NetworkFile file) {
    return new KithException(
        file + " was written by a newer version of Kith: open it with that one, or update.");
  }

  static KithException openElsewhere(NetworkFile file) {
    return new KithException(
        file + " is already open, in another window or by another program: close it there.");
  }

  static KithException openHere(NetworkFile file) {
    return new KithException(file + " is already open in this program: close it there first.");
  }

  static DamagedException damaged(NetworkFile file, Optional<Path> backup, Throwable cause) {
    return new DamagedException(
        file + " is damaged and was left untouched; " + newest(backup), backup, cause);
  }

  static DamagedException older(NetworkFile file, Path witness, Optional<Path> backup) {
    String sentence =
        file
            + " lacks what was saved in it last: if you put an older copy there, remove "
            + witness
            + " and open it again; "
            + newest(backup);
    return new DamagedException(sentence, backup, null);
  }

  private static String newest(Optional<Path> backup) {
    return backup
        .map(newest -> "the newest good backup is " + newest + ".")
        .orElse("there is no backup of it.");
  }

  /** A new file could not be made. */
  static KithException notCreated(Path path, IOException cause) {
    return new KithException(path + " could not be written: " + reason(cause) + ".", cause);
  }

  /** A change could not be made durable. */
  static KithException notSaved(NetworkFile file, Throwable cause) {
    String why =
        isFull(cause)
            ? "the disk is full; make room and try again."
            : "the disk or folder refused it (" + innermost(cause) + "); try again.";
    return new KithException(file + " was not changed: " + why, cause);
  }

  /** A file could not be opened, or not again, for another reason than its content. */
  static KithException notOpened(NetworkFile file, Throwable cause) {
    if (isLocked(cause)) {
      return openElsewhere(file);
    }
    String why =
        isFull(cause)
            ? ": the disk is full; make room and try again."
            : " (" + innermost(cause) + "): try again.";
    return new KithException(file + " could not be opened" + why, cause);
  }

  static KithException notClosed(NetworkFile file, Throwable cause) {
    return new KithException(
        file + " was not closed in order (" + innermost(cause) + "); what you saved is in it.",
        cause);
  }

  static KithException changedMeanwhile(NetworkFile file) {
    return new KithException(
        file + " is not as it was left: close it and open it again to see what it holds.");
  }

  static KithException damagedStep(NetworkFile file, String step, Throwable cause) {
    return new KithException(
        "\"" + step + "\" cannot be undone or redone: its entry in " + file + " is damaged.",
        cause);
  }

  static KithException noBackup(NetworkFile file, Throwable cause) {
    return new KithException(
        "There is no new backup of " + file + ": " + innermost(cause) + ".", cause);
  }

  /** Whether somebody else has the file open. */
  static boolean isLocked(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
          || t instanceof MVStoreException store
              && store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (t instanceof IOException && FULL.matcher(message).find()) {
        return true;
      }
    }
    return false;
  }

  private static String innermost(Throwable failure) {
    Throwable t = failure;
    while (t.getCause() != null) {
      t = t.getCause();
    }
    return t instanceof IOException io ? reason(io) : String.valueOf(t.getMessage());
  }

  /** What a file system says, in words. */
  private static String reason(IOException failure) {
    if (isFull(failure)) {
      return "the disk is full; make room and try again";
    }
    return switch (failure) {
      case AccessDeniedException _ -> "you may not write there; choose another folder";
      case NoSuchFileException _ -> "there is no such folder; choose another one";
      case NotDirectoryException _, FileAlreadyExistsException _ ->
          "a file is in the way; choose another name";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default -> String.valueOf(failure.getMessage());
    };
  }
}
