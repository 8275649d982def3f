package kith.ui.exchange;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What an exported picture shall be like; kept while the window is open. */
public final class PictureChoices {
  /** The format. */
  public enum Kind {
    PNG,
    SVG,
    PDF
  }

  /** The page of a PDF. */
  public enum Paper {
    A4,
    A3,
    LETTER,
    FIT
  }

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

  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PNG);
  private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
  private final ObjectProperty<Region> region = new SimpleObjectProperty<>(Region.EVERYTHING);
  private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(Ground.PAPER);
  private final IntegerProperty width = new SimpleIntegerProperty();
  private final IntegerProperty height = new SimpleIntegerProperty();
  private final IntegerProperty scale = new SimpleIntegerProperty(2);
  private final BooleanProperty titled = new SimpleBooleanProperty();
  private final StringProperty title = new SimpleStringProperty("");
  private final BooleanProperty dated = new SimpleBooleanProperty();
  private final BooleanProperty momentDated = new SimpleBooleanProperty(true);
  private final BooleanProperty legend = new SimpleBooleanProperty();
  private String network = "";
  private int viewWidth;
  private int viewHeight;

  /** The owner looks at a network: its name is the title, the view the size, until they choose. */
  void startWith(PictureExport.Subject subject) {
    if (!network.equals(subject.name())) {
      network = subject.name();
      title.set(network);
    }
    boolean unchosen = width.get() == viewWidth && height.get() == viewHeight;
    viewWidth = (int) Math.round(subject.camera().width());
    viewHeight = (int) Math.round(subject.camera().height());
    if (unchosen) {
      width.set(viewWidth);
      height.set(viewHeight);
    }
  }

  /** The format. */
  public ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /** The page, if it is a PDF. */
  public ObjectProperty<Paper> paperProperty() {
    return paper;
  }

  /** Which part of the map. */
  public ObjectProperty<Region> regionProperty() {
    return region;
  }

  /** What lies under the map. */
  public ObjectProperty<Ground> groundProperty() {
    return ground;
  }

  /** The width before scaling, in pixels; that of the view until it is chosen. */
  public IntegerProperty widthProperty() {
    return width;
  }

  /** The height before scaling, in pixels; that of the view until it is chosen. */
  public IntegerProperty heightProperty() {
    return height;
  }

  /** How many pixels of a PNG one pixel of the size is: 1 to 8. */
  public IntegerProperty scaleProperty() {
    return scale;
  }

  /** Whether a title stands above the map. */
  public BooleanProperty titledProperty() {
    return titled;
  }

  /** The title; the network's name until it is chosen. */
  public StringProperty titleProperty() {
    return title;
  }

  /** Whether today's date stands above the map. */
  public BooleanProperty datedProperty() {
    return dated;
  }

  /** Whether the day stands above the map of a day in the past. */
  public BooleanProperty momentDatedProperty() {
    return momentDated;
  }

  /** Whether colours, sizes and lines are explained below the map. */
  public BooleanProperty legendProperty() {
    return legend;
  }
}
