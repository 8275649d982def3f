package kith.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kith.exchange.Field;
import kith.exchange.FieldChange;
import kith.exchange.Row;
import kith.ui.common.Words;

/** What the rows of a plan say, in words. */
final class ImportWords {
  private static final Words WORDS = Words.of(ImportWords.class);

  private ImportWords() {}

  /** What of a bundle a word for something is called. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String field(Field field) {
    return WORDS.get("field." + key(field));
  }

  /** What a field is so far, or that it is nothing. */
  static String said(FieldChange change) {
    return change.before().isEmpty() ? WORDS.get("update.nothing") : change.before();
  }

  /** What would happen, or why nothing does. */
  static String what(Row row) {
    String what = row.changes().isEmpty() ? work(row) : changes(row);
    return what.isEmpty() || row.reason().isEmpty()
        ? what + row.reason()
        : what + " · " + row.reason();
  }

  /** Of a row that is left out whole, what it would have done. */
  private static String changes(Row row) {
    Set<Field> taken = row.taken();
    String done =
        joined(
            row.changes().stream()
                .filter(c -> taken.isEmpty() || taken.contains(c.field()))
                .map(ImportWords::change)
                .toList());
    return row.isPartly()
        ? WORDS.get(
            "change.but",
            done,
            row.left().stream().sorted().map(ImportWords::field).collect(Collectors.joining(", ")))
        : done;
  }

  private static String joined(List<String> parts) {
    return String.join(" · ", parts);
  }

  private static String work(Row row) {
    if (row.after() == null) {
      return "";
    }
    String role = row.after().role();
    String organisation = row.after().organisation();
    return role.isEmpty() || organisation.isEmpty()
        ? role + organisation
        : WORDS.get("work", role, organisation);
  }

  private static String change(FieldChange change) {
    String field = field(change.field());
    return change.before().isEmpty()
        ? WORDS.get("change.new", field, change.after())
        : WORDS.get("change", field, change.before(), change.after());
  }
}
