package kith.exchange;

import java.util.Arrays;
import java.util.List;
import kith.network.Person;
import kith.network.Texts;

/** Whether two names may be one person's, where something else already says so. */
final class Names {
  private Names() {}

  /**
   * Whether each word of the shorter name begins, or is begun by, a word of the longer: "J. Doe"
   * and "Dr. John Doe". Somebody without a name agrees with everybody.
   */
  static boolean agree(Person a, Person b) {
    if (isNameless(a) || isNameless(b)) {
      return true;
    }
    List<String> left = words(a.name());
    List<String> right = words(b.name());
    return left.size() <= right.size() ? covered(left, right) : covered(right, left);
  }

  /** Whether the name only stands in for one: a mail address, a number, a link. */
  static boolean isNameless(Person person) {
    return person.identities().stream().anyMatch(key -> isNode(person, key))
        || person.emails().contains(person.name())
        || person.phones().contains(person.name())
        || person.links().contains(person.name());
  }

  /** Whether somebody is called by the number that a graph gave them, and so has no name yet. */
  static boolean isNode(Person person, String key) {
    return key.startsWith(Keys.GRAPH) && key.endsWith("|" + person.name())
        || key.equals(Keys.KITH + person.name());
  }

  private static boolean covered(List<String> few, List<String> many) {
    return few.stream()
        .allMatch(word -> many.stream().anyMatch(o -> o.startsWith(word) || word.startsWith(o)));
  }

  /** The words of a name as they are compared, without what follows a comma. */
  static List<String> words(String name) {
    return split(Keys.withoutCredentials(name));
  }

  /** The same with what follows a comma, which in "Costa, Ana" is the first name. */
  static List<String> allWords(String name) {
    return split(Texts.fold(name));
  }

  private static List<String> split(String folded) {
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }
}
