package kith.exchange;

import static kith.exchange.GraphImport.people;
import static kith.exchange.GraphImport.ties;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.network.Network;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GML, Pajek and DL, with the traps that each program lays. */
class GraphTextTest {
  private static final String ZOE = "Zoë \"Zo\" Brandt";

  @TempDir Path folder;

  private GraphImport graphs;

  @BeforeEach
  void begin() {
    graphs = new GraphImport(folder);
  }

  @Test
  void gmlSurvivesWhatProgramsWrite() {
    Network network =
        graphs.imported(
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
    assertThat(graphs.reasons())
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
        graphs.imported(
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
    assertThat(graphs.reasons()).containsExactly("11 FAILED no list of ties: “nonsense”");

    Network two =
        graphs.imported(
            "two.net",
            "*Vertices 4 2\n1 \"Ana\"\n2 \"Bo\"\n3 \"Choir\"\n4 \"Club\"\n*Matrix\n1 0\n1 1\n");
    assertThat(people(two)).containsExactly("Ana", "Bo");
    assertThat(two.ties()).isEmpty();
    assertThat(Fixtures.circles(two, Fixtures.person(two, "Bo")))
        .containsExactlyInAnyOrder("Choir", "Club");

    Network several =
        graphs.imported(
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
    assertThat(graphs.reasons()).containsExactly("11 SKIP *partition is not read");
  }

  @Test
  void dlIsReadInEachOfItsForms() {
    Network matrices =
        graphs.imported(
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
        graphs.imported(
            "list.txt",
            "dl n=4 format=edgelist1\nlabels embedded\ndata:\nAna Bo 2\nBo Cy\n\"Di Sun\" Ana 5");
    assertThat(people(list)).containsExactly("Ana", "Bo", "Cy", "Di Sun");
    assertThat(ties(list)).containsExactly("Ana > Bo", "Bo > Cy", "Di Sun > Ana");

    Network bare = graphs.imported("bare.dl", "dl n=3\ndata:\n0 1 0\n1 0 1\n0 1 0\n");
    assertThat(people(bare)).containsExactly("1", "2", "3");
    assertThat(ties(bare)).containsExactly("1 - 2", "2 - 3");

    Network two =
        graphs.imported(
            "two-mode.dl",
            "dl nr=2, nc=2 row labels: Ana Bo column labels: Choir Club data: 1 0 1 1");
    assertThat(people(two)).containsExactly("Ana", "Bo");
    assertThat(Fixtures.circles(two, Fixtures.person(two, "Bo"))).hasSize(2);

    graphs.imported("short.dl", "dl n=3\ndata:\n0 1 0\n1 0");
    assertThat(graphs.reasons()).containsExactly("4 FAILED the matrix ends before its last row");
  }
}
