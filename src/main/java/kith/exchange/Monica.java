package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.KithException;
import kith.network.Progress;
import kith.network.Provenance;
import kith.network.Texts;
import kith.network.Tie;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Monica's export as JSON: people, the relations between them, and the calls and activities that
 * took place. What Kith has no place for is named on the person's row.
 */
final class Monica {
  private static final Pattern NUMBER = Pattern.compile("[+(]?[\\d\\s().\\-/]{5,30}");
  private static final Pattern FAMILY =
      Pattern.compile(
          "partner|spouse|date|lover|parent|child|stepparent|stepchild|sibling|grandparent"
              + "|grandchild|uncle|nephew|cousin|godfather|godson");

  private final String file;
  private final List<Incoming> records = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, UUID> people = new HashMap<>();
  private final Map<String, List<UUID>> activities = new HashMap<>();
  private final Map<String, String> introducers = new LinkedHashMap<>();

  private Monica(String file) {
    this.file = file;
  }

  /**
   * The people of a file, if it is Monica's.
   *
   * @throws KithException if it is Monica's, but no valid JSON
   */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    String head = source.head();
    boolean monica =
        head.stripLeading().startsWith("{")
            && head.contains("\"account\"")
            && (head.contains("\"1.0-preview") || head.contains("\"app_version\""));
    if (!monica) {
      return Optional.empty();
    }
    Monica reader = new Monica(source.name());
    reader.account(tree(source).path("account"), progress);
    return Optional.of(
        new Reading(
            new ImportPlan.Source(source.name(), "Monica export", source.encoding().label()),
            Companies.spelledAlike(reader.records),
            reader.facts));
  }

  /** Made for a file, since loading all that it needs would delay files that are no JSON. */
  private static JsonMapper mapper() {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(64)
                        .maxStringLength(32 << 20)
                        .maxNameLength(1000)
                        .build())
                .build())
        .build();
  }

  private static JsonNode tree(SourceFile source) {
    try {
      return mapper().readTree(source.text());
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " at line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr();
      throw new KithException(
          source.name() + " is not valid JSON" + place + "; export it from Monica again.", e);
    }
  }

  private void account(JsonNode account, Progress progress) {
    int number = 0;
    for (JsonNode contact : values(account, "contact")) {
      progress.step(0);
      add(contact, new Spot(file, Spot.Unit.CONTACT, ++number));
    }
    values(account, "relationship").forEach(this::relate);
    introducers.forEach(this::introduce);
    values(account, "activity").forEach(this::activity);
  }

  /** The values of a collection of that type below a node. */
  private static List<JsonNode> values(JsonNode node, String type) {
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode collection : node.path("data")) {
      if (text(collection, "type").replace("_", "").equals(type)) {
        collection.path("values").forEach(values::add);
      }
    }
    return values;
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
  }

  private void add(JsonNode node, Spot spot) {
    JsonNode said = node.path("properties");
    Contact contact = new Contact();
    contact.setUid(text(node, "uuid"));
    contact.add(Part.GIVEN_NAME, "", text(said, "first_name"));
    contact.add(Part.MIDDLE_NAME, "", text(said, "middle_name"));
    contact.add(Part.FAMILY_NAME, "", text(said, "last_name"));
    contact.add(Part.FILED_AS, "", text(said, "nickname"));
    contact.add(Part.ROLE, "", text(said, "job"));
    contact.add(Part.ORGANISATION, "", text(said, "company"));
    contact.add(Part.NOTES, "", text(said, "description"));
    contact.add(Part.REMARK, "Food preferences", text(said, "food_preferences"));
    birthday(contact, said.path("birthdate"));
    said.path("tags").forEach(tag -> contact.label(tag.asString("")));
    values(node, "contactfield")
        .forEach(field -> field(contact, text(field.path("properties"), "data")));
    values(node, "note")
        .forEach(note -> contact.add(Part.NOTES, "", text(note.path("properties"), "body")));
    values(node, "address").forEach(address -> address(contact, address.path("properties")));
    if (said.path("is_dead").asBoolean(false)) {
      contact.add(Part.REMARK, "", "Has died");
    }
    leftOut(node).ifPresent(contact::remark);
    Incoming record = contact.record(spot);
    records.add(record);
    String uuid = text(node, "uuid");
    if (record.person() != null && !uuid.isEmpty()) {
      people.put(uuid, contact.id());
      values(node, "call").forEach(call -> call(uuid, contact.id(), call));
      for (JsonNode activity : values(node, "activity")) {
        activities.computeIfAbsent(activity.asString(""), _ -> new ArrayList<>()).add(contact.id());
      }
      String through = text(said, "first_met_through");
      if (!through.isEmpty()) {
        introducers.put(uuid, through);
      }
    }
  }

  private static void birthday(Contact contact, JsonNode date) {
    String day = text(date, "date");
    if (day.length() >= 10) {
      boolean vague = date.path("is_year_unknown").asBoolean(false);
      boolean guessed = date.path("is_age_based").asBoolean(false);
      String read = vague ? "--" + day.substring(5, 10) : day.substring(0, 10);
      if (guessed) {
        contact.add(Part.REMARK, "Born about", day.substring(0, 4));
      } else {
        Days.read(read, true).ifPresent(contact::setBirthday);
      }
    }
  }

  private static void field(Contact contact, String data) {
    Part part =
        Keys.email(data).isPresent()
            ? Part.EMAIL
            : NUMBER.matcher(data).matches() ? Part.PHONE : Part.LINK;
    contact.add(part, "", data);
  }

  private static void address(Contact contact, JsonNode place) {
    List<String> parts = new ArrayList<>();
    for (String name : List.of("street", "postal_code", "city", "province", "country")) {
      if (!text(place, name).isEmpty()) {
        parts.add(text(place, name));
      }
    }
    contact.add(Part.REMARK, "Address", String.join(", ", parts));
  }

  /** What has no place here, counted: "left out: 2 gifts, 1 reminder". */
  private static Optional<String> leftOut(JsonNode node) {
    Map<String, Integer> counts = new TreeMap<>();
    List<String> known = List.of("contactfield", "note", "address", "call", "activity");
    for (JsonNode collection : node.path("data")) {
      String type = text(collection, "type").replace("_", " ");
      int size = collection.path("values").size();
      if (!known.contains(type.replace(" ", "")) && size > 0) {
        counts.merge(type, size, Integer::sum);
      }
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            counts.entrySet().stream()
                .map(left -> left.getValue() + " × " + left.getKey())
                .collect(Collectors.joining(", ", "left out: ", "")));
  }

  private void relate(JsonNode relation) {
    JsonNode said = relation.path("properties");
    String type = text(said, "type");
    UUID is = people.get(text(said, "contact_is"));
    UUID of = people.get(text(said, "of_contact"));
    if (is == null || of == null || is.equals(of)) {
      return;
    }
    String kind =
        FAMILY.matcher(type).matches()
            ? "family"
            : switch (type) {
              case "friend", "bestfriend" -> "friend";
              case "colleague" -> "works with";
              case "boss", "subordinate" -> "reports to";
              case "mentor", "protege" -> "advises";
              default -> Texts.line(type);
            };
    boolean backwards = type.equals("boss") || type.equals("protege");
    boolean directed = kind.equals("reports to") || kind.equals("advises");
    // Either side of a relation is exported: the one tie has one id.
    String first = text(said, "contact_is");
    String second = text(said, "of_contact");
    boolean swap = first.compareTo(second) > 0;
    facts.add(
        new Tie(
            Ids.of("monica", kind, swap ? second : first, swap ? first : second),
            backwards ? of : is,
            backwards ? is : of,
            kind,
            directed,
            0,
            Provenance.IMPORTED,
            null,
            null,
            "Monica: " + kind));
  }

  private void introduce(String person, String introducer) {
    UUID from = people.get(introducer);
    UUID to = people.get(person);
    if (from != null && to != null && !from.equals(to)) {
      facts.add(
          new Tie(
              Ids.of("monica", "introduced", introducer, person),
              from,
              to,
              "introduced",
              true,
              0,
              Provenance.IMPORTED,
              null,
              null,
              "first met through them"));
    }
  }

  private void call(String uuid, UUID person, JsonNode call) {
    JsonNode said = call.path("properties");
    boolean them = said.path("contact_called").asBoolean(false);
    Moments.utc(text(said, "called_at").replaceAll("\\.\\d+", ""))
        .ifPresent(
            on ->
                facts.add(
                    new Interaction(
                        Ids.of("monica", "call", uuid, text(call, "uuid"), on.toString()),
                        on,
                        Interaction.Kind.CALL,
                        List.of(person),
                        them ? Interaction.Initiative.THEM : Interaction.Initiative.ME,
                        "",
                        "",
                        text(said, "content"))));
  }

  private void activity(JsonNode activity) {
    JsonNode said = activity.path("properties");
    Optional<LocalDate> on = Moments.utc(text(said, "happened_at").replaceAll("\\.\\d+", ""));
    List<UUID> with = activities.getOrDefault(text(activity, "uuid"), List.of());
    if (on.isPresent() && !with.isEmpty()) {
      facts.add(
          new Interaction(
              Ids.of("monica", "activity", text(activity, "uuid")),
              on.get(),
              Interaction.Kind.MEETING,
              with,
              Interaction.Initiative.UNKNOWN,
              "",
              "",
              Texts.block((text(said, "summary") + "\n" + text(said, "description")).strip())));
    }
  }
}
