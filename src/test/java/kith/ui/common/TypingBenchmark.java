package kith.ui.common;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Person;

/**
 * Measures what typing costs on a real disk: each letter by itself, and every quarter of a second
 * the save that makes it durable. Prints a table; asserts nothing.
 */
public final class TypingBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int LETTERS = 1_000;

  /** So many letters are typed between two saves by somebody who types fast. */
  private static final int AT_ONCE = 3;

  private TypingBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException {
    Person person = Person.named("Ana Costa");
    Path file = Files.createTempDirectory("kith-typing").resolve("typing.mv.db");
    try (Desk desk = Desk.of(file, person)) {
      List<Double> letters = new ArrayList<>();
      List<Double> saves = new ArrayList<>();
      for (int i = 1; i <= LETTERS; i++) {
        String text = "a".repeat(i);
        long begun = System.nanoTime();
        desk.edits.type("notes", () -> notes(desk, person, text));
        letters.add((System.nanoTime() - begun) / 1e6);
        if (i % AT_ONCE == 0) {
          begun = System.nanoTime();
          desk.timer.elapse();
          saves.add((System.nanoTime() - begun) / 1e6);
        }
      }
      print("a letter", letters);
      print("a save, durable", saves);
      OUT.printf("  unsaved for at most %d ms and a save%n", Edits.DELAY.toMillis());
    }
  }

  private static Optional<Change> notes(Desk desk, Person person, String text) {
    Person now = desk.workspace.network().person(person.id());
    return Optional.of(Changes.editPerson(now, now.withNotes(text)));
  }

  private static void print(String what, List<Double> times) {
    Collections.sort(times);
    OUT.printf(
        "  %-16s median %7.3f, of a hundred the slowest %7.3f, longest %7.3f ms%n",
        what, times.get(times.size() / 2), times.get(times.size() * 99 / 100), times.getLast());
  }
}
