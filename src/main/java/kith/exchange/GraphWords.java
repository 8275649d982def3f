package kith.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kith.network.CircleKind;
import kith.network.Texts;

/** What programs call what is known of people and ties, and what it means here. */
final class GraphWords {
  private static final Pattern JOINERS = Pattern.compile("[\\s_.\\-:]+");
  private static final Pattern OWNER = Pattern.compile("^(?:v|e|node|edge|vertex) (?=\\S)");

  /** What an attribute of a node or edge means. */
  enum Meaning {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    ROLE,
    ORGANISATION,
    EMAIL,
    PHONE,
    LINK,
    BIRTHDAY,
    HOW_WE_MET,
    NOTES,
    CLOSENESS,
    NETWORKS,
    CADENCE,
    ME,
    CIRCLE,
    TAG,
    /** What sort of thing a node is, or how an edge joins two. */
    KIND,
    WEIGHT,
    SINCE,
    UNTIL,
    PROVENANCE,
    EVIDENCE,
    /** How it is drawn, or what it is called inside the file. */
    DRAWING,
    /** What a program worked out of the network; Kith does that itself. */
    MEASURE,
    OTHER
  }

  private static final Map<String, Meaning> OF_NODES =
      meanings(
          Map.ofEntries(
              Map.entry(Meaning.NAME, "full name|fullname|display name|label|name"),
              Map.entry(Meaning.FIRST_NAME, "first name|firstname|given name"),
              Map.entry(Meaning.LAST_NAME, "last name|lastname|surname|family name"),
              Map.entry(
                  Meaning.ROLE,
                  "role|position|title|job|job title|jobtitle|occupation|function|profession"),
              Map.entry(
                  Meaning.ORGANISATION,
                  "company|organisation|organization|employer|org|company name|companyname"
                      + "|affiliation|institution|firm"),
              Map.entry(Meaning.EMAIL, "email|e mail|mail|emails|email address|e mail address"),
              Map.entry(Meaning.PHONE, "phone|phones|tel|telephone|mobile|phone number"),
              Map.entry(
                  Meaning.LINK,
                  "url|link|links|website|web|homepage|linkedin|linkedin url|profile|profile url"),
              Map.entry(Meaning.BIRTHDAY, "birthday|birthdate|birth date|date of birth|dob"),
              Map.entry(Meaning.HOW_WE_MET, "how we met"),
              Map.entry(Meaning.NOTES, "notes|note|description|comment|comments|bio|about|remarks"),
              Map.entry(Meaning.CLOSENESS, "closeness"),
              Map.entry(Meaning.NETWORKS, "networks"),
              Map.entry(Meaning.CADENCE, "cadence|in touch every (days)"),
              Map.entry(Meaning.ME, "me"),
              Map.entry(
                  Meaning.CIRCLE,
                  "circle|circles|group|groups|team|club|community|cluster|department|dept"),
              Map.entry(Meaning.TAG, "tag|tags|category"),
              Map.entry(Meaning.KIND, "type|element type|node type|entity type|kind"),
              Map.entry(
                  Meaning.DRAWING,
                  "x|y|z|r|g|b|a|size|color|colour|shape|width|height|opacity|visibility|image|image"
                      + " file|icon|polygon|locked|tooltip|label fill color|label position|layout"
                      + " order|id|timeset|interval|start|end|viz|x coord|y coord|colorname"),
              Map.entry(
                  Meaning.MEASURE,
                  "degree|indegree|in degree|outdegree|out degree|weighted degree|weighted"
                      + " indegree|weighted outdegree|betweenness|betweenness"
                      + " centrality|betweenesscentrality|betweennesscentrality|closeness"
                      + " centrality|closnesscentrality|closenesscentrality|harmonic closeness"
                      + " centrality|harmonicclosnesscentrality|eigenvector|eigenvector"
                      + " centrality|eigencentrality|pagerank|pageranks|page"
                      + " rank|hub|authority|clustering|clustering"
                      + " coefficient|eccentricity|modularity|modularity"
                      + " class|component|componentnumber|strongcompnum|triangles|score"
                      + " rank|coreness|k core")));

