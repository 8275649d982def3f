package kith.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One card of a file, with the properties that Kith has fields for; the others are only counted.
 *
 * @param number in the file, from 1, broken ones included
 * @param properties as they stand, unfolded
 * @param leftOut how many properties of each sort have no field
 * @param problem why it is no card, or empty
 * @param remark what is odd about it, or empty
 */
record Card(
    int number,
    List<CardLine> properties,
    Map<String, Integer> leftOut,
    String problem,
    String remark) {

  private static final int MOST_PROPERTIES = 10_000;

  private static final Set<String> USED =
      Set.of(
          "VERSION",
          "N",
          "FN",
          "NICKNAME",
          "EMAIL",
          "TEL",
          "ORG",
          "TITLE",
          "ROLE",
          "URL",
          "IMPP",
          "CATEGORIES",
          "NOTE",
          "UID",
          "KIND",
          "BDAY",
          "SOCIALPROFILE",
          "X-SOCIALPROFILE",
          "X-ABSHOWAS",
          "X-ABLABEL",
          "X-ADDRESSBOOKSERVER-KIND",
          "RELATED",
          "X-ABRELATEDNAMES",
          "X-MS-MANAGER",
          "X-MS-ASSISTANT",
          "X-MS-SPOUSE",
          "X-MS-CHILD",
          "X-SPOUSE",
          "X-MANAGER",
          "X-ASSISTANT",
          "X-EVOLUTION-SPOUSE",
          "X-EVOLUTION-MANAGER",
          "X-EVOLUTION-ASSISTANT");

  /** Properties about the card, not about the person; nothing is lost with them. */
  private static final Set<String> TECHNICAL =
      Set.of(
          "PRODID",
          "REV",
          "LABEL",
          "SORT-STRING",
          "MAILER",
          "CLASS",
          "SOURCE",
          "NAME",
          "PROFILE",
          "CLIENTPIDMAP",
          "XML",
          "X-ABADR",
          "X-ABUID",
          "X-ABORDER",
          "X-EVOLUTION-FILE-AS",
          "X-MOZILLA-HTML",
          "X-IMAGEHASH",
          "X-IMAGETYPE");

  private static final List<String> TECHNICAL_BEGINS =
      List.of("X-MS-OL-", "X-ADDRESSBOOKSERVER-", "X-APPLE-", "X-SHARED-");

  private static final Set<String> CHATS =
      Set.of(
          "X-AIM",
          "X-GTALK",
          "X-GOOGLE-TALK",
          "X-YAHOO",
          "X-SKYPE",
          "X-SKYPE-USERNAME",
          "X-QQ",
          "X-MSN",
          "X-ICQ",
          "X-JABBER",
          "X-MS-IMADDRESS",
          "X-TWITTER",
          "X-MATRIX");

  /** Takes the cards of a file apart. */
  private static final class Splitter implements Consumer<CardLine> {
    private final Consumer<Card> each;
    private List<CardLine> properties = new ArrayList<>();
    private Map<String, Integer> leftOut = new LinkedHashMap<>();
    private String last = "";
    private int number;
    private int nested;
    private boolean open;
    private boolean stray;

    Splitter(Consumer<Card> each) {
      this.each = each;
    }

    @Override
    public void accept(CardLine line) {
      if (line.begins()) {
        begin();
      } else if (line.ends()) {
        end();
      } else if (open && nested == 0) {
        property(line);
      } else if (!open && !stray && !line.text().isBlank()) {
        stray = true;
        number++;
        give("line " + line.number() + " stands in no card; BEGIN:VCARD is missing", "");
      }
      last = line.name();
    }

    private void begin() {
      if (open && last.equals("AGENT") || nested > 0) {
        nested++;
        return;
      }
      finish();
      open = true;
      stray = false;
      number++;
    }

    private void end() {
      if (nested > 0) {
        nested--;
      } else if (open) {
        open = false;
        give("", "");
      } else {
        stray = false;
      }
    }

    /** Ends a card that nothing ended. */
    void finish() {
      if (open) {
        open = false;
        nested = 0;
        give("", "the card is cut off: END:VCARD is missing");
      }
    }

    private void property(CardLine line) {
      String name = line.name();
      if (USED.contains(name)) {
        properties.add(line);
      } else if (!isTechnical(name)) {
        leftOut.merge(sort(name), 1, Integer::sum);
      }
    }

    private void give(String problem, String remark) {
      String tooLong =
          properties.size() > MOST_PROPERTIES
              ? "the card has more than " + MOST_PROPERTIES + " properties"
              : problem;
      each.accept(new Card(number, properties, leftOut, tooLong, remark));
      properties = new ArrayList<>();
      leftOut = new LinkedHashMap<>();
    }
  }

  /**
   * Gives every card of a file.
   *
   * @param bytes in UTF-8, or in whatever its properties say
   * @return whether all of it was valid UTF-8
   */
  static boolean read(byte[] bytes, Consumer<Card> each) {
    Splitter splitter = new Splitter(each);
    boolean utf8 = CardLines.read(bytes, splitter);
    splitter.finish();
    return utf8;
  }

  private static boolean isTechnical(String name) {
    return TECHNICAL.contains(name) || TECHNICAL_BEGINS.stream().anyMatch(name::startsWith);
  }

  /** What a property without a field is, for a person to read. */
  private static String sort(String name) {
    if (CHATS.contains(name)) {
      return "chat name";
    }
    if (name.startsWith("X-PHONETIC-")) {
      return "phonetic name";
    }
    if (name.endsWith("ANNIVERSARY") || name.equals("X-ABDATE")) {
      return "date";
    }
    return switch (name) {
      case "ADR" -> "address";
      case CardLines.TOO_LONG -> "field of more than a megabyte";
      case "PHOTO", "LOGO", "SOUND", "KEY" -> name.toLowerCase(Locale.ROOT);
      case "AGENT" -> "related person";
      default -> "other field";
    };
  }
}
