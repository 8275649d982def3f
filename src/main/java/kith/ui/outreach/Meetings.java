package kith.ui.outreach;

import java.time.LocalDate;
import java.util.List;
import kith.network.Naming;
import kith.network.Person;
import kith.outreach.Introductions;
import kith.outreach.Outlook;
import kith.outreach.Sentences;

/**
 * Who should meet, and whom the owner is bringing together, in words that may be shown.
 *
 * @param proposed pairs who should meet, the best first
 * @param underway introductions that are thought of or were made, those begun last first
 */
record Meetings(List<Proposed> proposed, List<Going> underway) {
  private static final int MOST = 12;

  /**
   * Two who should meet.
   *
   * @param first whoever asks, as they may be shown
   * @param second whom they should meet, as they may be shown
   * @param why in a sentence
   */
  record Proposed(Person first, Person second, String why, Introductions.Proposal proposal) {}

  /**
   * An introduction.
   *
   * @param first whoever asks, as they may be shown
   * @param second whom they should meet, as they may be shown
   * @param why what the owner wrote about it, or empty
   * @param stage one of those of {@link Introductions}
   * @param begun the day on which it was thought of
   * @param outcome what came of it, or empty
   */
  record Going(
      Person first,
      Person second,
      String why,
      String stage,
      LocalDate begun,
      String outcome,
      Introductions.Underway underway) {}

  /** Who should meet on a day; takes a while in a large network. */
  static Meetings of(Outlook outlook, Naming naming) {
    Sentences sentences = Sentences.of(outlook, naming);
    List<Proposed> proposed =
        Introductions.propose(outlook, MOST).stream()
            .map(
                one ->
                    new Proposed(
                        naming.shown(outlook.person(one.asks())),
                        naming.shown(outlook.person(one.offers())),
                        sentences.of(one),
                        one))
            .toList();
    List<Going> underway =
        Introductions.underway(outlook).stream().map(one -> going(one, naming)).toList();
    return new Meetings(proposed, underway);
  }

  private static Going going(Introductions.Underway one, Naming naming) {
    return new Going(
        naming.shown(one.first()),
        naming.shown(one.second()),
        said(one, Introductions.WHY, naming),
        one.sheet().stage(),
        one.sheet().created(),
        said(one, Introductions.CAME_OF_IT, naming),
        one);
  }

  /** What the owner wrote, and nothing of it while names are safe: it may tell who it is. */
  private static String said(Introductions.Underway one, String area, Naming naming) {
    return naming.isSafe() ? "" : one.sheet().answer(area).text().strip();
  }
}
