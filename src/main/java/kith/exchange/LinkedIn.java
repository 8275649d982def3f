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
import kith.exchange.Tables.Header;
import kith.exchange.Tables.Record;
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
  private static final int REPORT_EVERY = 1024;

  private final String file;
  private final Header header;
  private final Progress progress;
  private final int lines;
  private final int firstName;
  private final int lastName;
  private final int link;
  private final int email;
  private final int company;
  private final int position;
  private final int connectedOn;
  private final Map<String, List<Wish>> employers = new HashMap<>();
  private final List<Incoming> records = new ArrayList<>();

  private LinkedIn(String file, Header header, int lines, Progress progress) {
    this.file = file;
    this.header = header;
    this.lines = lines;
    this.progress = progress;
    firstName = header.column("first name");
    lastName = header.column("last name");
    link = header.column("url", "profile url");
    email = header.column("email address", "e mail address", "email");
    company = header.column("company");
    position = header.column("position");
    connectedOn = header.column("connected on");
  }

  /** The connections of a file, if it is such a file. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    if (Tables.header(source.head(), COLUMNS).isEmpty()) {
      return Optional.empty();
    }
    String file = source.name();
    String text = source.text();
    return Tables.header(text, COLUMNS)
        .map(
            header -> {
              int lines = (int) text.chars().filter(c -> c == '\n').count();
              LinkedIn reader = new LinkedIn(file, header, lines, progress);
              Tables.rows(text, header, reader::add);
              return new Reading(
                  new ImportPlan.Source(file, "LinkedIn connections", source.encoding().label()),
                  Companies.spelledAlike(reader.records),
                  List.of());
            });
  }

  private void add(Record row) {
    if (records.size() % REPORT_EVERY == 0) {
      progress.step(Math.min(1, (double) row.line() / (lines + 1)));
    }
    Spot spot = new Spot(file, Spot.Unit.LINE, row.line());
    if (!row.problem().isEmpty()) {
      records.add(Incoming.nobody(spot, "", Decision.FAILED, row.problem()));
    } else if (row.cells().stream().anyMatch(cell -> !Texts.line(cell).isEmpty())) {
      records.add(record(spot, row));
    }
  }

  private Incoming record(Spot spot, Record row) {
    String address = row.cell(email);
    Optional<String> mail = Keys.email(address);
    String profile = Texts.line(row.cell(link));
    String name = Texts.line(row.cell(firstName) + " " + row.cell(lastName));
    String shown = !name.isEmpty() ? name : mail.isPresent() ? Texts.line(address) : profile;
    if (shown.isEmpty()) {
      return nobody(spot, row);
    }
    List<String> remarks = new ArrayList<>();
    if (row.cells().size() != header.columns().size()) {
      remarks.add("the row has " + row.cells().size() + " cells, not " + header.columns().size());
    }
    if (!address.isEmpty() && mail.isEmpty()) {
      remarks.add(Remarks.noEmail(address));
    }
    LocalDate since = day(row.cell(connectedOn), remarks);
    String employer = Texts.line(row.cell(company));
    Person person =
        person(
            shown, row.cell(position), employer, mail.isPresent() ? address : "", profile, since);
    List<Wish> circles = employers.computeIfAbsent(employer, LinkedIn::circles);
    return new Incoming(
        spot, shown, null, person, circles, true, since, Trust.PROFILE, List.copyOf(remarks));
  }

  private static List<Wish> circles(String employer) {
    return Companies.isEmployer(employer)
        ? List.of(new Wish(employer, CircleKind.COMPANY))
        : List.of();
  }

  private Incoming nobody(Spot spot, Record row) {
    boolean dateOnly = row.cell(company).isEmpty() && row.cell(position).isEmpty();
    return Incoming.nobody(
        spot,
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
