package kith.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network as somebody else may have it: the same people, ties, circles and days under safe names,
 * without who is {@link Withheld} and without anything the owner wrote in their own words.
 */
public final class Disguise {
  private Disguise() {}

  /** Its facts; under the names the network is shown with, or initials if those are real. */
  public static List<Fact> facts(Network network) {
    Naming shown = network.naming();
    Naming naming = shown.isSafe() ? shown : Naming.initials(network);
    return facts(Withheld.factsWithout(network), naming);
  }

  /**
   * These facts in disguise.
   *
   * @param facts without those who are withheld
   * @param naming what people and circles are called; real names are not for this
   */
  public static List<Fact> facts(Collection<? extends Fact> facts, Naming naming) {
    return facts.stream().flatMap(fact -> of(fact, naming).stream()).toList();
  }

  private static Optional<Fact> of(Fact fact, Naming naming) {
    return switch (fact) {
      case Person person -> Optional.of(naming.shown(person));
      case Circle circle -> Optional.of(naming.shown(circle));
      case Tie tie -> Optional.of(of(tie, naming));
      case Interaction contact -> Optional.of(of(contact));
      case Worksheet sheet -> Optional.of(of(sheet));
      case Favour favour ->
          Optional.of(
              new Favour(
                  favour.id(), favour.person(), favour.way(), favour.kind(), favour.on(), ""));
      case Membership _, Place _ -> Optional.of(fact);
      case Promise _, Setting _ -> Optional.empty();
    };
  }

  private static Tie of(Tie tie, Naming naming) {
    return new Tie(
        tie.id(),
        tie.from(),
        tie.to(),
        naming.line(tie.kind()),
        tie.directed(),
        tie.closeness(),
        tie.provenance(),
        tie.since(),
        tie.until(),
        "");
  }

  private static Interaction of(Interaction contact) {
    return new Interaction(
        contact.id(),
        contact.on(),
        contact.kind(),
        contact.people(),
        contact.initiative(),
        "",
        "",
        "");
  }

  private static Worksheet of(Worksheet sheet) {
    Map<String, Worksheet.Answer> people = new LinkedHashMap<>();
    sheet
        .answers()
        .forEach((area, answer) -> people.put(area, Worksheet.Answer.people(answer.people())));
    return sheet.withPeople(sheet.about(), people);
  }
}
