package kith.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Progress;

/**
 * Kith's own JSON: everything a network file keeps, without loss, in a form that people can read
 * and other programs can write.
 */
public final class Json {
  /** The version that is written, and the newest that is read. */
  static final int VERSION = 1;

  private Json() {}

  /**
   * Writes facts; one record a line. Leaves the stream open.
   *
   * @param facts of one network, in any order
   * @throws IOException if the stream cannot be written
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static void write(Collection<? extends Fact> facts, OutputStream out, Progress progress)
      throws IOException {
    new JsonWriter(facts, progress).write(out);
  }

  /**
   * Reads facts, as strictly as a network that is opened needs it.
   *
   * @param fileName for messages
   * @return facts that fit together, people first
   * @throws KithException if it is no such file or one record of it is broken: one sentence with
   *     line and column
   * @throws IOException if the stream cannot be read
   */
  public static List<Fact> read(InputStream in, String fileName) throws IOException {
    byte[] bytes = in.readNBytes(SourceFile.LARGEST + 1);
    if (bytes.length > SourceFile.LARGEST) {
      throw SourceFile.tooLarge(fileName, SourceFile.LARGEST);
    }
    return read(bytes, fileName);
  }

  /**
   * The same of a file in memory.
   *
   * @throws KithException as above
   */
  public static List<Fact> read(byte[] bytes, String fileName) {
    JsonDocument document = JsonReader.read(bytes, fileName, Progress.NONE);
    if (!document.problems().isEmpty()) {
      JsonDocument.Problem problem = document.problems().getFirst();
      throw new KithException(
          fileName + ", " + problem.place() + ": " + problem.what() + "; repair that record.");
    }
    List<Fact> facts = new ArrayList<>(document.people().size() + document.others().size());
    document.people().forEach(entry -> facts.add(entry.person()));
    facts.addAll(document.others());
    return facts;
  }
}
