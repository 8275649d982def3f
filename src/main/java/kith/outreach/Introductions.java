package kith.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Person;
import kith.network.Tie;
import kith.network.Worksheet;

/**
 * Which two of the owner's people should meet: no tie between them, and what one asks is what the
 * other offers.
 *
 * <p>What somebody asks or offers is what the worksheets about them say in the areas {@link #ASKS},
 * {@link #MATTERS} and {@link #OFFERS}; their role is an offer too. Two words have to fit, or one
 * that is both in an ask and in an offer that were written down as such. Words are compared by
 * their beginning, without accents and case; a word that few people have counts more than one that
 * many have, 1 ÷ √(people who have it).
 *
 * <p>An introduction is a worksheet of the template {@link #TEMPLATE} with the two in its area
 * {@link #WHO}, first whoever asks, and one of the stages {@link #PROPOSED}, {@link #MADE} and
 * {@link #OUTCOME}.
 */
public final class Introductions {
  /** The id of the template of an introduction. */
  public static final String TEMPLATE = "introductions";

  /** The stage of an introduction that is thought of. */
  public static final String PROPOSED = "proposed";

  /** The stage of an introduction that took place. */
  public static final String MADE = "made";

  /** The stage of an introduction of which one knows what became. */
  public static final String OUTCOME = "outcome";

  /** The stage of an introduction that the owner does not want to be proposed again. */
  public static final String DROPPED = "let-go";

  /** The area with the two. */
  public static final String WHO = "who";

  /** The area that says why they should meet. */
  public static final String WHY = "why";

  /** The area that says what became of it. */
  public static final String CAME_OF_IT = "outcome";

  /** The area, of any worksheet about somebody, with what they ask for. */
  public static final String ASKS = "asks";

  /** The area, of any worksheet about somebody, with what matters to them now. */
  public static final String MATTERS = "matters-now";

  /** The area, of any worksheet about somebody, with what they offer. */
  public static final String OFFERS = "offers";

  /** A word that more people offer than this says nothing about any of them. */
  private static final int COMMON = 200;

  private final Outlook outlook;
  private final Map<UUID, Map<String, String>> asks = new LinkedHashMap<>();
  private final Map<String, Set<UUID>> offering = new HashMap<>();
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<UUID, Set<String>> plainAsks = new HashMap<>();
  private final Map<UUID, Set<String>> plainOffers = new HashMap<>();

  /**
   * Two who should meet.
   *
   * @param asks whose ask it is
   * @param offers who offers it
   * @param words what of the ask the offer fits, as it was written
   * @param weight above 0; more and rarer words weigh more
   */
  public record Proposal(UUID asks, UUID offers, List<String> words, double weight) {}

  private Introductions(Outlook outlook) {
    this.outlook = outlook;
    for (Worksheet sheet : outlook.worksheets()) {
      Person about = outlook.person(sheet.about());
      if (about != null && !about.me()) {
        read(about, sheet);
      }
    }
    for (Person person : outlook.people()) {
      Stems.of(person.role()).keySet().forEach(stem -> offer(person, stem));
    }
  }

  private void read(Person about, Worksheet sheet) {
    Map<String, String> asked = Stems.of(sheet.answer(ASKS).text());
    asked.forEach((stem, word) -> ask(about, stem, word));
    Stems.of(sheet.answer(MATTERS).text()).forEach((stem, word) -> ask(about, stem, word));
    Set<String> offered = Stems.of(sheet.answer(OFFERS).text()).keySet();
    offered.forEach(stem -> offer(about, stem));
    plainAsks.computeIfAbsent(about.id(), _ -> new HashSet<>()).addAll(asked.keySet());
    plainOffers.computeIfAbsent(about.id(), _ -> new HashSet<>()).addAll(offered);
  }

  private void ask(Person person, String stem, String word) {
    asks.computeIfAbsent(person.id(), _ -> new LinkedHashMap<>()).putIfAbsent(stem, word);
    known.merge(stem, 1, Integer::sum);
  }

  private void offer(Person person, String stem) {
    offering.computeIfAbsent(stem, _ -> new TreeSet<>()).add(person.id());
    known.merge(stem, 1, Integer::sum);
  }

  /**
   * Who should meet whom, the best first.
   *
   * @param most how many are wanted
   */
  public static List<Proposal> propose(Outlook outlook, int most) {
    return new Introductions(outlook).proposals(most);
  }

