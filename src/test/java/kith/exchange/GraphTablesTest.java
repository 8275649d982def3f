package kith.exchange;

import static kith.exchange.GraphImport.people;
import static kith.exchange.GraphImport.ties;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kith.network.Network;
import kith.network.Progress;
import kith.network.Tie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs as tables and lists, which nothing but their columns or contents tells. */
class GraphTablesTest {
  @TempDir Path folder;

  private GraphImport graphs;

  @BeforeEach
  void begin() {
    graphs = new GraphImport(folder);
  }

  @Test
  void gephisTablesAreToldByTheirFirstRow() {
    Network edges =
        graphs.imported(
            "edges.csv",
            "\n\n"
                + "source;TARGET;Type;Weight;Kind\n"
                + "ana;bo;Directed;1,33;knows\n"
                + "ana;bo;Undirected;2;friend\n"
                + "bo;cy;;1;\n"
                + ";cy;;;\n");
    assertThat(ties(edges)).containsExactly("ana - bo friend", "ana > bo knows", "bo > cy");
    assertThat(edges.ties().stream().map(Tie::evidence)).contains("weight 1,33");
    assertThat(graphs.reasons()).containsExactly("7 FAILED a tie names only one end");

    Network nodes =
        graphs.imported(
            "nodes.csv",
            "Id,Label,E-mail,Team,timeset\n"
                + "1,Ana,ana@example.org,Blue team,\"<[1,2]>\"\n"
                + "1,Ana again,,,\n"
                + ",,x,,\n");
    assertThat(people(nodes)).containsExactly("Ana", "Ana again");
    assertThat(Fixtures.circles(nodes, Fixtures.person(nodes, "Ana"))).containsExactly("Blue team");

    Network matrix = graphs.imported("matrix.csv", ";Ana;Bo;Cy\nAna;0;1;0\nBo;1;0;2\nCy;0;2;0\n");
    assertThat(ties(matrix)).containsExactly("Ana - Bo", "Bo - Cy");

    Network neighbours = graphs.imported("neighbours.csv", "Ana;Bo;Cy\nBo;Cy\nCy;Ana\nDi\n");
    assertThat(people(neighbours)).containsExactlyInAnyOrder("Ana", "Bo", "Cy", "Di");
    assertThat(ties(neighbours)).containsExactly("Ana - Bo", "Ana - Cy", "Bo - Cy");
  }

  @Test
  void kumusSheetsSplitTheirCells() {
    Network elements =
        graphs.imported(
            "elements.csv",
            "Label,Type,Description,Tags\n"
                + "Ana Costa,Person,Met in Rome,vip|north\n"
                + "Contoso,Organization,,\n");
    assertThat(people(elements)).containsExactly("Ana Costa");
    assertThat(Fixtures.person(elements, "Ana Costa").notes()).isEqualTo("Met in Rome");
    assertThat(Fixtures.circles(elements, Fixtures.person(elements, "Ana Costa")))
        .containsExactlyInAnyOrder("vip", "north");
    Network connections =
        graphs.imported(
            "connections.csv", "From,To,Direction,Type\nAna,Bo | Cy,directed,advises\n");
    assertThat(ties(connections)).containsExactly("Ana > Bo advises", "Ana > Cy advises");
    Network blueprint =
        graphs.imported(
            "blueprint.json",
            """
            {"elements":[{"id":"a","label":"Ana"},{"label":"Bo","tags":["x"]}],
             "connections":[{"from":"a","to":"bo","direction":"mutual","type":"friend"}]}
            """);
    assertThat(ties(blueprint)).containsExactly("Ana - Bo friend");
  }

  @Test
  void listsOfEdgesAreKnownByWhatTheyShare() {
    Network spaces = graphs.imported("net.txt", "# from SNAP\n1 2\n2 3 0.5\n3 1\n2 1\n");
    assertThat(people(spaces)).containsExactly("1", "2", "3");
    assertThat(ties(spaces)).containsExactly("1 - 2", "2 - 3", "3 - 1");
    assertThat(graphs.plan().sources().getFirst().format())
        .startsWith("List of ties (3 ties, which go both ways, as the file does not say which");
    Network tabs = graphs.imported("net.tsv", "Ana Costa\tBo\nBo\tCy\t3\n");
    assertThat(ties(tabs)).containsExactly("Ana Costa - Bo", "Bo - Cy");
    Network python = graphs.imported("net.edgelist", "1 2 {'weight': 4.0}\n2 3 {}\n");
    assertThat(ties(python)).containsExactly("1 - 2", "2 - 3");
    Network market =
        graphs.imported(
            "m.mtx", "%%MatrixMarket matrix coordinate\n% c\n3 3 2\n1 2 1.5\n2 3 2.5\n");
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
}
