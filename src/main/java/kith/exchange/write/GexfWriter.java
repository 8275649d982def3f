package kith.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kith.exchange.write.Columns.Column;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;

/**
 * A network as GEXF 1.3, as Gephi opens it: people where and how they are drawn, each tie of its
 * kind and, where its days are known, there from the first to the last.
 *
 * <p>Gephi's axis of y goes up, the map's goes down.
 */
final class GexfWriter {
  private static final int REPORT_EVERY = 1024;

  private final Web web;
  private final Map<UUID, Dot> dots;
  private final List<Column<Person>> ofPeople;
  private final List<Column<Tie>> ofTies = Columns.ofTies();

  GexfWriter(Web web, Map<UUID, Dot> dots) {
    this.web = web;
    this.dots = dots;
    ofPeople = Columns.ofPeople(web);
  }

  void write(OutputStream out, Progress progress) throws IOException {
    boolean dated =
        web.ties().stream()
            .flatMap(tie -> Stream.of(tie.since(), tie.until()))
            .anyMatch(Objects::nonNull);
    XmlFile xml = new XmlFile(out);
    xml.open(
        "gexf",
        "xmlns",
        "http://gexf.net/1.3",
        "xmlns:viz",
        "http://gexf.net/1.3/viz",
        "version",
        "1.3");
    xml.open("meta").text("creator", "Kith").close();
    xml.open(
        "graph",
        "defaultedgetype",
        direction(),
        "idtype",
        "string",
        "mode",
        dated ? "dynamic" : "static",
        "timeformat",
        dated ? "date" : null,
        "timerepresentation",
        dated ? "interval" : null);
    attributes(xml, "node", ofPeople);
    attributes(xml, "edge", ofTies);
    int done = 0;
    xml.open("nodes", "count", web.people().size());
    for (Person person : web.people()) {
      step(progress, done++);
      node(xml, person);
    }
    xml.close().open("edges", "count", web.ties().size());
    for (Tie tie : web.ties()) {
      step(progress, done++);
      edge(xml, tie);
    }
    xml.close().close().close().end();
  }

  /** Gephi drops each tie that is not of the default; without one it takes both. */
  private String direction() {
    boolean directed = web.ties().stream().anyMatch(Tie::directed);
    boolean mixed = directed && !web.ties().stream().allMatch(Tie::directed);
    return mixed ? null : directed ? "directed" : "undirected";
  }

  private void step(Progress progress, int done) {
    if (done % REPORT_EVERY == 0) {
      progress.step((double) done / (web.people().size() + web.ties().size()));
    }
  }

  private static void attributes(XmlFile xml, String about, List<? extends Column<?>> columns)
      throws IOException {
    xml.open("attributes", "class", about, "mode", "static");
    for (Column<?> column : columns) {
      xml.empty("attribute", "id", column.name(), "title", column.name(), "type", column.type());
    }
    xml.close();
  }

  private void node(XmlFile xml, Person person) throws IOException {
    xml.open("node", "id", person.id(), "label", person.name());
    values(xml, ofPeople, person);
    Dot dot = dots.get(person.id());
    if (dot != null) {
      xml.empty("viz:color", "r", dot.red(), "g", dot.green(), "b", dot.blue());
      xml.empty("viz:position", "x", (float) dot.x(), "y", (float) -dot.y(), "z", "0.0");
      xml.empty("viz:size", "value", (float) (2 * dot.radius()));
    }
    xml.close();
  }

  private void edge(XmlFile xml, Tie tie) throws IOException {
    String kind = tie.kind().isEmpty() ? null : tie.kind();
    xml.open(
        "edge",
        "id",
        tie.id(),
        "source",
        tie.from(),
        "target",
        tie.to(),
        "type",
        tie.directed() ? "directed" : "undirected",
        "kind",
        kind,
        "label",
        kind,
        "weight",
        Columns.weight(tie),
        "start",
        tie.since(),
        "end",
        tie.until());
    values(xml, ofTies, tie);
    xml.close();
  }

  private static <F> void values(XmlFile xml, List<Column<F>> columns, F fact) throws IOException {
    List<Column<F>> told = columns.stream().filter(column -> !column.of(fact).isEmpty()).toList();
    if (!told.isEmpty()) {
      xml.open("attvalues");
      for (Column<F> column : told) {
        xml.empty("attvalue", "for", column.name(), "value", column.of(fact));
      }
      xml.close();
    }
  }
}
