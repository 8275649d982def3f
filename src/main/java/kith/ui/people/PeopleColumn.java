package kith.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.network.Cadence;
import kith.network.NetworkKind;
import kith.ui.common.Days;

/** What the table of people tells of each of them. */
public enum PeopleColumn {
  NAME(row -> row.person().name()),
  ROLE(row -> row.person().role()),
  ORGANISATION(row -> row.person().organisation()),
  /** The names of their circles. */
  CIRCLES(row -> String.join(", ", row.circles())),
  /** 1 to 5; blank where the owner has not said. */
  CLOSENESS(row -> row.person().closeness() == 0 ? "" : "" + row.person().closeness()),
  /** The owner's networks they belong to. */
  NETWORKS(row -> NetworkKind.words(row.person().networks())),
  /** How often the owner wants to be in touch, in words. */
  CADENCE(row -> Cadence.words(row.person().cadence())),
  /** How many ties they have, the one to the owner included. */
  TIES(row -> "" + row.ties()),
  /** The day of the last contact up to today. */
  LAST_CONTACT(row -> row.lastContact().map(Days::show).orElse("")),
  /** Since when the owner knows them, as their ties say. */
  SINCE(row -> row.since().map(Days::show).orElse("")),
  EMAILS(row -> String.join(", ", row.person().emails())),
  PHONES(row -> String.join(", ", row.person().phones())),
  BIRTHDAY(row -> Days.showBirthday(row.person().birthday())),
  HOW_WE_MET(row -> row.person().howWeMet());

  /** What is shown until the owner chooses. */
  static final List<PeopleColumn> USUAL =
      List.of(NAME, ROLE, ORGANISATION, CIRCLES, CLOSENESS, TIES, LAST_CONTACT);

  private static final int MORE_THAN_ANYBODY_HAS = 10_000_000;
  private static final int MONTH_AND_DAY = 5;

  private final Function<PersonRow, String> text;

  PeopleColumn(Function<PersonRow, String> text) {
    this.text = text;
  }

  /** What a cell of the column says. */
  String text(PersonRow row) {
    return text.apply(row);
  }

  /** What a cell says to another program: days are ISO, a cadence is in days. */
  String plain(PersonRow row) {
    return switch (this) {
      case LAST_CONTACT -> row.lastContact().map(Object::toString).orElse("");
      case SINCE -> row.since().map(Object::toString).orElse("");
      case BIRTHDAY -> row.person().birthday();
      case CADENCE -> row.person().cadence() == Cadence.NONE ? "" : "" + row.person().cadence();
      default -> text(row);
    };
  }

  /** What the rows are sorted by, as text: days by the calendar, birthdays by the year's round. */
  String key(PersonRow row) {
    return switch (this) {
      case TIES -> "" + (MORE_THAN_ANYBODY_HAS + row.ties());
      case CADENCE ->
          plain(row).isEmpty() ? "" : "" + (MORE_THAN_ANYBODY_HAS + row.person().cadence());
      case LAST_CONTACT, SINCE -> plain(row);
      case BIRTHDAY -> {
        String day = row.person().birthday();
        yield day.substring(Math.max(0, day.length() - MONTH_AND_DAY));
      }
      default -> row.folded(this);
    };
  }

  /** The text that is written in the column, if it is one of a person's own. */
  Optional<PersonField> field() {
    return switch (this) {
      case NAME -> Optional.of(PersonField.NAME);
      case ROLE -> Optional.of(PersonField.ROLE);
      case ORGANISATION -> Optional.of(PersonField.ORGANISATION);
      case NETWORKS -> Optional.of(PersonField.NETWORKS);
      case CADENCE -> Optional.of(PersonField.CADENCE);
      default -> Optional.empty();
    };
  }

  /** Names the column in the file and in the bundle of words. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The columns of these names, each once; what is not the name of one is passed over. */
  static List<PeopleColumn> named(String ids) {
    return Stream.of(ids.split(" ")).flatMap(id -> one(id).stream()).distinct().toList();
  }

  private static Optional<PeopleColumn> one(String id) {
    return Stream.of(values()).filter(column -> column.id().equals(id)).findFirst();
  }
}
