package kith.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to look at the map that its owner named: whom it shows, how it looks, and from where. Kept
 * as a setting of the network, so that it travels with it.
 *
 * @param id never changes
 * @param name as the owner writes it; never blank
 * @param conditions whom the map shows; none for everybody
 * @param look what colours, sizes and ties say
 * @param x map coordinate in the middle of the view
 * @param y map coordinate in the middle of the view
 * @param scale logical pixels per map unit, above 0
 */
public record SavedView(
    UUID id,
    String name,
    List<Condition> conditions,
    Appearance look,
    double x,
    double y,
    double scale) {
  private static final String SETTING = "view.";
  private static final String LOOK = "look ";
  private static final Pattern CAMERA =
      Pattern.compile("camera (-?\\d+\\.\\d+) (-?\\d+\\.\\d+) (\\d+\\.\\d+)");
  private static final int HEAD = 3;

  /** Cleans the name. */
  public SavedView {
    name = Texts.line(name);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A view needs a name");
    }
    conditions = List.copyOf(conditions);
  }

  /**
   * The views of a network by name; what a later version wrote and this cannot read is left out.
   */
  public static List<SavedView> in(Network network) {
    return network.settings().stream()
        .map(SavedView::of)
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing((SavedView view) -> Texts.fold(view.name))
                .thenComparing(SavedView::id))
        .toList();
  }

  /** The view that a setting keeps, if it keeps one. */
  public static Optional<SavedView> of(Setting setting) {
    if (!setting.name().startsWith(SETTING)) {
      return Optional.empty();
    }
    try {
      return parse(
          UUID.fromString(setting.name().substring(SETTING.length())),
          setting.value().lines().toList());
    } catch (IllegalArgumentException e) {
      // A condition or an id that this version does not know: such a view would show too much.
      return Optional.empty();
    }
  }

  private static Optional<SavedView> parse(UUID id, List<String> lines) {
    Matcher camera = CAMERA.matcher(lines.size() < HEAD ? "" : lines.get(1));
    if (!camera.matches() || !lines.get(2).startsWith(LOOK)) {
      return Optional.empty();
    }
    return Optional.of(
        new SavedView(
            id,
            lines.getFirst(),
            lines.stream().skip(HEAD).map(ConditionText::parse).toList(),
            Appearance.parse(lines.get(2).substring(LOOK.length())),
            Double.parseDouble(camera.group(1)),
            Double.parseDouble(camera.group(2)),
            Double.parseDouble(camera.group(3))));
  }

  /** Whether a change is of a saved view. */
  public static boolean isIn(Change change) {
    return change.edits().stream()
        .anyMatch(edit -> edit.fact() instanceof Setting s && s.name().startsWith(SETTING));
  }

  /** How it is kept: a line each for its name, its camera, its look and each condition. */
  public Setting setting() {
    List<String> lines = new ArrayList<>();
    lines.add(name);
    lines.add(String.format(Locale.ROOT, "camera %.3f %.3f %.6f", x, y, scale));
    lines.add(LOOK + look.text());
    conditions.forEach(condition -> lines.add(ConditionText.format(condition)));
    return new Setting(SETTING + id, String.join("\n", lines));
  }

  /** The same under another name. */
  public SavedView withName(String value) {
    return new SavedView(id, value, conditions, look, x, y, scale);
  }

  /** The same where circles have other ids, as after an import. */
  public SavedView withCircles(UnaryOperator<UUID> other) {
    List<Condition> renamed =
        conditions.stream()
            .map(
                condition ->
                    switch (condition) {
                      case Condition.InCircle(UUID circle) ->
                          new Condition.InCircle(other.apply(circle));
                      case Condition.Tagged(UUID tag) -> new Condition.Tagged(other.apply(tag));
                      default -> condition;
                    })
            .toList();
    return new SavedView(id, name, renamed, look, x, y, scale);
  }
}
