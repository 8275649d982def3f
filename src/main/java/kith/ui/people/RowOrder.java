package kith.ui.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kith.network.Texts;

/**
 * Which rows of the table are shown, and in which order. What is blank comes last either way; who
 * is equal is ordered by name, so that every row has one place.
 *
 * @param words folded; each is part of what one of the columns says
 * @param columns those that are shown, and searched
 * @param by the column that the rows are sorted by
 * @param descending whether the last comes first
 */
record RowOrder(List<String> words, List<PeopleColumn> columns, PeopleColumn by, boolean descending)
    implements Comparator<PersonRow> {

  /** The words of a text one looks for. */
  static List<String> words(String filter) {
    return Stream.of(Texts.fold(filter).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  boolean accepts(PersonRow row) {
    return words.stream()
        .allMatch(word -> columns.stream().anyMatch(column -> row.folded(column).contains(word)));
  }

  /** The rows it shows, in its order. */
  List<PersonRow> of(Collection<PersonRow> rows) {
    return rows.stream().filter(this::accepts).sorted(this).toList();
  }

  @Override
  public int compare(PersonRow a, PersonRow b) {
    int compared = compareBy(by.key(a), by.key(b));
    if (compared == 0) {
      compared = PeopleColumn.NAME.key(a).compareTo(PeopleColumn.NAME.key(b));
    }
    return compared != 0 ? compared : a.id().compareTo(b.id());
  }

  private int compareBy(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    return descending ? b.compareTo(a) : a.compareTo(b);
  }
}
