package kith.worksheet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.network.KithException;

/** What must hold in a template before anybody writes on it. */
final class TemplateCheck {
  private static final String KINDS =
      Arrays.stream(Area.Kind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** More would not be told apart, nor find room beside each other. */
  private static final int MOST_STEPS = 11;

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
    template.areas().forEach(area -> named(area, template));
    apart(template.areas());
  }

  private void named(Area area, Template template) {
    boolean about = area.kind() == Area.Kind.PAIRS || area.kind() == Area.Kind.FINDINGS;
    require(
        about != area.of().isEmpty(),
        about
            ? "The area “%s” is about nobody; list the areas whose people it is about"
            : "The area “%s” lists areas that it is not about",
        area.key());
    for (String key : area.of()) {
      require(
          template.area(key).filter(one -> one.kind().namesPeople()).isPresent(),
          "The area “%s” is about the people in “%s”, but no such area takes people",
          area.key(),
          key);
    }
  }

  private void area(Area area, int columns) {
    key(area.key(), "An area");
    String name = "The area “" + area.key() + "”";
    words(area.title(), name, "title");
    require(area.kind() != null, "%s has no kind; give it one of %s", name, KINDS);
    choices(area, name);
    scales(area, name);
    people(area, name);
    boolean inside =
        area.column() >= 0
            && area.row() >= 0
            && area.columnSpan() >= 1
            && area.rowSpan() >= 1
            && area.column() + area.columnSpan() <= columns;
    require(inside, "%s does not fit on a grid of %d columns; move it inside", name, columns);
  }

  private void choices(Area area, String name) {
    boolean chooses = area.kind() == Area.Kind.CHOICE;
    require(!chooses || !area.choices().isEmpty(), "%s offers no choices; list them", name);
    require(
        chooses || area.kind() == Area.Kind.CHECKLIST || area.choices().isEmpty(),
        "%s lists choices but is not a choice",
        name);
    options(area.choices(), name);
  }

  private void scales(Area area, String name) {
    int wanted =
        switch (area.kind()) {
          case SCALE -> 1;
          case PLOT -> 3;
          default -> 0;
        };
    require(area.scales().size() == wanted, "%s needs %d scales; list so many", name, wanted);
    Set<String> keys = new HashSet<>();
    for (Scale scale : area.scales()) {
      if (wanted > 1) {
        key(scale.key(), name + ": a scale");
        words(scale.title(), name + ": the scale “" + scale.key() + "”", "title");
      }
      require(keys.add(scale.key()), "%s: two scales have the key “%s”", name, scale.key());
      require(
          scale.from() < scale.to() && scale.steps() <= MOST_STEPS,
          "%s: a scale goes from %d to %d; give it 2 to %d steps",
          name,
          scale.from(),
          scale.to(),
          MOST_STEPS);
    }
  }

  private void people(Area area, String name) {
    boolean names = area.kind().namesPeople();
    require(names || area.ghost().isEmpty(), "%s asks on the map but takes no people", name);
    require(
        area.most() == null || names && area.most() > 0,
        "%s limits people to %d; name 1 or more, and only where people are the answer",
        name,
        area.most());
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
