package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;
import kith.network.Tie;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Whatever becomes of a file of a graph, it gives a plan that can be carried out, or one sentence.
 * The system property {@code kith.soak} multiplies the tries.
 */
class GraphFuzzTest {
  private static final int TRIES = 40 * Integer.getInteger("kith.soak", 1);

  private static final List<String> SAMPLES =
      List.of(
          "florentine-families.graphml",
          "karate-club.gml",
          "krackhardt-hightech.edges.csv",
          "krackhardt-hightech.nodes.csv",
          "kumu-project-export-shape.json",
          "people-unicode.igraph.gml",
          "people-unicode.igraph.net",
          "people-unicode.networkx.gexf",
          "people-unicode.networkx.gml",
          "people-unicode.networkx.graphml",
          "people-unicode.networkx.net",
          "yed-3.17-nested-groups.graphml");

  private static final String DL =
      "dl n=3 nm=2 format=fullmatrix\nlabels:\nAna,Bo,Cy\nlevel labels:\na,b\ndata:\n"
          + "0 1 0\n1 0 1\n0 1 0\n0 0 1\n0 0 0\n1 0 0\n";

  private static final List<String> PIECES =
      List.of(
          "\"",
          "[",
          "]",
          "<",
          ">",
          "&",
          "&#x110000;",
          "&#99999999;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "node [",
          "edge [ source 0 target 0 ]",
          "graph [",
          "*Vertices 999999999",
          "*Matrix\n",
          "*Arcs :1 \"",
          "dl n=9999999",
          "data:",
          "format=edgelist2",
          "nr=3 nc=",
          "labels embedded",
          "<node>",
          "<graph>",
          "</node>",
          "<edge source='a' target='b'/>",
          "<key id='",
          "\0",
          "\n",
          "\r",
          ";",
          ",",
          "\t",
          "{",
          "}",
          "\"elements\":[",
          "source,target\n",
          "-1",
          "1e999",
          "NaN",
          "\uFEFF",
          "\u202E",
          "\uD800",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>&b;");

  private static String sample(int which) {
    if (which == SAMPLES.size()) {
      return DL;
    }
    try {
      String text = Files.readString(Fixtures.file("graph/" + SAMPLES.get(which)));
      return text.substring(0, Math.min(text.length(), 4000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times && !damaged.isEmpty(); i++) {
      int at = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), at + 1 + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> damaged.delete(at, to);
        case 1 -> damaged.insert(at, damaged.substring(at, to).repeat(1 + random.nextInt(3)));
        case 2 -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> damaged.setCharAt(at, (char) random.nextInt(0x250));
      }
    }
    return damaged.toString();
  }

  private static void check(byte[] bytes) {
    SourceFile file = SourceFile.of("net", bytes);
    Optional<Reading> reading;
    try {
      reading =
          GraphFiles.read(file, Progress.NONE)
              .or(() -> GraphFiles.readTable(file, Progress.NONE))
              .or(() -> GraphFiles.readList(file, Progress.NONE));
    } catch (KithException e) {
      assertThat(e.getMessage()).startsWith("net").endsWith(".").doesNotContain("\n");
      return;
    }
    if (reading.isPresent()) {
      Network network = Fixtures.mine();
      ImportPlan plan = new Planner(List.of(reading.get())).plan("", network, Progress.NONE);
      Fixtures.carryOut(plan, network);
      assertThat(network.ties()).noneMatch(tie -> tie.from().equals(tie.to()));
      assertThat(network.ties().stream().map(Tie::id)).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void damagedFilesOfEachKind(@ForAll @IntRange(max = 12) int which, @ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES / 8; i++) {
      check(damaged(sample(which), random).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void piecesOfEachKindInAnyOrder(@ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES / 8; i++) {
      StringBuilder text = new StringBuilder(sample(random.nextInt(13)).substring(0, 20));
      for (int k = random.nextInt(30); k > 0; k--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      check(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void filesMadeToTakeLongDoNot() {
    String quotes = "*Vertices 1\n1 \"" + "a\" ".repeat(50_000);
    String nested = "<graphml><graph>" + "<node id='a'><graph>".repeat(50_000);
    String lists = "graph [ " + "a [ ".repeat(200_000);
    String texts = "graph [ node [ id 1 label \"" + "x\n".repeat(200_000);
    String sizes = "dl n=9999 nm=9999999 data: 1";
    String spaces = "*Vertices 2\n1 \"" + " ".repeat(200_000) + "x";
    for (String text : List.of(quotes, nested, lists, texts, sizes, spaces)) {
      check(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
