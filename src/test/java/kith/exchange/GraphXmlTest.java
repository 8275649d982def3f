package kith.exchange;

import static kith.exchange.GraphImport.people;
import static kith.exchange.GraphImport.ties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GraphML and GEXF, with the traps that each program lays. */
class GraphXmlTest {
  @TempDir Path folder;

  private GraphImport graphs;

  @BeforeEach
  void begin() {
    graphs = new GraphImport(folder);
  }

  @Test
  void graphmlKeysMayBeAnywhereOrNowhere() {
    Network network =
        graphs.imported(
            "odd.graphml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <ns3:graphml>
              <graph edgedefault="directed">
                <key id="k" for="node" attr.name="label" attr.type="string"/>
                <key id="k" for="edge" attr.name="relation" attr.type="integer"/>
                <key id="e" for="node" attr.name="E-Mail"><default/></key>
                <key id="c" for="node" attr.name="company"><default>Contoso</default></key>
                <node id="a"><data key="k"><![CDATA[Ana & <Co>]]></data><port name="p"/></node>
                <node id="b"><data key="k">Bo</data><data key="e">bo@example.org</data>
                  <data key="role">Chair</data><data key="c">Fabrikam</data></node>
                <edge source="a" target="b" directed="false"><data key="k">knows</data></edge>
                <edge source="b" target="c"/>
                <hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>
                <node id=""/>
                <edge source="a"/>
              </graph>
            </ns3:graphml>
            """);
    assertThat(people(network)).containsExactly("Ana & <Co>", "Bo", "c");
    assertThat(ties(network)).containsExactly("Ana & <Co> - Bo knows", "Bo > c");
    Person bo = Fixtures.person(network, "Bo");
    assertThat(bo.emails()).containsExactly("bo@example.org");
    assertThat(bo.role()).isEqualTo("Chair");
    assertThat(bo.organisation()).isEqualTo("Fabrikam");
    assertThat(Fixtures.person(network, "Ana & <Co>").organisation()).isEqualTo("Contoso");
    assertThat(graphs.reasons())
        .containsExactly(
            "13 SKIP a hyperedge of 3; a tie joins two people",
            "14 FAILED a node without an id",
            "15 FAILED a tie names only one end");
  }

  @Test
  void nodeXlGephiAndYfilesSayItTheirWay() {
    Network nodeXl =
        graphs.imported(
            "nodexl.graphml",
            """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="V-Label" for="node" attr.name="Label" attr.type="string"/>
            <key id="V-Color" for="node" attr.name="Color" attr.type="string"/>
            <key id="E-Edge Weight" for="edge" attr.name="Edge Weight" attr.type="string"/>
            <key id="E-Relationship" for="edge" attr.name="Relationship" attr.type="string"/>
            <graph edgedefault="undirected"><node id="x"><data key="V-Label">Ana</data>
            <data key="V-Color">12; 34; 56</data></node><node id="y"/>
            <edge source="x" target="y"><data key="E-Edge Weight">4</data>
            <data key="E-Relationship">advises</data></edge></graph></graphml>
            """);
    assertThat(ties(nodeXl)).containsExactly("Ana - y advises");
    assertThat(nodeXl.ties().iterator().next().evidence()).isEqualTo("weight 4");
    assertThat(graphs.reasons()).containsExactly("1 SKIP left out: how it is drawn (Color)");

    Network yFiles =
        graphs.imported(
            "yfiles.graphml",
            """
            <graphml xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0">
            <key id="d0" for="node" attr.name="NodeLabels"/>
            <graph edgedefault="directed"><node id="n0"><data key="d0"><x:List><y:Label>
            <y:Label.Text><![CDATA[Ana]]></y:Label.Text></y:Label><y:Label>
            <y:Label.Text>second</y:Label.Text></y:Label></x:List></data></node></graph></graphml>
            """);
    assertThat(people(yFiles)).containsExactly("Ana");

    Network gephi =
        graphs.imported(
            "gephi.graphml",
            "<?xml version=\"1.0\"?><graphml><key attr.name=\"label\" attr.type=\"string\""
                + " for=\"node\" id=\"label\"/><key attr.name=\"Edge Label\" for=\"edge\""
                + " id=\"edgelabel\"/><key attr.name=\"weight\" for=\"edge\" id=\"weight\"/><graph"
                + " edgedefault=\"undirected\"><node id=\"1\"><data key=\"label\">Ana</data><data"
                + " key=\"size\">10.0</data></node><node id=\"2\"><data"
                + " key=\"label\">Bo</data></node><edge id=\"0\" source=\"1\" target=\"2\"><data"
                + " key=\"edgelabel\">friend</data><data key=\"weight\">1.0</data>"
                + "</edge></graph></graphml>");
    assertThat(ties(gephi)).containsExactly("Ana - Bo friend");
    assertThat(gephi.ties().iterator().next().evidence()).isEmpty();
  }

  @Test
  void nothingOutsideAnXmlFileIsReadAndItsEndCostsItsEnd() {
    Path secret = Fixtures.write(folder, "secret.txt", "SECRET");
    String evil =
        "<!DOCTYPE graphml [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + "<graphml><graph><node id=\"&x;\"/></graph></graphml>";
    assertThatThrownBy(() -> graphs.imported("evil.graphml", evil))
        .isInstanceOf(KithException.class)
        .hasMessageStartingWith("evil.graphml: it declares a document type (DOCTYPE) in line 1");
    Network cut =
        graphs.imported(
            "cut.gexf",
            """
            <gexf version="1.3"><graph><nodes><node id="1" label="Ana"/>
            <node id="2" label="Bo"/><node id="3" lab\
            """);
    assertThat(people(cut)).containsExactly("Ana", "Bo");
    assertThat(graphs.reasons())
        .singleElement()
        .asString()
        .startsWith("2 FAILED column ")
        .endsWith("this is not valid XML; nothing after it was read");
    assertThatThrownBy(() -> graphs.imported("bad.gexf", "<gexf><graph><<<"))
        .isInstanceOf(KithException.class)
        .hasMessageMatching(
            "bad.gexf cannot be read: line 1, column \\d+: this is not valid XML.*");
  }

  @Test
  void gexfOfEveryVersionHasTitlesSpellsAndGroups() {
    Network network =
        graphs.imported(
            "dynamic.gexf",
            """
            <gexf xmlns="http://www.gexf.net/1.3" xmlns:viz="http:///www.gexf.net/1.1draft/viz">
            <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
            <attributes class="node"><attribute id="0" title="Company" type="string">
            <default>Contoso</default></attribute><attribute id="1" title="skills" type="liststring"/>
            </attributes>
            <attributes class="edge"><attribute id="0" title="relation" type="string"/></attributes>
            <nodes><node id="0.0" label="Ana"><attvalues><attvalue for="0" value="null"/>
            <attvalue id="1" value="[chess, go]"/></attvalues><viz:color r="1" g="2" b="3"/></node>
            <node id="t" label="Team A"><nodes><node id="b" label="Bo"/></nodes></node>
            <node id="c" label="Cy" pid="t"/></nodes>
            <edges><edge source="0.0" target="b" type="directed" weight="INF"><attvalues>
            <attvalue for="0" value="advises"/></attvalues><spells><spell start="2020-01-02"
            end="2020-03-01"/><spell start="2021-05-01" end="2022-01-01"/></spells></edge>
            <edge id="7" source="b" target="c" type="mutual" start="2024-02-03T10:00:00Z"/>
            <edge source="c" target="0.0" start="12.5"/></edges></graph></gexf>
            """);
    assertThat(people(network)).containsExactly("Ana", "Bo", "Cy");
    assertThat(ties(network)).containsExactly("Ana > Bo advises", "Bo - Cy", "Cy - Ana");
    Person ana = Fixtures.person(network, "Ana");
    assertThat(ana.notes()).isEqualTo("skills: [chess, go]");
    assertThat(Fixtures.circles(network, Fixtures.person(network, "Cy")))
        .containsExactlyInAnyOrder("Team A", "Contoso");
    Tie advises =
        network.ties().stream()
            .filter(tie -> tie.kind().equals("advises"))
            .findFirst()
            .orElseThrow();
    assertThat(advises.since()).isEqualTo(LocalDate.of(2020, 1, 2));
    assertThat(advises.until()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(network.ties().stream().map(Tie::evidence)).contains("start 12.5");
    assertThat(network.ties().stream().map(Tie::since)).contains(LocalDate.of(2024, 2, 3));
  }
}
