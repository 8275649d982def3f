package kith.find;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Fact;

/** Everything there is to find at one moment. Immutable: any thread may search it. */
public final class Index {
  /** Nothing yet. */
  static final Index EMPTY = new Index(new Crowd(), Segment.EMPTY, new BitSet(), Segment.EMPTY);

  private final Crowd crowd;
  private final Segment base;
  private final BitSet gone;
  private final Segment fresh;

  /**
   * @param base what was there when it was last made anew
   * @param gone which documents of the base do not hold any more
   * @param fresh what came since
   */
  Index(Crowd crowd, Segment base, BitSet gone, Segment fresh) {
    this.crowd = crowd;
    this.base = base;
    this.gone = gone;
    this.fresh = fresh;
  }

  /** The index of these facts, in any order. A hundred thousand of them take a second or so. */
  public static Index of(Collection<? extends Fact> facts) {
    return EMPTY.after(facts.stream().map(fact -> Edit.add("", fact)).toList());
  }

  /** The index once a change was made; costs what the change touches. */
  public Index after(Change change) {
    return after(change.edits());
  }

  private Index after(List<Edit> edits) {
    Update update = new Update(this, edits);
    return update.index();
  }

  /**
   * The people in whose texts every word of a query is found: at the beginning or inside of a word,
   * or, where that finds few, with a small error in what was typed (one in words of four letters or
   * more, two from eight on). The best first; of those who fit alike those with most ties, then
   * with the latest contact, then in the order of names.
   *
   * @param query as typed; without a letter or digit it finds nobody
   * @param most how many hits at most; everybody who fits is told anyway
   */
  public Found find(String query, int most) {
    return Search.of(this, query, most);
  }

  Crowd crowd() {
    return crowd;
  }

  Segment base() {
    return base;
  }

  BitSet gone() {
    return gone;
  }

  Segment fresh() {
    return fresh;
  }

  /** How many numbers of documents there are, those that do not hold any more included. */
  int documents() {
    return base.size() + fresh.size();
  }

  /** A document by its number; those of the base come first. */
  Document document(int number) {
    return number < base.size() ? base.document(number) : fresh.document(number - base.size());
  }

  /** Whether of two documents the one is to be shown rather than the other. */
  boolean isBefore(int number, int other) {
    if (number == other) {
      return false;
    }
    int day = day(number);
    int otherDay = day(other);
    return day > otherDay
        || day == otherDay && Document.ORDER.compare(document(number), document(other)) < 0;
  }

  private int day(int number) {
    return number < base.size() ? base.day(number) : fresh.day(number - base.size());
  }
}
