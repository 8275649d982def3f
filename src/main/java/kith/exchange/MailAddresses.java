package kith.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/** Addresses and texts of mails' headers, decoded after they are taken apart, not before. */
final class MailAddresses {
  private static final Pattern ENCODED_BETWEEN = Pattern.compile("(\\?=)\\s+(=\\?)");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
  private static final Pattern COMMENT = Pattern.compile("\\(([^()]{1,200})\\)\\s*$");
  private static final int LONGEST = 100_000;
  private static final int MOST = 1000;

  private MailAddresses() {}

  /** Everybody in a list of addresses, of groups too; what is no address is passed over. */
  static List<Addressee> of(String header) {
    if (header.isBlank() || header.length() > LONGEST) {
      return List.of();
    }
    String text = ascii(header);
    List<Addressee> addressees = new ArrayList<>();
    for (Mailbox one : parsed(text)) {
      String address = one.getAddress();
      if (addressees.size() < MOST && Keys.email(address).isPresent()) {
        addressees.add(Addressee.of(address, decoded(name(one, text))));
      }
    }
    return addressees;
  }

  private static List<Mailbox> parsed(String text) {
    try {
      return LenientAddressParser.DEFAULT.parseAddressList(text).flatten();
    } catch (RuntimeException e) {
      return List.of(); // the library's own word for a list that is none
    }
  }

  /** The name, also where it stands in a comment after a single address. */
  private static String name(Mailbox one, String text) {
    if (one.getName() != null && !one.getName().isBlank()) {
      return one.getName();
    }
    Matcher comment = COMMENT.matcher(text);
    return text.indexOf('@') == text.lastIndexOf('@') && comment.find() ? comment.group(1) : "";
  }

  /** A header's text with its encoded words read. */
  static String decoded(String text) {
    if (!text.contains("=?")) {
      return text;
    }
    String joined = ENCODED_BETWEEN.matcher(text).replaceAll("$1$2");
    try {
      return DecoderUtil.decodeEncodedWords(joined, DecodeMonitor.SILENT);
    } catch (RuntimeException e) {
      return text; // a character set that nobody knows
    }
  }

  /**
   * With letters that a header may not hold as encoded words, so that the parser lets them pass.
   */
  private static String ascii(String header) {
    return NOT_ASCII
        .matcher(header)
        .replaceAll(
            match ->
                "=?UTF-8?B?"
                    + Base64.getEncoder()
                        .encodeToString(match.group().getBytes(StandardCharsets.UTF_8))
                    + "?=");
  }
}
