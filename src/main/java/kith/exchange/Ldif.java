package kith.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.CircleKind;
import kith.network.Progress;
import kith.network.Texts;

/**
 * Address books as LDIF, as Thunderbird and directories write them. A list of people becomes a
 * circle; what an entry only points to is not fetched.
 */
final class Ldif {
  private static final Pattern BEGINNING =
      Pattern.compile("(?im)\\A(?:version: *1\\s*)?(?:#.*\\s*|\\s*)*^dn::? ");
  private static final Pattern LIST = Pattern.compile("(?i)groupOfNames|groupOfUniqueNames");

  /** How a directory names an entry. */
  private static final Pattern NAMED_ENTRY = Pattern.compile("(?i)cn=([^,=]+)(?:,.*)?");

  private static final int LONGEST_VALUE = 100_000;

  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("cn", Part.NAME),
          Map.entry("displayname", Part.NAME),
          Map.entry("givenname", Part.GIVEN_NAME),
          Map.entry("sn", Part.FAMILY_NAME),
          Map.entry("mozillanickname", Part.FILED_AS),
          Map.entry("mail", Part.EMAIL),
          Map.entry("mozillasecondemail", Part.EMAIL),
          Map.entry("telephonenumber", Part.PHONE),
          Map.entry("homephone", Part.PHONE),
          Map.entry("mobile", Part.PHONE),
          Map.entry("o", Part.ORGANISATION),
          Map.entry("company", Part.ORGANISATION),
          Map.entry("title", Part.ROLE),
          Map.entry("description", Part.NOTES),
          Map.entry("mozillahomeurl", Part.LINK),
          Map.entry("mozillaworkurl", Part.LINK),
          Map.entry("labeleduri", Part.LINK),
          Map.entry("birthyear", Part.BIRTH_YEAR),
          Map.entry("birthmonth", Part.BIRTH_MONTH),
          Map.entry("birthday", Part.BIRTH_DAY),
          Map.entry("manager", Part.MANAGER),
          Map.entry("secretary", Part.ASSISTANT),
          Map.entry("dn", Part.NOTHING),
          Map.entry("objectclass", Part.NOTHING),
          Map.entry("modifytimestamp", Part.NOTHING),
          Map.entry("member", Part.NOTHING),
          Map.entry("jpegphoto", Part.NOTHING),
          Map.entry("userpassword", Part.NOTHING));

  private final String file;
  private final List<Incoming> records = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();

  /** A line of an entry. */
  private record Value(String name, String text) {}

  private Ldif(String file) {
    this.file = file;
  }

  /** The people of a file, if it is LDIF. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    if (!BEGINNING.matcher(source.head()).find()) {
      return Optional.empty();
    }
    Ldif reader = new Ldif(source.name());
    reader.entries(source.text(), progress);
    reader.putInCircles();
    Relations relations = new Relations(reader.records);
    for (int i = 0; i < reader.contacts.size(); i++) {
      if (reader.contacts.get(i) != null && reader.records.get(i).person() != null) {
        relations.add(reader.records.get(i), reader.contacts.get(i).kin());
      }
    }
    List<Incoming> records = new ArrayList<>(reader.records);
    records.addAll(relations.named());
    return Optional.of(
        new Reading(
            new ImportPlan.Source(source.name(), "address book as LDIF", source.encoding().label()),
            Companies.spelledAlike(records),
            relations.ties()));
  }

  private void entries(String text, Progress progress) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    int begins = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isEmpty()) {
        entry(begins, lines);
        lines.clear();
        progress.step(0);
      } else if (line.startsWith(" ") && !lines.isEmpty()) {
        String joined = lines.getLast();
        if (joined.length() < LONGEST_VALUE) {
          lines.set(lines.size() - 1, joined + line.substring(1));
        }
      } else if (!line.startsWith("#")) {
        begins = lines.isEmpty() ? number : begins;
        lines.add(line);
      }
    }
    entry(begins, lines);
  }

  private void entry(int line, List<String> lines) {
    List<Value> values = lines.stream().map(Ldif::value).flatMap(Optional::stream).toList();
    String dn = first(values, "dn");
    if (dn.isEmpty()) {
      if (!lines.isEmpty() && !lines.getFirst().toLowerCase(Locale.ROOT).startsWith("version:")) {
        failed(line, "no name of an entry (dn)");
      }
      return;
    }
    Spot spot = new Spot(file, Spot.Unit.LINE, line);
    boolean list =
        values.stream()
            .anyMatch(v -> v.name().equals("objectclass") && LIST.matcher(v.text()).matches());
    if (list) {
      String name = Texts.line(first(values, "cn"));
      records.add(Incoming.nobody(spot, name, Decision.SKIP, "a list, made a circle"));
      contacts.add(null);
      values.stream()
          .filter(value -> value.name().equals("member"))
          .forEach(
              value ->
                  members.computeIfAbsent(name, _ -> new ArrayList<>()).add(folded(value.text())));
      return;
    }
    Contact contact = new Contact();
    for (Value value : values) {
      Part part = PARTS.getOrDefault(value.name(), Part.REMARK);
      Matcher entry = NAMED_ENTRY.matcher(value.text());
      boolean person = part == Part.MANAGER || part == Part.ASSISTANT;
      String text = person && entry.matches() ? entry.group(1) : value.text();
      contact.add(part, value.name(), text);
    }
    byName.put(folded(dn), records.size());
    records.add(contact.record(spot));
    contacts.add(contact);
  }

  private void failed(int line, String why) {
    Spot spot = new Spot(file, Spot.Unit.LINE, line);
    records.add(Incoming.nobody(spot, "", Decision.FAILED, why));
    contacts.add(null);
  }

  /** Whom a list names is in its circle. */
  private void putInCircles() {
    members.forEach(
        (list, names) -> {
          for (String name : names) {
            Integer index = byName.get(name);
            if (index != null && records.get(index).person() != null && !list.isEmpty()) {
              Incoming record = records.get(index);
              List<Wish> circles = new ArrayList<>(record.circles());
              circles.add(new Wish(list, CircleKind.TAG));
              records.set(index, record.withCircles(circles));
            }
          }
        });
  }

  private static String folded(String dn) {
    return Texts.fold(dn).replaceAll("\\s*,\\s*", ",");
  }

  private static String first(List<Value> values, String name) {
    return values.stream()
        .filter(value -> value.name().equals(name))
        .map(Value::text)
        .findFirst()
        .orElse("");
  }

  private static Optional<Value> value(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0) {
      return Optional.empty();
    }
    String name = line.substring(0, colon).toLowerCase(Locale.ROOT).replaceFirst(";.*", "");
    String rest = line.substring(colon + 1);
    if (rest.startsWith("<")) {
      return Optional.empty();
    }
    if (!rest.startsWith(":")) {
      return Optional.of(new Value(name, rest.strip()));
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(rest.substring(1).strip());
      return name.endsWith("photo")
          ? Optional.empty()
          : Optional.of(new Value(name, new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no base64: the line says nothing
    }
  }
}
