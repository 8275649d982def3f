package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.DocumentBuilderFactory;
import kith.network.Progress;
import kith.network.Provenance;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgExportTest {
  private static final Type TYPE = new Type();
  private static final Look LOOK = Look.light();

  private final Maps map = Maps.scattered(60, 9);

  private static Document read(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  private static byte[] written(Picture picture, Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgExport(LOOK, TYPE, sheet).writeAll(picture, out, Progress.NONE);
    return out.toByteArray();
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int k = 0; k < found.getLength(); k++) {
      elements.add((Element) found.item(k));
    }
    return elements;
  }

  private static Map<String, Element> people(Document document) {
    Map<String, Element> people = new HashMap<>();
    for (Element group : elements(document, "g")) {
      if (group.getAttribute("class").startsWith("person")) {
        people.put(group.getAttribute("id"), group);
      }
    }
    return people;
  }

  private static Element first(Element group, String name) {
    return (Element) group.getElementsByTagName(name).item(0);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  @Test
  void tiesBowAndBreakAsOnTheScreen() throws Exception {
    Maps.Draft draft = new Maps.Draft();
    UUID ana = draft.person("Ana", -200, 0);
    UUID ben = draft.person("Ben", 200, 0);
    draft.tie(ana, ben, false, 3, Provenance.IMPORTED);
    Picture picture = draft.made().picture();
    Element straight = tie(picture);
    assertThat(straight.getAttribute("stroke-dasharray")).isEqualTo("7,3");
    assertThat(first(straight, "path").getAttribute("d")).startsWith("M").contains("L");
    assertThat(first(tie(picture.bent(true)), "path").getAttribute("d")).contains("Q");
  }

  private static Element tie(Picture picture) throws Exception {
    for (Element group : elements(read(written(picture, Sheet.of(1200, 900))), "g")) {
      if (group.getAttribute("id").equals("ties")) {
        return first(group, "g");
      }
    }
    throw new AssertionError("no ties");
  }

  @Test
  void eachPersonIsAGroupWhereThePictureHasThem() throws Exception {
    Picture picture = map.picture();
    Sheet sheet = Sheet.of(1200, 900).withMargin(new Margin("Map", "1 May 2026", true));
    Map<String, Element> people = people(read(written(picture, sheet)));
    assertThat(people).hasSize(60);
    Composition set = new SvgExport(LOOK, TYPE, sheet).all(picture);
    assertThat(set.furniture().header()).isPositive();
    for (int node = 0; node < picture.discs(); node++) {
      Element person = people.get("person-" + picture.id(node));
      assertThat(first(person, "title").getTextContent()).isEqualTo(map.scene().fullName(node));
      Element disc = first(person, "circle");
      double y = set.camera().screenY(picture.y(node)) + set.furniture().header();
      assertThat(number(disc, "cx"))
          .isCloseTo(set.camera().screenX(picture.x(node)), within(0.006));
      assertThat(number(disc, "cy")).isCloseTo(y, within(0.006));
      assertThat(disc.getAttribute("fill"))
          .isEqualTo("#%06x".formatted(LOOK.tone(map.scene().hue(node)) & 0xFFFFFF));
    }
  }

  @Test
  void namesAreTheTextsThatTheLabelsChose() throws Exception {
    Picture picture = map.picture();
    Sheet sheet = Sheet.of(1600, 1200);
    Map<String, Element> people = people(read(written(picture, sheet)));
    Composition set = new SvgExport(LOOK, TYPE, sheet).all(picture);
    int named = 0;
    for (int label = 0; label < set.labels().size(); label++) {
      if (!set.labels().isCaption(label) && !set.labels().isStacked(label)) {
        int node = set.labels().of(label);
        Element person = people.get("person-" + picture.id(node));
        NodeList texts = person.getElementsByTagName("text");
        assertThat(texts.item(texts.getLength() - 1).getTextContent())
            .isEqualTo(map.scene().name(node));
        named++;
      }
    }
    assertThat(named).isGreaterThan(20);
  }

  @Test
  void tiesAreInkedTogetherAndCirclesAreGroups() throws Exception {
    Document document = read(written(map.picture(), Sheet.of(1200, 900)));
    Map<String, Element> byId = new HashMap<>();
    elements(document, "g").forEach(group -> byId.put(group.getAttribute("id"), group));
    assertThat(byId.get("ties").getAttribute("opacity")).isEqualTo("0.55");
    int drawn = byId.get("ties").getElementsByTagName("path").getLength();
    assertThat(drawn).isPositive().isLessThanOrEqualTo(map.scene().strands().count());
    for (int group = 0; group < map.scene().groups().size(); group++) {
      if (map.picture().hulls().strength(group) > 0) {
        Scene.Group circle = map.scene().groups().get(group);
        Element found = byId.get("circle-" + map.scene().id(circle.hub()));
        assertThat(first(found, "title").getTextContent()).isEqualTo(circle.name());
      }
    }
  }

  @Test
  void noNameBecomesMarkup() throws Exception {
    List<String> names =
        List.of(
            "<script>alert('&\")</script>", "]]>", "محمد العربي", "さくら", "👩‍🚀 Zoë", "a\uD800b");
    Maps.Draft draft = new Maps.Draft();
    List<UUID> ids = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      ids.add(draft.person(names.get(k), 300f * (k % 3), 200f * (k / 3)));
    }
    draft.tie(ids.get(0), ids.get(1), true, 3, Provenance.STATED);
    Maps hostile = draft.made();
    Sheet sheet = Sheet.of(1400, 900).withMargin(new Margin("<b>&\u0001\uFFFF", "\"'", true));
    byte[] svg = written(hostile.picture(), sheet);
    Document document = read(svg);
    assertThat(people(document)).hasSize(6);
    List<String> texts = elements(document, "text").stream().map(Element::getTextContent).toList();
    assertThat(texts)
        .contains("محمد العربي", "さくら", "👩‍🚀 Zoë", "a\uFFFDb", "\"'")
        .anyMatch(text -> text.startsWith("<script>alert("));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(first(document.getDocumentElement(), "title").getTextContent())
        .isEqualTo("<b>&\uFFFD");
  }

  @Test
  void aViewIsCutAtItsEdgesAndHasOnlyWhomItShows() throws Exception {
    Picture picture = map.picture();
    Camera view = Camera.fit(picture.bounds(), 800, 600, 20).zoomAt(0, 0, 4);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgExport(LOOK, TYPE, Sheet.of(800, 600)).writeView(picture, view, out, Progress.NONE);
    Map<String, Element> people = people(read(out.toByteArray()));
    assertThat(people.size()).isBetween(1, 20);
    for (int node = 0; node < picture.discs(); node++) {
      double x = view.screenX(picture.x(node));
      double y = view.screenY(picture.y(node));
      if (x > 0 && x < 800 && y > 0 && y < 600) {
        Element disc = first(people.get("person-" + picture.id(node)), "circle");
        assertThat(number(disc, "cx")).isCloseTo(x, within(0.006));
        assertThat(number(disc, "cy")).isCloseTo(y, within(0.006));
      }
    }
  }

  @Test
  void whatStandsOutIsDrawnLast() throws Exception {
    Picture picture = map.picture().with(Emphasis.hover(7));
    Document document = read(written(picture, Sheet.of(1200, 900)));
    List<String> groups =
        elements(document, "g").stream().map(group -> group.getAttribute("id")).toList();
    assertThat(groups).containsSubsequence("circles", "ties", "others", "near-ties", "people");
    assertThat(people(document)).hasSize(60);
  }

  @Test
  void canBeCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    SvgExport export = new SvgExport(LOOK, TYPE, Sheet.of(800, 600));
    assertThatThrownBy(() -> export.writeAll(map.picture(), new ByteArrayOutputStream(), cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
