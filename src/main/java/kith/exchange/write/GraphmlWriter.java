package kith.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kith.exchange.write.Columns.Column;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;

/**
 * A network as GraphML. Every id is unique, and colours and places are called as Gephi calls them.
 *
 * <p>Where some ties are directed and some are not, the graph is directed and those that are not
 * say so: as the schema's {@code directed="0"}, since NetworkX refuses a whole file for a "false",
 * and as a value of their own for programs that look at the graph's direction only.
 */
final class GraphmlWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final int REPORT_EVERY = 1024;

  private final Web web;
  private final Map<UUID, Dot> dots;
  private final boolean directed;
  private final boolean mixed;
  private final List<Column<Person>> ofPeople = new ArrayList<>();
  private final List<Column<Tie>> ofTies = new ArrayList<>();

  GraphmlWriter(Web web, Map<UUID, Dot> dots) {
    this.web = web;
    this.dots = dots;
    directed = web.ties().stream().anyMatch(Tie::directed);
    mixed = directed && !web.ties().stream().allMatch(Tie::directed);
    ofPeople.add(new Column<>("label", "string", Person::name));
    ofPeople.addAll(Columns.ofPeople(web));
    if (!dots.isEmpty()) {
      ofPeople.add(dot("x", "double", Dot::x));
      ofPeople.add(dot("y", "double", Dot::y));
      ofPeople.add(dot("size", "double", dot -> 2 * dot.radius()));
      ofPeople.add(dot("r", "integer", Dot::red));
      ofPeople.add(dot("g", "integer", Dot::green));
      ofPeople.add(dot("b", "integer", Dot::blue));
    }
    ofTies.add(new Column<>("kind", "string", Tie::kind));
    ofTies.add(new Column<>("weight", "double", Columns::weight));
    ofTies.addAll(Columns.ofTies());
    if (mixed) {
      ofTies.add(new Column<>("undirected", "boolean", tie -> tie.directed() ? null : "true"));
    }
  }

  private Column<Person> dot(String name, String type, Function<Dot, Object> value) {
    return new Column<>(
        name,
        type,
        person -> {
          Dot dot = dots.get(person.id());
          return dot == null ? null : value.apply(dot);
        });
  }

  void write(OutputStream out, Progress progress) throws IOException {
    XmlFile xml = new XmlFile(out);
    xml.open("graphml", "xmlns", NAMESPACE);
    keys(xml, "node", ofPeople);
    keys(xml, "edge", ofTies);
    xml.open("graph", "id", "kith", "edgedefault", directed ? "directed" : "undirected");
    int done = 0;
    for (Person person : web.people()) {
      step(progress, done++);
      xml.open("node", "id", person.id());
      data(xml, "node", ofPeople, person);
      xml.close();
    }
    for (Tie tie : web.ties()) {
      step(progress, done++);
      xml.open(
          "edge",
          "id",
          tie.id(),
          "source",
          tie.from(),
          "target",
          tie.to(),
          "directed",
          mixed && !tie.directed() ? "0" : null);
      data(xml, "edge", ofTies, tie);
      xml.close();
    }
    xml.close().close().end();
  }

  private void step(Progress progress, int done) {
    if (done % REPORT_EVERY == 0) {
      progress.step((double) done / (web.people().size() + web.ties().size()));
    }
  }

  /** People and ties may have an attribute of the same name, but never one key for both. */
  private static String key(String about, Column<?> column) {
    return about + "_" + column.name();
  }

  private static <F> void keys(XmlFile xml, String about, List<Column<F>> columns)
      throws IOException {
    for (Column<F> column : columns) {
      String type = column.type().equals("integer") ? "int" : column.type();
      xml.empty(
          "key",
          "id",
          key(about, column),
          "for",
          about,
          "attr.name",
          column.name(),
          "attr.type",
          type);
    }
  }

  private static <F> void data(XmlFile xml, String about, List<Column<F>> columns, F fact)
      throws IOException {
    for (Column<F> column : columns) {
      String value = column.of(fact);
      if (!value.isEmpty()) {
        xml.text("data", value, "key", key(about, column));
      }
    }
  }
}
