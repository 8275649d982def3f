package kith.worksheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kith.worksheet.Area.Kind;

/** Makes templates of others: copies, and the same with other areas. Nothing here is kept. */
public final class Rework {
  private static final Scale USUAL = new Scale("", "", 1, 5, "", "");
  private static final int MOST_ROWS = 12;

  private Rework() {}

  /**
   * A template like another, under a name and an id of its own.
   *
   * @param taken the ids there are
   */
  public static Template copy(Template of, String title, Collection<String> taken) {
    return new Template(
        free(title, taken), title, of.purpose(), of.about(), of.stages(), of.columns(), of.areas());
  }

  /** A template with one area to begin with. */
  public static Template blank(String title, String question, Collection<String> taken) {
    List<Area> areas = List.of(area("question-1", question, Kind.TEXT));
    return new Template(
        free(title, taken), title, "", Template.About.ME, List.of(), 2, flow(2, areas));
  }

  private static Area area(String key, String title, Kind kind) {
    return new Area(key, title, "", kind, null, null, null, null, null, 0, 0, 1, 2);
  }

  private static String free(String title, Collection<String> taken) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "own" : plain;
    String id = base;
    for (int number = 2; taken.contains(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  /** The same under another title and purpose. */
  public static Template named(Template of, String title, String purpose) {
    return new Template(of.id(), title, purpose, of.about(), of.stages(), of.columns(), of.areas());
  }

  private static Template with(Template of, List<Area> areas) {
    Set<String> keys =
        areas.stream()
            .filter(area -> area.kind().namesPeople())
            .map(Area::key)
            .collect(Collectors.toSet());
    List<Area> sound =
        areas.stream()
            .map(
                area ->
                    area.asking(area.ghost(), area.of().stream().filter(keys::contains).toList()))
            .filter(area -> area.kind().isAsked() || !area.of().isEmpty())
            .toList();
    return new Template(
        of.id(), of.title(), of.purpose(), of.about(), of.stages(), of.columns(), sound);
  }

  /** The same with another area in the place of one; where they lie is left as it is. */
  public static Template replaced(Template of, int index, Area area) {
    List<Area> areas = new ArrayList<>(of.areas());
    areas.set(index, area);
    return with(of, areas);
  }

  /** The same with an area earlier or later; all find their place on the grid anew. */
  public static Template moved(Template of, int index, int by) {
    List<Area> areas = new ArrayList<>(of.areas());
    Area area = areas.remove(index);
    areas.add(Math.clamp(index + by, 0, areas.size()), area);
    return with(of, flow(of.columns(), areas));
  }

  /** The same without an area; the others find their place anew. The last one stays. */
  public static Template removed(Template of, int index) {
    if (of.areas().size() == 1) {
      return of;
    }
    List<Area> areas = new ArrayList<>(of.areas());
    areas.remove(index);
    return with(of, flow(of.columns(), areas));
  }

  /** The same with another area at the end. */
  public static Template added(Template of, String title) {
    List<Area> areas = new ArrayList<>(of.areas());
    int number = areas.size() + 1;
    while (of.area("question-" + number).isPresent()) {
      number++;
    }
    areas.add(area("question-" + number, title, Kind.TEXT));
    return with(of, flow(of.columns(), areas));
  }

  /** The same with an area of another size, which is kept within the grid. */
  public static Template sized(Template of, int index, int columns, int rows) {
    List<Area> areas = new ArrayList<>(of.areas());
    Area area = areas.get(index);
    int wide = Math.clamp(columns, 1, of.columns());
    areas.set(index, area.at(area.column(), area.row(), wide, Math.clamp(rows, 1, MOST_ROWS)));
    return with(of, flow(of.columns(), areas));
  }

  /** The area with another title and prompt. */
  public static Area titled(Area of, String title, String prompt) {
    return of.titled(title, prompt);
  }

  /** The area with other answers; what the former kind needed is dropped. */
  public static Area kind(Area of, Kind kind, String firstChoice) {
    return of.of(
        kind,
        kind == Kind.CHOICE ? List.of(new Option("choice-1", firstChoice)) : List.of(),
        kind == Kind.SCALE ? List.of(USUAL) : List.of());
  }

  /** The area with these choices, one a line; those that keep their words keep their key. */
  public static Area choices(Area of, String lines) {
    List<Option> choices = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    of.choices().forEach(choice -> taken.add(choice.key()));
    for (String line : lines.lines().map(String::strip).filter(s -> !s.isEmpty()).toList()) {
      String key =
          of.choices().stream()
              .filter(choice -> choice.title().equals(line))
              .map(Option::key)
              .findFirst()
              .orElseGet(() -> free(line, taken));
      if (choices.stream().noneMatch(choice -> choice.key().equals(key))) {
        taken.add(key);
        choices.add(new Option(key, line));
      }
    }
    return of.offering(choices, of.scales());
  }

  /** The area with another end of its scale, and other words at both. */
  public static Area scale(Area of, int to, String low, String high) {
    return of.offering(of.choices(), List.of(new Scale("", "", of.scale().from(), to, low, high)));
  }

  /** The area with another question that the map asks; none if it is blank. */
  public static Area asking(Area of, String ghost) {
    return of.asking(ghost.strip(), of.of());
  }

  /** Each area at the first free place of the grid, in order, row by row. */
  static List<Area> flow(int columns, List<Area> areas) {
    List<Area> placed = new ArrayList<>();
    for (Area area : areas) {
      placed.add(firstFree(columns, area, placed));
    }
    return placed;
  }

  private static Area firstFree(int columns, Area area, List<Area> placed) {
    int wide = Math.min(area.columnSpan(), columns);
    for (int row = 0; ; row++) {
      for (int column = 0; column + wide <= columns; column++) {
        Area here = area.at(column, row, wide, area.rowSpan());
        if (placed.stream().noneMatch(here::overlaps)) {
          return here;
        }
      }
    }
  }
}
