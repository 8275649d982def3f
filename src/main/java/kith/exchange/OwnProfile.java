package kith.exchange;

import java.util.Optional;
import java.util.Set;
import kith.exchange.Tables.Header;
import kith.network.Texts;

/** LinkedIn's {@code Profile.csv}: one row, about the owner, of which their name is read. */
final class OwnProfile {
  private static final Set<String> COLUMNS = Set.of("first name", "last name", "headline");

  private OwnProfile() {}

  /** The owner's name, if a file is their profile. */
  static Optional<String> name(SourceFile file) {
    String text = file.head();
    return Tables.header(text, COLUMNS).flatMap(header -> name(text, header));
  }

  private static Optional<String> name(String text, Header header) {
    String[] name = {""};
    Tables.rows(
        text,
        header,
        row -> {
          String first = row.cell(header.column("first name"));
          String last = row.cell(header.column("last name"));
          name[0] = name[0].isEmpty() ? Texts.line(first + " " + last) : name[0];
        });
    return name[0].isEmpty() ? Optional.empty() : Optional.of(name[0]);
  }
}
