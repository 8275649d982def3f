package kith.ui.map;

import java.util.UUID;
import kith.network.Condition;
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
      case Condition.OfKind(String kind) -> kind.isEmpty() ? words.get("filter.kind.none") : kind;
      case Condition.From from -> words.get("filter.from." + from.provenance());
      case Condition.Close close -> close(close);
      case Condition.InTouch(int days) -> words.get("filter.touch.in", days);
      case Condition.OutOfTouch(int days) -> words.get("filter.touch.out", days);
      case Condition.NeverInTouch _ -> words.get("filter.touch.never");
      case Condition.Says says -> words.get("filter.says", field(says), says.words());
    };
  }

  private String field(Condition.Says says) {
    return words.get("filter.field." + says.field());
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

  /** What is asked, whole; the word before says that it is an alternative to another. */
  String chip(Condition condition, boolean alternative) {
    String value = value(condition);
    if (alternative) {
      return words.get("filter.or", value);
    }
    return condition.sort() == Condition.Sort.WORDS
        ? value
        : words.get("filter.chip", sort(condition.sort()), value);
  }
}
