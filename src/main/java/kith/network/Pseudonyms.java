package kith.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Invented names that anybody can say and that belong to no language, such as "Molu Tevarino". Each
 * is made of a person's id alone, which is drawn at random, so that nothing leads from it back to
 * the name, and so that it stays as it is whatever else changes. Two that fell together would be
 * told apart by one more syllable; of networks of 30,000 people that happens in one of thirty.
 */
final class Pseudonyms {
  private static final String CONSONANTS = "bklmnrstvz";
  private static final String VOWELS = "aeiou";
  private static final int FIRST = 2;
  private static final int SECOND = 4;

  private Pseudonyms() {}

  /** A name for each person, no two the same, and none the real name of anybody among them. */
  static Map<UUID, String> of(Collection<Person> people) {
    Set<String> taken = HashSet.newHashSet(2 * people.size());
    people.forEach(person -> taken.add(person.name()));
    Map<UUID, String> names = HashMap.newHashMap(people.size());
    for (UUID id : inOrder(people)) {
      int syllables = SECOND;
      String name = of(id, syllables);
      while (!taken.add(name)) {
        name = of(id, ++syllables);
      }
      names.put(id, name);
    }
    return names;
  }

  /** By id, so that the order in which people came does not matter. */
  private static List<UUID> inOrder(Collection<Person> people) {
    return people.stream().map(Person::id).sorted().toList();
  }

  private static String of(UUID id, int syllables) {
    long state = mixed(id.getMostSignificantBits() ^ mixed(id.getLeastSignificantBits()));
    StringBuilder name = new StringBuilder();
    String before = "";
    for (int k = 0; k < FIRST + syllables; k++) {
      if (k == FIRST) {
        name.append(' ');
      }
      state = mixed(state);
      String syllable = syllable(state);
      while (syllable.equals(before)) {
        state = mixed(state);
        syllable = syllable(state);
      }
      before = syllable;
      boolean begins = k == 0 || k == FIRST;
      name.append(begins ? syllable.substring(0, 1).toUpperCase(Locale.ROOT) : syllable.charAt(0));
      name.append(syllable.charAt(1));
    }
    return name.toString();
  }

  private static String syllable(long state) {
    char consonant = CONSONANTS.charAt(Math.floorMod(state, CONSONANTS.length()));
    char vowel = VOWELS.charAt(Math.floorMod(state >>> 32, VOWELS.length()));
    return "" + consonant + vowel;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014) after its step. */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
