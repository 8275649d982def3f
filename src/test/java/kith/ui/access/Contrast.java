package kith.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Whether what a window shows stands out from what it stands on, as it is painted: WCAG 2.2 AA,
 * that is 4.5 to 1 for text, 3 to 1 for large text, for icons and for the edges of fields. What is
 * disabled does not count.
 */
public final class Contrast {
  private static final double TEXT = 4.5;
  private static final double LARGE = 3;

  /** From this size on text is large, in pixels: 18 points, or 14 if it is bold. */
  private static final double LARGE_SIZE = 24;

  private static final double LARGE_BOLD_SIZE = 18.6;

  private Contrast() {}

  /** The ratio of two colours, 1 to 21. */
  public static double between(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance as WCAG defines it. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  /** What is too faint of what a scene shows now, one sentence each. */
  public static List<String> problems(Scene scene) {
    List<String> problems = new ArrayList<>();
    Color ground = scene.getFill() instanceof Color colour ? colour : Color.WHITE;
    visit(scene.getRoot(), ground, 1, problems);
    return problems.stream().distinct().toList();
  }

  private static void visit(Node node, Color below, double opacity, List<String> problems) {
    if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
      return;
    }
    double seen = opacity * node.getOpacity();
    Color ground = below;
    switch (node) {
      case Text text -> checkText(text, below, seen, problems);
      case Region region -> {
        if (region instanceof TextInputControl || region instanceof ComboBoxBase<?>) {
          checkEdge(region, below, problems);
        } else if (region.getStyleClass().contains("box")
            && region.getParent() instanceof CheckBox) {
          checkEdge(region, below, problems);
        }
        ground = ground(region, below, seen);
      }
      default -> {}
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        visit(child, ground, seen, problems);
      }
    }
  }

  private static void checkText(Text text, Color ground, double opacity, List<String> problems) {
    boolean painted = !text.getText().isBlank() && !isTiny(text);
    if (!painted || !(text.getFill() instanceof Color fill) || fill.getOpacity() == 0) {
      return;
    }
    Color ink = over(fill, ground, opacity);
    double least = text instanceof FontIcon || isLarge(text.getFont()) ? LARGE : TEXT;
    tell(text, "“" + text.getText() + "”", ink, ground, least, problems);
  }

  private static boolean isTiny(Text text) {
    Bounds bounds = text.getLayoutBounds();
    return bounds.getWidth() < 1 || bounds.getHeight() < 1;
  }

  private static boolean isLarge(Font font) {
    boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
    return font.getSize() >= (bold ? LARGE_BOLD_SIZE : LARGE_SIZE);
  }

  /** The outermost colour of a field, from what is around it or from what is inside. */
  private static void checkEdge(Region field, Color around, List<String> problems) {
    if (field.getStyleClass().contains("quiet-input") || field.getBackground() == null) {
      return;
    }
    Color inside = ground(field, around, 1);
    Optional<Color> edge = edge(field);
    double best =
        edge.map(colour -> over(colour, around, 1))
            .map(colour -> Math.max(between(colour, around), between(inside, around)))
            .orElse(between(inside, around));
    if (best < LARGE) {
      problems.add(String.format(Locale.ROOT, "%.2f edge of %s", best, described(field)));
    }
  }

  private static Optional<Color> edge(Region field) {
    if (field.getBorder() != null
        && !field.getBorder().getStrokes().isEmpty()
        && field.getBorder().getStrokes().getFirst().getTopStroke() instanceof Color stroke
        && stroke.getOpacity() > 0) {
      return Optional.of(stroke);
    }
    List<BackgroundFill> fills = field.getBackground().getFills();
    return fills.size() > 1 && fills.getFirst().getFill() instanceof Color first
        ? Optional.of(first)
        : Optional.empty();
  }

  /** What is painted behind the content of a region. */
  private static Color ground(Region region, Color below, double opacity) {
    Color ground = below;
    if (region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        Paint paint = fill.getFill();
        if (paint instanceof Color colour) {
          ground = over(colour, ground, opacity);
        }
      }
    }
    return ground;
  }

  private static Color over(Color colour, Color ground, double opacity) {
    double alpha = colour.getOpacity() * opacity;
    return Color.color(
        colour.getRed() * alpha + ground.getRed() * (1 - alpha),
        colour.getGreen() * alpha + ground.getGreen() * (1 - alpha),
        colour.getBlue() * alpha + ground.getBlue() * (1 - alpha));
  }

  private static void tell(
      Node node, String what, Color ink, Color ground, double least, List<String> problems) {
    double ratio = between(ink, ground);
    if (ratio < least) {
      problems.add(
          String.format(
              Locale.ROOT, "%.2f %s %s on %s in %s", ratio, what, ink, ground, described(node)));
    }
  }

  private static String described(Node node) {
    StringBuilder path = new StringBuilder();
    Node at = node;
    for (int up = 0; at != null && up < 4; up++) {
      String id = at.getId() == null ? "" : "#" + at.getId();
      path.insert(0, " > " + at.getClass().getSimpleName() + id + at.getStyleClass());
      at = at instanceof Control && up > 1 ? null : at.getParent();
    }
    return path.toString();
  }
}
