package kith.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;

/**
 * The efforts to reach out by the stage they are at, a card each: what is to be looked at again
 * first, then by the day on which it will be, then those begun last.
 *
 * @param columns the cards of each stage, in the order of the stages
 */
public record Board(List<List<Card>> columns) {
  private static final Comparator<Card> ORDER =
      Comparator.comparing((Card card) -> !card.waits())
          .thenComparing(Card::lookAgain, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(card -> card.sheet().created(), Comparator.reverseOrder())
          .thenComparing(card -> card.sheet().id());

  /**
   * One effort.
   *
   * @param sheet its canvas
   * @param person whom it is about
   * @param lookAgain the day on which the owner means to look again, as long as the effort goes on;
   *     else null
   * @param lastContact the last contact up to today, or null if there was none
   * @param waits whether that day has come and there was no contact since
   */
  public record Card(
      Worksheet sheet, Person person, LocalDate lookAgain, LocalDate lastContact, boolean waits) {}

  /**
   * The board of an open network.
   *
   * @param template whose canvases
   * @param stages their keys in order, one at least; a canvas at none of them is at the first
   * @param today what is later has not taken place yet
   */
  public static Board of(Network network, String template, List<String> stages, LocalDate today) {
    List<List<Card>> columns = new ArrayList<>();
    stages.forEach(_ -> columns.add(new ArrayList<>()));
    for (Worksheet sheet : network.worksheets()) {
      Person person = sheet.about() == null ? null : network.person(sheet.about());
      if (person != null && sheet.template().equals(template)) {
        columns
            .get(Math.max(0, stages.indexOf(sheet.stage())))
            .add(card(network, sheet, person, today));
      }
    }
    columns.forEach(cards -> cards.sort(ORDER));
    return new Board(columns.stream().map(List::copyOf).toList());
  }

  private static Card card(Network network, Worksheet sheet, Person person, LocalDate today) {
    Optional<LocalDate> last =
        network.interactions(person.id()).stream()
            .map(Interaction::on)
            .filter(day -> !day.isAfter(today))
            .max(Comparator.naturalOrder());
    return new Card(
        sheet,
        person,
        Reasons.followUpDay(sheet).orElse(null),
        last.orElse(null),
        Reasons.lookAgain(sheet, last, today).isPresent());
  }
}
