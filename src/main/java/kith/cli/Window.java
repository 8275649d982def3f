package kith.cli;

import java.io.PrintWriter;
import java.util.Map;
import javafx.application.Application;
import kith.FloorException;

/** Opens the window, or says in one sentence why this machine cannot show one. */
@FloorException("The command opens the window when it is asked for nothing else.")
final class Window {
  private static final String NO_DISPLAY =
      "kith: there is no display to open the window on (DISPLAY is not set); start Kith from a"
          + " desktop session, or install xvfb and run xvfb-run kith; kith --help lists what works"
          + " without a window.";

  private static final String NO_TOOLKIT =
      "kith: the window could not be opened (%s); check that display %s can be reached, and"
          + " install GTK 3 (on Debian and Ubuntu: apt install libgtk-3-0 libgl1 libxtst6"
          + " libxxf86vm1).";

  private Window() {}

  /**
   * Opens the window and returns when it has been closed.
   *
   * @param app the window's application
   * @param args what the application is told
   * @param err where the sentence goes if no window can be shown
   * @return 0 when the window has been shown and closed, 1 when it cannot be shown
   */
  static int open(Class<? extends Application> app, String[] args, PrintWriter err) {
    if (lacksDisplay(
        System.getProperty("os.name"), System.getProperty("glass.platform"), System.getenv())) {
      err.println(NO_DISPLAY);
      return 1;
    }
    try {
      Application.launch(app, args);
      return 0;
    } catch (UnsupportedOperationException noToolkit) {
      // Thrown so by JavaFX alone: what the application throws comes wrapped.
      var why = noToolkit.getMessage().replaceAll("\\.$", "");
      err.println(NO_TOOLKIT.formatted(why, System.getenv("DISPLAY")));
      return 1;
    }
  }

  /** On Linux JavaFX draws through X, under Wayland too, unless it runs headless. */
  static boolean lacksDisplay(String system, String platform, Map<String, String> environment) {
    return system.equals("Linux")
        && !"Headless".equals(platform)
        && environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
