package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Provenance;
import kith.network.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of graphs, from the programs that write them, with the traps that each lays. */
class GraphImportTest {
  private static final String ZOE = "Zoë \"Zo\" Brandt";

  @TempDir Path folder;

  private ImportPlan plan;

  /** The network that a file of this content makes of one with nobody but its owner. */
  private Network imported(String name, String text) {
    Network network = Fixtures.mine();
    plan = Fixtures.planText(network, folder, name, text);
    return Fixtures.carryOut(plan, network);
  }

  private Network sample(String... names) {
    Network network = Fixtures.mine();
    Path[] files =
        List.of(names).stream().map(n -> Fixtures.file("graph/" + n)).toArray(Path[]::new);
    plan = Fixtures.plan(network, files);
    return Fixtures.carryOut(plan, network);
  }

  private static List<String> people(Network network) {
    return network.people().stream().filter(p -> !p.me()).map(Person::name).toList();
  }

  /** Every tie as "A > B kind" or "A - B kind". */
  private static List<String> ties(Network network) {
    return network.ties().stream()
        .map(
            tie ->
                (network.person(tie.from()).name()
                        + (tie.directed() ? " > " : " - ")
                        + network.person(tie.to()).name()
                        + " "
                        + tie.kind())
                    .strip())
        .sorted()
        .toList();
  }

