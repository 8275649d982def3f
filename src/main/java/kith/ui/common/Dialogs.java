package kith.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that leaves the window: file choosers, questions, errors, the browser. An interface,
 * because no test can answer a real one.
 */
public interface Dialogs {

  /**
   * What kind of file is looked for.
   *
   * @param description as the chooser shows it
   * @param patterns such as {@code *.png}
   */
  record FileKind(String description, List<String> patterns) {}

  /** Lets the owner choose existing files. */
  List<Path> chooseFiles(String title, List<FileKind> kinds);

  /** Lets the owner choose where to write a file; the chooser asks before one is overwritten. */
  Optional<Path> chooseTarget(String title, String suggestedName, FileKind kind);

  /**
   * Asks before something is done.
   *
   * @param action the word on the button that does it
   */
  boolean confirm(String title, String question, String action);

  /**
   * Asks which of several things is to be done.
   *
   * @param actions the words on their buttons
   * @return one of the words; nothing if none is to be done
   */
  Optional<String> choose(String title, String question, List<String> actions);

  /** Says what went wrong, in one sentence. */
  void error(String sentence);

  /** Says in passing that something was done. */
  void inform(String sentence);

  /** Opens a link of a person in the browser or mail program, when the owner clicks on it. */
  void browse(String link);
}
