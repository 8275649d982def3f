package kith.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kith.exchange.SafeFile;
import kith.insight.Chronicle;
import kith.insight.Earlier;
import kith.legend.Dresses;
import kith.legend.Measures;
import kith.legend.Moment;
import kith.network.Appearance;
import kith.network.KithException;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Progress;
import kith.network.Visible;
import kith.network.Withheld;
import kith.picture.Dress;
import kith.picture.Emphasis;
import kith.picture.Excerpt;
import kith.picture.Export;
import kith.picture.Look;
import kith.picture.Margin;
import kith.picture.PdfExport;
import kith.picture.Picture;
import kith.picture.PngExport;
import kith.picture.Scene;
import kith.picture.Sheet;
import kith.picture.SvgExport;
import kith.picture.Type;
import kith.workspace.LiveLayout;
import kith.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the map of a network without a window. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Draws the map of a network as a picture.")
final class MapCommand implements Runnable {
  private static final int WHITE = 0xFFFFFFFF;
  private static final int MOST_DPI = 9600;
  private static final double POINTS_PER_INCH = 72;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NET", description = "The network.")
  private Path net;

  @ArgGroup(multiplicity = "1")
  private Target target;

  private static final class Target {
    @Option(names = "--png", paramLabel = "OUT", description = "The PNG file to write.")
    private Path png;

    @Option(
        names = "--svg",
        paramLabel = "OUT",
        description = "The SVG file to write: real text, one group a person.")
    private Path svg;

    @Option(names = "--pdf", paramLabel = "OUT", description = "The PDF file to write: one page.")
    private Path pdf;

    private Path file() {
      return Stream.of(png, svg, pdf).filter(Objects::nonNull).findFirst().orElseThrow();
    }
  }

  @Option(
      names = "--width",
      paramLabel = "W",
      description = "In pixels (default: 2400; a PDF takes --page).")
  private Integer width;

  @Option(
      names = "--height",
      paramLabel = "H",
      description = "In pixels (default: 1600; a PDF takes --page).")
  private Integer height;

  @Option(
      names = "--dpi",
      paramLabel = "D",
      defaultValue = "96",
      description = "Pixels an inch; names grow with it (default: ${DEFAULT-VALUE}).")
  private int dpi;

  @Option(
      names = "--page",
      paramLabel = "PAGE",
      description =
          "Of a PDF: A4, A3, Letter, turned to where the map has more room, or fit, as large as"
              + " the map (default: A4).")
  private Paper page;

  private enum Paper {
    A4(PdfExport.Page.A4),
    A3(PdfExport.Page.A3),
    LETTER(PdfExport.Page.LETTER),
    FIT(PdfExport.Page.FIT);

    private final PdfExport.Page page;

    Paper(PdfExport.Page page) {
      this.page = page;
    }
  }

  @Option(names = "--title", paramLabel = "TEXT", description = "Stands above the map.")
  private String title = "";

  @Option(
      names = "--at",
      paramLabel = "DAY",
      description = "The map as it was on a day, such as 2021-03-31; nobody is moved.")
  private LocalDate at;

  @Option(names = "--date", description = "Puts today's date above the map, or that of --at.")
  private boolean date;

  @Option(names = "--legend", description = "Explains colours, sizes and lines below the map.")
  private boolean legend;

  @ArgGroup private Names names = new Names();

  private static final class Names {
    @Option(names = "--initials", description = "With initials for names, circles with letters.")
    private boolean initials;

    @Option(
        names = "--pseudonyms",
        description = "With invented names, the same every day, and letters for circles.")
    private boolean pseudonyms;

    @Option(
        names = "--names",
        description = "With real names, also if the network is shown without (default: as shown).")
    private boolean real;

    private Naming in(Network network) {
      if (initials) {
        return Naming.initials(network);
      }
      return pseudonyms ? Naming.pseudonyms(network) : real ? Naming.real() : network.naming();
    }
  }

  @ArgGroup private Ground ground = new Ground();

  private static final class Ground {
    @Option(names = "--white", description = "On white instead of the map's own ground.")
    private boolean white;

    @Option(names = "--transparent", description = "Without a ground.")
    private boolean transparent;

    @Option(names = "--dark", description = "In the colours of the dark window.")
    private boolean dark;
  }

