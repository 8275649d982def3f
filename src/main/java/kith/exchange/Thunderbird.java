package kith.exchange;

import java.util.List;
import java.util.Optional;
import kith.exchange.Tables.Header;

/** Thunderbird's address book as CSV where its first line was not written: columns by number. */
final class Thunderbird {
  private static final List<String> TITLES =
      List.of(
          "First Name",
          "Last Name",
          "Display Name",
          "Nickname",
          "Primary Email",
          "Secondary Email",
          "Screen Name",
          "Work Phone",
          "Home Phone",
          "Fax Number",
          "Pager Number",
          "Mobile Number",
          "Home Address",
          "Home Address 2",
          "Home City",
          "Home State",
          "Home ZipCode",
          "Home Country",
          "Work Address",
          "Work Address 2",
          "Work City",
          "Work State",
          "Work ZipCode",
          "Work Country",
          "Job Title",
          "Department",
          "Organization",
          "Web Page 1",
          "Web Page 2",
          "Birth Year",
          "Birth Month",
          "Birth Day",
          "Custom 1",
          "Custom 2",
          "Custom 3",
          "Custom 4",
          "Notes");

  private static final int ADDRESS = 4;

  /** What each column holds. */
  static final List<Part> PARTS = ColumnWords.parts(TITLES.stream().map(Tables::folded).toList());

  private Thunderbird() {}

  /** A header before the first line, if that has Thunderbird's columns and a mail address. */
  static Optional<Header> header(String text) {
    return Tables.header(
            text.lines().findFirst().orElse(""),
            cells ->
                (cells.size() == TITLES.size() || cells.size() == TITLES.size() + 1)
                    && cells.get(ADDRESS).indexOf('@') > 0)
        .map(
            first ->
                new Header(
                    0,
                    -1,
                    first.separator(),
                    TITLES.stream().map(Tables::folded).toList(),
                    TITLES));
  }
}
