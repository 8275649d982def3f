package kith.ui.outreach;

import javafx.scene.control.Button;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Offers Today while nobody is selected: it is the first thing most open the program for. */
public final class TodayOffer extends Button {
  /**
   * @param open shows Today
   */
  public TodayOffer(Runnable open) {
    super(Words.of(TodayOffer.class).get("offer"), Icons.of(Feather.CALENDAR));
    setId("today-offer");
    getStyleClass().add("accent");
    setOnAction(_ -> open.run());
  }
}
