package kith.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;

/**
 * Reads other programs' files. What a file is, its content says, not the ending of its name:
 * LinkedIn's {@code Connections.csv} (alone, with {@code Profile.csv}, or in the export's zip),
 * vCards, Kith's own JSON.
 */
public final class Importer {
  private static final String ACCEPTED =
      "LinkedIn's Connections.csv (or the export's zip), contacts as vCard (.vcf), and Kith's own"
          + " JSON";

  /** Each kind of file; the first that knows a file reads it. */
  private static final List<FormatReader> READERS =
      List.of(JsonReader::read, VCards::read, LinkedIn::read);

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
    List<ImportPlan.Source> sources = new ArrayList<>();
    List<Incoming> records = new ArrayList<>();
    List<Fact> others = new ArrayList<>();
    Set<String> names = new HashSet<>();
    String owner = "";
    for (int i = 0; i < files.size(); i++) {
      double done = 0.5 * i / files.size();
      progress.step(done);
      Progress part = part(progress, done, 0.5 / files.size());
      Path path = files.get(i);
      SourceFile file = SourceFile.read(path);
      Optional<String> own = OwnProfile.name(file);
      owner = own.or(() -> SourceFile.profileBeside(path).flatMap(OwnProfile::name)).orElse(owner);
      if (own.isEmpty()) {
        Reading reading = read(file.apartFrom(names), part);
        sources.add(reading.source());
        records.addAll(reading.records());
        others.addAll(reading.others());
      }
    }
    if (sources.isEmpty()) {
      throw new KithException(
          "Profile.csv says only who you are; choose Connections.csv of the same export with it.");
    }
    return new Planner(records, others).plan(sources, owner, network, progress);
  }

  /** The records of one file, by the reader of its kind. */
  static Reading read(SourceFile file, Progress progress) {
    return READERS.stream()
        .map(reader -> reader.read(file, progress))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> unknown(file));
  }

  private static KithException unknown(SourceFile file) {
    String what = Tables.refusal(file.text()).orElse("is of a kind that Kith does not know");
    return new KithException(file.name() + " " + what + "; Kith reads " + ACCEPTED + ".");
  }

  private static Progress part(Progress progress, double from, double length) {
    return new Progress() {
      @Override
      public void report(double fraction) {
        progress.report(from + length * fraction);
      }

      @Override
      public boolean cancelled() {
        return progress.cancelled();
      }
    };
  }
}
