package kith.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** One search of one index. */
final class Search {
  /** So many people found leave no need to forgive errors. */
  private static final int ENOUGH = 12;

  /** More words than this say nothing more. */
  private static final int MOST_WORDS = 31;

  private static final int MOST_TIES = 0xFFFF;
  private static final int FAR_DAY = 1 << 20;

  private final Index index;
  private final List<String> words;
  private final String line;
  private final Tally tally;
  private final Marker marker;

  /** Somebody who fits; the lower the order, the better. */
  private record Candidate(int person, long order, String name, UUID id) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingLong(Candidate::order)
            .thenComparing(Candidate::name)
            .thenComparing(Candidate::id);
  }

  private Search(Index index, List<String> words, Forgiving forgiving) {
    this.index = index;
    this.words = words;
    this.line = String.join(" ", words);
    this.tally = new Tally(index, words, forgiving);
    this.marker = new Marker(words, forgiving);
  }

  static Found of(Index index, String query, int most) {
    List<String> words = Tokens.of(query).stream().distinct().limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return Found.NOBODY;
    }
    Search search = new Search(index, words, Forgiving.NOTHING);
    if (words.stream().allMatch(word -> Typos.allowed(word) == 0)) {
      return search.found(most);
    }
    if (search.isFewerThan(ENOUGH)) {
      search = new Search(index, words, Forgiving.ERRORS);
    }
    if (search.isFewerThan(1)) {
      search = new Search(index, words, Forgiving.ERRORS_ANYWHERE);
    }
    return search.found(most);
  }

  private boolean isFewerThan(int enough) {
    int count = 0;
    for (int person = 0; person < index.crowd().size() && count < enough; person++) {
      count += tally.has(person) ? 1 : 0;
    }
    return count < enough;
  }

  private Found found(int most) {
    List<UUID> people = new ArrayList<>();
    PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.BEST_FIRST.reversed());
    for (int person = 0; person < index.crowd().size(); person++) {
      if (tally.has(person)) {
        people.add(index.crowd().person(person).id());
        long order = order(person);
        if (best.size() < most || order <= best.peek().order()) {
          best.add(candidate(person, order));
        }
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    List<Hit> hits = best.stream().sorted(Candidate.BEST_FIRST).map(this::hit).toList();
    return new Found(hits, people, true);
  }

  private Candidate candidate(int person, long order) {
    return new Candidate(
        person, order, index.crowd().name(person), index.crowd().person(person).id());
  }

  private long order(int person) {
    int rank = begins(person) ? 0 : tally.rank(person);
    int ties = Math.min(MOST_TIES, index.crowd().ties(person));
    int day = Math.clamp(index.crowd().lastDay(person), -FAR_DAY, FAR_DAY - 1);
    int apart = tally.together(person) ? 0 : 1;
    return (long) (2 * rank + apart) << 40 | (long) (MOST_TIES - ties) << 21 | FAR_DAY - 1 - day;
  }

  private boolean begins(int person) {
    return tally.match(person) == Match.NAME_WORD && index.crowd().name(person).startsWith(line);
  }

  private Hit hit(Candidate candidate) {
    var person = index.crowd().person(candidate.person());
    Match match = begins(candidate.person()) ? Match.NAME_START : tally.match(candidate.person());
    int step = tally.step(candidate.person());
    Document source = tally.source(candidate.person());
    Passage passage = passage(source, step);
    Excerpt context =
        passage.where().step() <= Where.WORK.step()
            ? marker.whole(Passage.work(person))
            : marker.around(passage.text());
    return new Hit(
        person, match, passage.where(), source.fact(), marker.whole(person.name()), context);
  }

  /** Of the texts of a fact that are equally near the one with most of the words. */
  private Passage passage(Document source, int step) {
    return Passage.of(source.fact()).stream()
        .filter(passage -> passage.where().step() == step)
        .max(Comparator.comparingInt(passage -> marker.fitting(passage.text())))
        .orElseThrow();
  }
}
