package kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.exchange.GraphWords.Meaning;
import kith.exchange.Incoming.Trust;
import kith.exchange.graph.Graph;
import kith.network.Cadence;
import kith.network.CircleKind;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Texts;

/**
 * Who of a graph's nodes are people, and what is known of them. Groups and nodes of another sort,
 * such as organisations, become circles; what has no field becomes a line of the notes.
 */
final class GraphPeople {
  private static final Pattern BAR = Pattern.compile("\\s*(?:\\||;|:::)\\s*");
  private static final Pattern TAGS = Pattern.compile("\\s*[|;,]\\s*");
  private static final int SHORT = 2;

  private final Graph graph;
  private final String file;
  private final GraphKeys keys;
  private final Map<String, Wish> circles = new LinkedHashMap<>();
  private final Map<String, UUID> people = new LinkedHashMap<>();
  private final Map<String, Set<Wish>> belongings = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();
  private final Set<String> drawing = new TreeSet<>();
  private final Set<String> measures = new TreeSet<>();

  GraphPeople(String file, Graph graph) {
    this.file = file;
    this.graph = graph;
    keys = GraphKeys.of(file, graph);
    for (Graph.Node node : graph.nodes()) {
      CircleKind kind = circle(node);
      if (kind == null) {
        people.put(node.id(), UUID.randomUUID());
      } else if (!Texts.line(node.label()).isEmpty()) {
        circles.put(node.id(), new Wish(Texts.line(node.label()), kind));
      }
    }
  }

