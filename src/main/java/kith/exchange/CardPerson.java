package kith.exchange;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Kind;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.exchange.Incoming.Trust;
import kith.network.CircleKind;
import kith.network.Person;
import kith.network.Texts;

/** Whom a card describes, or why it is nobody; what has no field is named. */
final class CardPerson {
  /** The birthday under a name that the library leaves alone. */
  static final String BIRTHDAY = "X-KITH-BDAY";

  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("--(\\d{2})-?(\\d{2})(?:[T ].*)?");

  /** Apple's year for a birthday without one. */
  private static final int NO_YEAR = 1604;

  private static final String COMPANY = "a company, not a person";
  private static final int LONGEST_NAME = 1000;

  private final VCard card;
  private final Map<String, Integer> leftOut;
  private final List<String> remarks = new ArrayList<>();

  CardPerson(Card source, VCard card) {
    this.card = card;
    leftOut = new LinkedHashMap<>(source.leftOut());
    if (!source.remark().isEmpty()) {
      remarks.add(source.remark());
    }
  }

  /** The record of the card. */
  Incoming record(Spot spot) {
    String name = name();
    List<String> organisations = organisations();
    String organisation = organisations.isEmpty() ? "" : organisations.getFirst();
    String nobody = nobody(name, organisation);
    if (name.length() > LONGEST_NAME) {
      String why = "the name has more than " + LONGEST_NAME + " characters";
      return Incoming.nobody(spot, name.substring(0, 40) + "…", Decision.FAILED, why);
    }
    if (!nobody.isEmpty()) {
      String shown = name.isEmpty() ? organisation : name;
      return Incoming.nobody(spot, shown, Decision.SKIP, nobody);
    }
    List<String> emails = emails();
    List<String> phones = phones();
    List<String> links = links();
    String shown =
        Stream.of(List.of(name), emails, phones, links)
            .flatMap(List::stream)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    if (shown.isEmpty()) {
      String why = organisation.isEmpty() ? "no name, address or number" : COMPANY;
      return Incoming.nobody(spot, organisation, Decision.SKIP, why);
    }
    Person person = person(shown, organisation, emails, phones, links);
    countRest(name, organisations);
    return new Incoming(
        spot, shown, null, person, circles(organisations), false, null, Trust.CONTACT, remarks());
  }

