package kith.ui.shell;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import kith.ui.common.Dialogs;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.controlsfx.control.Notifications;

/** The real choosers, questions and messages. */
final class FxDialogs implements Dialogs {
  private static final Words WORDS = Words.of(FxDialogs.class);
  private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final int MESSAGE_WIDTH = 440;
  private static final Duration NOTICE = Duration.seconds(5);

  private final Stage stage;
  private final HostServices host;
  private final SequencedSet<String> untold = new LinkedHashSet<>();
  private boolean telling;
  private File folder;

  FxDialogs(Stage stage, HostServices host) {
    this.stage = stage;
    this.host = host;
  }

  @Override
  public List<Path> chooseFiles(String title, List<FileKind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    List<File> files = chooser.showOpenMultipleDialog(stage);
    if (files == null || files.isEmpty()) {
      return List.of();
    }
    folder = files.getFirst().getParentFile();
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> chooseTarget(String title, String suggestedName, FileKind kind) {
    FileChooser chooser = chooser(title, List.of(kind));
    chooser.setInitialFileName(suggestedName);
    File file = chooser.showSaveDialog(stage);
    if (file == null) {
      return Optional.empty();
    }
    folder = file.getParentFile();
    return Optional.of(file.toPath());
  }

  private FileChooser chooser(String title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    for (FileKind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.description(), kind.patterns()));
    }
    return chooser;
  }

  @Override
  public boolean confirm(String title, String question, String action) {
    ButtonType act = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
    return message(Alert.AlertType.CONFIRMATION, title, question, act, ButtonType.CANCEL)
        .filter(act::equals)
        .isPresent();
  }

  @Override
  public Optional<String> choose(String title, String question, List<String> actions) {
    List<ButtonType> buttons = new ArrayList<>();
    actions.forEach(action -> buttons.add(new ButtonType(action, ButtonBar.ButtonData.OTHER)));
    buttons.add(ButtonType.CANCEL);
    return message(
            Alert.AlertType.CONFIRMATION, title, question, buttons.toArray(ButtonType[]::new))
        .filter(chosen -> chosen != ButtonType.CANCEL)
        .map(ButtonType::getText);
  }

  /** Returns at once where the owner reads another sentence, or where nobody may wait. */
  @Override
  public void error(String sentence) {
    untold.add(sentence);
    tell();
  }

  /**
   * One sentence after the other, the same one not twice in a row of them. What fails while a frame
   * is made, such as a save on a timer, is told after it: nothing may wait within a frame.
   */
  private void tell() {
    if (telling) {
      return;
    }
    if (!Platform.canStartNestedEventLoop()) {
      Platform.runLater(this::tell);
      return;
    }
    telling = true;
    try {
      while (!untold.isEmpty()) {
        message(
            Alert.AlertType.WARNING, WORDS.get("error.title"), untold.getFirst(), ButtonType.CLOSE);
        untold.removeFirst();
      }
    } finally {
      telling = false;
    }
  }

  private Optional<ButtonType> message(
      Alert.AlertType type, String title, String text, ButtonType... buttons) {
    Alert alert = new Alert(type, "", buttons);
    alert.initOwner(stage);
    alert.setTitle(title);
    alert.setHeaderText(title);
    Label words = new Label(text);
    Wrapping.of(words);
    words.setMaxWidth(MESSAGE_WIDTH);
    alert.getDialogPane().setContent(words);
    alert.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
    return alert.showAndWait();
  }

  @Override
  public void inform(String sentence) {
    Notifications.create().owner(stage).text(Wrapping.possible(sentence)).hideAfter(NOTICE).show();
  }

  @Override
  public void browse(String link) {
    URI address;
    try {
      address = URI.create(link.contains(":") ? link : "https://" + link);
    } catch (IllegalArgumentException e) {
      error(WORDS.get("error.link", link));
      return;
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (SAFE_SCHEMES.contains(scheme)) {
      host.showDocument(address.toString());
    } else {
      error(WORDS.get("error.link", link));
    }
  }
}
