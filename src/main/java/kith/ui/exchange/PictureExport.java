package kith.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kith.exchange.SafeFile;
import kith.network.Progress;
import kith.picture.Camera;
import kith.picture.Look;
import kith.picture.Margin;
import kith.picture.Picture;
import kith.picture.PngExport;
import kith.picture.Sheet;
import kith.picture.Type;
import kith.ui.common.Dialogs;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/** The choices of an exported picture, and the export. Holds no control. */
public final class PictureExport {
  private static final Words WORDS = Words.of(PictureExport.class);

  /** Which part of the map. */
  public enum Region {
    SEEN,
    EVERYTHING
  }

  /** What lies under the map. */
  public enum Ground {
    PAPER,
    WHITE,
    TRANSPARENT
  }

  /**
   * What is exported.
   *
   * @param name of the network, for the title and the file
   * @param picture everybody, nobody standing out
   * @param camera the part of it that one sees
   * @param look the colours of the window
   */
  public record Subject(String name, Picture picture, Camera camera, Look look) {}

  private final Subject subject;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Runnable ended;
  private final LocalDate today;
  private final ObjectProperty<Region> region = new SimpleObjectProperty<>(Region.EVERYTHING);
  private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(Ground.PAPER);
  private final IntegerProperty width = new SimpleIntegerProperty();
  private final IntegerProperty height = new SimpleIntegerProperty();
  private final IntegerProperty scale = new SimpleIntegerProperty(2);
  private final BooleanProperty titled = new SimpleBooleanProperty();
  private final StringProperty title = new SimpleStringProperty();
  private final BooleanProperty legend = new SimpleBooleanProperty();

  /**
   * @param ended called when there is nothing more to decide
   */
  public PictureExport(
      Subject subject, LocalDate today, Tasks tasks, Dialogs dialogs, Runnable ended) {
    this.subject = subject;
    this.today = today;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.ended = ended;
    title.set(subject.name());
    width.set((int) Math.round(subject.camera().width()));
    height.set((int) Math.round(subject.camera().height()));
  }

  /** Which part of the map. */
  public ObjectProperty<Region> regionProperty() {
    return region;
  }

  /** What lies under the map. */
  public ObjectProperty<Ground> groundProperty() {
    return ground;
  }

  /** The width before scaling, in pixels; at the start that of the view. */
  public IntegerProperty widthProperty() {
    return width;
  }

  /** The height before scaling, in pixels; at the start that of the view. */
  public IntegerProperty heightProperty() {
    return height;
  }

  /** How many pixels of the image one pixel of the size is: 1 to 8. */
  public IntegerProperty scaleProperty() {
    return scale;
  }

  /** Whether a title and the date stand above the map. */
  public BooleanProperty titledProperty() {
    return titled;
  }

  /** The title, at the start the network's name. */
  public StringProperty titleProperty() {
    return title;
  }

  /** Whether the colours are explained below the map. */
  public BooleanProperty legendProperty() {
    return legend;
  }

  /** The size of the image in pixels: "2560 × 1640". */
  public String size() {
    return WORDS.get("picture.size", pixels(width.get()), pixels(height.get()));
  }

  /** Where the image would be larger than one can be, both sides shrink alike. */
  private int pixels(int side) {
    double longer = Math.max(width.get(), height.get());
    double factor = Math.min(scale.get(), Sheet.MOST / longer);
    return Math.max(1, (int) Math.round(side * factor));
  }

  /** Asks where to, and writes the picture in the background. */
  public void export() {
    Optional<Path> target =
        dialogs.chooseTarget(
            WORDS.get("picture.title"),
            subject.name() + ".png",
            new Dialogs.FileKind(WORDS.get("picture.kind"), List.of("*.png")));
    if (target.isEmpty()) {
      return;
    }
    ended.run();
    Path file = SafeFile.withEnding(target.get(), ".png");
    PngExport export = new PngExport(look(), new Type(), sheet());

    boolean seen = region.get() == Region.SEEN;
    tasks.run(
        WORDS.get("picture.job", file.getFileName()),
        progress -> write(file, export, seen, progress),
        done -> dialogs.inform(WORDS.get("picture.done", done.getFileName())));
  }

  private Path write(Path file, PngExport export, boolean seen, Progress progress) {
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

  private Look look() {
    return ground.get() == Ground.WHITE ? Look.light().withGround(0xFFFFFFFF) : subject.look();
  }

  private Sheet sheet() {
    String date = today.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    return new Sheet(
        pixels(width.get()),
        pixels(height.get()),
        scale.get(),
        ground.get() == Ground.TRANSPARENT,
        96 * scale.get(),
        new Margin(titled.get() ? title.get() : "", titled.get() ? date : "", legend.get()));
  }
}