  @Override
  public void run() {
    Export export = export();
    try (Workspace workspace = Workspace.open(net)) {
      Network network = workspace.network();
      LiveLayout.Frame all = LiveLayout.settled(network);
      Appearance looks = Appearance.of(network);
      Moment moment = at == null ? Moment.today(LocalDate.now()) : moment(workspace);
      Scene whole =
          Scene.of(network, names.in(network), all.topology(), all.radius())
              .dressed(dress(network, looks, all, moment));
      Visible visible =
          Visible.of(network)
              .and(Withheld.without(network))
              .and(looks.certainty().visible())
              .and(moment.there());
      Excerpt shown = Excerpt.of(whole, network, visible);
      LiveLayout.Frame frame = all.only(shown);
      Picture picture =
          Picture.of(shown.scene(), frame.x(), frame.y(), Emphasis.NONE)
              .bent(Picture.bends(network));
      SafeFile.write(target.file(), out -> export.writeAll(picture, out, Progress.NONE));
    }
  }

  /** What there was on the day that is asked for. */
  private Moment moment(Workspace workspace) {
    Map<UUID, LocalDate> recorded = new HashMap<>();
    workspace
        .firstSeen(Progress.NONE)
        .forEach(
            (id, moment) -> recorded.put(id, LocalDate.ofInstant(moment, ZoneId.systemDefault())));
    Chronicle chronicle = Chronicle.of(workspace.network().facts(), recorded, LocalDate.now());
    if (chronicle.isEmpty()) {
      throw new KithException(
          "Nothing in this network is dated before this month, so it has no map of another day:"
              + " log contacts with their days, or say since when ties have been there.");
    }
    if (at.isBefore(chronicle.start()) || at.isAfter(chronicle.today())) {
      throw new KithException(
          "There is no map of %s: the days of this network go from %s to %s."
              .formatted(at, chronicle.start(), chronicle.today()));
    }
    Visible there = chronicle.at(at);
    Earlier earlier = new Earlier(workspace.closenesses(Progress.NONE), ZoneId.systemDefault());
    return new Moment(at, there, earlier, at.isBefore(chronicle.today()));
  }

  private Dress dress(Network network, Appearance looks, LiveLayout.Frame all, Moment moment) {
    return Dresses.preparing(
            looks, network, names.in(network), all.topology(), moment, new Measures())
        .apply(Progress.NONE);
  }

  private Export export() {
    if (page != null && target.pdf == null) {
      throw wrong("--page is for --pdf; --png and --svg take --width and --height");
    }
    if (page != null && (width != null || height != null)) {
      throw wrong("a PDF takes --page, or --width and --height, not both");
    }
    Sheet sheet = sheet();
    Look look = look();
    if (target.pdf != null) {
      return new PdfExport(look, new Type(), page(), sheet.transparent(), sheet.margin());
    }
    return target.png != null
        ? new PngExport(look, new Type(), sheet)
        : new SvgExport(look, new Type(), sheet);
  }

  private Look look() {
    return ground.dark ? Look.dark() : ground.white ? Look.light().withGround(WHITE) : Look.light();
  }

  private Sheet sheet() {
    if (dpi < 1 || dpi > MOST_DPI) {
      throw wrong("dpi is 1 to %d".formatted(MOST_DPI));
    }
    try {
      return Sheet.of(width == null ? 2400 : width, height == null ? 1600 : height)
          .withDpi(dpi)
          .withDensity(dpi / 96.0)
          .withTransparent(ground.transparent)
          .withMargin(
              new Margin(
                  title, date ? Margin.written(at == null ? LocalDate.now() : at) : "", legend));
    } catch (IllegalArgumentException e) {
      throw wrong("width and height are 1 to %d pixels".formatted(Sheet.MOST));
    }
  }

  private PdfExport.Page page() {
    if (width == null && height == null) {
      return page == null ? PdfExport.Page.A4 : page.page;
    }
    try {
      double points = POINTS_PER_INCH / dpi;
      return PdfExport.Page.of(
          points * (width == null ? 2400 : width), points * (height == null ? 1600 : height));
    } catch (IllegalArgumentException e) {
      throw wrong("a PDF's page is at most 200 inches wide and high; a higher --dpi makes it less");
    }
  }

  private CommandLine.ParameterException wrong(String sentence) {
    return new CommandLine.ParameterException(spec.commandLine(), sentence);
  }
}
