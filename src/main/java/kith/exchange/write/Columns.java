package kith.exchange.write;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Tie;

/**
 * What files of graphs tell of people and ties: who they are and how they hang together, without
 * addresses and notes. Every value is a text, a number or true; there are no lists.
 */
final class Columns {
  private static final String BETWEEN = " | ";

  /**
   * One thing that is told.
   *
   * @param name of the attribute
   * @param type {@code string}, {@code integer}, {@code double} or {@code boolean}
   * @param value null where there is none
   */
  record Column<F>(String name, String type, Function<F, Object> value) {

    /** The value as text; empty where there is none. */
    String of(F fact) {
      Object told = value.apply(fact);
      return told == null ? "" : told.toString();
    }
  }

  private Columns() {}

  /** What is told of people beside their names. */
  static List<Column<Person>> ofPeople(Web web) {
    return List.of(
        new Column<>("me", "boolean", person -> person.me() ? "true" : null),
        new Column<>("role", "string", Person::role),
        new Column<>("organisation", "string", Person::organisation),
        new Column<>("circles", "string", person -> String.join(BETWEEN, web.circles(person))),
        new Column<>("closeness", "integer", person -> number(person.closeness())),
        new Column<>("networks", "string", person -> NetworkKind.words(person.networks())),
        new Column<>("cadence", "integer", person -> number(person.cadence())));
  }

  /** What is told of ties beside their kind and weight. */
  static List<Column<Tie>> ofTies() {
    return List.of(
        new Column<>("closeness", "integer", tie -> number(tie.closeness())),
        new Column<>(
            "provenance", "string", tie -> tie.provenance().name().toLowerCase(Locale.ROOT)),
        new Column<>("since", "string", Tie::since),
        new Column<>("until", "string", Tie::until));
  }

  /** The weight of a tie where programs want one: its closeness, or 1 where nobody said. */
  static double weight(Tie tie) {
    return Math.max(1, tie.closeness());
  }

  private static Integer number(int value) {
    return value == 0 ? null : value;
  }
}
