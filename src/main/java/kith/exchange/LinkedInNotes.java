package kith.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.exchange.Incoming.Trust;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Texts;

/**
 * LinkedIn's {@code Notes.csv}: what the owner wrote there about their connections. It is their
 * own, so it joins what they wrote here, once for each note.
 */
final class LinkedInNotes {
  /** The key of a note that was taken in. */
  private static final String KEY = "linkedin-note:";

  /** Of a note of more lines it is not told whether it was taken in. */
  private static final int MOST_LINES = 500;

  private static final Set<String> COLUMNS =
      Set.of("connection first name", "connection last name", "note");

  private final Map<String, Noted> people = new LinkedHashMap<>();
  private final List<Incoming> left = new ArrayList<>();

  /** Somebody and all that is noted of them. */
  private record Noted(Spot spot, String name, String profile, List<String> notes) {}

  private LinkedInNotes() {}

  /** The people of a file with their notes, if it is such a file. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    LinkedInNotes reader = new LinkedInNotes();
    if (!Cells.read(source, COLUMNS, null, Cells.rows(reader::add, reader.left), progress)) {
      return Optional.empty();
    }
    List<Incoming> records = new ArrayList<>();
    reader.people.values().forEach(noted -> records.add(record(noted)));
    records.addAll(reader.left);
    return Optional.of(
        new Reading(
            new ImportPlan.Source(
                source.name(), "your notes on LinkedIn", source.encoding().label()),
            records,
            List.of()));
  }

  private void add(Cells row) {
    String name =
        Texts.line(row.text("connection first name") + " " + row.text("connection last name"));
    String profile = row.line("connection profile url");
    String note = Texts.block(row.text("note"));
    if (note.isBlank() || name.isEmpty() && profile.isEmpty()) {
      String why = note.isBlank() ? "an empty note" : "a note about nobody";
      left.add(Incoming.nobody(row.spot(), name, Decision.SKIP, why));
      return;
    }
    String on = row.line("created on");
    people
        .computeIfAbsent(
            Keys.linkedIn(profile).orElse(Texts.fold(name)),
            _ -> new Noted(row.spot(), name.isEmpty() ? profile : name, profile, new ArrayList<>()))
        .notes()
        .add(on.isEmpty() ? note : note + " (" + on + ")");
  }

  private static Incoming record(Noted noted) {
    String notes = String.join("\n", noted.notes());
    List<String> identities = new ArrayList<>();
    Keys.linkedIn(noted.profile()).ifPresent(identities::add);
    noted.notes().forEach(note -> identities.add(key(noted.name(), note)));
    Person person =
        Person.named(noted.name())
            .withLinks(noted.profile().isEmpty() ? List.of() : List.of(noted.profile()))
            .withNotes(notes)
            .withIdentities(identities);
    return Incoming.somebody(noted.spot(), person, Trust.CONTACT, List.of());
  }

  private static String key(String name, String note) {
    return KEY + Ids.of(name, note);
  }

  /** Whether what is said of somebody is what the owner wrote there. */
  static boolean areOf(Person said) {
    return said.identities().stream().anyMatch(key -> key.startsWith(KEY));
  }

  /**
   * Of the notes on somebody, those that were not taken in before.
   *
   * @param taken what files called them so far
   */
  static String unheard(Person said, List<String> taken) {
    List<String> unheard = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : said.notes().split("\n")) {
      lines.add(line);
      String note = lines.size() > MOST_LINES ? "" : String.join("\n", lines);
      String key = key(said.name(), note);
      if (said.identities().contains(key)) {
        lines.clear();
        if (!taken.contains(key)) {
          unheard.add(note);
        }
      }
    }
    unheard.addAll(lines);
    return String.join("\n", unheard);
  }
}
