package kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.exchange.Tables.Header;
import kith.network.Fact;
import kith.network.Progress;
import kith.network.Texts;

/**
 * Address books as CSV: of Google, Outlook, Thunderbird, and any other whose columns are called as
 * usual, in several languages. What a column holds, {@link ColumnWords} says or the owner.
 */
final class ContactTable {
  /** Groups of columns that Google numbers: {@code E-mail 1 - Value}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(e mail|phone|address|relation|website|event|custom field|im|organization|external id"
              + "|language|calendar link|jot|sip|hobby|userdefined) (\\d+) (.+)");

  /** So many headings that are known leave no doubt, whatever the others are. */
  private static final int MANY = 6;

  private static final Pattern EMPTY_DATE = Pattern.compile("0+[/.\\-]0+[/.\\-]0+");
  private static final Pattern X500 = Pattern.compile("(?i)/o=.+/cn=.+");

  private final Header header;
  private final List<Part> parts;
  private final boolean google;
  private final List<Optional<Grouped>> grouped;
  private final boolean monthFirst;
  private final List<Incoming> records = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final Map<Contact, Incoming> read = new HashMap<>();

  /**
   * A column that is one of a group.
   *
   * @param group with its number, such as {@code e mail 1}
   * @param field what the column is in it, such as {@code value}
   */
  private record Grouped(String group, String field) {
    static Optional<Grouped> of(String heading) {
      Matcher numbered = NUMBERED.matcher(heading);
      return numbered.matches()
          ? Optional.of(new Grouped(numbered.group(1) + " " + numbered.group(2), numbered.group(3)))
          : Optional.empty();
    }
  }

  private ContactTable(Header header, List<Part> parts, boolean monthFirst) {
    this.header = header;
    this.parts = parts;
    this.monthFirst = monthFirst;
    google = header.columns().stream().anyMatch(name -> name.matches("(e mail|phone) 1 value"));
    grouped =
        header.columns().stream()
            .map(name -> google ? Grouped.of(name) : Optional.<Grouped>empty())
            .toList();
  }

  /** The people of a file, if it is a table of them whose columns are known. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    if (header(source.head()).or(() -> Thunderbird.header(source.head())).isEmpty()) {
      return Optional.empty();
    }
    String text = source.text();
    return header(text)
        .map(header -> read(source, text, header, ColumnWords.parts(header.columns()), progress))
        .or(
            () ->
                Thunderbird.header(text)
                    .map(header -> read(source, text, header, Thunderbird.PARTS, progress)));
  }

  /** Where a table of people begins: a line with two headings or more that are known. */
  static Optional<Header> header(String text) {
    return Tables.header(
        text,
        names -> {
          List<Part> parts = ColumnWords.parts(names);
          long known = names.stream().distinct().filter(ContactTable::isKnown).count();
          long all = names.stream().filter(name -> !name.isEmpty()).count();
          return (known >= MANY || known >= 2 && known * 2 >= all)
              && parts.stream().anyMatch(Part::names);
        });
  }

  private static boolean isKnown(String heading) {
    return ColumnWords.knows(heading) || Grouped.of(heading).isPresent();
  }

  /**
   * The people of a table.
   *
   * @param parts what each column holds
   */
  static Reading read(
      SourceFile source, String text, Header header, List<Part> parts, Progress progress) {
    boolean monthFirst = isMonthFirst(source.name(), text, header, parts);
    ContactTable table = new ContactTable(header, parts, monthFirst);
    Cells.Rows rows = Cells.rows(table::add, table.records);
    Cells.read(source.name(), text, header, null, rows, progress);
    Relations relations = new Relations(table.records);
    table.contacts.stream()
        .filter(contact -> table.read.get(contact).person() != null)
        .forEach(contact -> relations.add(table.read.get(contact), contact.kin()));
    List<Incoming> records = new ArrayList<>(table.records);
    records.addAll(relations.named());
    List<Fact> ties = relations.ties();
    return new Reading(
        new ImportPlan.Source(source.name(), table.format(), source.encoding().label()),
        Companies.spelledAlike(records),
        ties);
  }

  private String format() {
    Set<String> columns = Set.copyOf(header.columns());
    if (google) {
      return "Google contacts";
    }
    if (columns.contains("primary email") || columns.contains("screen name")) {
      return "Thunderbird address book";
    }
    boolean outlook =
        columns.contains("e mail address")
            || columns.contains("e mail adresse")
            || columns.stream().anyMatch(name -> name.contains("e mail 2"));
    return outlook ? "Outlook contacts" : "contacts as CSV";
  }

