package kith.exchange;

import static kith.exchange.GraphImport.people;
import static kith.exchange.GraphImport.ties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs of other programs: who is in them, known again however often they come. */
class GraphImportTest {
  private static final String ZOE = "Zoë \"Zo\" Brandt";

  @TempDir Path folder;

  private GraphImport graphs;

  @BeforeEach
  void begin() {
    graphs = new GraphImport(folder);
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
    Network network = graphs.sample(name);
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
      Network network = graphs.sample(name);
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
      assertThat(graphs.plan().sources().getFirst().format())
          .endsWith("(5 ties, weights 0.5 to 3 as closeness 1 to 5)");
      assertThat(graphs.reasons()).singleElement().asString().contains("with themselves");
    }
  }

  @Test
  void tablesOfNodesAndEdgesAreOneNetworkTogetherAndOneAfterTheOther() {
    Network together =
        graphs.sample("krackhardt-hightech.nodes.csv", "krackhardt-hightech.edges.csv");
    assertThat(people(together)).hasSize(21).contains("Manager 1", "Manager 21");
    assertThat(together.ties()).hasSize(312).allMatch(Tie::directed);
    assertThat(
            together.ties().stream()
                .collect(Collectors.groupingBy(Tie::kind, Collectors.counting())))
        .isEqualTo(Map.of("advice", 190L, "friends", 102L, "reports", 20L));
    Person first = Fixtures.person(together, "Manager 1");
    assertThat(first.notes()).isEqualTo("age: 33\ntenure: 9\nlevel: 1");
    assertThat(Fixtures.circles(together, first)).containsExactly("dept E");

    Network later = graphs.sample("krackhardt-hightech.edges.csv");
    assertThat(people(later)).contains("m1");
    Fixtures.carryOut(
        Fixtures.plan(later, Fixtures.file("graph/krackhardt-hightech.nodes.csv")), later);
    assertThat(people(later)).hasSize(21).contains("Manager 1").doesNotContain("m1");
  }

  @Test
  void groupsOfYedAreCirclesAndKumusOrganisationsToo() {
    Network yed = graphs.sample("yed-3.17-nested-groups.graphml");
    assertThat(people(yed)).containsExactlyInAnyOrder("2", "1", "3", "5", "6", "9");
    assertThat(yed.circles().stream().map(Circle::name))
        .containsExactlyInAnyOrder("Group 3", "Group 1", "Group 2");
    assertThat(Fixtures.circles(yed, Fixtures.person(yed, "1")))
        .containsExactlyInAnyOrder("Group 1", "Group 3");
    assertThat(ties(yed)).containsExactly("1 > 2", "3 > 1", "5 > 6", "6 > 9");

    Network kumu = graphs.sample("kumu-project-export-shape.json");
    assertThat(people(kumu)).containsExactly("Ada Okafor", "Ada Okafor");
    assertThat(ties(kumu)).containsExactly("Ada Okafor - Ada Okafor");
    assertThat(kumu.circles())
        .extracting(Circle::name, Circle::kind)
        .containsExactlyInAnyOrder(
            tuple("Contoso", CircleKind.COMPANY),
            tuple("vip", CircleKind.TAG),
            tuple("north", CircleKind.TAG));
    assertThat(graphs.reasons())
        .containsExactlyInAnyOrder(
            "4 SKIP an element without a label",
            "3 SKIP connection 3 leads to an element that is not there");
  }

  @Test
  void idsMeanSomethingInsideOneNetworkOnly() {
    String one = "graph [ node [ id 1 label \"Ana\" ] node [ id 2 label \"Bo\" ] ]";
    String other = "graph [ node [ id 1 label \"Cy\" ] node [ id 2 label \"Bo\" ] ]";
    Network network = graphs.imported("untitled.gml", one);
    assertThat(people(network)).hasSize(2);
    graphs.plan(network, "elsewhere.gml", other);
    assertThat(graphs.plan().counts()).containsEntry(Decision.ADD, 2);
    graphs.plan(network, "untitled.gml", other);
    assertThat(Fixtures.decisions(graphs.plan())).containsExactly(Decision.ADD, Decision.UPDATE);
    graphs.plan(network, "copy of it.gml", one);
    assertThat(Fixtures.decisions(graphs.plan())).containsExactly(Decision.SAME, Decision.SAME);
  }

  @Test
  void whatTheOwnerMadeOfItStays() {
    String text =
        "graph [ node [ id 1 label \"Ana\" ] node [ id 2 label \"Bo\" ] edge [ source 1 target 2 ]"
            + " ]";
    Network network = graphs.imported("net.gml", text);
    Person ana = Fixtures.person(network, "Ana");
    network.apply(kith.network.Changes.editPerson(ana, ana.withName("Anna Costa")));
    Tie tie = network.ties().iterator().next();
    network.apply(
        kith.network.Changes.editTie(network, tie, tie.withKind("friend").withCloseness(4)));
    Set<Fact> before = Fixtures.facts(network);
    graphs.plan(network, "net.gml", text);
    assertThat(Fixtures.decisions(graphs.plan())).containsExactly(Decision.SAME, Decision.SAME);
    assertThat(Fixtures.facts(Fixtures.carryOut(graphs.plan(), network))).isEqualTo(before);
  }

  @Test
  void whatKithWroteItselfComesBackToWhomItIs() throws Exception {
    Network network = graphs.sample("florentine-families.graphml");
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
