package kith.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that a fact has whenever its file is read, so that the file read again adds nothing. */
final class Ids {
  private static final String BETWEEN = "\u001F";

  private Ids() {}

  /**
   * The id of a fact.
   *
   * @param parts what tells it from all others, such as {@code mail} and the mail's own id
   */
  static UUID of(String... parts) {
    return UUID.nameUUIDFromBytes(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
  }
}
