package kith.ui.worksheet;

import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Worksheet;
import kith.worksheet.Area;
import kith.worksheet.Plot;
import kith.worksheet.Scale;

/** The people on a plot of the worksheet that is open; each move is saved and undone by itself. */
public final class PlotModel {
  /** How many steps a name is wide. */
  private static final int WIDE = 3;

  private static final int HIGH = 2;

  private final Plot plot;
  private final SheetModel sheet;
  private final ObjectProperty<Map<UUID, Plot.Spot>> spots = new SimpleObjectProperty<>(Map.of());

  PlotModel(Area area, SheetModel sheet) {
    this.plot = new Plot(area);
    this.sheet = sheet;
  }

  void show(Worksheet from) {
    spots.set(plot.spots(from));
  }

  /** The scales. */
  public Plot plot() {
    return plot;
  }

  /** Where people are, in the order in which they were put there. */
  public ReadOnlyObjectProperty<Map<UUID, Plot.Spot>> spotsProperty() {
    return spots;
  }

  /** Somebody is put as near the middle as there is room, unless they are on the plot already. */
  public void add(UUID person) {
    if (!spots.get().containsKey(person)) {
      put(person, free());
    }
  }

  private Plot.Spot free() {
    Plot.Spot middle = plot.middle();
    Plot.Spot best = middle;
    int least = Integer.MAX_VALUE;
    for (int up = plot.up().from(); up <= plot.up().to(); up++) {
      for (int across = plot.across().from(); across <= plot.across().to(); across++) {
        int far = Math.abs(across - middle.across()) + Math.abs(up - middle.up());
        if (far < least && isFree(across, up)) {
          least = far;
          best = new Plot.Spot(across, up, middle.sign());
        }
      }
    }
    return best;
  }

  /** A name stands below its disc, and is wider than high. */
  private boolean isFree(int across, int up) {
    return spots.get().values().stream()
        .noneMatch(
            spot -> Math.abs(spot.up() - up) < HIGH && Math.abs(spot.across() - across) < WIDE);
  }

  /** Somebody is put somewhere. */
  public void put(UUID person, Plot.Spot spot) {
    sheet.change(now -> plot.put(now, person, spot));
  }

  /** Somebody is moved by some steps to the right and upwards, as far as the scales go. */
  public void nudge(UUID person, int right, int up) {
    Plot.Spot now = spots.get().get(person);
    put(
        person,
        new Plot.Spot(
            clamped(plot.across(), now.across() + right),
            clamped(plot.up(), now.up() + up),
            now.sign()));
  }

  /** Somebody leans more to one side by some steps, as far as the scale goes. */
  public void lean(UUID person, int steps) {
    Plot.Spot now = spots.get().get(person);
    sign(person, clamped(plot.sign(), now.sign() + steps));
  }

  /** What colours and signs say of somebody is another. */
  public void sign(UUID person, int value) {
    Plot.Spot now = spots.get().get(person);
    put(person, new Plot.Spot(now.across(), now.up(), value));
  }

  private static int clamped(Scale scale, int value) {
    return Math.clamp(value, scale.from(), scale.to());
  }

  /** Somebody is taken off. */
  public void takeOff(UUID person) {
    sheet.change(now -> plot.remove(now, person));
  }
}
