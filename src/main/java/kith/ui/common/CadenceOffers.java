package kith.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import kith.network.Cadence;

/** How often to be in touch, to be chosen from a menu. */
public final class CadenceOffers {
  private static final Words WORDS = Words.of(CadenceOffers.class);

  private CadenceOffers() {}

  /**
   * The usual times, the present one if it is another, and none.
   *
   * @param now in days, or {@link Cadence#NONE}
   * @param choose is told another one that is chosen
   */
  public static List<MenuItem> items(int now, IntConsumer choose) {
    List<Integer> days = new ArrayList<>(Cadence.OFFERED);
    if (now != Cadence.NONE && !days.contains(now)) {
      days.add(now);
      days.sort(null);
    }
    days.add(Cadence.NONE);
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (int each : days) {
      RadioMenuItem item = new RadioMenuItem(words(each));
      item.setToggleGroup(group);
      item.setSelected(each == now);
      item.setOnAction(_ -> choose.accept(each));
      items.add(item);
    }
    return items;
  }

  /** The same as a menu within another one. */
  public static Menu menu(String title, int now, IntConsumer choose) {
    Menu menu = new Menu(title);
    menu.getItems().addAll(items(now, choose));
    return menu;
  }

  /** A cadence in words, also where there is none. */
  public static String words(int days) {
    return days == Cadence.NONE ? WORDS.get("cadence.none") : Cadence.words(days);
  }
}
