package kith.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/** What is being done in the background, how far it is, and a way to stop it; else out of sight. */
final class JobBar extends HBox {
  private static final Words WORDS = Words.of(JobBar.class);

  private final Label name = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button(WORDS.get("job.cancel"));

  JobBar(Tasks tasks) {
    progress.accessibleTextProperty().bind(name.textProperty());
    cancel.setId("job-cancel");
    cancel.getStyleClass().add("small");
    setId("job");
    getStyleClass().add("job");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    StackPane.setMargin(this, new Insets(0, 0, 24, 0));
    getChildren().addAll(name, progress, cancel);
    setVisible(false);
    tasks.currentProperty().addListener((_, _, job) -> show(job));
  }

  private void show(Tasks.Job job) {
    setVisible(job != null);
    progress.progressProperty().unbind();
    name.setText("");
    if (job != null) {
      name.setText(job.name());
      progress.progressProperty().bind(job.progressProperty());
      cancel.setOnAction(_ -> job.cancel());
    }
  }
}
