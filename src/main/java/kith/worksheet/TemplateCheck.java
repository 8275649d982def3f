package kith.worksheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kith.network.KithException;

/** What must hold in a template before anybody writes on it. */
final class TemplateCheck {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** More would leave less than a word's width for each column on a laptop. */
  private static final int MOST_COLUMNS = 6;

  private final String file;

  private TemplateCheck(String file) {
    this.file = file;
  }

  /**
   * Refuses a template that cannot be shown or filled in.
   *
   * @param file what to call it in the sentence
   * @throws KithException with the first thing that does not hold
   */
  static void check(Template template, String file) {
    new TemplateCheck(file).template(template);
  }

  private void template(Template template) {
    key(template.id(), "The template");
    words(template.title(), "The template", "title");
    require(
        template.columns() >= 1 && template.columns() <= MOST_COLUMNS,
        "The template has %d columns; give it 1 to %d",
        template.columns(),
        MOST_COLUMNS);
    options(template.stages(), "The stages");
    require(!template.areas().isEmpty(), "The template has no areas; add one at least");
    Set<String> keys = new HashSet<>();
    for (Area area : template.areas()) {
      area(area, template.columns());
      require(keys.add(area.key()), "Two areas have the key “%s”; rename one of them", area.key());
    }
    apart(template.areas());
  }

  private void area(Area area, int columns) {
    key(area.key(), "An area");
    String name = "The area “" + area.key() + "”";
    words(area.title(), name, "title");
    require(
        area.kind() != null, "%s has no kind; give it text, line, date, people or choice", name);
    boolean chooses = area.kind() == Area.Kind.CHOICE;
    require(
        chooses != area.choices().isEmpty(),
        chooses ? "%s offers no choices; list them" : "%s lists choices but is not a choice",
        name);
    options(area.choices(), name);
    boolean inside =
        area.column() >= 0
            && area.row() >= 0
            && area.columnSpan() >= 1
            && area.rowSpan() >= 1
            && area.column() + area.columnSpan() <= columns;
    require(inside, "%s does not fit on a grid of %d columns; move it inside", name, columns);
  }

  private void options(List<Option> options, String owner) {
    Set<String> keys = new HashSet<>();
    for (Option option : options) {
      key(option.key(), owner + ": an option");
      words(option.title(), owner + ": the option “" + option.key() + "”", "title");
      require(
          keys.add(option.key()),
          "%s: two options have the key “%s”; rename one of them",
          owner,
          option.key());
    }
  }

  private void apart(List<Area> areas) {
    for (int i = 0; i < areas.size(); i++) {
      for (int j = 0; j < i; j++) {
        require(
            !areas.get(i).overlaps(areas.get(j)),
            "The areas “%s” and “%s” overlap on the grid; move one of them",
            areas.get(j).key(),
            areas.get(i).key());
      }
    }
  }

  private void key(String key, String owner) {
    require(
        key != null && KEY.matcher(key).matches(),
        "%s has the key “%s”; use small letters, digits and single hyphens",
        owner,
        key == null ? "" : key);
  }

  private void words(String text, String owner, String what) {
    require(text != null && !text.isBlank(), "%s has no %s; write one", owner, what);
  }

  private void require(boolean holds, String otherwise, Object... values) {
    if (!holds) {
      throw new KithException(file + ": " + otherwise.formatted(values) + ".");
    }
  }
}
