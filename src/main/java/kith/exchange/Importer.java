package kith.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;

/**
 * Reads other programs' files. What a file is, its content says, not the ending of its name:
 * LinkedIn's export (its zip or its files), address books as cards, tables, LDIF or of Monica,
 * calendars, mail, graphs of other programs, Kith's own JSON, and any other table of people.
 */
public final class Importer {
  private static final String ACCEPTED =
      "LinkedIn's export (the zip or its files), contacts as vCard, LDIF or CSV, calendars (.ics),"
          + " mail (mbox, .eml), graphs (GraphML, GEXF, GML, Pajek, DL, Gephi, Kumu), Monica's JSON"
          + " and its own";

  /** How the names of such files usually end, for choosing one. */
  public static final List<String> ENDINGS =
      List.of(
          "csv",
          "tsv",
          "txt",
          "zip",
          "vcf",
          "vcard",
          "ldif",
          "ldi",
          "ics",
          "ical",
          "mbox",
          "eml",
          "json",
          "graphml",
          "gexf",
          "gml",
          "net",
          "paj",
          "dl",
          "edges",
          "edgelist",
          "mtx");

  /** Each kind of file; the first that knows a file reads it. */
  private static final List<FormatReader> READERS =
      List.of(
          GraphFiles::read,
          Monica::read,
          JsonReader::read,
          VCards::read,
          Ldif::read,
          Calendars::read,
          Mails::read,
          LinkedIn::read,
          LinkedInMessages::read,
          LinkedInInvitations::read,
          LinkedInPraise::endorsements,
          LinkedInPraise::recommendations,
          LinkedInCareer::positions,
          LinkedInCareer::education,
          LinkedInNotes::read,
          GraphFiles::readTable,
          ContactTable::read);

  /** How far a plan is when the files are read. */
  private static final double READ = 0.5;

  /** Of reading a table of no known kind, how much looking at its columns is. */
  private static final double LOOKED_AT = 0.3;

  private Importer() {}

  /**
   * Says what an import would do; changes nothing. May take seconds and runs on any thread, if
   * nobody changes the network meanwhile.
   *
   * @param files one or more
   * @param network into which they would come
   * @throws KithException if a file cannot be read or is of no known kind
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static ImportPlan plan(List<Path> files, Network network, Progress progress) {
    return plan(files, Columns.GUESSED, network, progress);
  }

  /**
   * Does what {@link #plan(List, Network, Progress)} does where the owner can be asked.
   *
   * @param columns what they said of tables of no known kind
   * @throws UnknownTable if there is such a table of which they said nothing
   */
  public static ImportPlan plan(
      List<Path> files, Columns columns, Network network, Progress progress) {
    Set<String> names = new HashSet<>();
    List<SourceFile> sources =
        files.stream()
            .flatMap(path -> SourceFile.read(path).stream())
            .map(file -> file.apartFrom(names))
            .toList();
    Optional<String> profile =
        sources.stream().map(OwnProfile::name).flatMap(Optional::stream).findFirst();
    Owner known = Owner.of(network);
    Owner owner = profile.map(known::named).orElse(known);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Progress part = progress.within(READ * i / sources.size(), READ * (i + 1) / sources.size());
      part.step(0);
      if (OwnProfile.name(sources.get(i)).isEmpty()) {
        SourceFile file = sources.get(i).ownedBy(owner);
        readings.add(
            file.isInside()
                ? readInside(file, part)
                : known(file, part).orElseGet(() -> table(file, columns, network, part)));
      }
    }
    if (readings.isEmpty()) {
      throw new KithException(
          "Profile.csv says only who you are; choose Connections.csv of the same export with it.");
    }
    // Whom another file describes is known before a message mentions them.
    readings.sort(Comparator.comparing(Reading::isMentions));
    return new Planner(readings).plan(profile.orElse(""), network, progress);
  }

  /** The records of one file, by the reader of its kind. */
  static Reading read(SourceFile file, Progress progress) {
    return known(file, progress)
        .orElseGet(() -> table(file, Columns.GUESSED, new Network(), progress));
  }

  private static Reading table(
      SourceFile file, Columns columns, Network network, Progress progress) {
    TableFile table =
        TableFile.of(file, progress.within(0, LOOKED_AT)).orElseThrow(() -> unknown(file));
    Optional<List<Part>> said = columns.of(table, network);
    if (said.isEmpty() && columns.asks()) {
      throw new UnknownTable(table);
    }
    return table.reading(
        said.orElseGet(table::guess), said.isPresent(), progress.within(LOOKED_AT, 1));
  }

  private static KithException unknown(SourceFile file) {
    return new KithException(
        file.name() + " is of a kind that Kith does not know; Kith reads " + ACCEPTED + ".");
  }

  /** Bare pairs of numbers are ties where they were chosen, and anything at all in a zip. */
  private static Optional<Reading> known(SourceFile file, Progress progress) {
    return READERS.stream()
        .map(reader -> reader.read(file, progress))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> file.isInside() ? Optional.empty() : GraphFiles.readList(file, progress));
  }

  /** One file of a zip costs only itself. */
  private static Reading readInside(SourceFile file, Progress progress) {
    try {
      return known(file, progress)
          .orElseGet(() -> nothing(file, Decision.SKIP, "of a kind that Kith does not know"));
    } catch (KithException e) {
      return nothing(file, Decision.FAILED, e.getMessage());
    }
  }

  private static Reading nothing(SourceFile file, Decision verdict, String why) {
    Spot spot = new Spot(file.name(), Spot.Unit.LINE, 1);
    return new Reading(
        new ImportPlan.Source(file.name(), "unknown", "bytes"),
        List.of(Incoming.nobody(spot, "", verdict, why)),
        List.of());
  }
}
