package kith.ui.map;

import java.util.UUID;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The menus that open on a person and on empty ground. */
final class MapMenu {
  private MapMenu() {}

  static ContextMenu person(MapModel model, UUID person) {
    Words words = model.words();
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item(words.get("menu.open"), Feather.USER, () -> model.open(person)),
            item(words.get("menu.log"), Feather.MESSAGE_CIRCLE, () -> model.logContact(person)),
            item(words.get("menu.tie"), Feather.LINK_2, () -> model.tieFrom(person)),
            item(words.get("menu.zoom"), Feather.ZOOM_IN, () -> model.zoomTo(person)));
    if (!model.network().person(person).me()) {
      String pin = words.get(model.pinned(person) ? "menu.unpin" : "menu.pin");
      menu.getItems()
          .addAll(
              item(pin, Feather.MAP_PIN, () -> model.togglePin(person)),
              new SeparatorMenuItem(),
              item(words.get("menu.remove"), Feather.TRASH_2, () -> model.remove(person)));
    }
    return menu;
  }

  static ContextMenu ground(MapModel model, double screenX, double screenY) {
    Words words = model.words();
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item(
                words.get("menu.add"),
                Feather.USER_PLUS,
                () -> model.beginPersonOnScreen(screenX, screenY)),
            new SeparatorMenuItem(),
            item(words.get("fit"), Feather.MAXIMIZE, model::fit),
            item(words.get("menu.afresh"), Feather.SHUFFLE, model::layOutAfresh),
            item(
                words.get(model.bend().isBent() ? "menu.straight" : "menu.curved"),
                Feather.SHARE_2,
                model.bend()::toggle));
    return menu;
  }

  private static MenuItem item(String words, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(words, Icons.of(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