  private List<Proposal> proposals(int most) {
    Set<Set<UUID>> met = met();
    List<Proposal> proposals = new ArrayList<>();
    asks.forEach(
        (asking, words) ->
            fitting(asking, words)
                .forEach(
                    (offers, shared) -> {
                      if (isEnough(asking, offers, shared)
                          && !met.contains(Set.of(asking, offers))) {
                        proposals.add(proposal(asking, offers, shared, words));
                      }
                    }));
    return proposals.stream()
        .sorted(
            Comparator.comparingDouble((Proposal one) -> -one.weight())
                .thenComparing(one -> outlook.person(one.asks()).name())
                .thenComparing(one -> outlook.person(one.offers()).name())
                .thenComparing(Proposal::asks)
                .thenComparing(Proposal::offers))
        .limit(most)
        .toList();
  }

  private boolean isEnough(UUID asking, UUID offers, List<String> shared) {
    return shared.size() > 1
        || plainAsks.getOrDefault(asking, Set.of()).containsAll(shared)
            && plainOffers.getOrDefault(offers, Set.of()).containsAll(shared);
  }

  /** The pairs who know each other, or are on their way to. */
  private Set<Set<UUID>> met() {
    Set<Set<UUID>> met = new HashSet<>();
    for (Tie tie : outlook.ties()) {
      if (asks.containsKey(tie.from()) || asks.containsKey(tie.to())) {
        met.add(Set.of(tie.from(), tie.to()));
      }
    }
    for (Worksheet sheet : outlook.worksheets()) {
      if (sheet.template().equals(TEMPLATE)) {
        met.add(Set.copyOf(sheet.answer(WHO).people()));
      }
    }
    return met;
  }

  private Map<UUID, List<String>> fitting(UUID asking, Map<String, String> words) {
    Map<UUID, List<String>> fitting = new LinkedHashMap<>();
    for (String stem : words.keySet()) {
      Set<UUID> those = offering.getOrDefault(stem, Set.of());
      if (those.size() <= COMMON) {
        those.stream()
            .filter(person -> !person.equals(asking))
            .forEach(person -> fitting.computeIfAbsent(person, _ -> new ArrayList<>()).add(stem));
      }
    }
    return fitting;
  }

  private Proposal proposal(
      UUID asking, UUID offers, List<String> stems, Map<String, String> words) {
    double weight = stems.stream().mapToDouble(stem -> 1 / Math.sqrt(known.get(stem))).sum();
    return new Proposal(asking, offers, stems.stream().map(words::get).toList(), weight);
  }

  /** Whether a worksheet says something of which an introduction may come. */
  public static boolean tells(Worksheet sheet) {
    return Stream.of(ASKS, MATTERS, OFFERS).anyMatch(area -> !sheet.answer(area).text().isBlank());
  }

  /**
   * An introduction that is thought of or was made.
   *
   * @param sheet its worksheet
   * @param first whoever asks
   * @param second whom they should meet
   */
  public record Underway(Worksheet sheet, Person first, Person second) {}

  /** The introductions that were not dropped, those begun last first. */
  public static List<Underway> underway(Outlook outlook) {
    List<Underway> underway = new ArrayList<>();
    for (Worksheet sheet : outlook.worksheets()) {
      List<Person> two =
          sheet.answer(WHO).people().stream()
              .map(outlook::person)
              .filter(Objects::nonNull)
              .toList();
      boolean goesOn = sheet.template().equals(TEMPLATE) && !sheet.stage().equals(DROPPED);
      if (goesOn && two.size() > 1) {
        underway.add(new Underway(sheet, two.getFirst(), two.get(1)));
      }
    }
    Comparator<Underway> begun = Comparator.comparing(one -> one.sheet().created());
    return underway.reversed().stream().sorted(begun.reversed()).toList();
  }

  /**
   * The worksheet of a proposal, to be filled in further.
   *
   * @param me the owner, whose worksheet it is, or null if there is none
   */
  public static Worksheet begin(Proposal proposal, UUID me, LocalDate today) {
    return Worksheet.begin(TEMPLATE, me, today)
        .withStage(PROPOSED)
        .withAnswer(WHO, Worksheet.Answer.people(List.of(proposal.asks(), proposal.offers())))
        .withAnswer(WHY, Worksheet.Answer.text(String.join(", ", proposal.words())));
  }
}
