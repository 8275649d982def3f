package kith.ui.shell;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import kith.network.KithException;
import kith.store.AppFolders;

/**
 * Where mistakes of the program's own are written down, for whoever is asked to mend them: two
 * small files in the program's folder that replace each other. Nothing of a network is in them.
 */
final class LogFile {
  private static final int BYTES = 200_000;

  private LogFile() {}

  /** Writes to the program's log from now on; without one if its folder cannot be written to. */
  static void begin(AppFolders folders) {
    Logger root = Logger.getLogger("");
    try {
      String name = folders.folder().resolve("kith.%g.log").toString();
      Handler file = new FileHandler(name, BYTES, 2, true);
      file.setFormatter(new SimpleFormatter());
      file.setLevel(Level.WARNING);
      root.addHandler(file);
    } catch (IOException | KithException e) {
      root.log(Level.WARNING, "No log can be kept in {0}", folders.data());
    }
  }
}
