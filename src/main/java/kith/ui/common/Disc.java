package kith.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import kith.network.Person;

/** A person's disc with their initials, as the map draws them. */
public final class Disc extends StackPane {
  private final Circle disc;
  private final Label initials = new Label();
  private final Colours colours;
  private Person person;

  /**
   * @param radius in pixels
   */
  public Disc(double radius, Colours colours) {
    this.colours = colours;
    disc = new Circle(radius);
    getStyleClass().addAll("disc", radius < 20 ? "small" : "large");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    initials.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(disc, initials);
    colours.paint(this, this::paint);
  }

  /** Whose disc it is now. */
  public void show(Person someone) {
    person = someone;
    initials.setText(person.initials());
    paint();
  }

  private void paint() {
    if (person != null) {
      disc.setFill(colours.person(person.id()));
      initials.setTextFill(colours.letters(person.id()));
    }
  }
}
