package kith.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.network.Cadence;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Provenance;
import kith.network.Setting;
import kith.network.Texts;
import kith.network.Tie;
import kith.network.Worksheet;
import tools.jackson.databind.JsonNode;

/**
 * Turns records of Kith's JSON into facts that fit together. Ids need not be UUIDs: any text or
 * number will do, and always becomes the same UUID; a person without an id is called by the name.
 */
final class JsonFacts {
  private static final String PEOPLE = "people";

  /** The lists of a file, and the fields that their records have. */
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          PEOPLE,
          Set.of(
              "id",
              "me",
              "name",
              "role",
              "organisation",
              "emails",
              "phones",
              "links",
              "birthday",
              "howWeMet",
              "closeness",
              "networks",
              "cadence",
              "notes",
              "identities"),
          "circles",
          Set.of("id", "name", "kind", "cadence", "members"),
          "ties",
          Set.of(
              "id",
              "from",
              "to",
              "kind",
              "directed",
              "closeness",
              "provenance",
              "since",
              "until",
              "evidence"),
          "interactions",
          Set.of("id", "on", "kind", "people", "initiative", "learned", "shared", "note"),
          "worksheets",
          Set.of("id", "template", "about", "stage", "created", "answers"),
          "promises",
          Set.of("id", "person", "by", "what", "due", "made", "kept"),
          "favours",
          Set.of("id", "person", "way", "kind", "on", "words"),
          "places",
          Set.of("node", "x", "y", "pinned"),
          "settings",
          Set.of("name", "value"));

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final List<JsonDocument.Entry> people = new ArrayList<>();
  private final Map<String, UUID> idOfPerson = new HashMap<>();
  private final Map<String, UUID> idOfCircle = new HashMap<>();
  private final Map<Object, Fact> others = new LinkedHashMap<>();
  private final Set<UUID> used = new HashSet<>();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private boolean owned;

  /** Whether a file's list of that name is read. */
  static boolean isSection(String name) {
    return FIELDS.containsKey(name);
  }

  /** Fields of records other than people that Kith does not know, such as "ties: weight". */
  Set<String> leftOut() {
    return leftOut;
  }

  List<JsonDocument.Entry> people() {
    return people;
  }

  List<Fact> others() {
    return List.copyOf(others.values());
  }

  /**
   * Adds a record. People come first, then circles, then the rest.
   *
   * @throws IllegalArgumentException if it makes no sense; the message says why
   */
  void add(String section, JsonNode node, int line) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("a record of \"" + section + "\" should be in braces");
    }
    if (!section.equals(PEOPLE)) {
      unknown(section, node).forEach(field -> leftOut.add(section + ": " + field));
    }
    switch (section) {
      case PEOPLE -> person(node, line);
      case "circles" -> circle(node);
      case "ties" -> tie(node);
      case "interactions" -> interaction(node);
      case "worksheets" -> worksheet(node);
      case "promises" -> promise(node);
      case "favours" -> favour(node);
      case "places" -> place(node);
      default -> keep(new Setting(needed(node, "name"), text(node, "value")));
    }
  }

  private void person(JsonNode node, int line) {
    String name = Texts.line(needed(node, "name"));
    boolean me = flag(node, "me");
    if (me && owned) {
      throw new IllegalArgumentException("“" + name + "” is a second owner (\"me\": true)");
    }
    String called = text(node, "id").isEmpty() ? name : text(node, "id");
    String key = canonical(called);
    for (int i = 2; text(node, "id").isEmpty() && idOfPerson.containsKey(key); i++) {
      key = called + " #" + i;
    }
    UUID id =
        ID.matcher(key).matches() ? UUID.fromString(key) : named(key + "|" + Texts.fold(name));
    Person person =
        new Person(
            id,
            me,
            name,
            text(node, "role"),
            text(node, "organisation"),
            texts(node, "emails"),
            texts(node, "phones"),
            texts(node, "links"),
            text(node, "birthday"),
            text(node, "howWeMet"),
            closeness(node),
            networks(node),
            cadence(node),
            text(node, "notes"),
            texts(node, "identities"));
    if (idOfPerson.putIfAbsent(key, id) != null || !used.add(id)) {
      throw new IllegalArgumentException("the id “" + called + "” is used twice");
    }
    owned |= me;
    people.add(new JsonDocument.Entry(line, person, unknown(PEOPLE, node)));
  }

  private static Set<NetworkKind> networks(JsonNode node) {
    Set<NetworkKind> networks = EnumSet.noneOf(NetworkKind.class);
    for (String text : texts(node, "networks")) {
      networks.add(choice(text, "networks", NetworkKind.class));
    }
    return networks;
  }

  private static List<String> unknown(String section, JsonNode node) {
    return node.propertyNames().stream()
        .filter(field -> !FIELDS.get(section).contains(field))
        .toList();
  }

  private void circle(JsonNode node) {
    String name = needed(node, "name");
    CircleKind kind = choice(node, "kind", CircleKind.class, CircleKind.COMMUNITY);
    String called = text(node, "id").isEmpty() ? kind + "|" + name : text(node, "id");
    UUID id = id("circle", called);
    Circle circle = new Circle(id, name, kind, cadence(node));
    List<UUID> members = persons(node, "members");
    if (idOfCircle.putIfAbsent(canonical(called), id) != null || !used.add(id)) {
      throw new IllegalArgumentException("the circle “" + called + "” is there twice");
    }
    keep(circle);
    members.forEach(member -> keep(new Membership(id, member)));
  }

  private void tie(JsonNode node) {
    keep(
        new Tie(
            idOf("tie", node),
            person(needed(node, "from")),
            person(needed(node, "to")),
            text(node, "kind"),
            flag(node, "directed"),
            closeness(node),
            choice(node, "provenance", Provenance.class, Provenance.STATED),
            day(node, "since"),
            day(node, "until"),
            text(node, "evidence")));
  }

  private void interaction(JsonNode node) {
    needed(node, "on");
    keep(
        new Interaction(
            idOf("interaction", node),
            day(node, "on"),
            choice(node, "kind", Interaction.Kind.class, Interaction.Kind.MEETING),
            persons(node, "people"),
            choice(
                node, "initiative", Interaction.Initiative.class, Interaction.Initiative.UNKNOWN),
            text(node, "learned"),
            text(node, "shared"),
            text(node, "note")));
  }

  private void worksheet(JsonNode node) {
    Map<String, Worksheet.Answer> answers = new LinkedHashMap<>();
    JsonNode given = node.path("answers");
    if (!given.isMissingNode() && !given.isObject()) {
      throw new IllegalArgumentException("\"answers\" should be in braces, by area");
    }
    for (Map.Entry<String, JsonNode> area : given.properties()) {
      JsonNode answer = area.getValue();
      if (!answer.isObject()) {
        throw new IllegalArgumentException("each of \"answers\" should be in braces");
      }
      answers.put(
          area.getKey(), new Worksheet.Answer(text(answer, "text"), persons(answer, "people")));
    }
    String about = text(node, "about");
    keep(
        new Worksheet(
            idOf("worksheet", node),
            needed(node, "template"),
            about.isEmpty() ? null : person(about),
            text(node, "stage"),
            day(node, "created"),
            answers));
  }

  private void promise(JsonNode node) {
    needed(node, "made");
    keep(
        new Promise(
            idOf("promise", node),
            person(needed(node, "person")),
            choice(node, "by", Promise.By.class, Promise.By.ME),
            needed(node, "what"),
            day(node, "due"),
            day(node, "made"),
            day(node, "kept")));
  }

  private void favour(JsonNode node) {
    needed(node, "way");
    needed(node, "on");
    keep(
        new Favour(
            idOf("favour", node),
            person(needed(node, "person")),
            choice(node, "way", Favour.Way.class, null),
            choice(node, "kind", Favour.Kind.class, Favour.Kind.HELP),
            day(node, "on"),
            text(node, "words")));
  }

  private void place(JsonNode node) {
    String called = canonical(needed(node, "node"));
    UUID id = idOfPerson.getOrDefault(called, idOfCircle.get(called));
    if (id == null && ID.matcher(called).matches()) {
      id = UUID.fromString(called);
    }
    if (id == null) {
      throw new IllegalArgumentException("“" + called + "” is neither a person nor a circle");
    }
    keep(new Place(id, number(node, "x"), number(node, "y"), flag(node, "pinned")));
  }

  private void keep(Fact fact) {
    Object key = List.of(fact.getClass(), fact.key());
    if (others.putIfAbsent(key, fact) != null && !(fact instanceof Membership)) {
      throw new IllegalArgumentException("a record with its id is there already");
    }
  }

  /** The id of a record; one without is told by its content, so that it is the same next time. */
  private UUID idOf(String type, JsonNode node) {
    String called = text(node, "id");
    if (!called.isEmpty()) {
      return id(type, called);
    }
    UUID id = named(type + "|" + node);
    for (int i = 2; !used.add(id); i++) {
      id = named(type + "|" + node + "#" + i);
    }
    return id;
  }

  private static UUID id(String type, String called) {
    String canonical = canonical(called);
    return ID.matcher(canonical).matches()
        ? UUID.fromString(canonical)
        : named(type + "|" + canonical);
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(("kith " + name).getBytes(StandardCharsets.UTF_8));
  }

  private static String canonical(String id) {
    return ID.matcher(id).matches() ? id.toLowerCase(Locale.ROOT) : id;
  }

  private UUID person(String called) {
    UUID id = idOfPerson.get(canonical(called));
    if (id == null) {
      throw new IllegalArgumentException("“" + called + "” is not among the people");
    }
    return id;
  }

  private List<UUID> persons(JsonNode node, String field) {
    Set<UUID> persons = new LinkedHashSet<>();
    texts(node, field).forEach(called -> persons.add(person(called)));
    return List.copyOf(persons);
  }

  private static String needed(JsonNode node, String field) {
    String text = text(node, field);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("\"" + field + "\" is missing");
    }
    return text;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : text(value, field, "a text");
  }

  private static String text(JsonNode value, String field, String expected) {
    if (value.isString()) {
      return value.stringValue();
    }
    if (value.isNumber()) {
      return value.asString();
    }
    throw new IllegalArgumentException("\"" + field + "\" should be " + expected);
  }

  private static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list(node, field)) {
      texts.add(text(value, field, "a list of texts"));
    }
    return texts;
  }

  /** A list; a single value is a list of one. */
  private static List<JsonNode> list(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return List.of();
    }
    return value.isArray() ? List.copyOf(value.values()) : List.of(value);
  }

  private static boolean flag(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw new IllegalArgumentException("\"" + field + "\" should be true or false");
    }
    return value.booleanValue();
  }

  private static int closeness(JsonNode node) {
    return whole(node, "closeness", Person.CLOSEST, "0 to " + Person.CLOSEST);
  }

  private static int cadence(JsonNode node) {
    return whole(node, "cadence", Cadence.LONGEST, "0 to " + Cadence.LONGEST + " days");
  }

  /** A number from 0, which is also what is not said. */
  private static int whole(JsonNode node, String field, int most, String expected) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return 0;
    }
    if (!value.isInt() || value.intValue() < 0 || value.intValue() > most) {
      throw new IllegalArgumentException("\"" + field + "\" should be " + expected);
    }
    return value.intValue();
  }

  private static double number(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isNumber() || !Double.isFinite(value.asDouble(Double.NaN))) {
      throw new IllegalArgumentException("\"" + field + "\" should be a number");
    }
    return value.asDouble();
  }

  private static LocalDate day(JsonNode node, String field) {
    String text = text(node, field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + field + "\" should be a day such as 2026-03-14, not “" + text + "”", e);
    }
  }

  private static <E extends Enum<E>> E choice(
      JsonNode node, String field, Class<E> type, E otherwise) {
    String text = text(node, field);
    return text.isEmpty() ? otherwise : choice(text, field, type);
  }

  private static <E extends Enum<E>> E choice(String text, String field, Class<E> type) {
    List<String> choices = new ArrayList<>();
    for (E choice : type.getEnumConstants()) {
      if (choice.name().equalsIgnoreCase(text.strip())) {
        return choice;
      }
      choices.add(choice.name().toLowerCase(Locale.ROOT));
    }
    throw new IllegalArgumentException(
        "\""
            + field
            + "\" should be one of "
            + String.join(", ", choices)
            + ", not “"
            + text
            + "”");
  }
}
