package kith.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import kith.exchange.SafeFile;
import kith.network.Progress;
import kith.picture.Camera;
import kith.picture.Export;
import kith.picture.Look;
import kith.picture.Margin;
import kith.picture.PdfExport;
import kith.picture.Picture;
import kith.picture.PngExport;
import kith.picture.Sheet;
import kith.picture.SvgExport;
import kith.picture.Type;
import kith.ui.common.Dialogs;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/** The export of a picture as its owner chose. Holds no control. */
public final class PictureExport {
  private static final Words WORDS = Words.of(PictureExport.class);
  private static final int SCREEN_DPI = 96;
  private static final int WHITE = 0xFFFFFFFF;

  /**
   * What is exported.
   *
   * @param name of the network, for the title and the file
   * @param picture everybody, nobody standing out
   * @param camera the part of it that one sees
   * @param look the colours of the window
   * @param withheld how many are not on it because they are never exported
   * @param day whose map it is, or null if it is today's
   */
  public record Subject(
      String name, Picture picture, Camera camera, Look look, int withheld, LocalDate day) {}

  private final Subject subject;
  private final PictureChoices choices;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Runnable ended;
  private final LocalDate today;

  /**
   * @param choices what was chosen last; goes on with it
   * @param ended called when there is nothing more to decide
   */
  public PictureExport(
      Subject subject,
      PictureChoices choices,
      LocalDate today,
      Tasks tasks,
      Dialogs dialogs,
      Runnable ended) {
    this.subject = subject;
    this.choices = choices;
    this.today = today;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.ended = ended;
    choices.startWith(subject);
  }

  /** What is chosen. */
  public PictureChoices choices() {
    return choices;
  }

  /** Who is left out, in a sentence; empty for nobody. */
  public String leftOut() {
    return WORDS.get("picture.withheld", subject.withheld());
  }

  /** What will come of it: "2560 × 1640 pixels, 192 dpi", or how the page will be. */
  public String outcome() {
    int wide = pixels(choices.widthProperty().get());
    int high = pixels(choices.heightProperty().get());
    return switch (choices.kindProperty().get()) {
      case PNG -> WORDS.get("picture.outcome.png", wide, high, SCREEN_DPI * scale());
      case SVG -> WORDS.get("picture.outcome.svg", wide, high);
      case PDF ->
          choices.paperProperty().get() == PictureChoices.Paper.FIT
              ? WORDS.get("picture.outcome.fit")
              : WORDS.get("picture.outcome.page");
    };
  }

  /** Whether the day stands above the map; that of another day is dated unless one says no. */
  public BooleanProperty datedProperty() {
    return subject.day() == null ? choices.datedProperty() : choices.momentDatedProperty();
  }

  /** The day of the picture in words: "Today", or that day. */
  public String dayInWords() {
    return subject.day() == null ? WORDS.get("picture.check.date") : Margin.written(subject.day());
  }

  private LocalDate day() {
    return subject.day() == null ? today : subject.day();
  }

  private int scale() {
    boolean png = choices.kindProperty().get() == PictureChoices.Kind.PNG;
    return png ? choices.scaleProperty().get() : 1;
  }

  /** Where the image would be larger than one can be, both sides shrink alike. */
  private int pixels(int side) {
    double longer = Math.max(choices.widthProperty().get(), choices.heightProperty().get());
    double factor = Math.min(scale(), Sheet.MOST / longer);
    return Math.max(1, (int) Math.round(side * factor));
  }

  /** Asks where to, and writes the picture in the background. */
  public void export() {
    String format = choices.kindProperty().get().name().toLowerCase(Locale.ROOT);
    String ending = "." + format;
    String kind = WORDS.get("picture.files." + format);
    Optional<Path> target =
        dialogs.chooseTarget(
            WORDS.get("picture.title"),
            subject.name() + ending,
            new Dialogs.FileKind(kind, List.of("*" + ending)));
    if (target.isEmpty()) {
      return;
    }
    ended.run();
    Path file = SafeFile.withEnding(target.get(), ending);
    Export export = made();
    boolean seen = choices.regionProperty().get() == PictureChoices.Region.SEEN;
    tasks.run(
        WORDS.get("picture.job", file.getFileName()),
        progress -> write(file, export, seen, progress),
        done -> dialogs.inform(WORDS.get("picture.done", done.getFileName())));
  }

  private Path write(Path file, Export export, boolean seen, Progress progress) {
    SafeFile.write(
        file,
        out -> {
          if (seen) {
            export.writeView(subject.picture(), subject.camera(), out, progress);
          } else {
            export.writeAll(subject.picture(), out, progress);
          }
        });
    return file;
  }

  private Export made() {
    Sheet sheet = sheet();
    return switch (choices.kindProperty().get()) {
      case PNG -> new PngExport(look(), new Type(), sheet);
      case SVG -> new SvgExport(look(), new Type(), sheet);
      case PDF -> new PdfExport(look(), new Type(), page(), sheet.transparent(), sheet.margin());
    };
  }

  private Look look() {
    boolean white = choices.groundProperty().get() == PictureChoices.Ground.WHITE;
    return white ? Look.light().withGround(WHITE) : subject.look();
  }

  private PdfExport.Page page() {
    return switch (choices.paperProperty().get()) {
      case A4 -> PdfExport.Page.A4;
      case A3 -> PdfExport.Page.A3;
      case LETTER -> PdfExport.Page.LETTER;
      case FIT -> PdfExport.Page.FIT;
    };
  }

  private Sheet sheet() {
    String title = choices.titledProperty().get() ? choices.titleProperty().get() : "";
    String date = datedProperty().get() ? Margin.written(day()) : "";
    return new Sheet(
        pixels(choices.widthProperty().get()),
        pixels(choices.heightProperty().get()),
        scale(),
        choices.groundProperty().get() == PictureChoices.Ground.TRANSPARENT,
        SCREEN_DPI * scale(),
        new Margin(title, date, choices.legendProperty().get()));
  }
}
