package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.exchange.Incoming.Trust;
import kith.network.CircleKind;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Texts;

/**
 * LinkedIn's {@code Connections.csv} in each layout it has had: with and without the note before
 * the header, with and without addresses of profiles, as downloaded or saved again by a
 * spreadsheet. Columns are found by name, never by number.
 */
final class LinkedIn {
  private static final Set<String> COLUMNS = Set.of("first name", "last name", "connected on");

  private final Map<String, List<Wish>> employers = new HashMap<>();
  private final List<Incoming> records = new ArrayList<>();

  private LinkedIn() {}

  /** The connections of a file, if it is such a file. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    LinkedIn reader = new LinkedIn();
    Cells.Rows rows = Cells.rows(reader::add, reader.records);
    if (!Cells.read(source, COLUMNS, null, rows, progress)) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            new ImportPlan.Source(source.name(), "LinkedIn connections", source.encoding().label()),
            Companies.spelledAlike(reader.records),
            List.of()));
  }

  private void add(Cells row) {
    records.add(record(row));
  }

  private Incoming record(Cells row) {
    String address = row.text("email address", "e mail address", "email");
    Optional<String> mail = Keys.email(address);
    String profile = row.line("url", "profile url");
    String name = Texts.line(row.text("first name") + " " + row.text("last name"));
    String shown = !name.isEmpty() ? name : mail.isPresent() ? Texts.line(address) : profile;
    if (shown.isEmpty()) {
      return nobody(row);
    }
    List<String> remarks = new ArrayList<>();
    if (!row.ragged().isEmpty()) {
      remarks.add(row.ragged());
    }
    if (!address.isEmpty() && mail.isEmpty()) {
      remarks.add(Remarks.noEmail(address));
    }
    LocalDate since = day(row.text("connected on"), remarks);
    String employer = row.line("company");
    Person person =
        person(
            shown, row.text("position"), employer, mail.isPresent() ? address : "", profile, since);
    List<Wish> circles = employers.computeIfAbsent(employer, LinkedIn::circles);
    return new Incoming(
        row.spot(), shown, null, person, circles, true, since, Trust.PROFILE, List.copyOf(remarks));
  }

  private static List<Wish> circles(String employer) {
    return Companies.isEmployer(employer)
        ? List.of(new Wish(employer, CircleKind.COMPANY))
        : List.of();
  }

  private static Incoming nobody(Cells row) {
    boolean dateOnly = row.text("company").isEmpty() && row.text("position").isEmpty();
    return Incoming.nobody(
        row.spot(),
        "",
        Decision.SKIP,
        dateOnly ? "hidden or closed profile" : "no name, e-mail address or profile");
  }

  private static LocalDate day(String text, List<String> remarks) {
    Optional<Dates.Day> day = Dates.read(text);
    if (day.isEmpty()) {
      if (!text.isEmpty()) {
        remarks.add(Remarks.leftOut(text, "no date"));
      }
      return null;
    }
    if (day.get().rewritten()) {
      remarks.add("date changed by a spreadsheet: “" + text + "” read as " + day.get().day());
    }
    return day.get().day();
  }

  private static Person person(
      String name, String role, String employer, String mail, String profile, LocalDate since) {
    Set<String> identities = new LinkedHashSet<>();
    Keys.linkedIn(profile).ifPresent(identities::add);
    Keys.email(mail).ifPresent(identities::add);
    if (since != null) {
      identities.add(Keys.linkedInRow(name, since.toString()));
    } else if (identities.isEmpty()) {
      String job = Texts.fold(employer) + "|" + Texts.fold(role);
      identities.add(Keys.linkedInRow(name, "|" + job));
    }
    return Person.named(name)
        .withRole(role)
        .withOrganisation(employer)
        .withEmails(List.of(mail))
        .withLinks(List.of(profile))
        .withIdentities(List.copyOf(identities));
  }
}
