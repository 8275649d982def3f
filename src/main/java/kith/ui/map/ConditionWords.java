package kith.ui.map;

import java.util.UUID;
import kith.network.Condition;
import kith.network.Field;
import kith.network.Person;
import kith.ui.common.Words;

/** Conditions as the owner reads them. */
final class ConditionWords {
  private final Words words;
  private final Filtering filtering;

  ConditionWords(Words words, Filtering filtering) {
    this.words = words;
    this.filtering = filtering;
  }

  /** What a condition is about. */
  String sort(Condition.Sort sort) {
    return words.get("filter.sort." + sort);
  }

  /** What is asked, where it is plain what it is about. */
  String value(Condition condition) {
    return switch (condition) {
      case Condition.InCircle(UUID circle) -> filtering.circle(circle);
      case Condition.Tagged(UUID tag) -> filtering.circle(tag);
      case Condition.InNetwork in -> words.get("filter.network." + in.network());
      case Condition.InNoNetwork _ -> words.get("filter.network.none");
      case Condition.Close close -> close(close);
      case Condition.TiedToMe(int least, int most) -> strength("tied", least, most);
      case Condition.InTouch(int days) -> words.get("filter.touch.in", days);
      case Condition.OutOfTouch(int days) -> words.get("filter.touch.out", days);
      case Condition.NeverInTouch _ -> words.get("filter.touch.never");
      case Condition.WithCadence _ -> words.get("filter.cadence.said");
      case Condition.Due _ -> words.get("filter.cadence.due");
      case Condition.WithoutCadence _ -> words.get("filter.cadence.none");
      case Condition.OfKind(String kind) ->
          kind.isEmpty() ? words.get("filter.kind.none") : filtering.naming().line(kind);
      case Condition.From from -> words.get("filter.from." + from.provenance());
      case Condition.OfStrength(int least, int most) -> strength("tie", least, most);
      case Condition.Says(Field field, String _) when filtering.naming().isSafe() ->
          words.get("filter.says.hidden", words.get("filter.field." + field));
      case Condition.Says(Field field, String sought) when field == Field.ANY ->
          words.get("filter.says.anywhere", sought);
      case Condition.Says(Field field, String sought) ->
          words.get("filter.says", sought, words.get("filter.field." + field));
    };
  }

  private String close(Condition.Close close) {
    if (close.most() == 0) {
      return words.get("filter.close.unsaid");
    }
    if (close.most() == Person.CLOSEST) {
      return words.get("filter.close.least", close.least());
    }
    return words.get("filter.close.range", close.least(), close.most());
  }

  private String strength(String of, int least, int most) {
    return StrengthBand.of(least, most)
        .map(band -> words.get("filter." + of + "." + band))
        .orElseGet(() -> words.get("filter.strength", least, most));
  }

  /** What is asked, as a sentence; the word before says that it is an alternative to another. */
  String chip(Condition condition, boolean alternative) {
    String value = value(condition);
    if (alternative) {
      return words.get("filter.or", value);
    }
    return switch (condition) {
      case Condition.InNoNetwork _ -> words.get("filter.chip.NETWORK.none");
      case Condition.NeverInTouch _ -> words.get("filter.chip.LAST_CONTACT.none");
      case Condition.Due _ -> words.get("filter.chip.CADENCE.due");
      case Condition.WithCadence _ -> words.get("filter.chip.CADENCE.said");
      case Condition.WithoutCadence _ -> words.get("filter.chip.CADENCE.none");
      case Condition.Close close when close.most() == 0 ->
          words.get("filter.chip.CLOSENESS.unsaid");
      default -> words.get("filter.chip." + condition.sort(), value);
    };
  }
}
