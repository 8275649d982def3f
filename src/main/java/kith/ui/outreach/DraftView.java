package kith.ui.outreach;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Beneath a drafted message: what a look at it finds, and the ways it can go. */
final class DraftView extends VBox {
  /** The key of the window's menu. */
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+Shift+X");

  private final DraftModel model;
  private final Words words = Words.of(DraftView.class);
  private final VBox found = new VBox();
  private final Button copy = button("copy", Feather.COPY);
  private final Button mail = button("mail", Feather.MAIL);
  private final Button page = button("page", Feather.EXTERNAL_LINK);

  DraftView(DraftModel model) {
    this.model = model;
    setId("draft");
    getStyleClass().add("draft");
    getStylesheets()
        .add(DraftView.class.getResource("/kith/ui/outreach/draft.css").toExternalForm());
    found.getStyleClass().add("draft-found");
    found.setId("draft-found");
    Tips.on(copy, () -> words.get("draft.copy.tip", COPY.getDisplayText()));
    Tips.on(mail, () -> words.get("draft.mail.tip"));
    Tips.on(page, () -> words.get("draft.page.tip"));
    copy.setOnAction(_ -> model.copy());
    mail.setOnAction(_ -> model.mail());
    page.setOnAction(_ -> model.openPage());
    FlowPane ways = new FlowPane(copy, mail, page);
    ways.getStyleClass().add("draft-ways");
    getChildren().addAll(found, ways);
    model.lookProperty().subscribe(this::show);
  }

  private Button button(String key, Feather icon) {
    Button button = new Button(words.get("draft." + key), Icons.of(icon));
    button.setId("draft-" + key);
    button.getStyleClass().addAll("flat", "draft-way");
    return button;
  }

  private void show(DraftModel.Look look) {
    boolean blank = look == null || model.text().isBlank();
    TodayView.showIf(this, !blank);
    if (blank) {
      found.getChildren().clear();
      return;
    }
    TodayView.showIf(mail, model.address().isPresent());
    TodayView.showIf(page, model.page().isPresent());
    Label counts = new Label(look.counts());
    counts.getStyleClass().add("caption");
    counts.setId("draft-counts");
    List<Node> lines = new ArrayList<>(List.of(counts));
    look.findings().forEach(finding -> lines.add(line(finding, Feather.EDIT_3, "draft-finding")));
    if (look.findings().isEmpty()) {
      lines.add(line(words.get("draft.good"), Feather.CHECK, "draft-good"));
    }
    found.getChildren().setAll(lines);
  }

  private static HBox line(String text, Feather icon, String style) {
    Label sign = new Label(null, Icons.of(icon));
    sign.setMinWidth(Region.USE_PREF_SIZE);
    Label sentence = TodayView.sentence("draft-sentence");
    sentence.setText(text);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox line = new HBox(sign, sentence);
    line.getStyleClass().addAll("draft-line", style);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
