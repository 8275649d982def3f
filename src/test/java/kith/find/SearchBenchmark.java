package kith.find;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Person;

/**
 * Measures how long a keystroke in the search waits, in a network of thirty thousand people and a
 * hundred thousand notes of contacts. Prints a table; asserts nothing.
 */
public final class SearchBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int PEOPLE = 30_000;
  private static final int NOTES = 100_000;
  private static final int WORDS = 40_000;
  private static final int QUERIES = 150;
  private static final int HITS = 50;
  private static final String[] SYLLABLES = {
    "an", "ber", "co", "da", "el", "fi", "gra", "ho", "in", "jo", "ka", "lu", "mé", "no", "or",
    "pe", "qui", "ro", "sa", "tö", "ul", "vi", "wan", "xe", "yo", "zu", "sch", "tra", "ist", "mon"
  };

  private final Random random = new Random(7);
  private final String[] vocabulary = new String[WORDS];

  private SearchBenchmark() {
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 2 + random.nextInt(3); k > 0; k--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      vocabulary[i] = word.toString();
    }
  }

  /** Takes no arguments. */
  public static void main(String[] args) {
    new SearchBenchmark().measure();
  }

  private void measure() {
    List<Fact> facts = facts();
    long before = used();
    long begun = System.nanoTime();
    Index index = Index.of(facts);
    OUT.printf("%,d people, %,d notes%n", PEOPLE, NOTES);
    OUT.printf("  index made                 %8.0f ms%n", (System.nanoTime() - begun) / 1e6);
    OUT.printf("  index holds                %8.0f MB%n", (used() - before) / 1e6);
    keystrokes(index);
    double[] waits = keystrokes(index);
    Arrays.sort(waits);
    OUT.printf("  keystrokes                 %,8d%n", waits.length);
    OUT.printf("  median                     %8.2f ms%n", waits[waits.length / 2]);
    OUT.printf("  99 of 100 within           %8.2f ms%n", waits[waits.length * 99 / 100]);
    OUT.printf("  longest                    %8.2f ms%n", waits[waits.length - 1]);
    edits(index, facts);
  }

  /** Types words of the network, right and wrong, letter by letter. */
  private double[] keystrokes(Index index) {
    List<Double> waits = new ArrayList<>();
    long people = 0;
    for (int i = 0; i < QUERIES; i++) {
      String query = query(i);
      for (int end = 1; end <= query.length(); end++) {
        long begun = System.nanoTime();
        people += index.find(query.substring(0, end), HITS).people().size();
        waits.add((System.nanoTime() - begun) / 1e6);
      }
    }
    OUT.printf("  people found on average    %,8d%n", people / waits.size());
    return waits.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private String query(int i) {
    String word = word();
    return switch (i % 5) {
      case 0 -> word;
      case 1 -> word + " " + word();
      case 2 -> word.charAt(0) + "x" + word.substring(2);
      case 3 -> word.substring(0, word.length() - 2) + "xxq";
      default -> word() + " " + word + " " + word();
    };
  }

  private void edits(Index index, List<Fact> facts) {
    double[] waits = new double[100];
    for (int i = 0; i < waits.length; i++) {
      Person person = (Person) facts.get(random.nextInt(PEOPLE));
      long begun = System.nanoTime();
      index.after(Changes.editPerson(person, person.withNotes(text(12) + i)));
      waits[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(waits);
    OUT.printf("  an edit taken in, median   %8.2f ms%n", waits[waits.length / 2]);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(
          Person.named(name())
              .withRole(text(2))
              .withOrganisation(text(1) + " " + i % 900)
              .withNotes(i % 4 == 0 ? text(20) : ""));
    }
    facts.addAll(people);
    for (int c = 0; c < 400; c++) {
      Circle circle = Circle.of(text(2), CircleKind.COMPANY);
      facts.add(circle);
      for (int i = c; i < PEOPLE; i += 400) {
        facts.add(new Membership(circle.id(), people.get(i).id()));
      }
    }
    for (int i = 0; i < NOTES; i++) {
      UUID with = people.get((int) (PEOPLE * Math.pow(random.nextDouble(), 2))).id();
      facts.add(
          new Interaction(
              UUID.randomUUID(),
              LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000)),
              Interaction.Kind.CALL,
              List.of(with),
              Interaction.Initiative.ME,
              text(10),
              "",
              text(5)));
    }
    return facts;
  }

  private String name() {
    String first = word();
    String last = word();
    return Character.toUpperCase(first.charAt(0))
        + first.substring(1)
        + " "
        + Character.toUpperCase(last.charAt(0))
        + last.substring(1);
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }

  /** Few words are common and many are rare, as in any language. */
  private String word() {
    return vocabulary[(int) (WORDS * Math.pow(random.nextDouble(), 3))];
  }
}
