package kith.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.exchange.Json;
import kith.exchange.SafeFile;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Progress;

/** Writes a parcel to disk: each file whole, or not at all. */
public final class NetworkFile {
  private NetworkFile() {}

  /**
   * The files that come of it, in the order in which they are written.
   *
   * @param file as its owner chose it; with its format's ending or without
   */
  public static List<Path> files(Path file, Format format) {
    return format == Format.CSV
        ? List.of(CsvPair.people(file), CsvPair.ties(file))
        : List.of(SafeFile.withEnding(file, format.ending()));
  }

  /**
   * Writes it; may take seconds, on any thread.
   *
   * @param dots how people are drawn; who is missing has no place in the file
   * @return the files
   * @throws KithException if one cannot be written; what was in its place before is untouched
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static List<Path> write(
      Path file, Format format, Parcel parcel, Map<UUID, Dot> dots, Progress progress) {
    List<Fact> facts = parcel.facts();
    List<Path> files = files(file, format);
    if (format == Format.MARKDOWN && parcel.about() == null) {
      throw new KithException(
          "A page to read (.md) is about one person; choose whose it shall be.");
    }
    for (Path each : files) {
      boolean ties = format == Format.CSV && each.equals(files.getLast());
      SafeFile.write(
          each, out -> write(out, format, new Content(facts, parcel, dots, ties), progress));
    }
    return files;
  }

  private record Content(List<Fact> facts, Parcel parcel, Map<UUID, Dot> dots, boolean ties) {}

  private static void write(OutputStream out, Format format, Content content, Progress progress)
      throws IOException {
    List<Fact> facts = content.facts();
    switch (format) {
      case JSON -> Json.write(facts, out, progress);
      case CSV -> {
        if (content.ties()) {
          CsvPair.writeTies(new Web(facts), out, progress);
        } else {
          CsvPair.writePeople(new Web(facts), out, progress);
        }
      }
      case VCARD -> CardWriter.write(new Web(facts), content.parcel().about(), out, progress);
      case GRAPHML -> new GraphmlWriter(new Web(facts), content.dots()).write(out, progress);
      case GEXF -> new GexfWriter(new Web(facts), content.dots()).write(out, progress);
      case MARKDOWN -> new Dossier(facts, content.parcel().about()).write(out);
    }
  }
}
