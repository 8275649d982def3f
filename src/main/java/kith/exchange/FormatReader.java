package kith.exchange;

import java.util.Optional;
import kith.network.KithException;
import kith.network.Progress;

/** Reads one kind of file. */
@FunctionalInterface
interface FormatReader {

  /**
   * What a file holds, if its content is of this kind; the ending of its name says nothing.
   *
   * @param source of which {@link SourceFile#head()} is to be looked at first: the rest may be many
   *     gigabytes
   * @return empty if the file is of another kind
   * @throws KithException if it is of this kind, but cannot be read at all
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  Optional<Reading> read(SourceFile source, Progress progress);
}