  private List<String> reasons() {
    return plan.rows().stream()
        .filter(row -> row.proposed() == Decision.SKIP || row.proposed() == Decision.FAILED)
        .map(row -> row.spot().number() + " " + row.proposed() + " " + row.reason())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "florentine-families.graphml, 16, 35",
    "karate-club.gml, 34, 78",
    "krackhardt-hightech.edges.csv, 21, 312",
    "krackhardt-hightech.nodes.csv, 21, 0",
    "les-miserables.gexf, 77, 254",
    "graphology-les_miserables-1.1.gexf, 77, 254",
    "yed-3.17-nested-groups.graphml, 6, 4",
    "kumu-project-export-shape.json, 2, 1",
    "people-unicode.igraph.gml, 6, 5",
    "people-unicode.igraph.graphml, 6, 5",
    "people-unicode.igraph.net, 6, 5",
    "people-unicode.networkx.gexf, 6, 5",
    "people-unicode.networkx.gml, 6, 5",
    "people-unicode.networkx.graphml, 6, 5",
    "people-unicode.networkx.net, 6, 5"
  })
  void everySampleHasItsPeopleAndTiesAndTwiceIsOnce(String name, int people, int ties) {
    Network network = sample(name);
    assertThat(people(network)).hasSize(people);
    assertThat(network.ties()).hasSize(ties);
    assertThat(network.ties()).allMatch(tie -> tie.provenance() == Provenance.IMPORTED);

    Set<Fact> before = Fixtures.facts(network);
    ImportPlan again = Fixtures.plan(network, Fixtures.file("graph/" + name));
    assertThat(again.counts()).containsEntry(Decision.ADD, 0).containsEntry(Decision.UPDATE, 0);
    assertThat(Fixtures.facts(Fixtures.carryOut(again, network))).isEqualTo(before);
  }

  @Test
  void namesWeightsAndCompaniesComeFromEveryWriter() {
    for (String name :
        List.of(
            "people-unicode.igraph.gml",
            "people-unicode.igraph.graphml",
            "people-unicode.networkx.gexf",
            "people-unicode.networkx.graphml")) {
      Network network = sample(name);
      assertThat(people(network))
          .as(name)
          .containsExactly(ZOE, "محمد العربي", "山田太郎", "🚀 Max Müller", "Line Break", ZOE);
      Person max = Fixtures.person(network, "🚀 Max Müller");
      assertThat(max.notes()).as(name).contains("score: 0.1");
      assertThat(Fixtures.person(network, "山田太郎").organisation()).isEqualTo("サンプル");
      assertThat(ties(network))
          .as(name)
          .containsExactly(
              "Line Break > " + ZOE,
              ZOE + " > محمد العربي knows",
              ZOE + " > 山田太郎 worked with",
              "محمد العربي > 山田太郎 knows",
              "🚀 Max Müller > " + ZOE + " knows");
      Tie strongest =
          network.ties().stream().max((a, b) -> a.closeness() - b.closeness()).orElseThrow();
      assertThat(strongest.evidence()).as(name).isEqualTo("weight 3");
      assertThat(strongest.closeness()).isEqualTo(5);
      assertThat(plan.sources().getFirst().format())
          .endsWith("(5 ties, weights 0.5 to 3 as closeness 1 to 5)");
      assertThat(reasons()).singleElement().asString().contains("with themselves");
    }
  }

  @Test
  void tablesOfNodesAndEdgesAreOneNetworkTogetherAndOneAfterTheOther() {
    Network together = sample("krackhardt-hightech.nodes.csv", "krackhardt-hightech.edges.csv");
    assertThat(people(together)).hasSize(21).contains("Manager 1", "Manager 21");
    assertThat(together.ties()).hasSize(312).allMatch(Tie::directed);
    assertThat(
            together.ties().stream()
                .collect(Collectors.groupingBy(Tie::kind, Collectors.counting())))
        .isEqualTo(Map.of("advice", 190L, "friends", 102L, "reports", 20L));
    Person first = Fixtures.person(together, "Manager 1");
    assertThat(first.notes()).isEqualTo("age: 33\ntenure: 9\nlevel: 1");
    assertThat(Fixtures.circles(together, first)).containsExactly("dept E");

    Network later = sample("krackhardt-hightech.edges.csv");
    assertThat(people(later)).contains("m1");
    Fixtures.carryOut(
        Fixtures.plan(later, Fixtures.file("graph/krackhardt-hightech.nodes.csv")), later);
    assertThat(people(later)).hasSize(21).contains("Manager 1").doesNotContain("m1");
  }

  @Test
  void groupsOfYedAreCirclesAndKumusOrganisationsToo() {
    Network yed = sample("yed-3.17-nested-groups.graphml");
    assertThat(people(yed)).containsExactlyInAnyOrder("2", "1", "3", "5", "6", "9");
    assertThat(yed.circles().stream().map(Circle::name))
        .containsExactlyInAnyOrder("Group 3", "Group 1", "Group 2");
    assertThat(Fixtures.circles(yed, Fixtures.person(yed, "1")))
        .containsExactlyInAnyOrder("Group 1", "Group 3");
    assertThat(ties(yed)).containsExactly("1 > 2", "3 > 1", "5 > 6", "6 > 9");

    Network kumu = sample("kumu-project-export-shape.json");
    assertThat(people(kumu)).containsExactly("Ada Okafor", "Ada Okafor");
    assertThat(ties(kumu)).containsExactly("Ada Okafor - Ada Okafor");
    assertThat(kumu.circles())
        .extracting(Circle::name, Circle::kind)
        .containsExactlyInAnyOrder(
            tuple("Contoso", CircleKind.COMPANY),
            tuple("vip", CircleKind.TAG),
            tuple("north", CircleKind.TAG));
    assertThat(reasons())
        .containsExactlyInAnyOrder(
            "4 SKIP an element without a label",
            "3 SKIP connection 3 leads to an element that is not there");
  }

  @Test
  void idsMeanSomethingInsideOneNetworkOnly() {
    String one = "graph [ node [ id 1 label \"Ana\" ] node [ id 2 label \"Bo\" ] ]";
    String other = "graph [ node [ id 1 label \"Cy\" ] node [ id 2 label \"Bo\" ] ]";
    Network network = imported("untitled.gml", one);
    assertThat(people(network)).hasSize(2);
    plan = Fixtures.planText(network, folder, "elsewhere.gml", other);
    assertThat(plan.counts()).containsEntry(Decision.ADD, 2);
    plan = Fixtures.planText(network, folder, "untitled.gml", other);
    assertThat(Fixtures.decisions(plan)).containsExactly(Decision.ADD, Decision.UPDATE);
    plan = Fixtures.planText(network, folder, "copy of it.gml", one);
    assertThat(Fixtures.decisions(plan)).containsExactly(Decision.SAME, Decision.SAME);
  }

  @Test
  void whatTheOwnerMadeOfItStays() {
    String text =
        "graph [ node [ id 1 label \"Ana\" ] node [ id 2 label \"Bo\" ] edge [ source 1 target 2 ]"
            + " ]";
    Network network = imported("net.gml", text);
    Person ana = Fixtures.person(network, "Ana");
    network.apply(kith.network.Changes.editPerson(ana, ana.withName("Anna Costa")));
    Tie tie = network.ties().iterator().next();
    network.apply(
        kith.network.Changes.editTie(network, tie, tie.withKind("friend").withCloseness(4)));
    Set<Fact> before = Fixtures.facts(network);
    plan = Fixtures.planText(network, folder, "net.gml", text);
    assertThat(Fixtures.decisions(plan)).containsExactly(Decision.SAME, Decision.SAME);
    assertThat(Fixtures.facts(Fixtures.carryOut(plan, network))).isEqualTo(before);
  }

  @Test
  void graphmlKeysMayBeAnywhereOrNowhere() {
    Network network =
        imported(
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
    assertThat(reasons())
        .containsExactly(
            "13 SKIP a hyperedge of 3; a tie joins two people",
            "14 FAILED a node without an id",
            "15 FAILED a tie names only one end");
  }

  @Test
  void nodeXlGephiAndYfilesSayItTheirWay() {
    Network nodeXl =
        imported(
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
    assertThat(reasons()).containsExactly("1 SKIP left out: how it is drawn (Color)");

    Network yFiles =
        imported(
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
        imported(
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
    assertThatThrownBy(() -> imported("evil.graphml", evil))
        .isInstanceOf(KithException.class)
        .hasMessageStartingWith("evil.graphml: it declares a document type (DOCTYPE) in line 1");
    Network cut =
        imported(
            "cut.gexf",
            """
            <gexf version="1.3"><graph><nodes><node id="1" label="Ana"/>
            <node id="2" label="Bo"/><node id="3" lab\
            """);
    assertThat(people(cut)).containsExactly("Ana", "Bo");
    assertThat(reasons())
        .singleElement()
        .asString()
        .startsWith("2 FAILED column ")
        .endsWith("this is not valid XML; nothing after it was read");
    assertThatThrownBy(() -> imported("bad.gexf", "<gexf><graph><<<"))
        .isInstanceOf(KithException.class)
        .hasMessageMatching(
            "bad.gexf cannot be read: line 1, column \\d+: this is not valid XML.*");
  }

  @Test
  void gexfOfEveryVersionHasTitlesSpellsAndGroups() {
    Network network =
        imported(
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

  @Test
  void gmlSurvivesWhatProgramsWrite() {
    Network network =
        imported(
            "odd.gml",
            """
            # a comment [ with brackets
            Creator "somebody"
            graph [
              directed 0
              edge [ source -1 target 2 value 2.5 label "knows" ]
              node [ id -1 label "Zo&#235; &quot;Zo&quot; &amp; Co" graphics [ x 1.0 y NAN ] ]
              node [ id 2 name "Line
            Break" companyname "O'Brien; Sons" score 1.E-09 ]
              node [ label "No id" ]
              node [ id 2 label "Again" ]
              node [
                id 5
                label "Never closed
              ]
              node [ id 6 label "Last" vip 1 ]
              edge [ source 6 target 2 directed 1 weight INF ]
            ]
            graph [ node [ id 1 label "Elsewhere" ] ]
            """);
    assertThat(people(network))
        .containsExactly("Zoë \"Zo\" & Co", "Line Break", "No id", "Again", "Never closed", "Last");
    assertThat(ties(network))
        .containsExactly("Last > Line Break", "Zoë \"Zo\" & Co - Line Break knows");
    assertThat(reasons())
        .contains(
            "10 SKIP the id “2” is used twice; ties are with the first",
            "13 FAILED a quotation mark is opened and not closed",
            "18 SKIP a second graph begins here; give it a file of its own");
    Path latin = folder.resolve("latin.gml");
    try {
      Files.write(
          latin,
          "graph [ node [ id 1 label \"Zo\u00EB\" ] ]".getBytes(Charset.forName("ISO-8859-1")));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(Fixtures.names(Fixtures.plan(Fixtures.mine(), latin))).containsExactly("Zoë");
  }

  @Test
  void pajekHasListsStarsMatricesAndTwoModes() {
    Network network =
        imported(
            "odd.net",
            "\uFEFF% made by hand\r\n"
                + "*VERTICES 5\r\n"
                + "1 \"Zoë \"Zo\" Brandt\" 0.1 0.2 ellipse ic Red\r\n"
                + "2 Bo\r\n"
                + "*arcs :1 \"advises\"\r\n"
                + "1 2 3 l \"often\"\r\n"
                + "*Edgeslist\r\n"
                + "3 4 5\r\n"
                + "*Arcslist\r\n"
                + "2 1\r\n"
                + "nonsense\r\n");
    assertThat(people(network)).containsExactly(ZOE, "Bo", "3", "4", "5");
    assertThat(ties(network))
        .containsExactly("3 - 4", "3 - 5", "Bo > " + ZOE, ZOE + " > Bo advises");
    assertThat(reasons()).containsExactly("11 FAILED no list of ties: “nonsense”");

    Network two =
        imported(
            "two.net",
            "*Vertices 4 2\n1 \"Ana\"\n2 \"Bo\"\n3 \"Choir\"\n4 \"Club\"\n*Matrix\n1 0\n1 1\n");
    assertThat(people(two)).containsExactly("Ana", "Bo");
    assertThat(two.ties()).isEmpty();
    assertThat(Fixtures.circles(two, Fixtures.person(two, "Bo")))
        .containsExactlyInAnyOrder("Choir", "Club");

    Network several =
        imported(
            "several.paj",
            """
            *Network friendship
            *Vertices 2
            1 "Ana"
            2 "Bo"
            *Matrix :1 "friends"
            0 1
            1 0
            *Matrix :2 "advice"
            0 1
            0 0
            *Partition group
            """);
    assertThat(ties(several)).containsExactly("Ana - Bo friends", "Ana > Bo advice");
    assertThat(reasons()).containsExactly("11 SKIP *partition is not read");
  }

  @Test
  void dlIsReadInEachOfItsForms() {
    Network matrices =
        imported(
            "two.dl",
            """
            DL N = 3 NM=2 FORMAT = FULLMATRIX DIAGONAL PRESENT
            LABELS:
            Ana,"Bo Lind" Cy
            MATRIX LABELS:
            advice, friends
            DATA:
            0 1 0 0 0
            1 0 0 0
            0 2 0 2 0
            0 0 0 0
            """);
    assertThat(people(matrices)).containsExactly("Ana", "Bo Lind", "Cy");
    assertThat(ties(matrices))
        .containsExactly("Ana - Bo Lind friends", "Ana > Bo Lind advice", "Bo Lind > Cy advice");

    Network list =
        imported(
            "list.txt",
            "dl n=4 format=edgelist1\nlabels embedded\ndata:\nAna Bo 2\nBo Cy\n\"Di Sun\" Ana 5");
    assertThat(people(list)).containsExactly("Ana", "Bo", "Cy", "Di Sun");
    assertThat(ties(list)).containsExactly("Ana > Bo", "Bo > Cy", "Di Sun > Ana");

    Network bare = imported("bare.dl", "dl n=3\ndata:\n0 1 0\n1 0 1\n0 1 0\n");
    assertThat(people(bare)).containsExactly("1", "2", "3");
    assertThat(ties(bare)).containsExactly("1 - 2", "2 - 3");

    Network two =
        imported(
            "two-mode.dl",
            "dl nr=2, nc=2 row labels: Ana Bo column labels: Choir Club data: 1 0 1 1");
    assertThat(people(two)).containsExactly("Ana", "Bo");
    assertThat(Fixtures.circles(two, Fixtures.person(two, "Bo"))).hasSize(2);

    imported("short.dl", "dl n=3\ndata:\n0 1 0\n1 0");
    assertThat(reasons()).containsExactly("4 FAILED the matrix ends before its last row");
  }

  @Test
  void gephisTablesAreToldByTheirFirstRow() {
    Network edges =
        imported(
            "edges.csv",
            "\n\n"
                + "source;TARGET;Type;Weight;Kind\n"
                + "ana;bo;Directed;1,33;knows\n"
                + "ana;bo;Undirected;2;friend\n"
                + "bo;cy;;1;\n"
                + ";cy;;;\n");
    assertThat(ties(edges)).containsExactly("ana - bo friend", "ana > bo knows", "bo > cy");
    assertThat(edges.ties().stream().map(Tie::evidence)).contains("weight 1,33");
    assertThat(reasons()).containsExactly("7 FAILED a tie names only one end");

    Network nodes =
        imported(
            "nodes.csv",
            "Id,Label,E-mail,Team,timeset\n"
                + "1,Ana,ana@example.org,Blue team,\"<[1,2]>\"\n"
                + "1,Ana again,,,\n"
                + ",,x,,\n");
    assertThat(people(nodes)).containsExactly("Ana", "Ana again");
    assertThat(Fixtures.circles(nodes, Fixtures.person(nodes, "Ana"))).containsExactly("Blue team");

    Network matrix = imported("matrix.csv", ";Ana;Bo;Cy\nAna;0;1;0\nBo;1;0;2\nCy;0;2;0\n");
    assertThat(ties(matrix)).containsExactly("Ana - Bo", "Bo - Cy");

    Network neighbours = imported("neighbours.csv", "Ana;Bo;Cy\nBo;Cy\nCy;Ana\nDi\n");
    assertThat(people(neighbours)).containsExactlyInAnyOrder("Ana", "Bo", "Cy", "Di");
    assertThat(ties(neighbours)).containsExactly("Ana - Bo", "Ana - Cy", "Bo - Cy");
  }

  @Test
  void kumusSheetsSplitTheirCells() {
    Network elements =
        imported(
            "elements.csv",
            "Label,Type,Description,Tags\n"
                + "Ana Costa,Person,Met in Rome,vip|north\n"
                + "Contoso,Organization,,\n");
    assertThat(people(elements)).containsExactly("Ana Costa");
    assertThat(Fixtures.person(elements, "Ana Costa").notes()).isEqualTo("Met in Rome");
    assertThat(Fixtures.circles(elements, Fixtures.person(elements, "Ana Costa")))
        .containsExactlyInAnyOrder("vip", "north");
    Network connections =
        imported("connections.csv", "From,To,Direction,Type\nAna,Bo | Cy,directed,advises\n");
    assertThat(ties(connections)).containsExactly("Ana > Bo advises", "Ana > Cy advises");
    Network blueprint =
        imported(
            "blueprint.json",
            """
            {"elements":[{"id":"a","label":"Ana"},{"label":"Bo","tags":["x"]}],
             "connections":[{"from":"a","to":"bo","direction":"mutual","type":"friend"}]}
            """);
    assertThat(ties(blueprint)).containsExactly("Ana - Bo friend");
  }

  @Test
  void listsOfEdgesAreKnownByWhatTheyShare() {
    Network spaces = imported("net.txt", "# from SNAP\n1 2\n2 3 0.5\n3 1\n2 1\n");
    assertThat(people(spaces)).containsExactly("1", "2", "3");
    assertThat(ties(spaces)).containsExactly("1 - 2", "2 - 3", "3 - 1");
    assertThat(plan.sources().getFirst().format())
        .startsWith("List of ties (3 ties, which go both ways, as the file does not say which");
    Network tabs = imported("net.tsv", "Ana Costa\tBo\nBo\tCy\t3\n");
    assertThat(ties(tabs)).containsExactly("Ana Costa - Bo", "Bo - Cy");
    Network python = imported("net.edgelist", "1 2 {'weight': 4.0}\n2 3 {}\n");
    assertThat(ties(python)).containsExactly("1 - 2", "2 - 3");
    Network market =
        imported("m.mtx", "%%MatrixMarket matrix coordinate\n% c\n3 3 2\n1 2 1.5\n2 3 2.5\n");
    assertThat(ties(market)).containsExactly("1 - 2", "2 - 3");
    for (String prose :
        List.of(
            "Dear reader,\nthis is no network.\n",
            "Ana,Costa\nBen,Ito\n",
            "name,email\nAna,ana@example.org\n",
            "Vorname;Nachname;Firma\nAna;Costa;Contoso\nBen;Ito;Fabrikam\n")) {
      SourceFile file = SourceFile.of("prose.txt", prose.getBytes(StandardCharsets.UTF_8));
      assertThat(GraphFiles.readTable(file, Progress.NONE)).as(prose).isEmpty();
      assertThat(GraphFiles.readList(file, Progress.NONE)).as(prose).isEmpty();
    }
  }

  @Test
  void whatKithWroteItselfComesBackToWhomItIs() throws Exception {
    Network network = sample("florentine-families.graphml");
    for (var format :
        List.of(
            kith.exchange.write.Format.GRAPHML,
            kith.exchange.write.Format.GEXF,
            kith.exchange.write.Format.CSV,
            kith.exchange.write.Format.VCARD)) {
      Path file = folder.resolve("out" + format.ending());
      List<Path> files =
          kith.exchange.write.NetworkFile.write(
              file,
              format,
              kith.exchange.write.Parcel.of(network, network.naming()),
              Map.of(),
              kith.network.Progress.NONE);
      ImportPlan own = Fixtures.plan(network, files.toArray(Path[]::new));
      assertThat(own.counts().get(Decision.ADD)).as(format.name()).isZero();
      if (format != kith.exchange.write.Format.VCARD) {
        int ties = network.ties().size();
        assertThat(Fixtures.carryOut(own, network).ties()).as(format.name()).hasSize(ties);
        Network other = Fixtures.mine();
        Fixtures.carryOut(Fixtures.plan(other, files.toArray(Path[]::new)), other);
        assertThat(people(other)).containsAll(people(network));
        assertThat(ties(other)).as(format.name()).isEqualTo(ties(network));
      }
    }
  }
}
