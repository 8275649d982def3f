package kith.worksheet;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;

/**
 * Pairs of whom the owner said on a worksheet that they do not know each other, kept as the people
 * of {@code area.no.1}, {@code area.no.2} …; who do is a tie of the network.
 */
public final class Pairs {
  private Pairs() {}

  /** The people named in the areas that one is about, each once. */
  public static List<UUID> named(Area area, Worksheet sheet) {
    Set<UUID> named = new LinkedHashSet<>();
    area.of().forEach(key -> named.addAll(sheet.answer(key).people()));
    return List.copyOf(named);
  }

  /** Those who do not know each other. */
  public static Set<Set<UUID>> strangers(Area area, Worksheet sheet) {
    Set<Set<UUID>> strangers = new HashSet<>();
    sheet
        .answers()
        .forEach(
            (key, answer) -> {
              if (key.startsWith(prefix(area)) && answer.people().size() == 2) {
                strangers.add(Set.copyOf(answer.people()));
              }
            });
    return strangers;
  }

  /** The worksheet with two more who do not know each other. */
  public static Worksheet withStrangers(Area area, Worksheet sheet, UUID one, UUID other) {
    int number = 1;
    while (sheet.answers().containsKey(prefix(area) + number)) {
      number++;
    }
    return sheet.withAnswer(prefix(area) + number, Answer.people(List.of(one, other)));
  }

  private static String prefix(Area area) {
    return area.key() + ".no.";
  }
}
