package kith.network;

/**
 * Something the owner must know: its message is one sentence that says what went wrong, where, and
 * what to do. A subclass tells a program what a person reads in the sentence. Views and the command
 * line show the message and nothing else.
 */
public class KithException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence for a person: what, where (file, row), what to do
   */
  public KithException(String message) {
    super(message);
  }

  /**
   * @param message one sentence for a person: what, where (file, row), what to do
   * @param cause what was caught, for the log only
   */
  public KithException(String message, Throwable cause) {
    super(message, cause);
  }
}
