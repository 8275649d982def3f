package kith.exchange;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.exchange.Incoming.Trust;
import kith.network.CircleKind;
import kith.network.Person;
import kith.network.Texts;

/**
 * One entry of an address book while it is read, part by part. What has no field goes to the notes;
 * what is no address or number is named.
 */
final class Contact {
  private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("\\s*(?::::|[;,|\\n])\\s*");
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*(?::::|[;|\\n])\\s*");
  private static final Pattern MAIL_TO = Pattern.compile("(?i)^mailto:");
  private static final Pattern ADDRESS_IN_TEXT = Pattern.compile(".*<([^<>]+@[^<>]+)>.*");
  private static final int LONGEST_NAME = 1000;
  private static final int MOST_VALUES = 100;

  private final UUID id = UUID.randomUUID();
  private final Map<Part, String> texts = new LinkedHashMap<>();
  private final List<String> emails = new ArrayList<>();
  private final List<String> phones = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, Wish> circles = new LinkedHashMap<>();
  private final List<Kin> kin = new ArrayList<>();
  private String uid = "";

  /**
   * Somebody whom the entry names.
   *
   * @param part how they are related, such as {@link Part#MANAGER}; REMARK for a word of its own
   * @param word the entry's own word for it
   */
  record Kin(Part part, String word, String name) {}

  /** The id that the person gets. */
  UUID id() {
    return id;
  }

  /** Whom the entry names. */
  List<Kin> kin() {
    return kin;
  }

  /** The key by which the program that wrote the entry knows it. */
  void setUid(String value) {
    uid = value;
  }

  /**
   * Takes in a value.
   *
   * @param heading what the file calls it
   */
  void add(Part part, String heading, String value) {
    String text = value.strip();
    if (text.isEmpty()) {
      return;
    }
    switch (part) {
      case EMAIL -> split(BETWEEN_ADDRESSES, text).forEach(this::email);
      case PHONE -> split(BETWEEN_NUMBERS, text).forEach(phones::add);
      case LINK -> split(BETWEEN_NUMBERS, text).forEach(links::add);
      case NOTES -> notes.add(Texts.block(text));
      case REMARK -> notes.add(heading.isEmpty() ? text : heading + ": " + text);
      case LABELS -> split(BETWEEN_NUMBERS, text).forEach(this::label);
      case MANAGER, ASSISTANT, SPOUSE, CHILD, INTRODUCED_BY ->
          split(BETWEEN_NUMBERS, text)
              .forEach(name -> kin.add(new Kin(part, heading, Texts.line(name))));
      case NOTHING -> {
        // Says nothing of the person.
      }
      default -> texts.merge(part, text, (before, more) -> before);
    }
  }

  /** Takes in somebody whom the entry names, related by a word of its own. */
  void relate(String word, String name) {
    Part part = Relations.part(word);
    split(BETWEEN_NUMBERS, name).forEach(one -> kin.add(new Kin(part, word, Texts.line(one))));
  }

  /** Takes in a label that may hold any character. */
  void label(String label) {
    Wish.ofLabel(label).ifPresent(wish -> circles.putIfAbsent(wish.key(), wish));
  }

  /** Takes in an address that comes before the others. */
  void preferEmail(String address) {
    if (Keys.email(address).isPresent()) {
      emails.addFirst(address);
    }
  }

  /** Takes in a birthday, in ISO form or {@code --MM-DD}. */
  void setBirthday(String day) {
    texts.put(Part.BIRTHDAY, day);
  }

  /** Takes in what the owner should know. */
  void remark(String remark) {
    remarks.add(remark);
  }

  private static List<String> split(Pattern between, String text) {
    return Stream.of(between.split(text))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .limit(MOST_VALUES)
        .toList();
  }

