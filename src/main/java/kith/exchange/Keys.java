package kith.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Person;
import kith.network.Texts;

/**
 * The identity keys of a person: texts that one person has and another has not. A key begins with
 * its kind, such as {@code linkedin:zoë-brandt}.
 */
final class Keys {
  static final String LINKEDIN = "linkedin:";
  static final String CARD_UID = "vcard:";
  static final String EMAIL = "email:";
  static final String PHONE = "phone:";

  /** Name and day of connection: all that an old export without addresses gives. */
  static final String LINKEDIN_ROW = "linkedin-row:";

  /** The content of a card that has no UID. */
  static final String CARD = "card:";

  /** A name, and in whose entry or list it stands, of somebody of whom nothing else is told. */
  static final String NAMED = "named:";

  /** A node of a graph, by all that the graph holds. */
  static final String GRAPH_CONTENT = "graph-content:";

  /** A node of a graph, by what the network is called. */
  static final String GRAPH = "graph:";

  /** A person, by Kith's own id. */
  static final String KITH = "kith:";

  /** From what settles it to what only suggests it. */
  private static final List<String> STRENGTH =
      List.of(
          KITH, LINKEDIN, CARD_UID, GRAPH_CONTENT, EMAIL, PHONE, GRAPH, LINKEDIN_ROW, CARD, NAMED);

  /** How nearly every profile's address begins; the pattern is for the others. */
  private static final String USUAL = "https://www.linkedin.com/in/";

  private static final Pattern PATH_END = Pattern.compile("[/?#]");
  private static final int LONGEST_LINK = 2000;
  private static final Pattern PROFILE =
      Pattern.compile(
          "^(?:[a-z]+://)?(?:[a-z0-9-]+\\.)*linkedin\\.com(?::\\d+)?/(?:[a-z-]+/)?(in|pub)/([^?#]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,100}@[^\\s@<>,;:\"()\\[\\]/]{1,255}");
  private static final Pattern SHARED_MAILBOX =
      Pattern.compile(
          "(?:info|office|contact|kontakt|hello|hallo|hola|mail|sales|support|admin|team|service"
              + "|press|presse|hr|jobs|careers|marketing|reception|empfang|enquiries|inquiries"
              + "|no-?reply)@.*");
  private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");
  private static final Pattern PHONE_PUNCTUATION = Pattern.compile("[\\s\\u00A0()./\\-‐‑–]");
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

  private Keys() {}

  /** Every key of a person, the strongest first: what files called them, and what they have. */
  static List<String> of(Person person) {
    Set<String> keys = new LinkedHashSet<>(person.identities());
    person.links().forEach(link -> linkedIn(link).ifPresent(keys::add));
    person.emails().forEach(address -> email(address).ifPresent(keys::add));
    person.phones().forEach(number -> phone(number).ifPresent(keys::add));
    if (keys.size() < 2) {
      return List.copyOf(keys);
    }
    List<String> sorted = new ArrayList<>(keys);
    sorted.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    return sorted;
  }

  /** By what files that Kith itself wrote know a person. */
  static List<String> ofItself(Person person) {
    return List.of(KITH + person.id(), CARD_UID + person.id());
  }

  /** The key of a LinkedIn profile's address: its last part, decoded, in lower case. */
  static Optional<String> linkedIn(String link) {
    if (link.startsWith(USUAL) && link.length() < LONGEST_LINK) {
      return slug(PATH_END.split(link.substring(USUAL.length()), 2)[0]);
    }
    if (link.isEmpty() || link.length() > LONGEST_LINK) {
      return Optional.empty();
    }
    Matcher profile = PROFILE.matcher(link);
    if (!profile.find()) {
      return Optional.empty();
    }
    String path = profile.group(2);
    return slug(profile.group(1).equalsIgnoreCase("in") ? path.split("/", 2)[0] : trimmed(path));
  }

  private static Optional<String> slug(String part) {
    String slug = Texts.line(Normalizer.normalize(decoded(part), Normalizer.Form.NFC));
    return slug.isEmpty()
        ? Optional.empty()
        : Optional.of(LINKEDIN + slug.toLowerCase(Locale.ROOT));
  }

  /** The key of a mail address, if it looks like one. */
  static Optional<String> email(String address) {
    return ADDRESS.matcher(address).matches()
        ? Optional.of(
            EMAIL + Normalizer.normalize(address, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The key of a phone number, if it is an international one. */
  static Optional<String> phone(String number) {
    String digits = digits(number);
    return E164.matcher(digits).matches() ? Optional.of(PHONE + digits) : Optional.empty();
  }

  /** A phone number without punctuation, with + for a leading 00. */
  static String digits(String number) {
    String bare =
        PHONE_PUNCTUATION.matcher(TRUNK_ZERO.matcher(number).replaceAll("")).replaceAll("");
    return bare.startsWith("00") ? "+" + bare.substring(2) : bare;
  }

  /** The key of a row without an address: the name without credentials, and the day. */
  static String linkedInRow(String name, String day) {
    return LINKEDIN_ROW + withoutCredentials(name) + "|" + day;
  }

  /** Whether a key only suggests who it is. */
  static boolean isWeak(String key) {
    return key.startsWith(LINKEDIN_ROW) || key.startsWith(CARD) || key.startsWith(NAMED);
  }

  /** Whether a key may be common to several people: a phone, or a mailbox such as info@. */
  static boolean isShared(String key) {
    return key.startsWith(PHONE)
        || key.startsWith(EMAIL) && SHARED_MAILBOX.matcher(key.substring(EMAIL.length())).matches();
  }

  /** What a key is, for a person to read. */
  static String described(String key) {
    return switch (key.substring(0, key.indexOf(':') + 1)) {
      case KITH -> "Kith's own number";
      case GRAPH_CONTENT -> "the same node of the same graph";
      case GRAPH -> "the node's number in that network";
      case LINKEDIN -> "LinkedIn profile";
      case CARD_UID -> "the card's own number";
      case EMAIL -> "e-mail address";
      case PHONE -> "phone number";
      case LINKEDIN_ROW -> "name and day of connection";
      case CARD -> "the same card";
      case NAMED -> "the same entry";
      default -> "the same record";
    };
  }

  /** Whether both have LinkedIn profiles and none in common: then they are two people. */
  static boolean contradict(List<String> a, List<String> b) {
    List<String> profiles = a.stream().filter(key -> key.startsWith(LINKEDIN)).toList();
    return !profiles.isEmpty()
        && profiles.stream().noneMatch(b::contains)
        && b.stream().anyMatch(key -> key.startsWith(LINKEDIN));
  }

  /** The name as it is compared: folded, without what follows a comma. */
  static String withoutCredentials(String name) {
    int comma = name.indexOf(',');
    return Texts.fold(comma > 0 ? name.substring(0, comma) : name);
  }

  private static int rank(String key) {
    int rank = STRENGTH.indexOf(key.substring(0, key.indexOf(':') + 1));
    return rank < 0 ? STRENGTH.size() : rank;
  }

  private static String trimmed(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String decoded(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part; // a stray per cent sign belongs to the name
    }
  }
}
