package kith.worksheet;

import java.util.List;
import java.util.Optional;

/**
 * A box on a worksheet that asks one thing.
 *
 * @param key identifies the answer in a worksheet; never changes
 * @param title a few words, the head of the box
 * @param prompt a question that helps to answer
 * @param kind what an answer is
 * @param choices what there is to choose from, if the kind is {@link Kind#CHOICE}; what a {@link
 *     Kind#CHECKLIST} begins with; else empty
 * @param scales one for a {@link Kind#SCALE}; for a {@link Kind#PLOT} what runs to the right, what
 *     runs upwards and what colours and signs say; else empty
 * @param most how many people fit in; null for any number
 * @param ghost what the map asks, in a few words, as long as nobody is named here; or empty
 * @param of the keys of the areas whose people {@link Kind#PAIRS} and {@link Kind#FINDINGS} are
 *     about; else empty
 * @param column where the box starts on the grid, from 0, to the right
 * @param row where the box starts on the grid, from 0, downwards
 * @param columnSpan how many columns it covers, 1 or more
 * @param rowSpan how many rows it covers, 1 or more; a row is about one line to write on
 */
public record Area(
    String key,
    String title,
    String prompt,
    Kind kind,
    List<Option> choices,
    List<Scale> scales,
    Integer most,
    String ghost,
    List<String> of,
    int column,
    int row,
    int columnSpan,
    int rowSpan) {

  /** What an answer is. */
  public enum Kind {
    /** Words on any number of lines, with light Markdown. */
    TEXT,
    /** Words on one line. */
    LINE,
    /** A day, kept in ISO form. */
    DATE,
    /** A number, kept with a point. */
    NUMBER,
    /** One of the area's choices, kept by its key. */
    CHOICE,
    /** A whole number of a range. */
    SCALE,
    /** Things to tick off; see {@link Checklist}. */
    CHECKLIST,
    /** Circles of the network, kept by their names, one on each line. */
    CIRCLES,
    /** People of the network, and words about them. */
    PEOPLE,
    /** People, each somewhere on two scales and with a third; see {@link Plot}. */
    PLOT,
    /**
     * Asks of pairs of the people named elsewhere on the worksheet whether they know each other.
     */
    PAIRS,
    /** Tells what the map says of the people named elsewhere on the worksheet; asks nothing. */
    FINDINGS;

    /** Whether it is answered by the owner alone, so that it may count as not answered yet. */
    public boolean isAsked() {
      return this != PAIRS && this != FINDINGS;
    }

    /** Whether people can be its answer. */
    public boolean namesPeople() {
      return this == PEOPLE || this == PLOT;
    }
  }

  /** Missing lists and words are empty. */
  public Area {
    choices = choices == null ? List.of() : List.copyOf(choices);
    scales = scales == null ? List.of() : List.copyOf(scales);
    of = of == null ? List.of() : List.copyOf(of);
    prompt = prompt == null ? "" : prompt;
    ghost = ghost == null ? "" : ghost;
  }

  /** The area with another title and prompt. */
  Area titled(String newTitle, String newPrompt) {
    return new Area(
        key,
        newTitle,
        newPrompt,
        kind,
        choices,
        scales,
        most,
        ghost,
        of,
        column,
        row,
        columnSpan,
        rowSpan);
  }

  /** The area with answers of another kind; what the former one needed is dropped. */
  Area of(Kind newKind, List<Option> newChoices, List<Scale> newScales) {
    return new Area(
        key,
        title,
        prompt,
        newKind,
        newChoices,
        newScales,
        null,
        "",
        List.of(),
        column,
        row,
        columnSpan,
        rowSpan);
  }

  /** The area with other choices and scales. */
  Area offering(List<Option> newChoices, List<Scale> newScales) {
    return new Area(
        key,
        title,
        prompt,
        kind,
        newChoices,
        newScales,
        most,
        ghost,
        of,
        column,
        row,
        columnSpan,
        rowSpan);
  }

  /** The area with another question for the map, about people of other areas. */
  Area asking(String newGhost, List<String> others) {
    return new Area(
        key,
        title,
        prompt,
        kind,
        choices,
        scales,
        most,
        newGhost,
        others,
        column,
        row,
        columnSpan,
        rowSpan);
  }

  /** The area elsewhere on the grid. */
  Area at(int newColumn, int newRow, int columns, int rows) {
    return new Area(
        key, title, prompt, kind, choices, scales, most, ghost, of, newColumn, newRow, columns,
        rows);
  }

  /** The choice of that key, if the area has it. */
  public Optional<Option> choice(String choiceKey) {
    return choices.stream().filter(choice -> choice.key().equals(choiceKey)).findFirst();
  }

  /** The scale of a {@link Kind#SCALE}. */
  public Scale scale() {
    return scales.getFirst();
  }

  /** How many people fit in. */
  public int room() {
    return most == null ? Integer.MAX_VALUE : most;
  }

  /** Whether the two boxes share a cell of the grid. */
  boolean overlaps(Area other) {
    return column < other.column + other.columnSpan
        && other.column < column + columnSpan
        && row < other.row + other.rowSpan
        && other.row < row + rowSpan;
  }
}