  private static final Map<String, Meaning> OF_EDGES =
      meanings(
          Map.ofEntries(
              Map.entry(
                  Meaning.KIND,
                  "kind|relation|relationship|relation type|connection type|tie|tie type|label"
                      + "|edge label|edgelabel|interaction|type|name|category"),
              Map.entry(Meaning.WEIGHT, "weight|edge weight|value|strength"),
              Map.entry(Meaning.CLOSENESS, "closeness"),
              Map.entry(Meaning.SINCE, "start|since|from date|start date|begin|date|met on"),
              Map.entry(Meaning.UNTIL, "end|until|to date|end date"),
              Map.entry(Meaning.PROVENANCE, "provenance"),
              Map.entry(
                  Meaning.EVIDENCE, "evidence|notes|note|description|comment|comments|context"),
              Map.entry(
                  Meaning.DRAWING,
                  "x|y|r|g|b|a|color|colour|shape|width|size|opacity|visibility|style|id|timeset"
                      + "|interval|label text color|label font size|undirected|source name"
                      + "|target name|direction|arrow")));

  private static final Map<String, CircleKind> NOT_PEOPLE =
      Map.ofEntries(
          Map.entry("organisation", CircleKind.COMPANY),
          Map.entry("organization", CircleKind.COMPANY),
          Map.entry("org", CircleKind.COMPANY),
          Map.entry("company", CircleKind.COMPANY),
          Map.entry("business", CircleKind.COMPANY),
          Map.entry("firm", CircleKind.COMPANY),
          Map.entry("institution", CircleKind.COMPANY),
          Map.entry("school", CircleKind.SCHOOL),
          Map.entry("university", CircleKind.SCHOOL),
          Map.entry("team", CircleKind.TEAM),
          Map.entry("department", CircleKind.TEAM),
          Map.entry("place", CircleKind.PLACE),
          Map.entry("location", CircleKind.PLACE),
          Map.entry("city", CircleKind.PLACE),
          Map.entry("country", CircleKind.PLACE),
          Map.entry("group", CircleKind.COMMUNITY),
          Map.entry("community", CircleKind.COMMUNITY),
          Map.entry("project", CircleKind.COMMUNITY),
          Map.entry("event", CircleKind.COMMUNITY),
          Map.entry("meeting", CircleKind.COMMUNITY));

  /** How belonging is called, which being in a circle says already. */
  private static final Set<String> BELONGS =
      Set.of(
          "",
          "works at",
          "works for",
          "employed by",
          "employee",
          "member",
          "member of",
          "belongs to",
          "part of",
          "in",
          "at",
          "is in",
          "attended",
          "studied at",
          "lives in");

  private GraphWords() {}

  private static Map<String, Meaning> meanings(Map<Meaning, String> words) {
    Map<String, Meaning> meanings = new HashMap<>();
    words.forEach(
        (meaning, names) -> {
          for (String name : names.split("\\|")) {
            meanings.put(name, meaning);
          }
        });
    return meanings;
  }

  /** What an attribute of a node means. */
  static Meaning ofNode(String attribute) {
    return meaning(OF_NODES, attribute);
  }

  /** What an attribute of an edge means. */
  static Meaning ofEdge(String attribute) {
    return meaning(OF_EDGES, attribute);
  }

  private static Meaning meaning(Map<String, Meaning> known, String attribute) {
    String plain = JOINERS.matcher(Texts.fold(attribute)).replaceAll(" ").strip();
    Meaning meaning = known.get(plain);
    return meaning != null
        ? meaning
        : known.getOrDefault(OWNER.matcher(plain).replaceAll(""), Meaning.OTHER);
  }

  /** What sort of circle a node of this kind is, or null if it may be a person. */
  static CircleKind circle(String kind) {
    return NOT_PEOPLE.get(Texts.fold(kind));
  }

  /** Whether a tie to a circle says no more than that somebody belongs to it. */
  static boolean belongs(String kind) {
    return BELONGS.contains(Texts.fold(kind));
  }
}
