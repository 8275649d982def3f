package kith.ui.map;

import kith.network.Appearance;
import kith.network.Colouring;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Templates;

/** How the map looks, in words. */
final class LooksWords {
  private final Words words;

  LooksWords(Words words) {
    this.words = words;
  }

  /** What colours tell apart. */
  String colour(Colouring colouring) {
    return switch (colouring) {
      case Colouring.By by -> words.get("looks.colour." + by);
      case Colouring.Stage _ -> words.get("looks.colour.stage");
      case Colouring.Answer(String template, String area) ->
          Templates.shipped().stream()
              .filter(known -> known.id().equals(template))
              .flatMap(known -> known.area(area).stream())
              .map(Area::title)
              .findFirst()
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