  private void email(String text) {
    String address = MAIL_TO.matcher(text).replaceFirst("").strip();
    var inside = ADDRESS_IN_TEXT.matcher(address);
    String bare = inside.matches() ? inside.group(1) : address;
    if (Keys.email(bare).isPresent()) {
      emails.add(bare);
    } else {
      remarks.add(Remarks.noEmail(address));
    }
  }

  private String text(Part part) {
    return Texts.line(texts.getOrDefault(part, ""));
  }

  private String name() {
    String whole = text(Part.NAME);
    return whole.isEmpty() ? named() : whole;
  }

  private String named() {
    String given = text(Part.GIVEN_NAME);
    String family = text(Part.FAMILY_NAME);
    boolean eastern = isEastern(given) && isEastern(family);
    List<Part> order =
        eastern
            ? List.of(Part.FAMILY_NAME, Part.GIVEN_NAME)
            : List.of(
                Part.NAME_PREFIX,
                Part.GIVEN_NAME,
                Part.MIDDLE_NAME,
                Part.FAMILY_NAME,
                Part.NAME_SUFFIX);
    String name =
        order.stream()
            .map(this::text)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return given.isEmpty() && family.isEmpty() ? "" : name;
  }

  /** Whether a name is written in Chinese characters, where the family's comes first. */
  private static boolean isEastern(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /** The record of the entry. */
  Incoming record(Spot spot) {
    String organisation = text(Part.ORGANISATION);
    String filed = text(Part.FILED_AS);
    boolean company = Texts.fold(filed).equals(Texts.fold(organisation));
    String name = name().isEmpty() && !company ? filed : name();
    if (!name.equals(filed) && !company && !filed.isEmpty()) {
      notes.add("Known as: " + filed);
    }
    String shown =
        Stream.of(List.of(name), emails, organisation.isEmpty() ? phones : List.<String>of(), links)
            .flatMap(List::stream)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    if (shown.length() > LONGEST_NAME) {
      String why = "the name has more than " + LONGEST_NAME + " characters";
      return Incoming.nobody(spot, shown.substring(0, 40) + "…", Decision.FAILED, why);
    }
    if (Texts.line(shown).isEmpty()) {
      String why =
          organisation.isEmpty() ? "no name, address or number" : "a company, not a person";
      return Incoming.nobody(spot, organisation, Decision.SKIP, why);
    }
    Person person = person(shown, organisation);
    return Incoming.somebody(spot, person, Trust.CONTACT, remarks)
        .withCircles(circles(organisation));
  }

  private Person person(String shown, String organisation) {
    Person bare =
        Person.of(id, shown)
            .withRole(text(Part.ROLE))
            .withOrganisation(organisation)
            .withEmails(emails)
            .withPhones(phones)
            .withLinks(links)
            .withBirthday(birthday())
            .withNotes(String.join("\n", notes))
            .withIdentities(uid.isEmpty() ? List.of() : List.of(Keys.CARD_UID + uid));
    return bare.withIdentities(CardKeys.of(bare));
  }

  private List<Wish> circles(String organisation) {
    Set<Wish> wishes = new LinkedHashSet<>();
    if (Companies.isEmployer(organisation)) {
      wishes.add(new Wish(organisation, CircleKind.COMPANY));
    }
    wishes.addAll(circles.values());
    return List.copyOf(wishes);
  }

  private String birthday() {
    if (texts.containsKey(Part.BIRTHDAY)) {
      return text(Part.BIRTHDAY);
    }
    try {
      String month = text(Part.BIRTH_MONTH);
      String day = text(Part.BIRTH_DAY);
      if (month.isEmpty() || day.isEmpty()) {
        return "";
      }
      MonthDay on = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
      String year = text(Part.BIRTH_YEAR);
      boolean known = year.matches("[12]\\d{3}");
      return known ? on.atYear(Integer.parseInt(year)).toString() : on.toString();
    } catch (DateTimeException | NumberFormatException e) {
      remarks.add("left out: birthday of unknown form");
      return "";
    }
  }
}