  /** Which comes first in 3/4/1980, all such days of the file say together; else the language. */
  private static boolean isMonthFirst(String file, String text, Header header, List<Part> parts) {
    int[] first = {0, 0};
    Cells.Rows rows =
        Cells.rows(
            cells -> {
              for (int i = 0; i < parts.size(); i++) {
                Matcher day = Days.SLASHED.matcher(cells.row().cell(i));
                if (parts.get(i) == Part.BIRTHDAY && day.matches()) {
                  first[0] = Math.max(first[0], Integer.parseInt(day.group(1)));
                  first[1] = Math.max(first[1], Integer.parseInt(day.group(2)));
                }
              }
            },
            new ArrayList<>());
    if (parts.contains(Part.BIRTHDAY)) {
      Cells.read(file, text, header, null, rows, Progress.NONE);
    }
    boolean english = header.columns().contains("birthday");
    return first[0] <= 12 && (first[1] > 12 || english);
  }

  private void add(Cells row) {
    Contact contact = new Contact();
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String value = row.row().cell(i);
      if (value.isEmpty()) {
        continue;
      }
      Grouped one = grouped.get(i).orElse(null);
      if (one == null) {
        add(contact, parts.get(i), i, value);
      } else {
        groups
            .computeIfAbsent(one.group(), _ -> new LinkedHashMap<>())
            .putIfAbsent(one.field(), value);
      }
    }
    groups.forEach((group, values) -> group(contact, group, values));
    List<String> cells = row.row().cells();
    for (int i = parts.size(); i < cells.size(); i++) {
      contact.add(Part.REMARK, "", cells.get(i));
    }
    Incoming record = contact.record(row.spot());
    records.add(record);
    contacts.add(contact);
    read.put(contact, record);
  }

  private void add(Contact contact, Part part, int column, String value) {
    String heading = header.title(column);
    switch (part) {
      case BIRTHDAY -> birthday(contact, heading, value);
      case EMAIL -> {
        if (X500.matcher(value).matches()) {
          contact.remark(
              "left out: an address inside an Exchange server, which is no e-mail address");
        } else {
          contact.add(part, heading, value);
        }
      }
      case LABELS -> labels(contact, value);
      case NOTHING -> {
        if (heading.equalsIgnoreCase("Private") && value.equalsIgnoreCase("True")) {
          contact.add(Part.REMARK, heading, value);
        }
      }
      case REMARK -> {
        if (!EMPTY_DATE.matcher(value).matches()) {
          contact.add(part, heading, value);
        }
      }
      default -> contact.add(part, heading, value);
    }
  }

  private void labels(Contact contact, String value) {
    String between = google ? "\\s*:::\\s*" : value.contains(":::") ? ":::" : "[;,|]";
    for (String label : value.split(between)) {
      contact.label(label);
    }
  }

  private void birthday(Contact contact, String heading, String value) {
    if (EMPTY_DATE.matcher(value).matches()) {
      return;
    }
    Optional<String> day = Days.read(value, monthFirst);
    day.ifPresentOrElse(contact::setBirthday, () -> contact.add(Part.REMARK, heading, value));
  }

  /** One of Google's numbered groups: its label and its value, or the parts of an address. */
  private static void group(Contact contact, String group, Map<String, String> values) {
    String label =
        Texts.line(values.getOrDefault("label", values.getOrDefault("type", ""))).replace("* ", "");
    String value = values.getOrDefault("value", "");
    String kind = group.substring(0, group.lastIndexOf(' '));
    switch (kind) {
      case "e mail" -> {
        boolean primary =
            values.getOrDefault("label", values.getOrDefault("type", "")).startsWith("*");
        if (primary && Keys.email(value).isPresent()) {
          contact.preferEmail(value);
        } else {
          contact.add(Part.EMAIL, label, value);
        }
      }
      case "phone" ->
          contact.add(
              label.toLowerCase(Locale.ROOT).contains("fax") ? Part.REMARK : Part.PHONE,
              label,
              value);
      case "website" -> contact.add(Part.LINK, label, value);
      case "relation" -> contact.relate(label, value);
      case "event" -> contact.add(Part.REMARK, label.isEmpty() ? "Event" : label, value);
      case "address" -> contact.add(Part.REMARK, "Address", address(values));
      case "organization" -> {
        contact.add(Part.ORGANISATION, "", values.getOrDefault("name", ""));
        contact.add(Part.ROLE, "", values.getOrDefault("title", ""));
        contact.add(Part.REMARK, "Department", values.getOrDefault("department", ""));
      }
      default -> contact.add(Part.REMARK, label.isEmpty() ? kind : label, value);
    }
  }

  private static String address(Map<String, String> values) {
    String formatted = values.getOrDefault("formatted", "");
    if (!formatted.isBlank()) {
      return Texts.block(formatted).replace("\n", ", ");
    }
    List<String> lines = new ArrayList<>();
    values.forEach(
        (part, value) -> {
          if (!part.equals("label") && !part.equals("type")) {
            lines.add(Texts.line(value));
          }
        });
    return String.join(", ", lines);
  }
}
