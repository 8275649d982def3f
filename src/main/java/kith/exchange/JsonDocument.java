package kith.exchange;

import java.util.List;
import kith.network.Fact;
import kith.network.Person;

/**
 * A Kith file as it was read, with what was wrong.
 *
 * @param people in the file's order
 * @param others every other fact, circles first, then what speaks of people and circles
 * @param problems records that could not be used
 * @param leftOut fields of the whole file that Kith does not know
 */
record JsonDocument(
    List<Entry> people, List<Fact> others, List<Problem> problems, List<String> leftOut) {

  /**
   * A person of the file.
   *
   * @param line where the record begins
   * @param leftOut fields that Kith does not know
   */
  record Entry(int line, Person person, List<String> leftOut) {}

  /**
   * A record that could not be used.
   *
   * @param line where it begins
   * @param column where it begins
   * @param what is wrong with it
   */
  record Problem(int line, int column, String what) {
    String place() {
      return "line " + line + ", column " + column;
    }
  }
}
