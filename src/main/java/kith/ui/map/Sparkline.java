package kith.ui.map;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import kith.insight.Chronicle;

/**
 * The years at a glance: new people as bars, interactions as a line, each against its own most,
 * over months, quarters or years, whichever are wide enough to be seen; what is still to come is
 * veiled.
 */
final class Sparkline extends Region {
  /** As much of the width as the slider's thumb takes is left free, half at each end. */
  static final double INSET = 4;

  /** Height of the bars; the years stand below. */
  static final double PLOT = 34;

  private static final double YEARS = 16;
  private static final double LEAST_BAR = 3;
  private static final double LEAST_HEIGHT = 2;
  private static final double GAP = 1;
  private static final double YEAR_ROOM = 46;
  private static final double TICK = 4;

  private final Path bars = path("map-time-bars");
  private final Path line = path("map-time-line");
  private final Path ticks = path("map-time-ticks");
  private final Rectangle veil = new Rectangle();
  private final Group years = new Group();
  private Chronicle chronicle;
  private LocalDate day;
  private double drawnWidth;

  Sparkline() {
    setMouseTransparent(true);
    veil.getStyleClass().add("map-time-veil");
    for (Node shape : new Node[] {bars, line, ticks, veil, years}) {
      shape.setManaged(false);
      getChildren().add(shape);
    }
    setMinHeight(PLOT + YEARS);
    setPrefHeight(PLOT + YEARS);
    setMinWidth(0);
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    return path;
  }

  /** Shows these years. */
  void show(Chronicle next) {
    chronicle = next;
    drawnWidth = 0;
    requestLayout();
  }

  /** Veils what comes after a day. */
  void at(LocalDate now) {
    day = now;
    veil();
  }

  private void veil() {
    if (chronicle != null && day != null) {
      double from = x(day);
      veil.setX(from);
      veil.setWidth(Math.max(0, getWidth() - from));
      veil.setHeight(PLOT);
    }
  }

  @Override
  protected void layoutChildren() {
    if (chronicle != null && !chronicle.isEmpty() && getWidth() != drawnWidth && getWidth() > 0) {
      drawnWidth = getWidth();
      draw();
    }
    veil();
  }

  private double x(LocalDate on) {
    double first = chronicle.start().toEpochDay();
    double share = (on.toEpochDay() - first) / (chronicle.today().toEpochDay() - first);
    return INSET + Math.clamp(share, 0, 1) * (getWidth() - 2 * INSET);
  }

  private double x(int month) {
    return x(chronicle.start().plusMonths(month));
  }

  /** How many months a bar stands for: as few as are wide enough. */
  static int together(double width, int months) {
    for (int each : new int[] {1, 3}) {
      if (width * each / months >= LEAST_BAR) {
        return each;
      }
    }
    return 12;
  }

  private void draw() {
    int each = together(getWidth() - 2 * INSET, chronicle.months());
    bars.getElements().clear();
    line.getElements().clear();
    int[] people = sums(each, chronicle::newPeople);
    int[] contacts = sums(each, chronicle::contacts);
    int mostPeople = most(people);
    for (int n = 0; n < people.length; n++) {
      double left = x(n * each);
      double right = x((n + 1) * each);
      bar(left, Math.max(left + 1, right - GAP), people[n], mostPeople);
    }
    drawLine(contacts, each);
    drawYears();
  }

  /** From the first contact that is known to the last. */
  private void drawLine(int[] contacts, int each) {
    int most = most(contacts);
    int[] known = IntStream.range(0, contacts.length).filter(n -> contacts[n] > 0).toArray();
    for (int n = 0; known.length > 1 && n < contacts.length; n++) {
      if (n >= known[0] && n <= known[known.length - 1]) {
        double x = (x(n * each) + x((n + 1) * each)) / 2;
        double y = PLOT - 1 - (PLOT - 2) * contacts[n] / most;
        line.getElements().add(n == known[0] ? new MoveTo(x, y) : new LineTo(x, y));
      }
    }
  }

  private int[] sums(int each, IntUnaryOperator monthly) {
    int[] sums = new int[(chronicle.months() + each - 1) / each];
    for (int month = 0; month < chronicle.months(); month++) {
      sums[month / each] += monthly.applyAsInt(month);
    }
    return sums;
  }

  private static int most(int[] counts) {
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return most;
  }

  private void bar(double left, double right, int count, int most) {
    if (count > 0) {
      double top = PLOT - Math.max(LEAST_HEIGHT, PLOT * count / most);
      bars.getElements()
          .addAll(
              new MoveTo(left, PLOT),
              new LineTo(left, top),
              new LineTo(right, top),
              new LineTo(right, PLOT));
    }
  }

  private void drawYears() {
    ticks.getElements().setAll(new MoveTo(INSET, PLOT), new LineTo(getWidth() - INSET, PLOT));
    years.getChildren().clear();
    int first = YearMonth.from(chronicle.start()).getYear() + 1;
    int last = chronicle.today().getYear();
    int step = step(last - first + 1, getWidth());
    for (int year = first; year <= last; year++) {
      double at = Math.round(x(LocalDate.of(year, 1, 1))) + 0.5;
      boolean named = year % step == 0;
      ticks.getElements().addAll(new MoveTo(at, PLOT), new LineTo(at, PLOT + TICK));
      if (named) {
        name(year, at);
      }
    }
  }

  /** Every which year is named, so that the names have room. */
  static int step(int years, double width) {
    for (int step : new int[] {1, 2, 5, 10}) {
      if (width * step / Math.max(1, years) >= YEAR_ROOM) {
        return step;
      }
    }
    return 20;
  }

  private void name(int year, double at) {
    Text text = new Text(Integer.toString(year));
    text.getStyleClass().add("map-time-year");
    years.getChildren().add(text);
    text.applyCss();
    double width = text.getLayoutBounds().getWidth();
    text.setX(Math.clamp(at - width / 2, 0, Math.max(0, getWidth() - width)));
    text.setY(PLOT + YEARS - 2);
  }
}
