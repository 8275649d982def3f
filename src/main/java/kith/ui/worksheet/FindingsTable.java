package kith.ui.worksheet;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kith.ui.common.Tips;

/** What is found of the people named on a worksheet, a line each. */
final class FindingsTable extends GridPane {
  FindingsTable(AnswerModel answer) {
    setId("findings-" + answer.area().key());
    getStyleClass().add("findings");
    setMinWidth(0);
    ColumnConstraints titles = new ColumnConstraints();
    titles.setHgrow(Priority.ALWAYS);
    titles.setMinWidth(0);
    ColumnConstraints values = new ColumnConstraints();
    values.setMinWidth(USE_PREF_SIZE);
    values.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(titles, values);
    answer.audit().findingsProperty().subscribe(this::show);
  }

  private void show(List<Findings.Finding> findings) {
    getChildren().clear();
    int row = 0;
    for (Findings.Finding finding : findings) {
      Label title = new Label(finding.title());
      title.setMinWidth(0);
      title.setWrapText(true);
      title.setAccessibleHelp(finding.meaning());
      Tips.on(title, finding::meaning);
      Label value = new Label(finding.value());
      value.getStyleClass().add("finding-value");
      title.setLabelFor(value);
      addRow(row++, title, value);
    }
  }
}
