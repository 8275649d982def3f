package kith.legend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kith.network.Colouring;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.picture.Key;
import kith.picture.Look;
import kith.worksheet.Area;
import kith.worksheet.Option;
import kith.worksheet.Plot;
import kith.worksheet.Scale;
import kith.worksheet.Template;
import kith.worksheet.Templates;

/** Colours by what worksheets say. Of several about the same person the newest counts. */
final class ByWorksheet {
  private static final String NONE = "none";
  private static final String GIVEN = "given";

  private final List<Person> people;
  private final List<Worksheet> newestFirst;

  private ByWorksheet(Network network, String template) {
    this.people = List.copyOf(network.people());
    this.newestFirst =
        network.worksheets().stream()
            .filter(sheet -> sheet.template().equals(template))
            .sorted(Comparator.comparing(Worksheet::created).reversed())
            .toList();
  }

  /** Empty if there is no such template. */
  static Optional<Supplier<Key>> stage(Network network, Colouring.Stage wanted) {
    return Templates.find(network, wanted.template())
        .map(
            template -> {
              ByWorksheet sheets = new ByWorksheet(network, template.id());
              return () -> sheets.stages(template);
            });
  }

  /** Empty if there is no such template, or none with such an area. */
  static Optional<Supplier<Key>> answer(Network network, Colouring.Answer wanted) {
    return Templates.find(network, wanted.template())
        .flatMap(
            template ->
                template
                    .area(wanted.area())
                    .map(
                        area -> {
                          ByWorksheet sheets = new ByWorksheet(network, template.id());
                          return () -> sheets.answers(template, area);
                        }));
  }

  private Key stages(Template template) {
    Sorting sorting = Sorting.byKind(Sign.of("stage", template.title()));
    options(sorting, template.stages());
    sorting.unknown(NONE, Sign.of("stage.none"));
    sorting.others(Sign.of("others"));
    String first = template.stages().isEmpty() ? "" : template.stages().getFirst().key();
    for (Worksheet sheet : newestFirst) {
      if (sheet.about() != null) {
        sort(sorting, sheet.about(), sheet.stage().isEmpty() ? first : sheet.stage());
      }
    }
    return rest(sorting);
  }

  private Key answers(Template template, Area area) {
    Sorting sorting = Sorting.byKind(Sign.of("answer", template.title(), area.title()));
    switch (area.kind()) {
      case CHOICE -> options(sorting, area.choices());
      case SCALE -> steps(sorting, area.scale());
      case PLOT -> sides(sorting, new Plot(area).sign());
      case PEOPLE -> sorting.kind(GIVEN, Sign.of("answer.named"));
      case TEXT, LINE, DATE, NUMBER, CHECKLIST, CIRCLES, PAIRS, FINDINGS ->
          sorting.kind(GIVEN, Sign.of("answer.given"));
    }
    boolean names = area.kind().namesPeople();
    sorting.unknown(NONE, Sign.of(names ? "answer.unnamed" : "answer.none"));
    sorting.others(Sign.of("answer.others"));
    newestFirst.forEach(sheet -> sort(sorting, sheet, area));
    return rest(sorting);
  }

  private static void sort(Sorting sorting, Worksheet sheet, Area area) {
    Answer answer = sheet.answer(area.key());
    switch (area.kind()) {
      case PEOPLE -> answer.people().forEach(person -> sorting.put(person, GIVEN));
      case PLOT ->
          new Plot(area)
              .spots(sheet)
              .forEach((person, spot) -> sorting.put(person, Integer.toString(spot.sign())));
      case CHOICE, SCALE -> sortAbout(sorting, sheet, answer, answer.text().strip());
      case TEXT, LINE, DATE, NUMBER, CHECKLIST, CIRCLES, PAIRS, FINDINGS ->
          sortAbout(sorting, sheet, answer, GIVEN);
    }
  }

  private static void sortAbout(Sorting sorting, Worksheet sheet, Answer answer, String key) {
    if (sheet.about() != null && !answer.isEmpty()) {
      sort(sorting, sheet.about(), key);
    }
  }

  /** From little to much, in shades of one colour. */
  private static void steps(Sorting sorting, Scale scale) {
    for (int value : scale.values()) {
      int shade = (int) Math.round(scale.share(value) * (Look.STEPS - 1));
      sorting.kind(Integer.toString(value), said(scale, value), Look.RAMP + shade);
    }
  }

  /** From the one side to the other, in two colours. */
  private static void sides(Sorting sorting, Scale scale) {
    for (int value : scale.values().reversed()) {
      sorting.kind(Integer.toString(value), said(scale, value), Leaning.hue(scale.share(value)));
    }
  }

  private static String said(Scale scale, int value) {
    String number = scale.written(value);
    String words = value == scale.from() ? scale.low() : value == scale.to() ? scale.high() : "";
    return words.isEmpty() ? number : number + " " + words;
  }

  private static void options(Sorting sorting, List<Option> options) {
    options.forEach(option -> sorting.kind(option.key(), option.title()));
  }

  /** What has no colour of its own is among the others. */
  private static void sort(Sorting sorting, UUID person, String key) {
    sorting.put(person, key);
    sorting.put(person, Key.OTHERS);
  }

  private Key rest(Sorting sorting) {
    people.forEach(person -> sorting.put(person.id(), NONE));
    return sorting.key();
  }
}
