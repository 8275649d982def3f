package kith.outreach;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;

/**
 * Measures how long the list of today takes in a network of thirty thousand people and two hundred
 * thousand contacts, the first time and later. Prints a table; asserts nothing.
 */
public final class OutreachBenchmark {
  private static final PrintStream OUT = System.out;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int PEOPLE = 30_000;
  private static final int CONTACTS = 200_000;
  private static final int TIES = 60_000;
  private static final int ROUNDS = 40;
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 13);

  private final Random random = new Random(7);

  private OutreachBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    new OutreachBenchmark().measure();
  }

  private void measure() {
    Network network = Network.of(facts());
    OUT.printf("%,d people, %,d contacts, %,d ties%n", PEOPLE, CONTACTS, TIES);
    long begun = System.nanoTime();
    List<Fact> facts = network.facts();
    long taken = System.nanoTime();
    Outlook first = Outlook.of(facts, TODAY);
    long seen = System.nanoTime();
    Today today = Today.of(first);
    long told = System.nanoTime();
    OUT.printf(
        "  list of today, cold        %8.1f ms (facts %.1f, outlook %.1f, list %.1f)%n",
        (told - begun) / 1e6, (taken - begun) / 1e6, (seen - taken) / 1e6, (told - seen) / 1e6);
    OUT.printf("  told %d, waiting %,d%n", today.entries().size(), today.waiting().size());
    print("facts taken", ROUNDS, _ -> network.facts());
    print("outlook", ROUNDS, _ -> Outlook.of(network.facts(), TODAY));
    print("list of today, all in all", ROUNDS, day -> listOf(network, day));
    Outlook outlook = Outlook.of(network.facts(), TODAY);
    print("  of it, from an outlook", ROUNDS, _ -> Today.of(outlook));
    print("budget and what to relax", ROUNDS, _ -> TimeBudget.of(outlook).relief(outlook));
    print("spread over 90 days", ROUNDS, _ -> Spread.of(outlook, 90));
    print("introductions", ROUNDS, _ -> Introductions.propose(outlook, 20));
  }

  private static Today listOf(Network network, int day) {
    return Today.of(Outlook.of(network.facts(), TODAY.plusDays(day)));
  }

  private static void print(String what, int rounds, Function<Integer, Object> work) {
    double[] times = new double[rounds];
    double[] worked = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long begun = System.nanoTime();
      long idle = begun - THREADS.getCurrentThreadCpuTime();
      work.apply(i);
      times[i] = (System.nanoTime() - begun) / 1e6;
      worked[i] = (THREADS.getCurrentThreadCpuTime() - (begun - idle)) / 1e6;
    }
    Arrays.sort(worked);
    double first = times[0];
    Arrays.sort(times);
    OUT.printf(
        "  %-26s first %7.1f, median %6.1f, longest %7.1f ms; processor, median %6.1f ms%n",
        what, first, times[rounds / 2], times[rounds - 1], worked[rounds / 2]);
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    facts.add(Person.named("Maren").withMe(true));
    for (int i = 0; i < PEOPLE; i++) {
      Person person =
          Person.named("Person " + i)
              .withRole(i % 3 == 0 ? "Engineer of tides and gates" : "")
              .withCloseness(i < 2_000 ? 1 + i % 5 : 0)
              .withBirthday(i % 5 == 0 ? LocalDate.of(1960, 1, 1).plusDays(i).toString() : "");
      facts.add(person);
      ids.add(person.id());
    }
    facts.add(new Setting("outreach.hours", "744"));
    for (int c = 0; c < 400; c++) {
      Circle circle = Circle.of("Circle " + c, CircleKind.COMPANY).withCadence(c < 40 ? 60 : 0);
      facts.add(circle);
      for (int i = c; i < PEOPLE; i += 400) {
        facts.add(new Membership(circle.id(), ids.get(i)));
      }
    }
    for (int i = 0; i < TIES; i++) {
      int from = random.nextInt(PEOPLE);
      int to = (from + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
      facts.add(Tie.stated(ids.get(from), ids.get(to), "knows"));
    }
    for (int i = 0; i < CONTACTS; i++) {
      facts.add(contact(ids.get((int) (PEOPLE * Math.pow(random.nextDouble(), 2)))));
    }
    for (int i = 0; i < 2_000; i++) {
      UUID person = ids.get(random.nextInt(PEOPLE));
      LocalDate due = TODAY.plusDays(random.nextInt(400) - 200);
      facts.add(Promise.mine(person, "Send it", due, due.minusDays(30)));
    }
    return facts;
  }

  private Interaction contact(UUID with) {
    return new Interaction(
        UUID.randomUUID(),
        TODAY.minusDays(random.nextInt(4_000) - 30),
        Interaction.Kind.values()[random.nextInt(5)],
        List.of(with),
        Interaction.Initiative.ME,
        "",
        "",
        "");
  }
}
