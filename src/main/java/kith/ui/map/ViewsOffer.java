package kith.ui.map;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kith.network.SavedView;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * The saved views, to begin with one of them while nobody is selected; nothing if there are none.
 */
public final class ViewsOffer extends VBox {
  private static final int MOST = 6;
  private static final double WIDTH = 260;

  private final Views views;
  private final Words words = Words.of(ViewsOffer.class);

  /** Offers the views of a map. */
  public ViewsOffer(Views views) {
    super(4);
    this.views = views;
    setId("views-offer");
    setAlignment(Pos.CENTER);
    setMaxWidth(WIDTH);
    views.all().addListener((ListChangeListener<SavedView>) _ -> show());
    show();
  }

  private void show() {
    getChildren().clear();
    boolean any = !views.all().isEmpty();
    setVisible(any);
    setManaged(any);
    if (any) {
      Label title = new Label(words.get("views.offer"));
      title.getStyleClass().add("empty-sentence");
      getChildren().add(title);
      views.all().stream().limit(MOST).map(this::button).forEach(getChildren()::add);
    }
  }

  private Button button(SavedView view) {
    Button open = new Button(views.title(view), Icons.of(Feather.BOOKMARK));
    open.getStyleClass().add("flat");
    open.setMaxWidth(WIDTH);
    open.setMinWidth(0);
    open.setOnAction(_ -> views.open(view));
    return open;
  }
}
