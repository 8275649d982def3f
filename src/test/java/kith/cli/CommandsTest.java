package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import kith.network.Appearance;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Colouring;
import kith.network.GroupChanges;
import kith.network.Naming.Choice;
import kith.network.Network;
import kith.network.Person;
import kith.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command prints, and with what it ends. */
class CommandsTest {
  private static final String CONNECTIONS =
      "src/test/resources/kith/exchange/linkedin/connections-2022-preamble-hidden.csv";

  @TempDir Path folder;

  private String out;
  private String err;
  private String net;

  @BeforeEach
  void chooseANetwork() {
    net = folder.resolve("net").toString();
  }

  private int kith(String... call) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine command =
        Main.commandLine()
            .setOut(new PrintWriter(output, true))
            .setErr(new PrintWriter(errors, true));
    int code = command.execute(call);
    out = output.toString();
    err = errors.toString();
    return code;
  }

  @Test
  void makesAndChecksASample() {
    assertThat(kith("sample", net)).isZero();
    assertThat(kith("check", net)).isZero();
    assertThat(out)
        .isEqualTo(
            "sound: 121 people, 429 ties, 8 circles, 449 interactions, 13 worksheets%n"
                .formatted());

    assertThat(kith("sample", net)).isEqualTo(1);
    assertThat(err).startsWith("kith: ").contains("is already there").hasLineCount(1);
  }

  @Test
  void importsTwiceAndAddsOnce() {
    assertThat(kith("import", CONNECTIONS, "--into", net)).isZero();
    assertThat(out)
        .contains("line 8: skipped, ")
        .endsWith("added 3, updated 0, same 0, skipped 2, failed 0%n".formatted());

    assertThat(kith("import", CONNECTIONS, "--into", net)).isZero();
    assertThat(out).endsWith("added 0, updated 0, same 3, skipped 2, failed 0%n".formatted());

    kith("check", net);
    assertThat(out).startsWith("sound: 4 people, 3 ties, ");
  }

  @Test
  void exportsWhatItReadsBackWithoutLoss() throws IOException {
    kith("sample", net);
    Path file = folder.resolve("all.json");
    assertThat(kith("export", net, "--to", file.toString())).isZero();
    String other = folder.resolve("other").toString();
    assertThat(kith("import", file.toString(), "--into", other)).isZero();
    Path again = folder.resolve("again.json");
    kith("export", other, "--to", again.toString());

    assertThat(Files.readAllLines(again)).hasSameSizeAs(Files.readAllLines(file));
    kith("check", other);
    assertThat(out).startsWith("sound: 121 people, 429 ties, 8 circles, 449 interactions, 13 ");
  }

  @Test
  void exportsEachFormatByTheEndingOfTheFile() throws IOException {
    kith("sample", net);
    for (String ending : List.of("vcf", "graphml", "gexf", "ics")) {
      Path file = folder.resolve("net." + ending);
      assertThat(kith("export", net, "--to", file.toString())).as(err).isZero();
      assertThat(Files.readString(file))
          .startsWith(
              switch (ending) {
                case "vcf" -> "BEGIN:VCARD";
                case "ics" -> "BEGIN:VCALENDAR";
                default -> "<?xml";
              });
    }
    assertThat(Files.readString(folder.resolve("net.gexf")).split("<viz:position")).hasSize(122);
    assertThat(Files.readString(folder.resolve("net.graphml")).split("<edge ")).hasSize(430);
    assertThat(Files.readString(folder.resolve("net.vcf")).split("BEGIN:VCARD")).hasSize(121);
    assertThat(kith("export", net, "--to", folder.resolve("net.csv").toString())).isZero();
    assertThat(Files.readString(folder.resolve("net-ties.csv")).lines()).hasSize(430);
    assertThat(folder.resolve("net-people.csv")).exists();
  }

  @Test
  void exportsOnePersonOrOneCircle() throws IOException {
    kith("sample", net);
    String name;
    String circle;
    try (Workspace workspace = Workspace.open(Path.of(net))) {
      Network network = workspace.network();
      name = network.people().stream().filter(p -> !p.me()).findFirst().orElseThrow().name();
      circle = network.circles().iterator().next().name();
    }
    Path page = folder.resolve("one.md");
    assertThat(kith("export", net, "--to", page.toString(), "--person", name)).as(err).isZero();
    assertThat(Files.readString(page)).startsWith("# " + name);
    assertThat(kith("export", net, "--to", page.toString())).isEqualTo(2);
    assertThat(err).contains("say whose with --person").hasLineCount(1);
    assertThat(kith("export", net, "--to", page.toString(), "--person", "Nobody")).isEqualTo(1);
    assertThat(err).startsWith("kith: Nobody in this network is called Nobody").hasLineCount(1);

    Path some = folder.resolve("some.graphml");
    assertThat(kith("export", net, "--to", some.toString(), "--circle", circle)).isZero();
    assertThat(Files.readString(some).split("<node ").length).isBetween(3, 100);
    assertThat(kith("export", net, "--to", some.toString(), "--circle", "None such")).isEqualTo(1);
    assertThat(kith("export", net, "--to", folder.resolve("x.doc").toString())).isEqualTo(2);
  }

  @Test
  void drawsThePictureAsLargeAsAsked() throws IOException {
    kith("sample", net);
    Path png = folder.resolve("map.png");
    assertThat(kith("map", net, "--png", png.toString(), "--width", "900", "--height", "600"))
        .isZero();
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isEqualTo(900);
    assertThat(image.getHeight()).isEqualTo(600);
  }

  @Test
  void drawsInTheColoursTheOwnerChoseAndExplainsThem() throws IOException {
    kith("sample", net);
    try (Workspace workspace = Workspace.open(Path.of(net))) {
      Appearance.USUAL
          .withColour(Colouring.By.CLOSENESS)
          .withSize(Appearance.Size.BETWEENNESS)
          .withCertainty(Appearance.Certainty.KNOWN)
          .chosen(workspace.network())
          .ifPresent(workspace::apply);
    }
    Path svg = folder.resolve("map.svg");
    assertThat(kith("map", net, "--svg", svg.toString(), "--legend")).isZero();
    assertThat(Files.readString(svg))
        .contains(">Closeness<", ">among the closest<", ">larger: more often between others<")
        .contains(">without guessed ties<")
        .doesNotContain(">dotted: a guess<", ">larger: more ties, closer<");
  }

  @Test
  void drawsVectorsWithTitleDateAndLegend() throws IOException {
    kith("sample", net);
    Path svg = folder.resolve("map.svg");
    assertThat(kith("map", net, "--svg", svg.toString(), "--title", "All of us", "--legend"))
        .isZero();
    assertThat(Files.readString(svg)).contains("<title>All of us</title>").contains("Night Line");
    Path pdf = folder.resolve("map.pdf");
    assertThat(kith("map", net, "--pdf", pdf.toString(), "--page", "letter", "--date", "--dark"))
        .isZero();
    assertThat(out + err).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      float width = document.getPage(0).getMediaBox().getWidth();
      assertThat(width).isIn(612f, 792f);
      assertThat(new PDFTextStripper().getText(document)).contains("Olga Thornbury");
    }
    Path sized = folder.resolve("sized.pdf");
    assertThat(kith("map", net, "--pdf", sized.toString(), "--width", "960", "--height", "480"))
        .isZero();
    try (PDDocument document = Loader.loadPDF(sized.toFile())) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(720);
    }
  }

  @Test
  void drawsTheMapOfADayAndRefusesDaysThereAreNone() throws IOException {
    kith("sample", net);
    Path svg = folder.resolve("then.svg");
    assertThat(kith("map", net, "--svg", svg.toString(), "--at", "2012-01-31", "--date")).isZero();
    assertThat(Files.readString(svg))
        .contains("31 January 2012", "Mateus Figueirôa", "Jasna Radolović")
        .doesNotContain("Priya Raghunathan");

    assertThat(kith("map", net, "--svg", svg.toString(), "--at", "1999-12-31")).isEqualTo(1);
    assertThat(err).startsWith("kith: There is no map of 1999-12-31: the days").hasLineCount(1);
    assertThat(kith("map", net, "--svg", svg.toString(), "--at", "yesterday")).isEqualTo(2);

    String bare = folder.resolve("bare").toString();
    kith("import", CONNECTIONS, "--into", bare);
    assertThat(kith("map", bare, "--svg", svg.toString(), "--at", "2999-01-01")).isEqualTo(1);
    assertThat(err).contains("2999-01-01").hasLineCount(1);
  }

  @Test
  void picturesThatCannotBeAreRefusedInASentence() {
    for (String[] wrong :
        new String[][] {
          {"--png", "a.png", "--page", "A4"},
          {"--pdf", "a.pdf", "--page", "A4", "--width", "100"},
          {"--pdf", "a.pdf", "--page", "A7"},
          {"--pdf", "a.pdf", "--width", "30000"},
          {"--svg", "a.svg", "--width", "2000000000"},
          {"--png", "a.png", "--dpi", "0"},
          {"--png", "a.png", "--svg", "a.svg"},
          {"--png", "a.png", "--white", "--transparent"}
        }) {
      List<String> call = new ArrayList<>(List.of("map", net));
      call.addAll(List.of(wrong));
      assertThat(kith(call.toArray(String[]::new))).as("%s", call).isEqualTo(2);
      assertThat(err).startsWith("kith: ").hasLineCount(1);
    }
  }

  @Test
  void measuresEverybodyButTheOwnerUnlessAskedTo() throws IOException {
    kith("sample", net);
    Path table = folder.resolve("measures.csv");
    assertThat(kith("measure", net, "--csv", table.toString())).as(err).isZero();
    assertThat(out).matches("measured 120 people, \\d+ ties, \\d+ of them guessed\\R");
    List<String> rows = Files.readAllLines(table);
    assertThat(rows)
        .hasSize(121)
        .first()
        .isEqualTo(
            "id,name,degree,betweenness,closeness,harmonic,eigenvector,pagerank,core,clustering,"
                + "effective_size,efficiency,constraint,hierarchy,community");
    assertThat(rows).filteredOn(row -> row.contains(",Olga Thornbury,")).hasSize(1);

    assertThat(kith("measure", net, "--with-me", "--csv", table.toString())).isZero();
    assertThat(out).startsWith("measured 121 people, 429 ties, ");
    assertThat(Files.readAllLines(table)).hasSize(122);

    change(network -> Changes.choose(network, Choice.NONE.withSafe(true).setting()));
    kith("measure", net, "--csv", table.toString());
    assertThat(table).content().contains(",O. T.,").doesNotContain("Thornbury");
  }

  @Test
  void measuresAnEdgeListWithEveryFigureWhole() throws IOException {
    Path edges = Files.writeString(folder.resolve("path.csv"), "source,target\n0,1\n1,2\n2,1\n");
    Path table = folder.resolve("measures.csv");
    assertThat(kith("measure", edges.toString(), "--csv", table.toString())).as(err).isZero();
    assertThat(out).isEqualTo("measured 3 people, 2 ties%n".formatted());
    List<String[]> rows =
        Files.readAllLines(table).stream().map(row -> row.split(",", -1)).toList();
    assertThat(rows.get(0)).startsWith("node", "degree", "betweenness", "closeness", "harmonic");
    assertThat(rows.get(1)).startsWith("0", "1", "0.0", "0.6666666666666666", "1.5");
    assertThat(rows.get(2)).startsWith("1", "2", "1.0", "1.0", "2.0");
    assertThat(rows.get(2)).endsWith("2.0", "1.0", "0.5", "0.0", "0");
    assertThat(rows.get(3)).endsWith("1.0", "1.0", "1.0", "", "0");

    assertThat(kith("measure", folder.resolve("none.csv").toString(), "--csv", "x.csv")).isOne();
    assertThat(err).contains("none.csv cannot be read").hasLineCount(1);
    assertThat(kith("measure", edges.toString())).isEqualTo(2);
  }

  @Test
  void whoIsNeverExportedIsInNoTableOfMeasures() throws IOException {
    kith("sample", net);
    withholdOlga();
    Path table = folder.resolve("measures.csv");
    assertThat(kith("measure", net, "--csv", table.toString())).isZero();
    assertThat(err).startsWith("1 person who is never to be exported is left out").hasLineCount(1);
    assertThat(Files.readAllLines(table)).hasSize(120);
    assertThat(table).content().doesNotContain("Olga");
  }

  @Test
  void whatWasBackedUpIsRestored() throws IOException {
    kith("sample", net);
    Path copy = folder.resolve("copy.zip");
    assertThat(kith("backup", net, copy.toString())).as(err).isZero();
    assertThat(out).isEqualTo("backed up 121 people, 429 ties in %s%n".formatted(copy));
    assertThat(kith("backup", net, copy.toString())).isOne();
    assertThat(err).contains("copy.zip could not be written: a file is in the way").hasLineCount(1);
    assertThat(kith("backup", net + "-none", folder + "/x.zip")).isOne();

    String other = folder.resolve("other").toString();
    assertThat(kith("restore", copy.toString(), other)).as(err).isZero();
    kith("check", other);
    assertThat(out).startsWith("sound: 121 people, 429 ties, ");
    assertThat(kith("restore", copy.toString(), net)).isOne();
    assertThat(err).contains("say --replace").hasLineCount(1);
    assertThat(kith("restore", "--replace", copy.toString(), net)).isZero();
    assertThat(out).contains("what was there is kept in ");
    assertThat(kith("restore", folder.resolve("no.zip").toString(), net + "2")).isOne();
    assertThat(err).startsWith("kith: ").contains("no.zip").hasLineCount(1);
  }

  @Test
  void aWrongCallEndsWithTwo() {
    assertThat(kith("map", net)).isEqualTo(2);
    assertThat(err).startsWith("kith: ").contains("--png").hasLineCount(1);
    assertThat(kith("export", net, "--to", "all.docx")).isEqualTo(2);
    assertThat(err)
        .contains(
            "Kith writes .json, .csv, .vcf, .graphml, .gexf, .ics and .md files, not all.docx")
        .hasLineCount(1);
    assertThat(kith("map", net, "--png", "x.png", "--width", "-1")).isEqualTo(2);
    assertThat(kith("dance")).isEqualTo(2);
    assertThat(err).hasLineCount(1);
  }

  @Test
  void whatCannotBeDoneEndsWithOneAndASentence() throws IOException {
    assertThat(kith("check", net)).isEqualTo(1);
    assertThat(err).startsWith("kith: There is no network at ").hasLineCount(1);

    Path text = Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
    assertThat(kith("import", text.toString(), "--into", net)).isEqualTo(1);
    assertThat(err).startsWith("kith: ").contains("letter.txt").hasLineCount(1);

    kith("sample", net);
    String nowhere = folder.resolve("nowhere").resolve("map.png").toString();
    assertThat(kith("map", net, "--png", nowhere)).isEqualTo(1);
    assertThat(err).startsWith("kith: There is no folder ").hasLineCount(1);
  }

  private String drawn(String... more) throws IOException {
    Path svg = folder.resolve("names.svg");
    List<String> call = new ArrayList<>(List.of("map", net, "--svg", svg.toString()));
    call.addAll(List.of(more));
    assertThat(kith(call.toArray(String[]::new))).isZero();
    return Files.readString(svg);
  }

  @Test
  void drawsSafeNamesWhenAskedToOrWhenTheNetworkIsShownSo() throws IOException {
    kith("sample", net);
    assertThat(drawn()).contains("Olga Thornbury", "Night Line");
    assertThat(drawn("--initials"))
        .contains("O. T.", "Circle A")
        .doesNotContain("Thornbury", "Night Line");
    String invented = drawn("--pseudonyms");
    assertThat(invented).doesNotContain("Thornbury", "Night Line", "O. T.");
    assertThat(drawn("--pseudonyms")).isEqualTo(invented);

    change(network -> Changes.choose(network, Choice.NONE.withSafe(true).setting()));
    assertThat(drawn()).contains("O. T.").doesNotContain("Thornbury");
    assertThat(drawn("--names")).contains("Olga Thornbury");
    assertThat(kith("map", net, "--svg", net + ".svg", "--names", "--initials")).isEqualTo(2);
  }

  private void change(Function<Network, Change> change) {
    try (Workspace workspace = Workspace.open(Path.of(net))) {
      workspace.apply(change.apply(workspace.network()));
    }
  }

  private void withholdOlga() {
    change(
        network ->
            GroupChanges.withhold(
                network,
                network.people().stream()
                    .filter(person -> person.name().equals("Olga Thornbury"))
                    .map(Person::id)
                    .toList()));
  }

  @Test
  void whoIsNeverExportedIsOnNoPictureAndInNoSafeCopy() throws IOException {
    kith("sample", net);
    withholdOlga();
    assertThat(drawn()).contains("David Thornbury").doesNotContain("Olga");

    Path whole = folder.resolve("whole.json");
    assertThat(kith("export", net, "--to", whole.toString())).isZero();
    assertThat(err).isEqualTo("1 person who is never to be exported is in the file.%n".formatted());
    assertThat(whole).content().contains("Olga Thornbury");

    Path safe = folder.resolve("safe.json");
    assertThat(kith("export", net, "--to", safe.toString(), "--safe")).isZero();
    assertThat(err).isEqualTo("1 person who is never to be exported is left out.%n".formatted());
    assertThat(safe).content().contains("D. T.").doesNotContain("Thornbury", "Olga", "@");
    String other = folder.resolve("other").toString();
    assertThat(kith("import", safe.toString(), "--into", other)).isZero();
    kith("check", other);
    assertThat(out).startsWith("sound: 120 people, ");
  }
}
