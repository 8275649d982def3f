package kith.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.exchange.GraphWords.Meaning;
import kith.exchange.graph.Graph;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;

/**
 * The ties of a graph. Weights are of any size: within the file they are spread from 1 to 5 by
 * their logarithm, and each stands in the tie's evidence as it is.
 */
final class GraphTies {
  private static final Pattern NO_FRACTION = Pattern.compile("\\.0+$");
  private static final int ISO_DAY = 10;
  private static final int LONGEST = 300;

  private final GraphPeople people;
  private final Graph graph;
  private final List<Fact> ties = new ArrayList<>();
  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, List<Integer>> leftOut = new LinkedHashMap<>();
  private boolean hasCloseness;
  private double least = Double.POSITIVE_INFINITY;
  private double most;

  GraphTies(Graph graph, GraphPeople people) {
    this.graph = graph;
    this.people = people;
    graph.edges().forEach(this::weigh);
    graph.edges().forEach(this::add);
  }

  /** The ties, in the ids of the people of the reading. */
  List<Fact> ties() {
    return ties;
  }

  /** What was left out, and in which lines. */
  Map<String, List<Integer>> leftOut() {
    return leftOut;
  }

  /** How weights are told, in a few words; empty if there are none that differ. */
  String weights() {
    return !hasCloseness && least < most
        ? "weights " + number(least) + " to " + number(most) + " as closeness 1 to 5"
        : "";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private void weigh(Graph.Edge edge) {
    double weight = weight(edge);
    if (weight > 0) {
      least = Math.min(least, weight);
      most = Math.max(most, weight);
    }
    hasCloseness |= !said(edge, Meaning.CLOSENESS).isEmpty();
  }

  /** What an attribute means, found out once: thousands of edges have the same few. */
  private Meaning meaning(String attribute) {
    return meanings.computeIfAbsent(attribute, GraphWords::ofEdge);
  }

  private String said(Graph.Edge edge, Meaning meaning) {
    for (Map.Entry<String, String> entry : edge.attributes().entrySet()) {
      if (meaning(entry.getKey()) == meaning) {
        return entry.getValue();
      }
    }
    return "";
  }

  /** The weight of an edge; 0 if it has none that is a number above. */
  private double weight(Graph.Edge edge) {
    try {
      double weight = Double.parseDouble(said(edge, Meaning.WEIGHT).replace(',', '.'));
      return Double.isFinite(weight) ? Math.max(0, weight) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void add(Graph.Edge edge) {
    UUID from = people.people().get(edge.from());
    UUID to = people.people().get(edge.to());
    if (from == null && to == null) {
      leaveOut("a tie between two circles", edge);
    } else if (from == null || to == null) {
      belong(edge, from != null);
    } else if (from.equals(to)) {
      leaveOut("a tie of somebody with themselves", edge);
    } else {
      ties.add(tie(edge, from, to));
    }
  }

  private void belong(Graph.Edge edge, boolean forwards) {
    String person = forwards ? edge.from() : edge.to();
    String circle = forwards ? edge.to() : edge.from();
    if (people.circle(circle) == null) {
      leaveOut("a tie to a circle without a name", edge);
    } else {
      people.belongs(person, circle, kind(edge));
    }
  }

  private void leaveOut(String what, Graph.Edge edge) {
    leftOut.computeIfAbsent(what, _ -> new ArrayList<>()).add(edge.line());
  }

  private Tie tie(Graph.Edge edge, UUID from, UUID to) {
    String kind = kind(edge);
    String ends = edge.from() + "|" + edge.to() + "|" + kind + "|" + edge.directed();
    int time = times.merge(ends, 1, Integer::sum);
    String called = "kith tie|" + people.keys().network() + "|" + ends + "|" + time;
    boolean inferred = said(edge, Meaning.PROVENANCE).equalsIgnoreCase("inferred");
    LocalDate since = day(said(edge, Meaning.SINCE));
    LocalDate until = day(said(edge, Meaning.UNTIL));
    boolean turned = since != null && until != null && until.isBefore(since);
    return new Tie(
        UUID.nameUUIDFromBytes(called.getBytes(StandardCharsets.UTF_8)),
        from,
        to,
        kind,
        edge.directed(),
        closeness(edge),
        inferred ? Provenance.INFERRED : Provenance.IMPORTED,
        turned ? until : since,
        turned ? since : until,
        evidence(edge));
  }

  /** The first that says it; words for directions, which some files have there, say nothing. */
  private String kind(Graph.Edge edge) {
    for (Map.Entry<String, String> entry : edge.attributes().entrySet()) {
      String value = entry.getValue().strip();
      boolean way =
          List.of("directed", "undirected", "mutual").contains(value.toLowerCase(Locale.ROOT));
      if (meaning(entry.getKey()) == Meaning.KIND && !way) {
        return value;
      }
    }
    return "";
  }

  private int closeness(Graph.Edge edge) {
    if (hasCloseness) {
      return GraphPeople.whole(said(edge, Meaning.CLOSENESS), Person.CLOSEST);
    }
    double weight = weight(edge);
    if (weight <= 0 || least >= most) {
      return 0;
    }
    double share = Math.log(weight / least) / Math.log(most / least);
    return Math.clamp(Math.round(1 + (Person.CLOSEST - 1) * share), 1, Person.CLOSEST);
  }

  /** What else is said, beginning with the weight where it says something. */
  private String evidence(Graph.Edge edge) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, String> entry : edge.attributes().entrySet()) {
      String value = entry.getValue();
      switch (meaning(entry.getKey())) {
        case EVIDENCE -> parts.add(value);
        case OTHER -> parts.add(entry.getKey() + " " + value);
        case WEIGHT -> {
          boolean tells = least < most || most != 1 || weight(edge) == 0;
          if (tells && !hasCloseness) {
            parts.add("weight " + NO_FRACTION.matcher(value).replaceFirst(""));
          }
        }
        case SINCE, UNTIL -> {
          if (day(value) == null) {
            parts.add(entry.getKey() + " " + value);
          }
        }
        case KIND -> {
          boolean same = value.strip().equals(kind(edge));
          if (!same && !value.toLowerCase(Locale.ROOT).endsWith("directed")) {
            parts.add(entry.getKey() + " " + value);
          }
        }
        default -> {}
      }
    }
    String evidence = String.join("; ", parts);
    return evidence.length() <= LONGEST ? evidence : evidence.substring(0, LONGEST - 1) + "…";
  }

  /** A day in ISO form, with or without a time; others only look like one. */
  private static LocalDate day(String text) {
    String day = text.strip();
    try {
      return day.length() < ISO_DAY ? null : LocalDate.parse(day.substring(0, ISO_DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
