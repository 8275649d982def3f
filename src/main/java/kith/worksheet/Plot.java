package kith.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;

/**
 * People on two scales, and a third that colours and signs say. Who is on it is the answer of its
 * area; how much of something each has is kept by value, as the people of {@code area.scale.value}:
 * so whoever is merged or removed is so here, too.
 */
public final class Plot {
  private final Area area;

  /**
   * @param area of the kind {@link Area.Kind#PLOT}
   */
  public Plot(Area area) {
    this.area = area;
  }

  /**
   * Where somebody is.
   *
   * @param across on the scale to the right
   * @param up on the scale upwards
   * @param sign on the third
   */
  public record Spot(int across, int up, int sign) {}

  /** What runs to the right. */
  public Scale across() {
    return area.scales().get(0);
  }

  /** What runs upwards. */
  public Scale up() {
    return area.scales().get(1);
  }

  /** What colours and signs say. */
  public Scale sign() {
    return area.scales().get(2);
  }

  /** The middle of all scales, where somebody is as long as nothing else was said. */
  public Spot middle() {
    return new Spot(across().middle(), up().middle(), sign().middle());
  }

  /** Who is on it, and where, in the order in which they were put there. */
  public Map<UUID, Spot> spots(Worksheet sheet) {
    Map<UUID, Spot> spots = new LinkedHashMap<>();
    for (UUID person : sheet.answer(area.key()).people()) {
      spots.put(
          person,
          new Spot(
              value(sheet, across(), person),
              value(sheet, up(), person),
              value(sheet, sign(), person)));
    }
    return spots;
  }

  private int value(Worksheet sheet, Scale scale, UUID person) {
    for (int value = scale.from(); value <= scale.to(); value++) {
      if (sheet.answer(key(scale, value)).people().contains(person)) {
        return value;
      }
    }
    return scale.middle();
  }

  private String key(Scale scale, int value) {
    return area.key() + "." + scale.key() + "." + value;
  }

  /** The worksheet with somebody at a spot; they are put on the plot if they are not yet. */
  public Worksheet put(Worksheet sheet, UUID person, Spot spot) {
    Answer on = sheet.answer(area.key());
    List<UUID> people = new ArrayList<>(on.people());
    people.add(person);
    Worksheet next = sheet.withAnswer(area.key(), new Answer(on.text(), people));
    next = set(next, across(), person, spot.across());
    next = set(next, up(), person, spot.up());
    return set(next, sign(), person, spot.sign());
  }

  /** The worksheet without somebody on the plot. */
  public Worksheet remove(Worksheet sheet, UUID person) {
    Answer on = sheet.answer(area.key());
    List<UUID> people = on.people().stream().filter(one -> !one.equals(person)).toList();
    Worksheet next = sheet.withAnswer(area.key(), new Answer(on.text(), people));
    for (Scale scale : area.scales()) {
      next = set(next, scale, person, Integer.MIN_VALUE);
    }
    return next;
  }

  private Worksheet set(Worksheet sheet, Scale scale, UUID person, int wanted) {
    Worksheet next = sheet;
    for (int value = scale.from(); value <= scale.to(); value++) {
      String key = key(scale, value);
      List<UUID> there = new ArrayList<>(next.answer(key).people());
      boolean had = there.remove(person);
      if (value == wanted) {
        there.add(person);
      }
      if (had || value == wanted) {
        next = next.withAnswer(key, Answer.people(there));
      }
    }
    return next;
  }
}
