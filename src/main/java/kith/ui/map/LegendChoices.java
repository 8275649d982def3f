package kith.ui.map;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import kith.network.Appearance;
import kith.network.Colouring;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Template;
import kith.worksheet.Templates;

/** The small menus by which one chooses what the map says. */
final class LegendChoices {
  private final Looks looks;
  private final Words words;
  private final LooksWords says;

  LegendChoices(Looks looks, Words words) {
    this.looks = looks;
    this.words = words;
    this.says = new LooksWords(words, looks.network());
  }

  MenuButton colours() {
    return button(
        "map-legend-colour",
        now -> words.get("legend.colour", says.colour(now.colour())),
        this::colourItems);
  }

  private List<MenuItem> colourItems() {
    Stream<MenuItem> usual = Arrays.stream(Colouring.By.values()).map(this::colour);
    Stream<MenuItem> sheets = Templates.of(looks.network()).stream().map(this::worksheet);
    return Stream.concat(usual, sheets).toList();
  }

  private MenuItem worksheet(Template template) {
    Menu menu = new Menu(words.get("legend.worksheet", template.title()));
    if (!template.stages().isEmpty() && template.about() == Template.About.PERSON) {
      menu.getItems().add(colour(new Colouring.Stage(template.id())));
    }
    template.areas().stream()
        .filter(area -> tells(template, area))
        .map(area -> new Colouring.Answer(template.id(), area.key()))
        .forEach(answer -> menu.getItems().add(colour(answer)));
    return menu;
  }

  /** Worksheets about the owner tell others apart only by who is named in them. */
  private static boolean tells(Template template, Area area) {
    return template.about() == Template.About.PERSON
        ? area.kind().isAsked()
        : area.kind().namesPeople();
  }

  private MenuItem colour(Colouring colouring) {
    return item(
        says.colour(colouring),
        colouring.equals(looks.appearanceProperty().get().colour()),
        now -> now.withColour(colouring));
  }

  MenuButton sizes() {
    return button(
        "map-legend-size",
        now -> words.get("legend.size", says.size(now.size())),
        () -> Arrays.stream(Appearance.Size.values()).map(this::size).toList());
  }

  private MenuItem size(Appearance.Size size) {
    return item(
        says.size(size),
        size == looks.appearanceProperty().get().size(),
        now -> now.withSize(size));
  }

  MenuButton lines() {
    return button(
        "map-legend-lines",
        now -> words.get("legend.lines", says.lines(now.lines())),
        () -> Arrays.stream(Appearance.Lines.values()).map(this::lines).toList());
  }

  private MenuItem lines(Appearance.Lines lines) {
    return item(
        says.lines(lines),
        lines == looks.appearanceProperty().get().lines(),
        now -> now.withLines(lines));
  }

  private MenuItem item(String text, boolean now, UnaryOperator<Appearance> chosen) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(now);
    item.setOnAction(_ -> looks.choose(chosen));
    return item;
  }

  /** Its items are made when it is opened: most are never looked at. */
  private MenuButton button(
      String id, Function<Appearance, String> text, Supplier<List<MenuItem>> items) {
    MenuButton button = new MenuButton();
    button.setId(id);
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("flat", "map-legend-choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.getItems().add(new MenuItem());
    button.setOnShowing(_ -> button.getItems().setAll(items.get()));
    looks.appearanceProperty().subscribe(now -> button.setText(text.apply(now)));
    return button;
  }
}
