package kith.exchange.write;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Graphs that are written, read by other programs' libraries. */
class GraphFilesTest {
  @TempDir Path folder;

  private String written(Format format, Network network) {
    Path file = folder.resolve("net" + format.ending());
    Little.write(file, format, Parcel.of(network, network.naming()));
    return Little.text(file);
  }

  /** What a document says of an element, by the names that its keys declare. */
  private static Map<String, String> data(Document document, Element of) {
    Map<String, String> names =
        Little.elements(document, "key").stream()
            .collect(toMap(key -> key.getAttribute("id"), key -> key.getAttribute("attr.name")));
    Map<String, String> data = new HashMap<>();
    Little.elements(document, "data").stream()
        .filter(item -> item.getParentNode() == of)
        .forEach(item -> data.put(names.get(item.getAttribute("key")), item.getTextContent()));
    return data;
  }

  private static Element byId(Document document, String name, Object id) {
    return Little.elements(document, name).stream()
        .filter(element -> element.getAttribute("id").equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void graphmlIsReadByAnotherLibraryThatChecksItsSchema() {
    Graph<String, DefaultWeightedEdge> graph =
        new WeightedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER);
    Map<String, String> labels = new HashMap<>();
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (pair, value) -> {
          if (pair.getSecond().equals("label")) {
            labels.put(pair.getFirst(), value.getValue());
          }
        });
    importer.importGraph(graph, new StringReader(written(Format.GRAPHML, Little.network())));

    assertThat(labels)
        .containsOnly(
            Map.entry(Little.ME.id().toString(), Little.ME.name()),
            Map.entry(Little.ZOE.id().toString(), Little.ZOE.name()),
            Map.entry(Little.BO.id().toString(), Little.BO.name()),
            Map.entry(Little.CY.id().toString(), Little.CY.name()));
    assertThat(graph.edgeSet()).hasSize(3);
    assertThat(
            graph.getEdgeWeight(
                graph.getEdge(Little.ZOE.id().toString(), Little.BO.id().toString())))
        .isEqualTo(3);
  }

  @Test
  void graphmlSaysHowPeopleAreAndHangTogether() {
    Document document = Little.xml(written(Format.GRAPHML, Little.network()));
    assertThat(data(document, byId(document, "node", Little.ZOE.id())))
        .containsOnly(
            Map.entry("label", "Zoë “Zo” <Brandt> & 日本 🚀"),
            Map.entry("role", "=HYPERLINK(\"x\"), PhD"),
            Map.entry("organisation", "Łódź; GmbH"),
            Map.entry("circles", "Choir"),
            Map.entry("closeness", "4"),
            Map.entry("networks", "personal, strategic"),
            Map.entry("cadence", "30"),
            Map.entry("x", "10.5"),
            Map.entry("y", "-20.25"),
            Map.entry("size", "12.0"),
            Map.entry("r", "53"),
            Map.entry("g", "132"),
            Map.entry("b", "206"));
    Element knows = byId(document, "edge", Little.KNOWS.id());
    assertThat(knows.getAttribute("source")).isEqualTo(Little.ZOE.id().toString());
    assertThat(knows.getAttribute("target")).isEqualTo(Little.BO.id().toString());
    assertThat(Little.elements(document, "graph").getFirst().getAttribute("edgedefault"))
        .isEqualTo("directed");
    assertThat(knows.hasAttribute("directed")).isFalse();
    assertThat(data(document, knows))
        .containsOnly(
            Map.entry("kind", "reports to"),
            Map.entry("weight", "3.0"),
            Map.entry("closeness", "3"),
            Map.entry("provenance", "stated"),
            Map.entry("since", "2021-03-01"),
            Map.entry("until", "2024-12-31"));
    Element withCy = byId(document, "edge", Little.WITH_CY.id());
    assertThat(withCy.getAttribute("directed")).isEqualTo("0");
    assertThat(data(document, withCy))
        .containsOnly(
            Map.entry("weight", "1.0"),
            Map.entry("provenance", "inferred"),
            Map.entry("undirected", "true"));
  }

