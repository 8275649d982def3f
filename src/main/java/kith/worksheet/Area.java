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
 * @param choices what there is to choose from; empty unless the kind is {@link Kind#CHOICE}
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
    int column,
    int row,
    int columnSpan,
    int rowSpan) {

  /** What an answer is. */
  public enum Kind {
    /** Words on any number of lines. */
    TEXT,
    /** Words on one line. */
    LINE,
    /** A day, kept in ISO form. */
    DATE,
    /** People of the network, and words about them. */
    PEOPLE,
    /** One of the area's choices, kept by its key. */
    CHOICE
  }

  /** Missing choices are none. */
  public Area {
    choices = choices == null ? List.of() : List.copyOf(choices);
  }

  /** The choice of that key, if the area has it. */
  public Optional<Option> choice(String choiceKey) {
    return choices.stream().filter(choice -> choice.key().equals(choiceKey)).findFirst();
  }

  /** Whether the two boxes share a cell of the grid. */
  boolean overlaps(Area other) {
    return column < other.column + other.columnSpan
        && other.column < column + columnSpan
        && row < other.row + other.rowSpan
        && other.row < row + rowSpan;
  }
}
