package kith.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import kith.network.Texts;

/**
 * Somebody on a mail or an invitation.
 *
 * @param address in lower case
 * @param name as people say it, or empty
 */
record Addressee(String address, String name) {
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?:.*[.+_-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|mailer-daemon|postmaster|bounces?"
              + "|notifications?|newsletter|news|listserv|majordomo|auto-?confirm|alerts?)"
              + "(?:[.+_-].*)?@.*");
  private static final Pattern RESOURCE =
      Pattern.compile(
          ".*@(?:resource\\.calendar\\.google\\.com|group\\.calendar\\.google\\.com"
              + "|group\\.v\\.calendar\\.google\\.com|import\\.calendar\\.google\\.com|virtual)"
              + "|unknownorganizer@calendar\\.google\\.com");
  private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\p{L}.®]{0,5}|\\p{Lu}{2,6})");

  /** Somebody of this address, under the name that a program gave. */
  static Addressee of(String address, String name) {
    String lower = Texts.line(address).toLowerCase(Locale.ROOT);
    return new Addressee(lower, cleaned(name, lower));
  }

  /** By what they are known. */
  String key() {
    return Keys.EMAIL + address;
  }

  /** Whether it is a room, a device or a calendar. */
  boolean isResource() {
    return RESOURCE.matcher(address).matches();
  }

  /** Whether nobody reads what is sent there. */
  boolean isMachine() {
    return MACHINE.matcher(address).matches();
  }

  /** A name as people say it: not "Okafor, Ada", not the address, not "Ada Okafor/Sales". */
  private static String cleaned(String name, String address) {
    String line = Texts.line(name).replace("&quot;", "").replace("\"", "");
    if (line.length() > 1 && line.startsWith("'") && line.endsWith("'")) {
      line = line.substring(1, line.length() - 1);
    }
    int slash = line.indexOf('/');
    line = slash > 0 ? line.substring(0, slash) : line;
    if (line.equalsIgnoreCase(address) || line.indexOf('@') > 0 && line.indexOf(' ') < 0) {
      return "";
    }
    String[] parts = line.split(",", -1);
    boolean turned =
        parts.length == 2
            && !parts[0].isBlank()
            && !parts[1].isBlank()
            && !(TITLE.matcher(parts[1].strip()).matches() && parts[0].strip().contains(" "));
    return turned ? parts[1].strip() + " " + parts[0].strip() : line.strip();
  }
}
