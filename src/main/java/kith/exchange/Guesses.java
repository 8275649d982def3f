package kith.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Interaction;
import kith.network.Provenance;
import kith.network.Tie;

/**
 * The ties that may be guessed from people being together: each encounter of n people counts 1/(n −
 * 1) for each two of them, and nothing where there were more than {@value Encounter#MOST}. Whom the
 * owner has tied already is not guessed about.
 */
final class Guesses {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final Pattern COUNT = Pattern.compile("(\\d{1,9}) .*");

  private final Draft draft;
  private final Map<Pair, Tally> tallies = new LinkedHashMap<>();

  /** Two people and how they were together; the smaller id first. */
  private record Pair(UUID a, UUID b, Encounter.Kind kind) {
    static Pair of(UUID one, UUID other, Encounter.Kind kind) {
      return one.compareTo(other) < 0 ? new Pair(one, other, kind) : new Pair(other, one, kind);
    }
  }

  /** How often, since when, and what it weighs. */
  private static final class Tally {
    private final Set<UUID> encounters = new HashSet<>(4);
    private LocalDate since;
    private double weight;

    void add(UUID encounter, LocalDate on, int people) {
      if (encounters.add(encounter)) {
        since = since == null || on.isBefore(since) ? on : since;
        weight += 1.0 / (people - 1);
      }
    }

    String evidence(Encounter.Kind kind) {
      return String.format(
          Locale.ENGLISH,
          "%s %s %s, weight %.2f",
          kind.counted(encounters.size()),
          encounters.size() == 1 ? "in" : "since",
          MONTH.format(since),
          weight);
    }
  }

  Guesses(Draft draft) {
    this.draft = draft;
  }

  /**
   * Counts an encounter.
   *
   * @param people who of it is in the network or comes along, in the network's ids
   */
  void add(Encounter encounter, List<UUID> people) {
    int together = encounter.people().size();
    if (together > Encounter.MOST) {
      return;
    }
    List<UUID> others = people.stream().distinct().filter(id -> !id.equals(draft.me())).toList();
    for (int i = 0; i < others.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        tallies
            .computeIfAbsent(
                Pair.of(others.get(i), others.get(j), encounter.kind()), _ -> new Tally())
            .add(encounter.id(), encounter.on(), together);
      }
    }
  }

  /** Carries out what is new in the guesses, and says what was done with each. */
  List<Beside> carryOut() {
    List<Beside> besides = new ArrayList<>(tallies.size());
    tallies.forEach((pair, tally) -> besides.add(guess(pair, tally)));
    return besides;
  }

  private Beside guess(Pair pair, Tally tally) {
    addKnown(pair, tally);
    List<Tie> ties = draft.network().ties(pair.a(), pair.b());
    Optional<Tie> before =
        ties.stream()
            .filter(tie -> tie.provenance() == Provenance.INFERRED)
            .filter(tie -> tie.kind().equals(pair.kind().tie()))
            .findFirst();
    Tie guess = tie(pair, tally, before);
    if (ties.stream().anyMatch(tie -> tie.provenance() == Provenance.STATED)) {
      return new Beside(Decision.SKIP, guess);
    }
    if (before.isPresent() && count(before.get()) >= tally.encounters.size()) {
      return new Beside(Decision.SAME, before.get());
    }
    draft.keep(guess);
    return new Beside(before.isPresent() ? Decision.UPDATE : Decision.ADD, guess);
  }

  /** What an earlier file told of the two counts as well. */
  private void addKnown(Pair pair, Tally tally) {
    if (pair.kind() == Encounter.Kind.MEETING) {
      draft.network().interactions(pair.a()).stream()
          .filter(met -> met.kind() == Interaction.Kind.MEETING)
          .filter(met -> met.people().contains(pair.b()))
          .filter(met -> met.people().size() < Encounter.MOST)
          .forEach(met -> tally.add(met.id(), met.on(), met.people().size() + 1));
    }
  }

  private static Tie tie(Pair pair, Tally tally, Optional<Tie> before) {
    String key = "together|" + pair.kind() + "|" + pair.a() + "|" + pair.b();
    return new Tie(
        before.map(Tie::id).orElse(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))),
        pair.a(),
        pair.b(),
        pair.kind().tie(),
        false,
        before.map(Tie::closeness).orElse(0),
        Provenance.INFERRED,
        before.map(Tie::since).filter(tally.since::isAfter).orElse(tally.since),
        before.map(Tie::until).orElse(null),
        tally.evidence(pair.kind()));
  }

  /** How many encounters a guess rests on so far. */
  private static int count(Tie tie) {
    Matcher count = COUNT.matcher(tie.evidence());
    return count.matches() ? Integer.parseInt(count.group(1)) : 0;
  }
}