  private Person person(
      String name,
      String organisation,
      List<String> emails,
      List<String> phones,
      List<String> links) {
    String notes =
        card.getNotes().stream()
            .map(Note::getValue)
            .filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining("\n\n"));
    Person bare =
        Person.named(name)
            .withRole(role())
            .withOrganisation(organisation)
            .withEmails(emails)
            .withPhones(phones)
            .withLinks(links)
            .withBirthday(birthday())
            .withNotes(notes)
            .withIdentities(uid());
    return bare.withIdentities(CardKeys.of(bare));
  }

  /** Why the card is no person's, or empty. */
  private String nobody(String name, String organisation) {
    Kind kind = card.getKind();
    if (kind != null && kind.isGroup() || extended("X-ADDRESSBOOKSERVER-KIND", "group")) {
      return "a group, not a person";
    }
    if (kind != null && kind.isLocation()) {
      return "a place, not a person";
    }
    boolean sameAsCompany =
        !organisation.isEmpty()
            && structured().isEmpty()
            && Texts.fold(name).equals(Texts.fold(organisation));
    boolean company =
        kind != null && kind.isOrg() || extended("X-ABSHOWAS", "company") || sameAsCompany;
    return company ? COMPANY : "";
  }

  private boolean extended(String name, String value) {
    return card.getExtendedProperties(name).stream()
        .anyMatch(raw -> value.equalsIgnoreCase(Texts.line(raw.getValue())));
  }

  private String name() {
    String formatted =
        card.getFormattedNames().stream()
            .map(CardPerson::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    if (!formatted.isEmpty()) {
      return formatted;
    }
    String structured = structured();
    return structured.isEmpty() ? nickname() : structured;
  }

  private String structured() {
    return card.getStructuredNames().stream()
        .map(CardPerson::joined)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String joined(StructuredName name) {
    List<String> parts = new ArrayList<>(name.getPrefixes());
    parts.add(name.getGiven());
    parts.addAll(name.getAdditionalNames());
    parts.add(name.getFamily());
    parts.addAll(name.getSuffixes());
    return parts.stream()
        .map(Texts::line)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String nickname() {
    return card.getNicknames().stream()
        .map(Nickname::getValues)
        .flatMap(List::stream)
        .map(Texts::line)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<String> organisations() {
    return card.getOrganizations().stream()
        .map(Organization::getValues)
        .filter(values -> !values.isEmpty())
        .map(values -> Texts.line(values.getFirst()))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private String role() {
    return Stream.concat(card.getTitles().stream(), card.getRoles().stream())
        .map(CardPerson::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<String> emails() {
    List<String> emails = new ArrayList<>();
    for (Email email : preferredFirst(card.getEmails())) {
      String address = text(email).replaceFirst("(?i)^mailto:", "");
      if (Keys.email(address).isPresent()) {
        emails.add(address);
      } else if (!address.isEmpty()) {
        count("invalid e-mail address");
      }
    }
    return emails.stream().distinct().toList();
  }

  private List<String> phones() {
    List<String> phones = new ArrayList<>();
    for (Telephone phone : preferredFirst(card.getTelephoneNumbers())) {
      List<TelephoneType> types = phone.getTypes();
      if (types.contains(TelephoneType.FAX) || types.contains(TelephoneType.PAGER)) {
        count("fax or pager number");
        continue;
      }
      String number =
          phone.getUri() != null ? phone.getUri().getNumber() : Texts.line(phone.getText());
      if (!number.isEmpty()) {
        phones.add(number);
      }
    }
    return phones.stream().distinct().toList();
  }

  private static <T extends VCardProperty> List<T> preferredFirst(List<T> properties) {
    List<T> sorted = new ArrayList<>(properties);
    sorted.sort(Comparator.comparing(property -> !isPreferred(property)));
    return sorted;
  }

  private static boolean isPreferred(VCardProperty property) {
    return property.getParameter("PREF") != null
        || property.getParameters("TYPE").stream().anyMatch("pref"::equalsIgnoreCase);
  }

  private List<String> links() {
    List<String> links = new ArrayList<>();
    for (Url url : card.getUrls()) {
      links.add(unescaped(text(url)));
    }
    for (RawProperty raw : card.getExtendedProperties()) {
      if (raw.getPropertyName().toUpperCase(Locale.ROOT).endsWith("SOCIALPROFILE")) {
        social(raw, links);
      }
    }
    for (Impp impp : card.getImpps()) {
      String address = impp.getUri() == null ? "" : impp.getUri().toString();
      if (Keys.linkedIn(address).isPresent()) {
        links.add(address);
      } else {
        count("chat name");
      }
    }
    return Texts.lines(links);
  }

  private void social(RawProperty raw, List<String> links) {
    String address = unescaped(Texts.line(raw.getValue()));
    String user = Texts.line(raw.getParameter("x-user"));
    boolean linkedIn =
        raw.getParameters("TYPE").stream().anyMatch("linkedin"::equalsIgnoreCase)
            || "linkedin".equalsIgnoreCase(raw.getParameter("SERVICE-TYPE"));
    if (address.regionMatches(true, 0, "http", 0, 4) || Keys.linkedIn(address).isPresent()) {
      links.add(address);
    } else if (linkedIn && !user.isEmpty()) {
      links.add("https://www.linkedin.com/in/" + user);
    } else {
      count("chat name");
    }
  }

  /** Some programs put a backslash before the colon of an address. */
  private static String unescaped(String address) {
    return address.replace("\\:", ":").replace("\\,", ",").replace("\\;", ";");
  }

  private String birthday() {
    for (RawProperty raw : card.getExtendedProperties(BIRTHDAY)) {
      String text = Texts.line(raw.getValue());
      String day = day(text, raw.getParameter("X-APPLE-OMIT-YEAR"));
      if (!day.isEmpty()) {
        return day;
      }
      if (!text.isEmpty()) {
        count("birthday of unknown form");
      }
    }
    return "";
  }

  /** A day in ISO form, {@code --MM-DD} without a year, or empty if the text is no day. */
  private static String day(String text, String omittedYear) {
    Matcher day = DAY.matcher(text);
    Matcher dayOfYear = DAY_OF_YEAR.matcher(text);
    try {
      if (day.matches()) {
        LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
        boolean noYear = date.getYear() == NO_YEAR || day.group(1).equals(omittedYear);
        return noYear ? MonthDay.from(date).toString() : date.toString();
      }
      return dayOfYear.matches()
          ? MonthDay.of(number(dayOfYear, 1), number(dayOfYear, 2)).toString()
          : "";
    } catch (DateTimeException e) {
      return ""; // such as 0000-00-00
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private List<Wish> circles(List<String> organisations) {
    Map<String, Wish> circles = new LinkedHashMap<>();
    for (String organisation : organisations) {
      if (Companies.isEmployer(organisation)) {
        Wish wish = new Wish(organisation, CircleKind.COMPANY);
        circles.putIfAbsent(wish.key(), wish);
      }
    }
    for (Categories categories : card.getCategoriesList()) {
      for (String category : categories.getValues()) {
        Wish.ofLabel(category).ifPresent(wish -> circles.putIfAbsent(wish.key(), wish));
      }
    }
    return List.copyOf(circles.values());
  }

  private List<String> uid() {
    Uid uid = card.getUid();
    String value = uid == null ? "" : Texts.line(uid.getValue()).replaceFirst("(?i)^urn:uuid:", "");
    return value.isEmpty() ? List.of() : List.of(Keys.CARD_UID + value);
  }

  private void countRest(String name, List<String> organisations) {
    long nicknames =
        card.getNicknames().stream()
            .flatMap(nickname -> nickname.getValues().stream())
            .filter(nickname -> !Texts.line(nickname).equals(name))
            .count();
    count("nickname", (int) nicknames);
    long departments =
        card.getOrganizations().stream()
            .filter(o -> o.getValues().stream().skip(1).anyMatch(v -> !Texts.line(v).isEmpty()))
            .count();
    count("department", (int) departments);
    count("further organisation", Math.max(0, organisations.size() - 1));
    long roles =
        Stream.concat(card.getTitles().stream(), card.getRoles().stream())
            .map(CardPerson::text)
            .filter(text -> !text.isEmpty())
            .distinct()
            .count();
    count("further role", Math.max(0, (int) roles - 1));
  }

  private void count(String what) {
    count(what, 1);
  }

  private void count(String what, int times) {
    if (times > 0) {
      leftOut.merge(what, times, Integer::sum);
    }
  }

  private List<String> remarks() {
    if (!leftOut.isEmpty()) {
      remarks.add(
          "left out: "
              + leftOut.entrySet().stream()
                  .map(entry -> counted(entry.getValue(), entry.getKey()))
                  .collect(Collectors.joining(", ")));
    }
    return List.copyOf(remarks);
  }

  private static String counted(int count, String what) {
    if (count == 1) {
      return what;
    }
    return switch (what) {
      case "address", "invalid e-mail address" -> count + " " + what + "es";
      case "field of more than a megabyte" -> count + " fields of more than a megabyte";
      case "related person" -> count + " related people";
      case "birthday of unknown form" -> count + " birthdays of unknown form";
      default -> count + " " + what + "s";
    };
  }

  private static String text(TextProperty property) {
    return Texts.line(property.getValue());
  }
}
