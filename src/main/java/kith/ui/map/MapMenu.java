package kith.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kith.network.Circle;
import kith.ui.common.CadenceOffers;
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
            item(words.get("menu.path"), Feather.NAVIGATION, () -> model.route().ask(person)),
            item(words.get("menu.zoom"), Feather.ZOOM_IN, () -> model.zoomTo(person)),
            item(words.get("menu.focus"), Feather.CROSSHAIR, () -> model.focusOn(person)),
            item(
                words.get("menu.neighbours"),
                Feather.SHARE_2,
                () -> model.choosing().neighbours(concerned(model, person))),
            hide(model, person));
    if (!model.network().person(person).me()) {
      String pin = words.get(model.pinned(person) ? "menu.unpin" : "menu.pin");
      menu.getItems()
          .addAll(
              item(pin, Feather.MAP_PIN, () -> model.moves().togglePin(person)),
              new SeparatorMenuItem(),
              item(words.get("menu.remove"), Feather.TRASH_2, () -> model.remove(person)));
    }
    return menu;
  }

  /** One of several selected stands for all of them. */
  private static Collection<UUID> concerned(MapModel model, UUID person) {
    return model.selection().people().contains(person)
        ? model.selection().people()
        : List.of(person);
  }

  private static MenuItem hide(MapModel model, UUID person) {
    List<UUID> people = List.copyOf(concerned(model, person));
    return item(
        model.words().get("menu.hide", people.size()),
        Feather.EYE_OFF,
        () -> model.group().hide(people));
  }

  static ContextMenu ground(MapModel model, double screenX, double screenY) {
    Words words = model.words();
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item(
                words.get("menu.add"),
                Feather.USER_PLUS,
                () -> model.making().beginPersonOnScreen(screenX, screenY)),
            new SeparatorMenuItem(),
            item(words.get("menu.all"), Feather.USERS, model.choosing()::all));
    model
        .touch()
        .circleAt(screenX, screenY)
        .map(model.network()::circle)
        .ifPresent(circle -> menu.getItems().addAll(select(model, circle), cadence(model, circle)));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(words.get("fit"), Feather.MAXIMIZE, model::fit),
            item(words.get("menu.afresh"), Feather.SHUFFLE, model::layOutAfresh),
            item(
                words.get(model.bend().isBent() ? "menu.straight" : "menu.curved"),
                Feather.SHARE_2,
                model.bend()::toggle));
    return menu;
  }

  private static MenuItem select(MapModel model, Circle circle) {
    return item(
        model.words().get("menu.circle", model.network().naming().name(circle)),
        Feather.CIRCLE,
        () -> model.choosing().circle(circle.id(), false));
  }

  private static MenuItem cadence(MapModel model, Circle circle) {
    Menu menu =
        CadenceOffers.menu(
            model.words().get("menu.circle.cadence", model.network().naming().name(circle)),
            circle.cadence(),
            days -> model.setCadence(circle.id(), days));
    menu.setGraphic(Icons.of(Feather.REPEAT));
    return menu;
  }

  private static MenuItem item(String words, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(words, Icons.of(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
