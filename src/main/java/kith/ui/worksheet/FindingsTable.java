package kith.ui.worksheet;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kith.insight.EgoNetwork;
import kith.network.Worksheet;
import kith.ui.common.Tips;

/** What is found of the people named on a worksheet, a line each. */
final class FindingsTable extends GridPane {
  private final AuditModel model;
  private final SheetModel sheet;
  private final Findings findings;

  FindingsTable(AnswerModel answer, SheetModel sheet) {
    this.model = answer.audit();
    this.sheet = sheet;
    this.findings = new Findings(sheet.network());
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
    model.egoProperty().subscribe(this::show);
    sheet.sheetProperty().subscribe((_, _) -> show(model.egoProperty().get()));
  }

  private void show(EgoNetwork ego) {
    Worksheet now = sheet.sheetProperty().get();
    getChildren().clear();
    if (ego == null || now == null) {
      return;
    }
    int row = 0;
    for (Findings.Finding finding : findings.of(ego, now)) {
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
