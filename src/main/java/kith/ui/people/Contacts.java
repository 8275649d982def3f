package kith.ui.people;

import kith.network.Interaction;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The signs for kinds of contact. */
final class Contacts {
  private Contacts() {}

  static Ikon icon(Interaction.Kind kind) {
    return switch (kind) {
      case MESSAGE -> Feather.MESSAGE_SQUARE;
      case CALL -> Feather.PHONE;
      case VIDEO -> Feather.VIDEO;
      case MEETING -> Feather.COFFEE;
      case EVENT -> Feather.CALENDAR;
      case INTRODUCTION -> Feather.SHARE_2;
      case COLLABORATION -> Feather.LAYERS;
    };
  }
}
