package kith.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One property of a card, unfolded: {@code group.NAME;PARAMETER=value:value}.
 *
 * @param number of the physical line it begins on, from 1
 * @param text all of it
 */
record CardLine(int number, String text) {
  private static final Pattern BASE64 =
      Pattern.compile(";(?:ENCODING=)?(?:BASE64|B)(?:;|$)", Pattern.CASE_INSENSITIVE);

  /** The property's name in upper case, without its group. */
  String name() {
    String header = header();
    int end = header.indexOf(';');
    String name = end < 0 ? header : header.substring(0, end);
    return name.substring(name.lastIndexOf('.') + 1).strip().toUpperCase(Locale.ROOT);
  }

  /** What stands before the value: name and parameters. */
  String header() {
    int colon = colon();
    return colon < 0 ? text : text.substring(0, colon);
  }

  /** The value as it stands; empty if there is none. */
  String value() {
    int colon = colon();
    return colon < 0 ? "" : text.substring(colon + 1);
  }

  /** Whether the value is encoded as quoted-printable. */
  boolean isQuotedPrintable() {
    return header().toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
  }

  /** Whether the value is a picture or the like, encoded as base64. */
  boolean isBase64() {
    return BASE64.matcher(header()).find();
  }

  /** The character set that the property itself names; empty if it names none. */
  String charset() {
    for (String parameter : header().split(";")) {
      if (parameter.regionMatches(true, 0, "CHARSET=", 0, 8)) {
        return parameter.substring(8).replace("\"", "").strip();
      }
    }
    return "";
  }

  /** Whether it begins a card. */
  boolean begins() {
    return isMark("BEGIN");
  }

  /** Whether it ends a card. */
  boolean ends() {
    return isMark("END");
  }

  private boolean isMark(String name) {
    return text.length() < 40
        && name().equals(name)
        && value().strip().toUpperCase(Locale.ROOT).equals("VCARD");
  }

  /** Where the value's colon is, outside quotation marks, or -1. */
  private int colon() {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ':' && !quoted) {
        return i;
      }
    }
    return text.indexOf(':');
  }
}
