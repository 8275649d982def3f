package kith.worksheet;

import java.util.List;
import java.util.Optional;

/**
 * What a worksheet asks: data, so that owners can make their own.
 *
 * @param id identifies the template in a worksheet; never changes
 * @param title a few words
 * @param purpose one sentence: what filling it in is good for
 * @param about whom its worksheets are about; missing for another person
 * @param stages how an effort goes on, in order; empty if it has none
 * @param columns how many columns the grid has
 * @param areas in the order in which they are read and, in a narrow panel, shown
 */
public record Template(
    String id,
    String title,
    String purpose,
    About about,
    List<Option> stages,
    int columns,
    List<Area> areas) {

  /** Whom a worksheet is about. */
  public enum About {
    /** Somebody the owner knows. */
    PERSON,
    /** The owner; where the network has none, nobody. */
    ME
  }

  /** Keeps the lists as they are now; missing ones are empty. */
  public Template {
    purpose = purpose == null ? "" : purpose;
    about = about == null ? About.PERSON : about;
    stages = stages == null ? List.of() : List.copyOf(stages);
    areas = areas == null ? List.of() : List.copyOf(areas);
  }

  /** How many rows the grid has. */
  public int rows() {
    return areas.stream().mapToInt(area -> area.row() + area.rowSpan()).max().orElse(0);
  }

  /** The area of that key, if there is one. */
  public Optional<Area> area(String key) {
    return areas.stream().filter(area -> area.key().equals(key)).findFirst();
  }

  /** The stage of that key, if there is one. */
  public Optional<Option> stage(String key) {
    return stages.stream().filter(stage -> stage.key().equals(key)).findFirst();
  }

  /** The areas that the owner answers. */
  public List<Area> asked() {
    return areas.stream().filter(area -> area.kind().isAsked()).toList();
  }
}
