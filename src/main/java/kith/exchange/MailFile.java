package kith.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kith.network.Progress;

/**
 * The headers of the mails in a file, one mail or a mailbox of any size: only one mail's headers
 * are in memory, and what they are followed by is passed over.
 */
final class MailFile {
  private static final Set<String> WANTED =
      Set.of(
          "from",
          "to",
          "cc",
          "bcc",
          "date",
          "subject",
          "message-id",
          "delivered-to",
          "list-id",
          "list-unsubscribe",
          "precedence",
          "auto-submitted");

  /**
   * How the line after a separator begins; other text may follow a line that begins with "From".
   */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)(?:return-path|from|date|subject|to|cc|bcc|received|delivered-to|mime-version"
              + "|message-id|content-[a-z-]+|status|reply-to|sender|envelope-to|references"
              + "|in-reply-to|precedence|authentication-results|dkim-signature|arc-[a-z-]+"
              + "|list-[a-z-]+|organization|user-agent|importance|x-[!-9;-~]+)[ \\t]*:.*",
          Pattern.DOTALL);

  private static final Pattern SEPARATOR =
      Pattern.compile("From (?:.*\\d\\d:\\d\\d.*|-.*|\\S*@\\S+.*| *)", Pattern.DOTALL);
  private static final int LONGEST_LINE = 1 << 16;
  private static final int LONGEST_HEADER = 1 << 18;
  private static final int BUFFER = 1 << 17;

  private final InputStream in;
  private final Consumer<Mail> each;
  private final Progress progress;
  private final long size;
  private final boolean mailbox;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long read;
  private int number;
  private String pending;

  /**
   * The headers of one mail.
   *
   * @param number from 1
   * @param headers by their names in lower case; several of one name are joined by commas
   * @param separator the line before it in a mailbox, or empty
   */
  record Mail(int number, Map<String, String> headers, String separator) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private MailFile(
      InputStream in, long size, boolean mailbox, Consumer<Mail> each, Progress progress) {
    this.in = in;
    this.size = Math.max(1, size);
    this.mailbox = mailbox;
    this.each = each;
    this.progress = progress;
  }

  /** Whether a file begins as a mailbox does. */
  static boolean isMailbox(String head) {
    String[] lines = head.stripLeading().split("\\r*\\n", 3);
    return lines.length > 1 && lines[0].startsWith("From ") && isHeader(lines[1]);
  }

  /** Whether a file begins as a mail does: with headers, among them who wrote it and when. */
  static boolean isMail(String head) {
    String[] parts = head.stripLeading().split("\\r?\\n\\r?\\n", 2);
    String headers = "\n" + parts[0].toLowerCase(Locale.ROOT);
    return isHeader(parts[0])
        && headers.contains("\nfrom:")
        && (headers.contains("\ndate:")
            || headers.contains("\nmessage-id:")
            || headers.contains("\nreceived:"));
  }

  private static boolean isHeader(String line) {
    return HEADER.matcher(line).matches() || line.startsWith(">From ");
  }

  /**
   * Gives the headers of every mail of a file.
   *
   * @param mailbox whether it may hold several
   */
  static void read(SourceFile source, boolean mailbox, Consumer<Mail> each, Progress progress)
      throws IOException {
    try (InputStream in = source.open()) {
      new MailFile(in, source.size(), mailbox, each, progress).all();
    }
  }

  private void all() throws IOException {
    String separator = "";
    if (mailbox) {
      String first = line();
      while (first != null && !first.startsWith("From ")) {
        first = line();
      }
      separator = first == null ? "" : first;
    }
    while (separator != null) {
      headers(separator);
      separator = mailbox ? nextSeparator() : null;
    }
  }

  private void headers(String separator) throws IOException {
    progress.step(Math.min(1, (double) read / size));
    Map<String, String> headers = new HashMap<>();
    StringBuilder text = new StringBuilder();
    String name = "";
    boolean any = false;
    for (String line = line(); line != null && !line.isEmpty(); line = line()) {
      any = true;
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
        if (text.length() < LONGEST_HEADER) {
          text.append(line);
        }
        continue;
      }
      put(headers, name, text);
      text.setLength(0);
      int colon = line.indexOf(':');
      name = colon > 0 ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
      text.append(line, colon + 1, line.length());
    }
    put(headers, name, text);
    if (any) {
      each.accept(new Mail(++number, headers, separator));
    }
  }

  private static void put(Map<String, String> headers, String name, CharSequence text) {
    if (WANTED.contains(name)) {
      String value = text.toString().strip();
      boolean list = name.equals("to") || name.equals("cc") || name.equals("bcc");
      headers.merge(name, value, (a, b) -> list && !b.isEmpty() ? a + ", " + b : a);
    }
  }

  /** Passes over what the mail says, to the line before the next; null at the end. */
  private String nextSeparator() throws IOException {
    boolean blank = true;
    while (true) {
      if (!isFrom()) {
        int length = pass();
        if (length < 0) {
          return null;
        }
        blank = length == 0;
        continue;
      }
      String line = line();
      String next = line();
      if (next == null) {
        return null;
      }
      boolean separates = blank || SEPARATOR.matcher(line).matches();
      pending = next;
      if (separates && isHeader(next)) {
        return line;
      }
      blank = false;
    }
  }

  /** Whether the next line begins with "From ". */
  private boolean isFrom() throws IOException {
    if (pending != null) {
      return pending.startsWith("From ");
    }
    if (end - at < 5) {
      fill();
    }
    return end - at >= 5
        && buffer[at] == 'F'
        && buffer[at + 1] == 'r'
        && buffer[at + 2] == 'o'
        && buffer[at + 3] == 'm'
        && buffer[at + 4] == ' ';
  }

  /** Passes over a line and gives its length, -1 at the end of the file. */
  private int pass() throws IOException {
    if (pending != null) {
      int length = pending.length();
      pending = null;
      return length;
    }
    int length = 0;
    boolean any = false;
    while (true) {
      if (at == end && !fill()) {
        return any ? length : -1;
      }
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      length = Math.min(LONGEST_LINE, length + at - from);
      if (at < end) {
        boolean carriage = at > from && buffer[at - 1] == '\r';
        at++;
        return carriage ? length - 1 : length;
      }
    }
  }

  /** The next line without its end, or null; the rest of a huge one is passed over. */
  private String line() throws IOException {
    if (pending != null) {
      String line = pending;
      pending = null;
      return line;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, from, Math.min(at - from, Math.max(0, LONGEST_LINE - line.size())));
      if (at < end) {
        at++;
        break;
      }
    }
    if (!any) {
      return null;
    }
    String text = Encoding.decodePart(line.toByteArray());
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == '\r') {
      length--;
    }
    return text.substring(0, length);
  }

  /** Reads on, keeping what is not yet taken. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    int more = in.readNBytes(buffer, end, BUFFER - end);
    end += more;
    read += more;
    return more > 0;
  }
}