  private static CircleKind circle(Graph.Node node) {
    if (node.isGroup()) {
      return CircleKind.COMMUNITY;
    }
    return node.attributes().entrySet().stream()
        .filter(said -> GraphWords.ofNode(said.getKey()) == Meaning.KIND)
        .map(said -> GraphWords.circle(said.getValue()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The people's ids in the reading, by their nodes'. */
  Map<String, UUID> people() {
    return people;
  }

  /** The circle that a node stands for, or null. */
  Wish circle(String node) {
    return circles.get(node);
  }

  GraphKeys keys() {
    return keys;
  }

  /** Somebody is in the circle that another node stands for. */
  void belongs(String person, String circle, String how) {
    Wish wish = circles.get(circle);
    belongings.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(wish);
    if (!GraphWords.belongs(how)) {
      lines.computeIfAbsent(person, _ -> new ArrayList<>()).add(how + ": " + wish.name());
    }
  }

  /** A record for each node that is somebody. */
  List<Incoming> records(Spot.Unit unit) {
    List<Incoming> records = new ArrayList<>(people.size());
    for (Graph.Node node : graph.nodes()) {
      if (people.containsKey(node.id())) {
        records.add(record(node, new Spot(file, unit, Math.max(1, node.line()))));
      }
    }
    return Companies.spelledAlike(records);
  }

  /** What of all nodes has no place here, in a phrase; empty for nothing. */
  String leftOut() {
    List<String> parts = new ArrayList<>();
    if (!drawing.isEmpty()) {
      parts.add("how it is drawn (" + String.join(", ", drawing) + ")");
    }
    if (!measures.isEmpty()) {
      parts.add("measures, which Kith takes itself (" + String.join(", ", measures) + ")");
    }
    return parts.isEmpty() ? "" : "left out: " + String.join("; ", parts);
  }

  private Incoming record(Graph.Node node, Spot spot) {
    Said said = new Said(node);
    Person person = said.person();
    Set<Wish> wishes = new LinkedHashSet<>(said.circles);
    node.groups().stream().map(circles::get).filter(Objects::nonNull).forEach(wishes::add);
    wishes.addAll(belongings.getOrDefault(node.id(), Set.of()));
    return Incoming.somebody(spot, person, Trust.CONTACT, said.remarks)
        .withCircles(List.copyOf(wishes));
  }

  /** What one node says. */
  private final class Said {
    private final Graph.Node node;
    private final Map<Meaning, String> fields = new HashMap<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<Wish> circles = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    Said(Graph.Node node) {
      this.node = node;
      node.attributes().forEach(this::hear);
      notes.addAll(lines.getOrDefault(node.id(), List.of()));
    }

    private void hear(String attribute, String value) {
      Meaning meaning = GraphWords.ofNode(attribute);
      switch (meaning) {
        case DRAWING -> drawing.add(attribute);
        case MEASURE -> measures.add(attribute);
        case CIRCLE -> circles(attribute, value, CircleKind.COMMUNITY);
        case TAG -> circles(attribute, value, CircleKind.TAG);
        case EMAIL -> emails(value);
        case OTHER -> notes.add(attribute + ": " + value);
        case KIND -> {
          if (!Texts.fold(value).equals("person")) {
            notes.add(attribute + ": " + value);
          }
        }
        default -> {
          if (fields.putIfAbsent(meaning, value) != null) {
            notes.add(attribute + ": " + value);
          }
        }
      }
    }

    private void emails(String value) {
      for (String address : BAR.split(value)) {
        if (Keys.email(Texts.line(address)).isPresent()) {
          emails.add(address);
        } else {
          remarks.add(Remarks.noEmail(address));
        }
      }
    }

    private void circles(String attribute, String value, CircleKind kind) {
      for (String part : (kind == CircleKind.TAG ? TAGS : BAR).split(value)) {
        String name = Texts.line(part);
        boolean bare = name.length() <= SHORT || name.matches("[-+]?\\d+(?:\\.\\d+)?");
        String called = bare ? attribute + " " + name.replaceFirst("\\.0+$", "") : name;
        if (!name.isEmpty()) {
          circles.add(new Wish(called, kind));
        }
      }
    }

    private String field(Meaning meaning) {
      return fields.getOrDefault(meaning, "");
    }

    private String name() {
      String label = Texts.line(node.label());
      String parts = Texts.line(field(Meaning.FIRST_NAME) + " " + field(Meaning.LAST_NAME));
      String full = Texts.line(field(Meaning.NAME));
      boolean unnamed = label.isEmpty() || label.equals(Texts.line(node.id()));
      String name = !unnamed ? label : !full.isEmpty() ? full : !parts.isEmpty() ? parts : label;
      if (!full.isEmpty() && !full.equals(name)) {
        notes.addFirst("name: " + full);
      }
      return name.isEmpty() ? "Somebody in line " + node.line() : name;
    }

    private Person person() {
      String name = name();
      String organisation = Texts.line(field(Meaning.ORGANISATION));
      if (Companies.isEmployer(organisation)) {
        circles.add(new Wish(organisation, CircleKind.COMPANY));
      }
      String said = field(Meaning.NOTES);
      List<String> blocks = new ArrayList<>(said.isEmpty() ? List.of() : List.of(said));
      if (!notes.isEmpty()) {
        blocks.add(String.join("\n", notes));
      }
      return Person.of(people.get(node.id()), name)
          .withMe(field(Meaning.ME).equalsIgnoreCase("true"))
          .withRole(field(Meaning.ROLE))
          .withOrganisation(organisation)
          .withEmails(emails)
          .withPhones(List.of(BAR.split(field(Meaning.PHONE))))
          .withLinks(List.of(BAR.split(field(Meaning.LINK))))
          .withBirthday(field(Meaning.BIRTHDAY))
          .withHowWeMet(field(Meaning.HOW_WE_MET))
          .withCloseness(whole(field(Meaning.CLOSENESS), Person.CLOSEST))
          .withNetworks(NetworkKind.read(field(Meaning.NETWORKS)).orElse(Set.of()))
          .withCadence(whole(field(Meaning.CADENCE), Cadence.LONGEST))
          .withNotes(String.join("\n\n", blocks))
          .withIdentities(identities());
    }

    private List<String> identities() {
      List<String> identities = new ArrayList<>(keys.of(node));
      emails.forEach(address -> Keys.email(Texts.line(address)).ifPresent(identities::add));
      return identities;
    }
  }

  /** A whole number from 1 to the most, else 0, which is what is not said. */
  static int whole(String text, int most) {
    String digits = text.strip().replaceFirst("\\.0+$", "");
    int number = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    return number <= most ? number : 0;
  }
}
