package kith.find;

import java.util.List;

/**
 * A part of a text, and what in it was looked for.
 *
 * @param text one line
 * @param marks in order, not touching each other
 */
public record Excerpt(String text, List<Mark> marks) {
  /** No text. */
  public static final Excerpt EMPTY = new Excerpt("", List.of());

  /**
   * A part of the text that was looked for.
   *
   * @param from the first character
   * @param to after the last character
   */
  public record Mark(int from, int to) {}

  /** Copies the marks. */
  public Excerpt {
    marks = List.copyOf(marks);
  }

  /** A text in which nothing is marked. */
  public static Excerpt plain(String text) {
    return new Excerpt(text, List.of());
  }
}
