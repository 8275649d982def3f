package kith.ui.map;

import kith.network.Appearance;
import kith.network.Colouring;
import kith.network.Network;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Templates;

/** How the map looks, in words. */
final class LooksWords {
  private final Words words;
  private final Network network;

  LooksWords(Words words, Network network) {
    this.words = words;
    this.network = network;
  }

  /** What colours tell apart. */
  String colour(Colouring colouring) {
    return switch (colouring) {
      case Colouring.By by -> words.get("looks.colour." + by);
      case Colouring.Stage _ -> words.get("looks.colour.stage");
      case Colouring.Answer(String template, String area) ->
          Templates.find(network, template)
              .flatMap(known -> known.area(area))
              .map(Area::title)
              .orElse(words.get("looks.colour.CIRCLE"));
    };
  }

  /** What sizes say. */
  String size(Appearance.Size size) {
    return words.get("looks.size." + size);
  }

  /** What widths of ties say. */
  String lines(Appearance.Lines lines) {
    return words.get("looks.lines." + lines);
  }

  /** Which ties are shown. */
  String certainty(Appearance.Certainty certainty) {
    return words.get("looks.sure." + certainty);
  }
}
