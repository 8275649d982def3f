package kith.ui.map;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Circle;
import kith.network.Condition;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Provenance;

/** What is offered to be asked of whom the map shows. */
final class Offers {
  private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

  private final Filtering filtering;

  Offers(Filtering filtering) {
    this.filtering = filtering;
  }

  /**
   * What can be asked of one sort; nothing of words, which are typed.
   *
   * @param name a part of the name, where there are more than can be shown; or empty
   */
  List<Condition> of(Condition.Sort sort, String name) {
    return switch (sort) {
      case CIRCLE -> circles(name, false).<Condition>map(Condition.InCircle::new).toList();
      case TAG -> circles(name, true).<Condition>map(Condition.Tagged::new).toList();
      case NETWORK -> networks();
      case CLOSENESS -> closenesses();
      case STRENGTH -> strengths();
      case LAST_CONTACT -> lastContacts();
      case CADENCE ->
          List.of(new Condition.Due(), new Condition.WithCadence(), new Condition.WithoutCadence());
      case TIE_KIND -> filtering.kinds().stream().<Condition>map(Condition.OfKind::new).toList();
      case PROVENANCE ->
          Stream.of(Provenance.values()).<Condition>map(Condition.From::new).toList();
      case TIE_STRENGTH ->
          StrengthBand.OF_TIES.stream()
              .<Condition>map(band -> new Condition.OfStrength(band.least(), band.most()))
              .toList();
      case WORDS -> List.of();
    };
  }

  private Stream<UUID> circles(String name, boolean tags) {
    return filtering.offers(name, tags).stream().map(Circle::id);
  }

  private static List<Condition> networks() {
    return Stream.concat(
            Stream.of(NetworkKind.values()).map(Condition.InNetwork::new),
            Stream.of(new Condition.InNoNetwork()))
        .<Condition>map(condition -> condition)
        .toList();
  }

  private static List<Condition> closenesses() {
    return List.of(
        new Condition.Close(Person.CLOSEST, Person.CLOSEST),
        new Condition.Close(4, Person.CLOSEST),
        new Condition.Close(3, Person.CLOSEST),
        new Condition.Close(1, 2),
        new Condition.Close(0, 0));
  }

  private static List<Condition> strengths() {
    return Stream.of(StrengthBand.values())
        .<Condition>map(band -> new Condition.TiedToMe(band.least(), band.most()))
        .toList();
  }

  private static List<Condition> lastContacts() {
    return Stream.of(
            DAYS.stream().map(Condition.InTouch::new),
            DAYS.stream().map(Condition.OutOfTouch::new),
            Stream.of(new Condition.NeverInTouch()))
        .<Condition>flatMap(conditions -> conditions)
        .toList();
  }
}