  @Test
  void gexfHasPlacesColoursAndDays() {
    Document document = Little.xml(written(Format.GEXF, Little.network()));
    Element graph = Little.elements(document, "graph").getFirst();
    assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
    assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
    assertThat(graph.hasAttribute("defaultedgetype")).as("Gephi drops what is not so").isFalse();
    Element zoe = byId(document, "node", Little.ZOE.id());
    assertThat(zoe.getAttribute("label")).isEqualTo(Little.ZOE.name());
    Element position = child(zoe, "viz:position");
    assertThat(position.getAttribute("x")).isEqualTo("10.5");
    assertThat(position.getAttribute("y")).as("Gephi's y goes up").isEqualTo("20.25");
    assertThat(child(zoe, "viz:size").getAttribute("value")).isEqualTo("12.0");
    Element colour = child(zoe, "viz:color");
    assertThat(
            List.of(colour.getAttribute("r"), colour.getAttribute("g"), colour.getAttribute("b")))
        .containsExactly("53", "132", "206");
    Element knows = byId(document, "edge", Little.KNOWS.id());
    assertThat(knows.getAttribute("type")).isEqualTo("directed");
    assertThat(knows.getAttribute("kind")).isEqualTo("reports to");
    assertThat(knows.getAttribute("weight")).isEqualTo("3.0");
    assertThat(knows.getAttribute("start")).isEqualTo("2021-03-01");
    assertThat(knows.getAttribute("end")).isEqualTo("2024-12-31");
    assertThat(byId(document, "edge", Little.MINE.id()).hasAttribute("start")).isFalse();
  }

  /**
   * As the draft of 1.2 has it, whose schema the other library brings: without what 1.3 has beyond
   * it, and with places and colours in the one namespace that this schema knows.
   */
  private static String asDraft(String gexf) {
    return gexf.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
        .replace("version=\"1.3\"", "version=\"1.2\"")
        .replace("<viz:", "<")
        .replaceAll(" (kind|timerepresentation)=\"[^\"]*\"", "");
  }

  @Test
  void gexfKeepsToItsSchemaAndIsReadByAnotherLibrary() throws Exception {
    String text = written(Format.GEXF, Little.network());
    assertThat(text)
        .contains("xmlns=\"http://gexf.net/1.3\"", "xmlns:viz=\"http://gexf.net/1.3/viz\"");
    SchemaFactory.newDefaultInstance()
        .newSchema(SimpleGEXFImporter.class.getResource("/gexf.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(asDraft(text))));

    Graph<String, DefaultWeightedEdge> graph =
        new WeightedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER);
    Map<String, String> labels = new HashMap<>();
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (pair, value) -> {
          if (pair.getSecond().equals("label")) {
            labels.put(pair.getFirst(), value.getValue());
          }
        });
    importer.importGraph(graph, new StringReader(asDraft(text)));
    Network network = Little.network();
    assertThat(labels)
        .isEqualTo(
            network.people().stream().collect(toMap(one -> one.id().toString(), Person::name)));
    assertThat(graph.edgeSet()).hasSize(network.ties().size());
    DefaultWeightedEdge knows =
        graph.getEdge(Little.KNOWS.from().toString(), Little.KNOWS.to().toString());
    assertThat(graph.getEdgeWeight(knows)).isEqualTo(3);
    Document document = Little.xml(text);
    for (String name : List.of("node", "edge")) {
      List<String> ids =
          Little.elements(document, name).stream().map(one -> one.getAttribute("id")).toList();
      assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  private static Element child(Element of, String name) {
    return (Element) of.getElementsByTagName(name).item(0);
  }

  @Test
  void gexfWithoutAnyDayIsOfNoTime() {
    Network network = Network.of(List.of(Little.ME, Little.BO, Little.MINE));
    Document document = Little.xml(written(Format.GEXF, network));
    Element graph = Little.elements(document, "graph").getFirst();
    assertThat(graph.getAttribute("mode")).isEqualTo("static");
    assertThat(graph.getAttribute("defaultedgetype")).isEqualTo("undirected");
    assertThat(graph.hasAttribute("timeformat")).isFalse();
  }

  @Test
  void nobodyWhoIsWithheldIsInAGraphAndNoAddressOrNoteEither() {
    for (Format format : List.of(Format.GRAPHML, Format.GEXF)) {
      assertThat(written(format, Little.withCyWithheld()))
          .contains("Brandt", "Choir")
          .doesNotContain("Cy\"", ">Cy<", Little.CY.id().toString(), "Secret club")
          .doesNotContain("zoe@example.org", "123456", "tea", "On a train", "1984");
    }
  }

  @Test
  void safeNamesAreAllThatIsTold() {
    Network network = Little.network();
    Path file = folder.resolve("safe.graphml");
    Little.write(file, Format.GRAPHML, Parcel.of(network, Naming.initials(network)));
    assertThat(Little.text(file))
        .contains(">L. V.<", ">Circle A<", ">reports to<")
        .doesNotContain("Brandt", "Lena", "Choir", "Łódź");
  }

  @Test
  void whatXmlHasNoCharacterForIsLeftOut() {
    Person odd = Person.named("A\uD800b\uFFFEc").withRole("x\uFFFFy");
    Network network = Network.of(List.of(odd));
    for (Format format : List.of(Format.GRAPHML, Format.GEXF)) {
      assertThat(written(format, network)).contains("Abc").contains("xy");
    }
    assertThat(XmlFile.legal("a\u0000\u0008\u000B\u001Fb\tc\n\uD83D\uDE80")).isEqualTo("ab\tc\n🚀");
  }
}
