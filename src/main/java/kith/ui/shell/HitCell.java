package kith.ui.shell;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.find.Excerpt;
import kith.find.Hit;
import kith.find.Match;
import kith.find.Where;
import kith.network.Interaction;
import kith.ui.common.Days;
import kith.ui.common.Words;

/** A person who was found: their name, by what, and over the first of a kind how well they fit. */
final class HitCell extends ListCell<Hit> {
  static final int HEIGHT = 48;

  private static final Words WORDS = Words.of(HitCell.class);

  private final Marked name = new Marked("search-name");
  private final Marked context = new Marked("search-context");
  private final Label kind = new Label();
  private final HBox row;

  HitCell() {
    kind.getStyleClass().add("search-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(name, context);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(words, kind);
    row.getStyleClass().add("search-row");
    setPrefWidth(0);
    setMaxWidth(Region.USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    setGraphic(empty ? null : row);
    setAccessibleText(empty ? null : words(hit));
    if (!empty) {
      name.show("", hit.name());
      context.show(where(hit), hit.context());
      boolean first = getIndex() == 0 || !kind(hit).equals(kind(before()));
      kind.setText(first ? kind(hit) : "");
    }
  }

  /** Whom it shows, as a list to be carried; empty if it shows nobody. */
  List<UUID> people() {
    return isEmpty() || getItem() == null ? List.of() : List.of(getItem().person().id());
  }

  private Hit before() {
    return getListView().getItems().get(getIndex() - 1);
  }

  /** Hits that are alike stand together; the first says of what kind they are. */
  private static String kind(Hit hit) {
    return switch (hit.match()) {
      case NAME_START, NAME_WORD, NAME_PART -> WORDS.get("search.kind.name");
      case WORK -> WORDS.get("search.kind.work");
      case CIRCLE -> WORDS.get("search.kind.circle");
      case TEXT -> WORDS.get("search.kind.text");
      case NEARLY -> WORDS.get("search.kind.nearly");
    };
  }

  private static String where(Hit hit) {
    if (hit.where() == Where.NAME || hit.where() == Where.WORK) {
      return "";
    }
    if (hit.source() instanceof Interaction contact) {
      return WORDS.get("search.where", Days.show(contact.on()));
    }
    return WORDS.get("search.where", WORDS.get("search.where." + hit.where().name().toLowerCase()));
  }

  /** What a screen reader says of a hit. */
  static String words(Hit hit) {
    Excerpt context = hit.context();
    String by = hit.match() == Match.NEARLY ? WORDS.get("search.kind.nearly") + ". " : "";
    return by + hit.name().text() + ". " + where(hit) + context.text();
  }
}
