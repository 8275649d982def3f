package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.exchange.Incoming.Trust;
import kith.network.CircleKind;
import kith.network.Person;
import kith.network.Progress;

/**
 * LinkedIn's {@code Positions.csv} and {@code Education.csv}: the companies and schools that the
 * owner belonged to become circles, and the years of each go to the owner's notes.
 */
final class LinkedInCareer {
  private static final Set<String> POSITIONS =
      Set.of("company name", "title", "started on", "finished on");
  private static final Set<String> EDUCATION = Set.of("school name", "degree name", "start date");

  private final Owner owner;
  private final CircleKind kind;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Incoming> left = new ArrayList<>();

  /** A position or a course of study. */
  private record Stage(
      Spot spot, String at, String as, LocalDate began, LocalDate ended, boolean now) {
    /** With its years, for a person to read: "Contoso, CTO (2019 to 2024)". */
    String line() {
      String from = year(began);
      String to = year(ended);
      String years =
          from.isEmpty() ? to : to.isEmpty() ? (now ? "since " : "") + from : from + " to " + to;
      return at + (as.isEmpty() ? "" : ", " + as) + (years.isEmpty() ? "" : " (" + years + ")");
    }
  }

  private LinkedInCareer(Owner owner, CircleKind kind) {
    this.owner = owner;
    this.kind = kind;
  }

  /** The owner's companies, if the file holds their positions. */
  static Optional<Reading> positions(SourceFile source, Progress progress) {
    LinkedInCareer reader = new LinkedInCareer(source.owner(), CircleKind.COMPANY);
    return Cells.read(source, POSITIONS, null, Cells.rows(reader::position, reader.left), progress)
        ? Optional.of(reader.reading(source, "your positions on LinkedIn"))
        : Optional.empty();
  }

  /** The owner's schools, if the file holds their education. */
  static Optional<Reading> education(SourceFile source, Progress progress) {
    LinkedInCareer reader = new LinkedInCareer(source.owner(), CircleKind.SCHOOL);
    return Cells.read(source, EDUCATION, null, Cells.rows(reader::course, reader.left), progress)
        ? Optional.of(reader.reading(source, "your education on LinkedIn"))
        : Optional.empty();
  }

  private void position(Cells row) {
    add(
        row,
        row.line("company name"),
        row.line("title"),
        "started on",
        "finished on",
        row.line("finished on").isEmpty());
  }

  private void course(Cells row) {
    add(row, row.line("school name"), row.line("degree name"), "start date", "end date", false);
  }

  private void add(Cells row, String at, String as, String from, String to, boolean now) {
    if (at.isEmpty()) {
      left.add(Incoming.nobody(row.spot(), as, Decision.SKIP, "no company or school"));
    } else {
      stages.add(new Stage(row.spot(), at, as, day(row, from), day(row, to), now));
    }
  }

  private static LocalDate day(Cells row, String column) {
    return Moments.month(row.text(column)).orElse(null);
  }

  private static String year(LocalDate day) {
    return day == null ? "" : String.valueOf(day.getYear());
  }

  /** The last day of the month that a position ended in; null as long as it goes on. */
  private static LocalDate last(LocalDate ended) {
    return ended == null ? null : ended.plusMonths(1).minusDays(1);
  }

  /** Positions with the days that are known of them. */
  private List<Stay> stays() {
    return kind != CircleKind.COMPANY
        ? List.of()
        : stages.stream()
            .filter(stage -> Companies.isEmployer(stage.at()))
            .filter(stage -> stage.now() || stage.ended() != null)
            .map(stage -> new Stay(stage.at(), stage.began(), last(stage.ended())))
            .toList();
  }

  private Reading reading(SourceFile source, String format) {
    List<Incoming> records = new ArrayList<>();
    if (!stages.isEmpty()) {
      records.add(owner());
    }
    records.addAll(left);
    return new Reading(
        new ImportPlan.Source(source.name(), format, source.encoding().label()),
        records,
        List.of(),
        List.of(),
        stays());
  }

  private Incoming owner() {
    Set<Wish> circles = new LinkedHashSet<>();
    List<String> lines = new ArrayList<>();
    for (Stage stage : stages) {
      if (kind == CircleKind.SCHOOL || Companies.isEmployer(stage.at())) {
        circles.add(new Wish(stage.at(), kind));
      }
      lines.add(stage.line());
    }
    String notes = String.join("\n", lines);
    Optional<Stage> now = stages.stream().filter(Stage::now).findFirst();
    Person me =
        Person.of(UUID.randomUUID(), owner.name().isEmpty() ? "Me" : owner.name())
            .withMe(true)
            .withRole(now.map(Stage::as).orElse(""))
            .withOrganisation(now.map(Stage::at).orElse(""))
            .withNotes(notes)
            .withIdentities(List.of("career:" + Ids.of(notes)));
    String remark = lines.size() + (lines.size() == 1 ? " entry: " : " entries: ");
    return new Incoming(
        stages.getFirst().spot(),
        me.name(),
        null,
        me,
        List.copyOf(circles),
        false,
        null,
        Trust.CONTACT,
        List.of(remark + String.join("; ", lines)));
  }
}
