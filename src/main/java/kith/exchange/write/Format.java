package kith.exchange.write;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a network can be written. */
public enum Format {
  /** Kith's own: everything, without loss. */
  JSON(".json"),
  /** Two tables for spreadsheets: people, and ties. */
  CSV(".csv"),
  /** Cards for address books, version 4.0. */
  VCARD(".vcf"),
  /** A graph for nearly every program that draws or measures graphs. */
  GRAPHML(".graphml"),
  /** A graph for Gephi, as it lies on the map. */
  GEXF(".gexf"),
  /** A page to read about one person. */
  MARKDOWN(".md");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The usual ending of such a file, with its dot. */
  public String ending() {
    return ending;
  }

  /** The format that the ending of a file's name stands for. */
  public static Optional<Format> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> name.endsWith(format.ending)).findFirst();
  }
}
